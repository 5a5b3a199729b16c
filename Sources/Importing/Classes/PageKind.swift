import Archive

/// What a page is, with the reason.
struct PageKind: Equatable, Sendable {
  var kind: ArticleRecord.Kind
  /// Why it is no article, for a person; empty for an article.
  var reason: String
}

/// Says whether a page holds an article, a list of links or something else.
///
/// - Parameters:
///   - page: The page taken apart.
///   - readings: Its filled lines.
/// - Returns: The kind and the reason. When in doubt a page is an article.
func pageKind(of page: PageAnatomy, readings: [LineReading]) -> PageKind {
  let signs = KindSigns(page: page, readings: readings)
  if signs.emptyPage > 0, signs.textLength < 400 {
    return PageKind(kind: .other, reason: "the page says that it has nothing to show")
  }
  if signs.textLength < 40 {
    return signs.listSigns >= 1
      ? PageKind(kind: .list, reason: "the page is a list of links without a text of its own")
      : PageKind(kind: .other, reason: "the page has no running text")
  }
  if signs.legalArticles >= 4 || signs.legalArticles >= 2 && signs.hasLetterhead
    || signs.sheetFields >= 3
  {
    return PageKind(kind: .other, reason: "the page is a legal text or its data sheet")
  }
  if signs.profileFields >= 4 {
    return PageKind(kind: .other, reason: "the page is a profile: a sheet of fields")
  }
  // An invitation has a programme of a few lines, a timetable hardly anything else.
  if signs.timetable >= 5, signs.timetable * 2 >= signs.textLines {
    return PageKind(kind: .other, reason: "the page is a timetable")
  }
  if signs.paragraphs <= 1, signs.textLength < 500, signs.listSigns >= 2 {
    return PageKind(kind: .list, reason: "the page is a list with one short teaser")
  }
  let pairs =
    signs.datedEntries >= 3 ? signs.datedEntries : signs.pagers > 0 ? signs.linkedEntries : 0
  if pairs >= 3, pairs * 4 >= signs.paragraphs * 3 {
    return PageKind(
      kind: .list, reason: "the page is a list of \(pairs) headlines with their teasers")
  }
  if signs.cards >= 3, signs.paragraphs <= 2, signs.textLength < signs.cardLength {
    return PageKind(kind: .list, reason: "the page is a list of \(signs.cards) cards")
  }
  if signs.entries >= 3, signs.entries >= signs.paragraphs {
    return PageKind(kind: .list, reason: "the page is a list of \(signs.entries) teasers")
  }
  return PageKind(kind: .article, reason: "")
}

private struct KindSigns {
  var textLength = 0
  var paragraphs = 0
  var listSigns = 0
  var pagers = 0
  /// Paragraphs under a date under a headline.
  var datedEntries = 0
  /// Paragraphs under a long headline, with or without a date.
  var linkedEntries = 0
  var entries = 0
  /// Links with teasers and dates right behind the text, and how long they are.
  var cards = 0
  var cardLength = 0
  var legalArticles = 0
  var sheetFields = 0
  var hasLetterhead = false
  var profileFields = 0
  /// Entries of a timetable in the text, and all lines of the text.
  var timetable = 0
  var textLines = 0
  var emptyPage = 0

  init(page: PageAnatomy, readings: [LineReading]) {
    for line in page.lines where line.kind == .body || line.kind == .lead {
      textLength += line.line.shape.length
      textLines += 1
      if line.reading.isProse { paragraphs += 1 }
    }
    for reading in readings {
      switch reading.rule?.action {
      case .pager:
        listSigns += 1
        pagers += 1
      case .readMore: entries += 1
      case .letterhead: hasLetterhead = true
      case .legalArticle: legalArticles += 1
      case .documentSheet: sheetFields += 1
      case .profileField: profileFields += 1
      case .timetable: timetable += 1
      case .emptyPage: emptyPage += 1
      default: break
      }
      if reading.has(.cutTeaser) { entries += 1 }
      if reading.has(.cutTeaser) || reading.has(.teaser) || reading.has(.datedItem)
        || reading.has(.card)
      {
        listSigns += 1
      }
    }
    for index in page.lines.indices.dropFirst() {
      let line = page.lines[index]
      guard line.kind == .body || line.kind == .lead, line.reading.isProse else { continue }
      let isDated = page.lines[index - 1].reading.dateLine != nil && index >= 2
      let above = page.lines[isDated ? index - 2 : index - 1].reading
      guard above.isTitleLike, above.line.shape.words >= 5 else { continue }
      if isDated { datedEntries += 1 }
      // Sub-headings are shorter.
      if above.line.shape.words >= 8 { linkedEntries += 1 }
    }
    countCards(on: page)
    // "Đọc tiếp" and the cut teaser over it are one entry.
    let cut = readings.count { $0.has(.cutTeaser) }
    let links = readings.count { $0.rule?.action == .readMore }
    entries = max(cut, links)
    if entries >= 2 { listSigns += 1 }
  }

  /// Cards that a heading or a signature parts from the text are links under an article.
  private mutating func countCards(on page: PageAnatomy) {
    guard let last = page.text?.upperBound else { return }
    for line in page.lines[(last + 1)...].prefix(while: { $0.reading.has(.card) }) {
      cardLength += line.line.shape.length
      if isCardStamp(line.reading) { cards += 1 }
    }
  }
}
