/// The words that the names of a portal's sections are made of.
enum SectionWords {
  /// Whether a key has no other words.
  ///
  /// - Parameter key: A bare key, such as that of `HỢP TÁC QUỐC TẾ`.
  /// - Returns: `true` when the key names a section.
  static func areAll(in key: [UInt8]) -> Bool {
    key.split { $0 == 0x20 || $0 == 0x2D || $0 == 0x2C || $0 == 0x26 }.allSatisfy {
      all.contains(Array($0))
    }
  }

  /// Seen in the menus of some forty portals.
  private static let all: Set<[UInt8]> = Set(
    """
    tin tức sự kiện hoạt động đối ngoại nhân dân hợp tác quốc tế công hữu nghị trong tỉnh ngoài nước thế giới
    thời chính trị kinh văn hóa xã hội an ninh phòng biên biển đảo nghiên cứu trao đổi thông báo tiêu điểm
    nổi bật mới và giáo dục đào tạo khoa học công nghệ y du lịch thể thao pháp luật đời sống bạn đọc chuyên mục
    trang chủ bài viết hình ảnh tư liệu thư viện lãnh đạo chỉ điều hành địa phương của các về với vấn đề
    việt nam kiều bào ngoài người tốt việc gương điển quân đội thực tiễn kinh nghiệm diễn đàn hội viên tổ chức
    phi chính phủ viện trợ nhân đạo hòa bình đoàn kết
    """.split { $0 == " " || $0 == "\n" }.map { lineKey(String($0)) })
}
