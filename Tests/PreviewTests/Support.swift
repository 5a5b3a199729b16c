import FoundationEssentials
import NIOCore
import NIOPosix

@testable import Preview

/// What a server said, taken apart no further than the tests need.
struct Answer {
  let status: Int
  let headers: [String: String]
  let body: String

  init?(_ bytes: ByteBuffer) {
    let halves = String(buffer: bytes).split(
      separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let lines = halves[0].split(separator: "\r\n")
    guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { return nil }
    self.status = status
    let fields = lines.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (parts[0].lowercased(), String(parts.last ?? "").trimmingPrefix(" "))
    }
    headers = Dictionary(fields.map { ($0, String($1)) }) { $0 + ", " + $1 }
    body = String(halves[1])
  }
}

struct NoAnswer: Error {}

/// Speaks to a running preview over a socket, letting nothing be tidied on the way.
struct Client: Sendable {
  /// What the server printed as its address.
  let address: String

  var port: Int { Int(address.split(separator: ":")[2].prefix { $0 != "/" }) ?? 0 }

  func get(_ target: String, _ headers: String...) async throws -> Answer {
    try await send("GET", target, headers)
  }

  func send(_ method: String, _ target: String, _ headers: [String] = []) async throws -> Answer {
    let host = headers.contains { $0.hasPrefix("Host:") } ? [] : ["Host: localhost:\(port)"]
    let lines = ["\(method) \(target) HTTP/1.1"] + host + ["Connection: close"] + headers
    return try await sendRaw(lines.joined(separator: "\r\n") + "\r\n\r\n")
  }

  func sendRaw(_ request: String) async throws -> Answer {
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    let bytes = try await channel.executeThenClose { inbound, outbound in
      try await outbound.write(ByteBuffer(string: request))
      return try await inbound.reduce(into: ByteBuffer()) { $0.writeImmutableBuffer($1) }
    }
    guard let answer = Answer(bytes) else { throw NoAnswer() }
    return answer
  }
}

/// A folder of its own, gone when the test ends.
func withFolder<Result>(
  _ files: [String: String],
  body: (_ folder: String) async throws -> Result
) async throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "preview-\(UUID().uuidString)")
  let site = folder.appending(path: "public")
  defer { try? FileManager.default.removeItem(at: folder) }
  for (path, text) in files {
    let file = site.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  return try await body(site.path)
}

/// Runs a server on a free port for as long as `body` needs it.
func withServer<Result: Sendable>(
  _ settings: PreviewSettings, feed: LiveFeed = LiveFeed(), isLive: Bool = false,
  body: @Sendable (Client) async throws -> Result
) async throws -> Result {
  let (addresses, announce) = AsyncStream.makeStream(of: String.self)
  let server = try await PreviewServer(settings, feed: feed, isLive: isLive) { announce.yield($0) }
  return try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask {
      defer { announce.finish() }
      try await server.run()
    }
    defer { group.cancelAll() }
    for await address in addresses { return try await body(Client(address: address)) }
    try await group.waitForAll()
    throw NoAnswer()
  }
}

/// Runs a server over a site written for one test.
func withPreview(
  of files: [String: String], base: String = "/", publicAddress: String? = nil,
  body: @Sendable (Client) async throws -> Void
) async throws {
  try await withFolder(files) { folder in
    let settings = PreviewSettings(
      folder: folder, port: 0, base: base, publicAddress: publicAddress)
    try await withServer(settings, body: body)
  }
}
