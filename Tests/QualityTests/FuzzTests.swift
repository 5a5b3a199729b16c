import Archive
import Foundation
import Importing
import Testing

/// Numbers that look random and are the same in every run (SplitMix64, Steele, Lea and Flood 2014).
struct RepeatableNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Makes bad pages of good ones.
struct Mutator {
  let pages: [[UInt8]]
  var numbers: RepeatableNumbers

  private static let splinters: [String] = [
    "\u{0}", "\r", "\r\n", "\u{FEFF}", "\u{202E}", "\u{AD}", "\u{200B}", "\u{301}", "đ", "Ð", "\t",
    "---", "```", "# ", "> ", "1. ", "![](", "](x)", "<script>", "&lt;", "<!--", "\\", "|", "*",
    "_",
    "31/12/9999", "00/00/0000", "29/02/2023", "ngày 99 tháng 99 năm 9999", "Thứ Tám, ", "5/2015",
    "(12/06)", "Ảnh: ", "Theo ", "Nguồn: ", "Hội hữu nghị Việt Nam - ", "Liên hiệp ", "UBND tỉnh",
    "tỉnh ", "Bộ Chỉ huy ", "đã tổ chức", "./.", "…", "“", "\u{2028}", "\u{1F600}", "A", "…………",
  ]

  /// The next bad page.
  mutating func next() -> [UInt8] {
    var page = pages.randomElement(using: &numbers) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &numbers) {
      switch Int.random(in: 0..<9, using: &numbers) {
      case 0: flipBytes(of: &page)
      case 1: insert(Self.splinters.randomElement(using: &numbers) ?? "", into: &page)
      case 2: page.removeSubrange(range(in: page, limit: 400))
      case 3: page.insert(contentsOf: page[range(in: page, limit: 400)], at: place(in: page))
      case 4: page = Array(page.prefix(place(in: page)))
      case 5: splice(&page)
      case 6: shuffleLines(of: &page)
      case 7: repeatPiece(of: &page)
      default: changeCase(of: &page)
      }
    }
    return page
  }

  private mutating func place(in page: [UInt8]) -> Int {
    Int.random(in: 0...page.count, using: &numbers)
  }

  private mutating func range(in page: [UInt8], limit: Int) -> Range<Int> {
    let start = place(in: page)
    return start..<min(page.count, start + Int.random(in: 0...limit, using: &numbers))
  }

  private mutating func flipBytes(of page: inout [UInt8]) {
    guard !page.isEmpty else { return }
    for _ in 0..<Int.random(in: 1...8, using: &numbers) {
      page[Int.random(in: 0..<page.count, using: &numbers)] = UInt8.random(
        in: 0...255, using: &numbers)
    }
  }

  private mutating func insert(_ text: String, into page: inout [UInt8]) {
    page.insert(contentsOf: text.utf8, at: place(in: page))
  }

  private mutating func splice(_ page: inout [UInt8]) {
    let other = pages.randomElement(using: &numbers) ?? []
    page = Array(page.prefix(place(in: page))) + other.suffix(place(in: other))
  }

  private mutating func shuffleLines(of page: inout [UInt8]) {
    var lines = page.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count > 1 else { return }
    for _ in 0..<4 {
      lines.swapAt(
        Int.random(in: 0..<lines.count, using: &numbers),
        Int.random(in: 0..<lines.count, using: &numbers))
    }
    page = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private mutating func repeatPiece(of page: inout [UInt8]) {
    let piece = page[range(in: page, limit: 40)]
    let count = Int.random(in: 2...200, using: &numbers)
    page.insert(
      contentsOf: [[UInt8]](repeating: Array(piece), count: count).joined(), at: place(in: page))
  }

  private mutating func changeCase(of page: inout [UInt8]) {
    let text = String(decoding: page, as: UTF8.self)
    page = Array(
      (Bool.random(using: &numbers)
        ? text.uppercased() : text.decomposedStringWithCanonicalMapping).utf8)
  }
}

struct FuzzTests {
  /// How long to go on, for a long run: `MOCBAN_FUZZ_SECONDS=600 swift test --sanitize=address`.
  private static let seconds =
    ProcessInfo.processInfo.environment["MOCBAN_FUZZ_SECONDS"].flatMap(Double.init)

  @Test(arguments: 1...4)
  func `Whatever a page holds, the import ends, and what it writes can be read`(
    seed: Int
  ) throws {
    let pages = try LabelledPage.all(in: "Pages").map(\.bytes)
    var mutator = Mutator(
      pages: pages, numbers: RepeatableNumbers(state: UInt64(seed) &* 7919))
    let clock = ContinuousClock()
    let start = clock.now
    var count = 0
    while Self.seconds.map({ start.duration(to: clock.now) < .seconds($0) }) ?? (count < 60) {
      try check(mutator.next(), clock)
      count += 1
    }
    print("\(count) pages from seed \(seed)")
  }

  private func check(_ page: [UInt8], _ clock: ContinuousClock) throws {
    var outcome = ImportOutcome.failed([])
    let time = clock.measure { outcome = importArticle(from: page, seed: "a.txt") }
    // A page that hangs takes minutes; a sanitizer on a busy machine took six seconds.
    #expect(time < .seconds(60), "\(page.count) bytes took \(time)")
    switch outcome {
    case .article(let article):
      let file = ArticleFile(record: article.record, body: Array(article.body.utf8))
      let read = try ArticleFile(parsing: file.serialized(), file: "a.md")
      let differing = read.record.keys(differingFrom: article.record)
      #expect(
        differing.isEmpty,
        "\(differing): \(String(decoding: file.serialized().prefix(3000), as: UTF8.self))")
      #expect(read.body == file.body)
    case .notAnArticle(let kind, let reason, _, _):
      #expect(kind != .article && !reason.isEmpty)
    case .failed(let faults):
      #expect(!faults.isEmpty)
    }
  }
}
