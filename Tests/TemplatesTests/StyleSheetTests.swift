import Foundation
import Testing

@testable import Templates

@Test func `The style sheet is small and asks for nothing else`() {
  let css = String(decoding: StyleSheet.bytes(), as: UTF8.self)
  #expect(StyleSheet.bytes().count < 25 << 10)
  for fragment in ["@import", "url(", "http:", "https:", "!important"] {
    #expect(!css.contains(fragment), "has \(fragment)")
  }
}

@Test(arguments: [
  "prefers-color-scheme: dark", "prefers-reduced-motion", "@media print", ":focus-visible",
  "--measure",
])
func `The style sheet serves every reader`(fragment: String) {
  #expect(String(decoding: StyleSheet.bytes(), as: UTF8.self).contains(fragment))
}

@Test(arguments: [false, true])
func `The colours of the house are those of the style sheet`(isDark: Bool) throws {
  let css = String(decoding: StyleSheet.bytes(), as: UTF8.self)
  let start = try #require(
    isDark ? css.range(of: "prefers-color-scheme: dark")?.upperBound : css.startIndex)
  // What is cut into the seal is the same by day and by night.
  for (role, color) in Palette.house(isDark: isDark) where !isDark || role != .cut {
    let declaration = try #require(css[start...].range(of: "--\(role.rawValue): "))
    #expect(css[declaration.upperBound...].prefix(7) == color.text, "\(role)")
  }
}

@Test func `Colours of a site stand behind those of the house, for light and dark`() {
  var palette = Palette()
  palette.light[.seal] = Palette.Color("#036")
  palette.dark[.paper] = Palette.Color("#000000")
  let css = String(decoding: StyleSheet.bytes(palette: palette), as: UTF8.self)
  #expect(css.contains(":root {\n  --seal: #003366;\n}"))
  #expect(css.contains("    --paper: #000000;\n    --seal: #e98a78;\n"))
  #expect(Palette().styles.isEmpty)
}

@Test(arguments: [
  ("#000000", "#ffffff", 21.0), ("#fff", "#fff", 1.0), ("#767676", "#ffffff", 4.54),
  ("#a02c20", "#fbf8f1", 6.92),
])
func `Contrast is measured as WCAG does`(one: String, two: String, ratio: Double) throws {
  let first = try #require(Palette.Color(one))
  let second = try #require(Palette.Color(two))
  #expect(abs(first.contrast(with: second) - ratio) < 0.05)
}

@Test(arguments: ["", "red", "#12", "#12345g", "#1234567", "a02c20"])
func `Only hexadecimal digits are a colour`(text: String) {
  #expect(Palette.Color(text) == nil)
}
