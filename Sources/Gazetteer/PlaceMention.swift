internal import Archive
package import Vietnamese

/// A place that a line names, with the word that says what it is.
package struct PlaceMention: Sendable {
  /// The tokens of the name.
  package let name: Range<Int>
  /// The tokens of the name and of its type word.
  package let whole: Range<Int>
  /// What the type word says it is.
  package let type: PlaceType?
  /// The units of the province register it can be, by their position in `details`.
  package let provinces: [Int]
  /// The districts it can be.
  package let districts: [Int]
  /// The foreign places it can be.
  package let foreignPlaces: [Int]
  /// Whether all its foreign meanings need a type word or a country beside it.
  package let isWeak: Bool
  /// Whether it is rather the end of a person's name.
  package let isPerson: Bool
  /// Whether it stands there without its accents.
  package let isPlain: Bool
}

extension Gazetteer {
  /// Reads a match as a place; the type word before it settles what it can be.
  ///
  /// - Parameters:
  ///   - match: A name of the line.
  ///   - tokens: The tokens of the line.
  ///   - inherited: The type word of a list that the name goes on, as in "các huyện A, B".
  /// - Returns: The place; `nil` when the match has no such meaning.
  package func place(
    _ match: NameMatch, in tokens: [TextToken], inheriting inherited: PlaceType? = nil
  ) -> PlaceMention? {
    let (typeStart, before) = typeWord(before: match.tokens.lowerBound, in: tokens)
    var (typeEnd, after) = (match.tokens.upperBound, PlaceType?.none)
    if before == nil { (typeEnd, after) = typeWord(after: match.tokens.upperBound, in: tokens) }
    let type = before ?? after ?? inherited
    var provinces: [Int] = []
    var districts: [Int] = []
    var foreignPlaces: [Int] = []
    var isWeak = true
    for sense in match.senses {
      switch sense {
      case .province(let index) where fits(type, register.details[index].province):
        provinces.append(index)
      case .district(let index) where fits(type, self.districts[index]):
        districts.append(index)
      case .foreign(let index, let weak):
        foreignPlaces.append(index)
        isWeak = isWeak && weak
      default: break
      }
    }
    guard !provinces.isEmpty || !districts.isEmpty || !foreignPlaces.isEmpty else { return nil }
    return PlaceMention(
      name: match.tokens, whole: typeStart..<typeEnd, type: type, provinces: provinces,
      districts: districts, foreignPlaces: foreignPlaces, isWeak: isWeak,
      isPerson: before == nil && PersonName.ends(at: match.tokens, in: tokens),
      isPlain: match.isPlain)
  }

  private func fits(_ type: PlaceType?, _ province: Province) -> Bool {
    switch type {
    case nil, .province, .capital: true
    // Papers wrote "thành phố Huế" long before it was one of the first level; the districts hold it.
    case .city: province.kind == .city || province.name.hasPrefix("Thành phố")
    default: false
    }
  }

  private func fits(_ type: PlaceType?, _ district: District) -> Bool {
    // Since 1 July 2025 communes and wards bear the names of districts.
    guard let type, type != .commune, type != .ward else { return true }
    return district.types.contains(type)
  }

  private func typeWord(before start: Int, in tokens: [TextToken]) -> (Int, PlaceType?) {
    var end = start
    // "TP. Hà Nội", "T.P Hà Nội"
    if end > 1, tokens[end - 1].isMark("."), tokens[end - 2].kind == .syllable { end -= 1 }
    guard end > 0, let spellings = PlaceType.before[tokens[end - 1].key] else {
      return (start, nil)
    }
    for (words, type) in spellings where words.count <= end {
      let first = end - words.count
      guard zip(tokens[first..<end], words).allSatisfy({ $0.key == $1 }) else { continue }
      // "Thị" before a name is a woman's middle name.
      if type == .town, words.count == 1, tokens[first].isCapitalized { continue }
      return (first, type)
    }
    return (start, nil)
  }

  private func typeWord(after end: Int, in tokens: [TextToken]) -> (Int, PlaceType?) {
    guard end < tokens.count, let type = PlaceType.after[tokens[end].key],
      tokens[end].isCapitalized
    else { return (end, nil) }
    return (end + 1, type)
  }
}

/// The names of persons, as far as they keep a place from being read into them.
package enum PersonName {
  /// Whether a name stands at the end of a person's name: after a family name, a middle name or a
  /// title.
  ///
  /// - Parameters:
  ///   - name: The tokens of the name.
  ///   - tokens: The tokens of the line.
  /// - Returns: `true` for `Thái Bình` in "Đại tá Nguyễn Thái Bình" and in "ông Thái Bình".
  package static func ends(at name: Range<Int>, in tokens: [TextToken]) -> Bool {
    let before = name.lowerBound - 1
    guard before >= 0, tokens[before].kind == .syllable else { return false }
    if titles.contains(tokens[before].key) { return true }
    guard tokens[before].isCapitalized else { return false }
    if isFamilyName(tokens[before]) { return true }
    return before > 0 && isFamilyName(tokens[before - 1]) && tokens[before - 1].isCapitalized
  }

  /// Whether a token is one of the family names that most people bear.
  ///
  /// - Parameter token: A token.
  /// - Returns: `true` for `Nguyễn`.
  package static func isFamilyName(_ token: TextToken) -> Bool { familyNames.contains(token.key) }

  /// Lê Trung Hoa, "Họ và tên người Việt Nam": the most frequent ones, without those that end the
  /// names of provinces.
  private static let familyNames = keys(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Lâm Đoàn Trương Tô Tạ Lương Đào Vương Hà Cao Thái Lưu Tống Thị Văn"
  )

  private static let titles = keys(
    "ông bà anh chị em cô chú bác cụ sĩ tá úy tướng Ảnh")

  private static func keys(_ words: String) -> Set<SyllableKey> {
    Set(words.split(separator: " ").map { SyllableKey($0) })
  }
}
