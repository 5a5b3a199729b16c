import Foundation
import Support
import Synchronization
import Testing

@testable import Watching

/// What a watcher told, for tests that wait for it.
private final class Told: Sendable {
  private let all = Mutex<[Changes]>([])

  func put(_ changes: Changes) { all.withLock { $0.append(changes) } }

  var paths: Set<String> { all.withLock { $0.reduce(into: []) { $0.formUnion($1.paths) } } }
  var count: Int { all.withLock { $0.count } }

  /// Waits until something holds of what was told.
  func wait(_ condition: (Told) -> Bool) async throws -> Bool {
    for _ in 0..<1_000 {
      if condition(self) { return true }
      try await Task.sleep(for: .milliseconds(10))
    }
    return false
  }
}

@Suite struct WatcherTests {
  /// Watches `content/` and `site.yml` of a folder while `body` changes them.
  private func watching(
    _ files: [String: String], polls: Bool, _ body: (TemporaryFolder, Told) async throws -> Void
  ) async throws {
    let folder = try TemporaryFolder(files)
    let told = Told()
    let watcher = Watcher(
      WatchedPlaces(folders: [folder.path + "/content"], files: [folder.path + "/site.yml"]),
      polls: polls, interval: .milliseconds(10)
    ) { told.put($0) }
    defer { watcher.stop() }
    try await body(folder, told)
  }

  private func move(_ old: String, to new: String, in folder: TemporaryFolder) throws {
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/\(old)", toPath: "\(folder.path)/\(new)")
  }

  @Test(arguments: [false, true])
  func `Files that change, come and go are told of`(polls: Bool) async throws {
    try await watching(["content/a.md": "a", "content/b.md": "b"], polls: polls) { folder, told in
      try folder.write("khác hẳn", to: "content/a.md")
      try folder.write("mới", to: "content/c.md")
      try FileManager.default.removeItem(atPath: folder.path + "/content/b.md")
      let wanted = Set(["a", "b", "c"].map { "\(folder.path)/content/\($0).md" })
      #expect(try await told.wait { $0.paths.isSuperset(of: wanted) })
      #expect(told.paths.subtracting(wanted).isEmpty)
    }
  }

  @Test(arguments: [false, true])
  func `A file that takes the place of another is told of`(polls: Bool) async throws {
    try await watching(["content/a.md": "a", "site.yml": "title: A"], polls: polls) {
      folder, told in
      for file in ["content/a.md", "site.yml"] {
        try folder.write("nháp", to: file + "~")
        try Data("khác".utf8).write(
          to: URL(filePath: "\(folder.path)/\(file)"), options: .atomic)
        #expect(try await told.wait { $0.paths.contains("\(folder.path)/\(file)") })
      }
      let traces = told.paths.filter { $0.hasSuffix("~") }
      #expect(traces.isEmpty)
    }
  }

  @Test(arguments: [false, true])
  func `Folders that come are watched, also those in them`(polls: Bool) async throws {
    try await watching(["site.yml": ""], polls: polls) { folder, told in
      try folder.write("a", to: "content/articles/2017/a.md")
      #expect(try await told.wait { $0.paths.contains { $0.contains("/content") } })
      try await Task.sleep(for: .milliseconds(30))
      try folder.write("b", to: "content/articles/2017/b.md")
      let path = folder.path + "/content/articles/2017/b.md"
      #expect(try await told.wait { $0.paths.contains(path) || $0.count > 1 })
    }
  }

  @Test func `A folder that was moved is watched where it is now`() async throws {
    try await watching(["content/cu/a.md": "a"], polls: false) { folder, told in
      try move("content/cu", to: "content/moi", in: folder)
      let new = folder.path + "/content/moi"
      #expect(try await told.wait { $0.paths.contains(new) })
      #expect(told.paths.contains(folder.path + "/content/cu"))
      try folder.write("khác", to: "content/moi/a.md")
      #expect(try await told.wait { $0.paths.contains(new + "/a.md") })
      try move("content/moi", to: "ngoai", in: folder)
      let count = told.count
      #expect(try await told.wait { $0.count > count })
      // What happens to it elsewhere is nobody's business here.
      let paths = told.paths
      try folder.write("khác nữa", to: "ngoai/b.md")
      try folder.write("dấu", to: "site.yml")
      #expect(try await told.wait { $0.paths.contains(folder.path + "/site.yml") })
      #expect(told.paths.subtracting(paths) == [folder.path + "/site.yml"])
    }
  }

  @Test(arguments: [false, true])
  func `What lies beside is not told of`(polls: Bool) async throws {
    try await watching(["content/a.md": "a", "public/a.html": "a"], polls: polls) {
      folder, told in
      try folder.write("khác", to: "public/a.html")
      try folder.write("khác", to: "content/.a.md.swp")
      try folder.write("khác", to: "content/4913")
      try folder.write("cuối cùng", to: "content/a.md")
      #expect(try await told.wait { !$0.paths.isEmpty })
      #expect(told.paths == [folder.path + "/content/a.md"])
    }
  }

  @Test func `Many changes at once are few bursts`() async throws {
    try await watching(["content/a.md": "a"], polls: false) { folder, told in
      for number in 0..<500 {
        try folder.write("\(number)", to: "content/\(number % 7)/\(number).md")
      }
      let last = folder.path + "/content/3/493.md"
      #expect(
        try await told.wait { told in
          told.paths.contains(last) || told.paths.contains(folder.path + "/content/3")
        })
      try await Task.sleep(for: .milliseconds(400))
      #expect(told.count <= 8)
    }
  }
}
