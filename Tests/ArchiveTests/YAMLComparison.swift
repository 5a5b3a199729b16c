@testable import Archive

/// What the two readers of YAML make of a text.
enum Comparison {
  /// Both read it, and the same from it.
  case same
  /// The plain reader leaves it to the whole parser.
  case leftOut
  /// The plain reader has something else to say than the whole parser.
  case different

  /// Reads a text with both.
  ///
  /// - Parameter text: A front matter.
  init(_ text: String) {
    guard let plain = PlainYAMLReader.entries(of: text, file: "a.md", firstLine: 2) else {
      self = .leftOut
      return
    }
    let composer = YAMLComposer(text, file: "a.md", firstLine: 2, keepsItemPlaces: false)
    guard let whole = try? composer.entries() else {
      self = .different
      return
    }
    self = Self.spelling(of: plain) == Self.spelling(of: whole) ? .same : .different
  }

  /// Every byte of the entries: texts that are equal may differ in their accents.
  private static func spelling(of entries: [YAMLMap.Entry]) -> [UInt8] {
    entries.flatMap { entry in
      Array("\(entry.key)@\(entry.keyLocation)=\(entry.location)+\(entry.itemLocations.count)".utf8)
        + spelling(of: entry.value) + [0]
    }
  }

  private static func spelling(of value: YAMLMap.Value) -> [UInt8] {
    switch value {
    case .scalar(let text): [1] + Array(text.utf8)
    case .list(let values): [2] + values.flatMap { spelling(of: $0) + [3] }
    case .map(let entries): [4] + spelling(of: entries) + [5]
    case .nothing: [6]
    }
  }
}
