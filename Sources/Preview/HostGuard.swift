/// Answers only to names that mean this machine.
///
/// A page elsewhere on the web can point a name of its own at 127.0.0.1 and read what a local
/// server says (DNS rebinding); the browser then still sends that name as `Host`.
struct HostGuard: Sendable {
  private let names: Set<String>
  private let allowsAnyAddress: Bool

  /// Creates a guard for a server that listens on `host`.
  init(host: String) {
    names = ["localhost", "127.0.0.1", "[::1]", Self.inAddress(host).lowercased()]
    // Who listens everywhere is reached by each of the machine's addresses. A name can be
    // rebound, a literal address cannot.
    allowsAnyAddress = ["0.0.0.0", "::"].contains(host)
  }

  /// Whether a request for `authority`, the value of `Host`, may be answered.
  func allows(_ authority: String?) -> Bool {
    guard let authority, let name = Self.name(in: authority.lowercased()) else { return false }
    return names.contains(name) || allowsAnyAddress && Self.isLiteralAddress(name)
  }

  /// Whether only this machine can reach a server that listens on `host`.
  static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "::1" || host.hasPrefix("127.") && isLiteralAddress(host)
  }

  /// The host as it stands in an address: IPv6 in brackets (RFC 3986, 3.2.2).
  static func inAddress(_ host: String) -> String {
    host.contains(":") ? "[\(host)]" : host
  }

  private static func name(in authority: String) -> String? {
    let end =
      authority.hasPrefix("[")
      ? authority.firstIndex(of: "]").map { authority.index(after: $0) }
      : authority.firstIndex(of: ":") ?? authority.endIndex
    guard let end else { return nil }
    let port = authority[end...]
    guard port.isEmpty || port.first == ":" && port.dropFirst().allSatisfy(\.isASCIIDigit)
    else { return nil }
    return String(authority[..<end])
  }

  private static func isLiteralAddress(_ name: String) -> Bool {
    name.hasPrefix("[")
      || name.split(separator: ".", omittingEmptySubsequences: false).count == 4
        && name.split(separator: ".").allSatisfy { UInt8($0) != nil }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
