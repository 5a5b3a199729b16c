/// A YAML map of a file that people edit, read with the place of each entry.
///
/// Scalars stay as they are written: `no` is a word here and `012` has a nought, because what a value
/// means is said by the schema of its key, not by guesses of YAML 1.1.
package struct YAMLMap {
  /// The most bytes a map may have; a record needs a fiftieth of it.
  package static let limit = 65_536

  /// A value of an entry.
  package enum Value: Hashable, Sendable {
    /// A scalar as it is written; the empty plain scalar, `~` and `null` are `nothing`.
    case scalar(String)
    /// A list.
    case list([Value])
    /// A map within the map.
    case map([Entry])
    /// No value.
    case nothing
  }

  /// An entry of a map.
  package struct Entry: Hashable, Sendable {
    /// The name of the key.
    package var key: String
    /// The value.
    package var value: Value
    /// Where the key stands.
    package var keyLocation: SourceLocation
    /// Where the value stands.
    package var location: SourceLocation
    /// Where each item of a list stands, in a map that was read for them.
    package var itemLocations: [SourceLocation] = []
  }

  /// The entries in the order they are written.
  package let entries: [Entry]
  private let firstLine: Int
  private let text: String
  /// Only the text of an entry asks for them.
  private lazy var lines = Self.lines(of: text)

  /// Reads a map.
  ///
  /// - Parameters:
  ///   - text: The YAML text.
  ///   - file: The path of the file, for diagnostics.
  ///   - firstLine: The line of the file where `text` begins, counted from 1.
  ///   - limit: The most bytes the text may have.
  ///   - keepsItemPlaces: Whether the entries know where the items of lists stand; it takes time that
  ///     the records of articles do not need.
  /// - Throws: A `Diagnostic` with code `bad-yaml`, `duplicate-key`, `not-a-map`, `yaml-alias` or
  ///   `yaml-too-long`, at its place.
  package init(
    parsing text: String, file: String, firstLine: Int = 1, limit: Int = Self.limit,
    keepsItemPlaces: Bool = false
  ) throws(Diagnostic) {
    self.firstLine = firstLine
    self.text = text
    guard text.utf8.count <= limit else {
      throw Diagnostic(
        code: "yaml-too-long", "\(text.utf8.count) bytes of metadata, the limit is \(limit)",
        hint: "Move the text below the second --- line.",
        at: SourceLocation(file: file, line: firstLine, column: 1))
    }
    if !keepsItemPlaces,
      let plain = PlainYAMLReader.entries(of: text, file: file, firstLine: firstLine)
    {
      entries = plain
    } else {
      entries = try YAMLComposer(
        text, file: file, firstLine: firstLine, keepsItemPlaces: keepsItemPlaces
      ).entries()
    }
  }

  /// The text of an entry as it is written, with the comments below it.
  ///
  /// - Parameter index: The index of the entry in `entries`.
  /// - Returns: Its lines, without the last line break.
  package mutating func source(ofEntryAt index: Int) -> String {
    let start = (entries[index].keyLocation.line ?? firstLine) - firstLine
    let end =
      index + 1 < entries.count
      ? (entries[index + 1].keyLocation.line ?? firstLine) - firstLine : lines.count
    var source = lines[start..<max(start, end)]
    while source.last?.allSatisfy(\.isWhitespace) == true { source.removeLast() }
    return source.joined(separator: "\n")
  }

  static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(Substring.init)
  }
}
