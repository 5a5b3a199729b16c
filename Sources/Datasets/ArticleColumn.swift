import Archive
package import Markup

/// What the data files say of an article, in the order of the columns; keys are promised to stay.
package enum ArticleColumn: String, DataColumn {
  case id, page, url, title, subtitle, date
  case datePrecision = "date_precision"
  case dateBasis = "date_basis"
  case year, time
  case eventDate = "event_date"
  case notBefore = "not_before"
  case provinces, organizations, mentions, countries, authors
  case sourceName = "source_name"
  case sourceURL = "source_url"
  case language, summary, rights, errata, seed
  case seedSHA256 = "seed_sha256"
  case textSHA256 = "text_sha256"
  case fetched
  case alsoSeen = "also_seen"
  case review

  /// What its values are.
  package var values: ColumnValues {
    switch self {
    case .id, .page: .identifier
    case .date, .eventDate, .notBefore, .fetched: .date
    case .datePrecision: .choice(["year", "month", "day"])
    case .dateBasis: .choice(DateBasis.allCases.map(\.rawValue))
    case .year: .number
    case .time: .time
    case .provinces, .organizations, .mentions, .countries, .authors, .errata, .alsoSeen, .review:
      .list
    case .url, .title, .subtitle, .sourceName, .sourceURL, .language, .summary, .rights, .seed,
      .seedSHA256, .textSHA256:
      .text
    }
  }

  /// Whether every record has a value.
  package var isRequired: Bool {
    switch self {
    case .id, .page, .title, .dateBasis, .language: true
    default: false
    }
  }

  /// The value for an article.
  ///
  /// - Parameter article: An article as it is published.
  /// - Returns: The value; `null` or an empty list for what is not known.
  package func value(of article: PublishedArticle) -> JSON {
    let record = article.record
    return switch self {
    case .id: .text(article.id)
    case .page: .text(article.page)
    case .url: .optional(article.url)
    case .title: .text(record.title)
    case .subtitle: .optional(record.subtitle)
    case .date: .optional(record.date?.iso)
    case .datePrecision: .optional(record.date?.precision.rawValue)
    case .dateBasis: .text(record.dateBasis.rawValue)
    case .year: record.date.map { .number($0.year) } ?? .null
    case .time: .optional(record.time?.description)
    case .eventDate: .optional(record.eventDate?.iso)
    case .notBefore: .optional(record.notBefore?.iso)
    case .provinces: .texts(record.provinces)
    case .organizations: .texts(record.organizations)
    case .mentions: .texts(record.mentions)
    case .countries: .texts(article.countries)
    case .authors: .texts(record.authors)
    case .sourceName: .optional(record.source?.name)
    case .sourceURL: .optional(record.source?.url)
    case .language: .text(record.language)
    case .summary: .optional(record.summary)
    case .rights: .optional(record.rights)
    case .seed: .optional(record.seed)
    case .seedSHA256: .optional(record.seedSHA256)
    case .errata:
      .texts(
        record.errata.map { [$0.date?.iso, $0.note].compactMap(\.self).joined(separator: ": ") })
    case .textSHA256: .optional(article.textDigest)
    case .fetched: .optional(record.importNote?.fetched?.iso)
    case .alsoSeen: .texts(record.alsoSeen)
    case .review: .texts(record.review)
    }
  }
}

extension JSON {
  /// The value as a cell of a table.
  var cell: String {
    switch self {
    case .null: ""
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): String(number)
    case .text(let text): text
    case .list(let items): CSV.list(items.map(\.cell))
    case .object: line
    }
  }
}
