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

      Running it again changes nothing. What a person has edited is never overwritten: the fields
      that nobody touched follow the seed and the rules, the others stay, and where the import would
      change them too it says so. Delete the file to import its seed anew.

      What the last import wrote is kept in .mocban/imports/. Without it, as in a fresh clone, a file
      that was edited is kept whole.
      """)

  /// How an explanation is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var options: SiteOptions
  @OptionGroup var workers: WorkerOptions

  @Option(
    help: ArgumentHelp(
      "Explain every decision on one seed, and write nothing.",
      discussion: "The name of a file in seeds/, or the path of any file.", valueName: "seed"))
  var explain: String?

  @Option(help: "The form of the explanation: text or json.")
  var format = Format.text

  @Flag(help: "Keep pages that are no article too, as drafts that stay out of the site.")
  var keepAll = false

  @Flag(help: "Show what would change, and write nothing.")
  var dryRun = false

  @Flag(help: "Walk through the articles with doubts: accept, change or skip each.")
  var review = false

  func validate() throws {
    let modes = [explain != nil ? "--explain" : nil, review ? "--review" : nil].compactMap(\.self)
    if modes.count > 1 { throw ValidationError("--explain and --review exclude each other.") }
    if let mode = modes.first, keepAll || dryRun {
      throw ValidationError("\(mode) goes without \(keepAll ? "--keep-all" : "--dry-run").")
    }
    if format != .text, explain == nil { throw ValidationError("--format needs --explain.") }
  }

  func run() throws {
    let folder = SiteFolder(options.site)
    if let explain {
      try explainSeed(named: explain, in: folder, as: format, options.console)
    } else if review {
      try reviewArticles(of: folder, options.console)
    } else {
      try importSeeds(of: folder, options.console)
    }
  }

  private func importSeeds(of folder: SiteFolder, _ console: Console) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let progress = console.progress("Importing")
    let report: ImportReport
    do {
      var importer = ImportRun(
        seeds: folder.seeds, articles: folder.articles, imports: folder.imports,
        workers: workers.count)
      importer.keepsAll = keepAll
      importer.isDry = dryRun
      report = try importer.run {
        progress.show($0, $1)
      } each: { seed, outcome, change in
        guard dryRun else { return }
        progress.end()
        describe(outcome, of: "\(folder.seeds)/\(seed)", console)
        show(change, console)
      }
      progress.end()
    } catch {
      progress.end()
      console.report(error.all)
      throw ExitCode.failure
    }
    for (seed, outcome) in report.seeds where !dryRun {
      describe(outcome, of: "\(folder.seeds)/\(seed)", console)
    }
    console.report(report.diagnostics)
    console.say(
      (dryRun ? "dry run, nothing written: " : "") + summary(of: report)
        + " in \(seconds(clock.now - start))")
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
    case .merged(let path, let follows, let differs):
      let edits = differs.isEmpty ? "" : "; kept as edited: \(differs.joined(separator: ", "))"
      console.say("merged     \(path) (renewed: \(follows.joined(separator: ", "))\(edits))")
    case .notAnArticle(let reason): console.say("no article \(seed): \(reason)")
    case .failed: break
    }
  }

  /// Shows a file that would change; a new one only to the curious, as a whole.
  private func show(_ change: ImportReport.Change?, _ console: Console) {
    guard let change, change.old != nil || console.isVerbose else { return }
    for line in LineDiff(change, style: console.style).lines { console.say(line) }
  }

  private func summary(of report: ImportReport) -> String {
    let written = report.count {
      switch $0 {
      case .created, .renewed, .merged: true
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
