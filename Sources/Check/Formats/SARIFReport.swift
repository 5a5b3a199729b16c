import Archive
import Markup

/// A report in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0).
///
/// SARIF counts the characters of a line, diagnostics its bytes; the files are read once more for that.
struct SARIFReport {
  private let report: CheckReport
  private let codes: [String]
  private let columns: ColumnTable

  init(_ report: CheckReport) {
    self.report = report
    columns = ColumnTable(
      (report.findings + report.silenced.map(\.finding)).compactMap(\.location))
    codes = Set(report.findings.map(\.code) + report.silenced.map(\.finding.code)).sorted()
  }

  /// The whole log.
  var json: JSON {
    .object([
      .init("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
      .init("version", .text("2.1.0")),
      .init(
        "runs",
        .list([
          .object([
            .init("tool", .object([.init("driver", driver)])),
            .init("columnKind", .text("unicodeCodePoints")),
            .init(
              "results",
              .list(
                report.findings.map { .object(entries(of: $0)) }
                  + report.silenced.map(suppressed))),
          ])
        ])),
    ])
  }

  private var driver: JSON {
    .object([
      .init("name", .text("mocban")),
      .init("version", .text(MocbanVersion.current)),
      .init("rules", .list(codes.map(rule))),
    ])
  }

  private func rule(_ code: String) -> JSON {
    guard let rule = RuleBook.rule(for: code) else { return .object([.init("id", .text(code))]) }
    return .object([
      .init("id", .text(code)),
      .init("shortDescription", .object([.init("text", .text(rule.meaning))])),
      .init("help", .object([.init("text", .text(rule.remedy))])),
      .init(
        "defaultConfiguration", .object([.init("level", .text(rule.severity.rawValue))])),
    ])
  }

  private func entries(of finding: Diagnostic) -> [JSON.Entry] {
    let message = [finding.message, finding.hint].compactMap(\.self).joined(separator: ". ")
    var entries: [JSON.Entry] = [
      .init("ruleId", .text(finding.code)),
      .init("ruleIndex", .number(codes.firstIndex(of: finding.code) ?? -1)),
      .init("level", .text(finding.severity.rawValue)),
      .init("message", .object([.init("text", .text(message))])),
    ]
    if let place = finding.location {
      var physical: [JSON.Entry] = [
        .init("artifactLocation", .object(Self.artifact(place.file)))
      ]
      if let line = place.line {
        var region: [JSON.Entry] = [.init("startLine", .number(line))]
        if let column = columns.character(at: place) {
          region.append(.init("startColumn", .number(column)))
        }
        physical.append(.init("region", .object(region)))
      }
      entries.append(
        .init(
          "locations",
          .list([.object([.init("physicalLocation", .object(physical))])])))
    }
    return entries
  }

  private func suppressed(_ silenced: CheckReport.Silenced) -> JSON {
    let suppression: JSON = .object([
      .init("kind", .text("external")), .init("justification", .text(silenced.reason)),
    ])
    return .object(entries(of: silenced.finding) + [.init("suppressions", .list([suppression]))])
  }

  /// A path as an address: a relative one starts where the program was started.
  private static func artifact(_ path: String) -> [JSON.Entry] {
    [.init("uri", .text((path.hasPrefix("/") ? "file://" : "") + Link.strictlyEncoded(path)))]
  }
}
