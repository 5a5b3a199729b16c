/// Phrases that hide a name or look like one, as rows of tab-separated columns.
enum PhraseTable {
  /// Columns: `stop` (no place and no organization begins inside it) or `name` (only its capitals
  /// matter, for titles), phrases.
  static let phrases = #"""
    stop	Thái Bình Dương|Ấn Độ Dương|Đại Tây Dương|Bắc Băng Dương|Đồng Tháp Mười|đồng bằng sông Cửu Long|sông Cửu Long|Đồng bằng sông Hồng
    stop	Chủ tịch Hồ Chí Minh|tư tưởng Hồ Chí Minh|đường Hồ Chí Minh|đường mòn Hồ Chí Minh|Đường mòn Hồ Chí Minh|chiến dịch Hồ Chí Minh|Chiến dịch Hồ Chí Minh|Lăng Chủ tịch Hồ Chí Minh|Huân chương Hồ Chí Minh|Bảo tàng Hồ Chí Minh|Giải thưởng Hồ Chí Minh|Học viện Chính trị quốc gia Hồ Chí Minh|President Ho Chi Minh|Ho Chi Minh Trail|Hồ Chí Minh|Bác Hồ
    stop	Sài Gòn Giải Phóng|Hoàng Anh Gia Lai|Hà Nội mới|Hànộimới|Lao Bảo|Việt Bắc|Hiệp định Paris|Hòa Bình Thế giới
    stop	hội nghị|hội thảo|hội trường|hội đồng|hội đàm|hội viên|hội thi|hội chợ|hội diễn|hội trại|hội thao|hội quán|Hội An|hội họa|hội ngộ|hội chứng|hội nhập|hội khóa|hội xuân|Hội Lim
    stop	báo cáo|phi chính phủ|Liên hiệp quốc|Liên hiệp Hội|Liên hiệp hợp tác xã|Hội đồng nhân dân xã|Liên hiệp các hội
    name	Trung ương|Đảng|Nhà nước|Quốc hội|Tổ quốc|Tết Nguyên đán|Tết|Bunpimay|Chôl Chnăm Thmây|Khmer|Tây Nguyên|Tây Bắc|Đông Bắc|Nam Bộ|Trung Bộ|Bắc Bộ|Nam Trung Bộ|Bắc Trung Bộ|Đông Nam Bộ|Tây Nam Bộ|Trường Sơn|Trường Sa|Hoàng Sa|Biển Đông|Đông Nam Á|Đông Dương|châu Á|châu Âu|châu Phi|Mỹ Latinh|Mê Kông|Quốc khánh|Cách mạng Tháng Tám|Phật giáo|Covid-19|Liên hợp quốc|Pôn Pốt|Mát-xcơ-va|Hồng Hà
    """#
}
