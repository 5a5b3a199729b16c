import Archive
import Disk

/// A place in which the files of a publication replace those of the one before, in an order in which
/// no visitor meets a page without what it needs.
struct PlainHost: Host {
  private let carrier: any Carrier
  private let notes: Notes
  private let keeper: LockKeeper
  private let memory: String

  /// Creates a host.
  ///
  /// - Parameters:
  ///   - carrier: Brings the files there.
  ///   - memory: The local folder of the target.
  ///   - lock: The lock that a publication takes.
  init(_ carrier: any Carrier, memory: String, lock: TargetLock) {
    self.carrier = carrier
    self.memory = memory
    notes = Notes(carrier: carrier, memory: memory)
    keeper = LockKeeper(notes, lock)
  }

  var name: String { carrier.name }

  func look() async throws -> TargetState { try await notes.read().state }

  func begin(breaksLock: Bool) async throws -> TargetState {
    try await keeper.take(breaksLock: breaksLock)
  }

  func end() async throws { try await keeper.giveBack() }

  func carryOut(_ plan: PublicationPlan, _ conduct: Conduct) async throws {
    let staging = try Staging(memory + "/staging", plan.sent)
    if !conduct.takesOver {
      try await refuseStrangers(plan.untried.map(\.path), root: staging.root)
    }
    try await notes.send(
      PublicationList(
        .publishing, files: plan.sent.map(\.published), leaving: plan.removed.map(\.path)))
    let total = plan.sent.count + plan.removed.count
    var done = 0
    for phase in PublicationPhase.groups(of: plan.sent) {
      try await carrier.send(phase.map(\.path), root: staging.root)
      done += phase.count
      conduct.progress(done, total)
    }
    try await carrier.settle()
    try await notes.send(PublicationList(.published, files: plan.site.map(\.published)))
    try await carrier.delete(plan.removed.map(\.path), folders: plan.emptiedFolders)
    try await carrier.settle()
    try await notes.delete([PublicationList.Kind.publishing.fileName])
    conduct.progress(total, total)
    try staging.clear()
  }

  private func refuseStrangers(_ paths: [String], root: String) async throws {
    guard !paths.isEmpty else { return }
    let strangers = try await carrier.strangers(among: paths, root: root)
    guard let first = strangers.first else { return }
    throw Diagnostic(
      code: "foreign-file",
      strangers.count == 1
        ? "\(first) stands there already, and Mocban did not publish it"
        : "\(strangers.count) files stand there already that Mocban did not publish, such as \(first)",
      hint: "Publish to another place, or add --take-over to replace them.",
      at: SourceLocation(file: carrier.name))
  }
}
