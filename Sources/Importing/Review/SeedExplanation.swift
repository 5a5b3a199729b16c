package import Archive

/// All that an import can say about one seed: what it makes of it, and how it came to that.
package struct SeedExplanation: Sendable {
  /// What the seed is.
  package enum Outcome: Sendable {
    /// An article, with its front matter.
    case article(ArticleRecord)
    /// Something else, and why.
    case notAnArticle(kind: ArticleRecord.Kind, reason: String)
    /// Bytes that cannot be read; see the diagnostics.
    case failed
  }

  /// The name of the seed.
  package var seed: String
  /// What the seed is.
  package var outcome: Outcome
  /// Every line of the seed in order, those that were joined as one, runs of blank ones as one.
  package var lines: [ImportExplanation.Line] = []
  /// The fields of the front matter, in its order; empty when there is no article.
  package var fields: [ImportExplanation.Field] = []
  /// What is wrong or odd.
  package var diagnostics: [Diagnostic]

  /// Imports a seed without writing anything.
  ///
  /// - Parameters:
  ///   - seed: The name of the file, for its record.
  ///   - bytes: The seed as saved.
  ///   - names: The names of organizations that the site knows better than the program.
  package init(of seed: String, bytes: [UInt8], knowing names: RegisterNames = RegisterNames()) {
    self.seed = seed
    switch importArticle(from: bytes, seed: seed, knowing: names) {
    case .failed(let faults):
      outcome = .failed
      diagnostics = faults
    case .notAnArticle(let kind, let reason, let explanation, let diagnostics):
      outcome = .notAnArticle(kind: kind, reason: reason)
      self.diagnostics = diagnostics
      lines = Self.withBlankLines(explanation.lines)
    case .article(let article):
      outcome = .article(article.record)
      diagnostics = article.diagnostics
      lines = Self.withBlankLines(article.explanation.lines)
      fields = Self.allFields(article.record, explained: article.explanation.fields)
    }
  }

  private static func withBlankLines(
    _ lines: [ImportExplanation.Line]
  ) -> [ImportExplanation.Line] {
    var all: [ImportExplanation.Line] = []
    var next = 1
    for line in lines {
      if line.numbers.lowerBound > next {
        all.append(
          .init(
            numbers: next...(line.numbers.lowerBound - 1), text: "", kind: .blank,
            reason: "blank", signs: [], score: 0))
      }
      all.append(line)
      next = max(next, line.numbers.upperBound + 1)
    }
    return all
  }

  /// The fields that were weighed, and between them those that follow from others.
  private static func allFields(
    _ record: ArticleRecord, explained: [ImportExplanation.Field]
  ) -> [ImportExplanation.Field] {
    let derived: [(String, String?, String)] = [
      ("time", record.time?.description, "printed with the date"),
      ("date_basis", record.dateBasis.rawValue, "how the date is known"),
      ("event_date", record.eventDate?.iso, "the day of the event, where it is another one"),
      ("not_before", record.notBefore?.iso, "the latest document that the text cites"),
      ("language", record.language, "the letters of the text"),
      ("summary", record.summary, "the lead, or the first sentences"),
    ]
    var fields = explained
    for (name, value, reason) in derived {
      guard let value else { continue }
      fields.append(.init(name: name, value: value, reason: reason, alternatives: []))
    }
    let order = Dictionary(
      ArticleRecord.keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return fields.enumerated().sorted {
      (order[$0.element.name] ?? .max, $0.offset) < (order[$1.element.name] ?? .max, $1.offset)
    }.map(\.element)
  }
}
