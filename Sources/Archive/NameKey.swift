package import Vietnamese

/// What all spellings of a name have in common: capitals, tone places, i and y, dashes and spaces
/// around them, punctuation at the edges make no difference.
///
/// The same as `VietnameseText.comparisonKey` by other means: made in a tenth of its time, which
/// counts where a site asks for the names of a hundred thousand articles; and its parts are those by
/// which names are found in texts.
package struct NameKey: Hashable, Sendable {
  /// The syllables, numbers and marks of the name.
  package let tokens: [SyllableKey]

  /// Whether the name has neither letter nor digit.
  package var isEmpty: Bool { tokens.isEmpty }

  /// Creates the key of a name.
  ///
  /// - Parameter name: A name in any spelling.
  package init(_ name: String) {
    tokens = Self.tokens(of: name).map(\.key)
  }

  /// The parts of a name, without marks at its edges.
  ///
  /// - Parameter name: A name in any spelling.
  /// - Returns: Its syllables, its numbers and the marks between them.
  package static func tokens(of name: String) -> [TextToken] {
    // Letters with separate accents, U+0300 to U+036F, would lose them.
    let isComposed = !name.utf8.contains { $0 == 0xCC || $0 == 0xCD }
    let tokens = VietnameseText.tokens(of: isComposed ? name : VietnameseText.normalized(name))
    guard let first = tokens.firstIndex(where: { $0.kind != .mark }),
      let last = tokens.lastIndex(where: { $0.kind != .mark })
    else { return [] }
    return Array(tokens[first...last])
  }
}
