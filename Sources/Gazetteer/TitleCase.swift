internal import Archive
package import Vietnamese

extension Gazetteer {
  /// Gives a headline in capitals back in sentence case, with the names it knows.
  ///
  /// - Parameter title: A headline; one that is not in capitals stays as it is.
  /// - Returns: The headline in sentence case.
  package func sentenceCase(_ title: String) -> String {
    VietnameseText.sentenceCase(title) { line, tokens in
      restoredNames(in: tokens, of: line)
    }
  }

  /// The names of a line in capitals, with the capitals they should have.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of the line.
  ///   - line: The line.
  /// - Returns: The names from left to right, none inside another.
  package func restoredNames(in tokens: [TextToken], of line: String) -> [RestoredName] {
    var names: [RestoredName] = []
    var index = 0
    for match in self.names(in: tokens) where match.tokens.lowerBound >= index {
      names += unknownNames(in: index..<match.tokens.lowerBound, of: tokens, line: line)
      index = max(index, names.last?.tokens.upperBound ?? 0)
      guard match.tokens.lowerBound >= index, isName(match, in: tokens) else { continue }
      names.append(RestoredName(tokens: match.tokens, text: match.text))
      index = match.tokens.upperBound
    }
    return names + unknownNames(in: index..<tokens.count, of: tokens, line: line)
  }

  /// Whether the capitals of a match are those of a name, and not of a word in a line of capitals.
  private func isName(_ match: NameMatch, in tokens: [TextToken]) -> Bool {
    if match.senses.contains(where: { $0 == .phrase || $0 == .plainName }) { return true }
    if match.senses.contains(where: { isNamedOrganization($0, match, in: tokens) }) { return true }
    guard let place = place(match, in: tokens) else { return false }
    if place.type != nil { return true }
    if let province = place.provinces.first {
      // Only "hòa bình" is a word that titles use; at their head, before a colon, it is the province.
      let after = match.tokens.upperBound
      return register.details[province].province.slug != "hoa-binh"
        || match.tokens.lowerBound == 0 && after < tokens.count && tokens[after].isMark(":")
    }
    if !place.foreignPlaces.isEmpty { return !place.isWeak || isCountryHere(match, in: tokens) }
    guard let first = place.districts.first else { return false }
    // A short district name can be two common words: "bình minh", "tam nông".
    let isForeignWord = !districts[first].name.split(separator: " ").allSatisfy {
      VietnameseText.isVietnameseSyllable($0)
    }
    return isForeignWord || match.tokens.count > 2 || isAfter(Self.prepositions, match, in: tokens)
  }

  private func isNamedOrganization(
    _ sense: NameSense, _ match: NameMatch, in tokens: [TextToken]
  ) -> Bool {
    guard case .organization(let index, let needsScope) = sense,
      !isAfter(Self.beforeFestival, match, in: tokens)
    else { return false }
    switch organizations[index].level {
    case .back, .named: return match.tokens.count > 1
    case .abroad: return organizations[index].head != "Chính quyền"
    // "Tổ chức" and "trung tâm" are words, and the name after them cannot be told from words.
    case .open: return false
    default: return !needsScope || match.tokens.count > 1
    }
  }

  /// Beside a dash, or after a word for people and languages, a short name is a country: VIỆT - ĐỨC,
  /// ĐẠI SỨ QUÁN PHÁP, TIẾNG NHẬT.
  private func isCountryHere(_ match: NameMatch, in tokens: [TextToken]) -> Bool {
    let (before, after) = (match.tokens.lowerBound - 1, match.tokens.upperBound)
    if before >= 0, tokens[before].isMark("-") { return true }
    if after < tokens.count, tokens[after].isMark("-") { return true }
    // "Người anh" and "người áo trắng" are no nationals.
    let isWord = Self.wordsToo.contains(tokens[match.tokens.lowerBound].key)
    return isAfter(isWord ? Self.beforeAnyCountry : Self.beforeCountry, match, in: tokens)
  }

  private func isAfter(
    _ words: Set<SyllableKey>, _ match: NameMatch, in tokens: [TextToken]
  ) -> Bool {
    match.tokens.lowerBound > 0 && words.contains(tokens[match.tokens.lowerBound - 1].key)
  }

  /// Names that no register has: persons, by a family name that is no word, and communes or districts
  /// abroad, by the word before them.
  private func unknownNames(
    in range: Range<Int>, of tokens: [TextToken], line: String
  ) -> [RestoredName] {
    var names: [RestoredName] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let isPerson = Self.clearFamilyNames.contains(tokens[index].key)
      let isPlace = Self.placeHeads.contains(tokens[index].key)
      guard isPerson || isPlace else {
        index += 1
        continue
      }
      let start = isPerson ? index : index + 1
      let isWithMiddleName = start + 1 < range.upperBound && tokens[start + 1].key == Self.middle
      let limit = min(range.upperBound, start + (isPlace ? 2 : isWithMiddleName ? 4 : 3))
      let end = nameEnd(from: start, limit: limit, of: tokens)
      if end > start + 1 {
        names.append(RestoredName(tokens: start..<end, text: named(start..<end, tokens, line)))
      }
      index = max(end, index + 1)
    }
    return names
  }

  private func nameEnd(from start: Int, limit: Int, of tokens: [TextToken]) -> Int {
    guard start < limit else { return start }
    return (start..<limit).first {
      tokens[$0].kind != .syllable || Self.functionWords.contains(tokens[$0].key)
    } ?? limit
  }

  private func named(_ range: Range<Int>, _ tokens: [TextToken], _ line: String) -> String {
    let bytes = Array(line.utf8)
    return range.map { index in
      let word = String(decoding: bytes[tokens[index].range], as: UTF8.self)
      return word.prefix(1) + word.dropFirst().lowercased()
    }.joined(separator: " ")
  }

  private static let clearFamilyNames = keys("Nguyễn Trần Phạm Huỳnh Đặng Ngô Võ Trịnh Đinh")
  private static let beforeAnyCountry = keys("quán nước tiếng")
  private static let beforeCountry = keys(
    "quán nước tiếng người lính khách gia sư viên sinh binh bạn")
  private static let wordsToo = keys("Anh Áo Ý Bỉ")
  /// "Ngày hội", "lễ hội", "đại hội" are no associations.
  private static let beforeFestival = keys("ngày lễ đại xã cơ dạ vũ mở")
  private static let placeHeads = keys("huyện phường trấn ấp buôn")
  private static let middle = SyllableKey("thị")
  private static let prepositions = keys("tại ở từ đến về")
  private static let functionWords = keys(
    """
    và với tại của là được tiếp thăm làm dự trao ở đến về cho gặp đi nói trả chúc phát kiểm chủ bí \
    phó đồng trong trên dưới sẽ đã biên miền vùng nghèo ven cấp ủy đoàn hội tổ mới các những
    """)

  private static func keys(_ words: String) -> Set<SyllableKey> {
    Set(words.split(separator: " ").map { SyllableKey($0) })
  }
}
