/// The persons that a signature names, without ranks, posts and organizations.
///
/// `TS. Phan Lệ Thủy`, `Kha Phương - Đình Lữ`, `Hoàng Thị Kim Oanh - Liên hiệp các tổ chức hữu nghị tỉnh`,
/// `HẢI DƯƠNG`, `Hồng Vân, Minh Anh (tổng hợp)`.
///
/// - Parameters:
///   - text: A line or a part of one.
///   - isLabelled: Whether a label such as `Tác giả:` says that it names persons; then one word is
///     enough.
/// - Returns: The names as they should be shown; empty when the text names no person.
func personNames(in text: String, isLabelled: Bool = false) -> [String] {
  var names: [String] = []
  for piece in signaturePieces(of: text) {
    guard
      let name = personName(piece, isLabelled: isLabelled || !names.isEmpty && piece.count <= 12)
    else {
      break
    }
    names.append(name)
  }
  return names
}

private let pieceMarks = [
  " – ", " - ", "- ", " -", " và ", " & ", ",", ";", "/", " and ", "–",
].map { Array($0.utf8) }

/// The parts of a signature: parted by commas, bars, `và`, `&` and by dashes with a space.
private func signaturePieces(of text: String) -> [String] {
  var bytes = Array(text.utf8)
  // "PGS, TS. Nguyễn…": a rank before a comma stays with its name.
  for mark in pieceMarks { bytes = replacing(mark, with: [UInt8(ascii: "|")], in: bytes) }
  var pieces: [String] = []
  for piece in String(decoding: bytes, as: UTF8.self).split(separator: "|").map({ trimmed($0) })
  where !piece.isEmpty {
    if let last = pieces.last, withoutRanks(last).isEmpty {
      pieces[pieces.count - 1] = last + " " + piece
    } else {
      pieces.append(piece)
    }
  }
  return pieces
}

/// The name in a text, if it is one: one to five capitalized words that no organization has.
private func personName(_ text: String, isLabelled: Bool) -> String? {
  let bare = trimmed(withoutRole(withoutRanks(trimmedPunctuation(text))))
  guard !bare.isEmpty, bare.utf8.count <= 60 else { return nil }
  let words = bare.split(separator: " ")
  let hasInitials = bare.contains(".") && bare.unicodeScalars.count <= 8
  guard words.count <= 6, words.count >= 2 || isLabelled || hasInitials else { return nil }
  for word in words {
    guard let first = word.unicodeScalars.first, LineShape.isCapital(first.value) else {
      return nil
    }
    guard word.unicodeScalars.allSatisfy(isNameCharacter) else { return nil }
  }
  let key = lineKey(bare)
  guard !OrganizationWords.opens(key), !OrganizationWords.notNames.contains(key) else { return nil }
  return capitalized(words)
}

/// A name without what its bearer did: `Hồng Vân tổng hợp`.
private func withoutRole(_ text: String) -> String {
  for role in [
    " tổng hợp", " thực hiện", " biên soạn", " sưu tầm", " ghi", " lược ghi", " biên dịch",
  ]
  where text.hasSuffix(role) {
    return String(text.dropLast(role.count))
  }
  return text
}

private func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || scalar == "." || scalar == "'" || scalar == "’" || scalar == "-"
    || scalar == "‘"
}

/// A name in capitals gets small letters; `N.Q` and `H'Duyên` stay.
private func capitalized(_ words: [Substring]) -> String {
  let letters = words.joined().unicodeScalars.filter(\.properties.isAlphabetic)
  let isShouted = letters.count >= 4 && letters.allSatisfy { LineShape.isCapital($0.value) }
  guard isShouted, !words.contains(where: { $0.contains(".") }) else {
    return words.joined(separator: " ")
  }
  return words.map { String($0.prefix(1)) + $0.dropFirst().lowercased() }.joined(separator: " ")
}

/// A name without degrees, ranks and forms of address before it.
func withoutRanks(_ text: String) -> String {
  var rest = Substring(text)
  var isChanged = true
  while isChanged {
    isChanged = false
    let key = Array(rest.lowercased().utf8)
    for (rank, length) in Ranks.all where key.holds(rank, at: 0) {
      let after = rest.dropFirst(length)
      guard after.isEmpty || after.first.map({ " .,:".contains($0) }) == true else { continue }
      rest = after.drop { " .,:".contains($0) }
      isChanged = true
      break
    }
  }
  return String(rest)
}

private enum Ranks {
  /// Degrees, ranks and forms of address, the longer ones first.
  static let all = [
    "assoc. prof", "phóng viên", "cộng tác viên", "nhóm phóng viên", "nhà báo", "nhà văn",
    "nhà thơ",
    "nhà giáo", "luật sư", "đồng chí", "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng",
    "đại tá",
    "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu úy", "tiến sĩ",
    "thạc sĩ",
    "giáo sư", "phó giáo sư", "bác sĩ", "kỹ sư", "cử nhân", "nghệ nhân", "nsưt", "nsnd", "ngưt",
    "ngnd",
    "pgs", "ths", "th.s", "ts", "gs", "bs", "ks", "cn", "ctv", "pv", "ông", "bà", "prof", "dr",
    "mrs", "mr",
    "ms", "đ/c", "tskh", "cvc", "cvcc", "linh mục", "hòa thượng", "thượng tọa", "đại đức",
    "trung sĩ",
  ].sorted { $0.count > $1.count }.map { (bytes: Array($0.utf8), length: $0.count) }
}

/// Words that tell an organization, a post or an outlet from a person.
enum OrganizationWords {
  /// Whether a key opens as the name of an organization or of a post does.
  static func opens(_ key: [UInt8]) -> Bool {
    openings.contains { opening in
      key.starts(with: opening)
        && (key.count == opening.count || key[opening.count] == 0x20 || key[opening.count] == 0x2E)
    }
  }

  /// Whether a key opens as the name of an office that writes for a site does.
  static func openUnit(_ key: [UInt8]) -> Bool { units.contains { key.starts(with: $0) } }

  private static let units = [
    "phòng ", "văn phòng ", "khoa ", "tổ ", "ban biên tập ", "ban tuyên ", "ban đối ngoại",
    "trung tâm ", "bộ phận ", "thanh tra ", "đoàn thanh niên ",
  ].map { Array($0.utf8) }

  private static let openings: [[UInt8]] = [
    "liên hiệp", "liên minh", "hội", "ban", "sở", "phòng", "báo", "đài", "trung tâm", "văn phòng",
    "cổng",
    "trang", "bộ", "ubnd", "ủy ban", "hđnd", "hội đồng", "tỉnh", "huyện", "thành phố", "tp",
    "thị xã", "xã",
    "trường", "đại học", "tổ chức", "cục", "chi cục", "viện", "đoàn", "mttq", "mặt trận", "công an",
    "công ty",
    "tạp chí", "bản tin", "đồn", "nhà xuất bản", "quỹ", "chủ tịch", "phó", "giám đốc", "trưởng",
    "bí thư",
    "tổng", "chánh", "thư ký", "tm", "kt", "ủy viên", "đảng", "tổ", "nhóm", "câu lạc bộ", "clb",
    "department",
    "office", "union", "association", "university", "committee", "president", "vice", "director",
    "the",
    "faculty", "international", "center", "centre", "ministry", "people's", "news", "portal",
    "ttxvn", "vov",
    "vtv", "vnexpress", "vietnamnet", "khu", "cơ quan", "chi bộ", "ban biên tập", "tin", "ảnh",
    "bài",
    "theo", "nguồn", "quân khu", "bộ đội", "đội", "việt nam", "tòa", "sở ngoại vụ", "thông tấn",
    "chính", "bch", "btv", "bcđ", "bql", "vp", "ban chấp hành", "đại diện", "khối", "trạm",
  ].map { Array($0.utf8) }

  /// Capitalized phrases that are no persons.
  static let notNames: Set<[UInt8]> = Set(
    [
      "hà nội", "việt nam", "hồ chí minh", "trang chủ", "bbt", "ctv", "pv", "ttxvn", "vna", "vov",
      "admin",
      "super user", "bình luận", "liên hệ", "n/a", "khuyết danh", "sưu tầm", "tổng hợp", "st",
      "gmt", "google",
      "google news", "follow us", "related posts", "about us", "quảng cáo",
    ].map { Array($0.utf8) })
}

func replacing(_ target: String, with replacement: String, in text: String) -> String {
  let bytes = replacing(Array(target.utf8), with: Array(replacement.utf8), in: Array(text.utf8))
  return String(decoding: bytes, as: UTF8.self)
}

/// The same for texts in UTF-8.
func replacing(_ target: [UInt8], with replacement: [UInt8], in text: [UInt8]) -> [UInt8] {
  guard var found = text.firstIndex(of: target) else { return text }
  var output: [UInt8] = []
  var index = 0
  while true {
    output += text[index..<found]
    output += replacement
    index = found + target.count
    guard let next = text.firstIndex(of: target, from: index) else { break }
    found = next
  }
  return output + text[index...]
}

func trimmed(_ text: some StringProtocol) -> String {
  let rest = text.drop { $0 == " " }
  guard let last = rest.lastIndex(where: { $0 != " " }) else { return "" }
  return String(rest[...last])
}

private let edges: Set<Character> = [
  "(", ")", "[", "]", "\"", "“", "”", " ", ":", ";", ",", "*", "-", "–", "|", "…",
]

/// A text without brackets, quotes and stops around it; a dot after an initial stays.
func trimmedPunctuation(_ text: some StringProtocol) -> String {
  let rest = text.drop { edges.contains($0) || $0 == "." }
  guard let last = rest.lastIndex(where: { !edges.contains($0) }) else { return "" }
  var inner = rest[...last]
  if inner.hasSuffix("."),
    inner.split(separator: " ").last.map({ $0.count > 2 && !$0.dropLast().contains(".") }) == true
  {
    inner = inner.dropLast()
  }
  return String(inner)
}
