/// Notes lines that repeat the line before.
func noteRepetitions(in readings: inout [LineReading]) {
  for index in readings.indices.dropFirst() {
    let key = readings[index].line.bareKey
    guard key.count >= 12, key == readings[index - 1].line.bareKey else { continue }
    readings[index].cues.append(.repeatsLine)
  }
}

/// Notes runs of three and more short lines: menus, labels, tables.
func noteRuns(in readings: inout [LineReading]) {
  var start = 0
  for index in 0...readings.count {
    if index < readings.count, isMenuEntry(readings[index]) { continue }
    if index - start >= 3 {
      for entry in start..<index { readings[entry].cues.append(.menuRun) }
    }
    start = index + 1
  }
}

private func isMenuEntry(_ reading: LineReading) -> Bool {
  let shape = reading.line.shape
  guard shape.words <= 6, !shape.endsSentence, !reading.isProse, reading.dateLine == nil,
    !reading.has(.captionMark)
  else { return false }
  return true
}

/// Notes the running text under links: right under a doubled one, or cut with an ellipsis.
func noteTeasers(in readings: inout [LineReading]) {
  for index in readings.indices.dropFirst() where readings[index].isProse {
    var before = index - 1
    if readings[before].dateLine != nil, before > 0 { before -= 1 }
    if readings[before].has(.repeatsLine), before > 0, isTeaser(index, under: before, in: readings)
    {
      readings[index].cues.append(.teaser)
      cancelProse(in: &readings[index])
    }
  }
  for index in readings.indices.dropFirst() where isCut(readings[index]) {
    let before = readings[index - 1]
    let isUnderLink = before.dateLine != nil || before.isTitleLike || before.has(.datedItem)
    guard isUnderLink, index + 1 == readings.count || !readings[index + 1].isProse else { continue }
    readings[index].cues.append(.cutTeaser)
    cancelProse(in: &readings[index])
  }
}

/// A link's text and its picture's have a blank line between; a caption and its picture's text have
/// none, and there the page must go on with another link.
private func isTeaser(_ index: Int, under link: Int, in readings: [LineReading]) -> Bool {
  let gap = readings[link].line.numbers.lowerBound - readings[link - 1].line.numbers.upperBound
  guard gap == 1, index + 1 < readings.count else { return true }
  if readings[index + 1].isProse { return false }
  return index + 2 >= readings.count || readings[index + 2].has(.repeatsLine)
}

/// Notes headings over links that are set into a text: at most five links follow, then two paragraphs
/// that stand right after each other, as teasers never do.
func noteInlineBoxes(in readings: inout [LineReading]) {
  for index in readings.indices.dropFirst() where readings[index].rule?.action == .opensRelated {
    guard readings[index - 1].isProse || readings[index - 1].has(.captionMark) else { continue }
    var next = index + 1
    var links = 0
    while next < readings.count, links <= 5, isBoxedLink(readings[next]) {
      links += readings[next].has(.card) ? 0 : 1
      next += 1
    }
    guard next < readings.count, next > index + 1, readings[next].isProse else { continue }
    var second = next + 1
    while second < readings.count,
      readings[second].has(.captionMark) || readings[second].has(.imageFile)
    {
      second += 1
    }
    guard second < readings.count, readings[second].isProse else { continue }
    for link in index..<next { readings[link].cues.append(.inlineBox) }
  }
}

private func isBoxedLink(_ reading: LineReading) -> Bool {
  reading.has(.card) || !reading.isProse && reading.rule == nil && !reading.has(.repeatsLine)
}

/// Notes what stands between `(Xem tiếp trang 9)` and `(Tiếp theo trang 7)`: the columns of other
/// articles of a print.
func noteJumps(in readings: inout [LineReading]) {
  var leaving: Int?
  for index in readings.indices {
    if readings[index].rule?.id == "print.jump-away" { leaving = index }
    guard readings[index].rule?.id == "print.jump-back", let start = leaving else { continue }
    leaving = nil
    guard !readings[start...index].contains(where: { $0.rule?.action == .closesPage }) else {
      continue
    }
    for line in (start + 1)..<index {
      cancelProse(in: &readings[line])
      readings[line].cues.append(.inlineBox)
    }
  }
}

/// Notes the lines that a print repeats on every page, with another number: running heads.
func noteRunningHeads(in readings: inout [LineReading]) {
  var places: [[UInt8]: [Int]] = [:]
  for index in readings.indices {
    let shape = readings[index].line.shape
    guard shape.words >= 3, shape.digits > 0, shape.length <= 120, readings[index].dateLine == nil,
      !readings[index].isProse,
      !shape.endsSentence
    else { continue }
    places[readings[index].line.bareKey.filter { !(0x30...0x39 ~= $0) }, default: []].append(index)
  }
  for heads in places.values where heads.count >= 2 {
    let areApart = zip(heads, heads.dropFirst()).allSatisfy { $1 - $0 >= 3 }
    // Twice the same is a headline and the name of its picture.
    let isEcho =
      heads.count == 2 && readings[heads[0]].line.bareKey == readings[heads[1]].line.bareKey
    guard areApart, !isEcho, heads.allSatisfy({ readings[$0].rule == nil }) else { continue }
    for head in heads { readings[head].cues.append(.runningHead) }
  }
}

/// Takes a footer's rule back from a paragraph inside the text.
///
/// `Bản quyền tác giả là điều …` stands between two paragraphs, a footer among its like.
func pardonParagraphs(in readings: inout [LineReading]) {
  for index in readings.indices.dropFirst() where index + 2 < readings.count {
    let shape = readings[index].line.shape
    guard readings[index].rule?.action == .closesPage, shape.length >= 80, shape.endsSentence,
      readings[index - 1].isProse, readings[index + 1].isProse, readings[index + 2].isProse
    else { continue }
    readings[index].rule = nil
    readings[index].isProse = true
    readings[index].cues.append(.prose(shape.length))
  }
}

/// Whether a line ends in `…`, `...` or `[…]`.
private func isCut(_ reading: LineReading) -> Bool {
  guard reading.line.shape.length >= 30, reading.rule == nil else { return false }
  return reading.line.shape.last == 0x2026 || reading.line.key.ends(with: "...")
    || reading.line.key.ends(with: "...]")
}

/// Vietnamese syllables have seven letters at most; a line in another language has longer words.
private func hasShortWords(_ line: SourceLine) -> Bool {
  let words = line.bareKey.split { !(0x61...0x7A ~= $0 || 0x30...0x39 ~= $0) }
  return words.count { $0.count > 7 } * 6 <= words.count
}

func cancelProse(in reading: inout LineReading) {
  reading.cues.removeAll { $0.id == LineCue.prose(0).id || $0.id == LineCue.shortSentence.id }
  reading.isProse = false
}

/// Notes lines without accents in a page with accents: names and alternative texts of pictures.
func noteUnaccented(in readings: inout [LineReading]) {
  for index in readings.indices {
    let shape = readings[index].line.shape
    guard shape.accented == 0, shape.words >= 5, shape.letters >= 20, readings[index].rule == nil,
      !shape.endsSentence, readings[index].dateLine == nil, !readings[index].isProse,
      hasShortWords(readings[index].line)
    else { continue }
    readings[index].cues.append(.unaccented)
  }
}
