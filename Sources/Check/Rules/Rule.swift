package import Archive
import Vietnamese

/// A kind of trouble that a check can find, as a person has it explained.
package struct Rule: Hashable, Sendable {
  /// Where the trouble is.
  package enum Area: String, CaseIterable, Sendable {
    /// In the folder of the site: `content/`, `seeds/`, `site.yml`, `organizations.yml`.
    case content
    /// In the site as it was built.
    case output
  }

  /// The stable name, such as `bad-date`; a family of names ends in `*`.
  package var code: String
  /// How bad it is.
  package var severity: Diagnostic.Severity
  /// Where the trouble is.
  package var area: Area
  /// What it means, in a sentence or two.
  package var meaning: String
  /// What to do about it.
  package var remedy: String

  init(
    _ severity: Diagnostic.Severity, _ code: String, _ area: Area, _ meaning: String,
    do remedy: String
  ) {
    self.code = code
    self.severity = severity
    self.area = area
    self.meaning = meaning
    self.remedy = remedy
  }

  /// The rule as `--explain` prints it.
  package var explanation: String {
    """
    \(code) (\(severity.rawValue), \(area.rawValue))

    \(meaning)

    What to do: \(remedy)
    """
  }
}

/// All kinds of trouble that a check can find.
package enum RuleBook {
  /// The rules in the order they are explained in: those of the content first, by their names.
  package static let all: [Rule] = (contentRules + recordRules + outputRules).sorted {
    ($0.area == .output ? 1 : 0, $0.code) < ($1.area == .output ? 1 : 0, $1.code)
  }

  private static let rulesByCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
  private static let families = all.filter { $0.code.hasSuffix("*") }

  /// The rule of a code.
  ///
  /// - Parameter code: The name of a kind of trouble, such as `bad-date`.
  /// - Returns: Its rule, or that of its family; `nil` for a name that no check reports.
  package static func rule(for code: String) -> Rule? {
    rulesByCode[code] ?? families.first { code.hasPrefix($0.code.dropLast()) }
  }

  /// The code that looks most like a misspelt one.
  ///
  /// - Parameter code: A name that no check reports.
  /// - Returns: A code that takes few changed letters; `nil` where none does.
  package static func nearest(to code: String) -> String? {
    all.map(\.code).map { ($0, EditDistance.between(code, $0)) }
      .filter { $0.1 <= max(2, $0.0.utf8.count / 3) }.min { $0.1 < $1.1 }?.0
  }
}
