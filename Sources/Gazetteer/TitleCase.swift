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
      names += persons(in: index..<match.tokens.lowerBound, of: tokens, line: line)
      index = max(index, names.last?.tokens.upperBound ?? 0)
      guard match.tokens.lowerBound >= index, isName(match, in: tokens) else { continue }
      names.append(RestoredName(tokens: match.tokens, text: match.text))
      index = match.tokens.upperBound
    }
    return names + persons(in: index..<tokens.count, of: tokens, line: line)
  }

  /// Whether the capitals of a match are those of a name, and not of a word in a line of capitals.
  private func isName(_ match: NameMatch, in tokens: [TextToken]) -> Bool {
    if match.senses.contains(where: { $0 == .phrase || $0 == .plainName }) { return true }
    if match.senses.contains(where: { isNamedOrganization($0, match) }) { return true }
    guard let place = place(match, in: tokens) else { return false }
    if place.type != nil { return true }
    if place.provinces.contains(where: { register.details[$0].ambiguity < .veryHigh }) {
      return true
    }
    if !place.foreignPlaces.isEmpty { return !place.isWeak || isBesideCountry(match, in: tokens) }
    guard place.provinces.isEmpty, let first = place.districts.first else { return false }
    // A short district name can be two common words: "bình minh", "tam nông".
    let isForeignWord = !districts[first].name.split(separator: " ").allSatisfy {
      VietnameseText.isVietnameseSyllable($0)
    }
    return isForeignWord || match.tokens.count > 2 || isAfterPreposition(match, in: tokens)
  }

  private func isNamedOrganization(_ sense: NameSense, _ match: NameMatch) -> Bool {
    guard case .organization(let index, let needsScope) = sense else { return false }
    switch organizations[index].level {
    case .back, .named: return match.tokens.count > 1
    case .abroad: return organizations[index].head != "Chính quyền"
    default: return !needsScope || match.tokens.count > 1
    }
  }

  /// Beside a dash or after an embassy a short name is a country: VIỆT - ĐỨC, ĐẠI SỨ QUÁN PHÁP.
  private func isBesideCountry(_ match: NameMatch, in tokens: [TextToken]) -> Bool {
    let (before, after) = (match.tokens.lowerBound - 1, match.tokens.upperBound)
    if before >= 0, tokens[before].isMark("-") || tokens[before].key == Self.embassy { return true }
    return after < tokens.count && tokens[after].isMark("-")
  }

  private func isAfterPreposition(_ match: NameMatch, in tokens: [TextToken]) -> Bool {
    match.tokens.lowerBound > 0
      && Self.prepositions.contains(tokens[match.tokens.lowerBound - 1].key)
  }

  /// Persons in a line of capitals: a family name that is no word, and up to three syllables.
  private func persons(
    in range: Range<Int>, of tokens: [TextToken], line: String
  ) -> [RestoredName] {
    let bytes = Array(line.utf8)
    var names: [RestoredName] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard Self.clearFamilyNames.contains(tokens[index].key) else {
        index += 1
        continue
      }
      let isWithMiddleName = index + 1 < range.upperBound && tokens[index + 1].key == Self.middle
      let limit = min(range.upperBound, index + (isWithMiddleName ? 4 : 3))
      let end =
        (index..<limit).first {
          tokens[$0].kind != .syllable || Self.functionWords.contains(tokens[$0].key)
        } ?? limit
      if end > index + 1 {
        let words = (index..<end).map { String(decoding: bytes[tokens[$0].range], as: UTF8.self) }
        let text = words.map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
        names.append(RestoredName(tokens: index..<end, text: text))
      }
      index = max(end, index + 1)
    }
    return names
  }

  private static let clearFamilyNames = keys("Nguyễn Trần Phạm Huỳnh Đặng Ngô Võ Trịnh Đinh")
  private static let embassy = SyllableKey("quán")
  private static let middle = SyllableKey("thị")
  private static let prepositions = keys("tại ở từ đến về")
  private static let functionWords = keys(
    """
    và với tại của là được tiếp thăm làm dự trao ở đến về cho gặp đi nói trả chúc phát kiểm chủ bí \
    phó đồng trong trên dưới sẽ đã
    """)

  private static func keys(_ words: String) -> Set<SyllableKey> {
    Set(words.split(separator: " ").map { SyllableKey($0) })
  }
}
