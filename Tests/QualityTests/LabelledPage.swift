import Archive
import Foundation

/// A page with gold labels, as `Pages/README.md` describes them.
struct LabelledPage: Sendable {
  /// What a line of the page is.
  enum Tag: Character, Sendable {
    case title = "T"
    case subtitle = "S"
    case dateline = "D"
    case lead = "L"
    case body = "B"
    case caption = "C"
    case author = "A"
    case source = "O"
    case related = "R"
    case noise = "N"
    case blank = "E"
  }

  var name: String
  var kind = ArticleRecord.Kind.article
  var title: String?
  var acceptedTitles: [String] = []
  /// The right date, and others that can be defended; `nil` is no date.
  var dates: [String?] = [nil]
  var dateBasis = "none"
  var dateTraps: [String] = []
  var provinces: [String] = []
  var organizations: [String] = []
  /// Organizations that count neither way.
  var either: [String] = []
  var authors: [String] = []
  var source: String?
  var lines: [(tag: Tag, text: String)] = []
  /// Whether the page is written in decomposed letters.
  var isDecomposed = false

  /// The page as an importer sees it.
  var bytes: [UInt8] {
    let text = lines.map { $0.text + "\n" }.joined()
    return Array((isDecomposed ? text.decomposedStringWithCanonicalMapping : text).utf8)
  }

  /// The lines with one of some tags.
  func lines(_ tags: Tag...) -> [String] {
    lines.filter { tags.contains($0.tag) }.map(\.text)
  }

  /// Reads a page.
  ///
  /// - Throws: `Diagnostics`, or a `Fault` for a line without a tag.
  init(_ text: String, name: String) throws {
    self.name = name
    let split = try FrontMatterFile(splitting: Array(text.utf8), file: name)
    for entry in try YAMLMap(parsing: split.frontMatter, file: name, firstLine: 2).entries {
      try read(entry)
    }
    var rows = String(decoding: split.body, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    if rows.last == "" { rows.removeLast() }
    lines = try rows.map { row in
      guard let first = row.first, let tag = Tag(rawValue: first), row.dropFirst().first == "|"
      else {
        throw Fault(description: "\(name): no tag: \(row)")
      }
      return (tag, String(row.dropFirst(2)))
    }
  }

  /// A page that is not as it should be.
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  private mutating func read(_ entry: YAMLMap.Entry) throws {
    guard entry.value != .nothing else { return }
    switch entry.key {
    case "kind": kind = try entry.choice(from: ArticleRecord.Kind.self)
    case "title": title = try entry.text()
    case "title_accept": acceptedTitles = try entry.texts()
    case "date": dates[0] = try entry.text()
    case "date_basis": dateBasis = try entry.text()
    case "date_accept": dates += try entry.texts().map { $0 == "null" ? nil : $0 }
    case "date_traps": dateTraps = try entry.texts()
    case "provinces": provinces = try entry.texts()
    case "organizations": organizations = try entry.texts()
    case "either": either = try entry.texts()
    case "authors": authors = try entry.texts()
    case "source": source = try entry.text()
    case "unicode": isDecomposed = try entry.text() == "NFD"
    default: break
    }
  }

  /// All pages beside this file, sorted by name.
  static func all(in folder: String) throws -> [LabelledPage] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path)
      .filter { $0.hasSuffix(".page") }.sorted()
    return try names.map { name in
      try LabelledPage(
        String(contentsOf: url.appending(path: name), encoding: .utf8), name: name)
    }
  }
}
