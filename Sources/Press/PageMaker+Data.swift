import Archive
import Bibliography
import Datasets
import Markup
import Templates

extension PageMaker {
  /// What an article adds to the data files, and its twins.
  ///
  /// - Parameters:
  ///   - file: The article as its page was made of it.
  ///   - index: Its index in the catalogue.
  ///   - textDigest: The SHA-256 of its text.
  /// - Returns: The pieces, and the content of each planned twin; none of both for an article that
  ///   was taken back, but its address and the reason.
  func data(
    of file: ArticleFile, at index: Int, textDigest: String?
  ) -> (pieces: [DataPiece], twins: [[UInt8]]) {
    let page = catalogue.entries[index].page
    let address = site.address(of: page)?.address
    if let withdrawal = file.record.withdrawn {
      // An address is made of the headline.
      guard !withdrawal.hidesMetadata, dataFiles.contains(.withdrawn) else { return ([], []) }
      let row = WithdrawnArticle(page: page, url: address, withdrawal).row
      return ([DataPiece(file: .withdrawn, bytes: row)], [])
    }
    guard plan.data.hasTwins || !dataFiles.isEmpty else { return ([], []) }
    var record = file.record
    record.rights = record.rights ?? site.rights
    let article = PublishedArticle(
      record, page: page, url: address,
      countries: catalogue.entries[index].countries.map { catalogue.countries[$0].name },
      textDigest: textDigest)
    var twins: [[UInt8]] = []
    for format in Twin.Format.allCases where plan.data.hasTwins {
      switch format {
      case .json: twins.append(article.jsonTwin(file.body))
      case .markdown: twins.append(article.markdownTwin(file.body))
      }
    }
    return (pieces(of: article, file.body), twins)
  }

  private func pieces(of article: PublishedArticle, _ body: [UInt8]) -> [DataPiece] {
    let citation = Citation(
      of: article.record, page: article.page, address: article.url, in: site.holder)
    return dataFiles.compactMap { file in
      let bytes: [UInt8]
      switch file {
      case .table: bytes = article.row
      case .records: bytes = article.line
      case .texts: bytes = article.textLine(body)
      case .bibTeX: bytes = citation.bibTeXText.bytes
      case .ris: bytes = citation.risText().bytes
      case .csl: bytes = citation.csl.lineBytes
      case .repository:
        bytes =
          StaticRepository.record(article, datestamp: datestamp(article.record.date)).bytes
      case .withdrawn, .provinces, .provinceYears, .years, .organizations: return nil
      }
      return DataPiece(file: file, bytes: bytes)
    }
  }

  /// The day a record is said to have changed: that of the edition, as nothing else is known of it,
  /// or else the first that fits the article's own date.
  private func datestamp(_ date: ArchiveDate?) -> String {
    settings.data.edition?.iso ?? date?.earliestDay ?? "1970-01-01"
  }

  /// What stands around the records of a data file.
  func frame(of file: CollectedFile) -> DataFrame {
    switch file.file {
    case .table, .withdrawn: DataFrame(head: file.file.header)
    case .bibTeX: DataFrame(separator: Array("\n".utf8))
    case .csl:
      DataFrame(head: Array("[\n".utf8), separator: Array(",\n".utf8), tail: Array("\n]\n".utf8))
    case .repository:
      DataFrame(head: repository(file).head.bytes, tail: StaticRepository.tail.bytes)
    case .records, .texts, .ris, .provinces, .provinceYears, .years, .organizations: DataFrame()
    }
  }

  private func repository(_ file: CollectedFile) -> StaticRepository {
    let address = site.address(of: file.path) ?? PagePlace(path: file.path).link(to: file.path)
    // A gateway's own address, then that of the file without its scheme (section 4.1).
    let parts = address.address.split(separator: "://", maxSplits: 1)
    let served = settings.data.gateway.flatMap { gateway in
      parts.last.flatMap { Link(external: gateway + $0) }
    }
    let dates = file.range.filter { !catalogue.entries[$0].isWithdrawn }
      .map { datestamp(catalogue.entries[$0].date) }
    return StaticRepository(
      name: site.title, baseURL: served ?? address,
      // A name that can never be an address says that there is none (RFC 6761, section 6.4).
      email: site.contact?.mailbox ?? "none@example.invalid", earliest: dates.min() ?? "1970-01-01")
  }

  // MARK: What describes the files

  /// The page that explains the data files.
  func dataPage(_ entries: [DataPage.Entry], at place: PagePlace) -> DataPage {
    DataPage(
      place: place, entries: entries, articleCount: catalogue.listed.count,
      period: catalogue.period(of: catalogue.listed), hasTwins: plan.data.hasTwins,
      edition: settings.data.edition, sitemapPath: plan.sitemapPaths.first)
  }

  /// The description of the data files for programs.
  func dataPackage(_ entries: [DataPage.Entry]) -> [UInt8] {
    let folder = site.addresses.data + "/"
    let resources = entries.flatMap { entry in
      let texts = site.wording.texts(of: entry.file)
      // Every table has a header of its own, so tables of several years are not one file in parts.
      let isSplit = entry.isByYear && !entry.file.columns.isEmpty
      return (isSplit ? entry.parts.map { [$0] } : [entry.parts]).map { parts in
        let single = parts.count == 1 ? parts.first : nil
        return DataPackage.Resource(
          entry.file, paths: parts.map { String($0.path.dropFirst(folder.count)) },
          title: texts.title, description: texts.description,
          year: isSplit ? single?.year.map(String.init) ?? site.addresses.undated : nil,
          size: single?.size, digest: single?.digest, columns: texts.columns)
      }
    }
    let package = DataPackage(
      title: site.title, description: site.description, homepage: site.baseURL,
      edition: settings.data.edition?.iso, resources: resources)
    return package.json(named: site.addresses.data).serializedBytes() + [UInt8(ascii: "\n")]
  }
}
