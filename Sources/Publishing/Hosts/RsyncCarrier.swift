import Archive
import Disk

/// Brings files to a folder with rsync, on this machine or over ssh.
///
/// Paths travel over rsync's own protocol (`--protect-args`) and lists over its standard input, so that
/// no shell, here or there, sees a name.
struct RsyncCarrier: ReleaseCarrier {
  private let rsync: Tool
  private let place: RsyncPlace
  private let path: String
  /// A local folder for lists and for an empty one.
  private let memory: String
  private let home: String?

  /// Creates a carrier.
  ///
  /// - Parameters:
  ///   - place: Where the files go; without a host its path is absolute.
  ///   - memory: A local folder for what has to be prepared.
  ///   - home: The home folder of the account, if it has one.
  ///   - redaction: What is taken out of messages.
  init(_ place: RsyncPlace, memory: String, home: String?, _ redaction: Redaction) {
    self.place = place
    self.home = home
    path = place.path
    self.memory = memory
    var rsync = Tool("rsync", redaction)
    // Its messages are read.
    rsync.environment["LC_ALL"] = "C.UTF-8"
    self.rsync = rsync
  }

  private init(_ other: Self, path: String) {
    (place, memory, home, rsync) = (other.place, other.memory, other.home, other.rsync)
    self.path = path
  }

  var name: String { remote(path) }

  func inside(_ folder: String) -> Self { Self(self, path: "\(path)/\(folder)") }

  func fetchNotes(into folder: String) async throws {
    let outcome = try await rsync.run(
      options + [
        "--dirs", "--ignore-missing-args", "--include=/\(PublicationList.notePrefix)*.txt",
        "--exclude=*", "--", remote(path) + "/", folder + "/",
      ])
    guard outcome.code != 0, !Self.isMissing(outcome) else { return }
    throw rsync.failure(outcome, to: "look at \(name)")
  }

  func strangers(among paths: [String], root: String) async throws -> [String] {
    // Only says what it would do: which of the files are there and have other content.
    let outcome = try await rsync.run(
      options + [
        "--dry-run", "--existing", "--checksum", "--links", "--out-format=%n", "--from0",
        "--files-from=-", "--", root + "/", remote(path) + "/",
      ], input: Self.list(paths))
    guard outcome.code == 0 else {
      if Self.isMissing(outcome) { return [] }
      throw rsync.failure(outcome, to: "compare files with \(name)")
    }
    let changed = Set(outcome.text.split(separator: "\n").map(String.init))
    return paths.filter(changed.contains)
  }

  func send(_ paths: [String], root: String) async throws {
    try await rsync.succeed(
      options + [
        "--ignore-times", "--mkpath", "--from0", "--files-from=-", "--", root + "/",
        remote(path) + "/",
      ], input: Self.list(paths), to: "send files to \(name)")
  }

  func delete(_ paths: [String], folders: [String]) async throws {
    guard !paths.isEmpty || !folders.isEmpty else { return }
    let empty = memory + "/empty"
    for names in [paths] + Self.byDepth(folders) where !names.isEmpty {
      // What is asked for and is not here is deleted there, a folder only when it is empty; the folders
      // that lead to it have to be here.
      try Disk.deleteAll(at: empty)
      for name in names { try Disk.makeFolders(for: "\(empty)/\(name)") }
      let outcome = try await rsync.run(
        options + [
          "--dirs", "--delete-missing-args", "--from0", "--files-from=-", "--", empty + "/",
          remote(path) + "/",
        ], input: Self.list(names))
      if outcome.code != 0, !Self.isMissing(outcome) {
        throw rsync.failure(outcome, to: "delete files at \(name)")
      }
    }
    try Disk.deleteAll(at: empty)
  }

  func noteNames(in folder: String) async throws -> [String: Set<String>] {
    let outcome = try await rsync.run(
      options + [
        "--list-only", "--recursive", "--include=/*/",
        "--include=/*/\(PublicationList.notePrefix)*.txt", "--exclude=*", "--",
        remote("\(path)/\(folder)") + "/",
      ])
    guard outcome.code == 0 else {
      if Self.isMissing(outcome) { return [:] }
      throw rsync.failure(outcome, to: "list \(name)")
    }
    var names: [String: Set<String>] = [:]
    for line in outcome.text.split(separator: "\n") {
      // Rights, size, day, time and name.
      let fields = line.split(separator: " ", maxSplits: 4)
      guard fields.count == 5, fields[4] != "." else { continue }
      let parts = fields[4].split(separator: "/").map(String.init)
      if fields[0].hasPrefix("d"), parts.count == 1 {
        names[parts[0], default: []] = []
      } else if parts.count == 2 {
        names[parts[0], default: []].insert(parts[1])
      }
    }
    return names
  }

  func share(_ paths: [String], with other: String, root: String) async throws {
    guard !paths.isEmpty else { return }
    try await rsync.succeed(
      options + [
        "--checksum", "--link-dest=\(other)", "--mkpath", "--from0", "--files-from=-", "--",
        root + "/", remote(path) + "/",
      ], input: Self.list(paths), to: "take files over from \(other)")
  }

  func target(ofLink link: String) async throws -> String? {
    let outcome = try await rsync.run(
      options + ["--list-only", "--links", "--dirs", "--", remote("\(path)/\(link)")])
    guard outcome.code == 0 else {
      if Self.isMissing(outcome) { return nil }
      throw rsync.failure(outcome, to: "look at \(name)/\(link)")
    }
    guard let line = outcome.text.split(separator: "\n").first(where: { !$0.isEmpty }) else {
      return nil
    }
    guard line.hasPrefix("l"), let arrow = line.firstRange(of: " -> ") else {
      throw Diagnostic(
        code: "foreign-file", "\(link) there is something else than a link to a release",
        hint: "Move it away, or publish to another folder.", at: SourceLocation(file: name))
    }
    return String(line[arrow.upperBound...])
  }

  func turn(_ link: String, to target: String) async throws {
    let folder = memory + "/link"
    try Disk.deleteAll(at: folder)
    try Disk.link("\(folder)/\(link)", to: target)
    // rsync makes the new link beside and renames it.
    try await rsync.succeed(
      options + ["--links", "--", "\(folder)/\(link)", remote(path) + "/"],
      to: "show the release \(target)")
  }
}

extension RsyncCarrier {
  /// The name of a socket has 108 bytes (unix(7)), of which ssh needs 65 for its mark and an ending.
  private static let longestSocketFolder = 40

  private var socketFolder: String? {
    guard let home, SettingText.isPlainPath(home) else { return nil }
    let folder = home + "/.ssh"
    return folder.utf8.count <= Self.longestSocketFolder && Disk.hasFolder(at: folder)
      ? folder : nil
  }

  private var options: [String] {
    guard place.host != nil else { return ["--protect-args"] }
    // rsync takes this apart at spaces; the settings allow no character that means more.
    var shell = ["ssh", "-oBatchMode=yes"]
    // One connection for the whole publication: rsync is started some fifteen times, and every greeting
    // of ssh takes several journeys. Its socket lies where those of ssh usually do.
    if let folder = socketFolder {
      shell += ["-oControlMaster=auto", "-oControlPath=\(folder)/mocban-%C", "-oControlPersist=5"]
    }
    if let port = place.port { shell += ["-p", String(port)] }
    if let identity = place.identity { shell += ["-i", identity] }
    if let configuration = place.sshConfiguration { shell += ["-F", configuration] }
    return ["--protect-args", "--rsh=\(shell.joined(separator: " "))"]
  }

  private func remote(_ path: String) -> String {
    guard let host = place.host else { return path }
    return (place.user.map { $0 + "@" } ?? "") + "\(host):\(path)"
  }

  private static func list(_ paths: [String]) -> [UInt8] {
    paths.reduce(into: []) { bytes, path in
      bytes += path.utf8
      bytes.append(0)
    }
  }

  /// Folders in rounds, so that an inner one is gone before its outer one is looked at.
  private static func byDepth(_ folders: [String]) -> [[String]] {
    let groups = Dictionary(grouping: folders) { $0.utf8.count { $0 == UInt8(ascii: "/") } }
    return groups.sorted { $0.key > $1.key }.map(\.value)
  }

  /// Whether rsync said only that something is not there (exit code 23 is for all partial successes,
  /// 11 and 3 for a folder to write to or read from).
  private static func isMissing(_ outcome: Tool.Outcome) -> Bool {
    [3, 11, 23].contains(outcome.code)
      && outcome.complaint.contains("No such file or directory")
      && !outcome.complaint.contains("Permission denied")
  }
}
