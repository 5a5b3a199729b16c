/// A place in a file that a person can go to.
package struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  /// The path of the file, as the person would type it.
  package var file: String
  /// The line, counted from 1; `nil` when the whole file is meant.
  package var line: Int?
  /// The column, counted from 1 in UTF-8 bytes; `nil` when the whole line is meant.
  package var column: Int?

  /// Creates a place in a file.
  ///
  /// - Parameters:
  ///   - file: The path of the file.
  ///   - line: The line, counted from 1.
  ///   - column: The column, counted from 1 in UTF-8 bytes.
  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  package var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap(\.self)
      .joined(separator: ":")
  }
}

extension SourceLocation: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
  }
}

/// Something a person should know, with its place and what to do about it.
package struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  /// How bad it is.
  package enum Severity: String, Comparable, Sendable {
    /// Good to know; nothing is wrong.
    case note
    /// Probably not what was meant; the work goes on.
    case warning
    /// Wrong; what it touches is left out and the exit code is not zero.
    case error

    package static func < (left: Self, right: Self) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// How bad it is.
  package var severity: Severity
  /// A stable name for the kind of trouble, such as `bad-date`.
  package var code: String
  /// What is wrong, in one sentence without a full stop.
  package var message: String
  /// What to do about it, in one sentence; `nil` when the message says it.
  package var hint: String?
  /// Where it is.
  package var location: SourceLocation?

  /// Creates a diagnostic.
  ///
  /// - Parameters:
  ///   - severity: How bad it is.
  ///   - code: The stable name for the kind of trouble.
  ///   - message: What is wrong, without a full stop.
  ///   - hint: What to do about it.
  ///   - location: Where it is.
  package init(
    _ severity: Severity = .error, code: String, _ message: String, hint: String? = nil,
    at location: SourceLocation? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.hint = hint
    self.location = location
  }

  /// The diagnostic as compilers print it, with the hint on a second line.
  package var description: String {
    let place = location.map { "\($0): " } ?? ""
    let advice = hint.map { "\n  hint: \($0)" } ?? ""
    return "\(place)\(severity.rawValue): \(message) [\(code)]\(advice)"
  }
}

extension Diagnostic: Comparable {
  /// Orders by place, then by severity, the worst first, then by text.
  package static func < (left: Self, right: Self) -> Bool {
    let nowhere = SourceLocation(file: "")
    let places = (left.location ?? nowhere, right.location ?? nowhere)
    guard places.0 == places.1 else { return places.0 < places.1 }
    guard left.severity == right.severity else { return left.severity > right.severity }
    return (left.code, left.message) < (right.code, right.message)
  }
}
