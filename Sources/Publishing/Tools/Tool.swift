import Archive
import Subprocess

/// A program of others that Mocban starts: always with a list of arguments, never through a shell.
struct Tool: Sendable {
  /// What a program said at its end.
  struct Outcome: Sendable {
    /// Its exit code; 128 and more for a signal.
    var code: Int
    /// What it wrote on standard output.
    var output: [UInt8]
    /// The last lines of what it wrote on standard error, without secrets.
    var complaint: String

    /// What it wrote on standard output, as text.
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The name of the program.
  let name: String
  /// The package that brings it.
  let package: String
  /// The environment it gets, beyond that of this process; `nil` takes a variable away.
  var environment: [String: String?] = [:]
  /// What is taken out of its messages.
  var redaction: Redaction

  /// The most bytes of standard output that are kept; a list of a million files fits.
  private static let limit = 256 << 20
  private static let keptLines = 12

  /// Names a program.
  ///
  /// - Parameters:
  ///   - name: The name of the program.
  ///   - package: The package that brings it, where that has another name.
  ///   - redaction: What is taken out of its messages.
  init(_ name: String, package: String? = nil, _ redaction: Redaction) {
    self.name = name
    self.package = package ?? name
    self.redaction = redaction
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments, each as it is.
  ///   - input: What it reads on standard input.
  /// - Returns: What it said.
  /// - Throws: A `Diagnostic` with code `tool-missing` or `tool-failed` when it cannot be run, and a
  ///   `CancellationError` when it was stopped.
  func run(_ arguments: [String], input: [UInt8] = []) async throws -> Outcome {
    try Task.checkCancellation()
    var options = PlatformOptions()
    // A group of its own, so that Ctrl-C ends it only when this program is ready for it.
    options.processGroupID = 0
    options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(5))]
    var changes: [Environment.Key: String?] = [:]
    for (name, value) in environment {
      if let key = Environment.Key(rawValue: name) { changes[key] = .some(value) }
    }
    do {
      let result = try await Subprocess.run(
        .name(name), arguments: Arguments(arguments), environment: .inherit.updating(changes),
        platformOptions: options, input: .array(input), output: .bytes(limit: Self.limit),
        error: .sequence
      ) { execution in
        var lines: [String] = []
        for try await line in execution.standardError.strings() {
          lines.append(line)
          if lines.count > Self.keptLines { lines.removeFirst() }
        }
        return lines
      }
      try Task.checkCancellation()
      let lines = result.closureResult.map { $0.split(whereSeparator: \.isNewline).joined() }
      return Outcome(
        code: Self.code(of: result.terminationStatus), output: result.standardOutput,
        complaint: redaction.redacted(lines.joined(separator: "\n")))
    } catch let error as SubprocessError {
      try Task.checkCancellation()
      throw fault(of: error)
    }
  }

  /// Runs the program and expects it to succeed.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments, each as it is.
  ///   - input: What it reads on standard input.
  ///   - purpose: What for, such as `send files`.
  /// - Returns: What it said.
  /// - Throws: As `run`, and a `Diagnostic` with code `tool-failed` and what it complained of.
  @discardableResult
  func succeed(
    _ arguments: [String], input: [UInt8] = [], to purpose: String
  ) async throws -> Outcome {
    let outcome = try await run(arguments, input: input)
    guard outcome.code == 0 else { throw failure(outcome, to: purpose) }
    return outcome
  }

  /// The diagnostic for a program that did not succeed.
  ///
  /// - Parameters:
  ///   - outcome: What it said.
  ///   - purpose: What for, such as `send files`.
  /// - Returns: An error with its own words.
  func failure(_ outcome: Outcome, to purpose: String) -> Diagnostic {
    let words =
      outcome.complaint.isEmpty
      ? ""
      : ":\n    "
        + outcome.complaint
        .split(separator: "\n").joined(separator: "\n    ")
    return Diagnostic(
      code: "tool-failed", "\(name) could not \(purpose) (exit code \(outcome.code))\(words)",
      hint: "Put it right and run the same command again: it goes on where this one stopped.")
  }

  private func fault(of error: SubprocessError) -> Diagnostic {
    if error.code == .executableNotFound {
      return Diagnostic(
        code: "tool-missing", "the program \(name) is not installed",
        hint: "Install the package \(package): apt-get install \(package).")
    }
    return Diagnostic(
      code: "tool-failed", "\(name) does not run: \(redaction.redacted(error.description))",
      hint: "Try it by hand: \(name) --version.")
  }

  private static func code(of status: TerminationStatus) -> Int {
    switch status {
    case .exited(let code): Int(code)
    case .signaled(let signal): 128 + Int(signal)
    }
  }
}
