import Testing

@testable import Press

@Suite struct `A list of paths` {
  private let paths = ["nam/2017.html", "a", "bài.html", "index.html", "a/b", "a", "ab"]

  @Test func `It is in the order of the bytes, each path once`() {
    let list = PathList(paths)
    #expect(Array(list.paths) == ["a", "a/b", "ab", "bài.html", "index.html", "nam/2017.html"])
    #expect(PathList(lines: list.bytes) == list)
    #expect(paths.allSatisfy(list.contains))
    #expect(["", "b", "a/", "z", "index.htm", "index.html "].allSatisfy { !list.contains($0) })
  }

  @Test func `Lines in any order are a list too`() {
    #expect(PathList(lines: Array("b\na\nb\n".utf8)) == PathList(["a", "b"]))
    #expect(PathList(lines: []).isEmpty)
  }

  @Test(arguments: [
    (["a", "b"], ["b", "c"]), ([], ["a"]), (["a"], []), (["a", "c", "e"], ["b", "d"]),
    (["a", "b"], ["a", "b"]), (["x"], ["a", "x", "xy"]),
  ])
  func `Two lists are joined as sets are`(left: [String], right: [String]) {
    let lists = (PathList(left), PathList(right))
    let sets = (Set(left), Set(right))
    #expect(lists.0.union(lists.1) == PathList(sets.0.union(sets.1)))
    #expect(lists.0.subtracting(lists.1) == PathList(sets.0.subtracting(sets.1)))
    #expect(lists.0.intersection(lists.1) == PathList(sets.0.intersection(sets.1)))
  }
}
