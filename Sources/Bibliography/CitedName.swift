import Vietnamese

/// A name as a bibliography needs it: parted where that is safe, whole otherwise.
package enum CitedName: Hashable, Sendable {
  /// A Vietnamese person: the family name, which comes first, and the rest.
  case person(family: String, given: String)
  /// An agency, a pen name, a name of another people: never parted or turned around.
  case whole(String)

  /// Takes a name apart.
  ///
  /// - Parameter name: A name in its natural order, such as `Võ Tấn Tài`.
  package init(_ name: String) {
    let words = name.split(separator: " ")
    let count = Self.familyWords(of: words)
    guard count > 0 else {
      self = .whole(name)
      return
    }
    self = .person(
      family: words[..<count].joined(separator: " "), given: words[count...].joined(separator: " "))
  }

  /// Whether it is more likely the name of an agency than of a person: it has words in small
  /// letters, or is an abbreviation.
  package var isBody: Bool {
    guard case .whole(let name) = self else { return false }
    let words = name.split(separator: " ")
    let isAbbreviation =
      words.count == 1 && name.unicodeScalars.count > 2
      && name.unicodeScalars.allSatisfy(\.properties.isUppercase)
    return isAbbreviation
      || words.contains { $0.unicodeScalars.first?.properties.isLowercase == true }
  }

  /// The name in its natural order.
  package var text: String {
    switch self {
    case .person(let family, let given): "\(family) \(given)"
    case .whole(let name): name
    }
  }

  /// The name with the family name set apart by a comma, as indexes sort it.
  package var inverted: String {
    switch self {
    case .person(let family, let given): "\(family), \(given)"
    case .whole(let name): name
    }
  }

  /// How many words are the family name; 0 when the name should stay whole.
  private static func familyWords(of words: [Substring]) -> Int {
    guard 2...5 ~= words.count, words.allSatisfy(isNamePart) else { return 0 }
    let keys = words.map { $0.lowercased() }
    let opening = keys.prefix(2).joined(separator: " ")
    if FamilyNames.double.contains(opening) { return words.count > 2 ? 2 : 0 }
    if FamilyNames.sure.contains(keys[0]) { return FamilyNames.bodies.contains(opening) ? 0 : 1 }
    // "Mai Hương" is a pen name as well as a Mai; three words are a person of that family.
    return words.count > 2 && FamilyNames.ambiguous.contains(keys[0]) ? 1 : 0
  }

  /// Whether a word is a capital and small letters, as in names of persons but not in `TNCS`.
  private static func isNamePart(_ word: Substring) -> Bool {
    let scalars = word.unicodeScalars
    guard let first = scalars.first, first.properties.isUppercase else { return false }
    return scalars.dropFirst().allSatisfy {
      $0.properties.isLowercase || VietnameseText.isCombiningMark($0)
    }
  }
}

/// The family names of the Kinh and of peoples whose names have the same order.
private enum FamilyNames {
  /// Those that open a name even when only one word follows.
  static let sure: Set<String> = [
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ",
    "ngô", "dương", "lý", "đào", "đoàn", "trịnh", "trương", "đinh", "phùng", "lương", "lưu", "tạ",
    "quách", "triệu", "vương", "tống", "nghiêm", "khổng", "đàm", "hứa", "doãn", "đậu", "khuất",
    "thiều",
  ]
  /// Those that are given names, places or words as well.
  static let ambiguous: Set<String> = [
    "mai", "hà", "lâm", "cao", "thái", "châu", "tăng", "kiều", "la", "thạch", "chu", "nông", "lò",
    "vi", "cầm", "hoa", "giàng", "sùng", "vàng", "tôn", "thân", "ma", "bế", "bạch", "lại", "mạc",
    "ninh", "viên", "đồng", "kim", "sơn", "danh", "cù", "chử", "giáp", "nhữ", "tiêu", "điểu", "đới",
    "tô", "an", "ân", "bành", "biện", "cung", "diệp", "hầu", "kha", "khương", "lã", "lữ", "liễu",
    "long", "mã", "mẫn", "nhan", "ngụy", "nhâm", "ôn", "phí", "quan", "quản", "sầm", "thi", "tiết",
    "ung", "vòng", "tòng", "quàng", "lường", "đèo", "giang", "âu", "ông", "phó", "từ", "văn", "lục",
  ]
  /// Family names of two words.
  static let double: Set<String> = ["tôn nữ", "tôn thất", "âu dương", "hoàng phủ", "tư mã"]
  /// What opens like a person of the family Đoàn, Lý or Vũ and is none.
  static let bodies: Set<String> = [
    "đoàn thanh", "đoàn viên", "đoàn công", "đoàn thể", "lý luận", "vũ đoàn", "võ thuật",
  ]
}

extension VietnameseText {
  fileprivate static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
    0x0300...0x036F ~= scalar.value
  }
}
