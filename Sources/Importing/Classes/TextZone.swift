/// The text between its first and its last paragraph.
extension ZoneWalk {
  mutating func markBody() {
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

  func bodyClass(of index: Int) -> (kind: LineClass, reason: String) {
    let reading = readings[index]
    if reading.isProse {
      if index == firstText, announcesRetyping(reading.line) { return (.noise, "zone.retyped") }
      return captionClass(index) ?? (.body, "cue.prose")
    }
    if reading.has(.inlineBox) {
      return (reading.rule == nil ? .related : .noise, LineCue.inlineBox.id)
    }
    if reading.rule?.id == "menu.entry" || reading.rule?.action == .pager
      || reading.rule?.id == "related.media-section"
    {
      if reading.line.shape.digits > 0 { return (.noise, reason(of: reading) ?? "rule") }
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
  func isLonePhrase(_ index: Int) -> Bool {
    let shape = readings[index].line.shape
    return readings[index].isTitleLike && 9...40 ~= shape.words && index > firstText
      && index < lastText
      && !isNumbered(readings[index].line) && !opensListItem(readings[index].line)
      && readings[index - 1].isProse && readings[index - 1].line.shape.last != 0x3A
      && (readings[index + 1].isProse || readings[index + 1].has(.shortSentence))
      && shape.opensLikeSentence
  }

  /// How many lines at an index are links set into the text: two and more headlines right under a
  /// paragraph, as thoidai.com.vn prints them.
  func inlineLinks(at index: Int) -> Int {
    var end = index
    while end <= lastText, end - index <= 4, readings[end].isTitleLike,
      // Verse has eight syllables at most, and stays below forty characters.
      readings[end].line.shape.words >= 8, readings[end].line.shape.length >= 40,
      !readings[end].has(.captionMark), !isNumbered(readings[end].line),
      isRightUnder(end - 1, end)
    {
      end += 1
    }
    guard end - index >= 2, end - index <= 4, end <= lastText, readings[index - 1].isProse,
      !isRightUnder(end - 1, end), readings[index - 1].line.shape.last != 0x3A
    else { return 0 }
    return end - index
  }

  func isRightUnder(_ first: Int, _ second: Int) -> Bool {
    readings[second].line.numbers.lowerBound == readings[first].line.numbers.upperBound + 1
  }
}
