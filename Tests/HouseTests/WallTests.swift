import Foundation
import Testing

/// What each room may import of the others; imports go downward only.
private let mayImport: [String: Set<String>] = [
  "CCMark": [],
  "Markup": [],
  "Vietnamese": [],
  "CommonMark": ["CCMark", "Markup"],
  "Archive": ["Vietnamese"],
  "Bibliography": ["Archive", "Markup", "Vietnamese"],
  "Datasets": ["Archive", "Markup"],
  "Gazetteer": ["Archive", "Vietnamese"],
  "Disk": ["Archive"],
  "Templates": ["Archive", "Bibliography", "Datasets", "Markup"],
  "Search": ["Archive", "Vietnamese"],
  "Importing": ["Archive", "Disk", "Gazetteer", "Markup", "Vietnamese"],
  "Press": [
    "Archive", "Bibliography", "CommonMark", "Datasets", "Disk", "Gazetteer", "Importing", "Markup",
    "Search", "Templates", "Vietnamese",
  ],
  "Publishing": ["Archive", "Disk", "Markup"],
  "Check": [
    "Archive", "CommonMark", "Disk", "Gazetteer", "Importing", "Markup", "Press", "Publishing",
    "Vietnamese",
  ],
  "Curating": ["Archive", "Disk", "Press", "Vietnamese"],
  "Watching": ["Disk"],
  "Preview": [],
  "mocban": [
    "Archive", "Check", "CommonMark", "Curating", "Disk", "Gazetteer", "Importing", "Markup",
    "Press", "Publishing", "Search", "Templates", "Vietnamese", "Watching",
  ],
  "mocban-preview": ["Preview"],
]

@Suite struct `The walls between the rooms hold` {
  @Test func `The source tree is there`() {
    #expect(SourceTree.rooms.count > 10, "no sources at \(SourceTree.root.path)")
  }

  @Test(arguments: SourceTree.rooms)
  func `Imports go downward only`(file: SourceFile) throws {
    let allowed = try #require(mayImport[file.room], "no rule for room \(file.room)")
    let upward = file.imports.filter { mayImport[$0] != nil && !allowed.contains($0) }
    #expect(upward.isEmpty)
  }

  @Test func `Only CommonMark opens the door for trusted markup`() {
    let places = SourceTree.rooms.filter { $0.room != "CommonMark" }.flatMap { file in
      file.places { $0.contains("@_spi(TrustedMarkup)") && SourceFile.importedModule($0) != nil }
    }
    #expect(places.isEmpty)
  }

  @Test func `Unsafe code stays in CommonMark and in hot paths that say why`() {
    for file in SourceTree.rooms where file.room != "CommonMark" {
      let places = file.places {
        $0.contains(/\bunsafe\b|\bUnsafe(Raw)?(Mutable)?(Buffer)?Pointer/)
      }
      guard !places.isEmpty else { continue }
      #expect(file.name == "HotPath.swift", "\(places)")
      #expect(file.text.hasPrefix("//"), "\(file.path) does not say why it is unsafe")
    }
  }

  @Test func `Library rooms do without Foundation`() {
    let free: Set = ["Preview", "mocban", "mocban-preview"]
    let places = SourceTree.rooms.filter {
      !free.contains($0.room) && $0.imports.contains("Foundation")
    }
    #expect(places.map(\.path).isEmpty)
  }

  @Test func `Attributes in templates are quoted`() {
    let places = SourceTree.rooms.filter { $0.room == "Templates" }.flatMap { file in
      zip(1..., file.text.split(separator: "\n", omittingEmptySubsequences: false))
        .filter { $1.contains("=\\(") }.map { "\(file.path):\($0): \($1)" }
    }
    #expect(places.isEmpty)
  }
}

@Suite struct `The habits of the house are kept` {
  @Test(arguments: SourceTree.rooms)
  func `What rooms share is documented`(file: SourceFile) {
    #expect(undocumented(in: file).isEmpty)
  }

  @Test func `Nothing traps on purpose or waits to be done`() {
    let traps = SourceTree.rooms.flatMap { file in
      file.places {
        $0.contains(/\btry!|\bfatalError\(|\bpreconditionFailure\(|\bassertionFailure\(|\bas!/)
      }
    }
    #expect(traps.isEmpty)
    let marks = SourceTree.rooms.filter { $0.text.contains(/\b(TODO|FIXME|XXX)\b/) }
    #expect(marks.map(\.path).isEmpty)
  }

  /// Tables of names are data: one row a line.
  @Test(arguments: SourceTree.all.filter { !$0.path.contains("/Tables/") })
  func `No file is longer than 600 lines`(file: SourceFile) {
    #expect(file.code.count <= 601)
  }

  @Test(arguments: [
    ("package struct A {}", 1), ("/// A.\npackage struct A {}", 0),
    ("/// A.\n@frozen\npublic enum A {}", 0),
    ("package import A", 0), ("package extension A {}", 0), ("  package let a = 1", 1),
    ("// A.\npublic func a() {}", 1),
    ("/// A.\n@_spi(B) public init()", 0), ("@_spi(B) public init()", 1),
    ("package private(set) var a = 1", 1),
    ("let a = \"\"\"\n  package b\n  \"\"\"", 0), ("package var description: String { a }", 0),
    ("/** A. */\npublic let a = 1", 0),
    ("/// A.\n@available(\n  macOS 26, *\n)\npackage let a = 1", 0),
    ("package static func < (a: A, b: A) -> Bool {", 0),
    ("package static func += (a: A, b: A) {", 1),
  ])
  func `Missing documentation is noticed`(text: String, count: Int) {
    #expect(undocumented(in: SourceFile(path: "Sources/A/a.swift", text: text)).count == count)
  }

  /// The shared declarations of a file that have no documentation comment.
  private func undocumented(in file: SourceFile) -> [String] {
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in line.drop { $0 == " " } }
    return zip(file.code.indices, file.code).compactMap { index, code in
      guard isShared(code) else { return nil }
      // Attributes may stand between the comment and the declaration.
      let before = lines[..<index].reversed().first { line in
        line.hasPrefix("//") || line.hasPrefix("/*") || line.hasSuffix("*/")
          || !(line.hasPrefix("@") || line.hasPrefix(")") || line.hasSuffix(", *"))
      }
      let isDocumented = before?.hasPrefix("///") == true || before?.hasSuffix("*/") == true
      return isDocumented ? nil : "\(file.path):\(index + 1): \(code)"
    }
  }

  /// Whether a line of code declares something that other rooms see and that needs words of its own:
  /// `description`, `<` and `==` have those of their protocols.
  private func isShared(_ code: String) -> Bool {
    guard code.contains(/^(@\w+(\([^)]*\))? )*(package|public)\b/) else { return false }
    return SourceFile.importedModule(code) == nil
      && !code.contains(/(package|public) extension |var description: String|static func (<|==)/)
  }
}
