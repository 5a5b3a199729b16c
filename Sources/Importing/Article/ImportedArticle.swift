package import Archive

/// What an import makes of one text that is an article.
package struct ImportedArticle: Sendable {
  /// The front matter.
  package var record: ArticleRecord
  /// The text as CommonMark.
  package var body: String
  /// How every decision was made.
  package var explanation: ImportExplanation
  /// What a person should know; nothing that stops the import.
  package var diagnostics: [Diagnostic]
}

/// What becomes of one seed.
package enum ImportOutcome: Sendable {
  /// The seed holds an article.
  case article(ImportedArticle)
  /// The seed holds something else; nothing is to be written.
  case notAnArticle(
    kind: ArticleRecord.Kind, reason: String, explanation: ImportExplanation,
    diagnostics: [Diagnostic])
  /// The seed could not be read.
  case failed([Diagnostic])
}

/// The decisions of an import, as values to print.
package struct ImportExplanation: Sendable, Equatable {
  /// One line of the seed.
  package struct Line: Sendable, Equatable {
    /// The lines of the seed, counted from 1; more than one where a hard wrap was undone.
    package var numbers: ClosedRange<Int>
    /// The text.
    package var text: String
    /// What it was taken for.
    package var kind: LineClass
    /// The step that decided.
    package var reason: String
    /// The rules and cues that matched.
    package var signs: [String]
    /// How much it looks like text of an article.
    package var score: Int
  }

  /// A field of the record: what was chosen, what else could have been, and why.
  package struct Field: Sendable, Equatable {
    /// The key of the front matter.
    package var name: String
    /// What was chosen; empty when nothing was found.
    package var value: String
    /// The rule that chose it.
    package var reason: String
    /// What else could have been meant, the likeliest first, with its reasons.
    package var alternatives: [String]
    /// How sure the choice is; `nil` where nothing measures it.
    package var confidence: DateFinding.Confidence?
    /// The lines of the seed that the value was read from, where one line tells.
    package var lines: [Int] = []
  }

  /// The filled lines of the seed, in order.
  package var lines: [Line]
  /// The fields, in the order of the front matter.
  package var fields: [Field]
  /// The date with its confidence; `nil` where no article was found.
  package var date: DateFinding?

  /// Of an import that was not to be explained.
  static let none = ImportExplanation(lines: [], fields: [])
}
