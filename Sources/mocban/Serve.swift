import ArgumentParser
import Dispatch
import Foundation
import Press

/// `mocban serve`: starts the preview server, a program of its own beside this one, so that whoever
/// only builds need not wait for an HTTP server to compile.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the built site in a browser.",
    discussion: """
      Serves public/ on this machine until Ctrl-C. The site is shown as a static host would show it,
      its own page for missing addresses included.
      """)

  @OptionGroup var options: SiteOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to show; public/ in the site by default.", valueName: "folder"))
  var output: String?

  @Option(name: .shortAndLong, help: "The port; the next free one when it is taken.")
  var port = 8080

  @Option(
    help: "The address to listen on; others on the network can see the site unless it is local.")
  var host = "127.0.0.1"

  @Option(help: "The path the site is shown under, such as /archive/.")
  var base = "/"

  func validate() throws {
    guard 0...65535 ~= port else { throw ValidationError("--port needs a number up to 65535.") }
  }

  func run() throws {
    let folder = SiteFolder(options.site, output: output)
    let program = URL(filePath: Bundle.main.executablePath ?? CommandLine.arguments[0])
      .resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "mocban-preview")
    guard FileManager.default.isExecutableFile(atPath: program.path) else {
      options.console.complain(
        """
        error: the preview server is not at \(program.path) [no-preview]
          hint: Build it with "make serve", or "swift build -c release --product mocban-preview".
        """)
      throw ExitCode(70)
    }
    let process = Process()
    process.executableURL = program
    process.arguments = [folder.output, "--port", "\(port)", "--host", host, "--base", base]
    if let address = Press.publicAddress(of: folder) {
      process.arguments? += ["--public-address", address]
    }
    // Whoever stops this program means the server.
    let signals = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { process.terminate() }
      source.resume()
      return source
    }
    try process.run()
    process.waitUntilExit()
    for source in signals { source.cancel() }
    if process.terminationStatus != 0 { throw ExitCode(process.terminationStatus) }
  }
}
