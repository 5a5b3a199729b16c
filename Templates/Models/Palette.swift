/// Colours of a site that differ from those of the house, for light and for dark screens.
package struct Palette: Hashable, Sendable {
  /// What a colour is for; the names of the custom properties in the style sheet.
  package enum Role: String, CaseIterable, Sendable {
    /// The ground of every page.
    case paper
    /// The ground of what is set apart.
    case wash
    /// The text.
    case ink
    /// Dates, counts and labels.
    case quiet
    /// Thin lines.
    case rule
    /// The red of words and lines.
    case seal
    /// The red of the seal.
    case block
    /// What is cut into the seal.
    case cut
  }

  /// A colour by its parts of red, green and blue light.
  package struct Color: Hashable, Sendable {
    /// The parts as six hexadecimal digits behind `#`.
    package let text: String

    /// Reads a colour.
    ///
    /// It is `nil` for anything else.
    ///
    /// - Parameter text: Three or six hexadecimal digits behind `#`.
    package init?(_ text: String) {
      let digits = Array(text.utf8.dropFirst())
      guard text.utf8.first == UInt8(ascii: "#"), [3, 6].contains(digits.count),
        digits.allSatisfy({ Self.value(of: $0) != nil })
      else { return nil }
      let full = digits.count == 6 ? digits : digits.flatMap { [$0, $0] }
      self.text = "#" + String(decoding: full, as: UTF8.self).lowercased()
    }

    private static func value(of digit: UInt8) -> Int? {
      Int(String(decoding: [digit], as: UTF8.self), radix: 16)
    }

    /// How much light it gives, from 0 to 1 (WCAG 2.2, "relative luminance").
    private var luminance: Double {
      let digits = Array(text.utf8.dropFirst()).map { Double(Self.value(of: $0) ?? 0) }
      let parts = stride(from: 0, to: 6, by: 2).map { (digits[$0] * 16 + digits[$0 + 1]) / 255 }
      let light = parts.map { part -> Double in
        guard part > 0.04045 else { return part / 12.92 }
        return Self.power((part + 0.055) / 1.055)
      }
      return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
    }

    // x^2.4 = x² · (x²)^(1/5); Newton's method finds the fifth root without a library of
    // functions whose last digits differ from machine to machine.
    private static func power(_ base: Double) -> Double {
      let square = base * base
      var root = 1.0
      for _ in 0..<40 {
        let fourth = root * root * root * root
        root -= (fourth * root - square) / (5 * fourth)
      }
      return square * root
    }

    /// The contrast with another colour, from 1 to 21 (WCAG 2.2, "contrast ratio").
    ///
    /// - Parameter other: The other colour.
    /// - Returns: The ratio of the lighter to the darker.
    package func contrast(with other: Self) -> Double {
      let (one, two) = (luminance + 0.05, other.luminance + 0.05)
      return max(one, two) / min(one, two)
    }
  }

  /// The colours of light screens.
  package var light: [Role: Color] = [:]
  /// The colours of dark screens.
  package var dark: [Role: Color] = [:]

  /// Creates a palette that changes nothing.
  package init() {}

  /// The colours of the house; a test holds them equal to those of the style sheet.
  ///
  /// - Parameter isDark: Whether the screen is dark.
  /// - Returns: All roles with their colours.
  package static func house(isDark: Bool) -> [Role: Color] {
    let texts: [Role: String] =
      isDark
      ? [
        .paper: "#191613", .wash: "#231f1a", .ink: "#e8e1d4", .quiet: "#aaa090", .rule: "#3d372e",
        .seal: "#e98a78", .block: "#ab3528", .cut: "#fff6ea",
      ]
      : [
        .paper: "#fbf8f1", .wash: "#f3eee2", .ink: "#211c16", .quiet: "#655b4d", .rule: "#d9d0bf",
        .seal: "#a02c20", .block: "#a02c20", .cut: "#fff6ea",
      ]
    return texts.compactMapValues { Color($0) }
  }

  /// The rules that put the colours into force, to stand behind those of the house.
  package var styles: String {
    func declarations(_ colors: [Role: Color], indent: String) -> String {
      Role.allCases.compactMap { role in
        colors[role].map { "\(indent)--\(role.rawValue): \($0.text);\n" }
      }.joined()
    }
    var styles = ""
    if !light.isEmpty { styles += "\n:root {\n\(declarations(light, indent: "  "))}\n" }
    // Colours for light screens must not reach dark ones, where the house has its own.
    var night = Self.house(isDark: true).filter { light[$0.key] != nil }
    night.merge(dark) { _, own in own }
    if !night.isEmpty {
      styles += "\n@media (prefers-color-scheme: dark) {\n  :root {\n"
      styles += declarations(night, indent: "    ") + "  }\n}\n"
    }
    guard !styles.isEmpty else { return "" }
    // Paper stays white.
    let paper = "\n@media print {\n  :root {\n    --paper: #fff;\n    --wash: #fff;\n"
    return styles + paper + "    --ink: #000;\n    --quiet: #444;\n    --rule: #bbb;\n  }\n}\n"
  }
}
