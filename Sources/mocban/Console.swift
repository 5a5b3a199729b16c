import Archive
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Prints for people: reports on standard output, what is wrong on standard error.
struct Console: Sendable {
  let isVerbose: Bool
  let isQuiet: Bool

  /// Prints a line of a report.
  func say(_ line: String) {
    if !isQuiet { print(line) }
  }

  /// Prints a line that only the curious want.
  func detail(_ line: String) {
    if isVerbose { print(line) }
  }

  /// Prints diagnostics, sorted by place.
  ///
  /// - Parameter diagnostics: Notes are printed only when asked for.
  func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics.sorted() {
      switch diagnostic.severity {
      case .error: complain(diagnostic.description)
      case .warning: if !isQuiet { complain(diagnostic.description) }
      case .note: if isVerbose { complain(diagnostic.description) }
      }
    }
  }

  /// Prints a line on standard error.
  func complain(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Shows how far the work is: on a terminal in one line, otherwise in a line now and then.
  func progress(_ verb: String) -> Progress {
    Progress(verb: verb, style: isQuiet ? .none : isatty(STDERR_FILENO) == 1 ? .terminal : .log)
  }
}
