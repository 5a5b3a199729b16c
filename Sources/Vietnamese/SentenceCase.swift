/// A name in a line and the capitals it has.
package struct RestoredName: Hashable, Sendable {
  /// Which tokens of the line are the name.
  package var tokens: Range<Int>
  /// How the name is written.
  package var text: String

  /// Creates a name.
  ///
  /// - Parameters:
  ///   - tokens: Which tokens of the line are the name.
  ///   - text: How the name is written.
  package init(tokens: Range<Int>, text: String) {
    self.tokens = tokens
    self.text = text
  }
}

extension VietnameseText {
  /// Gives a line in capitals back in sentence case; leaves any other line as it is.
  ///
  /// Names are the caller's knowledge; abbreviations (what no Vietnamese syllable can be) and Roman
  /// numerals stay capitals; words that are not in capitals stay as they are.
  ///
  /// - Parameters:
  ///   - shouted: A headline.
  ///   - names: Finds the names among the tokens of the line, from left to right, none twice.
  /// - Returns: The headline in sentence case.
  package static func sentenceCase(
    _ shouted: String,
    names: (_ line: String, _ tokens: [TextToken]) -> [RestoredName] = { _, _ in
      []
    }
  ) -> String {
    let tokens = tokens(of: shouted)
    guard isShouted(tokens) else { return shouted }
    var writer = SentenceWriter(line: shouted, tokens: tokens)
    for name in names(shouted, tokens) { writer.write(name) }
    return writer.finish()
  }

  /// Whether a line is written in capitals: two words at least, and four in five of its words.
  ///
  /// - Parameter tokens: The tokens of the line.
  /// - Returns: `true` for a line that `sentenceCase` changes.
  package static func isShouted(_ tokens: [TextToken]) -> Bool {
    let words = tokens.filter { $0.kind == .syllable && $0.range.count > 1 }
    let shouted = words.count { $0.isAllCaps }
    return shouted >= 2 && shouted * 5 >= words.count * 4
  }
}

/// Writes a line again, word by word.
private struct SentenceWriter {
  private let line: [UInt8]
  private let tokens: [TextToken]
  private var output: [UInt8] = []
  private var next = 0
  private var end = 0
  private var startsSentence = true
  private var isQuoting = false

  init(line: String, tokens: [TextToken]) {
    self.line = Array(line.utf8)
    self.tokens = tokens
  }

  mutating func write(_ name: RestoredName) {
    guard next <= name.tokens.lowerBound, name.tokens.upperBound <= tokens.count,
      !name.tokens.isEmpty
    else { return }
    while next < name.tokens.lowerBound { writeToken() }
    copyGap(upTo: tokens[next].range.lowerBound)
    append(name.text)
    next = name.tokens.upperBound
    end = tokens[next - 1].range.upperBound
  }

  mutating func finish() -> String {
    while next < tokens.count { writeToken() }
    copyGap(upTo: line.count)
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func copyGap(upTo start: Int) {
    output += line[end..<start]
  }

  private mutating func writeToken() {
    let token = tokens[next]
    copyGap(upTo: token.range.lowerBound)
    end = token.range.upperBound
    let text = String(decoding: line[token.range], as: UTF8.self)
    switch token.kind {
    case .syllable: append(spelled(text, token))
    case .number:
      output += text.utf8
      startsSentence = false
    case .mark:
      output += text.utf8
      startsSentence = startsSentence || endsSentence(text)
    }
    next += 1
  }

  private mutating func append(_ text: String) {
    output += (startsSentence ? SentenceWriter.capitalized(text) : text).utf8
    startsSentence = false
  }

  private func spelled(_ text: String, _ token: TextToken) -> String {
    guard token.isAllCaps else { return text }
    let isWithDigits = text.utf8.contains { 0x30...0x39 ~= $0 }
    if isWithDigits || isRomanNumeral(text) || Acronyms.known.contains(text) { return text }
    let lower = text.lowercased()
    if Syllable.isVietnamese(text) || Acronyms.words.contains(lower) { return lower }
    // Abbreviations are short or cannot be spoken; a long word that can be is a foreign name.
    let vowels = lower.unicodeScalars.count { Letter($0)?.isVowel == true }
    let canBeSpoken = vowels > 0 && lower.unicodeScalars.count <= vowels * 3
    return canBeSpoken && lower.count > 5 ? SentenceWriter.capitalized(lower) : text
  }

  private func isRomanNumeral(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ "IVXL".utf8.contains($0) }) else { return false }
    guard Syllable.isVietnamese(text), next > 0 else { return true }
    let before = tokens[next - 1]
    return Acronyms.beforeNumerals.contains(before.key) || before.kind == .mark
  }

  /// Whether what follows a mark begins a sentence or a quotation.
  private mutating func endsSentence(_ mark: String) -> Bool {
    switch mark {
    case ".", "!", "?", ":", "…", "“", "«", "]": return true
    case "\"":
      isQuoting.toggle()
      return isQuoting
    default: return false
    }
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// Words in capitals that the shape of a syllable does not settle.
private enum Acronyms {
  /// Abbreviations that look like a word.
  static let known = Set(
    [
      "ADB", "AIPA", "ALOV", "APEC", "ASEAN", "ASEM", "COMINGO", "COVID", "DUFO", "FAO", "HAUFO",
      "HUFO", "IMF", "JICA", "KOICA", "NATO", "PACCOM", "RENEW", "SEA", "TUFO", "UNESCO", "UNICEF",
      "USAID", "VAVA", "VUFO", "WHO",
    ])

  /// Loan words that are no names.
  static let words = Set(
    [
      "app", "clip", "cup", "dioxin", "email", "facebook", "festival", "forum", "gala", "internet",
      "logo", "marathon", "media", "online", "photo", "radio", "show", "slogan", "taxi", "test",
      "tour", "video", "visa", "web", "website", "workshop",
    ])

  /// What a Roman numeral follows: lần thứ VI, khóa XI, quý I, thế kỷ XX, phần I.
  static let beforeNumerals = Set(
    ["thứ", "khóa", "quý", "kỷ", "phần", "chương", "hội", "kỳ", "lần", "cấp", "hạng", "loại"]
      .map { SyllableKey($0) })
}
