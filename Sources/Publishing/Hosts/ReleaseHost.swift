import Archive
import Disk

/// A place in which every publication gets a folder of its own and is shown at once: `releases/<name>`,
/// and a link `current` to one of them, which the web server shows.
struct ReleaseHost<Place: ReleaseCarrier>: Host {
  private let carrier: Place
  private let kept: Int
  private let release: String
  private let notes: Notes
  private let keeper: LockKeeper
  private let memory: String

  private var link: String { "current" }
  private var shelf: String { "releases" }

  /// Creates a host.
  ///
  /// - Parameters:
  ///   - carrier: Brings the files there.
  ///   - kept: How many releases are kept, the one that is shown included.
  ///   - release: The name of the next release; later ones sort after earlier ones.
  ///   - memory: The local folder of the target.
  ///   - lock: The lock that a publication takes.
  init(
    _ carrier: Place, keeping kept: Int, release: String, memory: String, lock: TargetLock
  ) {
    self.carrier = carrier
    self.kept = kept
    self.release = release
    self.memory = memory
    notes = Notes(carrier: carrier, memory: memory)
    keeper = LockKeeper(notes, lock)
  }

  var name: String { carrier.name }

  func look() async throws -> TargetState {
    guard let current = try await current() else { return TargetState() }
    return TargetState(published: try await state(of: current).published)
  }

  func begin(breaksLock: Bool) async throws -> TargetState {
    _ = try await keeper.take(breaksLock: breaksLock)
    return try await look()
  }

  func end() async throws { try await keeper.giveBack() }

  func carryOut(_ plan: PublicationPlan, _ conduct: Conduct) async throws {
    let current = try await current()
    let taken = try await carrier.noteNames(in: shelf)
    var name = release
    var number = 2
    while taken[name] != nil {
      name = "\(release)-\(number)"
      number += 1
    }
    let site = plan.site
    let staging = try Staging(memory + "/staging", site)
    let place = carrier.inside("\(shelf)/\(name)")
    let notes = Notes(carrier: place, memory: memory)
    try await notes.send(PublicationList(.publishing, files: site.map(\.published)))
    if let current {
      try await place.share(plan.unchanged.map(\.path), with: "../\(current)", root: staging.root)
    }
    var done = 0
    for phase in PublicationPhase.groups(of: plan.sent) {
      try await place.send(phase.map(\.path), root: staging.root)
      done += phase.count
      conduct.progress(done, plan.sent.count)
    }
    try await notes.send(PublicationList(.published, files: site.map(\.published)))
    try await notes.delete([PublicationList.Kind.publishing.fileName])
    try await place.settle()
    try await carrier.turn(link, to: "\(shelf)/\(name)")
    try staging.clear()
    try await deleteOld(showing: name)
  }

  func rollBack() async throws -> (from: String, to: String) {
    guard let current = try await current() else { throw nothingToShow() }
    let shown = try await carrier.noteNames(in: shelf)
      .filter {
        Self.isRelease($0.key) && Self.isWhole($0.value) && $0.key.precedesInBytes(current)
      }
    if let name = shown.keys.max(by: { $0.precedesInBytes($1) }) {
      try await carrier.turn(link, to: "\(shelf)/\(name)")
      return (current, name)
    }
    throw nothingToShow()
  }

  /// The name of the release that is shown; `nil` when nothing is.
  private func current() async throws -> String? {
    guard let target = try await carrier.target(ofLink: link) else { return nil }
    let parts = target.split(separator: "/")
    guard parts.count == 2, parts[0] == shelf, Self.isRelease(String(parts[1])) else {
      throw Diagnostic(
        code: "foreign-file", "\(link) there is not a link to a release of Mocban",
        hint: "Move it away, or publish to another place.", at: SourceLocation(file: carrier.name))
    }
    return String(parts[1])
  }

  private func state(of name: String) async throws -> TargetState {
    try await Notes(carrier: carrier.inside("\(shelf)/\(name)"), memory: memory).read().state
  }

  func tidy() async throws {
    guard let current = try await current() else { return }
    try await deleteOld(showing: current)
  }

  /// Deletes the releases beyond the number that is kept, and those that did not become whole: in each
  /// what its own lists have, and the folders that are empty then.
  private func deleteOld(showing current: String) async throws {
    let releases = try await carrier.noteNames(in: shelf).filter { Self.isRelease($0.key) }
    let whole = releases.filter { Self.isWhole($0.value) && $0.key != current }
      .keys.sorted { $1.precedesInBytes($0) }
    let staying = Set(whole.prefix(max(0, kept - 1)) + [current])
    for name in releases.keys.filter({ !staying.contains($0) }).sorted() {
      try await delete(name, try await state(of: name))
      try await carrier.delete([], folders: ["\(shelf)/\(name)"])
    }
  }

  /// Whether a release has all its files: its list comes last, and its journal goes after that.
  private static func isWhole(_ notes: Set<String>) -> Bool {
    notes.contains(PublicationList.Kind.published.fileName)
      && !notes.contains(PublicationList.Kind.publishing.fileName)
  }

  private func delete(_ name: String, _ state: TargetState) async throws {
    let place = carrier.inside("\(shelf)/\(name)")
    let notes = Notes(carrier: place, memory: memory)
    let files = ((state.published?.files ?? []) + (state.underWay?.files ?? []))
      .sorted { $0.path.precedesInBytes($1.path) }
    // From here on it is not whole any more, also for somebody who finds it half deleted.
    if state.published != nil {
      try await notes.send(PublicationList(.publishing, files: files))
      try await notes.delete([PublicationList.Kind.published.fileName])
    }
    let removal = PublicationPlan([], published: PublicationList(.published, files: files))
    try await place.delete(removal.removed.map(\.path), folders: removal.emptiedFolders)
    try await notes.delete([PublicationList.Kind.publishing.fileName])
  }

  /// The names that Mocban gives: a moment as `20261122T114015Z`, with a number behind it for a second
  /// release of the same second.
  private static func isRelease(_ name: String) -> Bool {
    name.wholeMatch(of: /[0-9]{8}T[0-9]{6}Z(-[0-9]{1,4})?/) != nil
  }

  private func nothingToShow() -> Diagnostic {
    Diagnostic(
      code: "no-releases", "there is no earlier release to go back to",
      hint: "Publish the content of an earlier day instead.", at: SourceLocation(file: carrier.name)
    )
  }
}
