import Archive
import Disk

/// The note by which a publication keeps others off a target: a file of its own name there.
///
/// Stores of files have no lock, so this is Lamport's: everybody first puts up an own note, then looks
/// for those of others, and takes its own back when there is one. Of two that begin at once at least
/// one sees the other, whatever the order in which files appear.
package struct TargetLock: Hashable, Sendable {
  /// Who publishes, as others are told.
  package struct Holder: Hashable, Sendable {
    /// The account and the machine.
    package var name: String
    /// When it began, in seconds since 1970.
    package var since: Int
    /// The machine, since its last start.
    package var machine: String
    /// The number of the process there.
    package var process: Int32

    /// Creates a holder.
    ///
    /// - Parameters:
    ///   - name: The account and the machine.
    ///   - since: When it began, in seconds since 1970.
    ///   - machine: The machine, since its last start.
    ///   - process: The number of the process there.
    package init(name: String, since: Int, machine: String, process: Int32) {
      self.name = name
      self.since = since
      self.machine = machine
      self.process = process
    }
  }

  /// A lock that nobody took back for so long is one of a process that died: the slowest first
  /// publication of a large archive over a slow line takes less.
  static let longest = 12 * 3_600
  private static let prefix = "mocban-lock-"

  /// The name of its file, at the root of the target.
  let fileName: String
  /// Who holds it.
  let holder: Holder

  /// Creates a lock.
  ///
  /// - Parameters:
  ///   - holder: Who takes it.
  ///   - token: A number that nobody else has.
  init(_ holder: Holder, token: UInt64) {
    self.holder = holder
    fileName = Self.prefix + String(token, radix: 16) + ".txt"
  }

  /// Reads a lock; what cannot be read is a lock of nobody, long ago.
  init(parsing bytes: [UInt8], fileName: String) {
    self.fileName = fileName
    var fields: [Substring: String] = [:]
    for line in String(decoding: bytes.prefix(2_000), as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 {
        fields[parts[0]] = String(parts[1].prefix(200).filter { !$0.isNewline && $0 != "\u{1B}" })
      }
    }
    holder = Holder(
      name: fields["by"] ?? "?", since: fields["since"].flatMap { Int($0) } ?? 0,
      machine: fields["machine"] ?? "", process: fields["process"].flatMap { Int32($0) } ?? 0)
  }

  /// Whether a name is that of a lock.
  static func isName(_ path: String) -> Bool {
    path.hasPrefix(prefix) && path.hasSuffix(".txt") && !path.utf8.contains(UInt8(ascii: "/"))
  }

  /// Whether a name is that of a lock that is being written.
  static func isPartialName(_ name: String) -> Bool {
    name.hasPrefix("." + prefix) && name.hasSuffix(".mocban-partial")
  }

  /// The file as others read it.
  var bytes: [UInt8] {
    Array(
      """
      by \(holder.name)
      since \(holder.since)
      machine \(holder.machine)
      process \(holder.process)

      """.utf8)
  }

  /// Whether its holder cannot be at work any more.
  ///
  /// - Parameter own: Who asks, now.
  /// - Returns: `true` for a process of this machine that is gone, and for a very old lock.
  func isStale(for own: Holder) -> Bool {
    if holder.machine == own.machine, !own.machine.isEmpty {
      return holder.process != own.process && !Machine.runs(process: holder.process)
    }
    return own.since - holder.since > Self.longest
  }

  /// The error for somebody who comes too late.
  ///
  /// - Parameters:
  ///   - now: Seconds since 1970.
  ///   - place: The target.
  /// - Returns: An error that says who holds the lock and since when.
  func diagnostic(now: Int, place: String) -> Diagnostic {
    let minutes = max(0, (now - holder.since) / 60)
    let age = minutes < 120 ? "\(minutes) min" : "\(minutes / 60) h"
    return Diagnostic(
      code: "target-locked",
      "\(holder.name) has been publishing there for \(age) (process \(holder.process))",
      hint: "Wait for the end; if you know that nobody publishes any more, add --break-lock.",
      at: SourceLocation(file: place))
  }
}
