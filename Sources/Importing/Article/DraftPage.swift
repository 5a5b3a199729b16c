import Archive

/// The draft that a page which is no article becomes when everything is to be kept.
///
/// - Parameters:
///   - article: What the page would be as an article.
///   - kind: What it is, and why.
///   - page: The page taken apart.
/// - Returns: The article as a draft, with a text that has all of the page but its furniture.
func draft(of article: ImportedArticle, kind: PageKind, page: PageAnatomy) -> ImportedArticle {
  var draft = article
  draft.record.kind = kind.kind
  draft.record.draft = true
  if kind.kind == .list || draft.body.isEmpty {
    let content = page.lines.filter { ![.noise, .title].contains($0.kind) }
    let lines = content.isEmpty ? page.lines : content
    draft.body = lines.map { PlainMarkdown.line($0.line.text) + "\n" }.joined(separator: "\n")
  }
  draft.diagnostics.append(
    Diagnostic(
      .note, code: "kept-as-draft", "no article, kept as a draft: \(kind.reason)",
      at: SourceLocation(file: article.record.seed ?? "")))
  return draft
}
