/// One line of a seed, or several that a hard wrap had cut, with what the later stages ask of it.
struct SourceLine: Equatable, Sendable {
  /// The first and last line in the seed, counted from 1.
  var numbers: ClosedRange<Int>
  private let content: Content

  /// What never changes, behind one reference: lines are copied from stage to stage, and counting
  /// the references to each of their texts took a fifth of the import's time.
  private final class Content: Sendable {
    let text: String
    let key: [UInt8]
    let bareKey: [UInt8]
    let indent: Int
    let partAfterGap: String?
    let columns: [String]
    let shape: LineShape

    init(_ raw: String) {
      let spaced = SpacedText(raw)
      let bytes = spaced.bytes
      text = spaced.text
      indent = spaced.indent
      partAfterGap = spaced.partAfterGap
      columns = spaced.columns
      key = lineKey(utf8: bytes)
      bareKey = Array(bare(key))
      shape = LineShape(utf8: bytes)
    }
  }

  /// The text with single spaces and none at the edges.
  var text: String { content.text }
  /// The text in lower case with classic tone places, as UTF-8: what rules are matched against.
  var key: [UInt8] { content.key }
  /// `key` without punctuation and symbols at its edges.
  var bareKey: [UInt8] { content.bareKey }
  /// How many spaces stood before the text.
  var indent: Int { content.indent }
  /// The part after the last run of three spaces or more, where the line has one: a signature that
  /// was pushed to the right.
  var partAfterGap: String? { content.partAfterGap }
  /// The parts between runs of two spaces and more; empty for a line without such runs.
  var columns: [String] { content.columns }
  /// What can be counted in the text.
  var shape: LineShape { content.shape }

  /// Takes a line apart.
  ///
  /// - Parameters:
  ///   - raw: The line as saved, in normal form.
  ///   - number: Its number in the seed, counted from 1.
  init(_ raw: String, number: Int) {
    self.init(raw, numbers: number...number)
  }

  /// Takes a line apart that stands for several of the seed.
  ///
  /// - Parameters:
  ///   - raw: The text, in normal form.
  ///   - numbers: The lines of the seed it was joined from.
  init(_ raw: String, numbers: ClosedRange<Int>) {
    self.numbers = numbers
    content = Content(raw)
  }

  static func == (left: Self, right: Self) -> Bool {
    // All else follows from these.
    left.numbers == right.numbers && left.text == right.text && left.indent == right.indent
      && left.partAfterGap == right.partAfterGap && left.columns == right.columns
  }

  /// Whether nothing can be seen on the line.
  var isBlank: Bool { text.isEmpty }
  /// Whether it holds only punctuation and symbols.
  var isBare: Bool { bareKey.isEmpty }
}

/// The part of a key between its first and its last letter or digit.
///
/// - Parameters:
///   - key: The bytes of a line key.
///   - range: Where to look; everywhere when `nil`.
/// - Returns: The part, which may be empty.
func bare(_ key: [UInt8], in range: Range<Int>? = nil) -> ArraySlice<UInt8> {
  let range = range ?? 0..<key.count
  var reader = KeyReader(key, in: range)
  while let first = reader.next() {
    guard first.isWordCharacter else { continue }
    var end = range.upperBound
    while end > first.end {
      // Back to the beginning of the last code point.
      var start = end - 1
      while start > first.end, key[start] & 0xC0 == 0x80 { start -= 1 }
      var last = KeyReader(key, in: start..<end)
      if last.next()?.isWordCharacter == true { break }
      end = start
    }
    return key[first.start..<end]
  }
  return key[range.lowerBound..<range.lowerBound]
}

/// A text whose runs of spaces are single, with what the runs said.
private struct SpacedText {
  let text: String
  /// The text in UTF-8.
  let bytes: [UInt8]
  let indent: Int
  let partAfterGap: String?
  let columns: [String]

  init(_ raw: String) {
    let input = Array(raw.utf8)
    // Most lines are as they should be.
    guard Self.hasSpare(input) else {
      (text, bytes, indent, partAfterGap, columns) = (raw, input, 0, nil, [])
      return
    }
    var output: [UInt8] = []
    var spaces = 0
    var indent = 0
    var gap: Int?
    var columnStarts: [Int] = []
    for byte in input {
      guard byte != 0x20 else {
        spaces += 1
        continue
      }
      if output.isEmpty {
        indent = spaces
      } else if spaces > 0 {
        if spaces >= 2 { columnStarts.append(output.count + 1) }
        if spaces >= 3 { gap = output.count + 1 }
        output.append(0x20)
      }
      spaces = 0
      output.append(byte)
    }
    text = String(decoding: output, as: UTF8.self)
    self.indent = indent
    let starts = columnStarts.isEmpty || columnStarts.count > 20 ? [] : [0] + columnStarts
    columns = zip(starts, starts.dropFirst() + [output.count + 1]).map {
      String(decoding: output[$0..<($1 - 1)], as: UTF8.self)
    }
    partAfterGap = gap.map { String(decoding: output[$0...], as: UTF8.self) }
    bytes = output
  }

  /// Whether spaces stand side by side or at an edge.
  private static func hasSpare(_ bytes: [UInt8]) -> Bool {
    var isAfterSpace = true
    for byte in bytes {
      if byte == 0x20, isAfterSpace { return true }
      isAfterSpace = byte == 0x20
    }
    return isAfterSpace && !bytes.isEmpty
  }
}
