import Archive

/// Gathers what a page says about its date.
///
/// - Parameters:
///   - page: The page taken apart.
///   - seed: The name of the seed, which may hold a date.
/// - Returns: The evidence; lists of other news and the foot of the page are left out.
func dateEvidence(of page: PageAnatomy, seed: String) -> DateEvidence {
  var evidence = DateEvidence()
  let title = page.title ?? page.text.map { $0.lowerBound..<$0.lowerBound } ?? 0..<0
  for (index, line) in page.lines.enumerated() {
    guard let dateLine = line.reading.dateLine, index < page.foot, !isAmongLinks(index, in: page)
    else { continue }
    let isInTail = page.text.map { index > $0.upperBound } ?? false
    let distance =
      index < title.lowerBound ? index - title.lowerBound : index - title.upperBound + 1
    guard line.kind == .dateline || index < title.lowerBound else { continue }
    evidence.lines.append(
      DateEvidence.Line(
        dateLine: dateLine, number: line.line.numbers.lowerBound, distance: distance,
        isOnTop: index <= 3, isAboveMenu: hasMenu(between: index, and: title.lowerBound, in: page),
        isInTail: isInTail))
  }
  gatherMentions(of: page, into: &evidence)
  for index in title { evidence.titleMentions += datedMentions(in: page.lines[index].line) }
  if evidence.lines.isEmpty { evidence.lines += strayStamp(of: page) }
  if let stamp = stamp(afterTitle: title, of: page) { evidence.lines.append(stamp) }
  evidence.fileDate = fileDate(in: seed) ?? addressDate(above: title.lowerBound, of: page)
  return evidence
}

/// The date in an address that a saved page prints above its headline: `…/2015/05/gap-mat.html`.
private func addressDate(above title: Int, of page: PageAnatomy) -> ArchiveDate? {
  page.lines.prefix(title).lazy.filter { $0.line.key.contains(addressMark) }.compactMap { line in
    line.line.text.split(separator: " ").first { $0.contains("://") }.flatMap {
      fileDate(in: String($0))
    }
  }.first
}

private let addressMark = Array("://".utf8)

/// The only dateline that stands amid what was taken for the text; it must be labelled or have a time.
///
/// Feed readers and newsletters print teasers above the article.
private func strayStamp(of page: PageAnatomy) -> [DateEvidence.Line] {
  guard let text = page.text else { return [] }
  let found = text.dropFirst().filter { index in
    guard let line = page.lines[index].reading.dateLine else { return false }
    return (line.label == .posted || line.label == .bare && line.time != nil)
      && page.lines[index].kind != .related && !isAmongLinks(index, in: page)
  }
  guard found.count == 1, let index = found.first, let line = page.lines[index].reading.dateLine
  else { return [] }
  return [
    DateEvidence.Line(
      dateLine: line, number: page.lines[index].line.numbers.lowerBound,
      distance: index - text.lowerBound)
  ]
}

/// The date that is glued to the end of a headline.
private func stamp(afterTitle title: Range<Int>, of page: PageAnatomy) -> DateEvidence.Line? {
  guard page.title != nil, let last = title.last, let stamp = TitleStamp(page.lines[last].line.text)
  else { return nil }
  return DateEvidence.Line(
    dateLine: stamp.dateLine, number: page.lines[last].line.numbers.lowerBound, distance: 0)
}

/// Whether a menu stands between a line and the headline.
private func hasMenu(between index: Int, and title: Int, in page: PageAnatomy) -> Bool {
  guard index + 1 < title else { return false }
  return page.lines[(index + 1)..<title].count {
    $0.reading.rule?.id == "menu.entry" || $0.reading.has(.menuBar)
  } >= 1
}

/// A date right under a link in a list is the link's.
private func isAmongLinks(_ index: Int, in page: PageAnatomy) -> Bool {
  index > 0 && page.lines[index - 1].kind == .related
}

private func gatherMentions(of page: PageAnatomy, into evidence: inout DateEvidence) {
  var paragraph = 0
  for line in page.lines where [.lead, .body, .subtitle].contains(line.kind) {
    let mentions = datedMentions(in: line.line)
    let isRetrospective =
      !mentions.isEmpty && retrospectiveWords.contains { line.line.key.contains($0) }
    for dated in mentions {
      evidence.mentions.append(
        DateEvidence.Mention(
          dated: dated, number: line.line.numbers.lowerBound, paragraph: paragraph,
          isInLead: paragraph == 0 && dated.isInFirstSentence, isRetrospective: isRetrospective))
    }
    if line.kind != .subtitle { paragraph += 1 }
  }
}

/// Words of texts that look back on an event long ago (dates.md, 5).
private let retrospectiveWords: [[UInt8]] = [
  "kỷ niệm", "truyền thống", "cách đây", "nhìn lại", "tổng kết", "ôn lại", "anniversary", "sau ",
].map { Array($0.utf8) }

/// A date in a file name, written `2015-05-12`, `2015_05_12` or `20150512`.
func fileDate(in name: String) -> ArchiveDate? {
  let digits = name.split { !("0"..."9" ~= $0) }.map(String.init)
  for (index, part) in digits.enumerated() where part.count == 4 {
    guard let year = Int(part), 1990...2035 ~= year, index + 1 < digits.count,
      digits[index + 1].count == 2
    else { continue }
    if index + 2 < digits.count, digits[index + 2].count == 2,
      let date = ArchiveDate(iso: digits[index...(index + 2)].joined(separator: "-"))
    {
      return date
    }
    if let date = ArchiveDate(iso: digits[index...(index + 1)].joined(separator: "-")) {
      return date
    }
  }
  return nil
}
