import Archive
import Foundation
import Importing

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

  /// Prints a line of a report that somebody waits for, also where printing is held back.
  func sayAtOnce(_ line: String) {
    if !isQuiet { write(line + "\n") }
  }

  /// Prints lines that were asked for.
  func tell(_ lines: [String]) { write(lines.map { $0 + "\n" }.joined()) }

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

  /// Shows how far the work is: on a terminal in one line, otherwise in a line now and then.
  func progress(_ verb: String) -> Progress {
    Progress(verb: verb, style: isQuiet ? .none : isatty(STDERR_FILENO) == 1 ? .terminal : .log)
  }
}
