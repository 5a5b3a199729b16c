internal import Gazetteer
internal import Vietnamese

/// Where a line stands in the article.
enum EntityZone: String {
  case title
  case subtitle
  case lead
  case body
  case caption
  case signature
  case source
  case footer

  /// Whether organizations can act here.
  var isRunningText: Bool { self == .title || self == .lead || self == .body || self == .subtitle }
}

/// A line with everything the gazetteer finds in it.
struct EntityLine {
  let zone: EntityZone
  let text: String
  let tokens: [TextToken]
  let matches: [NameMatch]
  /// The place that begins at a token, type word included, by that token.
  private(set) var placesByStart: [Int: PlaceMention] = [:]
  /// The places from left to right.
  private(set) var places: [PlaceMention] = []
  /// The position in `matches` of the name that begins at a token.
  private(set) var matchesByStart: [Int: Int] = [:]

  /// The longest paragraph that is read, in bytes; no real one comes near, and the time that the
  /// relations between the names of a line take grows faster than the line.
  private static let limit = 1 << 16

  init(_ whole: String, zone: EntityZone) {
    self.zone = zone
    text =
      whole.utf8.count <= Self.limit
      ? whole : String(decoding: whole.utf8.prefix(Self.limit), as: UTF8.self)
    tokens = VietnameseText.tokens(of: text)
    matches = Gazetteer.shared.names(in: tokens)
    var listType: PlaceType?
    var listEnd = -1
    for (index, match) in matches.enumerated() {
      matchesByStart[match.tokens.lowerBound] = index
      let goesOn = isListGap(listEnd, match.tokens.lowerBound)
      let place = Gazetteer.shared.place(
        match, in: tokens, inheriting: goesOn ? listType : nil)
      guard let place else { continue }
      listType = place.type
      listEnd = place.whole.upperBound
      places.append(place)
      placesByStart[place.whole.lowerBound] = place
      if place.whole.lowerBound != place.name.lowerBound,
        placesByStart[place.name.lowerBound] == nil
      {
        placesByStart[place.name.lowerBound] = place
      }
    }
  }

  /// Whether only a comma, "và", "and" or a dash stands between two tokens.
  func isListGap(_ end: Int, _ start: Int) -> Bool {
    guard end >= 0, start == end + 1, end < tokens.count else { return false }
    let token = tokens[end]
    return token.isMark(",") || token.key == Words.and || token.key == Words.englishAnd
      || token.isMark("-")
  }

  /// The text of some tokens, with what stands between them.
  func text(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: tokens[first].range.lowerBound)
    let end = bytes.index(bytes.startIndex, offsetBy: tokens[last].range.upperBound)
    return String(text[start..<end])
  }

  /// The token at a position; `nil` outside the line.
  func token(_ index: Int) -> TextToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// The district, commune or ward whose type word begins at a token: "xã Hải Ninh".
  func local(at index: Int) -> (type: PlaceType, name: String)? {
    guard OrganizationPhrases.localWords.contains(tokens[index].key) else { return nil }
    for (words, type) in OrganizationPhrases.scopeWords where type != .province {
      let length = words.length(in: tokens, at: index)
      guard length > 0 else { continue }
      if let place = placesByStart[index], !place.districts.isEmpty {
        return (type, Gazetteer.shared.districts[place.districts[0]].name)
      }
      var end = index + length
      while end < index + length + 3, let token = token(end), token.kind == .syllable,
        token.isCapitalized
      {
        end += 1
      }
      let isName = end > index + length && (type != .city && type != .town)
      return isName ? (type, text(of: (index + length)..<end)) : nil
    }
    return nil
  }

  /// Whether a mark stands at a position.
  func isMark(_ mark: Unicode.Scalar, at index: Int) -> Bool { token(index)?.isMark(mark) ?? false }

  /// Whether a mark that ends a sentence stands at a position, or the line ends there.
  func endsSentence(at index: Int) -> Bool {
    guard let token = token(index) else { return true }
    guard token.kind == .mark else { return false }
    if token.isMark(".") {
      // "TP.HCM", "1.200", "TS. Lan": no end before a digit, a glued letter or after a short word.
      guard let next = self.token(index + 1) else { return true }
      return next.followsSpace && (self.token(index - 1)?.range.count ?? 0) > 2
    }
    return ["!", "?", ";", "…"].contains { token.isMark($0) }
  }
}

/// Words that more than one rule asks for.
enum Words {
  static let and = SyllableKey("và")
  static let englishAnd = SyllableKey("and")
  static let of = SyllableKey("của")
  static let with = SyllableKey("với")
  /// "the" before an English name.
  static let theArticle = SyllableKey("the")
  static let between = SyllableKey("giữa")
  /// The first syllable of "hợp tác".
  static let cooperation = SyllableKey("hợp")
}
