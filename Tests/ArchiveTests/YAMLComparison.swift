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
    self = Self.areSame(plain, whole) ? .same : .different
  }

  /// Whether entries are the same to the last byte: texts that are equal may differ in their accents.
  private static func areSame(_ left: [YAMLMap.Entry], _ right: [YAMLMap.Entry]) -> Bool {
    left == right
      && zip(left, right).allSatisfy {
        $0.key.utf8.elementsEqual($1.key.utf8) && areSame($0.value, $1.value)
      }
  }

  private static func areSame(_ left: YAMLMap.Value, _ right: YAMLMap.Value) -> Bool {
    switch (left, right) {
    case (.scalar(let left), .scalar(let right)): left.utf8.elementsEqual(right.utf8)
    case (.list(let left), .list(let right)): zip(left, right).allSatisfy(areSame)
    case (.map(let left), .map(let right)): areSame(left, right)
    default: left == right
    }
  }
}
