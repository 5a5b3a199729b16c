import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What to show and where.
package struct PreviewSettings: Sendable {
  /// The folder that holds the built site.
  package var folder: String
  /// The name or address to listen on.
  package var host: String
  /// The port to listen on, or the first one to try; 0 for any free one.
  package var port: Int
  /// The path under which the site is shown.
  package var base: String
  /// The site's public home, which its 404 page may name.
  package var publicAddress: String?

  /// Creates settings.
  ///
  /// - Parameters:
  ///   - folder: The folder that holds the built site.
  ///   - host: The name or address to listen on.
  ///   - port: The port to listen on, or the first one to try; 0 for any free one.
  ///   - base: The path under which the site is shown.
  ///   - publicAddress: The site's public home, which its 404 page may name.
  package init(
    folder: String, host: String = "127.0.0.1", port: Int = 8080, base: String = "/",
    publicAddress: String? = nil
  ) {
    self.folder = folder
    self.host = host
    self.port = port
    self.base = base
    self.publicAddress = publicAddress
  }
}

/// Shows a built site to the browsers of this machine.
package struct PreviewServer: Service {
  /// How many ports are tried before giving up.
  private static let attempts = 20
  /// How long answers under way may take once the server is told to stop.
  private static let patience = Duration.seconds(2)

  private let settings: PreviewSettings
  private let responder: SiteResponder
  private let feed: LiveFeed
  private let base: BasePath
  private let onListening: @Sendable (_ address: String) async -> Void
  private let logger = Logger(label: "mocban-preview") { _ in SwiftLogNoOpLogHandler() }

  /// Creates a server; it listens once it runs.
  ///
  /// - Parameters:
  ///   - settings: What to show and where.
  ///   - feed: What open pages are told while somebody edits; the server ends with it.
  ///   - isLive: Whether pages listen to it, or the files are shown as they are.
  ///   - onListening: Called with the site's local address when a browser may open it.
  /// - Throws: `PreviewError` when the folder is missing or a setting is malformed.
  package init(
    _ settings: PreviewSettings, feed: LiveFeed = LiveFeed(), isLive: Bool = false,
    onListening: @escaping @Sendable (_ address: String) async -> Void
  ) async throws(PreviewError) {
    do {
      base = try BasePath(settings.base)
    } catch {
      throw .badBase(settings.base, reason: error.rawValue)
    }
    responder = SiteResponder(
      folder: try await SiteFolder(path: settings.folder),
      base: base,
      hosts: HostGuard(host: settings.host),
      notFoundPage: NotFoundPage(
        base: base.address, publicAddress: try Self.publicAddress(settings.publicAddress)),
      feed: isLive ? feed : nil)
    self.feed = feed
    self.settings = settings
    self.onListening = onListening
  }

  /// What a person should know before others can reach the server; `nil` when nobody can.
  package var warning: String? {
    HostGuard.isLoopback(settings.host)
      ? nil
      : "warning: everyone who can reach \(settings.host) can read \"\(settings.folder)\""
  }

  /// Serves until the task is cancelled or told to shut down.
  ///
  /// - Throws: `PreviewError` when no port can be had.
  package func run() async throws {
    let ports = settings.port...min(settings.port + Self.attempts - 1, 65_535)
    for port in settings.port == 0 ? 0...0 : ports {
      do {
        return try await application(port: port).run()
      } catch let error as IOError where error.errnoCode == EADDRINUSE {
        continue
      } catch let error as IOError {
        throw cannotListen(on: port, because: Self.explanation(of: error))
      } catch is SocketAddressError.UnknownHost {
        throw cannotListen(on: port, because: "no host has that name")
      }
    }
    throw PreviewError.noFreePort(ports)
  }

  /// Serves until the process is told to stop by Ctrl-C or `SIGTERM`, or the feed ends.
  ///
  /// - Throws: `PreviewError` when no port can be had or the server gives up.
  package func runUntilStopped() async throws(PreviewError) {
    var configuration = ServiceGroupConfiguration(
      services: [
        .init(service: self),
        .init(
          service: FeedEnd(feed: feed), successTerminationBehavior: .gracefullyShutdownGroup),
      ], gracefulShutdownSignals: [.sigint, .sigterm],
      logger: logger)
    configuration.maximumGracefulShutdownDuration = Self.patience
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch let error as PreviewError {
      throw error
    } catch is CancellationError {
      // Somebody's download was cut off, which is what stopping means.
      return
    } catch {
      throw .stopped(reason: "\(error)")
    }
  }

  private func application(port: Int) -> some ApplicationProtocol {
    Application(
      responder: responder,
      configuration: ApplicationConfiguration(address: .hostname(settings.host, port: port)),
      services: [FeedHeart(feed: feed)],
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? port
        let host = HostGuard.inAddress(settings.host)
        await onListening("http://\(host):\(port)\(base.address)")
      },
      logger: logger)
  }

  private func cannotListen(on port: Int, because reason: String) -> PreviewError {
    .cannotListen(host: settings.host, port: port, reason: reason)
  }

  private static func explanation(of error: IOError) -> String {
    switch error.errnoCode {
    case EACCES: "permission denied"
    case EADDRNOTAVAIL: "this machine does not have that address"
    default: "\(error)"
    }
  }

  private static func publicAddress(_ text: String?) throws(PreviewError) -> String? {
    guard let text else { return nil }
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
      throw .badPublicAddress(text)
    }
    return text.hasSuffix("/") ? text : text + "/"
  }
}
