import Testing

@testable import Archive

struct SafePathTests {
  @Test(arguments: [
    ("a.txt", true), ("a/b c.txt", true), ("...", true), ("", false), ("/a", false),
    ("a//b", false),
    ("../a", false), ("a/..", false), ("./a", false), ("a\\b", false), ("a\u{0}b", false),
    ("a/", false),
  ])
  func `Only a path that stays inside is safe`(path: String, safe: Bool) {
    #expect(SafePath.isSafe(path) == safe)
  }

  @Test(arguments: [
    ("dak-lak", true), ("2017", true), ("", false), ("Đắk", false), ("a--b", false), ("-a", false),
    ("a-", false), ("A", false), ("a/b", false), ("..", false),
  ])
  func `A slug is lower-case ASCII`(text: String, slug: Bool) {
    #expect(SafePath.isSlug(text) == slug)
  }
}
