package import Archive

/// What a check found.
package struct CheckReport: Sendable {
  /// Something that was found and that the site's settings silence.
  package struct Silenced: Sendable {
    /// What was found.
    package var finding: Diagnostic
    /// Why it is not to be reported.
    package var reason: String
  }

  /// What was found, by file and line, the worst first.
  package internal(set) var findings: [Diagnostic] = []
  /// What was found and is silenced, in the same order.
  package internal(set) var silenced: [Silenced] = []
  /// The number of Markdown files that were read.
  package internal(set) var articles = 0
  /// The number of pages that were read.
  package internal(set) var pages = 0

  /// How many findings are so bad.
  ///
  /// - Parameter severity: How bad.
  /// - Returns: Their number.
  package func count(_ severity: Diagnostic.Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// Whether anything is wrong.
  package var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Takes findings in: each as bad as its rule says, silenced where the settings say so.
  mutating func add(_ found: [Diagnostic], _ settings: CheckSettings, folder: String) {
    var isUsed = [Bool](repeating: false, count: settings.ignored.count)
    for var finding in found.sorted() {
      if let rule = RuleBook.rule(for: finding.code) {
        // Names of families may mean something else where a rule is more exact.
        finding.severity = rule.code.hasSuffix("*") ? finding.severity : rule.severity
      }
      if let index = settings.ignored.firstIndex(where: { $0.covers(finding, in: folder) }) {
        isUsed[index] = true
        silenced.append(Silenced(finding: finding, reason: settings.ignored[index].reason))
      } else {
        findings.append(finding)
      }
    }
    for (ignored, isUsed) in zip(settings.ignored, isUsed) where !isUsed {
      findings.append(
        Diagnostic(
          .note, code: "unused-ignore", "nothing here is \(ignored.code) any more",
          hint: "Delete the entry, so that it cannot hide new trouble.", at: ignored.location))
    }
    findings.sort()
  }
}
