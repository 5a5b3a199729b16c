#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A long file that a program makes and makes again, piece by piece, so that memory never holds more
/// of it than a quarter of a mebibyte.
///
/// As with `OutputFolder.write`, a file that has its content already is left alone, and one that
/// changes is written beside and then takes the name: what comes is compared with what is there, and
/// only the first difference starts a new file with what was equal so far.
package struct StreamedFile: ~Copyable {
  /// What became of a file.
  package struct Outcome: Sendable {
    /// What happened to it.
    package var change: OutputFolder.Change
    /// The number of its bytes.
    package var size: Int
    /// The SHA-256 of its content.
    package var digest: Digest
    /// What the file system tells of it.
    package var stamp: FileStamp

    /// Describes what became of a file.
    ///
    /// - Parameters:
    ///   - change: What happened to it.
    ///   - size: The number of its bytes.
    ///   - digest: The SHA-256 of its content.
    ///   - stamp: What the file system tells of it.
    package init(change: OutputFolder.Change, size: Int, digest: Digest, stamp: FileStamp) {
      self.change = change
      self.size = size
      self.digest = digest
      self.stamp = stamp
    }
  }

  private static let pieceSize = 1 << 18

  private let path: String
  private let partial: String
  private let prepare: (OutputFolder.Change) throws -> Void
  /// The old file, while all that came is what it holds.
  private var old: OpenFile?
  /// The new file, from the first difference on.
  private var new: OpenFile?
  private let isThere: Bool
  private var hasPartial = false
  private var pending: [UInt8] = []
  private var size = 0
  private var checksum = RunningChecksum()

  init(
    path: String, partial: String, preparing prepare: @escaping (OutputFolder.Change) throws -> Void
  ) throws(DiskError) {
    self.path = path
    self.partial = partial
    self.prepare = prepare
    pending.reserveCapacity(Self.pieceSize + 65_536)
    do {
      // A link is never followed: the file behind it belongs to somebody else.
      let file = try OpenFile(path, flags: O_RDONLY | O_NOFOLLOW, for: .read)
      _ = try file.size()
      old = consume file
      isThere = true
    } catch  where error.isMissing {
      isThere = false
    } catch  where error.number == ELOOP || error.number == EISDIR {
      isThere = true
    }
  }

  deinit {
    if hasPartial { _ = deleteFile(partial) }
  }

  /// Adds to the file.
  ///
  /// - Parameter bytes: What comes next.
  /// - Throws: A `DiskError` when the file cannot be written, or what the preparation throws; the old
  ///   content is still there then, and nothing more should be added.
  package mutating func append(_ bytes: [UInt8]) throws {
    pending += bytes
    if pending.count >= Self.pieceSize { try flush() }
  }

  /// Ends the file, which now takes its name if it changed.
  ///
  /// - Returns: What became of it.
  /// - Throws: As `append`.
  package mutating func close() throws -> Outcome {
    try flush()
    if new == nil {
      if let whole = try old?.size(), whole == size, let stamp = try old?.stamp() {
        return Outcome(
          change: .unchanged, size: size, digest: checksum.digest, stamp: stamp.ofContent)
      }
      try begin()
    }
    guard let stamp = try new?.stamp() else { throw DiskError(.write, path: path, number: EBADF) }
    new = nil
    try OutputFolder.move(partial, to: path)
    hasPartial = false
    return Outcome(
      change: isThere ? .updated : .created, size: size, digest: checksum.digest,
      stamp: stamp.ofContent)
  }

  private mutating func flush() throws {
    guard !pending.isEmpty else { return }
    if new == nil, try old?.chunk(atMost: pending.count) != pending { try begin() }
    try new?.write(pending)
    checksum.add(pending)
    size += pending.count
    pending.removeAll(keepingCapacity: true)
  }

  /// Starts the new file with the bytes that were equal.
  private mutating func begin() throws {
    try prepare(isThere ? .updated : .created)
    let file = try OutputFolder.openPartial(partial)
    hasPartial = true
    if size > 0 {
      let source = try OpenFile(path, flags: O_RDONLY | O_NOFOLLOW, for: .read)
      var rest = size
      while rest > 0 {
        let piece = try source.chunk(atMost: min(rest, Self.pieceSize))
        guard !piece.isEmpty else { throw DiskError(.read, path: path, number: EIO) }
        try file.write(piece)
        rest -= piece.count
      }
    }
    old = nil
    new = consume file
  }
}
