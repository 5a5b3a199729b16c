/// A kind of file that holds data of the whole archive.
package enum DataFile: String, CaseIterable, Sendable {
  /// All records as a table.
  case table
  /// All records, a line of JSON each.
  case records
  /// All texts, a line of JSON each, in a file for each year.
  case texts
  /// All articles as BibTeX.
  case bibTeX
  /// All articles as RIS.
  case ris
  /// All articles as CSL-JSON.
  case csl
  /// All records as an OAI-PMH static repository.
  case repository
  /// The articles that were taken back.
  case withdrawn
  /// The provinces with their numbers of articles.
  case provinces
  /// The numbers of articles of each province in each year.
  case provinceYears
  /// The years with their numbers of articles.
  case years
  /// The organizations with their numbers of articles.
  case organizations

  /// The name of the file, where there is one for all years.
  package var name: String {
    switch self {
    case .table: "bai-viet.csv"
    case .records: "bai-viet.jsonl"
    case .texts: "toan-van.jsonl"
    case .bibTeX: "bai-viet.bib"
    case .ris: "bai-viet.ris"
    case .csl: "csl.json"
    case .repository: "oai.xml"
    case .withdrawn: "da-rut.csv"
    case .provinces: "theo-tinh.csv"
    case .provinceYears: "theo-tinh-nam.csv"
    case .years: "theo-nam.csv"
    case .organizations: "to-chuc.csv"
    }
  }

  /// The name of the file of one year.
  ///
  /// - Parameter year: The year, or the word for what has no date.
  /// - Returns: The path from the folder of the data files.
  package func name(ofYear year: String) -> String {
    switch self {
    case .csl: return "bai-viet/\(year).csl.json"
    default:
      let parts = name.split(separator: ".", maxSplits: 1)
      return parts.count == 2 ? "\(parts[0])/\(year).\(parts[1])" : "\(name)/\(year)"
    }
  }

  /// The media type (IANA's register where it has one).
  package var mediaType: String {
    switch self {
    case .table, .withdrawn, .provinces, .provinceYears, .years, .organizations: "text/csv"
    case .records, .texts: "application/jsonl"
    case .bibTeX: "application/x-bibtex"
    case .ris: "application/x-research-info-systems"
    case .csl: "application/vnd.citationstyles.csl+json"
    case .repository: "application/xml"
    }
  }

  /// The columns of a table; none for other files.
  package var columns: [any DataColumn] {
    switch self {
    case .table: ArticleColumn.allCases
    case .withdrawn: WithdrawnColumn.allCases
    case .provinces:
      countColumns([
        .province, .kind, .region, .validTo, .successors, .articles, .first, .last, .page,
      ])
    case .provinceYears: countColumns([.province, .year, .articles])
    case .years: countColumns([.year, .articles, .days, .months, .yearsOnly, .page])
    case .organizations:
      countColumns([.organization, .type, .level, .articles, .first, .last, .provinces, .page])
    case .records, .texts, .bibTeX, .ris, .csl, .repository: []
    }
  }

  /// What stands before the first record of a table.
  package var header: [UInt8] { CSV.byteOrderMark + CSV.line(columns.map { $0.rawValue }) }

  private func countColumns(_ columns: [CountColumn]) -> [CountColumn] { columns }
}
