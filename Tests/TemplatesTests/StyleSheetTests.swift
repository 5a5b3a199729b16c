import Testing

@testable import Templates

@Test func `The style sheet is small and asks for nothing else`() {
  let css = String(decoding: StyleSheet.bytes, as: UTF8.self)
  #expect(StyleSheet.bytes.count < 25_000)
  for fragment in ["@import", "url(", "http:", "https:", "!important"] {
    #expect(!css.contains(fragment), "has \(fragment)")
  }
}

@Test(arguments: [
  "prefers-color-scheme: dark", "prefers-reduced-motion", "@media print", ":focus-visible",
  "--measure",
])
func `The style sheet serves every reader`(fragment: String) {
  #expect(String(decoding: StyleSheet.bytes, as: UTF8.self).contains(fragment))
}
