import Archive
import CommonMark
import Disk
import Foundation
import Markup
import Templates
import Vietnamese

/// Times the paths that every article takes, each by itself.
///
///     swift run -c release mocban-micro FOLDER [ROUNDS [NAME …]]
///
/// The folder holds articles, such as `Benchmarks/articles.py` writes.
@main
struct Micro {
  /// An article, as each path wants it.
  struct Sample {
    var bytes: [UInt8]
    var file: ArticleFile
    var text: String
    var page: ArticlePage
  }

  static let site = Site(title: "Kho bài viết", description: "", wording: .vietnamese)
  static let output = OutputFolder(NSTemporaryDirectory() + "mocban-micro-\(getpid())")

  /// What is timed, by its name: all return something that depends on all of the work.
  static let paths: [(name: String, run: @Sendable (Sample) throws -> Int)] = [
    ("nothing", { $0.bytes.count }),
    ("front-matter", { try ArticleFile(parsing: $0.bytes, file: "a.md").body.count }),
    ("cmark", { try MarkdownDocument(parsing: $0.file.body).render().html.count }),
    ("plain-text", { try MarkdownDocument(parsing: $0.file.body).plainBytes().count }),
    ("escaping", { ("<p>\($0.text)</p>" as HTML).count }),
    ("article-page", { $0.page.html(in: site).count }),
    ("fold", { VietnameseText.folded(utf8: $0.bytes).count }),
    ("slug", { VietnameseText.slug($0.file.record.title).utf8.count }),
    ("sort-key", { CollationKey($0.file.record.title) < CollationKey("M") ? 1 : 0 }),
    ("fingerprint", { Int(truncatingIfNeeded: ContentHash(of: $0.bytes).low) }),
    ("sha-256", { Checksum.digest(of: $0.bytes).words.count }),
    ("write", { try output.write($0.bytes, to: $0.page.place.path, worker: 0).stamp.hashValue }),
  ]

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first else {
      print("mocban-micro FOLDER [ROUNDS [NAME …]]")
      return
    }
    let rounds = arguments.dropFirst().first.flatMap { Int($0) } ?? 9
    let names = Set(arguments.dropFirst(2))
    let samples = try samples(in: folder)
    let size = samples.reduce(0) { $0 + $1.bytes.count } / max(1, samples.count)
    print("\(samples.count) articles of \(size) bytes, \(rounds) rounds")
    for path in paths where names.isEmpty || names.contains(path.name) {
      print(path.name, try microseconds(path.run, samples, rounds))
    }
    try? FileManager.default.removeItem(atPath: output.path)
  }

  private static func samples(in folder: String) throws -> [Sample] {
    try Disk.files(in: folder).filter { $0.hasSuffix(".md") }.map { name in
      let bytes = try Disk.read("\(folder)/\(name)")
      let file = try ArticleFile(parsing: bytes, file: name)
      var page = ArticlePage(
        place: PagePlace(path: "bai-viet/\(name.dropLast(3)).html"), record: file.record,
        body: try MarkdownDocument(parsing: file.body).render().html,
        provinces: file.record.provinces.map {
          Counted(.proper($0), path: "\($0)/index.html", count: 9)
        },
        organizations: file.record.organizations.map {
          Counted(.proper($0), path: "\($0)/index.html", count: 9)
        }, year: Counted(.year(2017), path: "nam/2017/index.html", count: 9))
      page.isUntouched = true
      return Sample(
        bytes: bytes, file: file, text: String(decoding: file.body, as: UTF8.self), page: page)
    }
  }

  /// The processor time that an article takes: the median of all rounds.
  private static func microseconds(
    _ run: (Sample) throws -> Int, _ samples: [Sample], _ rounds: Int
  ) throws -> String {
    var sum = 0
    let times = try (0..<max(1, rounds)).map { _ in
      // The time of the processor, in millionths of a second (POSIX), whoever else uses it.
      let start = clock()
      for sample in samples { sum &+= try run(sample) }
      return clock() - start
    }.sorted()
    let median = Double(times[times.count / 2]) / Double(max(1, samples.count))
    // The sum keeps the compiler from leaving the work out.
    return String(format: "%8.2f µs", median) + (sum == 1 ? " " : "")
  }
}
