import Archive
import Testing

@Suite struct `The spellings of one address have one key` {
  @Test(arguments: [
    (
      "https://baodaklak.vn/doi-ngoai/201701/le-ky-ket-123/",
      "baodaklak.vn/doi-ngoai/201701/le-ky-ket-123"
    ),
    (
      "http://www.baodaklak.vn:80/Doi-Ngoai/201701/le-ky-ket-123",
      "baodaklak.vn/doi-ngoai/201701/le-ky-ket-123"
    ),
    (
      "baodaklak.vn/doi-ngoai/201701/le-ky-ket-123#binh-luan",
      "baodaklak.vn/doi-ngoai/201701/le-ky-ket-123"
    ),
    ("//BAODAKLAK.VN", "baodaklak.vn"),
    ("https://kontum.gov.vn/tin?b=2&utm_source=zalo&A=1&fbclid=x", "kontum.gov.vn/tin?a=1&b=2"),
    ("http://longan.gov.vn/B%C3%A0i%20vi%E1%BA%BFt.aspx", "longan.gov.vn/bài viết.aspx"),
    ("http://longan.gov.vn/100%25-%zz", "longan.gov.vn/100%25-%zz"),
    (" https://longan.gov.vn/a \n b ", "longan.gov.vn/ab"),
    ("http://longan.gov.vn:8080/a?", "longan.gov.vn:8080/a"),
  ])
  func `The key leaves out what does not choose the page`(address: String, key: String) throws {
    #expect(try #require(OriginalAddress(address)).key == key)
  }

  @Test(arguments: [
    "", "   ", "không phải địa chỉ", "javascript:alert(1)", "http://", "localhost/a",
  ])
  func `What has no host is no address`(text: String) {
    #expect(OriginalAddress(text) == nil)
  }

  @Test func `The part of a table is the same on every machine`() throws {
    let address = try #require(OriginalAddress("https://baodaklak.vn/a"))
    #expect(address.part(of: 1) == 0)
    #expect(address.part(of: 256) == 177)
    #expect(address.part(of: 16) == 177 % 16)
  }
}

@Suite struct `Rights are named where they are known` {
  @Test(arguments: [
    (
      "https://rightsstatements.org/page/InC/1.0/?language=en", "In Copyright",
      "http://rightsstatements.org/vocab/InC/1.0/"
    ),
    (
      "http://rightsstatements.org/vocab/NKC/1.0/", "No Known Copyright",
      "http://rightsstatements.org/vocab/NKC/1.0/"
    ),
    (
      "https://creativecommons.org/licenses/by-sa/4.0/deed.vi", "CC BY-SA 4.0",
      "https://creativecommons.org/licenses/by-sa/4.0/"
    ),
    (
      "https://creativecommons.org/publicdomain/zero/1.0/", "CC0",
      "https://creativecommons.org/publicdomain/zero/1.0/"
    ),
  ])
  func `An address of a statement gives its name`(text: String, name: String, address: String)
    throws
  {
    let statement = try #require(RightsStatement(text))
    #expect(statement.name == name)
    #expect(statement.address == address)
  }

  @Test(arguments: [
    "", "Bản quyền thuộc Báo Kon Tum", "https://example.org/vocab/InC/1.0/",
    "http://rightsstatements.org/vocab/XYZ/1.0/",
  ])
  func `Any other text is itself`(text: String) {
    #expect(RightsStatement(text) == nil)
  }
}
