/// What a line is by its form and its neighbours.
extension ZoneWalk {
  func repeatsTitle(_ index: Int) -> Bool {
    guard let title = page.title else { return false }
    return title.contains { readings[$0].line.bareKey == readings[index].line.bareKey }
      || readings[index].has(.unaccented)
        && title.contains {
          plainTitle(readings[$0].line.text) == plainTitle(readings[index].line.text)
        }
  }

  /// Whether a line belongs to a picture: it says so, or it stands under the picture's name.
  func captionClass(_ index: Int) -> (kind: LineClass, reason: String)? {
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

  func isPictureName(_ index: Int) -> Bool {
    readings[index].has(.imageFile) || readings[index].has(.unaccented)
      || index >= (page.title?.upperBound ?? 0) && repeatsTitle(index) && !readings[index].isProse
  }

  /// A sub-heading is short, ends without a stop and leads to a paragraph.
  func isSubtitle(_ index: Int) -> Bool {
    let reading = readings[index]
    let shape = reading.line.shape
    guard !reading.isProse, !shape.endsSentence, shape.last != 0x3B, shape.last != 0x3A,
      shape.last != 0x2C, shape.letters >= 4, !opensListItem(reading.line),
      shape.opensLikeSentence, index + 1 <= lastText, !endsStanza(index)
    else { return false }
    let next = readings[index + 1]
    let leadsOn =
      next.isProse || next.has(.captionMark) || next.rule?.action == .captionOpening
      || isNumbered(next.line) && !next.line.shape.endsSentence || next.has(.shortSentence)
    guard leadsOn else { return false }
    if isNumbered(reading.line) || shape.isShouting { return shape.length <= 160 }
    return shape.words <= 8 && shape.length <= 60 && !reading.has(.menuRun)
  }

  /// Whether a line stands right under another one without a full stop, as verse and cells do, or
  /// opens the verse that a colon announced.
  private func endsStanza(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if readings[index - 1].line.shape.last == 0x3A, !isNumbered(readings[index].line) {
      return true
    }
    return index > firstText && isRightUnder(index - 1, index)
      && page.lines[index - 1].kind == .body
      && readings[index - 1].has(.phrase)
  }

  func isNumbered(_ line: SourceLine) -> Bool {
    guard
      let dot = line.key.prefix(5).firstIndex(where: {
        $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")")
      })
    else {
      return false
    }
    return dot > 0 && line.key.prefix(dot).allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 }
  }

  func opensListItem(_ line: SourceLine) -> Bool {
    guard let first = line.text.unicodeScalars.first else { return false }
    return "-+•*–—".unicodeScalars.contains(first)
  }

  func reason(of reading: LineReading) -> String? {
    reading.rule?.id ?? reading.cues.min { $0.weight < $1.weight }?.id
  }
}
