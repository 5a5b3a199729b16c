import Archive
import Disk
import Press

/// Builds a site twice beside itself and compares: two builds of the same content must give the same
/// bytes, whichever thread makes a page first.
struct TwinBuild: Sendable {
  let folder: SiteFolder
  let workers: Workers
  /// Builds the site into a folder in a process of its own, and says whether it could.
  ///
  /// Sets have another order there. Without it, both builds are made here.
  let buildElsewhere: (@Sendable (_ output: String) -> Bool)?

  /// Builds and compares.
  ///
  /// - Parameter options: What tells the program from every other one.
  /// - Returns: What differs between the builds, and between them and what was built before.
  func run(_ options: BuildOptions) -> [Diagnostic] {
    let outputs = ["check-1", "check-2"].map { folder.file(".mocban/\($0)") }
    let memories = Set((try? Disk.files(in: folder.memory)) ?? [])
    defer { outputs.forEach(remove) }
    defer { forget(but: memories) }
    do {
      // One thread keeps one order, many do not: what depends on it shows.
      for (output, count) in zip(outputs, [max(2, workers.count), 1]) {
        remove(output)
        if count == 1, buildElsewhere?(output) == true { continue }
        _ = try Press(SiteFolder(folder.path, output: output), workers: count).build(options)
      }
      return try compare(outputs)
    } catch {
      return Diagnostic.all(of: error, file: folder.path)
    }
  }

  private func compare(_ outputs: [String]) throws(DiskError) -> [Diagnostic] {
    let before = Disk.hasFolder(at: folder.output) ? folder.output : nil
    let lists = try outputs.map { output throws(DiskError) in try Disk.files(in: output) }
    let all = Set(lists[0] + lists[1]).sorted()
    let verdicts = workers.map(all.count) { index -> (isSame: Bool, isCurrent: Bool) in
      let contents = outputs.map { try? Disk.read("\($0)/\(all[index])") }
      let isCurrent =
        before == nil || (try? Disk.read("\(folder.output)/\(all[index])")) == contents[0]
      // Two files that cannot be read are not two of the same content.
      return (contents[0] != nil && contents[0] == contents[1], isCurrent)
    }
    return zip(all, verdicts).flatMap { path, verdict -> [Diagnostic] in
      let place = SourceLocation(file: "\(folder.output)/\(path)")
      guard verdict.isSame else {
        return [
          Diagnostic(
            code: "not-reproducible", "two builds of the same content differ here",
            hint: "Please report it: it is a fault of Mocban.", at: place)
        ]
      }
      guard !verdict.isCurrent else { return [] }
      return [
        Diagnostic(
          .warning, code: "stale-output", "a build makes another file now",
          hint: "Run \"mocban build\".", at: place)
      ]
    }
  }

  private func remove(_ output: String) {
    let parent = OutputFolder(Disk.folder(of: output))
    for file in ((try? Disk.files(in: output)) ?? []) + [".mocban-manifest"] {
      // What cannot be deleted stays in a folder that nothing else uses.
      _ = try? parent.delete("\(Disk.name(of: output))/\(file)")
    }
  }

  /// Forgets what the two builds remember, which no other one can use.
  private func forget(but memories: Set<String>) {
    for file in (try? Disk.files(in: folder.memory)) ?? [] where !memories.contains(file) {
      try? Disk.delete("\(folder.memory)/\(file)")
    }
  }
}
