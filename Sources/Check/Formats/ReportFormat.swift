import Archive
import Markup

/// The forms in which a report of a check is written.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// For people: a line for each finding, as compilers print them.
  case text
  /// For programs: one object.
  case json
  /// For services that show findings beside the code (SARIF 2.1.0).
  case sarif
  /// For GitHub Actions: a command for each finding, which marks its line.
  case github

  /// Writes a report.
  ///
  /// - Parameters:
  ///   - report: What a check found.
  ///   - hasNotes: Whether people want to read notes, too; programs get them in any case.
  /// - Returns: The lines of the report.
  package func lines(of report: CheckReport, hasNotes: Bool) -> [String] {
    let findings = report.findings
    switch self {
    case .text:
      return findings.filter { hasNotes || $0.severity != .note }.map(\.description)
    case .json: return [Self.json(of: report).serialized()]
    case .sarif: return [SARIFReport(report).json.serialized()]
    case .github: return findings.map(Self.command)
    }
  }

  // MARK: JSON

  private static func json(of report: CheckReport) -> JSON {
    .object([
      .init("version", .number(1)),
      .init("errors", .number(report.count(.error))),
      .init("warnings", .number(report.count(.warning))),
      .init("notes", .number(report.count(.note))),
      .init("articles", .number(report.articles)),
      .init("pages", .number(report.pages)),
      .init("findings", .list(report.findings.map { .object(entries(of: $0)) })),
      .init(
        "silenced",
        .list(
          report.silenced.map {
            .object(entries(of: $0.finding) + [.init("reason", .text($0.reason))])
          })),
    ])
  }

  private static func entries(of finding: Diagnostic) -> [JSON.Entry] {
    var entries: [JSON.Entry] = [
      .init("level", .text(finding.severity.rawValue)), .init("code", .text(finding.code)),
      .init("message", .text(finding.message)),
    ]
    if let hint = finding.hint { entries.append(.init("hint", .text(hint))) }
    if let place = finding.location {
      entries.append(.init("file", .text(place.file)))
      if let line = place.line { entries.append(.init("line", .number(line))) }
      if let column = place.column { entries.append(.init("column", .number(column))) }
    }
    return entries
  }

  // MARK: GitHub

  /// A workflow command (docs.github.com, "Workflow commands for GitHub Actions").
  private static func command(_ finding: Diagnostic) -> String {
    let level =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties: [String] = []
    if let place = finding.location {
      properties.append("file=\(escaped(place.file, isProperty: true))")
      if let line = place.line { properties.append("line=\(line)") }
      if let column = place.column { properties.append("col=\(column)") }
    }
    properties.append("title=\(escaped(finding.code, isProperty: true))")
    let message = [finding.message, finding.hint].compactMap(\.self).joined(separator: "\n")
    return
      "::\(level) \(properties.joined(separator: ","))::\(escaped(message, isProperty: false))"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
