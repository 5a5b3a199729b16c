import Archive
import Markup

extension SeedExplanation {
  /// The explanation for programs: one JSON document with its keys in a fixed order.
  ///
  /// - Returns: JSON without a line break at its end.
  package var json: String {
    var entries = [JSON.Entry("seed", .text(seed))]
    switch outcome {
    case .article(let record):
      entries += [
        JSON.Entry("outcome", .text("article")), JSON.Entry("kind", .text(record.kind.rawValue)),
        JSON.Entry("reason", .null),
        JSON.Entry("review", .texts(record.review)),
      ]
    case .notAnArticle(let kind, let reason):
      entries += [
        JSON.Entry("outcome", .text("not-an-article")), JSON.Entry("kind", .text(kind.rawValue)),
        JSON.Entry("reason", .text(reason)), JSON.Entry("review", .list([])),
      ]
    case .failed:
      entries += [
        JSON.Entry("outcome", .text("failed")), JSON.Entry("kind", .null),
        JSON.Entry("reason", .null),
        JSON.Entry("review", .list([])),
      ]
    }
    entries += [
      JSON.Entry("fields", .list(fields.map(\.json))),
      JSON.Entry("lines", .list(lines.map(\.json))),
      JSON.Entry("diagnostics", .list(diagnostics.map(\.json))),
    ]
    return JSON.object(entries).serialized()
  }
}

extension ImportExplanation.Field {
  fileprivate var json: JSON {
    .object([
      .init("name", .text(name)), .init("value", value.isEmpty ? .null : .text(value)),
      .init("confidence", .optional(confidence?.rawValue)), .init("reason", .text(reason)),
      .init("lines", .list(lines.map(JSON.number))), .init("runners_up", .texts(alternatives)),
    ])
  }
}

extension ImportExplanation.Line {
  fileprivate var json: JSON {
    .object([
      .init("first", .number(numbers.lowerBound)), .init("last", .number(numbers.upperBound)),
      .init("class", .text(kind.rawValue)), .init("score", .number(score)),
      .init("reason", .text(reason)),
      .init("signs", .texts(signs)), .init("text", .text(text)),
    ])
  }
}

extension Diagnostic {
  fileprivate var json: JSON {
    .object([
      .init("severity", .text(severity.rawValue)), .init("code", .text(code)),
      .init("message", .text(message)),
      .init("hint", .optional(hint)), .init("file", .optional(location?.file)),
      .init("line", location?.line.map(JSON.number) ?? .null),
      .init("column", location?.column.map(JSON.number) ?? .null),
    ])
  }
}
