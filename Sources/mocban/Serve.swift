import Archive
import ArgumentParser
import Disk
import Foundation
import Press
import Watching

/// `mocban serve`: builds and watches, and starts the preview server, a program of its own beside this
/// one, so that whoever only builds need not wait for an HTTP server to compile.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the site in a browser while you write.",
    discussion: """
      Builds the site, shows it on this machine as a static host would until Ctrl-C, and builds anew
      what changes in content/, static/, site.yml and organizations.yml; open pages follow. What is wrong
      is shown on the page, with its place, until it is mended; the last good site stays up meanwhile.

      A program that lies where it was compiled also follows Templates/: styles and scripts at once, code
      as soon as it is compiled.
      """)

  /// The option by which a program hands the server over to the one that takes its place.
  static let handoverOption = "--handover"

  @OptionGroup var options: SiteOptions
  @OptionGroup var workers: WorkerOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to build into and to show; public/ in the site by default.", valueName: "folder"))
  var output: String?

  @Option(name: .shortAndLong, help: "The port; the next free one when it is taken, 0 for any.")
  var port = 8080

  @Option(
    help: "The address to listen on; others on the network can see the site unless it is local.")
  var host = "127.0.0.1"

  @Option(help: "The path the site is shown under, such as /archive/.")
  var base = "/"

  @Flag(help: "Open the site in the browser.")
  var open = false

  @Flag(name: .customLong("import"), help: "Import what changes in seeds/.")
  var imports = false

  @Flag(help: "Look at all files again and again, where the system does not tell of changes.")
  var poll = false

  @Flag(help: "Show what is in the folder as it is: build nothing, watch nothing.")
  var noWatch = false

  @Option(help: .private)
  var handover: String?

  func validate() throws {
    guard 0...65535 ~= port else { throw ValidationError("--port needs a number up to 65535.") }
    guard output != "" else { throw ValidationError("A folder needs a name.") }
    if noWatch, imports || poll {
      throw ValidationError("--no-watch goes without \(imports ? "--import" : "--poll").")
    }
  }

  func run() throws {
    let folder = SiteFolder(options.site, output: output)
    let program = URL(filePath: Bundle.main.executablePath ?? CommandLine.arguments[0])
      .resolvingSymlinksInPath()
    let server = program.deletingLastPathComponent().appending(path: "mocban-preview")
    guard FileManager.default.isExecutableFile(atPath: server.path) else {
      options.console.complain(
        """
        error: the preview server is not at \(server.path) [no-preview]
          hint: Build it with "make serve", or "swift build -c release --product mocban-preview".
        """)
      throw ExitCode(70)
    }
    let stopper = Stopper()
    let signals = stopper.listen()
    defer { for source in signals { source.cancel() } }
    let inbox = Inbox<Happening>()
    let code =
      noWatch
      ? try show(folder, server, inbox, stopper)
      : try follow(folder, server, program.path, inbox, stopper)
    // The server ends with this program, so that this end comes first.
    while stopper.isEnding { Thread.sleep(forTimeInterval: 1) }
    options.console.complain("the preview server has ended")
    throw ExitCode(code == 0 ? 70 : code)
  }

  /// Shows the folder as it is.
  private func show(
    _ folder: SiteFolder, _ server: URL, _ inbox: Inbox<Happening>, _ stopper: Stopper
  ) throws -> Int32 {
    _ = try start(server, folder, inbox, stopper)
    while true {
      for case .previewEnded(let code) in inbox.takeAll() { return code }
    }
  }

  /// Builds, watches and shows.
  private func follow(
    _ folder: SiteFolder, _ server: URL, _ program: String, _ inbox: Inbox<Happening>,
    _ stopper: Stopper
  ) throws -> Int32 {
    let console = options.console
    let checkout = SourceCheckout(ofProgramAt: program)
    var session = LiveSession(
      folder: folder, workers: workers.count, console: console, checkout: checkout,
      imports: imports, stamp: ProgramStamp.current, inbox: inbox, stopper: stopper)
    let watcher = Watcher(session.places, polls: poll) { inbox.put(.changed($0)) }
    if watcher.method == .polled, !poll {
      console.sayAtOnce("the system does not tell of changes here; files are looked at instead")
    }
    let preview: PreviewProcess
    if let handover = handover.flatMap(PreviewProcess.Handover.init) {
      preview = PreviewProcess(handover) { inbox.put(.previewEnded($0)) }
      stopper.add(force: preview.kill, preview.stop)
      session.build()
      console.sayAtOnce("the new templates are at work")
      preview.tell(.idle)
      preview.tell(.allChanged)
    } else {
      if checkout == nil {
        console.detail("the templates are compiled in: changes of them need another program")
      }
      if !session.build(showsProgress: true) { try makeEmptySite(folder) }
      preview = try start(server, folder, inbox, stopper)
    }
    defer { watcher.stop() }
    return session.run(telling: preview)
  }

  /// Makes a folder to show, so that what keeps the site from being built can be read in the browser
  /// too.
  private func makeEmptySite(_ folder: SiteFolder) throws {
    do {
      try Disk.makeFolders(for: folder.output + "/")
    } catch {
      options.console.report([error.diagnostic])
      throw ExitCode.failure
    }
  }

  private func start(
    _ server: URL, _ folder: SiteFolder, _ inbox: Inbox<Happening>, _ stopper: Stopper
  ) throws -> PreviewProcess {
    var arguments = [folder.output, "--port", "\(port)", "--host", host, "--base", base, "--live"]
    if noWatch { arguments[arguments.count - 1] = "--piped" }
    if let address = Press.publicAddress(of: folder) {
      arguments += ["--public-address", address]
    }
    let preview = try PreviewProcess(
      PreviewProcess.Options(program: server, arguments: arguments)
    ) { [self] in
      tell(of: $0)
    } onEnd: {
      inbox.put(.previewEnded($0))
    }
    stopper.add(force: preview.kill, preview.stop)
    return preview
  }

  private func tell(of address: String) {
    let console = options.console
    if let taken = URL(string: address)?.port, taken != port, port != 0 {
      console.sayAtOnce("port \(port) is taken")
    }
    console.write(address + "\n")
    if open { openBrowser(at: address) }
  }

  private func openBrowser(at address: String) {
    #if canImport(Darwin)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [opener, address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      options.console.complain("no browser can be opened: \(error.localizedDescription)")
    }
  }
}
