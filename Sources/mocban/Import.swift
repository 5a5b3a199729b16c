import Archive
import ArgumentParser
import Importing
import Press

/// `mocban import`.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turns the raw texts of seeds/ into Markdown in content/articles/.",
    discussion: """
      Each .txt file in seeds/ is one saved page: the article, and around it menus, related news and
      footers. The import finds the title, the date and how it is known, the provinces, the
      organizations that act, the authors and the source, leaves out what does not belong to the
      text, and writes content/articles/<year>/<title>.md for people to read and to edit.

      Running it again changes nothing. A file that a person has edited is never overwritten: its
      line "import_sha256" no longer fits its content. Delete the file to import its seed anew.
      """)

  @OptionGroup var options: SiteOptions
  @OptionGroup var workers: WorkerOptions

  func run() throws {
    let console = options.console
    let folder = SiteFolder(options.site)
    let clock = ContinuousClock()
    let start = clock.now
    let progress = console.progress("Importing")
    let report: ImportReport
    do {
      let importer = ImportRun(
        seeds: folder.seeds, articles: folder.articles, workers: workers.count)
      report = try importer.run { progress.show($0, $1) }
      progress.end()
    } catch {
      progress.end()
      console.report(error.all)
      throw ExitCode.failure
    }
    for (seed, outcome) in report.seeds {
      describe(outcome, of: "\(folder.seeds)/\(seed)", console)
    }
    console.report(report.diagnostics)
    console.say(summary(of: report) + " in \(seconds(clock.now - start))")
    if report.hasErrors { throw ExitCode.failure }
  }

  private func describe(_ outcome: ImportReport.Outcome, of seed: String, _ console: Console) {
    switch outcome {
    case .created(let path): console.say("new        \(path)")
    case .renewed(let path): console.say("renewed    \(path)")
    case .unchanged(let path): console.detail("unchanged  \(path)")
    case .kept(let path, let differs):
      let fields =
        differs.isEmpty ? "" : "; the import would differ in \(differs.joined(separator: ", "))"
      console.say("kept       \(path) (edited by hand\(fields))")
    case .notAnArticle(let reason): console.say("no article \(seed): \(reason)")
    case .failed: break
    }
  }

  private func summary(of report: ImportReport) -> String {
    let written = report.count {
      switch $0 {
      case .created, .renewed: true
      default: false
      }
    }
    let unchanged = report.count { if case .unchanged = $0 { true } else { false } }
    let kept = report.count { if case .kept = $0 { true } else { false } }
    let rejected = report.count { if case .notAnArticle = $0 { true } else { false } }
    let failed = report.count { $0 == .failed }
    return "\(count(report.seeds.count, "seed")): \(written) written, \(unchanged) unchanged, "
      + "\(kept) kept as edited, \(rejected) no articles, \(failed) failed"
  }
}
