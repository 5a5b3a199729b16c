import Archive
import Testing

@testable import Importing

private func actors(_ paragraphs: String...) -> [String] {
  recognizeEntities(
    in: ArticleText(
      title: "Lạng Sơn: Tin vắn", lead: "Tin trong tuần.", paragraphs: paragraphs,
      date: ArchiveDate(year: 2019, month: 3))
  ).organizations
}

@Test(arguments: [
  (
    "Hội LHPN tỉnh đã tổ chức ngày hội.", ["Hội Liên hiệp Phụ nữ tỉnh Lạng Sơn"]
  ),
  (
    "Sở Y tế phối hợp với Hội Chữ thập đỏ tỉnh khám bệnh cho nhân dân.",
    ["Sở Y tế tỉnh Lạng Sơn", "Hội Chữ thập đỏ tỉnh Lạng Sơn"]
  ),
  (
    "UBND huyện Cao Lộc và Chính quyền nhân dân thị Bằng Tường ký biên bản ghi nhớ.",
    ["Ủy ban nhân dân huyện Cao Lộc", "Chính quyền thị Bằng Tường"]
  ),
  (
    "Hội Nông dân tỉnh đã ký kết thỏa thuận với Hội LHPN tỉnh.",
    ["Hội Nông dân tỉnh Lạng Sơn", "Hội Liên hiệp Phụ nữ tỉnh Lạng Sơn"]
  ),
  (
    "Đoàn đại biểu Hội hữu nghị Trung - Việt đã đến chúc Tết.", ["Hội hữu nghị Trung - Việt"]
  ),
  (
    "Thực hiện chỉ thị của Tỉnh ủy, Hội Nông dân tỉnh đã tổ chức hội thi.",
    ["Hội Nông dân tỉnh Lạng Sơn"]
  ),
  (
    "Lực lượng quân y của BĐBP tỉnh tổ chức khám bệnh.",
    ["Bộ Chỉ huy Bộ đội Biên phòng tỉnh Lạng Sơn"]
  ),
  (
    "Hội thi được UBND huyện Cao Lộc (Lạng Sơn, Việt Nam) phối hợp với các trường tổ chức.",
    ["Ủy ban nhân dân huyện Cao Lộc"]
  ),
  (
    "Tại Trường Tiểu học Đồng Đăng, Hội Nông dân tỉnh tổ chức hội thi.",
    ["Hội Nông dân tỉnh Lạng Sơn"]
  ),
  (
    "Hội hữu nghị Việt Nam - Trung Quốc tỉnh đã giúp ông dịch các bức thư.",
    ["Hội hữu nghị Việt Nam - Trung Quốc tỉnh Lạng Sơn"]
  ),
  (
    "Đây là kết quả vận động của Hội Nông dân tỉnh.", ["Hội Nông dân tỉnh Lạng Sơn"]
  ),
  (
    "Điểm nhấn là lễ ký kết giữa Hội Nông dân tỉnh và Hội Người mù tỉnh.",
    ["Hội Nông dân tỉnh Lạng Sơn", "Hội Người mù tỉnh Lạng Sơn"]
  ),
  (
    "Đợt khám mắt do Hội Người mù tỉnh phối hợp với Hội Chữ thập đỏ tỉnh thực hiện.",
    ["Hội Người mù tỉnh Lạng Sơn", "Hội Chữ thập đỏ tỉnh Lạng Sơn"]
  ),
  (
    "UBND xã Tân Thanh, huyện Văn Lãng, tỉnh Lạng Sơn đã ký kết quy ước với bạn.",
    ["Ủy ban nhân dân xã Tân Thanh"]
  ),
  (
    "Hội Nông dân tỉnh, cùng với đại diện các huyện, đã tổ chức hội chợ.",
    ["Hội Nông dân tỉnh Lạng Sơn"]
  ),
  (
    "Hội Nông dân tỉnh đã rà soát hồ sơ, thành lập tổ tư vấn.", ["Hội Nông dân tỉnh Lạng Sơn"]
  ),
  (
    "Hội Nông dân tỉnh có nhiều cách làm hay. Hội tổ chức phiên chợ mỗi tháng.",
    ["Hội Nông dân tỉnh Lạng Sơn"]
  ),
  (
    "Trường Cao đẳng Sư phạm Đông Bắc đón sinh viên nước bạn. Nhà trường tổ chức lớp tiếng Việt.",
    ["Trường Cao đẳng Sư phạm Đông Bắc"]
  ),
  ("Tổ chức Plan chọn hai xã làm điểm.", ["Plan International Việt Nam"]),
  ("Dịp này, UBND tỉnh tặng Bằng khen cho ba nhóm.", ["Ủy ban nhân dân tỉnh Lạng Sơn"]),
  (
    "The fair was organized by the provincial Farmers' Union together with the Lang Son Red Cross Society.",
    ["Hội Nông dân tỉnh Lạng Sơn", "Hội Chữ thập đỏ tỉnh Lạng Sơn"]
  ),
])
func `Who does something acts`(paragraph: String, expected: [String]) {
  #expect(Set(actors(paragraph)) == Set(expected))
}

@Test(arguments: [
  "Theo Kế hoạch số 192/KH-UBND ngày 28/12/2018 của UBND tỉnh, công tác này được đẩy mạnh.",
  "Ông Lý Văn Bằng, Phó Chủ tịch Thường trực Hội Nông dân tỉnh, nhấn mạnh.",
  "Đại diện Sở Ngoại vụ, Bộ Chỉ huy BĐBP tỉnh cho biết kết quả.",
  "Liên đoàn đã tham mưu cho Tỉnh ủy, UBND tỉnh nhiều giải pháp.",
  "Sinh viên của Đại học Huế quyên góp sách vở.",
  "Các quy chế mà Sở Ngoại vụ (cũ) đã ký với bạn vẫn còn hiệu lực.",
  "Hội nghị được UBND tỉnh bố trí kinh phí.",
  "Sở Ngoại vụ sẽ hỗ trợ thủ tục đoàn ra, đoàn vào.",
  "Chương trình diễn ra tại Trường Đại học Tây Nguyên.",
  "Dự án RENEW và tổ chức NPA đang ở địa phương.",
  "Hội hữu nghị Việt Nam - Lào tỉnh Hà Sơn Bình mạnh về giao lưu, đã tổ chức nhiều trại hè.",
  "Hội hữu nghị Việt Nam - Lào tỉnh Gia Lai trước đây đã tổ chức nhiều trại hè.",
  "Sở Ngoại vụ đã hướng dẫn thủ tục tiếp nhận hiện vật.",
  "Sở Y tế xác nhận tỷ lệ mắc bệnh đã giảm.",
  "Liên hiệp các tổ chức hữu nghị Việt Nam đã tặng tám Kỷ niệm chương.",
  "Đại hội Đảng bộ tỉnh lần thứ XII đã đề ra nhiệm vụ.",
  "Được biết, Hội Nông dân tỉnh đang xây dựng đề án.",
])
func `Who is only named does not`(paragraph: String) {
  #expect(actors(paragraph) == [])
}

@Test func `Every decision has its evidence`() {
  let entities = recognizeEntities(
    in: ArticleText(
      title: "Lạng Sơn: Tin vắn", paragraphs: ["Hội LHPN tỉnh đã tổ chức ngày hội."]))
  let reason = entities.reasons.first { $0.name == "Hội Liên hiệp Phụ nữ tỉnh Lạng Sơn" }
  #expect(reason?.isChosen == true)
  #expect(reason?.evidence.contains { $0.contains("tổ chức") } == true)
}

@Test(arguments: [
  "Hội Nông dân tỉnh đã cử", "Hội Nông dân tỉnh tổ", "Hội Nông dân tỉnh", "Hội", "và Hội,",
  "UBND Ben Tre Union of Friendship Organizations", "Hội hữu nghị Việt Nam -", "Đại sứ quán",
  "Liên hiệp các tổ chức hữu nghị (", "của UBND tỉnh và", "13 Chi khu Quân sự", "(",
])
func `A line that breaks off does no harm`(paragraph: String) {
  _ = actors(paragraph, paragraph)
}
