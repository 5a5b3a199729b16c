/// What is known of a line that reads like one of a few phrases, wherever it comes from.
///
/// Rules are data: what they match, what follows from it, and why, side by side. A test runs each
/// rule against its example and its counter-example.
struct LineRule: Equatable, Sendable {
  /// What follows when a line matches.
  enum Action: String, Sendable {
    /// The line is furniture of the page: buttons, menus, empty labels.
    case drop
    /// The line and all above belong to the head of the page.
    case opensPage
    /// The line and all below belong to the foot of the page.
    case closesPage
    /// Links to other articles follow.
    case opensRelated
    /// The line tells something about the page, such as its views or its address.
    case metadata
    /// A label of a form; furniture when other labels stand near it.
    case formLabel
    /// The page is one of several of a list.
    case pager
    /// A link from a teaser to its article.
    case readMore
    /// Words that open captions, where a line is short enough for one.
    case captionOpening
    /// A letterhead, of a legal text or of a report.
    case letterhead
    /// A part of a legal text.
    case legalArticle
    /// A field of a document's data sheet.
    case documentSheet
    /// A field of a person's or an organization's profile.
    case profileField
    /// An entry of a timetable.
    case timetable
    /// The page says that it has nothing to show.
    case emptyPage
  }

  /// The name of the rule, stable across versions, in `explain` and in reports.
  let id: String
  /// What follows.
  let action: Action
  /// How many words a line may have at most to be meant.
  var limit = 12
  /// The lines meant: see `LinePattern`.
  let patterns: [String]
  /// A line that matches.
  let example: String
  /// A line that looks alike and must not match.
  let counterExample: String
  /// Why the rule is there and where it was seen.
  let reason: String
}

/// A phrase that a whole line must equal, apart from punctuation at its edges.
///
/// `*` stands for any text or none, `#` for a number with its dots and commas. Case, tone places and
/// the spaces before a colon do not count.
struct LinePattern: Equatable, Sendable {
  private enum Part: Equatable {
    case text([UInt8])
    case anything
    case number
  }

  /// The parts of a pattern with wildcards; empty for a plain phrase.
  private let parts: [Part]
  /// The bytes every match begins with.
  let prefix: [UInt8]
  /// The byte that every match ends with; `nil` for a pattern that ends in a wildcard.
  var last: UInt8? {
    guard case .text(let bytes) = parts.last else { return nil }
    return bytes.last
  }
  /// Whether the pattern is a plain phrase.
  var isPhrase: Bool { parts.isEmpty }

  /// Reads a pattern.
  ///
  /// - Parameter source: A phrase with `*` and `#`.
  init(_ source: String) {
    let key = lineKey(source)
    let isWild = key.contains { $0 == Self.star || $0 == Self.hash }
    var parts: [Part] = []
    for byte in isWild ? key : [] {
      switch byte {
      case Self.star: parts.append(.anything)
      case Self.hash: parts.append(.number)
      default:
        if case .text(let bytes) = parts.last {
          parts[parts.count - 1] = .text(bytes + [byte])
        } else {
          parts.append(.text([byte]))
        }
      }
    }
    self.parts = parts
    if case .text(let bytes) = parts.first { prefix = bytes } else { prefix = isWild ? [] : key }
  }

  /// Whether a line's bare key is what the pattern describes.
  ///
  /// - Parameter key: The bare key of a line.
  /// - Returns: `true` when the whole key matches.
  func matches(_ key: [UInt8]) -> Bool {
    guard !isPhrase else { return key == prefix }
    // Most lines fail at their end, which is cheap to see.
    if case .text(let ending) = parts.last,
      key.count < ending.count || !key.holds(ending, at: key.count - ending.count)
    {
      return false
    }
    return matches(key, from: 0, part: 0)
  }

  /// Whether the parts from one on are the key from a position on.
  private func matches(_ key: [UInt8], from start: Int, part: Int) -> Bool {
    guard part < parts.count else { return start == key.count }
    switch parts[part] {
    case .text(let bytes):
      return key.holds(bytes, at: start)
        && matches(key, from: start + bytes.count, part: part + 1)
    case .number:
      let number = key[start...].prefix { 0x30...0x39 ~= $0 || $0 == 0x2E || $0 == 0x2C }
      // A dot behind the number is not of it.
      guard let last = number.lastIndex(where: { 0x30...0x39 ~= $0 }) else { return false }
      return matches(key, from: last + 1, part: part + 1)
    case .anything:
      guard part + 1 < parts.count else { return true }
      guard case .text(let bytes) = parts[part + 1] else {
        return (start...key.count).contains { matches(key, from: $0, part: part + 1) }
      }
      var next = start
      while let found = key.firstIndex(of: bytes, from: next) {
        if matches(key, from: found + bytes.count, part: part + 2) { return true }
        next = found + 1
      }
      return false
    }
  }

  private static let star = UInt8(ascii: "*")
  private static let hash = UInt8(ascii: "#")
}
