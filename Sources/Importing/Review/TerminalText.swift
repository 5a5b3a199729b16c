/// Text for a terminal: what a seed holds must never steer the terminal it is shown on.
package struct TerminalText: Sendable {
  /// A meaning that a colour stands for.
  package enum Tone: Sendable {
    /// The text of the article, and what was chosen.
    case good
    /// What a person should look at.
    case doubt
    /// What is wrong.
    case bad
    /// What stands out, such as names of fields.
    case strong
    /// What belongs to the page around the article.
    case faint

    // ECMA-48, 8.3.117 (select graphic rendition): the basic colours, which every theme keeps
    // readable.
    fileprivate var code: String {
      switch self {
      case .good: "32"
      case .doubt: "33"
      case .bad: "31"
      case .strong: "1"
      case .faint: "2"
      }
    }
  }

  /// Whether colours are wanted.
  package var isColoured: Bool
  /// How many columns a line may have; `nil` for any number.
  package var width: Int?

  /// Creates a way of writing.
  ///
  /// - Parameters:
  ///   - isColoured: Whether colours are wanted.
  ///   - width: How many columns a line may have; `nil` for any number.
  package init(isColoured: Bool = false, width: Int? = 100) {
    self.isColoured = isColoured
    self.width = width
  }

  /// A text in a colour.
  ///
  /// - Parameters:
  ///   - text: Text that was made harmless.
  ///   - tone: Its meaning; `nil` for the usual colour.
  /// - Returns: The text, with the sequences of the terminal where colours are wanted.
  package func toned(_ text: String, _ tone: Tone?) -> String {
    guard isColoured, let tone, !text.isEmpty else { return text }
    return "\u{1B}[\(tone.code)m\(text)\u{1B}[0m"
  }

  /// A text without anything that a terminal obeys, on one line.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text with a replacement character for each control and each direction mark.
  package static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\t", "\r": safe.append(" ")
      default: safe.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(safe)
  }

  /// Controls (C0, C1), and the marks that turn the direction of writing (Unicode, UAX 9, table 4),
  /// with which a text can be shown as another one.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A text that is cut to some columns, and filled up with spaces where more columns follow.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - columns: How many columns it gets; all it needs when lines may have any width.
  ///   - isFilled: Whether spaces fill the rest.
  /// - Returns: Harmless text.
  package func fitted(_ text: String, to columns: Int, isFilled: Bool = true) -> String {
    let safe = Self.harmless(text)
    let length = safe.count
    if length > columns, width != nil { return safe.prefix(max(columns - 1, 0)) + "…" }
    return isFilled && length < columns
      ? safe + String(repeating: " ", count: columns - length) : safe
  }

  /// A text as the last of a line.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - column: How many columns stand before it.
  /// - Returns: Harmless text, cut where the line ends.
  package func rest(_ text: String, from column: Int) -> String {
    fitted(text, to: (width ?? .max) - column, isFilled: false)
  }
}
