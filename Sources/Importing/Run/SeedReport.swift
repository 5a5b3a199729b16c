package import Archive

/// What became of one seed, for a report that programs read.
package struct SeedReport: Sendable {
  /// The path of the seed from the folder of seeds.
  package var seed: String
  /// What became of it.
  package var outcome: ImportReport.Outcome
  /// The file that was written, or would be.
  package var change: ImportReport.Change?
  /// What the import made of it; `nil` when it is no article or a copy of another seed.
  package var article: ImportedArticle?
  /// What is wrong or odd with it.
  package var diagnostics: [Diagnostic]

  /// The report as an object: outcome, path, fields, how each was found, what to look at, warnings.
  package var json: JSONValue {
    var entries: [JSONValue.Entry] = [.init("seed", .text(seed))]
    entries += outcome.entries
    if let article {
      entries.append(.init("fields", Self.fields(of: article.record)))
      entries.append(
        .init(
          "how",
          .object(
            article.explanation.fields.filter { !$0.value.isEmpty }.map {
              .init($0.name, .text($0.reason))
            })))
      entries.append(.init("review", .list(article.record.review.map(JSONValue.text))))
    }
    if !diagnostics.isEmpty {
      entries.append(.init("diagnostics", .list(diagnostics.sorted().map(Self.json))))
    }
    return .object(entries)
  }

  private static func fields(of record: ArticleRecord) -> JSONValue {
    let texts: [(String, String?)] = [
      ("title", record.title), ("date", record.date?.iso),
      ("date_basis", record.dateBasis.rawValue),
      ("language", record.language), ("source", record.source?.name), ("url", record.source?.url),
    ]
    let lists = [
      ("provinces", record.provinces), ("organizations", record.organizations),
      ("mentions", record.mentions), ("authors", record.authors), ("also_seen", record.alsoSeen),
    ]
    return .object(
      texts.compactMap { key, value in value.map { .init(key, .text($0)) } }
        + lists.filter { !$0.1.isEmpty }.map { .init($0, .list($1.map(JSONValue.text))) })
  }

  private static func json(_ diagnostic: Diagnostic) -> JSONValue {
    let place = diagnostic.location
    return .object(
      [
        .init("severity", .text(diagnostic.severity.rawValue)),
        .init("code", .text(diagnostic.code)), .init("message", .text(diagnostic.message)),
      ] + (diagnostic.hint.map { [.init("hint", .text($0))] } ?? [])
        + (place?.line.map { [.init("line", .number(String($0)))] } ?? []))
  }
}

extension ImportReport.Outcome {
  /// The outcome as entries of the report.
  fileprivate var entries: [JSONValue.Entry] {
    func named(_ name: String, path: String) -> [JSONValue.Entry] {
      [.init("outcome", .text(name)), .init("path", .text(path))]
    }
    return switch self {
    case .created(let path): named("created", path: path)
    case .renewed(let path): named("renewed", path: path)
    case .unchanged(let path): named("unchanged", path: path)
    case .kept(let path, let differs):
      named("kept", path: path) + [.init("differs", .list(differs.map(JSONValue.text)))]
    case .merged(let path, let follows, let differs):
      named("merged", path: path) + [
        .init("follows", .list(follows.map(JSONValue.text))),
        .init("differs", .list(differs.map(JSONValue.text))),
      ]
    case .copy(let kept): [.init("outcome", .text("copy")), .init("of", .text(kept))]
    case .notAnArticle(let reason):
      [.init("outcome", .text("no-article")), .init("reason", .text(reason))]
    case .failed: [.init("outcome", .text("failed"))]
    }
  }
}

extension ImportOutcome {
  /// The article; `nil` when there is none.
  var article: ImportedArticle? {
    if case .article(let article) = self { article } else { nil }
  }

  /// What a person should know about the seed.
  var diagnostics: [Diagnostic] {
    switch self {
    case .article(let article): article.diagnostics
    case .notAnArticle(_, _, _, let diagnostics): diagnostics
    case .failed(let faults): faults
    }
  }
}
