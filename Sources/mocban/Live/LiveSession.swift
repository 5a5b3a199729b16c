import Archive
import ArgumentParser
import Disk
import Foundation
import Importing
import Press
import Watching

/// What happens while somebody edits.
enum Happening: Sendable {
  /// Files changed.
  case changed(Changes)
  /// The compiler is done.
  case compiled(Compiler.Outcome)
  /// The preview server has ended, with this exit code.
  case previewEnded(Int32)
}

/// Keeps a site as its sources say while somebody edits them, and open pages with it.
///
/// All that happens is taken up one after the other by the thread that runs it; what happens while
/// that one builds is taken up together.
struct LiveSession {
  let folder: SiteFolder
  let workers: Int
  let console: Console
  let checkout: SourceCheckout?
  /// Whether changed raw texts are imported.
  let imports: Bool
  /// What tells the running program from every other one: the file it came from may already be new.
  let stamp: String?
  let inbox: Inbox<Happening>
  /// Ends whatever must not outlive this program.
  let stopper: Stopper

  private var preview: PreviewProcess?
  /// What the last build found.
  private var found: Set<Diagnostic> = []
  private var buildFaults: [Diagnostic] = []
  /// Whether there was a build without errors, so that there is a good site to keep; an archive that
  /// has errors from the start is shown without what has them.
  private var wasSound = false
  private var compileFaults: [Diagnostic] = []
  private var shown: Problem?
  private var assets: [String: [UInt8]] = [:]
  private var compiler: Compiler?
  private var mustCompileAgain = false
  private var hasToldOfSeeds = false

  /// Creates a session.
  init(
    folder: SiteFolder, workers: Int, console: Console, checkout: SourceCheckout?, imports: Bool,
    stamp: String?, inbox: Inbox<Happening>, stopper: Stopper
  ) {
    self.folder = folder
    self.workers = workers
    self.console = console
    self.checkout = checkout
    self.imports = imports
    self.stamp = stamp
    self.inbox = inbox
    self.stopper = stopper
  }

  /// What is watched: all that a site is made of, and the code where there is any.
  var places: WatchedPlaces {
    WatchedPlaces(
      folders: [folder.content, folder.staticFiles, folder.seeds] + (checkout?.folders ?? []),
      files: [folder.settings, folder.organizations] + [checkout?.package].compactMap(\.self))
  }

  /// Takes up what happens until the preview ends.
  ///
  /// - Parameter preview: The preview, which is told.
  /// - Returns: The exit code of the preview.
  mutating func run(telling preview: PreviewProcess) -> Int32 {
    self.preview = preview
    // The server may still have what the program before this one told it.
    showAssets(always: true)
    showProblem(always: true)
    while true {
      var changes = Changes()
      for happening in inbox.takeAll() {
        switch happening {
        case .changed(let more): changes.add(more)
        case .compiled(let outcome): take(outcome)
        case .previewEnded(let code): return code
        }
      }
      if !changes.isEmpty { take(changes) }
    }
  }

  // MARK: Changes

  private mutating func take(_ changes: Changes) {
    let code = changes.paths.filter { checkout?.hasCode(at: $0) == true }
    let assets = changes.paths.filter { isAsset($0) }
    let seeds = changes.paths.filter { $0 == folder.seeds || $0.hasPrefix(folder.seeds + "/") }
    let others = changes.paths.filter { path in
      checkout?.folders.contains { path.hasPrefix($0 + "/") } != true && !code.contains(path)
    }
    if changes.mayLack || !assets.isEmpty { showAssets() }
    if !seeds.isEmpty { takeSeeds() }
    if changes.mayLack || !others.isEmpty { build(because: others) }
    if checkout != nil, changes.mayLack || !code.isEmpty { compile() }
  }

  private func isAsset(_ path: String) -> Bool {
    guard let checkout else { return false }
    return path == checkout.assets || path.hasPrefix(checkout.assets + "/")
  }

  /// Shows styles and scripts as they are in the folder of templates, before they are compiled in.
  private mutating func showAssets(always: Bool = false) {
    guard let checkout else { return }
    do {
      let now = try Press(folder, workers: 1).liveAssets(from: checkout.assets)
      guard always || now != assets else { return }
      assets = now
      preview?.tell(.assets(now))
    } catch {
      // While an editor puts a file in place of another there may be none.
      console.report(error.all)
    }
  }

  private mutating func takeSeeds() {
    guard imports else {
      if !hasToldOfSeeds {
        console.sayAtOnce(
          "\(folder.seeds)/ changed: \"mocban import\" makes articles of it, "
            + "\"mocban serve --import\" does so by itself")
      }
      hasToldOfSeeds = true
      return
    }
    preview?.tell(.working("Importing"))
    do {
      // What it writes is seen like what people write.
      try Import.parse(["--site", folder.path]).run()
    } catch {
      console.complain("the import has errors; the site is built without what has them")
    }
    preview?.tell(.idle)
  }

  // MARK: Building

  /// Builds what changed.
  ///
  /// - Parameters:
  ///   - paths: The sources that changed, to name them.
  ///   - showsProgress: Whether to show how far the build is.
  /// - Returns: Whether there is a site at all.
  @discardableResult
  mutating func build(because paths: Set<String> = [], showsProgress: Bool = false) -> Bool {
    let clock = ContinuousClock()
    let start = clock.now
    let preview = preview
    let announcer = Announcer { preview?.tell($0) }
    var options = BuildOptions(program: ContentHash(of: Array((stamp ?? "").utf8)))
    options.isForced = stamp == nil
    options.holdsOnErrors = wasSound
    options.onChange = { announcer.note($0) }
    let progress = showsProgress ? console.progress("Building") : nil
    let faults: [Diagnostic]
    var isBuilt = true
    do {
      let report = try unlocked { () throws(Diagnostics) in
        try Press(folder, workers: workers).build(options) { progress?.show($0, $1) }
      }
      progress?.end()
      faults = report.diagnostics
      say(what: report, of: paths, in: clock.now - start)
    } catch {
      progress?.end()
      faults = error.all
      isBuilt = false
    }
    announcer.end()
    console.report(faults.filter { !found.contains($0) })
    found = Set(faults)
    buildFaults = faults.filter { $0.severity == .error }
    wasSound = wasSound || buildFaults.isEmpty
    showProblem()
    if !assets.isEmpty { showAssets() }
    return isBuilt
  }

  private func say(what report: BuildReport, of paths: Set<String>, in time: Duration) {
    let changed = report.created + report.updated + report.removed
    let cause =
      switch paths.count {
      case 0: "\(count(report.articles, "article")), \(count(report.pages, "page"))"
      case 1: paths.first ?? ""
      default: count(paths.count, "changed path")
      }
    console.sayAtOnce("\(cause): \(count(changed, "file")) changed in \(seconds(time))")
  }

  /// Builds, and waits while another program builds the same site.
  private func unlocked(
    _ build: () throws(Diagnostics) -> BuildReport
  ) throws(Diagnostics) -> BuildReport {
    var hasWaited = false
    while true {
      do {
        let report = try build()
        // What the other one wrote nobody has been told of.
        if hasWaited {
          preview?.tell(.idle)
          preview?.tell(.allChanged)
        }
        return report
      } catch {
        guard error.all.contains(where: { $0.code == "busy" }) else { throw error }
        if !hasWaited {
          console.sayAtOnce("another build writes into \(folder.output); waiting for it")
          preview?.tell(.working("Waiting for another build"))
        }
        hasWaited = true
        Thread.sleep(forTimeInterval: 0.2)
      }
    }
  }

  // MARK: Problems

  private mutating func showProblem(always: Bool = false) {
    var problem: Problem?
    if !compileFaults.isEmpty {
      problem = Problem(
        title: compileFaults.count == 1
          ? "The templates have an error" : "The templates have \(compileFaults.count) errors",
        note: "pages are shown as the old ones make them", diagnostics: compileFaults)
    } else if !buildFaults.isEmpty {
      problem = Problem(
        note: wasSound ? "the site is shown as it was before" : "the site is shown without it",
        diagnostics: buildFaults)
    }
    // Sent again even when it is the same: the lines around it may be others.
    if let problem {
      preview?.tell(.problem(problem))
    } else if always || shown != nil {
      preview?.tell(.mended)
      if shown != nil { console.sayAtOnce("all errors are mended") }
    }
    shown = problem
  }

  // MARK: Templates

  private mutating func compile() {
    guard let checkout else { return }
    guard compiler == nil else {
      mustCompileAgain = true
      compiler?.cancel()
      return
    }
    console.sayAtOnce("compiling the program (\(checkout.configuration)) ...")
    preview?.tell(.working("Compiling the templates"))
    let compiler = Compiler(checkout) { [inbox] in inbox.put(.compiled($0)) }
    self.compiler = compiler
    stopper.add { compiler.cancel() }
  }

  private mutating func take(_ outcome: Compiler.Outcome) {
    compiler = nil
    if mustCompileAgain {
      mustCompileAgain = false
      return compile()
    }
    switch outcome {
    case .cancelled: break
    case .failed(let faults):
      console.report(faults)
      compileFaults = faults
    case .done:
      compileFaults = []
      if ProgramStamp.current != stamp { compileFaults = changePlaces() }
    }
    preview?.tell(.idle)
    showProblem()
  }

  /// Lets the new program build the site, then puts it in the place of this one.
  ///
  /// - Returns: Only what keeps the new program from it.
  private func changePlaces() -> [Diagnostic] {
    guard let checkout, let preview else { return [] }
    preview.tell(.working("Building with the new templates"))
    if let fault = trial(of: checkout.program) { return [fault] }
    let handover = preview.handover
    var arguments = Array(CommandLine.arguments.dropFirst())
    if let old = arguments.firstIndex(of: Serve.handoverOption) {
      arguments.removeSubrange(old...min(old + 1, arguments.count - 1))
    }
    let number = replaceThisProgram(
      by: checkout.program, arguments: arguments + [Serve.handoverOption, handover.text],
      keeping: [handover.input, handover.output])
    return [
      Diagnostic(
        code: "no-restart", "the new program cannot be started (error \(number))",
        hint: "Stop the preview and start it again.", at: SourceLocation(file: checkout.program))
    ]
  }

  /// Builds the site by the new program: one that falls over must not take this one's place.
  private func trial(of program: String) -> Diagnostic? {
    let (process, exit) = (Process(), Inbox<Int32>())
    process.terminationHandler = { process in
      exit.put(process.terminationReason == .exit ? process.terminationStatus : .max)
    }
    process.executableURL = URL(filePath: program)
    process.arguments = [
      "build", "--quiet", "--site", folder.path, "--output", folder.output, "--jobs", "\(workers)",
    ]
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      return Diagnostic(
        code: "no-restart", "the new program does not start: \(error.localizedDescription)",
        at: SourceLocation(file: program))
    }
    // The content may have errors; those are told later.
    if let status = exit.takeAll().last, status <= 1 { return nil }
    return Diagnostic(
      code: "program-fails", "the new templates make the program fail while it builds the site",
      hint: "What it said is on the terminal.", at: SourceLocation(file: program))
  }
}
