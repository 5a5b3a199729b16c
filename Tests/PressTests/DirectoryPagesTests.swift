import Archive
import Templates
import Testing

@testable import Press

@Suite struct `The pages of an index` {
  private func catalogue(_ organizations: [String]) -> Catalogue {
    Catalogue(of: [
      LoadedArticle(
        file: "articles/2017/a.md", page: "bai-viet/2017/a.html", title: "A", dateBasis: .none,
        organizations: organizations)
    ])
  }

  private func pages(_ organizations: [String]) -> DirectoryPages {
    DirectoryPages(of: .organizations, in: catalogue(organizations), .vietnamese)
  }

  @Test func `Few names stand on one page, by letter or by kind`() {
    let pages = pages(["Hội Khuyến học", "Đồn Biên phòng Ia Rvê"])
    #expect(pages.all().map(\.path) == ["to-chuc/index.html", "to-chuc/theo-loai.html"])
    #expect(pages.byLetter().map(\.letter) == ["Đ", "H"])
  }

  @Test func `Many names have a page for each letter and each kind`() {
    let names = (1...201).flatMap { ["Hội Khuyến học số \($0)", "Đồn Biên phòng số \($0)"] }
    let others = ["30 tháng 4", "Общество", "ÉCOLE", "Ăn", "Ân"]
    let pages = pages(names + others)
    #expect(
      pages.all().map(\.path) == [
        "to-chuc/index.html", "to-chuc/theo-loai.html", "to-chuc/theo-loai/mass-org.html",
        "to-chuc/theo-loai/armed-forces.html", "to-chuc/theo-loai/other.html",
        "to-chuc/khac.html", "to-chuc/aw.html", "to-chuc/aa.html", "to-chuc/dd.html",
        "to-chuc/e.html", "to-chuc/h.html",
      ])
    // What is no letter of the alphabet stands together, wherever it is sorted.
    #expect(pages.byLetter().first.map { $0.names.count } == 2)
  }

  @Test(arguments: [
    ("Ủy ban", "U", "u"), ("Ơn", "Ơ", "ow"), ("Đoàn", "Đ", "dd"), ("WWF", "W", "w"),
    ("“Cầu nối”", "C", "c"), ("30/4", "#", "khac"), ("", "#", "khac"), ("日本", "#", "khac"),
  ])
  func `A name is found under its letter`(name: String, letter: String, file: String) {
    #expect(ListLetter.first(of: name) == letter)
    #expect(ListLetter.fileName(of: letter) == file)
  }
}

@Suite struct `Stretches of time` {
  private func catalogue(_ dates: [String?]) -> Catalogue {
    let articles = dates.enumerated().map { number, date in
      LoadedArticle(
        file: "articles/\(number).md", page: "bai-viet/\(number).html", title: "A",
        date: date.flatMap { ArchiveDate(iso: $0) }, dateBasis: .dateline,
        organizations: ["Sở Ngoại vụ"])
    }
    return Catalogue(of: articles)
  }

  @Test func `Each date falls into one part of each stretch`() {
    let dates = ["2017-01-09", "2017-01", "2017", nil, "2016-12-31", "2017-01-09", "2017-02-01"]
    let catalogue = catalogue(dates)
    let group = GroupReference.organization(0)
    let years = catalogue.parts(of: catalogue.root(of: group))
    #expect(years.map(\.span) == [.undated, .year(2016), .year(2017)])
    #expect(years.map(\.members.count) == [1, 1, 5])
    let months = catalogue.parts(of: years[2])
    #expect(
      months.map(\.span) == [
        .month(year: 2017, month: 1), .month(year: 2017, month: 2), .yearOnly(2017),
      ])
    #expect(months.map(\.members.count) == [3, 1, 1])
    let days = catalogue.parts(of: months[0])
    #expect(days.map(\.members.count) == [2, 1])
    #expect(days.last?.span == .monthOnly(year: 2017, month: 1))
    for stretch in years + months + days {
      #expect(catalogue.stretch(stretch.span, of: group).members == stretch.members)
    }
  }

  @Test func `A stretch without articles is empty`() {
    let catalogue = catalogue(["2017-01-09"])
    for span in [TimeSpan.undated, .year(2016), .year(2018), .yearOnly(2017)] {
      #expect(catalogue.stretch(span, of: .organization(0)).members.isEmpty)
    }
    #expect(catalogue.stretch(.undated, initial: "Đ", of: .organization(0)).members.isEmpty)
  }
}
