import Archive
import ArgumentParser
import Disk
import Press

/// `mocban build`.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds the site from content/ into public/.",
    discussion: """
      Every article of content/articles/ gets a page and is listed under its provinces, its year
      and its organizations; pages of content/pages/ join the menu; files of static/ are copied as
      they are. Only pages that something changed for are made, only files whose content changed are
      written, and files that lost their source are deleted; what Mocban did not write is never
      touched. What a build knows is kept in .mocban/build/, which can be deleted at any time.

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

  @Flag(help: "Make all files anew, whatever the last build remembers.")
  var force = false

  @Flag(help: "Say why each file was made.")
  var explain = false

  @Flag(help: "Say what took how long: stages, templates, the slowest pages.")
  var timings = false

  @Option(
    help: ArgumentHelp(
      "Write what took how long into a file that chrome://tracing and Perfetto show.",
      valueName: "file"))
  var trace: String?

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
    let trace = BuildTrace(self.trace != nil ? .everything : timings ? .sums : .nothing)
    let stamp = ProgramStamp.current
    var options = BuildOptions(
      program: ContentHash(of: Array((stamp ?? "").utf8)), trace: trace)
    // Without knowing the program, what another one made could be taken for its own.
    options.isForced = force || stamp == nil
    let report: BuildReport
    do {
      report = try Press(folder, workers: workers.count).build(options) { progress.show($0, $1) }
      progress.end()
    } catch {
      progress.end()
      console.report(error.all)
      throw ExitCode.of(error.all)
    }
    if explain { console.tell(BuildExplanation(report.made).lines) }
    if timings { console.tell(BuildTimings(trace).lines) }
    if let file = self.trace { try writeTrace(trace, to: file, console) }
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

extension Build {
  private func writeTrace(_ trace: BuildTrace, to file: String, _ console: Console) throws {
    do {
      try Disk.replace(file, with: trace.chart())
    } catch {
      console.report([error.diagnostic])
      throw ExitCode.failure
    }
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
