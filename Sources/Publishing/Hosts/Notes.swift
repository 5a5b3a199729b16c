import Archive
import Disk

/// The program's own files at the root of a target: what was published, what is under way, and locks.
struct Notes: Sendable {
  let carrier: any Carrier
  /// The local folder of the target.
  let memory: String

  /// Fetches and reads the notes.
  ///
  /// - Returns: What was published, and all locks.
  func read() async throws -> (state: TargetState, locks: [TargetLock]) {
    let folder = memory + "/notes"
    try Disk.deleteAll(at: folder)
    try Disk.makeFolders(for: folder + "/")
    try await carrier.fetchNotes(into: folder)
    var state = TargetState()
    var locks: [TargetLock] = []
    for name in try Disk.names(in: folder) {
      let path = "\(folder)/\(name)"
      if TargetLock.isName(name) {
        locks.append(TargetLock(parsing: try Disk.read(path, limit: 1 << 20), fileName: name))
      } else if name == PublicationList.Kind.published.fileName {
        state.published = try PublicationList(
          parsing: try Disk.read(path), .published, from: carrier.name)
      } else if name == PublicationList.Kind.publishing.fileName {
        state.underWay = try journal(try Disk.read(path))
      }
    }
    return (state, locks)
  }

  /// Sends one of the lists.
  func send(_ list: PublicationList) async throws { try await send(list.bytes, list.kind.fileName) }

  /// Sends a lock.
  func send(_ lock: TargetLock) async throws { try await send(lock.bytes, lock.fileName) }

  /// Deletes notes.
  func delete(_ names: [String]) async throws {
    try await carrier.delete(names, folders: [])
  }

  private func send(_ bytes: [UInt8], _ name: String) async throws {
    let folder = memory + "/sent-notes"
    try Disk.rewrite("\(folder)/\(name)", with: bytes)
    try await carrier.send([name], root: folder)
    try Disk.delete("\(folder)/\(name)")
  }

  /// A journal is written before the first change, so one that was cut off stands for no change; some
  /// stores show a file before it is whole.
  private func journal(_ bytes: [UInt8]) throws -> PublicationList? {
    guard bytes.last == UInt8(ascii: "\n") else { return PublicationList(.publishing) }
    return try PublicationList(parsing: bytes, .publishing, from: carrier.name)
  }
}

/// Holds the lock of a target as long as it is needed.
actor LockKeeper {
  private let notes: Notes
  private let lock: TargetLock
  private var isUp = false

  init(_ notes: Notes, _ lock: TargetLock) {
    self.notes = notes
    self.lock = lock
  }

  /// Takes the lock.
  ///
  /// - Parameter breaksLock: Whether a lock of somebody else is taken away.
  /// - Returns: What was published.
  /// - Throws: A `Diagnostic` with code `target-locked` when somebody else has it.
  func take(breaksLock: Bool) async throws -> TargetState {
    isUp = true
    try await notes.send(lock)
    let (state, locks) = try await notes.read()
    let others = locks.filter { $0.fileName != lock.fileName }
    if !breaksLock, let other = others.first(where: { !$0.isStale(for: lock.holder) }) {
      throw other.diagnostic(now: lock.holder.since, place: notes.carrier.name)
    }
    guard locks.contains(where: { $0.fileName == lock.fileName }) else {
      throw Diagnostic(
        code: "target-unsure", "what was written there cannot be read again",
        hint: "Check that nothing else writes to or caches this place.",
        at: SourceLocation(file: notes.carrier.name))
    }
    if !others.isEmpty { try await notes.delete(others.map(\.fileName)) }
    return state
  }

  /// Gives the lock back, also for a publication that was stopped.
  func giveBack() async throws {
    guard isUp else { return }
    isUp = false
    let (notes, name) = (notes, lock.fileName)
    // A task of its own is not stopped with the one that asks for it.
    try await Task { try await notes.delete([name]) }.value
  }
}
