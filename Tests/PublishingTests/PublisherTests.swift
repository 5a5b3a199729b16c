import Archive
import Disk
import Support
import Testing

@testable import Publishing

/// A small site and a folder to publish it to.
private final class Place: Sendable {
  let root: TemporaryFolder
  let settings: PublishSettings

  init(_ files: [String: String], _ fields: String = "kind: folder, path: nơi") throws {
    root = try TemporaryFolder()
    settings = PublishSettings(
      parsing: Array("base_url: https://example.org/kho/\npublish:\n  web: {\(fields)}\n".utf8),
      file: "site.yml")
    try put(files)
  }

  /// The paths of the site, as a build lists them.
  func put(_ files: [String: String]) throws {
    try Disk.deleteAll(at: root.path + "/public")
    try Disk.makeFolders(for: root.path + "/public/")
    for (path, text) in files { try root.write(text, to: "public/\(path)") }
  }

  func publisher(_ moment: String = "20261122T114015Z", token: UInt64 = 1) throws -> Publisher {
    let paths = try Disk.files(in: root.path + "/public")
    let site = BuiltSite(
      folder: root.path, output: root.path + "/public", paths: paths, searchFolder: "tim",
      memory: root.path + "/.mocban/publish", workers: 2)
    return Publisher(
      try settings.target(named: nil, file: "site.yml"), settings, site: site,
      person: .init(name: "lan@may", since: 1_000, machine: "may a", process: 1), moment: moment,
      token: token, environment: [:])
  }

  @discardableResult
  func publish(
    _ moment: String = "20261122T114015Z", _ options: Publisher.Options = .init()
  ) async throws -> PublicationPlan {
    try await publisher(moment).publish(options) { _ in }
  }

  /// What is there, without the program's own notes.
  func there(_ folder: String = "nơi") throws -> [String: String] {
    try root.contents(of: folder).filter { !PublicationList.isNote($0.key) }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  func notes(_ folder: String = "nơi") throws -> [String] {
    try root.contents(of: folder).keys.filter(PublicationList.isNote).sorted()
  }
}

private let first = ["index.html": "một", "bai-viet/a.html": "a", "assets/style.css": "p {}"]
private let second = ["index.html": "hai", "bai-viet/b.html": "b", "assets/style.css": "p {}"]

@Suite struct `A folder gets what changed` {
  @Test func `A publication, the next one, and one with nothing to do`() async throws {
    let place = try Place(first)
    #expect(try await place.publish().added.count == 3)
    #expect(try place.there() == first)
    try place.put(second)
    let plan = try await place.publish()
    #expect(plan.sent.map(\.path) == ["bai-viet/b.html", "index.html"])
    #expect(plan.removed.map(\.path) == ["bai-viet/a.html"])
    #expect(try place.there() == second)
    #expect(try place.notes() == ["mocban-published.txt"])
    #expect(try await place.publish().isEmpty)
  }

  @Test func `A file that is not Mocban's stays, and one of the same name stops it`() async throws {
    let place = try Place(first)
    try place.root.write("khác", to: "nơi/khac.html")
    try place.root.write("khác", to: "nơi/bai-viet/a.html")
    let error = await #expect(throws: Diagnostic.self) { try await place.publish() }
    #expect(error?.code == "foreign-file")
    #expect(try place.there() == ["khac.html": "khác", "bai-viet/a.html": "khác"])
    #expect(try place.notes().isEmpty)
    var options = Publisher.Options()
    options.takesOver = true
    try await place.publish("20261122T114015Z", options)
    try place.put([:])
    try await place.publish()
    #expect(try place.there() == ["khac.html": "khác"])
  }

  @Test func `A file that is equal already is taken for its own`() async throws {
    let place = try Place(first)
    try place.root.write("một", to: "nơi/index.html")
    try await place.publish()
    #expect(try place.there() == first)
  }

  @Test func `A refusal changes nothing and gives the lock back`() async throws {
    struct Refusal: Error {}
    let place = try Place(first)
    await #expect(throws: Refusal.self) {
      try await place.publisher().publish(.init()) { _ in throw Refusal() }
    }
    #expect(try place.there().isEmpty)
    #expect(try place.notes().isEmpty)
  }

  @Test func `What an interrupted publication left is completed`() async throws {
    let place = try Place(first)
    try await place.publish()
    // It changed one file and added another, and then the power failed; the site went back meanwhile.
    let journal = PublicationList(
      .publishing, files: [file("bai-viet/b.html"), file("index.html")].map(\.published),
      leaving: ["bai-viet/a.html"])
    try place.root.write(journal.bytes, to: "nơi/mocban-publishing.txt")
    try place.root.write("hai", to: "nơi/index.html")
    try place.root.write("b", to: "nơi/bai-viet/b.html")
    let plan = try await place.publish()
    #expect(plan.isResumed)
    #expect(try place.there() == first)
    #expect(try place.notes() == ["mocban-published.txt"])
  }

  @Test func `Somebody else's lock stops it until it is broken`() async throws {
    let place = try Place(first)
    let lock = "by minh@khac\nsince 900\nmachine khac b\nprocess 5\n"
    try place.root.write(lock, to: "nơi/mocban-lock-2.txt")
    let error = await #expect(throws: Diagnostic.self) { try await place.publish() }
    #expect(error?.code == "target-locked")
    #expect(error?.message.contains("minh@khac") == true)
    #expect(try place.notes() == ["mocban-lock-2.txt"])
    var options = Publisher.Options()
    options.breaksLock = true
    try await place.publish("20261122T114015Z", options)
    #expect(try place.notes() == ["mocban-published.txt"])
  }

  @Test(arguments: [".", "content/x", "public", "..", "/", ".mocban"])
  func `It is never published into itself`(path: String) async throws {
    let place = try Place(first, "kind: folder, path: '\(path)'")
    let error = await #expect(throws: Diagnostic.self) { try await place.publish() }
    #expect(error?.code == "bad-path")
  }

  @Test func `A file that is gone or called like a note is an error at its place`() async throws {
    let place = try Place(["mocban-published.txt": "x"])
    let error = await #expect(throws: Diagnostics.self) { try await place.publish() }
    #expect(error?.all.map(\.code) == ["reserved-name"])
  }

  @Test func `Apache gets its file, and the site's own one wins`() async throws {
    let place = try Place(first, "kind: folder, path: nơi, server: apache")
    try await place.publish()
    #expect(try place.there()[".htaccess"]?.contains("ErrorDocument 404 /kho/404.html") == true)
  }
}

@Suite struct `Releases are shown at once` {
  private let fields = "kind: folder, path: nơi, releases: 2"

  @Test func `Unchanged files are shared, old releases go, and a rollback shows the last one`()
    async throws
  {
    let place = try Place(first, fields)
    for (moment, site) in [("20261122T000001Z", first), ("20261122T000002Z", second)] {
      try place.put(site)
      try await place.publish(moment)
      #expect(Disk.target(ofLink: place.root.path + "/nơi/current") == "releases/\(moment)")
      #expect(try place.there("nơi/releases/\(moment)") == site)
    }
    let numbers = ["1", "2"].map {
      Disk.stamp(of: "\(place.root.path)/nơi/releases/20261122T00000\($0)Z/assets/style.css")?
        .number
    }
    #expect(numbers[0] == numbers[1])
    let names = try await place.publisher().rollBack(.init())
    #expect(names.to == "20261122T000001Z")
    try place.put(["index.html": "ba"])
    try await place.publish("20261122T000003Z")
    #expect(
      try Disk.names(in: place.root.path + "/nơi/releases") == [
        "20261122T000002Z", "20261122T000003Z",
      ])
    #expect(try await place.publish("20261122T000004Z").isEmpty)
  }

  @Test func `A release that did not become whole is cleared away, with nothing of others`()
    async throws
  {
    let place = try Place(first, fields)
    let dead = "nơi/releases/20261121T000000Z"
    let journal = PublicationList(.publishing, files: [file("index.html").published])
    try place.root.write(journal.bytes, to: "\(dead)/mocban-publishing.txt")
    try place.root.write("nửa", to: "\(dead)/index.html")
    try place.root.write("khác", to: "nơi/releases/cua-toi/index.html")
    try await place.publish("20261122T000001Z")
    #expect(
      try Disk.names(in: place.root.path + "/nơi/releases") == ["20261122T000001Z", "cua-toi"])
    let error = await #expect(throws: Diagnostic.self) {
      try await place.publisher().rollBack(.init())
    }
    #expect(error?.code == "no-releases")
  }

  @Test func `A link of somebody else is not turned`() async throws {
    let place = try Place(first, fields)
    try place.root.write("x", to: "nơi/current/index.html")
    let error = await #expect(throws: Diagnostic.self) { try await place.publish() }
    #expect(error?.code == "foreign-file")
  }
}

@Suite struct `What was read once is not read again` {
  @Test func `A file is known as long as it looks the same`() throws {
    let root = try TemporaryFolder(["a.html": "một"])
    let path = root.path + "/a.html"
    let stamp = try #require(Disk.stamp(of: path)?.ofContent)
    let entry = DigestCache.Entry(
      stamp: FileStamp(size: stamp.size, modified: 1, changed: 0, number: stamp.number),
      digest: Checksum.digest(of: Array("một".utf8)), target: "b.html")
    let list = root.path + "/digests"
    try DigestCache(list).replace(with: [(path, entry)])
    let known = DigestCache(list)
    #expect(known.entry(of: path, entry.stamp) == entry)
    #expect(known.entry(of: path, stamp) == nil)
    #expect(known.entry(of: "b.html", entry.stamp) == nil)
    // Younger than the clocks of file systems may stand still: not to be relied on.
    try known.replace(with: [(path, try Inventory.look(at: path, known))])
    #expect(DigestCache(list).entry(of: path, stamp) == nil)
  }

  @Test(arguments: ["", "x", "Mocban digests 1\nx\n", "Mocban digests 1\n1\t2\t3\tz\t\ta\n"])
  func `A damaged list counts as none`(text: String) throws {
    let root = try TemporaryFolder(["digests": text])
    let stamp = FileStamp(size: 1, modified: 2, changed: 0, number: 3)
    #expect(DigestCache(root.path + "/digests").entry(of: "a", stamp) == nil)
  }
}
