internal import Gazetteer
internal import Vietnamese

/// The names of bodies that no table can know: schools, hospitals, companies, clubs, aid
/// organizations.
///
/// A name of this kind is a run of capitals. Small syllables belong to it where a capital or a level
/// word comes back soon and none of them is a verb or a preposition: "Trung tâm Hành động bom mìn tỉnh".
struct OpenName {
  /// The name as an index shows it.
  let text: String
  /// The token after the name.
  let end: Int

  private static let limit = 10
  /// How many small syllables a name can have in a row.
  private static let smallLimit = 3

  /// Reads the name after a head.
  static func read(after head: Range<Int>, form: OrganizationForm, in line: EntityLine) -> Self? {
    let start =
      head.upperBound + OpenNameWords.attributes.length(in: line.tokens, at: head.upperBound)
    guard let first = line.token(start), first.kind == .syllable, first.isCapitalized,
      !isOrganization(at: start, in: line), !isShouted(head, first, in: line)
    else { return nil }
    if isForeign(start, in: line) {
      let end = foreignEnd(from: start, in: line)
      guard !form.isOrganizationItself || isNoun(head, end: end, in: line) else { return nil }
      let name = line.text(of: start..<end)
      return Self(text: form.isOrganizationItself ? name : "\(form.head) \(name)", end: end)
    }
    // "Tổ chức Lễ hội" has a verb before it more often than not.
    let isSentenceStart = head.lowerBound == 0 || line.endsSentence(at: head.lowerBound - 1)
    if form.isOrganizationItself,
      isSentenceStart || line.token(head.lowerBound)?.isCapitalized == false
    {
      return nil
    }
    let end = vietnameseEnd(from: start, in: line)
    guard end > start + 1 || line.token(end)?.kind != .syllable else { return nil }
    return Self(text: "\(form.head) \(line.text(of: head.upperBound..<end))", end: end)
  }

  private static func isOrganization(at position: Int, in line: EntityLine) -> Bool {
    guard let index = line.matchesByStart[position] else { return false }
    return line.matches[index].senses.contains { sense in
      guard case .organization(let index, _) = sense else { return false }
      return Gazetteer.shared.organizations[index].level != .open
    }
  }

  /// In a line of capitals the end of a name cannot be seen.
  private static func isShouted(
    _ head: Range<Int>, _ first: TextToken, in line: EntityLine
  ) -> Bool {
    guard let last = line.token(head.upperBound - 1) else { return true }
    return last.isAllCaps && first.isAllCaps
      && line.tokens.allSatisfy { $0.kind != .syllable || $0.isAllCaps }
  }

  private static func isForeign(_ index: Int, in line: EntityLine) -> Bool {
    !VietnameseText.isVietnameseSyllable(line.text(of: index..<(index + 1)))
      && line.placesByStart[index] == nil
      && !OpenNameWords.abbreviations.contains(line.tokens[index].key)
  }

  /// "Roots of Peace", "Médecins du Monde": words of another language, with the small ones between.
  private static func foreignEnd(from start: Int, in line: EntityLine) -> Int {
    var end = start + 1
    while end < start + limit {
      var next = end
      while next < end + 2, let token = line.token(next),
        OpenNameWords.links.contains(token.key) || token.isMark("-") || token.isMark("'")
          || token.isMark("&")
      {
        next += 1
      }
      guard let token = line.token(next), token.kind == .syllable, token.isCapitalized,
        next > end || token.followsSpace
      else { break }
      end = next + 1
    }
    return end
  }

  /// Whether "tổ chức" before a foreign name is the noun: after "của" or a comma, or with a name of
  /// several words.
  private static func isNoun(_ head: Range<Int>, end: Int, in line: EntityLine) -> Bool {
    if line.token(head.lowerBound)?.isCapitalized == true || end > head.upperBound + 1 {
      return true
    }
    guard let before = line.token(head.lowerBound - 1) else { return false }
    return before.isMark(",") || OpenNameWords.beforeNoun.contains(before.key)
      || line.isMark("(", at: end)
  }

  private static func vietnameseEnd(from start: Int, in line: EntityLine) -> Int {
    var end = start + 1
    while end < start + limit {
      guard let next = step(from: end, in: line) else { break }
      end = next
    }
    return end
  }

  /// The end of the name one part further; `nil` where it ends.
  private static func step(from end: Int, in line: EntityLine) -> Int? {
    guard let token = line.token(end) else { return nil }
    if isCapital(end, in: line) { return isOrganization(at: end, in: line) ? nil : end + 1 }
    if token.kind == .number, token.followsSpace, token.range.count < 4,
      line.token(end - 1)?.kind == .syllable, !line.isMark("/", at: end + 1)
    {
      return end + 1
    }
    if token.key == OpenNameWords.number, line.token(end + 1)?.kind == .number { return end + 2 }
    if token.isMark("-") {
      return isCapital(end + 1, in: line) && !isOrganization(at: end + 1, in: line) ? end + 2 : nil
    }
    return smallPart(from: end, in: line)
  }

  private static func smallPart(from start: Int, in line: EntityLine) -> Int? {
    var end = start
    while let token = line.token(end), token.kind == .syllable, !token.isCapitalized {
      if OpenNameWords.levels.contains(token.key) { return end > start ? end : nil }
      guard end < start + smallLimit, !OpenNameWords.stops.contains(token.key),
        ActorClues.acts.allSatisfy({ $0.verbs.length(in: line.tokens, at: end) == 0 })
      else { return halfEnd(start, in: line) }
      end += 1
    }
    return end > start && isCapital(end, in: line) && !isOrganization(at: end, in: line)
      ? end : halfEnd(start, in: line)
  }

  private static func halfEnd(_ start: Int, in line: EntityLine) -> Int? {
    line.token(start).flatMap {
      OrganizationPhrases.lowerHalves.contains($0.key) ? start + 1 : nil
    }
  }

  private static func isCapital(_ index: Int, in line: EntityLine) -> Bool {
    line.token(index).map { $0.kind == .syllable && $0.isCapitalized } ?? false
  }
}

extension OrganizationForm {
  /// Whether the head is the word "organization", which a foreign name does not need.
  var isOrganizationItself: Bool { level == .open && head == "Tổ chức" }

  /// What the head of a body of a district speaks of.
  var districtType: PlaceType {
    switch head {
    case "Thị ủy": .town
    case "Quận ủy": .urbanDistrict
    default: .district
    }
  }
}

/// Words in and around open names.
private enum OpenNameWords {
  /// Between "tổ chức" and the name: "tổ chức phi chính phủ GRET".
  static let attributes = WordSet(
    "phi chính phủ quốc tế|phi chính phủ nước ngoài|phi chính phủ|PCPNN|quốc tế|nhân đạo|từ thiện")
  static let number = SyllableKey("số")
  static let links = keys(
    "of for the in and de du des la le les et pour sans without to und für e y")
  static let levels = keys("tỉnh huyện quận phường xã thị thành")
  static let beforeNoun = keys("của với do từ và bởi cùng gồm như là")
  /// They begin names: a foreign word does not.
  static let abbreviations = keys("TNHH MTV CP XNK TM DV THPT THCS PTTH PTDT ĐH CĐ TMCP SX")
  /// Verbs and small words that no name goes on with.
  static let stops = keys(
    """
    và với của là được cho tại ở từ đến về để nhằm trong trên dưới ngoài đã đang sẽ vừa mới cùng có do \
    bởi theo khi sau trước vào ra lên xuống qua bằng như mà thì nên vì nếu này đó kia còn cũng đều chỉ \
    không tổ phối trao tặng ký tiếp đón thăm gửi hỗ tài giúp đỡ giao khám phát mời làm xây mở đưa đem \
    cử góp ủng hướng hợp khởi dự tham cam biên chuyển nhận cấp triển thực tiến chúc bày cảm ông bà anh \
    chị đồng các những một hai ba hàng nhiều mỗi nơi đoàn
    """)

  private static func keys(_ words: String) -> Set<SyllableKey> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { SyllableKey($0) })
  }
}
