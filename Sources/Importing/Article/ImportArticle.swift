import Archive
import Disk
import Vietnamese

/// Makes an article of one saved text: decode, normalise, split into lines, classify each, find the
/// zones, read the fields.
///
/// Pure: the same bytes and names give the same outcome, whatever the machine and the time.
///
/// - Parameters:
///   - bytes: The seed as saved.
///   - seed: Its file name, for the record and for diagnostics.
///   - keepsAll: Whether a page that is no article becomes a draft.
///   - names: The names of organizations that the site knows better than the program.
///   - explains: Whether to tell how every decision was made, which takes a tenth of the time.
/// - Returns: An article, the reason why there is none, or what is wrong with the bytes.
package func importArticle(
  from bytes: [UInt8], seed: String, keepsAll: Bool = false,
  knowing names: RegisterNames = RegisterNames(), explains: Bool = true
) -> ImportOutcome {
  let text: SeedText
  do {
    text = try decodeSeed(bytes, seed: seed)
  } catch {
    return .failed([error])
  }
  let all = text.lines.enumerated().map { SourceLine($0.element, number: $0.offset + 1) }
  let lines = unglued(unwrapped(all).filter { !$0.isBlank })
  let readings = readings(of: lines)
  let page = anatomy(of: readings)
  let kind = pageKind(of: page, readings: readings)
  guard kind.kind == .article || keepsAll else {
    return .notAnArticle(
      kind: kind.kind, reason: kind.reason,
      explanation: explains ? explanation(of: page) : .none,
      diagnostics: text.warnings)
  }
  var writer = RecordWriter(page: page, seed: seed, names: names, explains: explains)
  writer.fill(sha256: Checksum.sha256(bytes))
  guard kind.kind == .article else {
    return .article(draft(of: page, kind: kind, by: writer, warnings: text.warnings))
  }
  return .article(
    ImportedArticle(
      record: writer.record, body: articleBody(of: page),
      explanation: explains
        ? explanation(of: page, fields: writer.fields, date: writer.date) : .none,
      diagnostics: text.warnings + writer.diagnostics))
}

private func explanation(
  of page: PageAnatomy, fields: [ImportExplanation.Field] = [], date: DateFinding? = nil
) -> ImportExplanation {
  ImportExplanation(
    lines: page.lines.map { line in
      ImportExplanation.Line(
        numbers: line.line.numbers, text: line.line.text, kind: line.kind, reason: line.reason,
        signs: [line.reading.rule?.id].compactMap(\.self) + line.reading.cues.map(\.id),
        score: line.reading.score)
    }, fields: fields, date: date)
}
