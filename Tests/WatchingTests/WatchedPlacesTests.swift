import Testing

@testable import Watching

@Suite struct WatchedPlacesTests {
  private let places = WatchedPlaces(
    folders: ["content", "/kho/static"], files: ["site.yml", "/kho/organizations.yml"])

  @Test(arguments: [
    ("content", true), ("content/articles/2017/a.md", true), ("site.yml", true),
    ("/kho/static/đá.css", true), ("/kho/organizations.yml", true), ("content-cu/a.md", false),
    ("contents", false), ("public/index.html", false), ("/kho/site.yml", false), ("", false),
  ])
  func `Changes elsewhere are none`(path: String, isOne: Bool) {
    #expect(places.contain(path) == isOne)
  }

  @Test func `What is missing is waited for in the folder it would stand in`() {
    #expect(places.parents == [".", "/kho"])
    #expect(WatchedPlaces(folders: ["/goc"]).parents == ["/"])
  }

  @Test(arguments: [
    (".", "a", "a"), ("/", "a", "/a"), ("content", "a", "content/a"),
  ])
  func `Names in folders are written as places are`(folder: String, name: String, path: String) {
    #expect(WatchedPlaces.path(of: name, in: folder) == path)
  }

  @Test(arguments: [
    (".bài.md.swp", true), ("bài.md~", true), ("#bài.md#", true), (".#bài.md", true),
    ("4913", true), ("5036", true), ("a.md___jb_tmp___", true), ("bài.md", false), ("2017", false),
    ("4914", false), ("99999", false), ("#", true), ("", false),
  ])
  func `Traces of editors are no content`(name: String, isTrace: Bool) {
    #expect(EditorTrace.isOne(name) == isTrace)
  }
}
