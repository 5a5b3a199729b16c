import Archive
import ArgumentParser
import Check
import Disk
import Foundation
import Press

extension ReportFormat: ExpressibleByArgument {}

/// `mocban check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds what is wrong with the content and with the built site.",
    discussion: """
      Looks at every record and text of content/, at seeds/, site.yml and organizations.yml; then at
      the site in public/: every link and every place it names, ids, titles, headings, languages,
      pictures, feeds, the sitemap, sizes, requests to other hosts and checksums. It writes nothing and
      asks no other host for anything, but with --external: then curl asks whether the pages are there
      that the content links to, slowly, and the answers are remembered for a while.

      What was found stands in the order of files and lines, each with a code; --explain CODE says what
      it means and what to do. site.yml silences a code with a reason:

        check: {ignore: [{code: large-page, reason: The tables are long., path: public/bang.html}]}

      Exit codes: 0 no errors (there may be warnings), 1 errors.
      """)

  @OptionGroup var options: SiteOptions
  @OptionGroup var workers: WorkerOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder the site was built into; public/ in the site by default.", valueName: "folder"))
  var output: String?

  @Option(help: "The form of the report: text, json, sarif or github.")
  var format = ReportFormat.text

  @Option(
    help: ArgumentHelp("Explain a code, or all of them.", valueName: "code"),
    completion: .list(RuleBook.all.map(\.code)))
  var explain: String?

  @Flag(help: "Look at the content only, not at the built site.")
  var contentOnly = false

  @Flag(help: "Ask other hosts whether the pages are there that the content links to.")
  var external = false

  @Flag(help: "Build the site twice beside itself and compare: the same bytes must come out.")
  var twice = false

  func validate() throws {
    if contentOnly, twice || output != nil {
      throw ValidationError("--content-only goes without --twice and --output.")
    }
    guard output != "" else { throw ValidationError("A folder needs a name.") }
    guard let explain, explain != "all", RuleBook.rule(for: explain) == nil else { return }
    let nearest = RuleBook.nearest(to: explain).map { " Did you mean \($0)?" } ?? ""
    throw ValidationError("No check reports \"\(explain)\".\(nearest)")
  }

  func run() throws {
    let console = options.console
    if let explain {
      let rules = explain == "all" ? RuleBook.all : [RuleBook.rule(for: explain)].compactMap(\.self)
      return console.tell([rules.map(\.explanation).joined(separator: "\n\n\n")])
    }
    let clock = ContinuousClock()
    let start = clock.now
    var wanted = SiteCheck.Options()
    wanted.today = .today
    wanted.readsOutput = !contentOnly
    wanted.buildsTwice = twice
    wanted.buildElsewhere = builder
    wanted.askExternally = try externalRequest()
    wanted.program = ContentHash(of: Array((ProgramStamp.current ?? "").utf8))
    let progress = console.progress("Checking")
    let report = SiteCheck(SiteFolder(options.site, output: output), workers: workers.count)
      .run(wanted) { progress.show($0, $1) }
    progress.end()
    console.tell(format.lines(of: report, hasNotes: options.verbose))
    if format == .text { console.say(Self.summary(of: report, in: clock.now - start)) }
    if report.hasErrors { throw ExitCode.of(report.findings) }
  }

  /// What asks other hosts, if they are to be asked.
  private func externalRequest() throws(ExitCode) -> ExternalRequest? {
    guard external else { return nil }
    do {
      return try WebRequests().answer
    } catch {
      options.console.complain(error.description)
      throw ExitCode(70)
    }
  }

  /// Builds the site in another process, with one thread.
  private var builder: @Sendable (String) -> Bool {
    let site = options.site
    return { output in
      guard let path = Bundle.main.executablePath else { return false }
      let process = Process()
      process.executableURL = URL(filePath: path)
      process.arguments = ["build", "--site", site, "--output", output, "--jobs", "1", "--quiet"]
      // What is wrong with the content was said before.
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      // An article with an error is left out by both builds.
      return process.terminationReason == .exit && process.terminationStatus <= 1
    }
  }

  private static func summary(of report: CheckReport, in time: Duration) -> String {
    let counts = [
      count(report.count(.error), "error"), count(report.count(.warning), "warning"),
      count(report.count(.note), "note"),
    ]
    let silenced = report.silenced.isEmpty ? "" : ", \(report.silenced.count) silenced"
    return "\(count(report.articles, "text")), \(count(report.pages, "page")): "
      + "\(counts.joined(separator: ", "))\(silenced) in \(seconds(time))"
  }
}

extension ArchiveDate {
  /// The day it is in Việt Nam, where the texts are from.
  static var today: Self? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 7 * 3_600) ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    return parts.year.flatMap { Self(year: $0, month: parts.month, day: parts.day) }
  }
}
