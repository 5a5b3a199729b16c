/// Notes cards: a link, the beginning of its article and when that appeared, several in a row.
///
/// The teasers of a card are whole sentences and may be longer than the paragraphs of the article; what
/// gives them away is that the same group of lines comes again and again.
func noteCards(in readings: inout [LineReading]) {
  noteButtonsOfCards(in: &readings)
  var index = 0
  while index < readings.count {
    let run = cardRun(at: index, in: readings)
    guard run.cards >= 2 else {
      index += 1
      continue
    }
    for line in index..<run.end {
      cancelProse(in: &readings[line])
      readings[line].cues.append(.card)
    }
    index = run.end
  }
}

/// Takes the same short line under several teasers for their link: `Đọc trọn bài >>`.
private func noteButtonsOfCards(in readings: inout [LineReading]) {
  var places: [[UInt8]: [Int]] = [:]
  for index in readings.indices.dropFirst(2) {
    let (shape, before) = (readings[index].line.shape, readings[index - 1])
    guard 1...5 ~= shape.words, readings[index].rule == nil, readings[index].dateLine == nil,
      shape.last != 0x3A, before.isProse || before.has(.cutTeaser) || before.has(.shortSentence)
    else { continue }
    places[readings[index].line.bareKey, default: []].append(index)
  }
  for buttons in places.values where buttons.count >= 2 {
    let areUnderCards = buttons.allSatisfy { isCardLink(readings[$0 - 2]) }
    guard areUnderCards else { continue }
    for button in buttons {
      readings[button].rule = .readMore
    }
  }
}

/// The cards from a line on: how many, and where they end.
private func cardRun(at start: Int, in readings: [LineReading]) -> (cards: Int, end: Int) {
  guard let first = card(at: start, in: readings) else { return (0, start) }
  var (cards, end) = (1, first.end)
  while let next = card(at: end, in: readings), next.order == first.order {
    cards += 1
    end = next.end
  }
  // The last card of a row may lack its date.
  if cards >= 2, first.order == .dateLast, end + 1 < readings.count, isCardLink(readings[end]),
    readings[end + 1].isProse, isRightUnder(end, end + 1, in: readings),
    !isRightUnder(end - 1, end, in: readings)
  {
    return (cards + 1, end + 2)
  }
  return (cards, end)
}

private enum CardOrder { case dateFirst, dateLast }

private func card(at index: Int, in readings: [LineReading]) -> (order: CardOrder, end: Int)? {
  guard index + 2 < readings.count, isCardLink(readings[index]) else { return nil }
  let (second, third) = (readings[index + 1], readings[index + 2])
  if isCardStamp(second), third.isProse {
    // A second paragraph would be text.
    if index + 3 < readings.count, readings[index + 3].isProse { return nil }
    return (.dateFirst, index + 3)
  }
  if isCardStamp(third), second.isProse || second.has(.cutTeaser) || second.has(.shortSentence) {
    return (.dateLast, index + 3)
  }
  return nil
}

/// Notes a box of links with their teasers in a text whose paragraphs stand apart: a heading, and at
/// least twice a link and its teaser, without a blank line between.
func noteBoxedTeasers(in readings: inout [LineReading]) {
  guard countLoneParagraphs(in: readings) >= 3 else { return }
  var start = 1
  for index in readings.indices.dropFirst() {
    if index + 1 < readings.count, isRightUnder(index, index + 1, in: readings) { continue }
    defer { start = index + 1 }
    guard index - start >= 2, !isRightUnder(start - 1, start, in: readings),
      isTeaserBox(start...index, in: readings)
    else { continue }
    for line in start...index {
      cancelProse(in: &readings[line])
      readings[line].cues.append(.inlineBox)
    }
  }
}

/// A box of links under one of the known headings, when the text goes on behind it with two lone
/// paragraphs or more.
private func isHeadedBox(_ box: ClosedRange<Int>, in readings: [LineReading]) -> Bool {
  guard readings[box.lowerBound].rule?.action == .opensRelated, box.upperBound + 2 < readings.count,
    readings[box.lowerBound - 1].isProse || readings[box.lowerBound - 1].has(.captionMark),
    isCardLink(readings[box.lowerBound + 1])
  else { return false }
  let next = readings[(box.upperBound + 1)...].prefix(4).filter { !$0.has(.captionMark) }
  return next.count >= 2 && next.prefix(2).allSatisfy { $0.isProse && $0.rule == nil }
    && !isRightUnder(box.upperBound + 1, box.upperBound + 2, in: readings)
}

private func isTeaserBox(_ box: ClosedRange<Int>, in readings: [LineReading]) -> Bool {
  if isHeadedBox(box, in: readings) { return true }
  var index = box.lowerBound
  if !readings[index + 1].isProse {
    guard readings[index].line.shape.words <= 6, !readings[index].isProse else { return false }
    index += 1
  }
  guard box.count >= 4, (box.upperBound - index + 1).isMultiple(of: 2), box.upperBound - index >= 3
  else {
    return false
  }
  return stride(from: index, to: box.upperBound, by: 2).allSatisfy {
    isCardLink(readings[$0]) && readings[$0 + 1].isProse && readings[$0].line.shape.words >= 5
      && !readings[$0].line.shape.isShouting && readings[$0].line.text.first?.isNumber == false
  }
}

private func countLoneParagraphs(in readings: [LineReading]) -> Int {
  readings.indices.dropFirst().dropLast().count {
    readings[$0].isProse && !isRightUnder($0 - 1, $0, in: readings)
      && !isRightUnder($0, $0 + 1, in: readings)
  }
}

private func isRightUnder(_ first: Int, _ second: Int, in readings: [LineReading]) -> Bool {
  readings[second].line.numbers.lowerBound == readings[first].line.numbers.upperBound + 1
}

private func isCardLink(_ reading: LineReading) -> Bool {
  reading.isTitleLike && reading.line.shape.words <= 30 && !isCardStamp(reading)
}

/// Whether a line says when something appeared, beside a section or an outlet: `Thời Đại / 13 giờ trước`,
/// `18/09/2022 · 3 phút đọc`.
func isCardStamp(_ reading: LineReading) -> Bool {
  if reading.dateLine?.label == .place { return false }
  if reading.dateLine != nil || reading.rule?.action == .readMore { return true }
  let line = reading.line
  guard line.shape.digits > 0, line.shape.words <= 12, line.shape.length <= 70, !reading.isProse,
    !line.shape.endsSentence
  else { return false }
  if isAge(line) { return true }
  guard line.shape.digits >= 4 else { return false }
  let tokens = DateToken.tokens(of: line.key)
  return DateScanner.mentions(in: tokens, isLoose: true).contains {
    $0.day != nil && $0.year != nil
  } && line.shape.words <= 8
}

/// Whether a line ends in an age or in a time of reading: `3d`, `2 giờ trước`, `5 phút đọc`.
private func isAge(_ line: SourceLine) -> Bool {
  let words = line.bareKey.split(separator: 0x20)
  guard let last = words.last, words.count >= 2 else { return false }
  let isNumber = { (word: ArraySlice<UInt8>) in word.allSatisfy { 0x30...0x39 ~= $0 } }
  if let unit = last.last, last.count >= 2, isNumber(last.dropLast()) {
    // Weeks, days, hours, minutes; behind a stroke, a dot or a dash.
    let before = words[words.count - 2]
    return "dhmw".utf8.contains(unit) && before.allSatisfy { !(0x30...0x7A ~= $0) }
  }
  guard words.count >= 3, isNumber(words[words.count - 3]) else { return false }
  return ages.contains(Array(last)) && units.contains(Array(words[words.count - 2]))
}

private let ages: Set<[UInt8]> = Set(["trước", "đọc", "ago", "read"].map { Array($0.utf8) })
private let units: Set<[UInt8]> = Set(
  [
    "giây", "phút", "giờ", "ngày", "tuần", "tháng", "năm", "hours", "hour", "days", "day",
    "minutes",
    "min", "weeks", "week", "months",
  ].map { Array($0.utf8) })
