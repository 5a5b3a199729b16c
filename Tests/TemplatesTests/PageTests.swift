import Markup
import Testing

@testable import Templates

@Test(arguments: Samples.pages(in: Samples.publicSite))
func `Every page has what a browser and a screen reader need`(page: SamplePage) {
  for fragment in [
    "<!doctype html>\n<html lang=\"vi\">", "<meta charset=\"utf-8\">", "name=\"viewport\"",
    "<title>", "<meta name=\"description\" content=\"", "name=\"color-scheme\"",
    "name=\"generator\"", "rel=\"alternate\" type=\"application/atom+xml\"", "assets/style.css\">",
    "<a class=\"skip\" href=\"#main\">", "<main id=\"main\"", "<h1", "<footer class=\"colophon\">",
    ">Tỉnh thành</a>", ">Năm</a>", ">Tổ chức</a>", ">Giới thiệu</a>",
  ] {
    #expect(page.html.contains(fragment), "lacks \(fragment)")
  }
}

@Test(arguments: Samples.pages(in: Samples.publicSite))
func `No page runs a script, carries a style or asks for a query`(page: SamplePage) {
  for fragment in ["<script", " style=", "<style", "javascript:", "?", "src=\"http"] {
    let rest = page.html.replacing("<?xml", with: "")
    #expect(!rest.contains(fragment), "has \(fragment)")
  }
}
