import Archive
import Disk

/// Publishes a site to one target: takes an inventory, compares it with what is there, and sends only
/// what changed.
package struct Publisher: Sendable {
  /// What a publication is asked for.
  package struct Options: Sendable {
    /// Whether a lock of somebody else is taken away.
    package var breaksLock = false
    /// Whether files that somebody else put there are replaced.
    package var takesOver = false
    /// Told how many files are done, and of how many.
    package var progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }

    /// Creates options.
    package init() {}
  }

  /// The target.
  package let target: TargetSettings
  private let settings: PublishSettings
  private let site: BuiltSite
  private let person: TargetLock.Holder
  private let token: UInt64
  private let moment: String
  private let home: String?
  private let redaction: Redaction

  /// Creates a publisher.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - settings: The settings of the site.
  ///   - site: The site as it was built.
  ///   - person: Who publishes, and when.
  ///   - moment: When, as `20261122T114015Z`; names a release.
  ///   - token: A number that no other publication has.
  ///   - environment: The environment of the process, for the home folder and for what no message may
  ///     show.
  package init(
    _ target: TargetSettings, _ settings: PublishSettings, site: BuiltSite,
    person: TargetLock.Holder, moment: String, token: UInt64, environment: [String: String]
  ) {
    self.target = target
    self.settings = settings
    self.site = site
    self.person = person
    self.moment = moment
    self.token = token
    home = environment["HOME"]
    redaction = Redaction(environment: environment)
  }

  /// Finds out what a publication would do; nothing is changed.
  ///
  /// - Returns: The plan.
  /// - Throws: A `Diagnostic`, `Diagnostics` or a `DiskError`.
  package func plan() async throws -> PublicationPlan {
    try checkPlace()
    let guardian = try localLock()
    let files = try await inventory().files
    let state = try await host().look()
    let plan = PublicationPlan(files, published: state.published, underWay: state.underWay)
    extendLifetime(guardian)
    return plan
  }

  /// Publishes.
  ///
  /// - Parameters:
  ///   - options: What is asked for.
  ///   - approve: Gets the plan before anything is changed; what it throws ends the publication.
  /// - Returns: The plan that was carried out.
  /// - Throws: A `Diagnostic`, `Diagnostics`, a `DiskError` or what `approve` throws; the target is as
  ///   before, or the next publication goes on.
  package func publish(
    _ options: Options, approve: (PublicationPlan) async throws -> Void
  ) async throws -> PublicationPlan {
    try checkPlace()
    let guardian = try localLock()
    let files = try await inventory().files
    let plan = try await withHost(breaksLock: options.breaksLock) { host, state in
      let plan = PublicationPlan(files, published: state.published, underWay: state.underWay)
      try await approve(plan)
      if plan.isEmpty {
        try await host.tidy()
      } else {
        try await host.carryOut(
          plan, Conduct(takesOver: options.takesOver, progress: options.progress))
      }
      return plan
    }
    extendLifetime(guardian)
    return plan
  }

  /// Shows the release before the one that is shown.
  ///
  /// - Parameter options: What is asked for.
  /// - Returns: The names of the release that was shown and of the one that is.
  /// - Throws: A `Diagnostic` with code `no-releases` when there is none, and as `publish`.
  package func rollBack(_ options: Options) async throws -> (from: String, to: String) {
    try checkPlace()
    let guardian = try localLock()
    let names = try await withHost(breaksLock: options.breaksLock) { host, _ in
      try await host.rollBack()
    }
    extendLifetime(guardian)
    return names
  }

  /// What goes into the settings of nginx for this target.
  ///
  /// - Returns: The text of the snippet.
  /// - Throws: As `plan`.
  package func nginxSnippet() async throws -> String {
    let root: String
    switch target.place {
    case .folder(let place):
      root = folder(place.path) + (place.releases == nil ? "" : "/current")
    case .rsync(let place):
      root =
        (place.host == nil ? folder(place.path) : place.path)
        + (place.releases == nil ? "" : "/current")
    case .git, .rclone: root = "/var/www/\(target.name)"
    }
    return hostFiles(try await inventory().moved).nginx(root: root)
  }

  /// The files of the site as they are published at the target.
  ///
  /// - Returns: The files, in the order of their paths.
  /// - Throws: As `plan`.
  package func files() async throws -> [SiteFile] { try await inventory().files }

  /// The public address of the target; `nil` when neither it nor the site has one.
  package var address: String? { target.address ?? settings.address }
}

extension Publisher {
  /// What fetches files for a look from outside.
  var fetcher: Fetcher { Fetcher(memory + "/fetched", redaction) }

  /// The folder of the search index.
  var searchFolder: String { site.searchFolder }

  /// A text without what is secret.
  func redacted(_ text: String) -> String { redaction.redacted(text) }

  /// Where this target's things are remembered; an absolute path, since programs take a colon in a
  /// relative one for the end of a machine's name.
  private var memory: String { Disk.canonical(site.memory) + "/\(target.name)" }

  /// Two publications from this machine would use the same folder.
  private func localLock() throws -> LocalLock {
    do {
      return try LocalLock(memory + ".lock")
    } catch let error as DiskError where error.isBusy {
      throw Diagnostic(
        code: "target-locked", "another process of this machine is publishing to \(target.name)",
        hint: "Wait for it to end.", at: target.location)
    }
  }

  private func withHost<Result>(
    breaksLock: Bool, _ work: (any Host, TargetState) async throws -> Result
  ) async throws -> Result {
    let host = try host()
    let result: Result
    do {
      let state = try await host.begin(breaksLock: breaksLock)
      result = try await work(host, state)
    } catch {
      // The first fault is the one to tell of; a lock that stays is found to be stale.
      try? await host.end()
      throw error
    }
    try await host.end()
    return result
  }

  private func host() throws -> any Host {
    let lock = TargetLock(person, token: token)
    switch target.place {
    case .folder(let place):
      return host(FolderCarrier(folder(place.path)), place.releases, lock)
    case .rsync(var place):
      if place.host == nil { place.path = folder(place.path) }
      place.identity = place.identity.map(expanded)
      place.sshConfiguration = place.sshConfiguration.map(expanded)
      return host(
        RsyncCarrier(place, memory: memory, home: home, redaction), place.releases, lock)
    case .rclone(let place):
      return PlainHost(
        RcloneCarrier(place, memory: memory, redaction), memory: memory, lock: lock)
    case .git(var place):
      if !place.remote.contains(":") || place.remote.hasPrefix("/") {
        place.remote = folder(place.remote)
      }
      return GitHost(place, title: settings.title, memory: memory, redaction)
    }
  }

  private func host(
    _ carrier: some ReleaseCarrier, _ releases: Int?, _ lock: TargetLock
  ) -> any Host {
    guard let releases else { return PlainHost(carrier, memory: memory, lock: lock) }
    return ReleaseHost(carrier, keeping: releases, release: moment, memory: memory, lock: lock)
  }

  private func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home, home.hasPrefix("/") else { return path }
    return home + path.dropFirst()
  }

  /// A folder of the settings as an absolute path: those that are not are from the site's folder.
  private func folder(_ path: String) -> String {
    let path = expanded(path)
    return Disk.canonical(path.hasPrefix("/") ? path : "\(site.folder)/\(path)")
  }

  /// A folder target must not be where the site comes from.
  private func checkPlace() throws {
    let path: String
    switch target.place {
    case .folder(let place): path = folder(place.path)
    case .rsync(let place) where place.host == nil: path = folder(place.path)
    case .rsync, .git, .rclone: return
    }
    let root = Disk.canonical(site.folder)
    let taken =
      ["content", "seeds", "static", ".mocban"].map { "\(root)/\($0)" }
      + [Disk.canonical(site.output)]
    guard path != root, path != "/", !root.hasPrefix(path + "/"),
      !taken.contains(where: { path == $0 || path.hasPrefix($0 + "/") || $0.hasPrefix(path + "/") })
    else {
      throw Diagnostic(
        code: "bad-path", "publish: the target is where the site itself is made",
        hint: "Choose a folder outside of it.", at: target.location)
    }
  }

  private func hostFiles(_ moved: [MovedPage]) -> HostFiles {
    HostFiles(
      address: address, searchFolder: site.searchFolder, moved: moved,
      compressions: target.compressions)
  }

  /// All files that the target gets: those of the site, those for its server, and compressed ones.
  private func inventory() async throws -> Inventory {
    // No target can have a name that begins like these.
    let cache = DigestCache(site.memory + "/_digests")
    var inventory = try Inventory(of: site, cache)
    let own = inventory.files
    var extras = hostFiles(inventory.moved).files(for: target.server)
    if case .git(let place) = target.place {
      // Without it GitHub Pages leaves out what begins with an underscore.
      extras.append((".nojekyll", ""))
      if let domain = place.domain { extras.append(("CNAME", domain + "\n")) }
    }
    inventory.add(
      try extras.map { name, text in
        let bytes = Array(text.utf8)
        let source = "\(memory)/extras/\(name)"
        if (try? Disk.read(source)) != bytes { try Disk.rewrite(source, with: bytes) }
        return SiteFile(
          PublishedFile(path: name, size: bytes.count, digest: Checksum.digest(of: bytes)),
          source: source)
      })
    if !target.compressions.isEmpty {
      let store = CompressedStore(
        site.memory + "/_compressed", workers: site.workers, redaction)
      let compressed = try await store.fill(own, target.compressions)
      let found = Workers(site.workers).map(compressed.count) { index in
        Result { try Inventory.look(at: compressed[index].source, cache) }
      }
      let entries = try found.map { try $0.get() }
      inventory.remember(zip(compressed.map(\.source), entries).map { ($0, $1) })
      inventory.add(
        zip(compressed, entries).map { file, entry in
          SiteFile(
            PublishedFile(
              path: file.path, size: Int(entry.stamp.size), digest: entry.digest),
            source: file.source)
        })
      try store.clear(but: own)
    }
    try cache.replace(with: inventory.entries)
    return inventory
  }
}

/// Keeps other processes of this machine from publishing to the same target, as long as it lives.
private final class LocalLock: Sendable {
  private let lock: FolderLock

  init(_ path: String) throws {
    lock = try FolderLock(file: path)
  }
}
