/// Rules for lines of the text itself, and for pages that are no articles.
extension LineRule {
  /// Words that open the captions of press photographs.
  static let captionRules: [LineRule] = [
    LineRule(
      id: "caption.opening", action: .captionOpening, limit: 40,
      patterns: [
        "quang cảnh *", "toàn cảnh *", "ảnh: *", "ảnh trên: *", "ảnh dưới: *", "ảnh minh họa*",
        "ảnh chụp *",
        "trong ảnh: *", "chú thích ảnh: *", "các đại biểu chụp ảnh *", "* chụp ảnh lưu niệm*",
        "bảng #. *", "bảng #: *", "biểu đồ #*", "hình #. *", "hình #: *", "hình ảnh *", "một góc *",
        "* tại buổi lễ", "* tại hội nghị", "* tại lễ ký kết", "* (ảnh *", "* phát biểu tại *",
        "photo: *", "delegates *", "participants *", "a view of *", "overview of *",
      ],
      example: "Quang cảnh hội nghị tại xã Ia Rvê (huyện Ea Súp)",
      counterExample: "Cảnh quang hội nghị trang trọng",
      reason: "A picture's caption needs no mark; the way it opens or ends tells it.")
  ]

  /// Signs of pages that are no articles.
  static let kindRules: [LineRule] = [
    LineRule(
      id: "kind.pager", action: .pager,
      patterns: [
        "trang sau", "trang tiếp", "trang tiếp theo", "trang #", "trang #/#", "trang # / #",
        "page # of #",
        "page #", "trang # trên #", "next page", "previous page", "older posts", "newer posts",
        "bài viết cũ hơn", "bài viết mới hơn", "trang đầu", "trang cuối", "◄ trước", "trước", "sau",
        "tiếp theo", "tiếp", "first", "last", "prev", "kết quả # - # trong *", "tổng số: # tin*",
        "hiển thị # trên # *", "hiển thị # / # *", "showing # of # *", "showing # to # of *",
        "hiển thị # - # *", "trang # của #", "trang trước | trang sau", "đến trang", "cuối", "đầu",
      ],
      example: "Trang 7/7",
      counterExample: "Trang phục truyền thống của hai nước",
      reason: "Only lists have several pages."),
    LineRule(
      id: "kind.letterhead", action: .letterhead, limit: 16,
      patterns: [
        "cộng hòa xã hội chủ nghĩa việt nam*", "độc lập - tự do - hạnh phúc", "số: #/*", "nơi nhận",
        "nơi nhận:*",
        "đảng cộng sản việt nam", "ủy ban nhân dân", "hội đồng nhân dân",
      ],
      example: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      counterExample: "Độc lập, tự do, hạnh phúc là khát vọng của nhân dân hai nước",
      reason: "Letterheads of decisions, but of reports and letters, too."),
    LineRule(
      id: "kind.legal-article", action: .legalArticle, limit: 600,
      patterns: [
        "điều #", "điều #.*", "điều #:*", "chương i", "chương i.*", "chương ii*", "căn cứ luật *",
        "căn cứ nghị định *", "căn cứ quyết định *", "căn cứ thông tư *", "căn cứ hiến pháp*",
        "căn cứ nghị quyết *", "quyết định", "quyết nghị", "quyết định:*",
        "theo đề nghị của giám đốc *",
      ],
      example: "Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp.",
      counterExample: "Điều đó cho thấy tình cảm của nhân dân hai nước",
      reason: "The articles and the grounds of a legal text."),
    LineRule(
      id: "kind.document-sheet", action: .documentSheet,
      patterns: [
        "số ký hiệu*", "số/ký hiệu*", "trích yếu*", "ngày ban hành*", "cơ quan ban hành*",
        "người ký*",
        "loại văn bản*", "ngày hiệu lực*", "ngày có hiệu lực*", "tình trạng hiệu lực*",
        "chức danh người ký*", "thuộc tính văn bản", "lĩnh vực:*", "hình thức văn bản*",
      ],
      example: "Trích yếu: Kế hoạch đối ngoại nhân dân năm 2018",
      counterExample: "Người kể lại câu chuyện là cụ Chăm Rôn",
      reason: "The data sheet that portals print for a document."),
    LineRule(
      id: "kind.profile-field", action: .profileField, limit: 30,
      patterns: [
        "họ và tên:*", "họ tên:*", "ngày sinh:*", "năm sinh:*", "quê quán:*", "chức vụ:*",
        "chức danh:*",
        "trình độ:*", "trình độ chuyên môn:*", "dân tộc:*", "giới tính:*", "quá trình công tác:*",
        "ngày vào đảng:*", "nơi sinh:*", "số điện thoại:*", "học vị:*", "tôn giáo:*",
        "lý luận chính trị:*",
        "tên viết tắt:*", "tên giao dịch:*", "năm thành lập:*", "ngày thành lập:*", "mã số thuế:*",
        "người đại diện:*", "lĩnh vực hoạt động:*", "tên tiếng anh:*", "date of birth:*",
        "position:*",
        "nơi ở hiện nay:*", "khen thưởng:*", "ngoại ngữ:*", "chuyên môn:*", "hometown:*",
      ],
      example: "Ngày sinh: 12/5/1960",
      counterExample: "Quê quán ở Nghệ An nhưng ông gắn bó với Lào",
      reason: "A profile is a sheet of fields, not an article."),
    LineRule(
      id: "kind.timetable", action: .timetable, limit: 60,
      patterns: [
        "sáng:*", "chiều:*", "tối:*", "trưa:*", "sáng :*", "chiều :*", "thứ hai (*", "thứ ba (*",
        "thứ tư (*", "thứ năm (*", "thứ sáu (*", "thứ bảy (*", "chủ nhật (*", "thứ hai, ngày *",
        "thứ ba, ngày *", "thứ tư, ngày *", "thứ năm, ngày *", "thứ sáu, ngày *",
        "thứ bảy, ngày *", "chủ nhật, ngày *", "thứ hai ngày *", "thứ ba ngày *", "thứ tư ngày *",
        "thứ năm ngày *", "thứ sáu ngày *", "thứ # (*", "thứ #, ngày *", "thứ # ngày *",
        "buổi sáng:*", "buổi chiều:*", "# giờ #:*", "#h#:*", "#:# - *", "lịch công tác tuần*",
        "lịch làm việc tuần*",
      ],
      example: "Chiều: 14 giờ 00, họp giao ban cơ quan.",
      counterExample: "Sáng 12/3, đoàn dâng hương tại nghĩa trang liệt sĩ",
      reason: "Offices publish their week as a table of days and hours."),
    LineRule(
      id: "kind.empty-page", action: .emptyPage, limit: 60,
      patterns: [
        "404", "404*not found*", "page not found*", "không tìm thấy trang*", "trang không tồn tại*",
        "trang bạn * không tồn tại*", "không có dữ liệu*", "nội dung đang được cập nhật*",
        "đang cập nhật*", "đang cập nhật", "không tìm thấy kết quả*", "access denied*", "forbidden",
        "internal server error", "không tìm thấy bài viết*", "nothing found*", "no results*",
        "bài viết không tồn tại*", "nội dung không tồn tại*", "service unavailable*",
        "không tìm thấy nội dung*", "kết quả tìm kiếm*", "search results*",
      ],
      example: "Không tìm thấy trang bạn yêu cầu",
      counterExample: "Không tìm thấy hài cốt nào sau ba ngày đào bới, đội vẫn kiên trì",
      reason: "The page of an error, or of nothing yet."),
  ]
}
