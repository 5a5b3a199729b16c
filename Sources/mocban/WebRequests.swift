import Archive
import ArgumentParser
import Check
import Foundation
import Synchronization

/// Asks other hosts through curl, each at most once a second.
///
/// curl speaks every version of HTTP and TLS that old portals need, and minds the settings of the
/// machine for proxies and certificates; a client of our own would make each start of the program
/// slower.
final class WebRequests: Sendable {
  /// How long one request may take, in seconds.
  private static let patience = 20
  private static let pause = Duration.seconds(1)
  private static let format = "%{http_code} %{redirect_url}"

  private let curl: String
  /// When each host may be asked next.
  private let nextTurns = Mutex<[String: ContinuousClock.Instant]>([:])

  /// Looks for curl.
  ///
  /// - Throws: A `Diagnostic` that says what to install.
  init() throws(Diagnostic) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let places = folders.filter { $0.hasPrefix("/") }.map { "\($0)/curl" }
    guard let found = places.first(where: FileManager.default.isExecutableFile) else {
      throw Diagnostic(
        code: "no-curl", "curl is missing, which asks other hosts",
        hint: "Install the package curl, or check without --external.")
    }
    curl = found
  }

  /// Asks once.
  ///
  /// - Parameters:
  ///   - address: An absolute address.
  ///   - method: How to ask.
  /// - Returns: What came of it.
  @Sendable func answer(_ address: String, _ method: ExternalMethod) -> ExternalAnswer {
    waitForTurn(of: URL(string: address)?.host() ?? address)
    let process = Process()
    process.executableURL = URL(filePath: curl)
    process.arguments = Self.arguments(for: address, method)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      return .silence("curl cannot be started")
    }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Self.answer(text, exit: process.terminationStatus)
  }

  private static func arguments(for address: String, _ method: ExternalMethod) -> [String] {
    var arguments = [
      "--disable", "--silent", "--globoff", "--proto", "=http,https", "--max-time", "\(patience)",
      "--user-agent", "mocban/\(MocbanVersion.current) (checks links of an archive)",
      "--output", "/dev/null", "--write-out", format,
    ]
    // A text is only asked for where the host did not understand; its beginning is enough.
    arguments += method == .head ? ["--head"] : ["--max-filesize", "1000000"]
    return arguments + ["--url", address]
  }

  /// The answer from what curl wrote and how it ended (curl's manual, "Exit codes").
  private static func answer(_ text: String, exit: Int32) -> ExternalAnswer {
    let fields = text.split(separator: " ", maxSplits: 1)
    if let status = fields.first.flatMap({ Int($0) }), status >= 100 {
      return .status(status, location: fields.count > 1 ? String(fields[1]) : nil)
    }
    switch exit {
    case 6: return .noHost("there is no such host")
    case 7: return .noHost("nothing listens there")
    case 28: return .silence("no answer within \(patience) seconds")
    case 35, 51, 58, 60, 77, 83: return .silence("no secure connection")
    default: return .silence("curl ended with code \(exit)")
    }
  }

  private func waitForTurn(of host: String) {
    let now = ContinuousClock.now
    let turn = nextTurns.withLock { turns in
      let turn = max(now, turns[host] ?? now)
      turns[host] = turn + Self.pause
      return turn
    }
    if turn > now { Thread.sleep(forTimeInterval: (turn - now) / .seconds(1)) }
  }
}
