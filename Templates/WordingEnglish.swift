import Archive

extension Wording {
  /// English.
  package static let english = Wording(
    language: "en",
    groupSeparator: ",",
    navigation: .english,
    listing: .english,
    directory: .english,
    kinds: .english,
    coverage: .english,
    map: .english,
    article: .english,
    record: .english,
    home: .english,
    missingPage: MissingPageWords(
      title: "Page not found",
      explanation: """
        No page of the archive has this address. It may have been mistyped, or the article may have \
        moved.
        """,
      waysOn: "You can go on from here:"),
    data: .english,
    formerAddresses: .english,
    search: .english,
    errata: .english,
    dates: .english,
    articles: { number, count in count == 1 ? "1 article" : "\(number) articles" },
    subject: englishTitle(of:))

  private static func englishTitle(of subject: Listing.Subject) -> String {
    let dates = DateWords.english
    let initial =
      subject.initial.map { ", " + ListingWords.english.initial($0).lowercasedInitial } ?? ""
    let name = englishName(of: subject.topic)
    guard !name.isEmpty else { return dates.span(subject.span) + initial }
    let time = subject.span == .all ? "" : ", " + dates.within(subject.span)
    return name + time + initial
  }

  private static func englishName(of topic: Topic) -> String {
    switch topic {
    case .time: ""
    case .province(let province): englishName(of: province)
    case .territory(let province):
      "\(englishName(of: province)), including the former provinces merged into it"
    case .organization(let name), .country(let name), .author(let name), .source(let name): name
    case .check(let check): CoverageWords.english.check(check, .english)
    }
  }

  static func englishName(of province: Province) -> String {
    let prefix = "Thành phố "
    let name =
      province.name.hasPrefix(prefix)
      ? String(province.name.dropFirst(prefix.count)) : province.name
    return province.kind == .city ? "\(name) City" : "\(name) Province"
  }

  static func englishHistory(of province: Province) -> String {
    let name = englishName(of: province)
    return province.endedInMerger2025
      ? "\(name) is now part of" : "\(name) is no longer a unit of its own; its land now belongs to"
  }

  static func englishHistoryBasis(of province: Province) -> String? {
    if province.endedInMerger2025 { return "since 1 July 2025, Resolution 202/2025/QH15" }
    let lastDay = province.validTo.map { "until \(DateWords.english.long($0))" }
    let parts = [lastDay, province.legalBasis].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension Wording.Navigation {
  fileprivate static let english = Self(
    skipToContent: "Skip to content",
    mainMenu: "Main menu",
    trail: "You are here",
    home: "Home",
    provinces: "Provinces",
    years: "Years",
    organizations: "Organizations",
    countries: "Countries",
    authors: "Authors",
    sources: "Sources",
    coverage: "Coverage",
    moreMenu: "More",
    earlier: "Earlier",
    later: "Later",
    neighbours: "In time",
    feed: "Atom feed",
    feedTitle: { "New articles: \($0)" },
    madeWith: "A static site made with",
    and: " and ")
}

extension Wording.ArticleWords {
  fileprivate static let english = Self(
    facts: "About this article",
    date: "Date",
    printedDate: "as the page prints it",
    event: "Day of the event",
    notBefore: "Not before",
    provinces: "Provinces",
    organizations: "Organizations",
    authors: "Authors",
    source: "Source",
    kind: "Kind",
    kindList: "List of links",
    kindOther: "Other document",
    language: "Language",
    rights: "Rights",
    contents: "In this article",
    mentions: "Also mentioned",
    review: "To be checked:",
    field: englishName(of:),
    provenance: "Provenance",
    checksum: "SHA-256",
    rawText: "Raw text",
    withdrawnTitle: "This article has been withdrawn",
    withdrawn: { date in
      let day = date.map { " (\(Wording.DateWords.english.phrase($0)))" } ?? ""
      return "This article has been withdrawn from the archive\(day). The reason:"
    },
    languageName: englishName(of:))
}

extension Wording.HomeWords {
  fileprivate static let english = Self(
    units: { articles, provinces, organizations in
      [
        articles == 1 ? "article" : "articles",
        provinces == 1 ? "province" : "provinces",
        organizations == 1 ? "organization" : "organizations",
      ]
    },
    latest: "Latest articles",
    allProvinces: "By region",
    allYears: "All years",
    allOrganizations: { "All \($0) organizations" },
    allCountries: { "All \($0) countries" },
    about: "About this archive",
    empty: "The archive holds no articles yet.")
}

extension Wording.DateWords {
  static let english = Self(
    long: englishDate(_:),
    phrase: englishDate(_:),
    short: { date in
      let month = date.month.map { String(englishMonth($0).prefix(3)) }
      return [date.day.map(String.init), month, String(date.year)].compactMap(\.self)
        .joined(separator: " ")
    },
    span: englishSpan(_:),
    part: { span in
      switch span {
      case .all: "All of time"
      case .undated, .monthOnly: "Date not known"
      case .year(let year): String(year)
      case .yearOnly: "Month not known"
      case .month(_, let month): englishMonth(month)
      case .day(let date): String(date.day ?? 0)
      }
    },
    within: { span in
      // The name of a month begins with a capital wherever it stands.
      switch span {
      case .all, .undated: englishSpan(span).lowercasedInitial
      case .year, .yearOnly, .month, .monthOnly, .day: englishSpan(span)
      }
    },
    unknown: "date not known",
    about: "about ",
    basis: { basis, precision in
      switch (basis, precision) {
      case (.event, .day): "day of the event"
      case (.event, .month): "month of the event"
      case (.event, .year): "year of the event"
      case (.cited, _): "from a document that the text cites"
      case (.file, _): "from the name or address of the file"
      case (.dateline, _), (.none, _): nil
      }
    })
}

private func englishSpan(_ span: TimeSpan) -> String {
  switch span {
  case .all: "All of time"
  case .undated: "Date not known"
  case .year(let year): String(year)
  case .yearOnly(let year): "\(year), month not known"
  case .month(let year, let month): "\(englishMonth(month)) \(year)"
  case .monthOnly(let year, let month): "\(englishMonth(month)) \(year), day not known"
  case .day(let date): englishDate(date)
  }
}

private func englishDate(_ date: ArchiveDate) -> String {
  [date.day.map(String.init), date.month.map(englishMonth(_:)), String(date.year)]
    .compactMap(\.self).joined(separator: " ")
}

private func englishMonth(_ month: Int) -> String {
  let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  return names.indices.contains(month - 1) ? names[month - 1] : String(month)
}

private func englishName(of field: RecordField) -> String {
  switch field {
  case .title: "title"
  case .subtitle: "subtitle"
  case .date: "date"
  case .time: "time"
  case .dateBasis: "basis of the date"
  case .eventDate: "day of the event"
  case .notBefore: "earliest date"
  case .provinces: "provinces"
  case .organizations: "organizations"
  case .mentions: "mentions"
  case .authors: "authors"
  case .source: "source"
  case .language: "language"
  case .summary: "summary"
  case .kind: "kind"
  case .body: "body"
  case .rights: "rights"
  }
}

private func englishName(of language: KnownLanguage) -> String {
  switch language {
  case .vietnamese: "Vietnamese"
  case .english: "English"
  case .french: "French"
  case .chinese: "Chinese"
  case .lao: "Lao"
  case .khmer: "Khmer"
  case .russian: "Russian"
  case .japanese: "Japanese"
  case .korean: "Korean"
  case .thai: "Thai"
  case .german: "German"
  case .spanish: "Spanish"
  }
}
