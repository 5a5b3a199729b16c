/// Takes lines apart that a page showed as several and the saving ran together: buttons and names right
/// behind a full stop, a headline in capitals before its text.
///
/// - Parameters:
///   - lines: The lines of a seed.
///   - book: The rules, which know buttons.
/// - Returns: The same lines, or more and shorter ones with the numbers of the line they stood on.
func unglued(_ lines: [SourceLine], book: RuleBook = .standard) -> [SourceLine] {
  var result: [SourceLine] = []
  result.reserveCapacity(lines.count)
  var isBeforeText = true
  for line in lines {
    var parts = [line]
    if isBeforeText, isParagraph(line) {
      isBeforeText = false
      if let apart = runInHeadline(of: line),
        !result.contains(where: { couldBeHeadline($0, book: book) })
      {
        parts = apart
      }
    }
    if let last = parts.popLast() { parts += withoutGluedTail(last, book: book) }
    result += parts
  }
  return result
}

// MARK: Behind the text

/// A line without the buttons or the name behind its last full stop: `… COVID-19.Chia sẻThíchLưu`,
/// `… từ tháng Tư.Phan Nga`.
private func withoutGluedTail(_ line: SourceLine, book: RuleBook) -> [SourceLine] {
  guard line.shape.words >= 8 else { return [line] }
  let bytes = Array(line.text.utf8)
  for start in max(1, bytes.count - GluedTail.reach)..<bytes.count
  where GluedTail.isStop(at: start - 1, in: bytes) && GluedTail.isCapital(at: start, in: bytes) {
    let tail = String(decoding: bytes[start...], as: UTF8.self)
    guard let parts = GluedTail.parts(of: tail, book: book) else { continue }
    let head = String(decoding: bytes[..<start], as: UTF8.self)
    return ([head] + parts).map { SourceLine($0, numbers: line.numbers) }
  }
  return [line]
}

private enum GluedTail {
  /// How many bytes from the end a glued tail can begin: a row of five buttons.
  static let reach = 120

  /// Whether a full stop behind a word stands at an offset; "TP.Huế" and "Đ.Hà" have none.
  static func isStop(at offset: Int, in bytes: [UInt8]) -> Bool {
    switch bytes[offset] {
    // "!", "?", and the last bytes of "…" and "”".
    case 0x21, 0x3F: return true
    case 0xA6, 0x9D: return offset >= 2 && bytes[offset - 2] == 0xE2
    case 0x2E:
      let word = bytes[..<offset].reversed().prefix { $0 != 0x20 && $0 != 0x2E }
      let isWord = word.count >= 3 && word.contains { 0x61...0x7A ~= $0 || $0 >= 0x80 }
      return isWord || word.first.map { 0x30...0x39 ~= $0 || $0 == 0x29 || $0 == 0x9D } ?? false
    default: return false
    }
  }

  static func isCapital(at offset: Int, in bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
    return text.unicodeScalars.first.map { LineShape.isCapital($0.value) } ?? false
  }

  /// The lines that a tail was run together from; `nil` when it is text.
  static func parts(of tail: String, book: RuleBook) -> [String]? {
    let entries = entriesRunTogether(in: tail)
    guard let first = entries.first else { return nil }
    let key = lineKey(first)
    if book.isFurniture(bare(key)) {
      let isLink = book.rule(forKey: key, words: 2)?.action == .readMore
      guard isLink, entries.count > 1 else { return entries }
      return ["\(first): " + entries.dropFirst().joined(separator: " ")]
    }
    let words = tail.split(separator: " ").count
    guard 2...5 ~= words, entries.count == 1, let name = personNames(in: tail).first,
      !isPlaceName(name)
    else { return nil }
    return [tail]
  }
}

/// The parts of a text where capitals follow small letters inside of words: `Chia sẻThíchLưu`.
///
/// - Parameter text: A text.
/// - Returns: Its parts, at least one.
func entriesRunTogether(in text: String) -> [String] {
  var parts = [""]
  var isAfterSmall = false
  for scalar in text.unicodeScalars {
    let isCapital = LineShape.isCapital(scalar.value)
    if isCapital, isAfterSmall { parts.append("") }
    parts[parts.count - 1].unicodeScalars.append(scalar)
    isAfterSmall = scalar.properties.isAlphabetic && !isCapital
  }
  return parts
}

// MARK: Before the text

private func isParagraph(_ line: SourceLine) -> Bool {
  line.shape.length >= 60 && line.shape.endsSentence && !line.shape.isShouting
}

/// Whether a line above the text could be its headline.
private func couldBeHeadline(_ line: SourceLine, book: RuleBook) -> Bool {
  line.shape.words >= 5 && !line.shape.endsClause && book.rule(for: line) == nil
    && DateLine(line) == nil && !isMenuBar(line, book: book)
}

/// The date, the headline and the text of `(14-11-2001) ĐOÀN ĐẠI BIỂU … THĂM TỈNH … - Nhận lời mời …`;
/// `nil` for other lines, such as one that opens with a place: `LẠNG SƠN - Sáng nay, …`.
private func runInHeadline(of line: SourceLine) -> [SourceLine]? {
  let words = line.text.split(separator: " ")
  let start = words.first?.first == "(" ? (words.firstIndex { $0.last == ")" } ?? -1) + 1 : 0
  let head = words[start...].prefix { word in
    word.unicodeScalars.allSatisfy {
      !$0.properties.isAlphabetic || LineShape.isCapital($0.value)
    }
  }
  // The first capital of the text may stand alone: "A Pa Chải …".
  let title = head.lastIndex { word in
    word.last.map { "-–—:.".contains($0) } ?? false
  }.map { words[start...$0] }
  guard let title, words.count - title.endIndex >= 6,
    words[title.endIndex].unicodeScalars.first.map({ LineShape.isCapital($0.value) }) == true,
    title.count(where: { $0.contains(where: \.isLetter) }) >= 5
  else { return nil }
  let date = words[..<start].joined(separator: " ")
  if !date.isEmpty, DateLine(SourceLine(date, numbers: line.numbers)) == nil { return nil }
  let parts = [
    date, trimmedPunctuation(title.joined(separator: " ")),
    words[title.endIndex...].joined(separator: " "),
  ]
  return parts.filter { !$0.isEmpty }.map { SourceLine($0, numbers: line.numbers) }
}
