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

      Of several seeds with the same text, as reprints and pages saved twice, one becomes the article:
      the one that has a file already, else whose date is known best, then the earliest, then the
      longest. The others are listed there as also_seen.

      Running it again changes nothing. A file that a person has edited is never overwritten: its
      line "import_sha256" no longer fits its content. Delete the file to import its seed anew.
      """)

  @OptionGroup var options: SiteOptions
  @OptionGroup var workers: WorkerOptions

  @Argument(
    help: ArgumentHelp("What to import; seeds/ when nothing is named.", valueName: "input"))
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write what became of each seed into this file, as JSON Lines.", valueName: "file"))
  var report: String?

  func run() throws {
    let console = options.console
    let folder = SiteFolder(options.site)
    let clock = ContinuousClock()
    let start = clock.now
    let (chosen, faults) = takeIn(into: folder, console)
    if chosen?.isEmpty == true {
      console.report(faults)
      throw faults.contains { $0.severity == .error } ? ExitCode.failure : ExitCode.success
    }
    let progress = console.progress("Importing")
    var report: ImportReport
    do {
      let importer = ImportRun(
        seeds: folder.seeds, articles: folder.articles, workers: workers.count)
      report = try imported(by: importer, only: chosen) { progress.show($0, $1) }
      report.diagnostics += faults
      progress.end()
    } catch {
      progress.end()
      console.report(faults + error.all)
      throw ExitCode.failure
    }
    for (seed, outcome) in report.seeds {
      describe(outcome, of: "\(folder.seeds)/\(seed)", console)
    }
    console.report(report.diagnostics)
    console.say(summary(of: report) + " in \(seconds(clock.now - start))")
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
    by importer: ImportRun, only chosen: Set<String>?, progress: (Int, Int) -> Void
  ) throws(Diagnostics) -> ImportReport {
    guard let path = report else { return try importer.run(only: chosen, progress: progress) }
    var file: ReportFile
    do throws(Diagnostic) {
      file = try ReportFile(path)
    } catch {
      throw Diagnostics([error])
    }
    var report = try importer.run(only: chosen, onEach: { file.add($0) }, progress: progress)
    if let fault = file.finish() { report.diagnostics.append(fault) }
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
    case .copy(let kept): console.say("copy       \(seed): the same text as \(kept)")
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
    let copies = report.count { if case .copy = $0 { true } else { false } }
    let rejected = report.count { if case .notAnArticle = $0 { true } else { false } }
    let failed = report.count { $0 == .failed }
    return "\(count(report.seeds.count, "seed")): \(written) written, \(unchanged) unchanged, "
      + "\(kept) kept as edited, \(copies) copies, \(rejected) no articles, \(failed) failed"
  }
}
