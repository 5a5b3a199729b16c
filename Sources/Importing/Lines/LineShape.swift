/// What can be counted in a line: its length, its words, its case and how it ends.
struct LineShape: Equatable, Sendable {
  /// Letters, digits, punctuation and spaces, one for each code point.
  private(set) var length = 0
  /// Words, parted by spaces, that hold a letter or a digit.
  private(set) var words = 0
  private(set) var letters = 0
  private(set) var capitals = 0
  private(set) var digits = 0
  /// Letters that only Vietnamese and its neighbours in the code charts have.
  private(set) var accented = 0
  /// Words that open with a capital.
  private(set) var capitalizedWords = 0
  /// The last character that is no closing quote or bracket.
  private(set) var last: UInt32 = 0
  /// Whether the first letter is a capital or a digit stands before any letter.
  private(set) var opensLikeSentence = false
  private(set) var opensInLowerCase = false

  /// Counts what a line holds.
  ///
  /// - Parameter text: The line in UTF-8.
  init(utf8 text: [UInt8]) {
    var reader = KeyReader(text)
    var isInWord = false
    var sawWord = false
    while let item = reader.next() {
      length += 1
      // Spaces, and small letters within a word, are nearly all there is.
      if item.value == 0x20 {
        isInWord = false
        continue
      }
      if isInWord, 0x61...0x7A ~= item.value {
        last = item.value
        letters += 1
        continue
      }
      if !Self.isClosing(item.value) { last = item.value }
      guard item.isWordCharacter else { continue }
      let isCapital = Self.isCapital(item.value)
      if !isInWord {
        isInWord = true
        words += 1
        if isCapital { capitalizedWords += 1 }
        if !sawWord {
          sawWord = true
          opensLikeSentence = isCapital || item.isDigit
          opensInLowerCase = !isCapital && !item.isDigit
        }
      }
      count(item, isCapital: isCapital)
    }
  }

  private mutating func count(_ item: KeyReader.Item, isCapital: Bool) {
    if item.isDigit {
      digits += 1
    } else {
      letters += 1
      if isCapital { capitals += 1 }
      if item.value >= 0xC0 { accented += 1 }
    }
  }

  /// Whether nearly all letters are capitals.
  var isShouting: Bool { letters >= 4 && capitals * 10 >= letters * 9 }

  /// Whether the line ends as sentences do.
  var endsSentence: Bool {
    // `.`, `!`, `?` and `…`; a slash ends `./`.
    last == 0x2E || last == 0x21 || last == 0x3F || last == 0x2026
  }

  /// Whether the line ends as a sentence or as what leads on to the next line.
  var endsClause: Bool { endsSentence || last == 0x3A || last == 0x3B }

  /// Quotes and brackets that close behind the end of a sentence.
  private static func isClosing(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB: true
    default: false
    }
  }

  /// Whether a code point is a capital of the Latin blocks that Vietnamese uses.
  static func isCapital(_ value: UInt32) -> Bool {
    switch value {
    case 0x41...0x5A: true
    case 0xC0...0xDE: value != 0xD7
    case 0x100...0x137, 0x14A...0x177, 0x1A0...0x1A5, 0x1E00...0x1EFF: value.isMultiple(of: 2)
    case 0x1AF: true
    case 0x391...0x3A9, 0x410...0x42F: true
    default: false
    }
  }
}
