/// A number, a word or a mark in the key of a line, as the date scanner reads it.
struct DateToken: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// A run of digits: its value and its length.
    case number(Int, digits: Int)
    /// A word that dates are made of.
    case date(DateWord)
    /// Any other word.
    case word
    /// A punctuation mark; all dashes are `-`.
    case mark(UInt8)
  }

  let kind: Kind
  /// The bytes of the key.
  let range: Range<Int>
  /// Whether a space, or the beginning of the line, stands before.
  let followsSpace: Bool

  /// Whether it is a word of any kind.
  var isWord: Bool {
    switch kind {
    case .word, .date: true
    case .number, .mark: false
    }
  }

  /// Splits the key of a line.
  ///
  /// - Parameter key: The key.
  /// - Returns: Everything but spaces.
  static func tokens(of key: [UInt8]) -> [DateToken] {
    var tokens: [DateToken] = []
    var index = 0
    var followsSpace = true
    while index < key.count {
      let byte = key[index]
      guard byte != 0x20 else {
        followsSpace = true
        index += 1
        continue
      }
      let start = index
      let kind: Kind
      switch byte {
      case 0x30...0x39:
        (kind, index) = number(in: key, from: start)
      case 0x61...0x7A, 0xC3..<0xE2, 0xE3...:
        index = endOfWord(in: key, from: start)
        kind = DateWord(key[start..<index]).map { .date($0) } ?? .word
      case 0xE2:
        // U+2010 to U+2015 are dashes.
        let isDash =
          index + 2 < key.count && key[index + 1] == 0x80 && 0x90...0x95 ~= key[index + 2]
        index = min(index + 3, key.count)
        if index > start + 2, key[start + 1] == 0xB8 || key[start + 1] > 0xB8 {
          kind = .word
        } else {
          kind = .mark(isDash ? UInt8(ascii: "-") : byte)
        }
      default:
        index += 1
        kind = .mark(byte)
      }
      tokens.append(DateToken(kind: kind, range: start..<index, followsSpace: followsSpace))
      followsSpace = false
    }
    return tokens
  }

  private static func number(in key: [UInt8], from start: Int) -> (Kind, Int) {
    var end = start
    var value = 0
    while end < key.count, 0x30...0x39 ~= key[end] {
      // Nine digits are more than any number of interest has.
      if end - start < 9 { value = value * 10 + Int(key[end] - 0x30) }
      end += 1
    }
    return (.number(value, digits: end - start), end)
  }

  private static func endOfWord(in key: [UInt8], from start: Int) -> Int {
    var end = start
    while end < key.count {
      switch key[end] {
      case 0x61...0x7A, 0x80...0xBF, 0xC3..<0xE2, 0xE3...: end += 1
      default: return end
      }
    }
    return end
  }
}

/// The words that dates and their surroundings are made of.
enum DateWord: Equatable, Sendable {
  case ngay
  case thang
  case nam
  case quy
  /// Sáng, chiều, tối and their like.
  case partOfDay
  case va
  case den
  case tu
  case thu
  case chu
  case nhat
  case nay
  case luc
  case amLich
  case month(Int)
  /// Một, hai, … mười: a month or a day of the week.
  case numeral(Int)
  case roman(Int)
  case weekday(Int)
  case morning
  case afternoon
  case ordinal
  /// Mươi, trăm, nghìn: what a spelled number is multiplied by.
  case times(Int)
  /// Mốt, lăm, không: digits that only spelled numbers have.
  case unit(Int)
  /// Linh, lẻ: a nought among the tens.
  case odd
  case of

  init?(_ word: ArraySlice<UInt8>) {
    guard word.count <= 9, let found = Self.words[Self.packed(word)] else { return nil }
    self = found
  }

  /// A word of up to 16 bytes as a number, which is hashed without a copy of it.
  private static func packed(_ word: some Sequence<UInt8>) -> UInt128 {
    word.reduce(0) { $0 << 8 | UInt128($1) }
  }

  private static let words: [UInt128: DateWord] = {
    var words: [String: DateWord] = [
      "ngày": .ngay, "tháng": .thang, "thg": .thang, "năm": .nam, "quý": .quy, "quí": .quy,
      "và": .va, "đến": .den,
      "tới": .den, "to": .den, "từ": .tu, "thứ": .thu, "chủ": .chu, "chúa": .chu, "nhật": .nhat,
      "nay": .nay, "qua": .nay, "lúc": .luc, "hồi": .luc, "âm": .amLich, "and": .va, "am": .morning,
      "pm": .afternoon, "st": .ordinal, "nd": .ordinal, "rd": .ordinal, "th": .ordinal, "of": .of,
      "cn": .weekday(7), "sa": .morning, "ch": .afternoon, "mươi": .times(10), "trăm": .times(100),
      "nghìn": .times(1000), "ngàn": .times(1000), "mốt": .unit(1), "lăm": .unit(5),
      "nhăm": .unit(5),
      "không": .unit(0), "linh": .odd, "lẻ": .odd,
    ]
    for word in ["sáng", "trưa", "chiều", "tối", "đêm", "rạng", "hôm"] { words[word] = .partOfDay }
    let months = [
      ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
      ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
      ["october", "oct"], ["november", "nov"], ["december", "dec"],
    ]
    for (index, names) in months.enumerated() {
      for name in names { words[name] = .month(index + 1) }
    }
    let numerals = [
      ["một", "giêng"], ["hai"], ["ba"], ["tư", "bốn"], [], ["sáu"], ["bảy", "bẩy"], ["tám"],
      ["chín"], ["mười"],
    ]
    for (index, names) in numerals.enumerated() {
      for name in names { words[name] = .numeral(index + 1) }
    }
    let days = [
      ["monday", "mon"], ["tuesday", "tue"], ["wednesday", "wed"], ["thursday", "thu"],
      ["friday", "fri"], ["saturday", "sat"], ["sunday", "sun"],
    ]
    for (index, names) in days.enumerated() {
      for name in names { words[name] = .weekday(index + 1) }
    }
    let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    for (index, name) in romans.enumerated() { words[name] = .roman(index + 1) }
    return Dictionary(uniqueKeysWithValues: words.map { (packed($0.key.utf8), $0.value) })
  }()
}
