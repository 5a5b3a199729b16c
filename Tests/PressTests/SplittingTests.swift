import Foundation
import Press
import Support
import Testing

/// Lists that are too long for one page.
struct SplittingTests {
  /// 201 articles of one day, 5 of another month, 3 known to the month and 201 without a date.
  private static let files: [String: String] = {
    var files: [String: String] = [:]
    func add(_ name: String, _ title: String, _ date: String?) {
      files["content/articles/\(date?.prefix(4) ?? "undated")/\(name).md"] = SiteFixture.article(
        title, date: date, provinces: "Đắk Lắk", organizations: "Sở Ngoại vụ tỉnh Đắk Lắk",
        more: "source: {name: Báo Đắk Lắk}")
    }
    for number in 1...201 { add("ngay-\(number)", "Bài \(number)", "2017-01-05") }
    for number in 1...5 { add("thang-\(number)", "Tin \(number)", "2017-03-0\(number)") }
    for number in 1...3 { add("ro-thang-\(number)", "Mục \(number)", "2017-01") }
    for number in 1...196 { add("khong-\(number)", "Đoàn \(number)", nil) }
    for number in 1...5 { add("dang-\(number)", "Ăn \(number)", nil) }
    return files
  }()

  // One site for all that is seen of it, since it takes a while to build.
  @Test func `Long lists are split by year, month and day, and by letters without a date`() throws {
    let site = try SiteFixture(Self.files)
    #expect(try site.build().diagnostics.isEmpty)
    try lookAtPages(of: site)
    try lookAtLongPage(of: site)
    try walk(through: site)
  }

  private func lookAtPages(of site: SiteFixture) throws {
    for path in [
      "nam/2017/01.html", "nam/2017/01/05.html", "nam/2017/01/khong-ro-ngay.html",
      "nam/2017/03.html", "nam/khong-ro-ngay/dd.html", "nam/khong-ro-ngay/aw.html",
      "tinh-thanh/dak-lak/2017.html", "tinh-thanh/dak-lak/2017/01.html",
      "tinh-thanh/dak-lak/2017/01/05.html", "tinh-thanh/dak-lak/khong-ro-ngay/dd.html",
      "nguon/bao-dak-lak/2017.html", "nguon/bao-dak-lak/2017/01/05.html",
    ] {
      #expect(site.page(path) != nil, "\(path) is missing")
    }
    // A short month needs no pages for its days.
    #expect(site.page("nam/2017/03/01.html") == nil)
    let day = try #require(site.page("nam/2017/01/05.html"))
    #expect(day.contains("<h1>Ngày 5 tháng 1 năm 2017</h1>"))
    #expect(day.contains("bai-viet/2017/ngay-201.html"))
    #expect(!day.contains("ro-thang-1.html"))
    let letter = try #require(site.page("nam/khong-ro-ngay/dd.html"))
    #expect(letter.contains("<h1>Không rõ ngày, vần Đ</h1>"))
    #expect(!letter.contains(">Ăn 1</a>"))
  }

  /// It shows the newest and leads to the rest.
  private func lookAtLongPage(of site: SiteFixture) throws {
    let year = try #require(site.page("nam/2017/index.html"))
    // All five of March would be two more than the sample; what is left over of three is shown.
    #expect(year.components(separatedBy: "bai-viet/").count - 1 == 6)
    #expect(year.contains("<a href=\"../../nam/2017/01.html\">Tháng 1: xem cả 204 bài viết</a>"))
    let month = try #require(site.page("tinh-thanh/dak-lak/2017/01.html"))
    let leaf = month.components(separatedBy: "class=\"margin\"")[0]
    #expect(leaf.components(separatedBy: "bai-viet/").count - 1 == 30)
    #expect(leaf.contains("<h2>Xem tiếp theo ngày</h2>"))
    #expect(month.contains("href=\"../../../tinh-thanh/dak-lak/2017/01/05.html\">Ngày 5</a>"))
    #expect(month.contains("<li><a href=\"../../../tinh-thanh/dak-lak/2017.html\">2017</a></li>"))
    #expect(month.contains("Tháng 3"))
  }

  /// Every article is four clicks from the first page, and no page is large.
  private func walk(through site: SiteFixture) throws {
    var distances = ["index.html": 0]
    var queue = ["index.html"]
    while let page = queue.popLast() {
      let text = site.page(page) ?? ""
      #expect(text.utf8.count < 200_000, "\(page)")
      for target in Self.targets(of: text, from: page) where target.hasSuffix(".html") {
        let distance = (distances[page] ?? 0) + 1
        guard distances[target] ?? .max > distance else { continue }
        distances[target] = distance
        queue.insert(target, at: 0)
      }
    }
    let articles = site.folder.files().filter {
      $0.hasPrefix("public/bai-viet/") && $0.hasSuffix(".html")
    }.map { String($0.dropFirst("public/".count)) }
    #expect(articles.count == Self.files.count)
    for article in articles { #expect(distances[article] ?? .max <= 4, "\(article)") }
    #expect(site.page("index.html").map { $0.utf8.count < 60_000 } == true)
  }

  private static func targets(of page: String, from path: String) -> Set<String> {
    let folders = path.split(separator: "/").dropLast()
    return Set(
      page.components(separatedBy: "<a href=\"").dropFirst().compactMap { part in
        let address = part.prefix { $0 != "\"" && $0 != "#" }
        guard !address.contains(":") else { return nil }
        var segments = Array(folders)
        for segment in address.split(separator: "/") {
          if segment == ".." { _ = segments.popLast() } else { segments.append(segment) }
        }
        return segments.joined(separator: "/")
      })
  }
}
