import Foundation
import Support
import Testing

@Suite(.enabled(if: Program.isBuilt, "the program is not built beside the tests"))
struct CheckCommandTests {
  private func site() throws -> TemporaryFolder {
    try TemporaryFolder([
      "content/articles/2017/le-ky.md": """
      ---
      title: Lễ ký kết
      date: 2017-03-01
      date_basis: dateline
      ---
      Xem [bài kia](../2018/khong-co.md).

      """
    ])
  }

  private func run(_ folder: TemporaryFolder, _ arguments: [String]) throws -> Program.Result {
    try Program.run([arguments[0], "--site", folder.path] + arguments.dropFirst())
  }

  @Test func `An error has its place and the exit code 1, a clean site has 0`() throws {
    let folder = try site()
    _ = try run(folder, ["build"])
    let result = try run(folder, ["check"])
    #expect(result.code == 1)
    #expect(result.output.contains("content/articles/2017/le-ky.md:6: error: "))
    #expect(result.output.contains("[bad-link]"))
    #expect(result.output.contains("1 error, 0 warnings"))
    try folder.write("---\ntitle: Lễ ký kết\n---\nHết.\n", to: "content/articles/2017/le-ky.md")
    _ = try run(folder, ["build"])
    let clean = try run(folder, ["check", "--twice"])
    #expect(clean.code == 0)
    #expect(clean.output.contains("0 errors, 0 warnings"))
  }

  @Test(arguments: ["json", "sarif"])
  func `Reports for programs are one document`(format: String) throws {
    let result = try run(try site(), ["check", "--format", format])
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    }
    #expect(result.code == 1)
  }

  @Test func `A code is explained, and a misspelt one guessed`() throws {
    let folder = try site()
    #expect(try run(folder, ["check", "--explain", "bad-link"]).output.contains("What to do:"))
    let wrong = try run(folder, ["check", "--explain", "brocken-link"])
    #expect(wrong.code == 64)
    #expect(wrong.errors.contains("broken-link"))
  }

  @Test func `An article is begun, renamed and taken back`() throws {
    let folder = try site()
    let begun = try Program.run([
      "new", "article", "Hội nghị", "--site", folder.path, "--date", "2018-05", "--province",
      "Kon Tum",
    ])
    #expect(begun.code == 0)
    #expect(folder.read("content/articles/2018/hoi-nghi.md")?.contains("Kon Tum") == true)
    #expect(try run(folder, ["rename", "2017/le-ky.md", "ky-ket"]).code == 0)
    #expect(
      try run(folder, ["retract", "2017/ky-ket", "--reason", "Theo đề nghị"]).code == 0)
    let text = try #require(folder.read("content/articles/2017/ky-ket.md"))
    #expect(text.contains("aliases: [bai-viet/2017/le-ky.html]"))
    #expect(text.contains("reason: Theo đề nghị"))
    #expect(try run(folder, ["retract", "2017/ky-ket"]).code == 64)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `Shells learn the commands`(shell: String) throws {
    let script = try Program.run(["--generate-completion-script", shell])
    #expect(script.code == 0)
    #expect(script.output.contains("retract"))
    #expect(script.output.contains("duplicate-title"))
  }
}
