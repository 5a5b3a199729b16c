import Archive
import Testing

@testable import Importing

@Suite struct HostileSeedTests {
  @Test func `A line of a megabyte is read in bounded time`() throws {
    let line = String(repeating: "Hội nghị hữu nghị nhân dân ngày 12/3/2019, ", count: 20_000)
    let outcome = importArticle(from: Array((undatedText + "\n" + line).utf8), seed: "a.txt")
    guard case .article(let article) = outcome else { throw ImportMiss(outcome: "") }
    #expect(article.body.utf8.count > 800_000)
  }

  @Test(arguments: [
    String(repeating: "\n", count: 2_000) + undatedText, String(repeating: "a\n", count: 5_000),
    String(repeating: "Xem thêm\n", count: 2_000), String(repeating: "12/3/2019\n", count: 2_000),
    String(repeating: "(", count: 2_000),
    String(repeating: "Tin khác\n" + undatedText + "\n", count: 100),
    String(repeating: "a | ", count: 2_000),
    String(repeating: "Một dòng tiêu đề khá dài ở đây\n", count: 2_000),
    String(repeating: "1/", count: 5_000), String(repeating: "- ", count: 5_000),
  ])
  func `Repetition neither hangs nor traps`(text: String) {
    _ = importArticle(from: Array(text.utf8), seed: "a.txt")
  }

  @Test func `Hostile lines come out inert`() throws {
    let body = try imported(
      page(
        body: undatedText
          + "\n\n<script>alert('xin chào các bạn đọc thân mến của trang tin này')</script>.\n\n"
          + undatedText)
    ).body
    #expect(body.contains(#"\<script>alert"#))
    #expect(!body.contains("\n<"))
  }

  @Test
  func `NULs, lone carriage returns, decomposed letters and zero widths do not change the outcome`()
    throws
  {
    let clean = page(stamp: "Thứ Ba, 30/12/2014 | 08:14", body: undatedText)
    let expected = try imported(clean)
    let decomposed = clean.unicodeScalars.reduce(into: "") { text, scalar in
      // What can be taken apart is; Đ cannot.
      text +=
        ["ộ": "o\u{323}\u{302}", "ế": "e\u{302}\u{301}", "ị": "i\u{323}"][String(scalar)]
        ?? String(scalar)
    }
    for variant in [
      decomposed,
      clean.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r"),
      clean.split(separator: " ", omittingEmptySubsequences: false).joined(separator: " \u{200B}"),
      "\u{FEFF}" + clean,
      clean.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"),
    ] {
      let article = try imported(variant)
      #expect(article.record.title == expected.record.title)
      #expect(article.record.date == expected.record.date)
      #expect(article.body == expected.body)
    }
  }

  @Test(arguments: 0..<64)
  func `A seed cut anywhere, or with bytes changed, never traps`(round: Int) {
    // A linear congruential generator, so that every run is the same.
    var state = UInt64(round) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var lines = page(
      stamp: "Thứ Ba, 30/12/2014 | 08:14", body: undatedText + "\n\n" + undatedText,
      tail: "Võ Tấn Tài"
    )
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<8 {
      let index = next(lines.count)
      switch next(4) {
      case 0: lines.remove(at: index)
      case 1: lines.swapAt(index, next(lines.count))
      case 2: lines.insert(lines[next(lines.count)], at: index)
      default:
        lines[index] = String(lines[index].unicodeScalars.prefix(next(40) + 1).map(Character.init))
      }
    }
    var bytes = Array(lines.joined(separator: "\n").utf8)
    _ = importArticle(from: bytes, seed: "a.txt")
    for _ in 0..<4 { bytes[next(bytes.count)] = UInt8(truncatingIfNeeded: next(128)) }
    _ = importArticle(from: bytes, seed: "a.txt")
  }
}
