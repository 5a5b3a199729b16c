import Archive
import ArgumentParser
import Check
import Disk
import Foundation
import Press
import Publishing

/// `mocban publish`.
struct Publish: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Sends what changed to a host: a folder, rsync, a git branch, a bucket, an rclone remote.",
    discussion: """
      site.yml names the places under publish:

        publish:
          web: {kind: rsync, host: web.example.org, path: /var/www/kho, releases: 5}

      What is there is known from mocban-published.txt, which Mocban keeps there; only what differs is
      sent, in an order in which no page is seen without what it needs, and what is no longer part of
      the site is deleted last. Nothing that Mocban did not publish is deleted or replaced. A
      publication that was interrupted is completed by the next one.

      Keys and passwords stay where ssh, git and rclone keep them; site.yml has no place for them.
      docs/publishing.md has a recipe for each kind of host.

      Exit codes: 0 published, or nothing to do; 1 refused, failed or not verified; 130 interrupted.
      """)

  @OptionGroup var options: SiteOptions
  @OptionGroup var workers: WorkerOptions

  @Argument(help: "The name of the target; may be left out when there is only one.")
  var target: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder the site was built into; public/ in the site by default.", valueName: "folder"))
  var output: String?

  @Flag(name: [.customShort("n"), .long], help: "Say what would be sent and deleted, and stop.")
  var dryRun = false

  @Option(help: "The form of the report: text or json.")
  var format = PlanFormat.text

  @Flag(name: .shortAndLong, help: "Do not ask, even if more than a third would be deleted.")
  var yes = false

  @Flag(help: "Publish although mocban check finds errors.")
  var force = false

  @Flag(help: "Replace files of the site's names that somebody else put there.")
  var takeOver = false

  @Flag(help: "Take away the lock of a publication that is known to be dead.")
  var breakLock = false

  @Flag(help: "Show the release before the one that is shown.")
  var rollback = false

  @Flag(help: "Print what goes into the settings of nginx.")
  var nginx = false

  @Flag(help: "Fetch files from the public address and compare them with what was published.")
  var verify = false

  @Flag(help: "With --verify: fetch all files, not a sample.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "With --verify: the public address, where it is not base_url.", valueName: "url"))
  var address: String?

  @Option(
    help: ArgumentHelp(
      "Write the site into a .zip or .tar.gz to hand on, for example on a USB stick.",
      valueName: "file"))
  var archive: String?

  @Option(
    help: ArgumentHelp(
      "Write content, seeds and site as a bag (BagIt, RFC 8493) for an archive to keep.",
      valueName: "folder"))
  var bag: String?

  func validate() throws {
    guard output != "", archive != "", bag != "" else {
      throw ValidationError("A file or folder needs a name.")
    }
    let modes = [dryRun, rollback, nginx, verify, archive != nil, bag != nil].count { $0 }
    guard modes <= 1 else {
      throw ValidationError(
        "--dry-run, --rollback, --nginx, --verify, --archive and --bag exclude each other.")
    }
    guard verify || (!all && address == nil) else {
      throw ValidationError("--all and --address go with --verify.")
    }
    guard archive == nil && bag == nil || target == nil else {
      throw ValidationError("--archive and --bag go without a target.")
    }
  }

  func run() async throws {
    let console = options.console
    let work = Task { try await publish(console) }
    let interruption = Interruption { work.cancel() }
    do {
      try await work.value
    } catch is CancellationError {
      console.complain("Interrupted; the same command goes on where it stopped.")
      throw ExitCode(130)
    } catch let error as Diagnostic {
      console.report([error])
      throw ExitCode.of([error])
    } catch let error as Diagnostics {
      console.report(error.all)
      throw ExitCode.of(error.all)
    } catch let error as DiskError {
      console.report([error.diagnostic])
      throw ExitCode.failure
    }
    extendLifetime(interruption)
  }

  private func publish(_ console: Console) async throws {
    let folder = SiteFolder(options.site, output: output)
    let settings = try Self.settings(folder)
    let built = try BuiltFiles(of: folder)
    if let file = built.changedSince {
      console.report([
        Diagnostic(
          .warning, code: "site-outdated", "this changed after the site was built",
          hint: "Run \"mocban build\", or the change stays at home.", at: SourceLocation(file: file)
        )
      ])
    }
    let site = BuiltSite(
      folder: folder.path, output: folder.output, paths: built.paths,
      searchFolder: built.searchFolder, memory: folder.publications, workers: workers.count)
    let environment = ProcessInfo.processInfo.environment
    if let archive {
      let files = try await SiteArchive(archive).write(site, settings, environment: environment)
      return console.say("\(archive): \(count(files, "file"))")
    }
    if let bag {
      let files = try PreservationBag(bag).write(site, settings, day: .today)
      return console.say("\(bag): \(count(files, "file"))")
    }
    let publisher = Publisher(
      try settings.target(named: target, file: folder.settings), settings, site: site,
      person: .current, moment: Self.moment, token: .random(in: 1 ... .max),
      environment: environment)
    if nginx {
      console.write(try await publisher.nginxSnippet())
    } else if rollback {
      let names = try await publisher.rollBack(publishing(nil))
      console.say("\(publisher.target.name): \(names.to) is shown instead of \(names.from)")
    } else if verify {
      try await verify(publisher, console)
    } else {
      try await send(publisher, folder, console)
    }
  }

  private func send(_ publisher: Publisher, _ folder: SiteFolder, _ console: Console) async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let report = PlanReport(
      target: publisher.target.name, format: format, isComplete: options.verbose)
    guard !dryRun else {
      return console.tell(report.lines(of: try await publisher.plan(), isDone: false))
    }
    let progress = console.progress("Publishing")
    let plan = try await publisher.publish(publishing(progress)) { plan in
      try await approve(plan, folder, report, console)
    }
    progress.end()
    if format == .json {
      console.tell(report.lines(of: plan, isDone: true))
    } else {
      console.say(report.summary(of: plan, isDone: true) + " in \(seconds(clock.now - start))")
    }
  }

  private func verify(_ publisher: Publisher, _ console: Console) async throws {
    let progress = console.progress("Fetching")
    let report = try await publisher.verify(at: address, all: all) { progress.show($0, $1) }
    progress.end()
    console.report(report.findings)
    console.say(
      "\(publisher.target.name): \(report.fetched) of \(count(report.published, "file")) fetched, "
        + count(report.findings.count { $0.severity == .error }, "error"))
    if report.hasErrors { throw ExitCode.failure }
  }

  private func publishing(_ progress: Progress?) -> Publisher.Options {
    var options = Publisher.Options()
    options.breaksLock = breakLock
    options.takesOver = takeOver
    if let progress { options.progress = { progress.show($0, $1) } }
    return options
  }

  /// Says what is going to happen, and stops where it should not.
  private func approve(
    _ plan: PublicationPlan, _ folder: SiteFolder, _ report: PlanReport, _ console: Console
  ) async throws {
    guard !plan.isEmpty else { return }
    if format == .text, options.verbose { console.tell(report.lines(of: plan, isDone: false)) }
    if !force { try check(folder, console) }
    guard plan.removesMuch, !yes else { return }
    let problem =
      "\(plan.removed.count) of \(count(plan.publishedCount, "file")) there would be deleted"
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw Diagnostic(
        code: "much-removed", problem,
        hint: "See --dry-run; if that is meant, add --yes. Nobody can be asked here.")
    }
    console.write("\(problem). Go on? [y/N] ")
    guard let answer = try await Self.answer(),
      ["y", "yes", "c", "có"].contains(answer.lowercased())
    else { throw Diagnostic(code: "much-removed", "nothing was published") }
  }

  private func check(_ folder: SiteFolder, _ console: Console) throws {
    var wanted = SiteCheck.Options()
    wanted.today = .today
    let progress = console.progress("Checking")
    let found = SiteCheck(folder, workers: workers.count).run(wanted) { progress.show($0, $1) }
    progress.end()
    try Task.checkCancellation()
    guard found.hasErrors else { return }
    let errors = found.findings.filter { $0.severity == .error }
    console.report(Array(errors.prefix(10)))
    throw Diagnostic(
      code: "check-errors", "mocban check finds \(count(errors.count, "error"))",
      hint: "Put them right, or publish them all the same with --force.")
  }
}

extension Publish {
  /// Reads the settings of all targets.
  private static func settings(_ folder: SiteFolder) throws -> PublishSettings {
    let bytes =
      Disk.hasEntry(at: folder.settings)
      ? try Disk.read(folder.settings, limit: YAMLMap.limit) : []
    let settings = PublishSettings(parsing: bytes, file: folder.settings)
    guard settings.faults.isEmpty else { throw Diagnostics(settings.faults) }
    return settings
  }

  /// Now, in the form that names a release.
  private static var moment: String {
    Date().formatted(
      .iso8601.year().month().day().dateSeparator(.omitted).time(includingFractionalSeconds: false)
        .timeSeparator(.omitted)) + "Z"
  }

  /// Reads a line without keeping the task from being stopped.
  private static func answer() async throws -> String? {
    let lines = AsyncStream<String?> { continuation in
      Thread.detachNewThread {
        continuation.yield(readLine())
        continuation.finish()
      }
    }
    for await line in lines { return line }
    throw CancellationError()
  }
}

extension TargetLock.Holder {
  /// This process, as others are told of it.
  fileprivate static var current: Self {
    let environment = ProcessInfo.processInfo.environment
    let account = environment["USER"] ?? environment["LOGNAME"] ?? "mocban"
    return Self(
      name: "\(account)@\(Machine.name)", since: Int(Date().timeIntervalSince1970),
      machine: "\(Machine.name) \(Machine.start)", process: Machine.process)
  }
}

/// Calls for an orderly end when somebody presses Ctrl-C or the system asks for one; at the second call
/// the process ends at once.
final class Interruption {
  private let sources: [any DispatchSourceSignal]

  init(_ stop: @escaping @Sendable () -> Void) {
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        signal(number, SIG_DFL)
        stop()
      }
      source.resume()
      return source
    }
  }

  deinit { for source in sources { source.cancel() } }
}
