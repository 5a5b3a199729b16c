/// What a text says, in its lead or its first sentences: at most 300 characters, cut at a sentence end.
///
/// - Parameter page: The page taken apart.
/// - Returns: The summary; `nil` when the page has no text.
func summary(of page: PageAnatomy) -> String? {
  let paragraphs = page.lines.filter { $0.kind == .lead || $0.kind == .body && $0.reading.isProse }
  let first =
    paragraphs.first { $0.kind == .lead } ?? paragraphs.first
    ?? page.lines.first { $0.kind == .body }
  guard let first else { return nil }
  return shortened(withoutAgencyCode(first.line.text), to: SummaryLength.limit)
}

private enum SummaryLength {
  /// What search engines and previews show of a description is about half of this; two sentences fit.
  static let limit = 300
}

/// Cuts a text at the last sentence end, or else at the last word, before a limit.
///
/// - Parameters:
///   - text: A paragraph.
///   - limit: How many characters the result may have.
/// - Returns: The text, whole or cut; an ellipsis says that a sentence was cut.
func shortened(_ text: String, to limit: Int) -> String {
  guard text.unicodeScalars.count > limit else { return text }
  let characters = Array(text.unicodeScalars.prefix(limit))
  var end: Int?
  for index in characters.indices.dropLast() where characters[index + 1] == " " {
    if ".!?…”".unicodeScalars.contains(characters[index]), index >= 60,
      !isAbbreviation(before: index, in: characters)
    {
      end = index + 1
    }
  }
  if let end { return String(String.UnicodeScalarView(characters[..<end])) }
  let cut = characters.dropLast().lastIndex(of: " ") ?? limit - 1
  var head = String(String.UnicodeScalarView(characters[..<cut]))
  while let last = head.last, ",;:–- ".contains(last) { head.removeLast() }
  return head + "…"
}

/// `TP. Huế`, `PGS. TS. Nguyễn`: a dot after capitals ends no sentence.
private func isAbbreviation(before index: Int, in text: [Unicode.Scalar]) -> Bool {
  guard text[index] == "." else { return false }
  let word = text[..<index].reversed().prefix { $0 != " " }
  return !word.isEmpty && word.count <= 3 && word.allSatisfy { LineShape.isCapital($0.value) }
}

/// A paragraph without the code of the agency that opens it: `(BTNO) - Chiều 7.1, …`.
func withoutAgencyCode(_ text: String) -> String {
  let head = text.prefix(24)
  guard let dash = head.firstIndex(where: { $0 == "-" || $0 == "–" }) else { return text }
  let code = trimmed(head[..<dash])
  let isCode =
    code.hasPrefix("(") && code.hasSuffix(")")
    || code.utf8.count <= 10 && !code.contains(" ")
      && code.unicodeScalars.allSatisfy { LineShape.isCapital($0.value) || $0 == "." }
  guard isCode, !code.isEmpty else { return text }
  let rest = trimmed(text[text.index(after: dash)...])
  return rest.isEmpty ? text : rest
}
