import Archive
import ArgumentParser
import Curating
import Press

extension ArchiveDate: ExpressibleByArgument {
  /// Creates the date that a person types.
  public init?(argument: String) { self.init(iso: argument) }
}

/// `mocban new`.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begins an article.", subcommands: [NewArticle.self])
}

/// `mocban new article`.
struct NewArticle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article", abstract: "Begins an article: a draft with its front matter.",
    discussion: """
      Writes content/articles/<year>/<title>.md, or undated/ without a date. It stays out of the site
      until "draft: true" is deleted. Lists are written with several options, the principal first.
      """)

  @OptionGroup var options: SiteOptions

  @Argument(help: "The headline.")
  var title: String

  @Option(help: "The day, month or year of publication: 2017-01-09, 2017-01 or 2017.")
  var date: ArchiveDate?

  @Option(help: ArgumentHelp("A province at that date, such as Đắk Lắk.", valueName: "name"))
  var province: [String] = []

  @Option(help: ArgumentHelp("An organization that acts in the text.", valueName: "name"))
  var organization: [String] = []

  @Option(help: ArgumentHelp("Who signed the text.", valueName: "name"))
  var author: [String] = []

  func run() throws {
    var record = ArticleRecord(title: title)
    record.date = date
    // What a person knows of the date comes from the page more often than from anywhere else.
    record.dateBasis = date == nil ? .none : .dateline
    record.provinces = province
    record.organizations = organization
    record.authors = author
    try options.curate { options.console.say(try $0.begin(record)) }
  }
}

/// `mocban rename`.
struct Rename: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Gives an article another name and keeps its old address alive.",
    discussion: """
      The file is moved, and its former address is written into its aliases, where a page stays that
      leads on. Links of other texts to the old file are listed.
      """)

  @OptionGroup var options: SiteOptions

  @Argument(help: "The file, such as 2017/le-ky-ket.md.", completion: .file(extensions: ["md"]))
  var article: String

  @Argument(help: "The new name; with a folder the article moves there: 2018/le-ky-ket.")
  var name: String

  func run() throws {
    try options.curate { curator in
      let renamed = try curator.rename(article, to: name)
      let former = renamed.formerAddress.map { " (\($0) leads here)" } ?? ""
      options.console.say("\(renamed.path)\(former)")
      options.console.report(
        renamed.links.map { place in
          Diagnostic(
            .warning, code: "old-link", "this may link to the file under its old name",
            hint: "Name the new file.", at: place)
        })
    }
  }
}

/// `mocban retract`.
struct Retract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes an article back; its page stays and says why.",
    discussion: """
      The text and the raw text leave the site with the next build; the page keeps its address, what
      is known of the article, and the reason.
      """)

  @OptionGroup var options: SiteOptions

  @Argument(help: "The file, such as 2017/le-ky-ket.md.", completion: .file(extensions: ["md"]))
  var article: String

  @Option(help: "The reason that readers are given.")
  var reason: String

  @Option(help: "The day; today when it is not given.")
  var date: ArchiveDate?

  @Flag(help: "Keep from readers what is known of the article, too.")
  var hideMetadata = false

  func validate() throws {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("Readers are to be told a reason.")
    }
  }

  func run() throws {
    let withdrawal = ArticleRecord.Withdrawal(
      reason: reason, date: date ?? .today, hidesMetadata: hideMetadata)
    try options.curate { options.console.say(try $0.retract(article, withdrawal)) }
  }
}

extension SiteOptions {
  /// Lets a curator work, and reports what is wrong.
  fileprivate func curate(_ work: (Curator) throws -> Void) throws {
    do {
      try work(Curator(SiteFolder(site)))
    } catch let error as Diagnostics {
      console.report(error.all)
      throw ExitCode.of(error.all)
    }
  }
}
