import Archive
import Disk

/// The checksums that a site publishes of its files: `manifest-sha256.txt`.
struct ChecksumList: Sendable {
  /// The name of the file in the folder of the site.
  static let name = "manifest-sha256.txt"

  private let file: String
  private let checksums: [String: String]
  private let lines: [(path: String, line: Int)]
  private let badLines: [Int]

  /// Reads the list; a site without data files has none.
  init(_ folder: String, _ files: SiteFiles) {
    file = "\(folder)/\(Self.name)"
    var checksums: [String: String] = [:]
    var lines: [(path: String, line: Int)] = []
    var badLines: [Int] = []
    let hasList = files.number(of: Self.name) != nil
    let bytes = hasList ? (try? Disk.read(file)) ?? [] : []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      // A checksum of 64 digits, two spaces and a path, as `sha256sum` writes it.
      let path = String(decoding: line.dropFirst(66), as: UTF8.self)
      guard line.count > 66, SafePath.isSafe(path) else {
        badLines.append(index + 1)
        continue
      }
      checksums[path] = String(decoding: line.prefix(64), as: UTF8.self)
      lines.append((path, index + 1))
    }
    self.checksums = checksums
    self.lines = lines
    self.badLines = badLines
  }

  /// Whether the list has a file.
  func expects(_ path: String) -> Bool { checksums[path] != nil }

  /// Says when a file is not the one of the list.
  func fault(of path: String, _ bytes: [UInt8], at full: String) -> Diagnostic? {
    guard let expected = checksums[path], Checksum.sha256(bytes) != expected else { return nil }
    return Diagnostic(
      code: "manifest-checksum", "not the file whose checksum \(Self.name) has",
      hint: "Run \"mocban build --force\", or copy the site again.",
      at: SourceLocation(file: full))
  }

  /// Says what the list and the folder do not have in common.
  func findings(_ files: SiteFiles) -> [Diagnostic] {
    guard !lines.isEmpty || !badLines.isEmpty else { return [] }
    let root = Disk.folder(of: file)
    var found = badLines.map { line in
      Diagnostic(
        code: "manifest-file", "this line is no checksum with a path",
        at: SourceLocation(file: file, line: line))
    }
    let present = Set(files.paths)
    found += lines.filter { !present.contains($0.path) }.map { path, line in
      Diagnostic(
        code: "manifest-file", "\(path) is not there",
        hint: "Run \"mocban build --force\", or copy the site again.",
        at: SourceLocation(file: file, line: line))
    }
    return found
      + files.paths.filter { $0 != Self.name && checksums[$0] == nil }.map { path in
        Diagnostic(
          .note, code: "manifest-lacks", "\(Self.name) does not have this file",
          at: SourceLocation(file: "\(root)/\(path)"))
      }
  }
}
