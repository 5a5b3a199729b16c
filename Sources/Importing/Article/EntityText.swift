import Archive

/// The text of an article as the recognition of names wants it.
///
/// - Parameters:
///   - page: The page taken apart.
///   - record: The record with its title, date and source.
/// - Returns: The text in its zones; of the page around it only what speaks of the publisher.
func articleText(of page: PageAnatomy, record: ArticleRecord) -> ArticleText {
  let kicker = page.lines.first { $0.reason == "subtitle.kicker" }
  let lead = page.lines.first { $0.kind == .lead }
  return ArticleText(
    title: record.title, subtitle: kicker?.line.text, lead: lead?.line.text,
    paragraphs: page.lines.filter {
      ($0.kind == .body || $0.kind == .subtitle) && $0.reason != "subtitle.kicker"
    }.map(\.line.text),
    captions: page.lines(.caption).map(\.text), signature: signatureLines(of: page),
    source: record.source?.name, footer: publisherLines(of: page), date: record.date)
}

private func signatureLines(of page: PageAnatomy) -> [String] {
  page.lines.filter {
    $0.kind == .author || $0.kind == .dateline && $0.reading.dateLine?.label == .place
  }.map(\.line.text)
}

/// The imprint at the foot and the name of the site or the issuer on top: weak signs of the province.
private func publisherLines(of page: PageAnatomy) -> [String] {
  let head = page.lines.prefix(page.title?.lowerBound ?? 0).filter {
    $0.kind == .noise && isPublisher($0.line)
  }
  let imprint = page.lines.filter {
    guard $0.kind == .noise, let id = $0.reading.rule?.id else { return false }
    return id.hasPrefix("foot.") || id == "head.slogan"
  }
  return imprint.map(\.line.text) + head.prefix(2).map { $0.line.text }
}

/// Whether a line above a headline is no more than the name of an office or an association.
private func isPublisher(_ line: SourceLine) -> Bool {
  3...16 ~= line.shape.words && !line.shape.endsClause && line.shape.digits == 0
    && publishers.contains { line.bareKey.starts(with: $0) }
}

private let publishers = [
  "liên hiệp các tổ chức hữu nghị", "hội hữu nghị", "hội việt", "hội ", "sở ", "ủy ban nhân dân",
  "ubnd ", "tỉnh đoàn ", "thành đoàn ", "tỉnh ủy ", "thành ủy ", "bộ chỉ huy ", "ủy ban mặt trận ",
  "ủy ban mttq ", "trường đại học ",
].map { Array($0.utf8) }
