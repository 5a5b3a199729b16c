import Archive

/// All that a page says about its date.
struct DateEvidence: Equatable, Sendable {
  /// A line of the head or the tail that is a date.
  struct Line: Equatable, Sendable {
    var dateLine: DateLine
    /// The number of the line in the seed.
    var number: Int
    /// How many filled lines lie between it and the headline; negative above it.
    var distance: Int
    /// Whether it stands among the first lines of the page.
    var isOnTop = false
    /// Whether entries of a menu stand between it and the headline.
    var isAboveMenu = false
    /// Whether it stands behind the text.
    var isInTail = false
  }

  /// A date in the text.
  struct Mention: Equatable, Sendable {
    var dated: DatedMention
    var number: Int
    /// Which paragraph it stands in, from 0.
    var paragraph: Int
    /// Whether it comes before the first full stop of the text.
    var isInLead: Bool
    /// Whether words of looking back stand beside it: kỷ niệm, nhìn lại, tổng kết.
    var isRetrospective: Bool
    /// Whether its paragraph tells of a congress.
    var isOfCongress = false
  }

  /// The issue of a bulletin.
  struct Issue: Equatable, Sendable {
    var month: ArchiveDate
    /// The number of the line in the seed.
    var number: Int
  }

  var lines: [Line] = []
  var mentions: [Mention] = []
  /// Dates in the headline.
  var titleMentions: [DatedMention] = []
  /// The month of the issue that the article stood in.
  var issue: Issue?
  /// A date in the name of the seed or in an address on the page.
  var fileDate: ArchiveDate?
}

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
  // An old print has no time of day and no label; what has is the posting.
  if page.isRetyped {
    evidence.lines.removeAll {
      $0.dateLine.time != nil || $0.dateLine.label != .place && $0.dateLine.label != .bare
    }
  }
  evidence.issue = issueMonth(of: page, before: title)
  if let stamp = stamp(afterTitle: title, of: page) { evidence.lines.append(stamp) }
  evidence.fileDate = fileDate(in: seed) ?? addressDate(above: title.lowerBound, of: page)
  return evidence
}

/// The month of the issue that a bulletin prints over its articles, where it is one alone.
private func issueMonth(of page: PageAnatomy, before title: Range<Int>) -> DateEvidence.Issue? {
  let found = page.lines.indices.prefix(page.foot).filter { index in
    index < title.upperBound + 3 && !title.contains(index)
      || page.lines[index].reading.has(.runningHead)
  }.compactMap { index in
    monthOfIssue(page.lines[index].line).map {
      DateEvidence.Issue(month: $0, number: page.lines[index].line.numbers.lowerBound)
    }
  }
  // The archive of a blog has many.
  return Set(found.map(\.month)).count == 1 ? found.first : nil
}

/// The month in `Tháng 9 năm 2012`, `BẢN TIN HỮU NGHỊ * Số 6 - Tháng 6/2008`; `nil` for headlines and
/// sentences.
private func monthOfIssue(_ line: SourceLine) -> ArchiveDate? {
  guard line.shape.words <= 16, line.shape.digits >= 4, !line.shape.endsClause else { return nil }
  let tokens = DateToken.tokens(of: line.key)
  let mentions = DateScanner.mentions(in: tokens, isLoose: true)
  guard mentions.count == 1, let mention = mentions.first, mention.day == nil,
    mention.month != nil, let date = mention.date
  else { return nil }
  let words = tokens.indices.filter { !mention.tokens.contains($0) && tokens[$0].isWord }
    .map { Array(line.key[tokens[$0].range]) }
  let isBulletin = bulletins.contains { line.bareKey.starts(with: $0) }
  return isBulletin || words.allSatisfy(issueWords.contains) ? date : nil
}

/// Whether a line is the masthead of a bulletin, with the number or the month of its issue.
func isMasthead(_ line: SourceLine) -> Bool {
  guard line.shape.digits > 0, line.shape.words <= 16,
    bulletins.contains(where: { line.bareKey.starts(with: $0) })
  else { return false }
  return monthOfIssue(line) != nil
    || [" số ", "(số "].contains { line.key.contains(Array($0.utf8)) } && !line.shape.endsClause
}

private let bulletins = [
  "bản tin", "tạp chí", "nội san", "tập san", "đặc san", "tờ tin", "newsletter",
]
.map { Array($0.utf8) }
private let issueWords = Set(
  ["số", "kỳ", "tập", "ra", "phát", "hành", "năm", "thứ", "xuất", "bản", "issue", "vol", "no"].map {
    Array($0.utf8)
  })

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
    let isOfCongress = !mentions.isEmpty && line.line.key.contains(Array("đại hội".utf8))
    for dated in mentions {
      evidence.mentions.append(
        DateEvidence.Mention(
          dated: dated, number: line.line.numbers.lowerBound, paragraph: paragraph,
          isInLead: paragraph == 0 && dated.isInFirstSentence, isRetrospective: isRetrospective,
          isOfCongress: isOfCongress))
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
