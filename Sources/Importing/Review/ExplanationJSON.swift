import Archive

extension SeedExplanation {
  /// The explanation for programs: one JSON document with its keys in a fixed order.
  ///
  /// - Returns: JSON without a line break at its end.
  package var json: String {
    var entries: [(String, JSONText)] = [("seed", .text(seed))]
    switch outcome {
    case .article(let record):
      entries += [
        ("outcome", .text("article")), ("kind", .text(record.kind.rawValue)), ("reason", .null),
        ("review", .texts(record.review)),
      ]
    case .notAnArticle(let kind, let reason):
      entries += [
        ("outcome", .text("not-an-article")), ("kind", .text(kind.rawValue)),
        ("reason", .text(reason)), ("review", .list([])),
      ]
    case .failed:
      entries += [
        ("outcome", .text("failed")), ("kind", .null), ("reason", .null), ("review", .list([])),
      ]
    }
    entries += [
      ("fields", .list(fields.map(\.json))), ("lines", .list(lines.map(\.json))),
      ("diagnostics", .list(diagnostics.map(\.json))),
    ]
    return JSONText.object(entries).serialized()
  }
}

extension ImportExplanation.Field {
  fileprivate var json: JSONText {
    .object([
      ("name", .text(name)), ("value", value.isEmpty ? .null : .text(value)),
      ("confidence", .optional(confidence?.rawValue)), ("reason", .text(reason)),
      ("lines", .list(lines.map(JSONText.number))), ("runners_up", .texts(alternatives)),
    ])
  }
}

extension ImportExplanation.Line {
  fileprivate var json: JSONText {
    .object([
      ("first", .number(numbers.lowerBound)), ("last", .number(numbers.upperBound)),
      ("class", .text(kind.rawValue)), ("score", .number(score)), ("reason", .text(reason)),
      ("signs", .texts(signs)), ("text", .text(text)),
    ])
  }
}

extension Diagnostic {
  fileprivate var json: JSONText {
    .object([
      ("severity", .text(severity.rawValue)), ("code", .text(code)), ("message", .text(message)),
      ("hint", .optional(hint)), ("file", .optional(location?.file)),
      ("line", location?.line.map(JSONText.number) ?? .null),
      ("column", location?.column.map(JSONText.number) ?? .null),
    ])
  }
}
