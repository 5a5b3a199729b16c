import Archive
import Gazetteer

/// Fills the front matter of an article from a page taken apart, field by field, with the reasons.
struct RecordWriter {
  private(set) var record = ArticleRecord(title: "")
  private(set) var fields: [ImportExplanation.Field] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The date with its confidence.
  private(set) var date: DateFinding?
  /// How sure the fields are that are measured; the record tells it whether reasons are wanted or not.
  private var confidences: [(key: String, confidence: DateFinding.Confidence)] = []
  private let page: PageAnatomy
  private let seed: String
  private let names: RegisterNames
  private let explains: Bool

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - page: The page taken apart.
  ///   - seed: The name of the seed.
  ///   - names: The names of organizations that the site knows better than the program.
  ///   - explains: Whether `fields` are wanted.
  init(page: PageAnatomy, seed: String, names: RegisterNames, explains: Bool) {
    self.page = page
    self.seed = seed
    self.names = names
    self.explains = explains
  }

  /// Fills every field.
  ///
  /// - Parameter sha256: The digest of the seed.
  mutating func fill(sha256: String) {
    record.seed = seed
    record.seedSHA256 = sha256
    record.language = language(of: page.lines(.lead, .body))
    fillTitle()
    fillDate()
    fillSignature()
    record.summary = summary(of: page)
    fillEntities()
    record.importNote = importNote
  }

  /// What readers of the article are told of how it came to be.
  private var importNote: ImportNote {
    ImportNote(
      version: MocbanVersion.current,
      leftOut: page.lines.count { $0.kind == .noise || $0.kind == .related },
      confidence: confidences.compactMap { key, confidence in
        ImportNote.Confidence(rawValue: confidence.rawValue)
          .map { ImportNote.Field(key: key, confidence: $0) }
      })
  }

  // MARK: Names

  private mutating func fillEntities() {
    let entities = recognizeEntities(
      in: articleText(of: page, record: record), knowing: names)
    record.provinces = entities.provinces
    record.organizations = entities.organizations
    record.mentions = entities.mentions
    record.review += entities.doubts
    for (name, values) in [
      ("provinces", entities.provinces), ("organizations", entities.organizations),
      ("mentions", entities.mentions),
    ] {
      let confidence: DateFinding.Confidence? =
        entities.doubts.contains(name) ? .low : values.isEmpty ? nil : .high
      if let confidence { confidences.append((name, confidence)) }
      guard explains else { continue }
      let reasons = entities.reasons.filter { $0.field == name }
      note(
        name, value: values.joined(separator: "; "),
        reason: reasons.filter(\.isChosen).map(Self.described).joined(separator: "; "),
        alternatives: reasons.filter { !$0.isChosen }.prefix(5).map(Self.described),
        confidence: confidence)
    }
  }

  private static func described(_ reason: Entities.Reason) -> String {
    let points = Int((reason.score * 10).rounded())
    return "\(reason.name) \(points / 10).\(abs(points % 10)): "
      + reason.evidence.joined(separator: ", ")
  }

  // MARK: Title

  private mutating func fillTitle() {
    let raw = rawTitle
    record.title = displayTitle(raw)
    if record.title.isEmpty {
      record.title = fallbackTitle
      record.review.append("title")
    } else if let best = page.titleCandidates.first, best.score < TitleScore.safe {
      record.review.append("title")
    }
    let confidence: DateFinding.Confidence = record.review.contains("title") ? .low : .high
    confidences.append(("title", confidence))
    guard explains else { return }
    note(
      "title", value: record.title,
      reason: page.titleCandidates.first.map { Self.reasons(of: $0) } ?? "title.first-words",
      alternatives: page.titleCandidates.dropFirst().prefix(3).map {
        page.lines[$0.index].line.text + " (" + Self.reasons(of: $0) + ")"
      } + (raw == record.title ? [] : [raw]),
      confidence: confidence,
      lines: page.title?.map { page.lines[$0].line.numbers.lowerBound } ?? [])
  }

  private enum TitleScore {
    /// Below it a person should look: the score of a headline of usual length next to its text with
    /// no other sign.
    static let safe = 22
  }

  private static func reasons(of candidate: TitleCandidate) -> String {
    "score \(candidate.score): "
      + candidate.reasons.map { "\($0.id) \($0.weight)" }.joined(separator: ", ")
  }

  private var rawTitle: String {
    guard let title = page.title else { return "" }
    return title.map { page.lines[$0].line.text }.joined(separator: " ")
  }

  /// The first words of the text, for a page without a headline.
  private var fallbackTitle: String {
    shortened(page.lines(.lead, .body).first.map { withoutAgencyCode($0.text) } ?? seed, to: 100)
  }

  /// A headline without the name of the site behind a bar, in sentence case.
  private func displayTitle(_ raw: String) -> String {
    let unopened = TitleStamp.withoutOpeningStamp(raw)
    var title = TitleStamp(unopened)?.title ?? unopened
    if let bar = title.lastIndex(of: "|") {
      let head = trimmed(title[..<bar])
      if head.split(separator: " ").count >= 4 { title = head }
    }
    return names.sentenceCase(title)
  }

  // MARK: Date

  private mutating func fillDate() {
    let finding = chooseDate(from: dateEvidence(of: page, seed: seed))
    date = finding
    record.date = finding.date
    record.time = finding.basis == .dateline ? finding.time : nil
    record.dateBasis = finding.basis
    record.eventDate = finding.eventDate
    record.notBefore = finding.notBefore
    if finding.confidence == .low { record.review.append("date") }
    confidences.append(("date", finding.confidence))
    for conflict in finding.conflicts
    where conflict == "weekday" || conflict == "cited-after-dateline" {
      diagnostics.append(
        Diagnostic(
          .note, code: "date-conflict",
          "the date \(finding.date?.iso ?? "") does not fit the text (\(conflict))",
          hint: "Compare it with the source.", at: SourceLocation(file: seed, line: finding.line)))
    }
    guard explains else { return }
    note(
      "date", value: finding.date?.iso ?? "",
      reason: ([finding.rule, finding.confidence.rawValue] + finding.conflicts).joined(
        separator: ", "),
      alternatives: finding.alternatives.map(\.iso), confidence: finding.confidence,
      lines: [finding.line].compactMap(\.self))
  }

  // MARK: Signature

  private mutating func fillSignature() {
    record.authors =
      page.signature.authors.isEmpty ? loneSignature(of: page) : page.signature.authors
    let outlet = page.lines.lazy.filter { $0.kind == .dateline }.compactMap(
      \.reading.dateLine?.outlet
    ).first
    let opening = page.lines(.lead, .body).first.flatMap { leadOutlet(of: $0.text) }
    if let name = page.signature.source ?? outlet ?? opening {
      record.source = ArticleRecord.Source(name: name, url: page.signature.url)
    }
    guard explains else { return }
    note(
      "authors", value: record.authors.joined(separator: ", "),
      reason: page.lines.first { $0.kind == .author }?.reason
        ?? (record.authors.isEmpty ? "" : "author.glued"),
      alternatives: [])
    note(
      "source", value: record.source?.name ?? "",
      reason: page.signature.source != nil
        ? "source.label" : outlet != nil ? "source.aggregator" : "source.opening",
      alternatives: [])
  }

  private mutating func note(
    _ name: String, value: String, reason: String, alternatives: [String],
    confidence: DateFinding.Confidence? = nil, lines: [Int] = []
  ) {
    fields.append(
      ImportExplanation.Field(
        name: name, value: value, reason: value.isEmpty ? "not-found" : reason,
        alternatives: alternatives, confidence: confidence, lines: lines))
  }
}
