import Archive
import Testing

@testable import Importing

/// A register as its file says it.
private func register(_ text: String) throws -> RegisterNames {
  RegisterNames(try OrganizationRegister(parsing: Array(text.utf8), file: "organizations.yml"))
}

private let aid = """
  organizations:
    - name: Quỹ Hoa Hướng Dương
      aliases: [Sunflower Fund]
    - name: PeaceTrees Vietnam
      aliases: [Peace Trees VietNam, Peace Trees]
      type: ingo
    - name: Good Neighbors International
      abbreviation: GNI
      type: ingo
      level: international
    - name: Trường Đại học Tây Nguyên
      type: education
    - name: Hội Việt - Nhật Kon Tum
      aliases: [Hội hữu nghị Việt Nam - Nhật Bản tỉnh Kon Tum]
      type: friendship-association
    - name: Nhóm Bạn Tây Nguyên
      province: Đắk Lắk
    - name: Liên hiệp Hữu nghị Gia Lai
      aliases: [Liên hiệp các tổ chức hữu nghị tỉnh Gia Lai]
  ignore: [Hội Gióng, Sở Thương mại tỉnh Kon Tum]
  """

private func entities(
  _ paragraph: String, title: String = "Kon Tum: Tin", knowing text: String = aid
) throws -> Entities {
  recognizeEntities(
    in: ArticleText(title: title, paragraphs: [paragraph], date: ArchiveDate(iso: "2018")),
    knowing: try register(text))
}

private func names(
  _ paragraph: String, title: String = "Kon Tum: Tin", knowing text: String = aid
) throws -> Set<String> {
  let entities = try entities(paragraph, title: title, knowing: text)
  return Set(entities.organizations + entities.mentions)
}

struct RegisterNamesTests {
  static let found: [(String, Set<String>)] = [
    ("Quỹ Hoa Hướng Dương thăm các em.", ["Quỹ Hoa Hướng Dương"]),
    ("Đại diện quỹ Hoa Hướng Dương thăm các em.", ["Quỹ Hoa Hướng Dương"]),
    ("Ông cảm ơn Sunflower Fund.", ["Quỹ Hoa Hướng Dương"]),
    ("Đoàn Peace Trees VietNam rà phá bom mìn.", ["PeaceTrees Vietnam"]),
    ("Đoàn Peace Trees rà phá bom mìn.", ["PeaceTrees Vietnam"]),
    ("Bà Lan (GNI) phát biểu.", ["Good Neighbors International"]),
    ("Dự án do GNI–Việt Nam tài trợ.", ["Good Neighbors International"]),
    ("Sinh viên trường Đại học Tây nguyên dự.", ["Trường Đại học Tây Nguyên"]),
    ("Hội Hữu nghị Việt Nam – Nhật Bản tỉnh Kon Tum họp.", ["Hội Việt - Nhật Kon Tum"]),
    // The grammar finds the province; the register has the name.
    ("Hội hữu nghị Việt Nam - Nhật Bản tỉnh họp.", ["Hội Việt - Nhật Kon Tum"]),
    // A longer name is another one.
    (
      "Hội Việt - Nhật Kon Tum và UBND tỉnh họp.",
      ["Hội Việt - Nhật Kon Tum", "Ủy ban nhân dân tỉnh Kon Tum"]
    ),
    // A name that points back means what the register calls it.
    ("Hội Việt - Nhật Kon Tum họp. Sau đó Hội đã tặng quà.", ["Hội Việt - Nhật Kon Tum"]),
  ]

  @Test(arguments: found)
  func `A name of the register is found and shown as its canonical one`(
    paragraph: String, expected: Set<String>
  ) throws {
    #expect(try names(paragraph) == expected)
  }

  @Test(arguments: [
    "Vườn hoa hướng dương nở.", "Xem www.gni.org.", "Thư gửi info@gni.org.", "Xem gni.org.",
    "Mạng IGNI đã mở.", "Lá thư của gni.", "Người dân trẩy Hội Gióng.", "Lễ hội Gióng khai mạc.",
    "Sở Thương mại họp.", "Ông nhắc Sở Thương mại tỉnh Kon Tum.",
  ])
  func `What is no name, or is to be ignored, is not found`(paragraph: String) throws {
    #expect(try names(paragraph).isEmpty)
  }

  @Test func `A longer name that the grammar reads stays`() throws {
    let text = "organizations: [{name: Hội Nông dân Việt Nam, aliases: [Hội Nông dân]}]"
    #expect(
      try names("Hội Nông dân tỉnh Gia Lai họp.", knowing: text) == ["Hội Nông dân tỉnh Gia Lai"])
    #expect(try names("Hội Nông dân họp.", knowing: text) == ["Hội Nông dân Việt Nam"])
  }

  @Test func `An abbreviation that the text gives to a name of the register means it`() throws {
    #expect(
      try names("Quỹ Hoa Hướng Dương (QHHD) ra mắt. QHHD đã trao 20 suất quà.")
        == ["Quỹ Hoa Hướng Dương"])
  }

  @Test func `The type of an organization says how it acts`() throws {
    let paragraph = "Trường được xây với sự tài trợ của Peace Trees, khánh thành sáng nay."
    #expect(try entities(paragraph).organizations == ["PeaceTrees Vietnam"])
    let untyped = aid.replacing("type: ingo\n", with: "type: media\n")
    #expect(try entities(paragraph, knowing: untyped).mentions == ["PeaceTrees Vietnam"])
  }

  @Test func `The province of an organization speaks for the province of the article`() throws {
    let paragraph = "Nhóm Bạn Tây Nguyên tặng quà. Nhóm Bạn Tây Nguyên ra về."
    let with = try entities(paragraph, title: "Tặng quà")
    #expect(with.provinces == ["Đắk Lắk"])
    let points = with.reasons.first { $0.field == "provinces" }?.score ?? 0
    let without = aid.replacing("    province: Đắk Lắk\n", with: "")
    let fewer = try entities(paragraph, title: "Tặng quà", knowing: without)
    #expect(fewer.reasons.first { $0.field == "provinces" }?.score ?? 0 < points)
  }

  @Test func `The reason names the entry of the register`() throws {
    let reasons = try entities("Quỹ Hoa Hướng Dương đã trao quà. Người dân dự ở Sở Thương mại.")
      .reasons
    let fund = try #require(reasons.first { $0.name == "Quỹ Hoa Hướng Dương" })
    #expect(fund.evidence.first == "register: organizations.yml:2")
    let ignored = try #require(reasons.first { $0.name == "Sở Thương mại tỉnh Kon Tum" })
    #expect(!ignored.isChosen)
    #expect(ignored.evidence.first == "register: ignored in organizations.yml:20")
  }

  @Test func `What the grammar calls otherwise gets the name of the register`() throws {
    let text = """
      organizations:
        - name: Hội hữu nghị Việt Nam - Lào Gia Lai
        - name: Liên hiệp Hữu nghị Gia Lai
          aliases: [Liên hiệp các tổ chức hữu nghị tỉnh Gia Lai]
      """
    #expect(
      try names(
        "Hội hữu nghị Việt Nam - Lào tỉnh và LHCTCHN tỉnh họp. Liên hiệp đã tặng quà.",
        title: "Gia Lai: Tin", knowing: text)
        == ["Hội hữu nghị Việt Nam - Lào Gia Lai", "Liên hiệp Hữu nghị Gia Lai"])
  }

  @Test func `A title in capitals gets the names of the register back`() throws {
    let names = try register(aid)
    #expect(
      names.sentenceCase("QUỸ HOA HƯỚNG DƯƠNG VÀ PEACETREES VIETNAM THĂM TỈNH KON TUM")
        == "Quỹ Hoa Hướng Dương và PeaceTrees Vietnam thăm tỉnh Kon Tum")
    #expect(names.sentenceCase("Quỹ hoa hướng dương") == "Quỹ hoa hướng dương")
    #expect(RegisterNames().sentenceCase("HỌP BÁO Ở KON TUM") == "Họp báo ở Kon Tum")
  }

  @Test func `Without a register nothing changes`() throws {
    let text = ArticleText(
      title: "Kon Tum: Tin",
      paragraphs: ["UBND tỉnh và Bộ CHQS tỉnh họp với Hội hữu nghị Việt Nam - Lào tỉnh."])
    #expect(recognizeEntities(in: text) == recognizeEntities(in: text, knowing: RegisterNames()))
    let other = try register("organizations: [{name: Quỹ Hoa Hướng Dương}]")
    #expect(recognizeEntities(in: text) == recognizeEntities(in: text, knowing: other))
  }

  @Test(arguments: [
    String(repeating: "GNI ", count: 20_000), String(repeating: "(GNI) ", count: 20_000),
    String(repeating: "Quỹ Hoa Hướng ", count: 10_000),
    String(repeating: "Hội Nông dân tỉnh Gia Lai, GNI, ", count: 2_000),
  ])
  func `A paragraph full of names takes no longer than its length`(paragraph: String) throws {
    let names = try register(aid)
    let line = EntityLine(paragraph, zone: .body)
    let read = OrganizationReader.mentions(in: line, number: 0)
    let clock = ContinuousClock()
    let time = clock.measure { _ = names.mentions(read, in: line, number: 0) }
    #expect(time < .seconds(5))
  }

  @Test(arguments: [
    ("Đắk Lắk", true), ("tỉnh Long An", true), ("Hà Tây", true), ("Long Xuyên", false),
  ])
  func `Provinces of the past are known too`(name: String, isKnown: Bool) {
    #expect(RegisterNames.knowsProvince(name) == isKnown)
  }
}
