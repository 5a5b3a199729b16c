import Archive
import Foundation
import Importing
import Synchronization

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

  /// How text is written on standard output: in colours only on a terminal that wants them
  /// (no-color.org), in 100 columns unless everything is to be said.
  var style: TerminalText {
    let environment = ProcessInfo.processInfo.environment
    let isColoured =
      isatty(STDOUT_FILENO) == 1 && environment["NO_COLOR"]?.isEmpty ?? true
      && environment["TERM"] != "dumb"
    return TerminalText(isColoured: isColoured, width: isVerbose ? nil : 100)
  }

  /// Prints a question on standard output and reads a line; `nil` at the end of the input.
  func ask(_ question: String) -> String? {
    write(question)
    guard let answer = readLine() else {
      write("\n")
      return nil
    }
    return answer
  }

  /// Prints at once, so that questions and answers stay in order.
  func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Prints a line on standard error.
  func complain(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// A line on a terminal that shows how far the work is.
  func progress(_ verb: String) -> Progress {
    Progress(verb: verb, isShown: !isQuiet && isatty(STDERR_FILENO) == 1)
  }
}

/// A line on a terminal that shows how far the work is; it redraws itself only when the percentage
/// changes, from whatever thread.
final class Progress: Sendable {
  private let verb: String
  private let isShown: Bool
  private let percentage = Mutex(-1)

  init(verb: String, isShown: Bool) {
    self.verb = verb
    self.isShown = isShown
  }

  /// Shows that `done` of `total` are done.
  func show(_ done: Int, _ total: Int) {
    guard isShown, total > 0 else { return }
    let now = done * 100 / total
    percentage.withLock { percentage in
      guard now > percentage else { return }
      percentage = now
      FileHandle.standardError.write(Data("\r\(verb) \(done)/\(total) (\(now) %)".utf8))
    }
  }

  /// Wipes the line.
  func end() {
    guard isShown, percentage.withLock({ $0 >= 0 }) else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
}
