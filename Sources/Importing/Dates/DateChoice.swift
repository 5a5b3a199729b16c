import Archive

private enum EventAge {
  /// From how many years on an event is history: plans for the next two years are common in news.
  static let history = 3
  /// Years before it are memories, unless a day or a dateline is given (dates.md, 4: bounds).
  static let firstPeriod = 1990
}

/// Chooses the date of an article: dateline, signature, event, period, cited document, file.
///
/// - Parameter evidence: What the page says.
/// - Returns: The date, with its basis and all that speaks against it.
func chooseDate(from evidence: DateEvidence) -> DateFinding {
  var chooser = DateChooser(evidence: evidence)
  return chooser.choose()
}

private struct DateChooser {
  let evidence: DateEvidence
  private var conflicts: [String] = []
  private var alternatives: [ArchiveDate] = []

  init(evidence: DateEvidence) {
    self.evidence = evidence
  }

  mutating func choose() -> DateFinding {
    let notBefore = latestCited
    if let line = bestDateline() {
      return finding(from: line, notBefore: notBefore)
    }
    if let issue = evidence.issue { return finding(from: issue, notBefore: notBefore) }
    let reported = period(notBefore: notBefore)
    let candidates = [event(inYearOf: nil), reported].compactMap(\.self).filter { finding in
      // A text that reports on years long after its first date looks back on that date.
      guard let date = finding.date, let latest = reported?.date else { return true }
      return latest.year - date.year < EventAge.history
    }
    if var best = candidates.first(where: { finding in
      guard let date = finding.date, let notBefore else { return true }
      // A text cannot be older than what it cites.
      return date.year >= notBefore.year
    }) {
      best.notBefore = notBefore.flatMap { $0 < (best.date ?? $0) ? $0 : nil }
      best.conflicts += conflicts
      return best
    }
    if let notBefore, let year = ArchiveDate(year: notBefore.year) {
      return DateFinding(
        date: year, basis: .cited, confidence: .low, rule: "date.cited-document",
        conflicts: conflicts,
        notBefore: notBefore)
    }
    if let date = evidence.fileDate {
      return DateFinding(
        date: date, basis: .file, confidence: .low, rule: "date.file", conflicts: conflicts)
    }
    return DateFinding(basis: .none, confidence: .low, rule: "date.none", conflicts: conflicts)
  }

  // MARK: Datelines

  /// The line that most likely prints the day of publication (dates.md, 4.1 and 5, "page clock").
  private mutating func bestDateline() -> DateEvidence.Line? {
    let candidates = evidence.lines.filter { !isClock($0) && $0.dateLine.label != .machine }
    let head = candidates.filter { !$0.isInTail }
    let tail = candidates.filter { $0.isInTail && $0.dateLine.label != .updated }
    guard
      let best = head.min(by: { rank($0) < rank($1) }) ?? tail.min(by: { rank($0) < rank($1) })
        ?? candidates.first
    else {
      if !evidence.lines.isEmpty { conflicts.append("page-clock") }
      return nil
    }
    let others = evidence.lines.filter {
      $0.dateLine.date != best.dateLine.date && $0.dateLine.label != .machine
    }
    if !others.isEmpty {
      conflicts.append("head-dates-differ")
      alternatives += others.map(\.dateLine.date)
    }
    return best
  }

  /// A date at the very top, before the menu, is the day the page was saved.
  private func isClock(_ line: DateEvidence.Line) -> Bool {
    guard line.distance < 0, line.dateLine.label == .bare, line.dateLine.outlet == nil
    else { return false }
    if contradictsEvent(line) { return true }
    guard line.isOnTop else { return false }
    return line.isAboveMenu || line.distance < -3
      || line.distance < -2 && line.dateLine.time == nil
      || line.distance < -1 && line.dateLine.time == nil
        && evidence.lines.contains {
          $0.distance > 0 && $0.dateLine.date != line.dateLine.date && !$0.isInTail
        }
  }

  /// Whether a date above the headline, without a time, lies more than two months after what the text
  /// reports on: no editor prints that, but the clock of a page does (dates.md, 5).
  private func contradictsEvent(_ line: DateEvidence.Line) -> Bool {
    guard line.dateLine.time == nil, let days = line.dateLine.date.daysSinceEpoch,
      let event = event(inYearOf: line.dateLine.date)?.date, event.precision == .day,
      let eventDays = event.daysSinceEpoch
    else { return false }
    return days - eventDays > 60
  }

  /// Labelled dates first, then those with a time, then those below the headline and near it.
  private func rank(_ line: DateEvidence.Line) -> Int {
    let label: Int =
      switch line.dateLine.label {
      case .posted: 0
      case .bare: 20
      case .place: 30
      case .updated: 40
      case .machine: 80
      }
    let side = line.distance < 0 ? 6 : 0
    let time = line.dateLine.time == nil ? 4 : 0
    // Labels count only among lines that are near.
    return label + side + time + min(abs(line.distance), 12) * 2
  }

  private mutating func finding(from line: DateEvidence.Line, notBefore: ArchiveDate?)
    -> DateFinding
  {
    var date = line.dateLine.date
    var confidence: DateFinding.Confidence = .high
    if line.dateLine.contradictsWeekday {
      conflicts.append("weekday")
      confidence = .medium
    }
    if line.dateLine.isUncertain, let other = line.dateLine.alternatives.first {
      // A text cannot be older than what it cites.
      if isLikelier(other, than: date, notBefore: notBefore) {
        alternatives.append(date)
        date = other
        confidence = .medium
      } else {
        alternatives.append(other)
        confidence = .low
      }
    }
    if let notBefore, notBefore.precision == .day, date < notBefore {
      conflicts.append("cited-after-dateline")
      confidence = min(confidence, .medium)
    }
    let event = event(inYearOf: date)
    var finding = DateFinding(
      date: date, time: line.dateLine.time ?? timeOfSameDay(as: line), basis: .dateline,
      confidence: confidence,
      rule: "date.dateline",
      line: line.number, alternatives: alternatives, conflicts: conflicts)
    if line.dateLine.label == .place { finding.rule = "date.signature" }
    guard let event, let eventDate = event.date, eventDate.precision == .day else { return finding }
    return reconciled(finding, with: event, eventDate)
  }

  /// The day that the article reports on in the months before its issue, or else the month of that.
  private func finding(from issue: DateEvidence.Issue, notBefore: ArchiveDate?) -> DateFinding {
    let month = issue.month
    if let event = event(inYearOf: month), let date = event.date, date.precision == .day,
      0...3 ~= (month.year - date.year) * 12 + (month.month ?? 12) - (date.month ?? 1)
    {
      return event
    }
    return DateFinding(
      date: month, basis: .dateline, confidence: .medium, rule: "date.issue", line: issue.number,
      conflicts: conflicts, notBefore: notBefore)
  }

  /// Portals print the date twice, once with the time.
  private func timeOfSameDay(as line: DateEvidence.Line) -> TimeOfDay? {
    evidence.lines.lazy.filter { $0.dateLine.date == line.dateLine.date }.compactMap(
      \.dateLine.time
    )
    .first
  }

  /// Whether the second reading of a numeric date fits the text better: a text is not older than what
  /// it cites, and reports on an event within two months after it.
  private func isLikelier(_ other: ArchiveDate, than date: ArchiveDate, notBefore: ArchiveDate?)
    -> Bool
  {
    if let notBefore, notBefore.precision == .day {
      if date < notBefore, other >= notBefore { return true }
      if other < notBefore, date >= notBefore { return false }
    }
    guard
      let eventDays = event(inYearOf: nil)?.date?.daysSinceEpoch
        ?? event(inYearOf: date)?.date?.daysSinceEpoch,
      let days = date.daysSinceEpoch, let otherDays = other.daysSinceEpoch
    else { return false }
    return !(0...60 ~= days - eventDays) && 0...60 ~= otherDays - eventDays
  }

  /// A dateline long after the event may be the day the page was moved (dates.md, 5, "migration stamp").
  private func reconciled(
    _ dateline: DateFinding, with event: DateFinding, _ eventDate: ArchiveDate
  ) -> DateFinding {
    var dateline = dateline
    guard let days = dateline.date?.daysSinceEpoch, let eventDays = eventDate.daysSinceEpoch else {
      return dateline
    }
    let gap = days - eventDays
    if gap > 60, event.rule == "date.event-full" {
      dateline.conflicts.append("dateline-after-event")
      let mention = evidence.mentions.first { $0.number == event.line }
      if gap > 180, mention?.isRetrospective != true {
        var moved = event
        moved.confidence = .medium
        moved.alternatives = [dateline.date].compactMap(\.self) + dateline.alternatives
        moved.conflicts = dateline.conflicts
        moved.rule = "date.event-before-migration"
        return moved
      }
      dateline.confidence = min(dateline.confidence, .medium)
    }
    if gap >= 0, gap <= 60, gap > 0 { dateline.eventDate = eventDate }
    return dateline
  }

  // MARK: Event

  /// The day on which the news of the first sentences happened.
  private func event(inYearOf dateline: ArchiveDate?) -> DateFinding? {
    let candidates = evidence.mentions.filter {
      $0.dated.role == .plain && $0.paragraph <= 1
        && ($0.isInLead || $0.dated.opensLine && $0.dated.isInFirstSentence)
        && ($0.dated.mention.day != nil
          || $0.dated.mention.month != nil && $0.dated.mention.year != nil)
    }
    guard let best = candidates.max(by: { weight($0) < weight($1) }) else { return nil }
    let mention = best.dated.mention
    if let date = mention.date {
      guard !mention.hasShortYear || date.year < 2045 else { return nil }
      return DateFinding(
        date: date, basis: .event,
        confidence: mention.hasShortYear ? .low : date.precision == .day ? .high : .medium,
        rule: "date.event-full", line: best.number)
    }
    guard mention.day != nil else { return nil }
    if let dateline { return filled(best, near: dateline) }
    guard let year = yearOfText(near: best) else { return nil }
    return mention.date(inYear: year).map {
      DateFinding(
        date: $0, basis: .event, confidence: .medium, rule: "date.event-year-from-text",
        line: best.number,
        conflicts: ["year-inferred"])
    }
  }

  private func weight(_ mention: DateEvidence.Mention) -> Int {
    (mention.isInLead ? 8 : 0) + (mention.dated.opensLine ? 4 : 0)
      + (mention.dated.mention.day != nil ? 8 : 0)
      + (mention.dated.hasPartOfDay ? 2 : 0) + (mention.dated.mention.year != nil ? 3 : 0)
      + (mention.paragraph == 0 ? 3 : 0)
  }

  /// The year of the dateline, or the one before when the day would lie in the future.
  private func filled(_ event: DateEvidence.Mention, near dateline: ArchiveDate) -> DateFinding? {
    guard var date = event.dated.mention.date(inYear: dateline.year) else { return nil }
    if let days = date.daysSinceEpoch, let published = dateline.daysSinceEpoch,
      days > published + 60,
      let before = event.dated.mention.date(inYear: dateline.year - 1)
    {
      date = before
    }
    return DateFinding(
      date: date, basis: .event, confidence: .medium, rule: "date.event-year-from-dateline",
      line: event.number)
  }

  /// The year that the text gives: of a full date near by, of a commemoration's second date, of a
  /// period it reports on.
  private func yearOfText(near event: DateEvidence.Mention) -> Int? {
    // A congress opens the term that it names: "Đại hội lần thứ II, nhiệm kỳ 2011 - 2016".
    if event.isOfCongress,
      let term = evidence.mentions.first(where: {
        $0.number == event.number && $0.dated.mention.firstYear != nil
      })
    {
      return term.dated.mention.firstYear
    }
    let full = evidence.mentions.filter {
      $0.dated.role == .plain && $0.dated.mention.day != nil && $0.dated.mention.year != nil
    }
    if let nearest = full.min(by: { abs($0.number - event.number) < abs($1.number - event.number) })
    {
      return nearest.dated.mention.year
    }
    let pairs = evidence.mentions.filter { $0.dated.role == .anniversary }
    if pairs.count >= 2, let latest = pairs.compactMap(\.dated.mention.year).max(),
      pairs.contains(where: { $0.dated.mention.year == latest && $0.number == pairs[0].number })
    {
      return latest
    }
    if let year = evidence.titleMentions.compactMap({ $0.role == .plain ? $0.mention.year : nil })
      .max()
    {
      return year
    }
    let years = evidence.mentions.filter {
      $0.dated.role == .plain && $0.dated.mention.day == nil && $0.dated.mention.year != nil
    }.compactMap(\.dated.mention.year)
    guard let latest = years.max() else { return nil }
    if let notBefore = latestCited, latest < notBefore.year { return nil }
    return latest
  }

  // MARK: Period, cited documents

  /// The most recent period that the text reports on.
  private func period(notBefore: ArchiveDate?) -> DateFinding? {
    let title = evidence.titleMentions.filter { $0.role == .plain && $0.mention.year != nil }
    let inTitle = title.compactMap { mention in
      mention.mention.date.map { (date: $0, line: Int?.none) }
    }
    let inText = evidence.mentions.filter {
      $0.dated.role == .plain && $0.dated.mention.year != nil
        && (isReport($0) || $0.dated.mention.day != nil)
    }.compactMap { mention -> (date: ArchiveDate, line: Int?)? in
      guard let date = mention.dated.mention.date else { return nil }
      // A day deep in the text tells no more than its year.
      guard mention.dated.mention.day != nil else { return (date, mention.number) }
      return ArchiveDate(year: date.year).map { ($0, mention.number) }
    }
    let all = inTitle + inText
    guard let year = all.map(\.date.year).max(), year >= EventAge.firstPeriod else { return nil }
    let best = all.filter { $0.date.year == year }
    // A month counts only where the text speaks of nothing later in the year.
    let month = best.filter { $0.date.precision == .month }.max { $0.date < $1.date }
    let onlyMonth = best.allSatisfy { $0.date.precision == .month } ? month : nil
    guard let chosen = onlyMonth ?? best.first,
      let date = onlyMonth?.date ?? ArchiveDate(year: year)
    else { return nil }
    return DateFinding(
      date: date, basis: .event, confidence: .low, rule: "date.period", line: chosen.line)
  }

  /// A year counts as reported when the text says so, or names it in its first paragraphs.
  private func isReport(_ mention: DateEvidence.Mention) -> Bool {
    mention.dated.mention.day == nil
      && (mention.dated.isReported || mention.paragraph == 0 || mention.dated.mention.month != nil)
  }

  private var latestCited: ArchiveDate? {
    evidence.mentions.filter { $0.dated.role == .cited && !$0.dated.mention.hasShortYear }
      .compactMap(\.dated.mention.date).max()
  }
}
