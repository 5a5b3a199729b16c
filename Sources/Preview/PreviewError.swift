/// Why a preview cannot start.
package enum PreviewError: Error, Equatable, CustomStringConvertible {
  /// The folder does not exist.
  case folderMissing(String)
  /// What should be the folder is something else.
  case notAFolder(String)
  /// Every port that was tried belongs to another program.
  case noFreePort(ClosedRange<Int>)
  /// The system refuses to listen there.
  case cannotListen(host: String, port: Int, reason: String)
  /// The server gave up while it ran.
  case stopped(reason: String)
  /// The base is not a path.
  case badBase(String, reason: String)
  /// The public address is not one of the web.
  case badPublicAddress(String)

  /// What is wrong, and on a second line what to do about it.
  package var description: String {
    let (message, hint) = explanation
    return "error: \(message)\n  hint: \(hint)"
  }

  private var explanation: (message: String, hint: String) {
    switch self {
    case .folderMissing(let path):
      ("there is no folder \"\(path)\"", "build the site first: mocban build")
    case .notAFolder(let path):
      ("\"\(path)\" is not a folder", "name the folder that holds the built site")
    case .noFreePort(let ports):
      (
        "ports \(ports.lowerBound) to \(ports.upperBound) are all taken",
        "choose another one with --port, or 0 for any"
      )
    case .cannotListen(let host, let port, let reason):
      (
        "cannot listen on \(HostGuard.inAddress(host)):\(port): \(reason)",
        "choose another --host or --port; ports below 1024 often need special rights"
      )
    case .stopped(let reason):
      ("the server stopped: \(reason)", "start it again")
    case .badBase(let text, let reason):
      ("\"\(text)\" cannot be a base: \(reason)", "write it like /archive/")
    case .badPublicAddress(let text):
      (
        "\"\(text)\" is not an address of the web",
        "write it like https://example.org/archive/"
      )
    }
  }
}
