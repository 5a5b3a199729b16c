import Archive
import Testing

@testable import Templates

private let longDates = [
  ("2017-01-09", "ngày 9 tháng 1 năm 2017", "9 January 2017"),
  ("2022-05", "tháng 5 năm 2022", "May 2022"), ("2022", "năm 2022", "2022"),
]

@Test(arguments: longDates)
func `A date is written as exactly as it is known`(iso: String, vietnamese: String, english: String)
  throws
{
  let date = try #require(ArchiveDate(iso: iso))
  #expect(Wording.vietnamese.described(date, basis: .dateline) == vietnamese)
  #expect(Wording.english.described(date, basis: .dateline) == english)
}

private let shortDates = [
  ("2017-01-09", "9/1/2017", "9 Jan 2017"), ("2022-05", "tháng 5/2022", "May 2022"),
  ("2022", "2022", "2022"),
]

@Test(arguments: shortDates)
func `A date in a column is short`(iso: String, vietnamese: String, english: String) throws {
  let date = try #require(ArchiveDate(iso: iso))
  #expect(Wording.vietnamese.short(date, basis: .event) == vietnamese)
  #expect(Wording.english.short(date, basis: .event) == english)
}

private let bases: [(String, DateBasis, String, String)] = [
  (
    "2022", .cited, "khoảng 2022 (theo văn bản được dẫn)",
    "about 2022 (from a document that the text cites)"
  ),
  (
    "2015-02-10", .event, "ngày 10 tháng 2 năm 2015 (ngày diễn ra sự kiện)",
    "10 February 2015 (day of the event)"
  ),
  (
    "2015-02", .event, "tháng 2 năm 2015 (tháng diễn ra sự kiện)",
    "February 2015 (month of the event)"
  ),
  ("2015", .event, "năm 2015 (năm diễn ra sự kiện)", "2015 (year of the event)"),
  (
    "2015", .file, "năm 2015 (theo tên tệp hoặc địa chỉ)",
    "2015 (from the name or address of the file)"
  ),
  ("2015", .none, "năm 2015", "2015"),
]

@Test(arguments: bases)
func `A date says how it is known`(
  iso: String, basis: DateBasis, vietnamese: String, english: String
) throws {
  let date = try #require(ArchiveDate(iso: iso))
  #expect(Wording.vietnamese.described(date, basis: basis) == vietnamese)
  #expect(Wording.english.described(date, basis: basis) == english)
}

@Test func `No date is said, not made up`() {
  #expect(Wording.vietnamese.described(nil, basis: .none) == "không rõ ngày")
  #expect(Wording.english.short(nil, basis: .none) == "date not known")
  #expect(Wording.vietnamese.short(ArchiveDate(iso: "2022"), basis: .cited) == "khoảng 2022")
}

@Test func `A time of day stands only beside a day`() {
  let time = TimeOfDay(iso: "09:41")
  let day = ArchiveDate(iso: "2023-08-02")
  let words = Wording.vietnamese
  #expect(words.described(day, time: time, basis: .dateline) == "ngày 2 tháng 8 năm 2023, 09:41")
  #expect(words.described(ArchiveDate(iso: "2023"), time: time, basis: .dateline) == "năm 2023")
}

private let subjects: [(Listing.Subject, String, String)] = [
  (.province(Samples.dakLak), "Tỉnh Đắk Lắk", "Đắk Lắk Province"),
  (.province(Samples.haNoi), "Thành phố Hà Nội", "Hà Nội City"),
  (
    .province(Province(name: "Thành phố Hồ Chí Minh", slug: "a", pageSlug: "a", kind: .city)),
    "Thành phố Hồ Chí Minh", "Hồ Chí Minh City"
  ),
  (.provinceYear(Samples.dakLak, 2017), "Tỉnh Đắk Lắk, năm 2017", "Đắk Lắk Province, 2017"),
  (
    .provinceYear(Samples.dakLak, nil), "Tỉnh Đắk Lắk, không rõ ngày",
    "Đắk Lắk Province, date not known"
  ),
  (.year(2017), "Năm 2017", "2017"),
  (.month(year: 2017, month: 1), "Tháng 1 năm 2017", "January 2017"),
  (.month(year: 2017, month: 13), "Tháng 13 năm 2017", "13 2017"),
  (.undated, "Không rõ ngày", "Date not known"),
  (.organization("Sở Ngoại vụ"), "Sở Ngoại vụ", "Sở Ngoại vụ"),
  (.organizationYear("Sở Ngoại vụ", 2015), "Sở Ngoại vụ, năm 2015", "Sở Ngoại vụ, 2015"),
]

@Test(arguments: subjects)
func `A listing is called by what its articles share`(
  subject: Listing.Subject, vietnamese: String, english: String
) {
  #expect(subject.title(in: .vietnamese) == vietnamese)
  #expect(subject.title(in: .english) == english)
}

private let numbers = [
  (0, "0 bài viết", "0 articles"), (1, "1 bài viết", "1 article"),
  (999, "999 bài viết", "999 articles"),
  (1234, "1.234 bài viết", "1,234 articles"),
  (1_234_567, "1.234.567 bài viết", "1,234,567 articles"),
]

@Test(arguments: numbers)
func `Numbers are grouped as the language does`(count: Int, vietnamese: String, english: String) {
  #expect(Wording.vietnamese.articles(count) == vietnamese)
  #expect(Wording.english.articles(count) == english)
}

private let lists = [
  ([], ""), (["A"], "A"), (["A", "B"], "A và B"), (["A", "B", "C"], "A, B và C"),
]

@Test(arguments: lists)
func `Names are listed as a sentence does`(names: [String], sentence: String) {
  #expect(Wording.vietnamese.list(names) == sentence)
}

@Test func `A field or a language without a name here is its own name`() {
  #expect(Wording.vietnamese.field("date_basis") == "căn cứ của ngày")
  #expect(Wording.vietnamese.field("ghi_chu") == "ghi_chu")
  #expect(Wording.english.languageName("km") == "Khmer")
  #expect(Wording.english.languageName("tlh") == "tlh")
}

private let names: [(Counted.Name, String, String)] = [
  (.year(2017), "2017", "Năm 2017"),
  (.month(year: 2017, month: 1), "Tháng 1", "Tháng 1 năm 2017"),
  (.yearOnly(2017), "Không rõ tháng", "Năm 2017, không rõ tháng"),
  (.undated, "Không rõ ngày", "Không rõ ngày"),
]

@Test(arguments: names)
func `A time is short under its heading and whole when it stands alone`(
  name: Counted.Name, label: String, title: String
) {
  #expect(Wording.vietnamese.label(name) == label)
  #expect(Wording.vietnamese.title(name) == title)
}
