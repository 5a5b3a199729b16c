internal import Yams

/// A YAML map of a file that people edit, read with the place of each entry.
///
/// Scalars stay as they are written: `no` is a word here and `012` has a nought, because what a value
/// means is said by the schema of its key, not by guesses of YAML 1.1.
package struct YAMLMap {
  /// The most bytes a map may have; a record needs a fiftieth of it.
  package static let limit = 65_536

  /// A value of an entry.
  package indirect enum Value: Hashable, Sendable {
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
  private let lines: [Substring]
  private let firstLine: Int

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
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(Substring.init)
    self.firstLine = firstLine
    let places = Places(
      file: file, lines: lines, firstLine: firstLine, keepsItems: keepsItemPlaces)
    guard text.utf8.count <= limit else {
      throw Diagnostic(
        code: "yaml-too-long", "\(text.utf8.count) bytes of metadata, the limit is \(limit)",
        hint: "Move the text below the second --- line.", at: places.start)
    }
    if let name = Self.aliasName(in: lines) {
      throw Diagnostic(
        code: "yaml-alias", "YAML alias *\(name) is not supported",
        hint: "Write the value out, or put it in quotes if it is text.", at: places.start)
    }
    let root: Node?
    do {
      root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      throw places.diagnostic(for: error)
    } catch {
      throw Diagnostic(code: "bad-yaml", "\(error)", at: places.start)
    }
    switch root {
    case nil:
      entries = []
    case .mapping(let mapping):
      entries = try mapping.map { key, value throws(Diagnostic) in
        try places.entry(key: key, value: value)
      }
    case .scalar(let scalar) where scalar.string.isEmpty && scalar.style == .plain:
      entries = []
    case .some(let node):
      throw Diagnostic(
        code: "not-a-map", "expected entries such as \"title: …\"",
        hint: "Write one \"key: value\" on each line.", at: places.location(node.mark))
    }
  }

  /// The text of an entry as it is written, with the comments below it.
  ///
  /// - Parameter index: The index of the entry in `entries`.
  /// - Returns: Its lines, without the last line break.
  package func source(ofEntryAt index: Int) -> String {
    let start = (entries[index].keyLocation.line ?? firstLine) - firstLine
    let end =
      index + 1 < entries.count
      ? (entries[index + 1].keyLocation.line ?? firstLine) - firstLine : lines.count
    var source = lines[start..<max(start, end)]
    while source.last?.allSatisfy(\.isWhitespace) == true { source.removeLast() }
    return source.joined(separator: "\n")
  }

  /// Finds the name of an anchor that is also used as an alias: the two together can make a small
  /// text expand without bounds.
  private static func aliasName(in lines: [Substring]) -> Substring? {
    var anchors: Set<Substring> = []
    var aliases: Set<Substring> = []
    for line in lines {
      var before = UInt8(ascii: "\n")
      for index in line.utf8.indices {
        let byte = line.utf8[index]
        if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"),
          " \t\n[]{},:?-".utf8.contains(before)
        {
          let name = line[line.utf8.index(after: index)...].prefix { !" \t,[]{}".contains($0) }
          if byte == UInt8(ascii: "&") { anchors.insert(name) } else { aliases.insert(name) }
        }
        before = byte
      }
    }
    return anchors.intersection(aliases).subtracting([""]).min()
  }
}

/// Turns positions of the YAML parser into places of the file.
private struct Places {
  let file: String
  let lines: [Substring]
  let firstLine: Int
  let keepsItems: Bool

  var start: SourceLocation { SourceLocation(file: file, line: firstLine, column: 1) }

  func location(_ mark: Mark?) -> SourceLocation {
    guard let mark else { return start }
    let line = mark.line - 1
    var column = mark.column
    if lines.indices.contains(line) {
      // The parser counts Unicode scalars, editors and compilers count bytes.
      column =
        lines[line].unicodeScalars.prefix(mark.column - 1)
        .reduce(1) { $0 + UTF8.width($1) }
    }
    return SourceLocation(file: file, line: firstLine + line, column: column)
  }

  func entry(key: Node, value: Node) throws(Diagnostic) -> YAMLMap.Entry {
    guard case .scalar(let name) = key else {
      throw Diagnostic(
        code: "bad-yaml", "a key has to be a word", at: location(key.mark))
    }
    var entry = YAMLMap.Entry(
      key: name.string, value: try self.value(of: value), keyLocation: location(key.mark),
      location: location(value.mark))
    if keepsItems, case .sequence(let sequence) = value {
      entry.itemLocations = sequence.map { location($0.mark) }
    }
    return entry
  }

  private func value(of node: Node) throws(Diagnostic) -> YAMLMap.Value {
    switch node {
    case .scalar(let scalar):
      if scalar.style == .plain, ["", "~", "null"].contains(scalar.string) { return .nothing }
      return .scalar(scalar.string)
    case .sequence(let sequence):
      return .list(try sequence.map { node throws(Diagnostic) in try value(of: node) })
    case .mapping(let mapping):
      return .map(
        try mapping.map { key, value throws(Diagnostic) in try entry(key: key, value: value) })
    case .alias:
      throw Diagnostic(code: "yaml-alias", "YAML aliases are not supported", at: start)
    }
  }

  func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Diagnostic(
        code: "bad-yaml", "cannot read this as YAML: \(problem)",
        hint: "A value with \": \", \" #\" or a quote at its start has to stand in quotes.",
        at: location(mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      return Diagnostic(
        code: "duplicate-key", "\"\(key)\" stands here twice", hint: "Keep one of them.",
        at: secondPlace(ofKey: key, after: context.mark))
    case .reader(let problem, _, _, _):
      return Diagnostic(
        code: "bad-yaml", "a character YAML does not allow: \(problem)",
        hint: "Delete the control character.", at: start)
    default:
      return Diagnostic(code: "bad-yaml", "\(error)", at: start)
    }
  }

  /// The place of a key below its first one, in the same column.
  private func secondPlace(ofKey key: String, after first: Mark) -> SourceLocation {
    let spellings = ["\(key):", "\"\(key)\":", "'\(key)':"]
    for index in lines.indices.dropFirst(max(0, first.line)) {
      // A key that is not the first of its map has only spaces before it.
      let indent = lines[index].prefix { $0 == " " }.utf8.count
      guard indent == first.column - 1 else { continue }
      let rest = lines[index].dropFirst(indent)
      guard spellings.contains(where: { rest.hasPrefix($0) }) else { continue }
      return SourceLocation(file: file, line: firstLine + index, column: indent + 1)
    }
    return location(first)
  }
}
