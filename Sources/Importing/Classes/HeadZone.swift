internal import Vietnamese

/// The head of the page and the headline.
extension ZoneWalk {
  mutating func markTitle() {
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
  func continues(_ first: Int, _ second: Int) -> Bool {
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
    if upper.line.shape.isShouting, lower.line.shape.isShouting, upper.line.shape.words >= 4,
      lower.line.shape.words >= 3, areBlock(first, second)
    {
      return true
    }
    // Two lines in capitals right under each other; a section name is short.
    return upper.line.shape.isShouting && lower.line.shape.isShouting && upper.line.shape.words >= 6
      && lower.line.shape.words >= 2
  }

  /// Whether two lines stand together between blank ones.
  private func areBlock(_ first: Int, _ second: Int) -> Bool {
    (first == 0 || !isRightUnder(first - 1, first))
      && (second + 1 == readings.count || !isRightUnder(second, second + 1))
  }

  // MARK: Head

  /// Above the headline only the dateline, a kicker and the name of an outlet mean something.
  mutating func markHead(before end: Int) {
    for index in 0..<end {
      let reading = readings[index]
      if reading.dateLine != nil, reading.rule == nil || reading.dateLine?.outlet != nil {
        mark(index, (.dateline, "date.line"))
        if end - index <= 3 { reading.signature.map { take($0) } }
      } else if reading.has(.runningHead) {
        // The running head of a print names its issue.
        mark(index, (.dateline, LineCue.runningHead.id))
      } else if end - index <= 2,
        let source = sourceName(in: reading.line.text)
          ?? (index > 1 ? unlabelledOutlet(reading.line.text) : nil),
        reading.rule == nil
      {
        page.signature.source = source.source
        mark(index, (.source, "source.above-title"))
      } else if let outlet = outletOfReprint(index, above: end) {
        page.signature.source = outlet
        mark(index, (.source, "source.reprint"))
      } else if isKicker(index, above: end) {
        mark(index, (.subtitle, "subtitle.kicker"))
      } else {
        mark(index, (.noise, reason(of: reading) ?? "zone.head"))
      }
    }
  }

  /// The outlet over a headline of a text that was typed off a print: set apart by a rule, or with the
  /// number of the issue.
  func outletOfReprint(_ index: Int, above title: Int) -> String? {
    let line = readings[index].line
    guard title - index <= 3, readings[index].rule == nil, line.shape.words <= 10,
      isOutlet(line.text)
    else { return nil }
    let isSetApart =
      index > 0 && readings[index - 1].line.isBare && readings[index - 1].line.shape.length >= 3
    let hasIssue = [", số ", " số ra ", " - số "].contains { line.key.contains(Array($0.utf8)) }
    return isSetApart || hasIssue ? outletName(line.text) : nil
  }

  /// A line in capitals right above a headline that is not, unless it names a section.
  func isKicker(_ index: Int, above title: Int) -> Bool {
    if index == title - 1, page.title != nil, GenreWords.areAll(in: readings[index].line.bareKey) {
      return true
    }
    guard index == title - 1, page.title != nil, isRightUnder(index, title),
      readings[index].rule == nil,
      readings[index].has(.phrase),
      !readings[index].has(.menuRun) || index == 0 || !readings[index - 1].line.shape.isShouting
        || readings[index - 1].isFurniture
    else { return false }
    let shape = readings[index].line.shape
    if 3...8 ~= shape.words, namesSubject(readings[index].line) { return true }
    return shape.isShouting && !readings[title].line.shape.isShouting && 3...12 ~= shape.words
      && !SectionWords.areAll(in: readings[index].line.bareKey)
  }

  /// Whether all words of a line come again in the headline or the first paragraph; the name of a
  /// section seldom does that.
  private func namesSubject(_ line: SourceLine) -> Bool {
    guard let title = page.title, !SectionWords.areAll(in: line.bareKey) else { return false }
    let text = (Array(title) + [firstText]).map { readings[$0].line.key }
    let words = line.bareKey.split { !(0x61...0x7A ~= $0 || $0 >= 0x80) }.filter { $0.count >= 2 }
    return words.count >= 3
      && words.allSatisfy { word in text.contains { $0.contains(Array(word)) } }
  }

  /// Between the headline and the text: dates, names, pictures, buttons, a kicker.
  mutating func headClass(of index: Int) -> (kind: LineClass, reason: String) {
    let reading = readings[index]
    if reading.dateLine != nil {
      reading.signature.map { take($0) }
      return (.dateline, "date.line")
    }
    if reading.isFurniture { return (.noise, reason(of: reading) ?? "rule") }
    if repeatsTitle(index) { return (.noise, LineCue.repeatsTitle.id) }
    if isNewsOfOtherPlace(index) { return (.related, "related.other-place") }
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
    if let source = sourceName(in: reading.line.text) ?? unlabelledOutlet(reading.line.text) {
      page.signature.source = page.signature.source ?? source.source
      return (.source, "source.label")
    }
    if isAuthorUnderTitle(index) { return (.author, "author.under-title") }
    if standsInMenu(index) { return (.noise, "zone.menu-echo") }
    if isStray(index) { return (.noise, "zone.stray") }
    if index > 0, page.lines[index - 1].kind == .author, reading.line.shape.words <= 10,
      OrganizationWords.opens(reading.line.key), !reading.line.shape.endsSentence
    {
      return (.author, "author.organization")
    }
    if reading.has(.menuRun), reading.line.shape.words <= 4 { return (.noise, LineCue.menuRun.id) }
    return isSubtitle(index) ? (.subtitle, "subtitle.phrase") : (.body, "zone.text")
  }

  /// A headline of regional news between the headline and the text: `Kon Tum: Khánh thành cầu treo`.
  ///
  /// A lead or a second headline does not open with a place that the headline has not.
  private func isNewsOfOtherPlace(_ index: Int) -> Bool {
    guard readings[index].isTitleLike, readings[index].line.shape.words >= 5,
      let title = page.title,
      let colon = readings[index].line.text.firstIndex(of: ":")
    else { return false }
    let place = String(readings[index].line.text[..<colon])
    guard place.split(separator: " ").count <= 4, isPlaceName(place) else { return false }
    let key = lineKey(place)
    return !title.contains { readings[$0].line.key.contains(key) }
  }

  /// Whether a short phrase stands in the menu above, too, perhaps with a count: the section or the feed.
  private func standsInMenu(_ index: Int) -> Bool {
    let key = readings[index].line.bareKey
    guard let title = page.title, readings[index].line.shape.words <= 6, key.count >= 6 else {
      return false
    }
    return readings[..<title.lowerBound].contains { reading in
      reading.has(.menuRun) && reading.line.bareKey.starts(with: key)
        && reading.line.bareKey[key.count...].allSatisfy { 0x30...0x39 ~= $0 || $0 == 0x20 }
    }
  }

  /// One to four words of another language that neither the headline nor the text has: the name of a
  /// part of the site, such as `Asset Publisher`.
  private func isStray(_ index: Int) -> Bool {
    let line = readings[index].line
    guard line.shape.words <= 4, line.shape.accented == 0, line.shape.digits == 0,
      !line.shape.endsClause, let title = page.title, readings[firstText].line.shape.accented > 0
    else { return false }
    let words = line.text.split(separator: " ").map(String.init)
    guard words.contains(where: { !VietnameseText.isVietnameseSyllable($0) }) else { return false }
    let text = (Array(title) + [firstText]).map { readings[$0].line.key }
    return words.allSatisfy { word in !text.contains { $0.contains(lineKey(word)) } }
  }

  mutating func isAuthorUnderTitle(_ index: Int) -> Bool {
    let reading = readings[index]
    guard let title = page.title, index - title.upperBound <= 3, page.signature.authors.isEmpty,
      reading.line.shape.words <= 9, !reading.line.shape.endsSentence
    else { return false }
    let names = personNames(in: reading.line.text)
    guard let first = names.first else { return false }
    let hasRank = withoutRanks(reading.line.text) != reading.line.text
    // A pen name proves itself by the dateline beside it.
    let isBesideDate = [index - 1, index + 1].contains {
      $0 >= title.upperBound && $0 < readings.count && readings[$0].dateLine != nil
    }
    guard hasRank || FamilyNames.opens(first) || isBesideDate && !isPlaceName(first) else {
      return false
    }
    page.signature.authors = names
    return true
  }
}
