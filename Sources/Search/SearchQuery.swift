/// What a reader asks for: words, “phrases”, and what is not wanted.
package struct SearchQuery: Hashable, Sendable {
  /// A part of a query.
  package struct Clause: Hashable, Sendable {
    /// Whether the words have to stand side by side.
    package var isPhrase: Bool
    /// Whether articles with it are left out.
    package var isUnwanted: Bool
    /// The words in their order.
    package var words: [Word]
  }

  /// The parts in their order; words without quotes between them are one part.
  package private(set) var clauses: [Clause] = []

  /// Reads a query; every text is one.
  ///
  /// - Parameter text: What was typed.
  package init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var piece = String.UnicodeScalarView()
    var isPhrase = false
    var isUnwanted = false
    func end() {
      let words = Word.words(in: String(piece))
      piece = String.UnicodeScalarView()
      guard !words.isEmpty else { return }
      let isWhole = words.count > 1 && (isPhrase || isUnwanted)
      if !isWhole, !isUnwanted, let last = clauses.last, !last.isPhrase, !last.isUnwanted {
        clauses[clauses.count - 1].words += words
      } else {
        clauses.append(Clause(isPhrase: isWhole, isUnwanted: isUnwanted, words: words))
      }
      isUnwanted = false
    }
    for (index, scalar) in scalars.enumerated() {
      if Self.isQuote(scalar) {
        end()
        isPhrase.toggle()
      } else if !isPhrase, scalar.properties.isWhitespace {
        end()
      } else if !isPhrase, scalar == "-", index == 0 || scalars[index - 1].properties.isWhitespace,
        index + 1 < scalars.count, Self.beginsWord(scalars[index + 1])
      {
        isUnwanted = true
      } else {
        piece.append(scalar)
      }
    }
    end()
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "“" || scalar == "”"
  }

  private static func beginsWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: isQuote(scalar)
    }
  }
}

extension Word {
  /// Whether this word of a query means another one: without accents it means all of its letters.
  package func fits(_ word: Word) -> Bool {
    hasLetters(of: word) && (accents == 0 || accents == word.accents)
  }
}
