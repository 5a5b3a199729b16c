package import Archive
import Disk

/// Everything that an archive needs to make a site again, as a bag (BagIt 1.0, RFC 8493): the site, its
/// content and its raw texts with their checksums.
package struct PreservationBag: Sendable {
  private let path: String
  private var data: String { "\(path)/\(Bag.payload)" }

  /// Creates a bag.
  ///
  /// - Parameter path: The path of its folder.
  package init(_ path: String) {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// Writes the bag, or brings an older one of the same site up to date.
  ///
  /// - Parameters:
  ///   - site: The site as it was built.
  ///   - settings: The settings of the site.
  ///   - day: The day of the bag.
  /// - Returns: The number of files in it.
  /// - Throws: A `Diagnostic` with code `not-ours` when the folder holds something else, `Diagnostics`
  ///   or a `DiskError`.
  package func write(
    _ site: BuiltSite, _ settings: PublishSettings, day: ArchiveDate?
  ) throws -> Int {
    let old = try ownFiles()
    let files = try sources(site)
    // Until the end the bag lists all that may be in it, with checksums of nothing: one that was
    // interrupted is not valid, and is known as the program's own.
    let planned = old.union(files.map(\.file)).sorted { $0.precedesInBytes($1) }
    let nothing = Checksum.digest(of: [])
    try Bag(path).write(
      planned.map { Bag.File(path: $0, size: 0, digest: nothing) }, information: [])
    let output = OutputFolder(data)
    try output.deletePartialFiles()
    var listed: [Bag.File] = []
    for (file, source) in files {
      try Task.checkCancellation()
      try output.copy(source, to: file)
      let copy = "\(data)/\(file)"
      listed.append(
        Bag.File(
          path: file, size: Int(Disk.stamp(of: copy)?.size ?? 0), digest: try Disk.digest(of: copy))
      )
    }
    for file in old.subtracting(files.map(\.file)) { _ = try output.delete(file) }
    let information: [(label: String, text: String?)] = [
      ("Source-Organization", settings.publisher), ("Bagging-Date", day?.iso),
      ("External-Identifier", settings.address), ("External-Description", settings.title),
    ]
    try Bag(path).write(
      listed, information: information.compactMap { entry in entry.text.map { (entry.label, $0) } })
    return listed.count
  }

  /// The files that go into the bag, with where they come from.
  private func sources(_ site: BuiltSite) throws -> [(file: String, source: String)] {
    var files = site.paths.map { ("site/\($0)", "\(site.output)/\($0)") }
    for name in ["site.yml", "organizations.yml"] {
      let path = "\(site.folder)/\(name)"
      if Disk.hasEntry(at: path) { files.append((name, path)) }
    }
    for folder in ["content", "seeds", "static"] {
      let path = "\(site.folder)/\(folder)"
      guard Disk.hasFolder(at: path) else { continue }
      files += try Disk.files(in: path).map { ("\(folder)/\($0)", "\(path)/\($0)") }
    }
    return files.sorted { $0.0.precedesInBytes($1.0) }.map { (file: $0.0, source: $0.1) }
  }

  /// What an earlier bag of Mocban holds; nothing else may be in the folder.
  private func ownFiles() throws -> Set<String> {
    let names = try Disk.names(in: path)
    guard !names.isEmpty else { return [] }
    let information = "\(path)/bag-info.txt"
    let manifest = "\(path)/manifest-sha256.txt"
    guard names.contains("bag-info.txt"), names.contains("manifest-sha256.txt"),
      String(decoding: try Disk.read(information, limit: 1 << 20), as: UTF8.self)
        .contains("Bag-Software-Agent: Mocban ")
    else {
      throw Diagnostic(
        code: "not-ours", "the folder is not empty and no bag of Mocban",
        hint: "Name a new folder.", at: SourceLocation(file: path))
    }
    let prefix = Bag.payload + "/"
    let files = try Disk.read(manifest).split(separator: UInt8(ascii: "\n")).compactMap { line in
      let file = String(decoding: line.dropFirst(66), as: UTF8.self)
      return file.hasPrefix(prefix) && SafePath.isSafe(file)
        ? String(file.dropFirst(prefix.count)) : nil
    }
    return Set(files)
  }
}
