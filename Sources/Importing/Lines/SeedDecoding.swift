import Archive
import Vietnamese

/// A seed read as text: its lines in one spelling, and what was wrong with its bytes.
struct SeedText: Equatable, Sendable {
  /// The lines as saved, with composed letters and plain spaces; nothing is trimmed.
  var lines: [String]
  /// What a person should know about the bytes.
  var warnings: [Diagnostic] = []
}

/// Reads bytes as text: the first stage of an import.
///
/// - Parameters:
///   - bytes: The whole seed: UTF-8 with or without a byte order mark, or UTF-16 with one.
///   - seed: The name of the file, for diagnostics.
/// - Returns: The lines and warnings.
/// - Throws: A `Diagnostic` when no text can be had from the bytes.
func decodeSeed(_ bytes: [UInt8], seed: String) throws(Diagnostic) -> SeedText {
  guard bytes.count <= SeedLimit.bytes else { throw .seedTooLarge(bytes.count, seed: seed) }
  var warnings: [Diagnostic] = []
  if let kind = binaryKind(of: bytes) { throw .binarySeed(kind, seed: seed) }
  var text = try decodedText(bytes, seed: seed, &warnings)
  if text.utf8.contains(0) {
    // A few NULs are damage; many are a sign of UTF-16 without its mark, or of no text at all.
    let count = text.utf8.count { $0 == 0 }
    guard count * 20 < text.utf8.count else { throw .notText(seed: seed) }
    warnings.append(.nulCharacters(count, seed: seed))
  }
  let census = ByteCensus(Array(text.utf8))
  warnings += invisibleCharacters(in: text, census, seed: seed)
  if census.needsGuess, let guess = EncodingGuess(of: Array(text.unicodeScalars), isUnicode: true) {
    guard guess.isCertain else { throw .garbledSeed(guess.encoding, seed: seed) }
    text = guess.text
    warnings.append(.convertedSeed(from: guess.encoding, seed: seed))
  }
  text = VietnameseText.normalized(text)
  guard text.utf8.contains(where: { $0 > 0x20 }) else { throw .emptySeed(seed: seed) }
  if let tag = htmlTag(openingOf: text) { throw .htmlSeed(tag, seed: seed) }
  if census.brackets > 0 {
    let signs = MarkupSigns(in: text)
    if signs.makesPage(of: text.utf8.count) { throw .markedUpSeed(signs, seed: seed) }
    if signs.count > 0 { warnings.append(.tagsInSeed(signs, seed: seed)) }
  }
  // Form feeds and vertical tabs end a line too, but the normal form drops them with other controls.
  return SeedText(lines: lines(of: Array(text.utf8)), warnings: warnings)
}

private func lines(of text: [UInt8]) -> [String] {
  var lines: [String] = []
  var start = 0
  while let end = text[start...].firstIndex(of: 0x0A) {
    lines.append(String(decoding: text[start..<end], as: UTF8.self))
    start = end + 1
  }
  return lines + [String(decoding: text[start...], as: UTF8.self)]
}

/// How much one seed may hold.
enum SeedLimit {
  /// 4 MB: two hundred times the longest seed seen; Markdown of that size still renders in a second.
  static let bytes = 4 * 1024 * 1024
}

private func decodedText(
  _ bytes: [UInt8], seed: String, _ warnings: inout [Diagnostic]
) throws(Diagnostic) -> String {
  switch (bytes.first, bytes.dropFirst().first) {
  case (0xFF, 0xFE):
    return try decodedUTF16(bytes.dropFirst(2), lowByteFirst: true, seed: seed)
  case (0xFE, 0xFF):
    return try decodedUTF16(bytes.dropFirst(2), lowByteFirst: false, seed: seed)
  default:
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let text = String(validating: content, as: UTF8.self) { return text }
    let guess = EncodingGuess(
      of: content.map(LegacyTable.windows1252Scalar(of:)), isUnicode: false)
    guard let guess, guess.isCertain else {
      throw .invalidUTF8(
        at: firstInvalidOffset(in: content), of: content, likely: guess?.encoding, seed: seed)
    }
    warnings.append(.convertedSeed(from: guess.encoding, seed: seed))
    return guess.text
  }
}

/// The kind of a file that is known by its first bytes and holds no plain text.
private func binaryKind(of bytes: [UInt8]) -> String? {
  let kinds: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "PDF"), ([0x50, 0x4B, 3, 4], "Word (.docx) or ZIP"),
    ([0xD0, 0xCF, 0x11, 0xE0], "Word (.doc)"), ([0x1F, 0x8B], "gzip"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd"), (Array("{\\rtf".utf8), "RTF"),
    ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"), (Array("GIF8".utf8), "GIF"),
  ]
  return kinds.first { bytes.starts(with: $0.0) }?.1
}

private func invisibleCharacters(
  in text: String, _ census: ByteCensus, seed: String
) -> [Diagnostic] {
  var found: [Diagnostic] = []
  if census.directions > 0 {
    let line = lineNumber(in: text) { value in
      0x202A...0x202E ~= value || 0x2066...0x2069 ~= value
    }
    found.append(.directionMarks(census.directions, seed: seed, line: line))
  }
  if census.controls > 0 {
    let line = lineNumber(in: text) { $0 < 9 && $0 > 0 || 0x0E..<0x20 ~= $0 || $0 == 0x7F }
    found.append(.controlCharacters(census.controls, seed: seed, line: line))
  }
  return found
}

private func lineNumber(in text: String, of matches: (UInt32) -> Bool) -> Int {
  let scalars = text.unicodeScalars
  return scalars.prefix { !matches($0.value) }.count { $0 == "\n" } + 1
}

private func decodedUTF16(
  _ bytes: ArraySlice<UInt8>, lowByteFirst: Bool, seed: String
) throws(Diagnostic) -> String {
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  var index = bytes.startIndex
  while index + 1 < bytes.endIndex {
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    units.append(lowByteFirst ? second << 8 | first : first << 8 | second)
    index += 2
  }
  guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
    throw .invalidUTF16(seed: seed)
  }
  return text
}

/// Whether bytes are UTF-8 from the first to the last.
func isUTF8(_ bytes: [UInt8]) -> Bool { (try? UTF8Span(validating: bytes.span)) != nil }

private func firstInvalidOffset(in bytes: [UInt8]) -> Int {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return bytes.count
  } catch {
    return error.byteOffsets.lowerBound
  }
}

/// The tag that a saved web page, as opposed to its text, opens with.
private func htmlTag(openingOf text: String) -> String? {
  let head = text.drop { $0.isWhitespace }.prefix(20).lowercased()
  return ["<!doctype", "<html", "<head", "<body", "<div", "<?xml"].first { head.hasPrefix($0) }
}

extension Diagnostic {
  static func seedTooLarge(_ count: Int, seed: String) -> Self {
    Self(
      code: "seed-too-large",
      "the seed has \(count / 1_048_576) MB, more than the \(SeedLimit.bytes / 1_048_576) MB one article may have",
      hint: "Split the file into one file per article.", at: SourceLocation(file: seed))
  }

  static func emptySeed(seed: String) -> Self {
    Self(
      code: "empty-seed", "the seed holds no text",
      hint: "Save the page again, or remove the file.",
      at: SourceLocation(file: seed))
  }

  static func notText(seed: String) -> Self {
    Self(
      code: "not-text", "the seed is no text: too many NUL characters",
      hint: "Save the page as plain text in UTF-8.", at: SourceLocation(file: seed))
  }

  static func nulCharacters(_ count: Int, seed: String) -> Self {
    Self(
      .warning, code: "nul-characters", "\(count) NUL characters were left out",
      hint: "Compare the article with its source; the file may be damaged.",
      at: SourceLocation(file: seed))
  }

  static func invalidUTF8(
    at offset: Int, of bytes: [UInt8], likely encoding: LegacyEncoding? = nil, seed: String
  ) -> Self {
    let before = bytes.prefix(offset)
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = before.count { $0 == 0x0A } + 1
    return Self(
      code: "invalid-utf-8", "the seed is not valid UTF-8",
      hint: "Convert the file to UTF-8 with the encoding it was saved in"
        + (encoding.map { ", perhaps \($0.rawValue)." } ?? "."),
      at: SourceLocation(file: seed, line: line, column: offset - lineStart + 1))
  }

  static func binarySeed(_ kind: String, seed: String) -> Self {
    Self(
      code: "binary-seed", "the seed is a \(kind) file and no plain text",
      hint: "Save its text as a .txt file in UTF-8.", at: SourceLocation(file: seed))
  }

  static func convertedSeed(from encoding: LegacyEncoding, seed: String) -> Self {
    Self(
      .warning, code: "converted-encoding",
      "the text is in an old encoding or was damaged by one, and was converted: \(encoding.rawValue)",
      hint: "Compare the article with its source; the seed stays as it is.",
      at: SourceLocation(file: seed))
  }

  static func garbledSeed(_ encoding: LegacyEncoding, seed: String) -> Self {
    Self(
      code: "garbled-text",
      "the letters of the text are garbled, perhaps \(encoding.rawValue), and cannot be told for certain",
      hint: "Save the page again as UTF-8.", at: SourceLocation(file: seed))
  }

  static func directionMarks(_ count: Int, seed: String, line: Int) -> Self {
    Self(
      .warning, code: "direction-marks",
      "\(count) marks that turn the direction of writing were left out",
      hint: "Look whether the text reads as it should; they can hide what it says.",
      at: SourceLocation(file: seed, line: line))
  }

  static func controlCharacters(_ count: Int, seed: String, line: Int) -> Self {
    Self(
      .warning, code: "control-characters", "\(count) control characters were left out",
      hint: "Compare the article with its source; the file may be damaged.",
      at: SourceLocation(file: seed, line: line))
  }

  static func markedUpSeed(_ signs: MarkupSigns, seed: String) -> Self {
    Self(
      code: "html-seed",
      "the seed is a web page with its markup (\(signs.count) tags, the first is `\(signs.first)`)",
      hint: "Save the text of the page instead of its HTML.",
      at: SourceLocation(file: seed, line: signs.line))
  }

  static func tagsInSeed(_ signs: MarkupSigns, seed: String) -> Self {
    Self(
      .warning, code: "html-tags",
      "the text holds \(signs.count) tags of HTML, the first is `\(signs.first)`",
      hint: "They stand in the article as they are; take them out of the seed or the article.",
      at: SourceLocation(file: seed, line: signs.line))
  }

  static func invalidUTF16(seed: String) -> Self {
    Self(
      code: "invalid-utf-16", "the seed opens like UTF-16 but is not valid UTF-16",
      hint: "Save the page again as UTF-8.", at: SourceLocation(file: seed))
  }

  static func htmlSeed(_ tag: String, seed: String) -> Self {
    Self(
      code: "html-seed", "the seed is a web page with its markup (it opens with `\(tag)`)",
      hint: "Save the text of the page instead of its HTML.", at: SourceLocation(file: seed))
  }
}
