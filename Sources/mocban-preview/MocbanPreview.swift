import ArgumentParser
import Foundation
import Preview

@main
struct MocbanPreview: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mocban-preview",
    abstract: "Shows a built site in the browsers of this machine.",
    discussion: """
      Prints the address once it can be opened; Ctrl-C stops it. `mocban serve` starts this \
      program, which is kept apart so that building a site need not wait for a web server.
      """)

  @Argument(help: "The folder that holds the built site.")
  var folder: String

  @Option(help: "The port to listen on; when it is taken the next free one. 0 for any.")
  var port = 8080

  @Option(help: "The name or address to listen on.")
  var host = "127.0.0.1"

  @Option(help: ArgumentHelp("The path under which the site is shown.", valueName: "path"))
  var base = "/"

  @Option(help: ArgumentHelp("The site's public home, as its 404 page names it.", valueName: "url"))
  var publicAddress: String?

  @Flag(
    help: ArgumentHelp(
      "Tell open pages what the standard input says, one event a line, and end with it.",
      visibility: .private))
  var live = false

  @Flag(help: ArgumentHelp("End with the standard input.", visibility: .private))
  var piped = false

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("a port is a number from 0 to 65535, not \(port)")
    }
  }

  func run() async throws {
    do {
      let feed = LiveFeed()
      if live || piped { pass(.standardInput, to: feed) }
      let server = try await PreviewServer(settings, feed: feed, isLive: live) { address in
        say(address, on: .standardOutput)
      }
      if let warning = server.warning { say(warning, on: .standardError) }
      try await server.runUntilStopped()
    } catch {
      say("\(error)", on: .standardError)
      throw error.exitCode
    }
  }

  private var settings: PreviewSettings {
    PreviewSettings(
      folder: folder, host: host, port: port, base: base, publicAddress: publicAddress)
  }
}

/// Passes lines on until there are no more, on a thread of its own, since reading waits.
private func pass(_ input: FileHandle, to feed: LiveFeed) {
  Thread.detachNewThread {
    var rest = Data()
    while true {
      let data = input.availableData
      guard !data.isEmpty else { return feed.end() }
      rest += data
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        feed.take(String(decoding: rest[..<end], as: UTF8.self))
        rest = Data(rest[rest.index(after: end)...])
      }
    }
  }
}

/// Writes a line at once, also into a pipe, which `print` would hold back.
private func say(_ line: String, on file: FileHandle) {
  // Nobody listens any more when this fails, so there is nobody to tell.
  try? file.write(contentsOf: Data((line + "\n").utf8))
}

extension PreviewError {
  /// The exit code after sysexits.h: wrong usage, no input, service not available, our fault.
  fileprivate var exitCode: ExitCode {
    switch self {
    case .badBase, .badPublicAddress: ExitCode(64)
    case .folderMissing, .notAFolder: ExitCode(66)
    case .noFreePort, .cannotListen: ExitCode(69)
    case .stopped: ExitCode(70)
    }
  }
}
