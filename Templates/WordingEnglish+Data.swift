import Datasets

func englishName(of file: DataFile) -> String {
  switch file {
  case .table: "Table of the articles"
  case .records: "Records of the articles"
  case .texts: "Full texts"
  case .bibTeX: "BibTeX bibliography"
  case .ris: "RIS bibliography"
  case .csl: "CSL-JSON bibliography"
  case .repository: "OAI-PMH static repository"
  case .withdrawn: "Withdrawn articles"
  case .provinces: "Articles by province"
  case .provinceYears: "Articles by province and year"
  case .years: "Articles by year"
  case .organizations: "Articles by organization"
  }
}

func englishDescription(of file: DataFile) -> String {
  switch file {
  case .table: "A line for each article, to open in a spreadsheet (CSV)."
  case .records: "A line of JSON for each article, every value untouched; for programs."
  case .texts: "The full texts as Markdown, a line of JSON for each article."
  case .bibTeX: "A bibliography for LaTeX, JabRef and other readers of BibTeX."
  case .ris: "A bibliography for Zotero, EndNote and Mendeley."
  case .csl: "A bibliography for Zotero, Pandoc and other readers of CSL-JSON."
  case .repository: "Dublin Core of every article, for gateways of OAI-PMH."
  case .withdrawn: "The addresses of articles that were withdrawn, with day and reason."
  case .provinces:
    "The articles of each province, the first and last date, its successors since 1 July 2025."
  case .provinceYears: "The number of articles of each province in each year."
  case .years: "The number of articles of each year, by the precision of their dates."
  case .organizations: "The number of articles in which each organization acts, and the provinces."
  }
}

func englishDescription(of column: ArticleColumn) -> String {
  switch column {
  case .id: "The permanent name of the article, which no other article has."
  case .page: "Its page, from the root of the archive."
  case .url: "The public address of its page."
  case .title: "Headline."
  case .subtitle: "Second headline."
  case .date: "Date, as exactly as it is known: 2017-01-09, 2017-01 or 2017; empty when unknown."
  case .datePrecision: "How exactly the date is known: day, month or year."
  case .dateBasis:
    """
    How the date is known: dateline (the page prints it), event (day of the event), cited (from a \
    document it cites), file (name or address of the file), none.
    """
  case .year: "Year, if known."
  case .time: "The time that the dateline prints, in Việt Nam."
  case .eventDate: "Day of the event, where it differs from date."
  case .notBefore: "The text cannot be older than this."
  case .provinces: "Provinces at the article's date; the first is the principal one."
  case .organizations: "Organizations that act in the text."
  case .mentions: "Organizations that are only mentioned."
  case .countries: "The countries it speaks of, the one it names most first."
  case .authors: "Who signed the text."
  case .sourceName: "The outlet, as the text names it."
  case .sourceURL: "The original address."
  case .language: "Language (BCP 47)."
  case .summary: "Summary."
  case .rights: "Rights, if known."
  case .errata: "Corrections, with their days."
  case .textSHA256: "The SHA-256 of the text (Markdown), which tells whether it changed."
  case .fetched: "The day on which the text was saved from its original address."
  case .seed: "The file name of the raw text the article was imported from."
  case .seedSHA256: "The SHA-256 of the raw text."
  case .alsoSeen: "The file names of other copies of the same text."
  case .review: "Fields that the import was not sure of, for a person to check."
  }
}

func englishDescription(of column: CountColumn) -> String {
  switch column {
  case .province: "The name of the province, without its type."
  case .organization: "The name of the organization."
  case .year: "Year; empty when unknown."
  case .articles: "The number of articles."
  case .first: "The date of the earliest article."
  case .last: "The date of the latest article."
  case .days: "Articles whose day is known."
  case .months: "Articles of which only the month is known."
  case .yearsOnly: "Articles of which only the year is known."
  case .kind: "province, or city under the central government."
  case .region: "Region."
  case .type: "What the organization is, by its name; other when the name does not say."
  case .level:
    """
    How far its work reaches: national, provincial, local, foreign or international; empty when the \
    name does not say.
    """
  case .validTo: "The last day as a unit of its own; empty while it lasts."
  case .successors: "The units that hold its land today."
  case .provinces: "The provinces of its articles, those with most articles first."
  case .page: "The page, from the root of the archive."
  }
}

func englishDescription(of column: WithdrawnColumn) -> String {
  switch column {
  case .id: "The name of the article."
  case .page: "Its page, from the root of the archive."
  case .url: "The public address of its page."
  case .reason: "Why it was withdrawn."
  case .date: "When it was withdrawn."
  }
}
