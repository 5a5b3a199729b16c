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

      Without arguments all of seeds/ is imported. With files, folders or - (the standard input), these
      are taken into seeds/ first, byte for byte, and then imported: plain texts (.txt) and JSON Lines
      (.jsonl, .jsonl.gz, .jsonl.zst) with an object {"id", "text", "url", "fetched"} on each line. The
      seed is named after the id; all else that is known of it goes into seeds/<id>.json.

      What organizations.yml says about organizations, their names and what is none, comes before
      the program's own rules; a fault in it stops the import before anything is written.

      Of several seeds with the same text, as reprints and pages saved twice, one becomes the article:
      the one that has a file already, else whose date is known best, then the earliest, then the
      longest. The others are listed there as also_seen.

      Running it again changes nothing. What a person has edited is never overwritten: the fields
      that nobody touched follow the seed and the rules, the others stay, and where the import would
      change them too it says so. Delete the file to import its seed anew.

      What has not changed since the last import, neither seed nor article nor program, is passed over;
      with --report everything is imported anew. What the last import wrote is kept in .mocban/imports/. Without it, as in a fresh clone, a file
      that was edited is kept whole.
      """)

  /// How an explanation is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var options: SiteOptions
  @OptionGroup var workers: WorkerOptions

  @Argument(
    help: ArgumentHelp("What to import; seeds/ when nothing is named.", valueName: "input"))
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write what became of each seed into this file, as JSON Lines.", valueName: "file"))
  var report: String?

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
    if !inputs.isEmpty, let mode = modes.first ?? (dryRun ? "--dry-run" : nil) {
      throw ValidationError("\(mode) looks at what is in seeds/ and takes nothing in.")
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
    let names = try registerNames(of: folder, console)
    let (chosen, faults) = takeIn(into: folder, console)
    if chosen?.isEmpty == true {
      console.report(faults)
      throw faults.contains { $0.severity == .error } ? ExitCode.failure : ExitCode.success
    }
    let progress = console.progress("Importing")
    var report: ImportReport
    do {
      var importer = ImportRun(
        seeds: folder.seeds, articles: folder.articles, imports: folder.imports,
        workers: workers.count)
      importer.keepsAll = keepAll
      importer.isDry = dryRun
      importer.names = names
      importer.explains = self.report != nil
      importer.program = ProgramStamp.current
      report = try imported(by: importer, only: chosen, from: folder, progress, console)
      report.diagnostics += faults
      progress.end()
    } catch {
      progress.end()
      console.report(faults + error.all)
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

  /// Takes what was named into the folder of seeds; `nil` for all seeds when nothing was named.
  private func takeIn(
    into folder: SiteFolder, _ console: Console
  ) -> (chosen: Set<String>?, faults: [Diagnostic]) {
    guard !inputs.isEmpty else { return (nil, []) }
    let progress = console.progress("Taking in")
    defer { progress.end() }
    var intake = Intake(seeds: folder.seeds, workers: workers.count) { progress.show($0) }
    var faults: [Diagnostic] = []
    for argument in inputs {
      do {
        intake.take(try ImportInput(argument, open: InputFile.open), open: InputFile.open)
      } catch {
        faults.append(error)
      }
    }
    console.say("\(count(intake.newCount, "new text")) in \(folder.seeds)")
    return (intake.names, faults + intake.diagnostics)
  }

  private func imported(
    by importer: ImportRun, only chosen: Set<String>?, from folder: SiteFolder,
    _ progress: Progress, _ console: Console
  ) throws(Diagnostics) -> ImportReport {
    var file: ReportFile?
    if let path = report {
      do throws(Diagnostic) {
        file = try ReportFile(path)
      } catch {
        throw Diagnostics([error])
      }
    }
    var report = try importer.run(
      only: chosen,
      onEach: { seed in
        file?.add(seed)
        guard dryRun else { return }
        progress.end()
        describe(seed.outcome, of: "\(folder.seeds)/\(seed.seed)", console)
        show(seed.change, console)
      }, progress: { progress.show($0, $1) })
    if let fault = file?.finish() { report.diagnostics.append(fault) }
    return report
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
    case .copy(let kept): console.say("copy       \(seed): the same text as \(kept)")
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
    let copies = report.count { if case .copy = $0 { true } else { false } }
    let rejected = report.count { if case .notAnArticle = $0 { true } else { false } }
    let failed = report.count { $0 == .failed }
    return "\(count(report.seeds.count, "seed")): \(written) written, \(unchanged) unchanged, "
      + "\(kept) kept as edited, \(copies) copies, \(rejected) no articles, \(failed) failed"
  }
}
