/// The rule that a line matches: what the later stages need of it, so that lines stay cheap to copy.
struct RuleMatch: Equatable, Sendable {
  let id: String
  let action: LineRule.Action

  init(_ rule: LineRule) {
    id = rule.id
    action = rule.action
  }

  private init(id: String, action: LineRule.Action) {
    self.id = id
    self.action = action
  }

  /// A link under a teaser that no rule words out.
  static let readMore = RuleMatch(id: "related.read-more-repeated", action: .readMore)
  /// The numbers of a list's pages.
  static let pagerRow = RuleMatch(id: "kind.pager-row", action: .pager)
  /// A reader's comment with its name and its time.
  static let comment = RuleMatch(id: "form.signed-comment", action: .closesPage)
  /// The sign of copyright before the name of the site.
  static let copyright = RuleMatch(id: "foot.copyright-sign", action: .closesPage)
  /// A heading over links that no rule words out.
  static let relatedHeading = RuleMatch(id: "related.heading-words", action: .opensRelated)
}

/// A line with all that was noticed about it.
struct LineReading: Equatable, Sendable {
  let line: SourceLine
  /// The rule it matches.
  var rule: RuleMatch?
  /// The date it consists of.
  var dateLine: DateLine?
  /// What else a line with a date says about the page.
  var signature: Signature?
  /// What its form and its neighbours say.
  var cues: [LineCue] = []
  /// Whether it is running text.
  var isProse = false

  /// How much it looks like text of an article.
  var score: Int {
    // The text is known to go on behind a box, however long that is.
    if has(.inlineBox) { return -10 }
    return cues.reduce(rule?.action.weight ?? 0) { $0 + $1.weight }
  }

  func has(_ cue: LineCue) -> Bool { cues.contains { $0.id == cue.id } }

  /// Whether it is a phrase that could be a headline or a link.
  var isTitleLike: Bool {
    let shape = line.shape
    return !isProse && rule == nil && dateLine == nil && shape.words >= 4 && shape.length <= 220
      && !shape.endsClause && !line.isBare
  }

  /// Whether the rule says that the line is not of the article.
  var isFurniture: Bool {
    switch rule?.action {
    case .drop, .opensPage, .closesPage, .opensRelated, .metadata, .readMore, .pager, .emptyPage:
      true
    case .formLabel, .captionOpening, .letterhead, .legalArticle, .documentSheet, .profileField,
      .timetable, nil:
      has(.menuBar) || has(.templateKey) || has(.runningHead) || has(.furnitureChain)
        || has(.leaderDots)
    }
  }

  /// Whether the form says that it is a link to another article.
  var isLink: Bool { has(.card) || has(.doubled) || has(.datedItem) || has(.pointer) }
}

/// Reads every line of a page: rules, dates, and what its form and its neighbours say.
///
/// - Parameters:
///   - lines: The lines of the page, blank ones left out.
///   - book: The rules.
/// - Returns: One reading for each line.
func readings(of lines: [SourceLine], book: RuleBook = .standard) -> [LineReading] {
  var readings = lines.map { reading(of: $0, book: book) }
  let isAccented = hasAccents(lines)
  pardonParagraphs(in: &readings)
  noteRepetitions(in: &readings)
  noteRuns(in: &readings)
  noteTeasers(in: &readings)
  noteCards(in: &readings)
  noteBoxedTeasers(in: &readings)
  noteInlineBoxes(in: &readings)
  noteJumps(in: &readings)
  noteRunningHeads(in: &readings)
  if isAccented { noteUnaccented(in: &readings) }
  return readings
}

/// Whether a page is in Vietnamese with its accents.
func hasAccents(_ lines: [SourceLine]) -> Bool {
  let text = lines.filter { $0.shape.length >= 60 }
  let letters = text.reduce(0) { $0 + $1.shape.letters }
  // Vietnamese has an accent on every fourth letter; names in an English text on few.
  return text.reduce(0) { $0 + $1.shape.accented } * 12 > letters
}

private func reading(of line: SourceLine, book: RuleBook) -> LineReading {
  var reading = LineReading(line: line)
  let shape = line.shape
  if line.isBare || shape.letters == 0 && shape.words <= 2 {
    reading.cues.append(.numberOnly)
    reading.dateLine = DateLine(line)
    return reading
  }
  reading.rule = book.rule(for: line).map(RuleMatch.init)
  if reading.rule == nil {
    if RelatedHeading.isOne(line) { reading.rule = .relatedHeading }
    if isPagerRow(line) { reading.rule = .pagerRow }
    if isSignedComment(line), DateLine(line) == nil { reading.rule = .comment }
    // The key of a rule has no signs at its edges.
    if line.shape.words <= 30, ["©", "®", "(c) "].contains(where: line.key.starts) {
      reading.rule = .copyright
    }
  }
  reading.dateLine = DateLine(line) ?? dateBehindKey(of: line)
  if reading.isFurniture { return reading }
  if let meta = MetaLine(line, book: book),
    reading.dateLine == nil || reading.dateLine?.outlet == nil && !meta.signature.isEmpty
  {
    reading.dateLine = meta.dateLine
    reading.signature = meta.signature
  }
  if reading.dateLine != nil {
    reading.cues.append(.dateLine)
  } else if isImageFile(line) {
    reading.cues.append(.imageFile)
  } else if isTemplateKey(line) {
    reading.cues.append(.templateKey)
  } else if isHeadOfPrint(line) {
    reading.cues.append(.runningHead)
  } else if isAgeStamp(line) || isMenuBar(line, book: book) || isButtonRow(line, book: book)
    || isBracketRow(line)
  {
    reading.cues.append(.menuBar)
  } else if isFurnitureChain(line, book: book) {
    reading.cues.append(.furnitureChain)
  } else if endsInDate(line) || endsInAge(line) {
    reading.cues.append(.datedItem)
  } else if isPointer(line) {
    reading.cues.append(.pointer)
  } else if isDoubled(line) {
    reading.cues.append(.doubled)
  } else if hasLeaderDots(line) {
    reading.cues.append(.leaderDots)
  } else if hasCaptionMark(line) {
    reading.cues.append(.captionMark)
  } else {
    noteLength(of: &reading)
  }
  return reading
}

/// The date behind a key of a template: `news.detail.publishedAt 07/11/2023 08:50`.
private func dateBehindKey(of line: SourceLine) -> DateLine? {
  guard line.shape.length <= 120, line.shape.digits >= 4, let space = line.text.firstIndex(of: " "),
    isTemplateKey(line.text[..<space])
  else { return nil }
  return DateLine(SourceLine(String(line.text[space...]), numbers: line.numbers))
}

/// Tells running text from phrases by length and punctuation.
private func noteLength(of reading: inout LineReading) {
  let shape = reading.line.shape
  if shape.length >= 150 || shape.length >= 60 && shape.endsClause && !shape.isShouting {
    reading.isProse = true
    reading.cues.append(.prose(shape.length))
  } else {
    reading.cues.append(shape.endsClause ? .shortSentence : .phrase)
  }
}
