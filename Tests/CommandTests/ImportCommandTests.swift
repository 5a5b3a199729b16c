import Foundation
import Support
import Testing

@Suite(.enabled(if: Program.isBuilt, "the program is not built beside the tests"))
struct ImportCommandTests {
  private static let page = """
    Trang chủ
    Ký kết chương trình phối hợp về đối ngoại nhân dân

    Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk triển khai Chỉ thị số 24-CT/TU ngày 21/6/2022 về công tác \
    đối ngoại nhân dân với Bộ Chỉ huy Bộ đội Biên phòng tỉnh Đắk Lắk trong tình hình mới.

    Chương trình gồm bảy nội dung, trong đó có việc vận động nhân dân hai bên biên giới cùng tham gia \
    quản lý, bảo vệ đường biên, cột mốc và xây dựng khu vực biên giới hòa bình, hữu nghị./.

    """

  private func site() throws -> TemporaryFolder { try TemporaryFolder(["seeds/a.txt": Self.page]) }

  private func run(
    _ folder: TemporaryFolder, _ arguments: String..., input: String = ""
  ) throws -> Program.Result {
    try Program.run(["import", "--site", folder.path] + arguments, input: input)
  }

  @Test func `An explanation has no colours in a file, and writes nothing`() throws {
    let folder = try site()
    let result = try run(folder, "--explain", "a.txt")
    #expect(result.code == 0)
    #expect(result.output.contains("Ký kết chương trình"))
    #expect(!result.output.contains("\u{1B}"))
    #expect(folder.files() == ["seeds/a.txt"])
  }

  @Test func `The explanation for programs is one document`() throws {
    let result = try run(try site(), "--explain", "a.txt", "--format", "json")
    let document = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    #expect((document as? [String: Any])?["outcome"] as? String == "article")
  }

  @Test func `A seed that is not there is an error with a hint`() throws {
    let result = try run(try site(), "--explain", "b.txt")
    #expect(result.code == 1)
    #expect(result.errors.contains("hint:"))
  }

  @Test func `A dry run writes nothing`() throws {
    let folder = try site()
    #expect(try run(folder, "--dry-run").output.contains("nothing written"))
    #expect(folder.files() == ["seeds/a.txt"])
  }

  @Test func `The site's register of organizations is read, and named as the reason`() throws {
    let folder = try site()
    try folder.write(
      """
      organizations:
        - name: Liên hiệp Hữu nghị Đắk Lắk
          aliases: [Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk]
      """, to: "organizations.yml")
    let explanation = try run(folder, "--explain", "a.txt").output
    #expect(explanation.contains("register: organizations.yml:2"))
    #expect(try run(folder).code == 0)
    let path = try #require(folder.files().first { $0.hasPrefix("content/") })
    #expect(folder.read(path)?.contains("\norganizations: [Liên hiệp Hữu nghị Đắk Lắk]\n") == true)
  }

  @Test(arguments: [[], ["--dry-run"], ["--review"], ["--explain", "a.txt"], ["-"]])
  func `A fault in the register stops the import before anything is written`(
    arguments: [String]
  ) throws {
    let folder = try site()
    try folder.write(
      "organizations:\n  - name: VUFO\n    type: NGO\n    province: Mondulkiri\n",
      to: "organizations.yml")
    let result = try Program.run(
      ["import", "--site", folder.path] + arguments, input: Self.page)
    #expect(result.code == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("organizations.yml:3:11: error: "))
    #expect(result.errors.contains("organizations.yml:4:15: error: "))
    #expect(folder.files() == ["organizations.yml", "seeds/a.txt"])
  }

  @Test func `A review works through a pipe and ends with its input`() throws {
    let folder = try site()
    _ = try run(folder)
    let path = try #require(folder.files().first { $0.hasPrefix("content/") })
    #expect(folder.read(path)?.contains("review: [date]") == true)
    #expect(try run(folder, "--review").output.contains("1 left to review"))
    let result = try run(folder, "--review", input: "c\n2022-06\nevent\n")
    #expect(result.code == 0)
    #expect(result.output.contains("1 changed"))
    #expect(folder.read(path)?.contains("\ndate: 2022-06\ndate_basis: event\n") == true)
    #expect(try run(folder, "--review").output == "nothing to review\n")
  }

  @Test(arguments: [
    ["--explain", "a.txt", "--review"], ["--review", "--dry-run"], ["--format", "json"],
    ["--explain", "a.txt", "--keep-all"],
  ])
  func `Options that make no sense together are refused`(arguments: [String]) throws {
    let folder = try site()
    let result = try Program.run(["import", "--site", folder.path] + arguments)
    #expect(result.code == 64)
  }
}
