/// What follows the last paragraph: signatures, sources, notes, and where the foot begins.
extension ZoneWalk {
  /// Classifies what follows the last paragraph; returns where the foot of the page begins.
  mutating func markTail() -> Int {
    takeGluedSignature(at: lastText)
    var tail = tailState()
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

  struct TailState {
    var sawFurniture = false
    var sawAuthor = false
    var lines = 0
    /// Whether the list of recipients of a letter or a report goes on.
    var isInRecipients = false
    /// The last line that signs the text, if any: what stands before it belongs to the text.
    var signing: Int?
    /// Whether a line before it says that it belongs to a picture.
    var hasCaptions = false
  }

  /// Looks ahead for the signature of a text that ends in captions or in verse.
  private func tailState() -> TailState {
    var state = TailState()
    for index in (lastText + 1)..<min(lastText + 40, readings.count) {
      let reading = readings[index]
      if reading.isFurniture || reading.isLink || reading.isProse { break }
      let isSigning =
        labelledSignature(reading.line.text)?.isEmpty == false
        || sourceName(in: reading.line.text) != nil || reading.dateLine?.label == .place
      if isSigning { state.signing = index }
      if reading.has(.captionMark), !isSigning { state.hasCaptions = true }
    }
    return state
  }

  /// The class of a line between the last paragraph and the foot; `nil` where the foot begins.
  mutating func tailClass(of index: Int, _ tail: inout TailState) -> (
    kind: LineClass, reason: String
  )? {
    if tail.sawFurniture { tail.lines += 1 }
    guard tail.lines <= 30 else { return nil }
    return pageClass(of: index, &tail) ?? signatureClass(of: index, &tail)
      ?? otherTailClass(of: index, &tail)
  }

  /// Dates, letterheads, links and furniture.
  private mutating func pageClass(of index: Int, _ tail: inout TailState) -> (
    kind: LineClass, reason: String
  )? {
    let reading = readings[index]
    if let date = reading.dateLine {
      reading.signature.map { take($0) }
      // What is dated behind the signature is a comment or another article.
      if tail.sawAuthor, date.label == .bare, date.time != nil { tail.sawFurniture = true }
      return (date.label == .place || !tail.sawFurniture ? .dateline : .noise, "date.line")
    }
    if reading.rule?.id == "kind.letterhead" {
      tail.isInRecipients = true
      return (.noise, "kind.letterhead")
    }
    if tail.isInRecipients, opensListItem(reading.line) { return (.noise, "zone.recipients") }
    tail.isInRecipients = false
    let isOfPicture = reading.has(.unaccented) || reading.has(.imageFile) || repeatsTitle(index)
    let isTeaser = reading.has(.cutTeaser) || reading.has(.teaser) || reading.has(.repeatsLine)
    if reading.isLink || isOfPicture || isTeaser {
      tail.sawFurniture = true
      return (reading.isLink ? .related : .noise, reason(of: reading) ?? "cue")
    }
    guard reading.isFurniture || reading.line.isBare else { return nil }
    tail.sawFurniture = tail.sawFurniture || !reading.line.isBare
    return (.noise, reason(of: reading) ?? "rule")
  }

  /// Sources, authors and captions.
  private mutating func signatureClass(of index: Int, _ tail: inout TailState) -> (
    kind: LineClass, reason: String
  )? {
    let line = readings[index].line
    if ["đã ký", "ký tên", "ấn ký"].contains(String(decoding: line.bareKey, as: UTF8.self)) {
      return (.author, "author.signed")
    }
    let outlet = index - lastText <= 3 && !tail.sawFurniture ? unlabelledOutlet(line.text) : nil
    if let source = sourceName(in: line.text) ?? outlet,
      !line.shape.endsSentence || line.shape.words <= 9
    {
      take(source)
      tail.sawAuthor = true
      return (.source, "source.label")
    }
    if let signature = labelledSignature(line.text) {
      take(signature)
      tail.sawAuthor = true
      return (.author, "author.label")
    }
    let isBehindEnd = tail.sawAuthor && tail.sawFurniture
    if let verdict = captionClass(index), !isBehindEnd || readings[index].has(.captionMark) {
      return verdict
    }
    guard !isBehindEnd, isSignatureLine(index, tail) else { return nil }
    tail.sawAuthor = true
    return (.author, "author.signature")
  }

  mutating func otherTailClass(of index: Int, _ tail: inout TailState) -> (
    kind: LineClass, reason: String
  )? {
    let reading = readings[index]
    let shape = reading.line.shape
    if let signing = tail.signing, index < signing {
      return tail.hasCaptions && reading.isTitleLike
        ? (.caption, "caption.before-signature") : (.body, "zone.before-signature")
    }
    if opensLinkList(index) { return nil }
    // A short phrase right over links is their heading.
    if reading.has(.phrase), index + 1 < readings.count, !opensListItem(reading.line),
      opensLinkList(index + 1) || readings[index + 1].isLink
    {
      return nil
    }
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
  func opensLinkList(_ index: Int) -> Bool {
    guard readings[index].isTitleLike, readings[index].line.shape.words >= 6,
      index + 1 < readings.count,
      !isVerse(index)
    else { return false }
    let next = readings[index + 1]
    return next.isTitleLike && next.line.shape.words >= 6 || next.dateLine != nil
  }

  /// Verse is short, items open with a mark; a paragraph announced them with a colon.
  func isVerse(_ index: Int) -> Bool {
    let line = readings[index].line
    guard line.shape.words <= 10 || opensListItem(line) || isNumbered(line) else { return false }
    // What was announced goes on as long as its lines stand right under each other.
    if index - 1 > lastText, page.lines[index - 1].kind == .body, isRightUnder(index - 1, index) {
      return true
    }
    return ((max(lastText, index - 8))..<index).contains {
      readings[$0].line.shape.last == 0x3A
    }
  }

  /// A name, a post or an organization without a label.
  mutating func isSignatureLine(_ index: Int, _ tail: TailState) -> Bool {
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
    if let unit = unitAlone(index, tail) {
      take(Signature(authors: [unit]))
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

  /// The office that signs a text alone, right under it and set apart: `Văn phòng Sở Ngoại vụ`.
  private func unitAlone(_ index: Int, _ tail: TailState) -> String? {
    let line = readings[index].line
    guard index == lastText + 1, !tail.sawAuthor, page.signature.authors.isEmpty,
      !isRightUnder(lastText, index), 4...8 ~= line.shape.words, line.shape.digits == 0,
      !line.shape.endsClause, OrganizationWords.openUnit(line.key),
      index + 1 >= readings.count || !isRightUnder(index, index + 1)
    else { return nil }
    return line.text
  }

  mutating func take(_ signature: Signature) {
    if page.signature.authors.isEmpty { page.signature.authors = signature.authors }
    page.signature.source = page.signature.source ?? signature.source
    page.signature.url = page.signature.url ?? signature.url
  }

  /// `… đối ngoại nhân dân. (N.Q)`, `… thành lập.          Thảo Nguyên`.
  mutating func takeGluedSignature(at index: Int) {
    guard let glued = gluedSignature(of: readings[index].line) else { return }
    // A name and a source in one are better left where they stand.
    if glued.signature.authors.isEmpty || glued.signature.source == nil {
      page.gluedSignatures[index] = glued.text
    }
    take(glued.signature)
  }
}
