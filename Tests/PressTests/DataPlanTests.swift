import Archive
import Datasets
import Templates
import Testing

@testable import Press

private func catalogue() throws -> Catalogue {
  let dates = ["2015-03", "2017-01-09", "2017", "2019-11-18", nil]
  let articles = dates.enumerated().map { number, date in
    LoadedArticle(
      file: "articles/\(number).md", page: "bai-viet/\(number).html", title: "Bài \(number)",
      date: date.flatMap { ArchiveDate(iso: $0) }, dateBasis: .dateline, isWithdrawn: number == 2)
  }
  return Catalogue(of: articles)
}

private let site = Site(
  title: "Kho", description: "", wording: .vietnamese, baseURL: "https://example.org/")

@Test func `A small archive has one file of each kind, and its texts by year`() throws {
  let plan = DataPlan(try catalogue(), site: site, settings: DataSettings())
  let paths = plan.collected.map(\.path)
  #expect(paths.prefix(2) == ["du-lieu/bai-viet.csv", "du-lieu/bai-viet.jsonl"])
  #expect(paths.contains("du-lieu/toan-van/2017.jsonl"))
  #expect(paths.contains("du-lieu/oai.xml"))
  #expect(paths.contains("du-lieu/da-rut.csv"))
  #expect(plan.collected[0].range == 0..<5)
}

@Test func `A large archive has a file for each year, and every article is in one of them`() throws
{
  let catalogue = try catalogue()
  let plan = DataPlan(catalogue, site: site, settings: DataSettings(), limit: 3)
  for (kind, suffix) in [(DataFile.table, "csv"), (.ris, "ris"), (.csl, "csl.json")] {
    let files = plan.collected.filter { $0.file == kind }
    #expect(
      files.map(\.path)
        == ["khong-ro-ngay", "2015", "2017", "2019"].map {
          "du-lieu/bai-viet/\($0).\(suffix)"
        })
    #expect(files.map(\.year) == [nil, 2015, 2017, 2019])
    for index in catalogue.listed {
      #expect(files.count { $0.range.contains(index) } == 1)
    }
  }
}

@Test(arguments: [
  (DataSettings.Extent.auto, 10_000, true), (.auto, 10_001, false), (.on, 1_000_000, true),
  (.off, 1, false),
])
func `What doubles the site is made unasked for small archives only`(
  extent: DataSettings.Extent, articles: Int, isMade: Bool
) {
  #expect(extent.holds(for: articles) == isMade)
}
