import Archive
import ArgumentParser
import Press

/// `mocban build`.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds the site from content/ into public/.",
    discussion: """
      Every article of content/articles/ gets a page and is listed under its provinces, its year
      and its organizations; pages of content/pages/ join the menu; files of static/ are copied as
      they are. Only files whose content changed are written, and files that lost their source are
      deleted; what Mocban did not write is never touched.

      An article with an error is reported and left out, the others are built.
      """)

  @OptionGroup var options: SiteOptions
  @OptionGroup var workers: WorkerOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to build into; public/ in the site by default.", valueName: "folder"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Build a bag (BagIt, RFC 8493) to hand to an archive: the site in data/ of this folder, and "
        + "the checksums beside it.", valueName: "folder"))
  var bag: String?

  func validate() throws {
    if output != nil, bag != nil {
      throw ValidationError("--output and --bag exclude each other.")
    }
    guard output != "", bag != "" else { throw ValidationError("A folder needs a name.") }
  }

  func run() throws {
    let console = options.console
    let folder = SiteFolder(options.site, output: output, bag: bag)
    let clock = ContinuousClock()
    let start = clock.now
    let progress = console.progress("Building")
    let report: BuildReport
    do {
      report = try Press(folder, workers: workers.count).build { progress.show($0, $1) }
      progress.end()
    } catch {
      progress.end()
      console.report(error.all)
      throw ExitCode.of(error.all)
    }
    console.report(report.diagnostics)
    console.say(
      "\(folder.output): \(count(report.articles, "article")), \(count(report.pages, "page")); "
        + "\(report.created + report.updated) files written, \(report.unchanged) unchanged, "
        + "\(report.removed) removed in \(seconds(clock.now - start))")
    if report.leftOut > 0 {
      console.detail("\(count(report.leftOut, "draft")) left out")
    }
    if report.hasErrors { throw ExitCode.of(report.diagnostics) }
  }
}

extension ExitCode {
  /// The code for what was found: 70 for a fault of the program itself, 1 for one of the content.
  static func of(_ diagnostics: [Diagnostic]) -> ExitCode {
    diagnostics.contains { $0.code == "internal" } ? ExitCode(70) : .failure
  }
}

/// A number with its noun, such as `5 articles`.
func count(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}

/// A span of time in seconds, such as `0.04 s`.
func seconds(_ duration: Duration) -> String {
  let hundredths = Int((duration / .milliseconds(10)).rounded())
  let fraction = hundredths % 100
  return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
}
