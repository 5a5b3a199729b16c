package import Archive

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What went wrong with a file.
package struct DiskError: Error, Hashable, Sendable {
  /// What was tried.
  package enum Operation: String, Sendable {
    /// Reading a file.
    case read
    /// Writing a file.
    case write
    /// Listing a folder.
    case list
    /// Deleting a file.
    case delete
    /// Keeping others from writing into a folder.
    case lock
  }

  /// What was tried.
  package var operation: Operation
  /// The path it was tried on.
  package var path: String
  /// The error number of the system (`errno`).
  package var number: Int32

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - operation: What was tried.
  ///   - path: The path it was tried on.
  ///   - number: The error number of the system.
  package init(_ operation: Operation, path: String, number: Int32) {
    self.operation = operation
    self.path = path
    self.number = number
  }

  /// Whether there is no such file or folder.
  package var isMissing: Bool { number == ENOENT || number == ENOTDIR }

  /// Whether another process holds what is wanted.
  package var isBusy: Bool { operation == .lock && number == EWOULDBLOCK }

  /// Whether nothing more can be written at all.
  package var isFull: Bool { number == ENOSPC || number == EDQUOT || number == EFBIG }

  /// The error as a person reads it, with what to do.
  package var diagnostic: Diagnostic {
    let (code, hint): (String, String?) =
      switch number {
      case ENOENT: ("file-missing", nil)
      case EACCES, EPERM: ("no-permission", "Check who owns it and who may \(operation) it.")
      case EROFS: ("read-only", "The disk cannot be written; choose another folder.")
      case _ where isFull:
        ("disk-full", "Make room, then run the same command again: it goes on where it stopped.")
      case EISDIR, ENOTDIR, EEXIST, ENOTEMPTY, ELOOP:
        ("in-the-way", "Something of another kind has this name; move it away.")
      case ENAMETOOLONG: ("name-too-long", "Choose a shorter name.")
      case E2BIG: ("file-too-large", "Split it, or take out what does not belong to the text.")
      case EWOULDBLOCK:
        ("busy", "Wait for it to end, then run the same command again.")
      case EXDEV:
        ("other-disk", "The folder lies on another disk than the site's folder; move it there.")
      default: ("disk-error", nil)
      }
    let reason = isBusy ? "another build is at work here" : Self.text(of: number)
    return Diagnostic(
      code: code, "cannot \(operation) it: \(reason)", hint: hint,
      at: SourceLocation(file: path))
  }
}

extension Diagnostic {
  /// What a person is told of whatever was thrown while a file was worked on.
  ///
  /// - Parameters:
  ///   - error: What was thrown; anything but diagnostics and trouble with the disk is a fault of the
  ///     program.
  ///   - file: The file.
  /// - Returns: At least one diagnostic.
  package static func all(of error: any Error, file: String) -> [Diagnostic] {
    switch error {
    case let error as Diagnostics: error.all
    case let error as Diagnostic: [error]
    case let error as DiskError: [error.diagnostic]
    default:
      [Diagnostic(code: "internal", "\(error)", at: SourceLocation(file: file))]
    }
  }
}
