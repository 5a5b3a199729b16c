/// A line that may be the headline, with what speaks for and against it.
struct TitleCandidate: Equatable, Sendable {
  /// The index among the filled lines.
  let index: Int
  /// The signs and their points.
  var reasons: [LineCue]
  /// The sum of the points.
  var score: Int { reasons.reduce(0) { $0 + $1.weight } }
}

/// Finds the headline of an article.
///
/// - Parameters:
///   - readings: The filled lines of the page.
///   - run: The stretch that looks like text.
/// - Returns: All candidates, the best first.
func titleCandidates(in readings: [LineReading], run: ClosedRange<Int>) -> [TitleCandidate] {
  let prose = textLines(in: readings, run: run)
  guard let first = prose.first else { return [] }
  // A slogan or a teaser may stand above the headline; the text itself never does.
  let end = prose.dropFirst().first.map { min($0, first + 6) } ?? first
  let judge = TitleJudge(readings: readings, firstProse: first, prose: prose)
  // No menu is so long that the headline could stand farther from its text.
  return (max(0, first - 80)..<max(end, first)).compactMap(judge.candidate).sorted {
    ($0.score, -$0.index) > ($1.score, -$1.index)
  }
}

private struct TitleJudge {
  let readings: [LineReading]
  let firstProse: Int
  /// The words of the first paragraphs, by their hashes.
  private let vocabulary: Set<UInt64>
  private let unaccented: Set<String>

  init(readings: [LineReading], firstProse: Int, prose: [Int]) {
    self.readings = readings
    self.firstProse = firstProse
    vocabulary = Set(prose.prefix(6).flatMap { titleWords(of: readings[$0].line) })
    unaccented = Set(
      readings.lazy.filter { $0.has(.unaccented) || $0.has(.imageFile) }
        .map { plainTitle($0.line.text) })
  }

  func candidate(at index: Int) -> TitleCandidate? {
    let reading = readings[index]
    let shape = reading.line.shape
    guard !reading.isFurniture, reading.dateLine == nil, !reading.has(.imageFile),
      !reading.has(.numberOnly),
      !reading.isLink, !reading.has(.unaccented),
      shape.letters >= 3,
      shape.length <= 400
    else { return nil }
    if index != firstProse, reading.isProse, shape.length > 260 { return nil }
    if index == firstProse { return nil }
    var candidate = TitleCandidate(index: index, reasons: [])
    candidate.reasons += [
      length(shape), ending(shape), nearness(index), dateline(near: index), overlap(reading.line),
      repetition(index), position(index), subtitle(under: index), caption(behindDateUnder: index),
    ].compactMap(\.self)
    if reading.has(.captionMark) {
      candidate.reasons.append(LineCue(id: "title.caption", weight: -40))
    }
    if index > 0, readings[index - 1].has(.imageFile), !nameOfPicture(above: index) {
      candidate.reasons.append(LineCue(id: "title.under-picture", weight: -25))
    }
    if index > 1, index > firstProse, isNameOfPicture(index - 1) {
      candidate.reasons.append(LineCue(id: "title.under-picture", weight: -25))
    }
    if reading.rule?.action == .formLabel {
      candidate.reasons.append(LineCue(id: "title.label", weight: -30))
    }
    if Self.greetings.contains(where: { reading.line.bareKey.starts(with: $0) }) {
      candidate.reasons.append(LineCue(id: "title.greeting", weight: -40))
    }
    if isMasthead(reading.line) {
      candidate.reasons.append(LineCue(id: "title.masthead", weight: -40))
    }
    if isNameOfSite(index) {
      candidate.reasons.append(LineCue(id: "title.site-name", weight: -40))
    }
    if reading.line.text.hasPrefix("("), sourceName(in: reading.line.text) != nil {
      candidate.reasons.append(LineCue(id: "title.source", weight: -40))
    }
    if reading.rule?.action == .letterhead {
      candidate.reasons.append(LineCue(id: "title.letterhead", weight: -40))
    }
    if reading.has(.menuRun), shape.words <= 4, !isAlone(index) {
      candidate.reasons.append(LineCue(id: "title.menu-run", weight: -15))
    }
    if shape.words <= 5, !personNames(in: reading.line.text).isEmpty {
      candidate.reasons.append(LineCue(id: "title.person", weight: -15))
    }
    return candidate
  }

  /// Whether the imprint at the foot of the page names a line: `© Báo Cao Nguyên`.
  private func isNameOfSite(_ index: Int) -> Bool {
    let key = readings[index].line.bareKey
    return key.count >= 8
      && readings[firstProse...].contains { reading in
        guard let rule = reading.rule, rule.id.hasPrefix("foot.") else { return false }
        return reading.line.key.contains(key)
      }
  }

  /// Whether the picture above a line is named after it.
  private func nameOfPicture(above index: Int) -> Bool {
    plainTitle(readings[index - 1].line.text) == plainTitle(readings[index].line.text)
  }

  /// Whether a line stands alone right over the text.
  private func isAlone(_ index: Int) -> Bool {
    guard index > 0, index + 1 == firstProse else { return false }
    let number = readings[index].line.numbers
    return readings[index - 1].line.numbers.upperBound < number.lowerBound - 1
      && readings[index + 1].line.numbers.lowerBound > number.upperBound + 1
  }

  /// Whether a short line repeats one above: the alternative text of a picture.
  private func isNameOfPicture(_ index: Int) -> Bool {
    let key = readings[index].line.bareKey
    return key.count >= 12 && readings[..<index].suffix(12).contains { $0.line.bareKey == key }
  }

  private static let greetings = [
    "thưa ", "kính thưa", "kính gửi", "thân gửi", "dear ", "kính chào",
  ]
  .map { Array($0.utf8) }

  private func length(_ shape: LineShape) -> LineCue? {
    switch shape.words {
    case ..<3: LineCue(id: "title.too-short", weight: -25)
    case 3...4: LineCue(id: "title.short", weight: -8)
    case 5...6: LineCue(id: "title.length", weight: shape.isShouting ? 0 : 5)
    case 7...35: LineCue(id: "title.length", weight: 10)
    default: LineCue(id: "title.too-long", weight: -10)
    }
  }

  private func ending(_ shape: LineShape) -> LineCue? {
    switch shape.last {
    case 0x2E: LineCue(id: "title.full-stop", weight: -15)
    case 0x3B: LineCue(id: "title.semicolon", weight: -20)
    case 0x3A: LineCue(id: "title.colon", weight: -4)
    default: nil
    }
  }

  /// How many lines that mean something stand between the candidate and the text.
  private func nearness(_ index: Int) -> LineCue? {
    let between = readings[min(index + 1, firstProse)..<firstProse].count {
      !$0.isFurniture && $0.dateLine == nil && !$0.has(.numberOnly) && !$0.has(.imageFile)
        && !$0.has(.captionMark) && !$0.has(.unaccented)
        && $0.line.bareKey != readings[index].line.bareKey
    }
    return LineCue(id: "title.near-text", weight: max(12 - between * 4, -15))
  }

  private func dateline(near index: Int) -> LineCue? {
    for distance in 1...3 {
      let isBefore = index >= distance && readings[index - distance].dateLine != nil
      let isAfter =
        index + distance < readings.count && index + distance <= firstProse + 1
        && readings[index + distance].dateLine != nil
      if isBefore || isAfter { return LineCue(id: "title.near-date", weight: 14 - distance * 4) }
    }
    return nil
  }

  /// How many of its words the first paragraphs use.
  private func overlap(_ line: SourceLine) -> LineCue? {
    let words = titleWords(of: line)
    guard !words.isEmpty else { return nil }
    let shared = words.count { vocabulary.contains($0) }
    return LineCue(id: "title.words-of-text", weight: shared * 20 / words.count)
  }

  private func repetition(_ index: Int) -> LineCue? {
    let line = readings[index].line
    if line.shape.words >= 3, let cue = echo(of: index) { return cue }
    if line.shape.words >= 4, unaccented.contains(plainTitle(line.text)) {
      return LineCue(id: "title.picture-name", weight: 12)
    }
    return nil
  }

  /// Where the headline is said again.
  ///
  /// The window's title, a mail's subject, the name of a picture, the archive of a blog do that; what a
  /// menu says again is the name of a section.
  private func echo(of index: Int) -> LineCue? {
    let key = readings[index].line.bareKey
    let isShort = readings[index].line.shape.words < 5
    // As far as a long menu reaches.
    for other in max(0, index - 400)..<min(index + 400, readings.count) where other != index {
      let reading = readings[other]
      guard reading.line.bareKey.count >= 12, reading.line.shape.length <= 300, !reading.isProse
      else {
        continue
      }
      if reading.line.bareKey == key {
        // A menu above names the section, which stands over the article once more.
        let isInMenu = other < index && reading.has(.menuRun) && !reading.has(.repeatsLine)
        guard !isShort && !isInMenu || other > firstProse else { continue }
        return LineCue(id: "title.repeated", weight: 12)
      }
      guard !isShort, reading.line.key.count >= 16 else { continue }
      let isCut = isCutEcho(reading.line, of: key)
      let isLonger =
        reading.line.shape.words >= readings[index].line.shape.words + 2 && other < index
        && (reading.line.bareKey.starts(with: key)
          || reading.line.bareKey.suffix(key.count) == key[...])
      if isCut || isLonger { return LineCue(id: "title.echo", weight: 12) }
    }
    return nil
  }

  /// Whether a line is the beginning of a headline that was cut with an ellipsis.
  private func isCutEcho(_ line: SourceLine, of key: [UInt8]) -> Bool {
    guard line.shape.last == 0x2026 || line.key.ends(with: "..."), line.shape.words >= 4 else {
      return false
    }
    return key.count > line.bareKey.count && key.starts(with: line.bareKey)
  }

  /// A shorter phrase right under a headline is its subtitle.
  private func subtitle(under index: Int) -> LineCue? {
    guard index + 1 < firstProse, readings[index].line.shape.words >= 5 else { return nil }
    let next = readings[index + 1]
    guard next.rule == nil, next.dateLine == nil, !next.isProse, next.line.shape.words >= 3,
      next.line.numbers.lowerBound == readings[index].line.numbers.upperBound + 1,
      next.line.shape.length < readings[index].line.shape.length, !next.line.shape.endsClause
    else { return nil }
    return LineCue(id: "title.over-subtitle", weight: 6)
  }

  /// A phrase under the date under a headline is a caption; a section's name over a date is short and
  /// made of the words that sections are named with.
  private func caption(behindDateUnder index: Int) -> LineCue? {
    guard index + 2 < firstProse, readings[index + 1].dateLine != nil,
      readings[index + 2].isTitleLike || readings[index + 2].rule?.action == .captionOpening
    else { return nil }
    let (line, below) = (readings[index].line, readings[index + 2].line)
    guard line.shape.words >= 6, !SectionWords.areAll(in: line.bareKey),
      !line.shape.isShouting || below.shape.isShouting
    else { return nil }
    return LineCue(id: "title.over-date", weight: 6)
  }

  private func position(_ index: Int) -> LineCue? {
    index > firstProse ? LineCue(id: "title.after-text", weight: -12) : nil
  }
}

/// The words of a line that carry meaning, three letters and more, by their hashes: FNV-1a with 64 bits
/// (Fowler, Noll and Vo), in which two words of a page meet less than once in 10^12 pages.
private func titleWords(of line: SourceLine) -> [UInt64] {
  let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  var words: [UInt64] = []
  var (hash, length) = (basis, 0)
  func end() {
    if length >= 3 { words.append(hash) }
    (hash, length) = (basis, 0)
  }
  for byte in line.bareKey {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x80...:
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      length += 1
    default: end()
    }
  }
  end()
  return words
}
