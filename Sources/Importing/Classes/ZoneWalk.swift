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
struct ZoneWalk {
  var page: PageAnatomy
  let readings: [LineReading]
  let run: ClosedRange<Int>
  var firstText = 0
  var lastText = 0

  init(page: PageAnatomy, readings: [LineReading], run: ClosedRange<Int>) {
    self.page = page
    self.readings = readings
    self.run = run
  }

  mutating func classify() {
    markTitle()
    let start = page.title?.upperBound ?? 0
    let prose = beforeSignature(textLines(in: readings, run: run).filter { $0 >= start })
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

  /// The paragraphs before the signature, where what follows it is little and set apart: notes of the
  /// site, a reader's comment.
  ///
  /// A name right over a paragraph is a sub-heading; a text that goes on for long was no end.
  private func beforeSignature(_ prose: [Int]) -> [Int] {
    let total = prose.reduce(0) { $0 + readings[$1].line.shape.length }
    var before = 0
    for (place, index) in prose.enumerated().dropLast() {
      before += readings[index].line.shape.length
      guard index + 2 < prose[place + 1], isNameAlone(index + 1), !readings[index + 2].isProse,
        (total - before) * 3 <= before || readings[index].line.key.ends(with: "./.")
          || areTeasers(prose[(place + 1)...])
      else { continue }
      return Array(prose[...place])
    }
    return prose
  }

  /// Whether each of some paragraphs, two and more, stands right under a headline of its own.
  private func areTeasers(_ prose: ArraySlice<Int>) -> Bool {
    prose.count >= 2
      && prose.allSatisfy {
        readings[$0 - 1].isTitleLike && readings[$0 - 1].line.shape.words >= 5
          && isRightUnder($0 - 1, $0)
      }
  }

  private func isNameAlone(_ index: Int) -> Bool {
    let reading = readings[index]
    let names = personNames(in: reading.line.text).count
    return reading.rule == nil && reading.line.shape.words <= 5 * max(1, names)
      && !reading.line.shape.endsClause && !isRightUnder(index, index + 1) && 1...3 ~= names
  }

  mutating func mark(_ index: Int, _ verdict: (kind: LineClass, reason: String)) {
    page.lines[index].kind = verdict.kind
    page.lines[index].reason = verdict.reason
  }

  // MARK: Lead

  /// The first paragraph is a lead when something other than a paragraph follows it.
  mutating func markLead() {
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
