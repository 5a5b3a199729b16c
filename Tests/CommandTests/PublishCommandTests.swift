import Foundation
import Support
import Testing

@Suite(.enabled(if: Program.isBuilt, "the program is not built beside the tests"))
struct PublishCommandTests {
  private func site(_ publish: String = "web: {kind: folder, path: nơi}") throws -> TemporaryFolder
  {
    let folder = try TemporaryFolder([
      "site.yml": "title: Kho\nbase_url: https://example.org/kho/\npublish:\n  \(publish)\n",
      "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nVề kho này.\n",
    ])
    _ = try Program.run(["build", "--site", folder.path])
    return folder
  }

  private func publish(
    _ folder: TemporaryFolder, _ arguments: String...
  ) throws -> Program.Result {
    try Program.run(["publish", "--site", folder.path] + arguments)
  }

  @Test func `A site is planned, published and found published`() throws {
    let folder = try site()
    let plan = try publish(folder, "web", "--dry-run")
    #expect(plan.code == 0)
    #expect(plan.output.contains("+ gioi-thieu.html"))
    #expect(!folder.files().contains { $0.hasPrefix("nơi/") })
    let first = try publish(folder)
    #expect(first.code == 0)
    #expect(first.output.contains(" added, 0 changed, 0 removed, 0 unchanged"))
    #expect(folder.read("nơi/gioi-thieu.html") == folder.read("public/gioi-thieu.html"))
    #expect(try publish(folder).output.contains("nothing to publish"))
    let json = try publish(folder, "--dry-run", "--format", "json")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.output.utf8)) }
  }

  @Test func `A site with errors is not published, unless it is forced`() throws {
    let folder = try site()
    try folder.write("---\ntitle: Hỏng\n---\n[đây](khong-co.md)\n", to: "content/pages/hong.md")
    _ = try Program.run(["build", "--site", folder.path])
    let refused = try publish(folder)
    #expect(refused.code == 1)
    #expect(refused.errors.contains("[check-errors]"))
    #expect(try publish(folder, "--force").code == 0)
  }

  @Test func `What changed after the build is told`() throws {
    let folder = try site()
    let later = Date().addingTimeInterval(60)
    try FileManager.default.setAttributes(
      [.modificationDate: later], ofItemAtPath: folder.path + "/content/pages/gioi-thieu.md")
    #expect(try publish(folder, "--dry-run").errors.contains("[site-outdated]"))
  }

  @Test(arguments: [
    ("web: {kind: folder, path: -x}", "site.yml:4:29: error: publish: path"),
    ("web: {kind: folder, path: /a, password: mat-khau}", "[bad-secret]"),
  ])
  func `Settings that cannot be used are reported where they stand`(
    settings: String, message: String
  ) throws {
    let result = try publish(try site(settings))
    #expect(result.code == 1)
    #expect(result.errors.contains(message))
    #expect(!result.errors.contains("mat-khau"))
  }

  @Test func `A site that was not built is not published`() throws {
    let folder = try TemporaryFolder([
      "site.yml": "publish: {web: {kind: folder, path: nơi}}\n"
    ])
    #expect(try publish(folder).errors.contains("[output-missing]"))
  }

  @Test(arguments: [
    ["--all"], ["--dry-run", "--rollback"], ["--archive", ""], ["web", "--bag", "x"],
    ["--address", "https://example.org/"],
  ])
  func `Options that do not go together are wrong usage`(arguments: [String]) throws {
    #expect(try Program.run(["publish"] + arguments).code == 64)
  }

  @Test func `The snippet for nginx is printed`() throws {
    let snippet = try publish(try site(), "--nginx").output
    #expect(snippet.contains("location /kho/ {"))
    #expect(snippet.contains("nơi/\";"))
  }
}
