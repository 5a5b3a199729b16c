import Testing

@testable import Archive

struct OrganizationRegisterTests {
  static let file = """
    organizations:
      - name: Liên hiệp các tổ chức hữu nghị Việt Nam
        abbreviation: VUFO
        aliases:
          - Liên hiệp hữu nghị Việt Nam
          - Vietnam Union of Friendship Organizations
        type: friendship-union
        level: national
        url: https://vufo.org.vn/
        same_as: [https://example.org/vufo, "wikidata:Q42"]
        note: |
          Tổ chức chuyên trách về
          đối ngoại nhân dân.
      - name: Ủy ban nhân dân tỉnh Long An
        aliases: UBND tỉnh Long An
        province: Long An
        successor: Ủy ban nhân dân tỉnh Tây Ninh
    ignore:
      - Hội Gióng

    """

  private func register(_ text: String) throws -> OrganizationRegister {
    try OrganizationRegister(parsing: Array(text.utf8), file: "organizations.yml") {
      ["Long An", "Đắk Lắk"].contains($0)
    }
  }

  private func faults(_ text: String) -> [Diagnostic] {
    faults(Array(text.utf8))
  }

  private func faults(_ bytes: [UInt8]) -> [Diagnostic] {
    do throws(Diagnostics) {
      _ = try OrganizationRegister(parsing: bytes, file: "o.yml") { $0 == "Long An" }
      return []
    } catch {
      return error.all
    }
  }

  @Test func `Everything that a register says is read`() throws {
    let register = try register(Self.file)
    #expect(register.organizations.count == 2)
    let union = try #require(register.organizations.first)
    #expect(union.name == "Liên hiệp các tổ chức hữu nghị Việt Nam")
    #expect(union.abbreviation == "VUFO")
    #expect(union.aliases.count == 2)
    #expect(union.kind == .friendshipUnion)
    #expect(union.level == .national)
    #expect(union.url == "https://vufo.org.vn/")
    #expect(union.sameAs.map(\.authority) == [.web, .wikidata])
    #expect(union.note == "Tổ chức chuyên trách về đối ngoại nhân dân.")
    #expect(
      register.locations.map(\.description) == ["organizations.yml:2:5", "organizations.yml:14:5"])
    #expect(register.organizations[1].aliases == ["UBND tỉnh Long An"])
    #expect(register.organizations[1].province == "Long An")
    #expect(register.organizations[1].successor == "Ủy ban nhân dân tỉnh Tây Ninh")
    #expect(register.ignored.map(\.name) == ["Hội Gióng"])
    #expect(register.ignored("HỘI GIÓNG")?.location.description == "organizations.yml:19:5")
  }

  @Test(arguments: [
    "Liên hiệp các tổ chức hữu nghị Việt Nam", "VUFO", "vufo", "Liên hiệp Hữu nghị Việt Nam",
    "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ VIỆT NAM", "Vietnam  Union of friendship organizations.",
  ])
  func `An organization is known by all its names in all spellings`(name: String) throws {
    let register = try register(Self.file)
    #expect(register.canonicalName(for: name) == "Liên hiệp các tổ chức hữu nghị Việt Nam")
    #expect(register.organization(named: name)?.abbreviation == "VUFO")
  }

  @Test(arguments: ["", "Liên hiệp", "Hội Gióng", "Liên hiệp các tổ chức hữu nghị tỉnh Gia Lai"])
  func `An unknown name has no organization`(name: String) throws {
    #expect(try register(Self.file).canonicalName(for: name) == nil)
    #expect(OrganizationRegister().organization(named: name) == nil)
  }

  @Test(arguments: ["", "# nothing yet\n", "organizations:\n", "organizations: []\nignore:\n"])
  func `A register may be empty`(text: String) throws {
    #expect(try register(text).isEmpty)
  }

  @Test func `Names are kept in composed letters and single spaces`() throws {
    let register = try register("organizations: [{name: Sơ\u{309}  Y tê\u{301}}]\n")
    #expect(register.organizations[0].name.unicodeScalars.elementsEqual("Sở Y tế".unicodeScalars))
  }

  @Test func `An abbreviation that is also an alias is one name`() throws {
    let register = try register(
      "organizations:\n- {name: Good Neighbors International, abbreviation: GNI, aliases: [GNI, Gni]}\n"
    )
    #expect(register.organizations[0].names == ["Good Neighbors International", "GNI", "Gni"])
  }

  @Test(arguments: [
    ("- name: GNI\n", "not-a-map", "o.yml:1:1"),
    ("GNI\n", "not-a-map", "o.yml:1:1"),
    ("organisations:\n- name: GNI\n", "unknown-key", "o.yml:1:1"),
    ("organizations:\n  GNI:\n    type: ingo\n", "missing-name", "o.yml:2:3"),
    ("organizations:\n- GNI\n", "bad-organizations", "o.yml:2:3"),
    ("organizations:\n- name: A\n- [B]\n", "bad-organizations", "o.yml:3:3"),
    ("organizations:\n- type: ingo\n", "missing-name", "o.yml:2:3"),
    ("organizations:\n- name:\n  type: ingo\n", "missing-name", "o.yml:2:3"),
    ("organizations:\n- name: \"–\"\n", "bad-name", "o.yml:2:9"),
    ("organizations:\n- name: [A, B]\n", "bad-name", "o.yml:2:9"),
    ("organizations:\n- name: A\n  alias: B\n", "unknown-key", "o.yml:3:3"),
    ("organizations:\n- name: A\n  name: B\n", "duplicate-key", "o.yml:3:3"),
    ("organizations:\n- name: Hội A\n- name: HỘI A\n", "duplicate-name", "o.yml:3:9"),
    ("organizations:\n- name: A\n- name: Đ\n  aliases: [Đ1, a]\n", "alias-claimed", "o.yml:4:18"),
    (
      "organizations:\n- name: A\n  aliases:\n  - C\n- name: B\n  aliases:\n  - D\n  - c\n",
      "alias-claimed", "o.yml:8:5"
    ),
    (
      "organizations:\n- {name: A, abbreviation: GNI}\n- {name: GNI}\n", "alias-claimed",
      "o.yml:2:27"
    ),
    ("organizations:\n- name: A\n  aliases: {B: C}\n", "bad-aliases", "o.yml:3:12"),
    ("organizations:\n- name: A\n  aliases:\n  - B\n  - [C]\n", "bad-aliases", "o.yml:5:5"),
    ("organizations:\n- name: A\n  type: NGO\n", "bad-type", "o.yml:3:9"),
    ("organizations:\n- name: A\n  level: tỉnh\n", "bad-level", "o.yml:3:10"),
    ("organizations:\n- name: A\n  province: Long Xuyên\n", "bad-province", "o.yml:3:13"),
    ("organizations:\n- name: A\n  url: vufo.org.vn\n", "bad-url", "o.yml:3:8"),
    ("organizations:\n- name: A\n  same_as:\n  - Q1\n  - Q01\n", "bad-same-as", "o.yml:5:5"),
    ("organizations:\n- name: A\n  note: {vi: B}\n", "bad-note", "o.yml:3:9"),
    ("organizations:\n- name: A\n  successor: a\n", "bad-successor", "o.yml:3:14"),
    (
      "organizations:\n- {name: A, successor: B}\n- name: B\n  successor: A\n", "bad-successor",
      "o.yml:4:14"
    ),
    ("organizations:\n- name: A\nignore: [B, a]\n", "ignored-name", "o.yml:3:13"),
    ("ignore: [\"…\"]\n", "bad-ignore", "o.yml:1:10"),
    ("organizations:\n- name: A: B\n", "bad-yaml", "o.yml:2:10"),
  ])
  func `A fault is told at its place`(text: String, code: String, place: String) throws {
    let faults = faults(text)
    #expect(faults.map(\.code) == [code])
    #expect(faults.first?.location?.description == place)
    #expect(faults.first?.hint != nil)
    #expect(faults.first?.severity == .error)
  }

  @Test func `All faults are told at once, from top to bottom`() {
    let text = """
      organizations:
        - name: A
          type: NGO
          url: a
        - type: ingo
        - name: B
          level: none
      owner: C
      """
    #expect(
      faults(text).map(\.code) == [
        "bad-type", "bad-url", "missing-name", "bad-level", "unknown-key",
      ])
  }

  @Test func `A name of a whole page is none`() {
    let name = String(repeating: "Hội ", count: 80)
    #expect(faults("organizations:\n- name: \(name)\n").map(\.code) == ["bad-name"])
  }

  @Test func `A file beyond the limit, and one that is no text, is refused`() {
    let long = [UInt8](repeating: UInt8(ascii: "#"), count: OrganizationRegister.limit + 1)
    #expect(faults(long).map(\.code) == ["register-too-long"])
    #expect(faults([0x6E, 0xFF]).map(\.code) == ["not-utf8"])
  }

  @Test func `A file that editors of Windows have saved is read`() throws {
    let text = "\u{FEFF}" + Self.file.split(separator: "\n").joined(separator: "\r\n")
    #expect(try register(text).organizations.count == 2)
  }

  @Test func `Brackets without end are a fault`() {
    #expect(faults(String(repeating: "[", count: 100_000)).map(\.code) == ["bad-yaml"])
  }
}
