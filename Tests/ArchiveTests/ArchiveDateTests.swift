import Testing

@testable import Archive

struct ArchiveDateTests {
  @Test(arguments: ["2017-01-09", "2022-05", "2022", "2024-02-29", "1945-09-02"])
  func `A date is written as it is read`(text: String) {
    #expect(ArchiveDate(iso: text)?.iso == text)
  }

  @Test(arguments: [
    "", "17", "20170109", "2017-1-9", "2017-13", "2017-00", "2017-04-31", "2023-02-29", "1899",
    "2101", "2017-01-09T00:00", "2017-01-", "-2017", "２０１７", "2017-01-09-01",
  ])
  func `What is no date is none`(text: String) {
    #expect(ArchiveDate(iso: text) == nil)
  }

  @Test(arguments: [
    ("2017-01-09", 1), ("2017-09-01", 5), ("2019-11-18", 1), ("1970-01-01", 4), ("1945-09-02", 7),
    ("2000-02-29", 2), ("1900-01-01", 1), ("2023-08-02", 3),
  ])
  func `The weekday is that of the calendar`(text: String, weekday: Int) {
    #expect(ArchiveDate(iso: text)?.weekday == weekday)
  }

  @Test func `Less exact dates come after all that fall in their period`() {
    let dates = ["2022", "2021-12", "2022-01-31", "2022-01", "2021-12-31", "2022-02-01"]
      .compactMap { ArchiveDate(iso: $0) }
    #expect(
      dates.sorted().map(\.iso) == [
        "2021-12-31", "2021-12", "2022-01-31", "2022-01", "2022-02-01", "2022",
      ])
  }

  @Test(arguments: [
    ("2022", "2022-05-01", true), ("2022-05", "2022-05-01", true),
    ("2022-04", "2022-05-01", false), ("2021", "2022", false), ("2022-05-01", "2022-05-02", false),
  ])
  func `Dates agree as far as both are known`(left: String, right: String, agree: Bool) throws {
    let left = try #require(ArchiveDate(iso: left))
    let right = try #require(ArchiveDate(iso: right))
    #expect(left.agrees(with: right) == agree)
    #expect(right.agrees(with: left) == agree)
  }

  @Test func `A day needs a month`() {
    #expect(ArchiveDate(year: 2017, month: nil, day: 9) == nil)
  }

  @Test(arguments: [
    ("09:41", true), ("23:59", true), ("24:00", false), ("9:41", false), ("", false),
  ])
  func `A time is one of the clock`(text: String, valid: Bool) {
    #expect((TimeOfDay(iso: text) != nil) == valid)
    if valid { #expect(TimeOfDay(iso: text)?.description == text) }
  }
}
