/// A province or an organization that readers may look for, with its page.
package struct SearchName: Hashable, Sendable {
  /// What it is.
  package enum Kind: String, Sendable {
    /// A province of any time.
    case province = "p"
    /// An organization.
    case organization = "o"
  }

  /// What it is.
  package var kind: Kind
  /// Its name.
  package var label: String
  /// Its page, from the root of the site; `nil` for one without.
  package var path: String?
  /// Other names: spellings, abbreviations.
  package var aliases: [String]
  /// Units that hold its land today, or that were merged into it: indices into the same list.
  package var related: [Int]
  /// Whether it ended, so that its successors are named.
  package var isDissolved: Bool

  /// Creates a name.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - label: Its name.
  ///   - path: Its page, from the root of the site.
  ///   - aliases: Other names: spellings, abbreviations.
  ///   - related: Indices of its successors or of its parts.
  ///   - isDissolved: Whether it ended.
  package init(
    _ kind: Kind, label: String, path: String?, aliases: [String] = [], related: [Int] = [],
    isDissolved: Bool = false
  ) {
    self.kind = kind
    self.label = label
    self.path = path
    self.aliases = aliases
    self.related = related
    self.isDissolved = isDissolved
  }

  /// The line of the name in the index.
  var line: [UInt8] {
    let fields = [
      kind.rawValue + (isDissolved ? "-" : ""), label, path ?? "", aliases.joined(separator: "|"),
      related.map(String.init).joined(separator: ","),
    ]
    return Array(fields.map(SearchText.oneLine).joined(separator: "\t").utf8)
  }
}

/// Text that goes into the lines of the index.
enum SearchText {
  /// The text without control characters.
  static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    return String(
      decoding: text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
  }
}
