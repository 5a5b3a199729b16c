import Archive

/// The draft that a page which is no article becomes when everything is to be kept.
///
/// - Parameters:
///   - page: The page taken apart.
///   - kind: What it is, and why.
///   - writer: What its front matter would be if it were an article.
///   - warnings: What was wrong with its bytes.
/// - Returns: A draft whose text has all of the page but its furniture; how it came to be is explained
///   where the page is imported as what it is.
func draft(
  of page: PageAnatomy, kind: PageKind, by writer: RecordWriter, warnings: [Diagnostic]
) -> ImportedArticle {
  var record = writer.record
  record.kind = kind.kind
  record.draft = true
  // Nobody has to look at what is not published.
  record.review = []
  let note = Diagnostic(
    .note, code: "kept-as-draft", "no article, kept as a draft: \(kind.reason)",
    at: record.seed.map { SourceLocation(file: $0) })
  return ImportedArticle(
    record: record, body: draftBody(of: page, kind: kind.kind),
    explanation: ImportExplanation(lines: [], fields: writer.fields),
    diagnostics: warnings + writer.diagnostics + [note])
}

/// The text of an article where there is one; of a list its lines, which an article leaves out.
private func draftBody(of page: PageAnatomy, kind: ArticleRecord.Kind) -> String {
  let body = articleBody(of: page)
  guard kind == .list || body.isEmpty else { return body }
  let content = page.lines.filter { $0.kind != .noise && $0.kind != .title }
  let lines = content.isEmpty ? page.lines : content
  return lines.map { PlainMarkdown.line($0.line.text) + "\n" }.joined(separator: "\n")
}
