import Archive

extension Wording {
  /// English.
  package static let english = Wording(
    language: "en",
    groupSeparator: ",",
    navigation: .english,
    listing: .english,
    directory: .english,
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
    errata: .english,
    dates: .english,
    articles: { number, count in count == 1 ? "1 article" : "\(number) articles" },
    subject: englishTitle(of:))

  private static func englishTitle(of subject: Listing.Subject) -> String {
    switch subject {
    case .province(let province): englishName(of: province)
    case .provinceYear(let province, let year):
      englishName(of: province) + (year.map { ", \($0)" } ?? ", date not known")
    case .year(let year): String(year)
    case .month(let year, let month): DateWords.english.month(year, month)
    case .undated: "Date not known"
    case .organization(let name): name
    case .organizationYear(let name, let year):
      name + (year.map { ", \($0)" } ?? ", date not known")
    }
  }

  private static func englishName(of province: Province) -> String {
    let prefix = "Thành phố "
    let name =
      province.name.hasPrefix(prefix)
      ? String(province.name.dropFirst(prefix.count)) : province.name
    return province.kind == .city ? "\(name) City" : "\(name) Province"
  }

  fileprivate static func englishHistory(of province: Province) -> String {
    let name = englishName(of: province)
    return province.endedInMerger2025
      ? "\(name) is now part of" : "\(name) is no longer a unit of its own; its land now belongs to"
  }

  fileprivate static func englishHistoryBasis(of province: Province) -> String? {
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
    earlier: "Earlier",
    later: "Later",
    neighbours: "In time",
    feed: "Atom feed",
    feedTitle: { "New articles: \($0)" },
    madeWith: "A static site made with",
    and: " and ")
}

extension Wording.ListingWords {
  fileprivate static let english = Self(
    organization: "Organization",
    time: "By time",
    facet: { kind in
      switch kind {
      case .years: "By year"
      case .months: "By month"
      case .provinces: "Provinces"
      case .organizations: "Organizations"
      case .parts: "Former units that are now part of it"
      }
    },
    remaining: { number, _ in "and \(number) more" },
    period: { first, last in
      let phrase = Wording.DateWords.english.phrase
      return first == last ? phrase(first) : "from \(phrase(first)) to \(phrase(last))"
    },
    empty: "There are no articles yet.",
    articles: "Articles",
    nowPartOf: "now part of",
    history: Wording.englishHistory(of:),
    historyBasis: Wording.englishHistoryBasis(of:),
    historyNote: "This page keeps the name of the time of the article.")
}

extension Wording.DirectoryWords {
  fileprivate static let english = Self(
    title: { subject in
      switch subject {
      case .provinces: "Provinces"
      case .years: "Years"
      case .organizations: "Organizations"
      }
    },
    summary: { subject in
      switch subject {
      case .provinces: "Articles by province or city at the time of the article."
      case .years: "Articles by time."
      case .organizations: "Articles by the organizations that act in them."
      }
    },
    decade: { "The \($0)s" },
    jump: "Jump to",
    unassigned: { subject, articles in
      switch subject {
      case .provinces: "\(articles) without a known province."
      case .years: "\(articles) without a known date."
      case .organizations: "\(articles) in which no organization is named."
      }
    },
    count: { subject, number, count in
      switch subject {
      case .provinces: count == 1 ? "1 province" : "\(number) provinces and cities"
      case .years: count == 1 ? "1 year" : "\(number) years"
      case .organizations: count == 1 ? "1 organization" : "\(number) organizations"
      }
    })
}

extension Wording.ArticleWords {
  fileprivate static let english = Self(
    facts: "About this article",
    date: "Date",
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
    empty: "The archive holds no articles yet.")
}

extension Wording.DateWords {
  fileprivate static let english = Self(
    long: englishDate(_:),
    phrase: englishDate(_:),
    short: { date in
      let month = date.month.map { String(englishMonth($0).prefix(3)) }
      return [date.day.map(String.init), month, String(date.year)].compactMap(\.self)
        .joined(separator: " ")
    },
    month: { year, month in "\(englishMonth(month)) \(year)" },
    monthName: englishMonth(_:),
    year: { String($0) },
    yearOnly: { "\($0), month not known" },
    monthUnknown: "Month not known",
    undated: "Date not known",
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
