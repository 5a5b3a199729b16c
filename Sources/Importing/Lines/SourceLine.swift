/// One line of a seed, or several that a hard wrap had cut, with what the later stages ask of it.
struct SourceLine: Equatable, Sendable {
  /// The first and last line in the seed, counted from 1.
  var numbers: ClosedRange<Int>
  /// The text with single spaces and none at the edges.
  let text: String
  /// The text in lower case with classic tone places, as UTF-8: what rules are matched against.
  let key: [UInt8]
  /// `key` without punctuation and symbols at its edges.
  let bareKey: [UInt8]
  /// How many spaces stood before the text.
  let indent: Int
  /// The part after the last run of three spaces or more, where the line has one: a signature that
  /// was pushed to the right.
  let partAfterGap: String?
  /// The parts between runs of two spaces and more; empty for a line without such runs.
  let columns: [String]
  /// What can be counted in the text.
  let shape: LineShape

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
    let spaced = SpacedText(raw)
    text = spaced.text
    indent = spaced.indent
    partAfterGap = spaced.partAfterGap
    columns = spaced.columns
    key = lineKey(spaced.text)
    bareKey = Array(bare(key[...]))
    shape = LineShape(spaced.text, key: key)
  }

  /// Whether nothing can be seen on the line.
  var isBlank: Bool { text.isEmpty }
  /// Whether it holds only punctuation and symbols.
  var isBare: Bool { bareKey.isEmpty }
}

/// The part of a key between its first and its last letter or digit.
///
/// - Parameter key: The bytes of a line key.
/// - Returns: The part, which may be empty.
func bare(_ key: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var reader = KeyReader(key)
  var start: Int?
  var end = key.startIndex
  while let scalar = reader.next() {
    guard scalar.isWordCharacter else { continue }
    start = start ?? scalar.start
    end = scalar.end
  }
  guard let start else { return key[key.startIndex..<key.startIndex] }
  return key[start..<end]
}

/// A text whose runs of spaces are single, with what the runs said.
private struct SpacedText {
  let text: String
  let indent: Int
  let partAfterGap: String?
  let columns: [String]

  init(_ raw: String) {
    var output: [UInt8] = []
    var spaces = 0
    var indent = 0
    var gap: Int?
    var columnStarts: [Int] = []
    for byte in raw.utf8 {
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
  }
}
