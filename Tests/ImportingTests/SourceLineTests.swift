import Testing

@testable import Importing

@Suite struct SourceLineTests {
  @Test(arguments: [
    ("HỘI NGHỊ", "hội nghị"), ("Thuỷ Hoà Khoẻ", "thủy hòa khỏe"),
    ("hoàn toàn quý", "hoàn toàn quý"),
    ("Đắk Ơ, Ư", "đắk ơ, ư"), ("ÄÖÜ É", "äöü é"), ("ПРИВЕТ", "привет"), ("中文 A", "中文 a"), ("", ""),
  ])
  func `Keys are in lower case with classic tone places`(text: String, key: String) {
    #expect(String(decoding: lineKey(text), as: UTF8.self) == key)
  }

  @Test(arguments: [
    ("— “Hội nghị”…", "hội nghị"), ("1", "1"), ("…", ""), ("a…", "a"), ("»中«", "中"),
    ("(x) y.", "x) y"), ("", ""),
  ])
  func `A bare key has no marks at its edges`(text: String, key: String) {
    #expect(String(decoding: SourceLine(text, number: 1).bareKey, as: UTF8.self) == key)
  }

  @Test func `Spaces are single and their runs are remembered`() {
    let line = SourceLine("      thành lập.                Thảo Nguyên  ", number: 7)
    #expect(line.text == "thành lập. Thảo Nguyên")
    #expect(line.indent == 6)
    #expect(line.partAfterGap == "Thảo Nguyên")
    #expect(line.numbers == 7...7)
  }

  @Test(arguments: [
    ("  ", true, true), ("---", false, true), ("| »", false, true), ("a", false, false),
    ("中", false, false),
    ("1", false, false),
  ])
  func `Lines without words are bare`(text: String, isBlank: Bool, isBare: Bool) {
    let line = SourceLine(text, number: 1)
    #expect(line.isBlank == isBlank)
    #expect(line.isBare == isBare)
  }

  @Test func `A shape counts words, capitals and endings`() {
    let shape = SourceLine("HỘI ĐÀM GIỮA LÀO CAI VÀ HỒNG HÀ", number: 1).shape
    #expect(shape.words == 8)
    #expect(shape.isShouting)
    #expect(!shape.endsSentence)
    #expect(SourceLine("“Đó là láng giềng.”", number: 1).shape.endsSentence)
    #expect(SourceLine("thân thiện./.", number: 1).shape.endsSentence)
    #expect(SourceLine("gồm:", number: 1).shape.endsClause)
  }

  @Test func `A hard wrap is undone and verse is left alone`() {
    let text = """
      Những ngày giữa tháng Tám, giữa cái nắng gió Lào như rang như đốt,
      20 tình nguyện viên của tổ chức PeaceTrees Vietnam đến từ bang
      Washington (Hoa Kỳ) đã cùng đoàn viên Tỉnh đoàn và cán bộ Hội Chữ thập
      đỏ tỉnh trồng hơn 1.200 cây tràm, cây muồng trên khu đất rộng 6 héc-ta
      ở ven thị xã Đông Hà.

      Bác Nguyễn Khắc Thứ, cán bộ hưu trí, tặng đoàn mấy câu thơ:

           Hố bom xưa nay thành hố trồng cây
           Người phía ấy, người phía này chung bóng

      Chương trình do UBND tỉnh cho phép và được Ban Điều phối viện trợ nhân
      dân (PACCOM) giới thiệu.
      """
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { SourceLine(String($0.element), number: $0.offset + 1) }
    let joined = unwrapped(lines).filter { !$0.isBlank }
    #expect(joined.map(\.numbers) == [1...5, 7...7, 9...9, 10...10, 12...13])
    #expect(joined.last?.text.hasSuffix("viện trợ nhân dân (PACCOM) giới thiệu.") == true)
  }

  @Test func `A list of headlines is not joined`() {
    let lines = (1...8).map {
      SourceLine("Hội hữu nghị Việt Nam - Lào tỉnh tổ chức đại hội nhiệm kỳ mới", number: $0)
    }
    #expect(unwrapped(lines) == lines)
  }
}
