import Archive
import Testing

@testable import Importing

/// Texts of other articles and of the site inside and behind an article.
@Suite struct ForeignBlockTests {
  private static let paragraphs = [
    "Sáng nay, Hội hữu nghị Việt Nam - Lào tỉnh Gia Lai tổ chức gặp mặt các cựu chuyên gia từng giúp nước bạn.",
    "Các đại biểu ôn lại những năm tháng cùng ăn, cùng ở với nhân dân các bộ tộc Lào anh em ở Attapư.",
    "Dịp này, Hội trao tặng mười hai suất quà cho các gia đình chính sách và tổ chức văn nghệ giao lưu.",
    "Hai bên thống nhất mỗi năm tổ chức một lần gặp mặt, luân phiên ở hai bên đường biên giới chung.",
  ]

  private func body(_ foreign: String, behind count: Int = 2, tail: String = "") throws -> String {
    let before = Self.paragraphs.prefix(count).joined(separator: "\n\n")
    let after = Self.paragraphs.dropFirst(count).joined(separator: "\n\n")
    return try imported(
      """
      Gặp mặt cựu chuyên gia giúp Lào ở Gia Lai
      Thứ Hai, 21/06/2016

      \(before)

      \(foreign)

      \(after)

      \(tail)
      """
    ).body
  }

  @Test(arguments: [
    """
    Blog cũng có:

    Chợ hoa ngày cuối đông ở Hà Nội
    Không ai nghĩ rằng giữa cái rét những người bán hoa vẫn dậy từ bốn giờ sáng để kịp chuyến xe.
    12 tháng 4, 2016

    Đêm nhạc kỷ niệm Ngày Chiến thắng
    Các cựu chiến binh mặc quân phục cũ đã hát vang những ca khúc về chiến tranh vệ quốc.
    9 tháng 5, 2016
    """,
    """
    Bấm để đọc
    Trung đoàn diễn tập vòng tổng hợp
    Dưới cái nắng gay gắt của thao trường, bộ đội đã hoàn thành xuất sắc nội dung diễn tập.
    Mùa sim trên chốt tiền tiêu
    Ở nơi mây trùm quanh năm ấy, những người lính trẻ đã có vườn rau bốn mùa xanh tốt.
    """,
    """
    Bài cùng đề tài
    Đêm hội đèn nước trên sông Maspero
    Trao học bổng cho sinh viên tại Trường Cao đẳng
    """,
    """
    (Xem tiếp trang 9)
    THƯ TỪ YÊN BÁI
    Tôi nhận được số báo trước vào đúng ngày con gái tôi thi đỗ, cháu đọc to cho cả nhà nghe.
    (Tiếp theo trang 7)
    """,
  ])
  func `What belongs to other articles inside the text goes, the text stays`(foreign: String) throws
  {
    let body = try body(foreign)
    #expect(body == Self.paragraphs.joined(separator: "\n\n") + "\n")
  }

  @Test(arguments: [
    (
      "",
      "Trần Quốc Hoàn\n\nVụ cà phê mới ở xã Ia Kla\nBà con đang hái quả chín trên các nương đồi của xã.\n\nThông xe tuyến đường về huyện Chư Prông\nSau mười bốn tháng thi công, tuyến đường dài mười hai cây số đã thông."
    ),
    (
      "",
      "Trần Quốc Hoàn\nPhản hồi (2)\nNguyễn Văn Sáu, 30/12/2014 07:10\nTôi cũng ở đơn vị ấy ngày xưa, xem ảnh mà rơi nước mắt, mong gặp lại các anh."
    ),
    (
      "More like this\nChợ hoa ngày cuối đông ở thủ đô nước bạn\nKhông ai nghĩ rằng giữa cái rét những người bán hoa vẫn dậy từ bốn giờ sáng để kịp chuyến xe.\nĐêm nhạc mừng ngày hội non sông",
      ""
    ),
  ])
  func `Teasers and comments go without a mark of their own`(inside: String, tail: String) throws {
    #expect(try body(inside, tail: tail) == Self.paragraphs.joined(separator: "\n\n") + "\n")
  }

  @Test func `Between headline and text the site's words and news of other places go`() throws {
    let text = """
      Gặp mặt cựu chuyên gia giúp Lào ở Gia Lai
      Asset Publisher
      Quảng Nam: Khánh thành cầu treo vùng biên

      \(Self.paragraphs.joined(separator: "\n\n"))
      """
    #expect(try imported(text).body == Self.paragraphs.joined(separator: "\n\n") + "\n")
  }

  @Test func `A headline with a number that a picture repeats is no running head`() throws {
    let title = "Ấm tình quân dân hai bên cột mốc 12"
    let text = """
      Đối ngoại
      \(title)
      15/04/2019 06:10

      \(Self.paragraphs[0])

      \(title)
      Các cựu chiến binh gặp lại nhau. Ảnh: T.H

      \(Self.paragraphs.dropFirst().joined(separator: "\n\n"))
      """
    #expect(try imported(text).record.title == title)
  }

  @Test func `A second headline stays`() throws {
    let text = """
      Gặp mặt cựu chuyên gia giúp Lào ở Gia Lai
      Gia Lai: Nghĩa tình còn mãi với thời gian

      \(Self.paragraphs.joined(separator: "\n\n"))
      """
    #expect(try imported(text).body.contains("Nghĩa tình còn mãi"))
  }

  @Test func `The name of the site and the masthead are no headlines`() throws {
    let text = """
      Báo và phát thanh Cao Nguyên
      Bản tin Hữu nghị Gia Lai - Số 12 - Tháng 3/2010

      Gặp mặt cựu chuyên gia giúp Lào ở Gia Lai

      \(Self.paragraphs.joined(separator: "\n\n"))

      © Báo và phát thanh Cao Nguyên
      """
    #expect(try imported(text).record.title == "Gặp mặt cựu chuyên gia giúp Lào ở Gia Lai")
  }

  @Test func `A running head and a page number are no text`() throws {
    let head = "7/14/2014   Báo Quân khu Năm điện tử - Gặp mặt cựu chuyên gia"
    let body = try body(head + " 1/3", tail: head + " 2/3")
    #expect(!body.contains("Báo Quân khu"))
  }

  @Test func `Sub-headings over paragraphs are no teasers`() throws {
    let body = try body(
      "Những người ở lại\n\nÔng kể rằng ngày ấy cả đội chỉ có một chiếc xuồng con.")
    #expect(body.contains("Những người ở lại"))
    #expect(body.contains("Ông kể rằng ngày ấy"))
  }

  @Test func `Notes of the site and comments behind a signature are no text`() throws {
    let tail = """
      Trần Văn Hùng

      [Hết bài cắt]
      Lượt mở tài liệu: 61
      Chú ý: Tài liệu chỉ phục vụ tra cứu, không sao chụp vì mục đích thương mại.
      """
    let body = try body("", tail: tail)
    #expect(body == Self.paragraphs.joined(separator: "\n\n") + "\n")
  }

  @Test func `Comments with their names and times are no text`() throws {
    let tail = """
      Trần Quốc Hoàn
      13/03/2018 07:15
      Đọc bài mà rưng rưng, tôi cũng từng đóng quân ở Cánh đồng Chum từ năm 1979 đến năm 1986.
      phuongnam_qb
      14/03/2018 22:07
      Ở quê tôi cũng vừa tổ chức lớp dạy tiếng Việt cho học sinh của nước bạn, rất đông vui.
      """
    #expect(try body("", tail: tail) == Self.paragraphs.joined(separator: "\n\n") + "\n")
  }

  @Test(arguments: [
    ("Bài cùng đề tài", true), ("Các bài đã xuất bản:", true), ("Mời đọc thêm", true),
    ("Tin cũ hơn trong chuyên mục", true), ("More stories from this section", true),
    ("Bạn cũ", false), ("Tin hoạt động", false), ("Đọc lại trang nhật ký", false),
    ("Những bài thơ khác nhau về Lào", false),
  ])
  func `A heading over links is told by its words`(text: String, isOne: Bool) {
    #expect(RelatedHeading.isOne(SourceLine(text, number: 1)) == isOne)
  }

  @Test(arguments: [
    ("news.detail.publishedAt", "cue.template-key"),
    ("{{weather.city}} {{weather.temp}}°", "cue.template-key"),
    ("nội dung ảnh: thuyen_hat_1", "cue.image-file"), ("[image: Inline image 3]", "cue.image-file"),
    ("f  Zalo  Sao chép liên kết", "cue.menu-bar"),
    ("Trang chủGiới thiệuTin tứcLiên hệ", "cue.menu-bar"),
  ])
  func `Rests of the machinery are noticed`(text: String, cue: String) {
    let cues = readings(of: [SourceLine(text, number: 1)]).first?.cues.map(\.id)
    #expect(cues?.contains(cue) == true)
  }

  @Test(arguments: ["Sân bay Nội Bài", "baogialai.com.vn", "TP.HCM", "Ths.Nguyễn Văn A"])
  func `An address or a name is no key of a template`(text: String) {
    #expect(!isTemplateKey(SourceLine(text, number: 1)))
  }

  @Test func `A section of short entries with dates is a list`() {
    let text = (1...5).map {
      """
      Người Cần Thơ dạy nấu bánh xèo cho bạn bè nước thứ \($0)
      1\($0)/09/2022 · 3 phút đọc
      Lớp học do Hội hữu nghị mở vào mỗi chiều thứ bảy đã thu hút hơn \($0)0 học viên là sinh viên.

      """
    }.joined(separator: "\n")
    guard
      case .notAnArticle(let kind, _, _, _) = importArticle(from: Array(text.utf8), seed: "a.txt")
    else {
      Issue.record("a list became an article")
      return
    }
    #expect(kind == .list)
  }
}
