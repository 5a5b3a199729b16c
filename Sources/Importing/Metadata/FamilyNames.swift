/// The family names that most Vietnamese names open with.
enum FamilyNames {
  /// Whether a name opens with one of them and has a given name.
  static func opens(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard let first = words.first, words.count >= 2 else { return false }
    return all.contains(lineKey(String(first)))
  }

  /// The commonest ones among Kinh and the larger minorities, with and without accents.
  private static let all: Set<[UInt8]> = Set(
    [
      "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ",
      "hồ", "ngô",
      "dương", "lý", "đào", "đoàn", "vương", "trịnh", "trương", "đinh", "lâm", "phùng", "mai", "tô",
      "hà", "tạ",
      "lương", "lưu", "thái", "cao", "châu", "quách", "tăng", "kiều", "triệu", "la", "thạch", "chu",
      "nông",
      "lò", "vi", "cầm", "y", "hoa", "giàng", "sùng", "vàng", "tôn", "văn", "nghiêm", "lục", "hứa",
      "thân",
      "khổng", "từ", "ma", "bế", "bạch", "lại", "mạc", "ninh", "tống", "viên", "ông", "doãn",
      "đồng", "kim", "sơn", "danh", "đàm", "cù", "chử", "khuất", "giáp", "nhữ", "tiêu", "điểu",
      "đới",
      "nguyen",
      "tran", "le", "pham", "hoang", "huynh", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong",
      "ly",
    ].map { Array($0.utf8) })
}
