/// The date that a portal prints right behind a headline, and the headline without it.
///
/// `Gặp mặt lưu học sinh Lào12/11/2012 08:15`, `Gặp mặt lưu học sinh Lào (12/11/2012)`.
struct TitleStamp: Equatable, Sendable {
  /// The date.
  let dateLine: DateLine
  /// The headline.
  let title: String

  /// Reads the end of a headline.
  ///
  /// A headline may name a date of its own, as in `thành lập Hội ngày 12/11/1950`: only brackets, a
  /// time of day or a missing space set a stamp apart.
  ///
  /// - Parameter text: The last line of a headline.
  init?(_ text: String) {
    let line = SourceLine(text, number: 1)
    let tokens = DateToken.tokens(of: line.key)
    let days = DateScanner.mentions(in: tokens, isLoose: true).filter {
      $0.day != nil && $0.year != nil
    }
    guard days.count == 1, let day = days.first, day.firstDay == nil, !day.hasShortYear,
      day.tokens.lowerBound >= 4, let start = Self.start(of: day, tokens: tokens, key: line.key)
    else { return nil }
    let count = String(decoding: line.key[..<tokens[start].range.lowerBound], as: UTF8.self)
      .unicodeScalars.count
    let scalars = Array(line.text.unicodeScalars)
    guard count < scalars.count,
      let found = DateLine(
        SourceLine(String(String.UnicodeScalarView(scalars[count...])), number: 1)),
      found.label != .place, found.label != .machine
    else { return nil }
    dateLine = found
    title = trimmedEnd(String(String.UnicodeScalarView(scalars[..<count])))
  }

  /// Cuts a stamp off the beginning of a headline: `2025-11-03 2025-11 Huế đón đoàn nghệ sĩ Pháp`,
  /// `(14-11-2001) Đoàn đại biểu Môn-đun-ki-ri thăm Đắc Lắc`.
  ///
  /// - Parameter text: A headline.
  /// - Returns: The headline without a whole date and the numbers behind it; the same text where the
  ///   date belongs to the headline, as before a colon, a comma or a dash.
  static func withoutOpeningStamp(_ text: String) -> String {
    let line = SourceLine(text, number: 1)
    let tokens = DateToken.tokens(of: line.key)
    guard let day = DateScanner.mentions(in: tokens, isLoose: true).first,
      day.tokens.lowerBound <= 1, day.day != nil, day.year != nil, day.firstDay == nil,
      day.tokens.lowerBound == 0 || !tokens[0].isWord
    else { return text }
    var start = day.tokens.upperBound
    while start < tokens.count, !tokens[start].isWord {
      let isSpaced = start + 1 < tokens.count && tokens[start + 1].followsSpace
      // A colon inside "08:15" has no space behind it, nor has the dash of "2025-11".
      let isPunctuation = [":", ",", "-"].contains {
        tokens[start].kind == .mark(UInt8(ascii: $0))
      }
      if isPunctuation, isSpaced { return text }
      start += 1
    }
    guard tokens[min(start, tokens.count)...].count(where: \.isWord) >= 4 else { return text }
    let count = String(decoding: line.key[..<tokens[start].range.lowerBound], as: UTF8.self)
      .unicodeScalars.count
    return String(String.UnicodeScalarView(Array(line.text.unicodeScalars)[count...]))
  }

  /// The token that opens the stamp; `nil` where the date belongs to the headline.
  private static func start(of day: DateMention, tokens: [DateToken], key: [UInt8]) -> Int? {
    let start = day.tokens.lowerBound
    let isBracketed =
      tokens[start - 1].kind == .mark(UInt8(ascii: "("))
      && day.tokens.upperBound == tokens.count - 1
      && tokens[tokens.count - 1].kind == .mark(UInt8(ascii: ")"))
    if isBracketed {
      let isFeast = feasts.contains { key.contains($0) }
      return isFeast ? nil : start - 1
    }
    if !tokens[start].followsSpace, tokens[start - 1].isWord { return start }
    let hasTime = tokens.count >= day.tokens.upperBound + 3
    return hasTime && tokens[start].followsSpace && tokens[start - 1].isWord
      && tokens[start - 1].kind == .word ? start : nil
  }

  private static let feasts = ["kỷ niệm", "truyền thống", "thành lập", "ngày sinh"].map {
    Array($0.utf8)
  }
}

private func trimmedEnd(_ text: String) -> String {
  var text = text
  while let last = text.last, " -–|,(".contains(last) { text.removeLast() }
  return text
}
