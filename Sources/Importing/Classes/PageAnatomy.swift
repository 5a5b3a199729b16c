/// A filled line of a page with its class and the reason for it.
struct ClassifiedLine: Equatable, Sendable {
  let reading: LineReading
  var kind: LineClass
  /// The name of the step that decided: a rule, a cue or a zone.
  var reason: String

  var line: SourceLine { reading.line }
}

/// A page taken apart: every line with its class, and what the signatures say.
struct PageAnatomy: Equatable, Sendable {
  /// The filled lines in their order.
  var lines: [ClassifiedLine]
  /// The lines that the headline has; more than one when it was broken.
  var title: Range<Int>?
  /// All lines that could have been the headline, the best first.
  var titleCandidates: [TitleCandidate] = []
  /// The first and the last line of the text itself.
  var text: ClosedRange<Int>?
  /// Where the foot of the page begins.
  var foot: Int
  /// Authors and source, as found so far.
  var signature = Signature()
  /// Signatures that were glued to the end of a paragraph, by line.
  var gluedSignatures: [Int: String] = [:]

  /// The lines of some classes.
  func lines(_ kinds: LineClass...) -> [SourceLine] {
    lines.filter { kinds.contains($0.kind) }.map(\.line)
  }
}

/// Takes a page apart into zones: head, headline, text, tail and foot.
///
/// - Parameter readings: The filled lines of the page.
/// - Returns: The page; without a text when there is none.
func anatomy(of readings: [LineReading]) -> PageAnatomy {
  var page = PageAnatomy(
    lines: readings.map { ClassifiedLine(reading: $0, kind: .noise, reason: "zone.outside") },
    foot: readings.count)
  guard let run = textRun(of: readings) else { return page }
  page.titleCandidates = titleCandidates(in: readings, run: run)
  var walk = ZoneWalk(page: page, readings: readings, run: run)
  walk.classify()
  return walk.page
}

/// Walks over a page from its headline to its foot.
private struct ZoneWalk {
  var page: PageAnatomy
  let readings: [LineReading]
  let run: ClosedRange<Int>
  private var firstText = 0
  private var lastText = 0

  init(page: PageAnatomy, readings: [LineReading], run: ClosedRange<Int>) {
    self.page = page
    self.readings = readings
    self.run = run
  }

  mutating func classify() {
    markTitle()
    let start = page.title?.upperBound ?? 0
    let prose = run.filter { readings[$0].isProse && $0 >= start }
    guard let first = prose.first, let last = prose.last else { return }
    firstText = first
    lastText = last
    markHead(before: page.title?.lowerBound ?? first)
    for index in start..<first { mark(index, headClass(of: index)) }
    markBody()
    let foot = markTail()
    page.foot = foot
    page.text = first...last
    for index in foot..<readings.count {
      let isLink =
        readings[index].isLink || readings[index].isTitleLike || readings[index].isProse
        || readings[index].has(.teaser) || readings[index].has(.cutTeaser)
      mark(index, (isLink && !readings[index].isFurniture ? .related : .noise, "zone.foot"))
    }
    markLead()
  }

  private mutating func mark(_ index: Int, _ verdict: (kind: LineClass, reason: String)) {
    page.lines[index].kind = verdict.kind
    page.lines[index].reason = verdict.reason
  }

  // MARK: Headline

  private mutating func markTitle() {
    guard let best = page.titleCandidates.first, best.score > 0 else { return }
    var range = best.index..<(best.index + 1)
    if best.index > 0, continues(best.index - 1, best.index) {
      range = (best.index - 1)..<range.upperBound
    }
    while range.upperBound < readings.count, range.count < 4,
      continues(range.upperBound - 1, range.upperBound)
    {
      range = range.lowerBound..<(range.upperBound + 1)
    }
    page.title = range
    for index in range { mark(index, (.title, "title.best-candidate")) }
  }

  /// Whether a headline that was broken in two goes on from one line to the next.
  private func continues(_ first: Int, _ second: Int) -> Bool {
    let (upper, lower) = (readings[first], readings[second])
    let isCandidate = [first, second].allSatisfy { index in
      page.titleCandidates.contains { $0.index == index }
    }
    guard isCandidate, lower.line.numbers.lowerBound == upper.line.numbers.upperBound + 1,
      upper.rule == nil, lower.rule == nil, !lower.isProse, !upper.isProse,
      upper.line.bareKey != lower.line.bareKey
    else { return false }
    if upper.line.shape.last == 0x3A || upper.line.shape.last == 0x2C
      || lower.line.shape.opensInLowerCase
    {
      return upper.line.shape.words >= 3
    }
    // Two lines in capitals right under each other; a section name is short.
    return upper.line.shape.isShouting && lower.line.shape.isShouting && upper.line.shape.words >= 6
      && lower.line.shape.words >= 2
  }

  // MARK: Head

  /// Above the headline only the dateline, a kicker and the name of an outlet mean something.
  private mutating func markHead(before end: Int) {
    for index in 0..<end {
      let reading = readings[index]
      if reading.dateLine != nil, reading.rule == nil || reading.dateLine?.outlet != nil {
        mark(index, (.dateline, "date.line"))
      } else if end - index <= 2, let source = sourceName(in: reading.line.text),
        reading.rule == nil
      {
        page.signature.source = source.source
        mark(index, (.source, "source.above-title"))
      } else if isKicker(index, above: end) {
        mark(index, (.subtitle, "subtitle.kicker"))
      } else {
        mark(index, (.noise, reason(of: reading) ?? "zone.head"))
      }
    }
  }

  /// A line in capitals right above a headline that is not, unless it names a section.
  private func isKicker(_ index: Int, above title: Int) -> Bool {
    guard index == title - 1, page.title != nil, isRightUnder(index, title),
      readings[index].rule == nil,
      readings[index].has(.phrase),
      !readings[index].has(.menuRun) || index == 0 || !readings[index - 1].line.shape.isShouting
        || readings[index - 1].isFurniture
    else { return false }
    let shape = readings[index].line.shape
    return shape.isShouting && !readings[title].line.shape.isShouting && 3...12 ~= shape.words
      && !SectionWords.areAll(in: readings[index].line.bareKey)
  }

  /// Between the headline and the text: dates, names, pictures, buttons, a kicker.
  private mutating func headClass(of index: Int) -> (kind: LineClass, reason: String) {
    let reading = readings[index]
    if reading.dateLine != nil { return (.dateline, "date.line") }
    if reading.isFurniture { return (.noise, reason(of: reading) ?? "rule") }
    if repeatsTitle(index) { return (.noise, LineCue.repeatsTitle.id) }
    if reading.has(.imageFile) || reading.has(.unaccented) || reading.has(.numberOnly)
      || reading.isLink
    {
      return (.noise, reason(of: reading) ?? "cue")
    }
    if let signature = labelledSignature(reading.line.text) {
      take(signature)
      return (.author, "author.label")
    }
    if let verdict = captionClass(index) { return verdict }
    if let source = sourceName(in: reading.line.text) {
      page.signature.source = page.signature.source ?? source.source
      return (.source, "source.label")
    }
    if isAuthorUnderTitle(index) { return (.author, "author.under-title") }
    if index > 0, page.lines[index - 1].kind == .author, reading.line.shape.words <= 10,
      OrganizationWords.opens(reading.line.key), !reading.line.shape.endsSentence
    {
      return (.author, "author.organization")
    }
    if reading.has(.menuRun), reading.line.shape.words <= 4 { return (.noise, LineCue.menuRun.id) }
    return isSubtitle(index) ? (.subtitle, "subtitle.phrase") : (.body, "zone.text")
  }

  private mutating func isAuthorUnderTitle(_ index: Int) -> Bool {
    let reading = readings[index]
    guard let title = page.title, index - title.upperBound <= 3, page.signature.authors.isEmpty,
      reading.line.shape.words <= 9, !reading.line.shape.endsSentence
    else { return false }
    let names = personNames(in: reading.line.text)
    guard let first = names.first else { return false }
    let hasRank = withoutRanks(reading.line.text) != reading.line.text
    guard hasRank || FamilyNames.opens(first) else { return false }
    page.signature.authors = names
    return true
  }

  // MARK: Text

  private mutating func markBody() {
    guard firstText <= lastText else { return }
    var index = firstText
    while index <= lastText {
      let skipped = index == firstText ? 0 : inlineLinks(at: index)
      if skipped > 0 {
        for link in index..<(index + skipped) { mark(link, (.related, "zone.inline-links")) }
        index += skipped
        continue
      }
      mark(index, bodyClass(of: index))
      index += 1
    }
  }

  private func bodyClass(of index: Int) -> (kind: LineClass, reason: String) {
    let reading = readings[index]
    if reading.isProse { return captionClass(index) ?? (.body, "cue.prose") }
    if reading.has(.inlineBox) {
      return (reading.rule == nil ? .related : .noise, LineCue.inlineBox.id)
    }
    if reading.rule?.id == "menu.entry" || reading.rule?.action == .pager
      || reading.rule?.id == "related.media-section"
    {
      // Between paragraphs a word of the menu is a sub-heading or a cell of a table.
      return isSubtitle(index) || !reading.has(.menuRun)
        ? (.subtitle, "subtitle.between-text") : (.body, "zone.text")
    }
    if reading.isFurniture { return (.noise, reason(of: reading) ?? "rule") }
    if repeatsTitle(index) { return (.noise, LineCue.repeatsTitle.id) }
    if reading.has(.repeatsLine) { return (.noise, LineCue.repeatsLine.id) }
    if reading.isLink { return (.related, reason(of: reading) ?? "cue") }
    if reading.has(.imageFile) || reading.has(.unaccented) {
      return (.noise, reason(of: reading) ?? "cue")
    }
    if reading.has(.cutTeaser) || reading.has(.teaser) {
      return (.related, reason(of: reading) ?? "cue")
    }
    if reading.dateLine != nil, index <= firstText + 2 { return (.dateline, "date.line") }
    if reading.line.isBare { return (.noise, LineCue.numberOnly.id) }
    if reading.has(.numberOnly) { return (.body, "zone.text") }
    if let verdict = captionClass(index) { return verdict }
    if isSubtitle(index) { return (.subtitle, "subtitle.phrase") }
    return isLonePhrase(index) ? (.caption, "caption.phrase-between-text") : (.body, "zone.text")
  }

  /// A long phrase without a full stop between two paragraphs stands under a picture.
  private func isLonePhrase(_ index: Int) -> Bool {
    let shape = readings[index].line.shape
    return readings[index].isTitleLike && 9...40 ~= shape.words && index > firstText
      && index < lastText
      && !isNumbered(readings[index].line) && !opensListItem(readings[index].line)
      && readings[index - 1].isProse && readings[index - 1].line.shape.last != 0x3A
      && readings[index + 1].isProse && shape.opensLikeSentence
  }

  /// How many lines at an index are links set into the text: two and more headlines right under a
  /// paragraph, as thoidai.com.vn prints them.
  private func inlineLinks(at index: Int) -> Int {
    var end = index
    while end <= lastText, end - index <= 4, readings[end].isTitleLike, readings[end].line.shape.words >= 6,
      !readings[end].has(.captionMark), !isNumbered(readings[end].line),
      end == index ? isRightUnder(end - 1, end) : isRightUnder(end - 1, end)
    {
      end += 1
    }
    guard end - index >= 2, end - index <= 4, end <= lastText, readings[index - 1].isProse,
      !isRightUnder(end - 1, end), readings[index - 1].line.shape.last != 0x3A
    else { return 0 }
    return end - index
  }

  private func isRightUnder(_ first: Int, _ second: Int) -> Bool {
    readings[second].line.numbers.lowerBound == readings[first].line.numbers.upperBound + 1
  }

  // MARK: Kinds of lines

  private func repeatsTitle(_ index: Int) -> Bool {
    guard let title = page.title else { return false }
    return title.contains { readings[$0].line.bareKey == readings[index].line.bareKey }
      || readings[index].has(.unaccented)
        && title.contains {
          plainTitle(readings[$0].line.text) == plainTitle(readings[index].line.text)
        }
  }

  /// Whether a line belongs to a picture: it says so, or it stands under the picture's name.
  private func captionClass(_ index: Int) -> (kind: LineClass, reason: String)? {
    let reading = readings[index]
    let shape = reading.line.shape
    if reading.has(.captionMark) {
      // "Theo ảnh: …" inside a long paragraph is text.
      return shape.length <= 300 ? (.caption, LineCue.captionMark.id) : nil
    }
    guard !reading.isProse || shape.length <= 220 else { return nil }
    if reading.line.text.hasSuffix("|"), shape.words >= 4 {
      return (.caption, "caption.table-cell")
    }
    if index > 0, shape.words >= 3, isPictureName(index - 1),
      !reading.isProse || shape.length <= 160
    {
      return (.caption, "caption.under-picture")
    }
    if reading.rule?.action == .captionOpening, !shape.endsClause || shape.length <= 110 {
      return (.caption, reading.rule?.id ?? "caption")
    }
    if index + 1 < readings.count, readings[index + 1].has(.repeatsLine), !reading.isProse,
      isRightUnder(index, index + 1)
    {
      return (.caption, "caption.doubled")
    }
    return nil
  }

  private func isPictureName(_ index: Int) -> Bool {
    readings[index].has(.imageFile) || readings[index].has(.unaccented)
      || index >= (page.title?.upperBound ?? 0) && repeatsTitle(index) && !readings[index].isProse
  }

  /// A sub-heading is short, ends without a stop and leads to a paragraph.
  private func isSubtitle(_ index: Int) -> Bool {
    let reading = readings[index]
    let shape = reading.line.shape
    guard !reading.isProse, !shape.endsSentence, shape.last != 0x3B, shape.last != 0x3A,
      shape.last != 0x2C,
      shape.letters >= 4,
      !opensListItem(reading.line), shape.opensLikeSentence, index + 1 <= lastText
    else { return false }
    let next = readings[index + 1]
    let leadsOn =
      next.isProse || next.has(.captionMark) || next.rule?.action == .captionOpening
      || isNumbered(next.line) && !next.line.shape.endsSentence || next.has(.shortSentence)
    guard leadsOn else { return false }
    if isNumbered(reading.line) || shape.isShouting { return shape.length <= 160 }
    return shape.words <= 8 && shape.length <= 60 && !reading.has(.menuRun)
  }

  private func isNumbered(_ line: SourceLine) -> Bool {
    guard
      let dot = line.key.prefix(5).firstIndex(where: {
        $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")")
      })
    else {
      return false
    }
    return dot > 0 && line.key.prefix(dot).allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 }
  }

  private func opensListItem(_ line: SourceLine) -> Bool {
    guard let first = line.text.unicodeScalars.first else { return false }
    return "-+•*–—".unicodeScalars.contains(first)
  }

  private func reason(of reading: LineReading) -> String? {
    reading.rule?.id ?? reading.cues.min { $0.weight < $1.weight }?.id
  }

  // MARK: Tail

  /// Classifies what follows the last paragraph; returns where the foot of the page begins.
  private mutating func markTail() -> Int {
    takeGluedSignature(at: lastText)
    var tail = TailState()
    var index = lastText + 1
    while index < readings.count {
      let reading = readings[index]
      if reading.rule?.action == .closesPage || reading.rule?.action == .opensRelated
        || reading.has(.leaderDots)
      {
        return index
      }
      guard let verdict = tailClass(of: index, &tail) else { return index }
      mark(index, verdict)
      if verdict.kind == .body { takeGluedSignature(at: index) }
      index += 1
    }
    return index
  }

  private struct TailState {
    var sawFurniture = false
    var sawAuthor = false
    var lines = 0
  }

  /// The class of a line between the last paragraph and the foot; `nil` where the foot begins.
  private mutating func tailClass(of index: Int, _ tail: inout TailState) -> (
    kind: LineClass, reason: String
  )? {
    let reading = readings[index]
    tail.lines += 1
    guard tail.lines <= 30 else { return nil }
    if let date = reading.dateLine {
      return (date.label == .place || !tail.sawFurniture ? .dateline : .noise, "date.line")
    }
    if reading.isLink || reading.has(.repeatsLine) || reading.has(.unaccented)
      || reading.has(.imageFile)
      || reading.has(.cutTeaser) || reading.has(.teaser) || repeatsTitle(index)
    {
      tail.sawFurniture = true
      return (reading.isLink ? .related : .noise, reason(of: reading) ?? "cue")
    }
    if reading.isFurniture || reading.line.isBare {
      tail.sawFurniture = tail.sawFurniture || !reading.line.isBare
      return (.noise, reason(of: reading) ?? "rule")
    }
    if let source = sourceName(in: reading.line.text),
      !reading.line.shape.endsSentence || reading.line.shape.words <= 9
    {
      take(source)
      tail.sawAuthor = true
      return (.source, "source.label")
    }
    if let signature = labelledSignature(reading.line.text) {
      take(signature)
      tail.sawAuthor = true
      return (.author, "author.label")
    }
    if let verdict = captionClass(index) { return verdict }
    if isSignatureLine(index, tail) {
      tail.sawAuthor = true
      return (.author, "author.signature")
    }
    return otherTailClass(of: index, &tail)
  }

  private mutating func otherTailClass(of index: Int, _ tail: inout TailState) -> (
    kind: LineClass, reason: String
  )? {
    let reading = readings[index]
    let shape = reading.line.shape
    if opensLinkList(index) { return nil }
    if reading.has(.menuRun), !isVerse(index), !opensListItem(reading.line),
      !reading.line.shape.endsClause
    {
      return nil
    }
    if tail.sawFurniture { return reading.isProse ? nil : (.noise, "zone.tail") }
    if tail.sawAuthor {
      // Notes may follow the signature; anything else belongs to the page.
      let isNote =
        reading.line.key.first == UInt8(ascii: "(") || reading.line.key.first == UInt8(ascii: "*")
        || reading.line.key.first == UInt8(ascii: "[")
      return isNote && shape.endsSentence ? (.body, "zone.note") : (.noise, "zone.tail")
    }
    return (.body, "zone.text")
  }

  /// Two headlines and more in a row after the text are links.
  private func opensLinkList(_ index: Int) -> Bool {
    guard readings[index].isTitleLike, readings[index].line.shape.words >= 6,
      index + 1 < readings.count,
      !isVerse(index)
    else { return false }
    let next = readings[index + 1]
    return next.isTitleLike && next.line.shape.words >= 6 || next.dateLine != nil
  }

  /// Verse is short, and its paragraph announced it with a colon.
  private func isVerse(_ index: Int) -> Bool {
    readings[index].line.shape.words <= 10
      && ((max(lastText, index - 8))..<index).contains {
        readings[$0].line.shape.last == 0x3A
      }
  }

  /// A name, a post or an organization without a label.
  private mutating func isSignatureLine(_ index: Int, _ tail: TailState) -> Bool {
    let line = readings[index].line
    guard line.shape.words <= 24, !line.shape.endsSentence || line.shape.words <= 5,
      line.shape.last != 0x3A, line.shape.last != 0x3B, !tail.sawFurniture || index - lastText <= 8
    else { return false }
    let signature = unlabelledSignature(line.text)
    if !signature.authors.isEmpty {
      if page.signature.authors.isEmpty || !tail.sawAuthor { take(signature) }
      return true
    }
    if !signature.isEmpty {
      take(signature)
      return true
    }
    // A post or an organization goes with a name before it or after it.
    guard OrganizationWords.opens(line.key), line.shape.words <= 14 else { return false }
    if tail.sawAuthor { return true }
    return ((index + 1)..<min(index + 4, readings.count)).contains { later in
      !personNames(in: readings[later].line.text).isEmpty && readings[later].line.shape.words <= 7
        && !readings[later].isFurniture
    }
  }

  private mutating func take(_ signature: Signature) {
    if page.signature.authors.isEmpty { page.signature.authors = signature.authors }
    page.signature.source = page.signature.source ?? signature.source
    page.signature.url = page.signature.url ?? signature.url
  }

  /// `… đối ngoại nhân dân. (N.Q)`, `… thành lập.          Thảo Nguyên`.
  private mutating func takeGluedSignature(at index: Int) {
    guard let glued = gluedSignature(of: readings[index].line) else { return }
    // A name and a source in one are better left where they stand.
    if glued.signature.authors.isEmpty || glued.signature.source == nil {
      page.gluedSignatures[index] = glued.text
    }
    take(glued.signature)
  }

  // MARK: Lead

  /// The first paragraph is a lead when something other than a paragraph follows it.
  private mutating func markLead() {
    guard page.lines[firstText].kind == .body, firstText + 1 < readings.count, lastText > firstText,
      !readings[firstText + 1].isProse || readings[firstText + 1].has(.captionMark)
        || page.lines[firstText + 1].kind != .body,
      readings[firstText].line.shape.length <= 900
    else { return }
    let next = page.lines[firstText + 1].kind
    guard [.caption, .related, .noise, .dateline, .subtitle].contains(next) else { return }
    mark(firstText, (.lead, "lead.set-apart"))
  }
}
