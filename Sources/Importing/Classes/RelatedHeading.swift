/// The words that headings over links to other articles are made of.
enum RelatedHeading {
  /// Whether a line is such a heading, however the portal words it: `Bài cùng đề tài`, `Mời đọc thêm`.
  ///
  /// - Parameter line: A line of a page.
  /// - Returns: `true` for a short line of nothing but those words, one that names articles and one
  ///   that sets them beside this one.
  static func isOne(_ line: SourceLine) -> Bool {
    guard 2...9 ~= line.shape.words, line.shape.length <= 50, !line.shape.endsSentence else {
      return false
    }
    var (namesArticles, setsBeside) = (false, false)
    for word in line.bareKey.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C || $0 == 0x26 }) {
      let word = Array(word)
      let (isName, isRelation) = (names.contains(word), relations.contains(word))
      guard isName || isRelation || others.contains(word) else { return false }
      namesArticles = namesArticles || isName
      setsBeside = setsBeside || isRelation
    }
    return namesArticles && setsBeside
  }

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { lineKey(String($0)) })
  }

  private static let names = words(
    "tin bài blog xem đọc video ảnh news articles article posts post stories story read headlines")
  private static let relations = words(
    """
    khác đã cùng cũng liên mới cũ nhiều thêm nổi tiếp trước gần hot related other more latest recent popular
    recommended tương chưa next previous also most top
    """)
  private static let others = words(
    """
    các những đề tài chủ chuyên mục loại tác giả thể quan tâm bật xuất bản bấm để vào tiếp tục có của bạn về trong tuần tháng ngày đăng viết
    nhất được hơn đây trên trang này mời tự gợi ý đề xuất dành cho số sự kiện hoạt động tức đưa độc phải tại từ
    mạng báo site website on the in from this our you may like might and of for to items category section & và
    chí tham khảo một nên theo dõi cập nhật tiêu điểm hữu nghị đối ngoại
    """)
}
