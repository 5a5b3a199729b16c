import Testing

@testable import Preview

@Suite struct HostGuardTests {
  @Test(
    arguments: [
      ("127.0.0.1:8080", true), ("localhost", true), ("LocalHost:1", true), ("[::1]:8080", true),
      ("127.0.0.1:", true), (nil, false), ("", false), ("example.org", false),
      ("localhost.example.org", false), ("127.0.0.1.example.org:8080", false),
      ("localhost:80@example.org", false), ("[::1", false), ("192.168.1.7:8080", false),
      ("0.0.0.0", false), ("localhost:８０", false),
    ] as [(String?, Bool)])
  func `Only names of this machine are answered`(authority: String?, allowed: Bool) {
    #expect(HostGuard(host: "127.0.0.1").allows(authority) == allowed)
  }

  @Test(arguments: [
    ("may-chu.lan", "may-chu.lan:8080", true), ("fe80::1", "[fe80::1]:8080", true),
    ("0.0.0.0", "192.168.1.7:8080", true), ("::", "[fe80::7]", true),
    ("0.0.0.0", "example.org", false), ("0.0.0.0", "300.1.1.1", false), ("::", "1.2.3", false),
  ])
  func `The name that is listened on is answered too`(
    host: String, authority: String, allowed: Bool
  ) {
    #expect(HostGuard(host: host).allows(authority) == allowed)
  }

  @Test(arguments: [
    ("127.0.0.1", true), ("127.8.8.8", true), ("localhost", true), ("::1", true),
    ("0.0.0.0", false), ("192.168.1.7", false), ("127.example.org", false),
  ])
  func `A host that others can reach is known`(host: String, loopback: Bool) {
    #expect(HostGuard.isLoopback(host) == loopback)
  }
}
