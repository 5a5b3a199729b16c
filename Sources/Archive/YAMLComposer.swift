internal import Yams

/// Reads any YAML, at the price of a parser of the whole language.
struct YAMLComposer {
  private let text: String
  private let places: Places

  /// Takes a text to read.
  ///
  /// - Parameters:
  ///   - text: The YAML text.
  ///   - file: The path of the file, for diagnostics.
  ///   - firstLine: The line of the file where `text` begins, counted from 1.
  ///   - keepsItemPlaces: Whether the entries know where the items of lists stand.
  init(_ text: String, file: String, firstLine: Int, keepsItemPlaces: Bool) {
    self.text = text
    places = Places(
      file: file, lines: YAMLMap.lines(of: text), firstLine: firstLine,
      keepsItems: keepsItemPlaces)
  }

  /// The entries of the map that the text holds.
  ///
  /// - Returns: The entries in the order they are written.
  /// - Throws: A `Diagnostic` with code `bad-yaml`, `duplicate-key`, `not-a-map` or `yaml-alias`, at
  ///   its place.
  func entries() throws(Diagnostic) -> [YAMLMap.Entry] {
    if let name = Self.aliasName(in: places.lines) {
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
      return []
    case .mapping(let mapping):
      return try mapping.map { key, value throws(Diagnostic) in
        try places.entry(key: key, value: value)
      }
    case .scalar(let scalar) where scalar.string.isEmpty && scalar.style == .plain:
      return []
    case .some(let node):
      throw Diagnostic(
        code: "not-a-map", "expected entries such as \"title: …\"",
        hint: "Write one \"key: value\" on each line.", at: places.location(node.mark))
    }
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
