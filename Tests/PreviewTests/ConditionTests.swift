import HTTPTypes
import Testing

@testable import Preview

@Suite struct HTTPDateTests {
  @Test(arguments: [
    (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
    (1_483_929_000, "Mon, 09 Jan 2017 02:30:00 GMT"),
    (951_827_696, "Tue, 29 Feb 2000 12:34:56 GMT"),
    (-1, "Wed, 31 Dec 1969 23:59:59 GMT"),
  ])
  func `A moment is written and read as HTTP wants it`(seconds: Int, text: String) {
    #expect(HTTPDate(secondsSince1970: seconds).description == text)
    #expect(HTTPDate(text) == HTTPDate(secondsSince1970: seconds))
  }

  @Test(arguments: [
    "", "hôm nay", "Mon, 09 Jan 2017", "09 Jan 2017 02:30:00 GMT extra",
    "Mon, 09 Xyz 2017 02:30:00 GMT", "Mon, 09 Jan 2017 02:30 GMT",
    "Mon, 09 Jan 2017 02:30:00 +07", "Mon, 9a Jan 2017 02:30:00 GMT",
  ])
  func `What is not such a date is ignored`(text: String) {
    #expect(HTTPDate(text) == nil)
  }
}

@Suite struct ByteRangeTests {
  @Test(
    arguments: [
      (nil, .whole), ("", .whole), ("bytes", .whole), ("bytes=", .whole), ("bytes=-", .whole),
      ("items=0-1", .whole), ("bytes=a-b", .whole), ("bytes=5-2", .whole), ("bytes=+1-2", .whole),
      ("bytes=0-1,5-6", .whole), ("bytes=--1", .whole), ("bytes=1-2-3", .whole),
      ("bytes=0-0", .part(0...0)), ("bytes=2-5", .part(2...5)), ("bytes=90-", .part(90...99)),
      ("bytes=90-1000", .part(90...99)), ("bytes=-5", .part(95...99)),
      ("bytes=-1000", .part(0...99)), ("bytes=0-99999999999999999999", .part(0...99)),
      ("bytes=100-", .unsatisfiable), ("bytes=100-200", .unsatisfiable),
      ("bytes=-0", .unsatisfiable), ("bytes=99999999999999999999-", .unsatisfiable),
    ] as [(String?, ByteRange)])
  func `A range of a hundred bytes is read`(header: String?, range: ByteRange) {
    #expect(ByteRange(header, size: 100) == range)
  }

  @Test(arguments: ["bytes=0-", "bytes=-1", "bytes=0-0"])
  func `An empty file has no ranges`(header: String) {
    #expect(ByteRange(header, size: 0) == .unsatisfiable)
  }
}

@Suite struct ValidatorsTests {
  private let validators = Validators(
    entityTag: "\"a-1\"", modified: HTTPDate(secondsSince1970: 1_483_929_000))
  private static let same = "Mon, 09 Jan 2017 02:30:00 GMT"
  private static let later = "Tue, 10 Jan 2017 00:00:00 GMT"
  private static let earlier = "Sun, 08 Jan 2017 23:00:00 GMT"

  @Test(
    arguments: [
      ([:], false),
      ([.ifNoneMatch: "\"a-1\""], true),
      ([.ifNoneMatch: "\"b\" , W/\"a-1\""], true),
      ([.ifNoneMatch: "*"], true),
      ([.ifNoneMatch: "\"a-2\""], false),
      ([.ifModifiedSince: same], true),
      ([.ifModifiedSince: later], true),
      ([.ifModifiedSince: earlier], false),
      ([.ifModifiedSince: "lúc nãy"], false),
      ([.ifNoneMatch: "\"a-2\"", .ifModifiedSince: later], false),
    ] as [(HTTPFields, Bool)])
  func `A good copy is not sent again`(headers: HTTPFields, upToDate: Bool) {
    #expect(validators.clientIsUpToDate(headers) == upToDate)
  }

  @Test(
    arguments: [
      ([:], true), ([.ifRange: "\"a-1\""], true), ([.ifRange: same], true),
      ([.ifRange: "W/\"a-1\""], false), ([.ifRange: "\"a-2\""], false), ([.ifRange: later], false),
    ] as [(HTTPFields, Bool)])
  func `A part is sent only of the state the client has`(headers: HTTPFields, allowed: Bool) {
    #expect(validators.allowRange(headers) == allowed)
  }
}
