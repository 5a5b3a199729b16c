import Archive
import Importing

/// How well the import does on labelled pages: shares of what was asked.
struct Score: Sendable {
  /// A share: how many of how many.
  struct Share: Sendable, CustomStringConvertible {
    var hits = 0
    var total = 0

    var value: Double { total == 0 ? 1 : Double(hits) / Double(total) }
    var description: String { "\(hits)/\(total)" }

    mutating func add(_ hit: Bool) { add(hit ? 1 : 0, of: 1) }
    mutating func add(_ hits: Int, of total: Int) {
      self.hits += hits
      self.total += total
    }
  }

  /// What is measured; `dateTrap` and `noiseLeak` count errors.
  enum Measure: String, CaseIterable, Sendable {
    case kind, title, date, dateTrap, dateBasis, provinces, principal, organizations
    case authors, source, bodyRecall, captionRecall, noiseLeak
  }

  private(set) var shares: [Measure: Share] = [:]
  /// What was wrong, page by page.
  private(set) var faults: [String] = []

  subscript(measure: Measure) -> Share { shares[measure, default: Share()] }

  /// Scores an import of some pages.
  init(_ pages: [LabelledPage]) {
    for page in pages { add(page) }
  }

  private mutating func judge(
    _ measure: Measure, _ isRight: Bool, _ page: LabelledPage, _ found: @autoclosure () -> String
  ) {
    shares[measure, default: Share()].add(isRight)
    if !isRight { faults.append("\(page.name): \(measure.rawValue): \(found())") }
  }

  private mutating func countError(
    _ measure: Measure, _ isError: Bool, _ page: LabelledPage, _ found: @autoclosure () -> String
  ) {
    shares[measure, default: Share()].add(isError)
    if isError { faults.append("\(page.name): \(measure.rawValue): \(found())") }
  }

  private mutating func add(_ page: LabelledPage) {
    let outcome = importArticle(from: page.bytes, seed: page.name)
    guard case .article(let article) = outcome else {
      judge(.kind, page.kind != .article, page, "not published")
      if page.kind == .article { addMissed(page) }
      return
    }
    judge(.kind, page.kind == .article, page, "published")
    guard page.kind == .article else { return }
    addFields(of: article.record, page)
    addText(of: article, page)
  }

  /// An article that was not published is wrong everywhere.
  private mutating func addMissed(_ page: LabelledPage) {
    for measure: Measure in [.title, .date, .dateBasis, .provinces, .principal, .authors, .source] {
      shares[measure, default: Share()].add(false)
    }
    shares[.organizations, default: Share()].add(0, of: page.organizations.count)
    let lines = page.lines(.lead, .body, .subtitle).filter { !Words.of($0).isEmpty }
    shares[.bodyRecall, default: Share()].add(0, of: lines.count)
    shares[.captionRecall, default: Share()].add(0, of: page.lines(.caption).count)
  }

  private mutating func addFields(of record: ArticleRecord, _ page: LabelledPage) {
    let titles = Set((page.acceptedTitles + [page.title].compactMap(\.self)).map(Words.folded))
    let isFree = page.title == nil && record.title.count <= 120
    judge(.title, isFree || titles.contains(Words.folded(record.title)), page, record.title)
    let date = record.date?.iso
    let isRight = page.dates.contains(date)
    judge(.date, isRight, page, date ?? "none")
    countError(.dateTrap, date.map(page.dateTraps.contains) == true, page, date ?? "")
    var bases = [page.dateBasis]
    if isRight, date != page.dates[0] {
      bases += date == nil ? ["none"] : ["dateline", "event", "cited"]
    }
    judge(
      .dateBasis, bases.contains(record.dateBasis.rawValue), page, record.dateBasis.rawValue)
    judge(
      .provinces, Set(record.provinces.map(Words.folded)) == Set(page.provinces.map(Words.folded)),
      page, "\(record.provinces)")
    judge(.principal, record.provinces.first == page.provinces.first, page, "\(record.provinces)")
    judge(
      .authors, Set(record.authors.map(Words.folded)) == Set(page.authors.map(Words.folded)), page,
      "\(record.authors)")
    judge(
      .source, record.source?.name.map(Words.folded) == page.source.map(Words.folded), page,
      record.source?.name ?? "none")
    addOrganizations(record.organizations, page)
  }

  /// F1 as a share: twice the hits of all that was wanted and all that was found.
  private mutating func addOrganizations(_ found: [String], _ page: LabelledPage) {
    let wanted = Set(page.organizations.map(Words.folded))
    let free = Set(page.either.map(Words.folded)).subtracting(wanted)
    let got = Set(found.map(Words.folded)).subtracting(free)
    shares[.organizations, default: Share()]
      .add(2 * wanted.intersection(got).count, of: wanted.count + got.count)
    let missing = page.organizations.filter { !got.contains(Words.folded($0)) }
    let extra = found.filter {
      got.contains(Words.folded($0)) && !wanted.contains(Words.folded($0))
    }
    if !missing.isEmpty || !extra.isEmpty {
      faults.append("\(page.name): organizations: missing \(missing), extra \(extra)")
    }
  }

  private mutating func addText(of article: ImportedArticle, _ page: LabelledPage) {
    let text = Words.of(plain(article.body))
    let signatures = (page.authors + [page.source].compactMap(\.self)).map(Words.of)
    let title = Words.of(page.title ?? "")
    for (measure, lines): (Measure, [String]) in [
      (.bodyRecall, page.lines(.lead, .body, .subtitle)), (.captionRecall, page.lines(.caption)),
    ] {
      for line in lines {
        let words = Words.of(line)
        guard !words.isEmpty else { continue }
        // A headline or a signature that is glued to the line may go.
        let tails =
          [words]
          + signatures.filter { !$0.isEmpty && words.suffix($0.count) == $0[...] }
          .map { Array(words.dropLast($0.count)) }
        let isThere = tails.contains { tail in
          Words.has(tail, in: text)
            || !title.isEmpty && tail.starts(with: title)
              && Words.has(Array(tail.dropFirst(title.count)), in: text)
        }
        judge(measure, isThere, page, "lost \(line.prefix(60))")
      }
    }
    addNoise(in: article.body, page)
  }

  private mutating func addNoise(in body: String, _ page: LabelledPage) {
    let article = Words.of(
      page.lines(.title, .subtitle, .dateline, .lead, .body, .caption, .author, .source)
        .joined(separator: "\n"))
    let text = Words.of(plain(body))
    for line in page.lines(.related, .noise) {
      let words = Words.of(line)
      guard words.joined().count >= 6, line.trimmingWhiteSpace().count >= 12 else { continue }
      // Words that the article has too prove nothing.
      guard !Words.has(words, in: article) else { continue }
      countError(.noiseLeak, Words.has(words, in: text), page, String(line.prefix(60)))
    }
  }

  /// A body without the signs of Markdown.
  private func plain(_ body: String) -> String {
    body.replacing("](", with: " ").replacing("\\", with: "")
  }
}

extension String {
  fileprivate func trimmingWhiteSpace() -> String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
