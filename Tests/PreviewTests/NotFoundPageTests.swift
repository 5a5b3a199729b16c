import Testing

@testable import Preview

@Suite struct NotFoundPageTests {
  @Test(arguments: [
    (
      "<html><head><title>Không có</title></head>",
      "<html><head><base href=\"/archive/\"><title>Không có</title></head>"
    ),
    ("<HEAD\n lang=\"vi\"><title>", "<HEAD\n lang=\"vi\"><base href=\"/archive/\"><title>"),
    ("<header>Không có</header>", "<header>Không có</header>"),
    (
      "<head><a href=\"https://luutru.example.vn/doi-ngoai/nam/index.html\">",
      "<head><base href=\"/archive/\"><a href=\"/archive/nam/index.html\">"
    ),
    (
      "<head><a href=\"https://luutru.example.vn/doi-ngoai-2/\">",
      "<head><base href=\"/archive/\"><a href=\"https://luutru.example.vn/doi-ngoai-2/\">"
    ),
  ])
  func `The page is made fit for any depth`(page: String, shown: String) {
    let notFound = NotFoundPage(
      base: "/archive/", publicAddress: "https://luutru.example.vn/doi-ngoai/")
    #expect(notFound.localized(page) == shown)
  }

  @Test func `Without a public address other addresses stay`() {
    let notFound = NotFoundPage(base: "/", publicAddress: nil)
    #expect(
      notFound.localized("<head><a href=\"https://a.vn/\">")
        == "<head><base href=\"/\"><a href=\"https://a.vn/\">")
  }
}
