import Archive

/// A line that is nothing but a date: a dateline, a page clock, the stamp of an item in a list.
struct DateLine: Equatable, Sendable {
  /// What the line says the date is.
  enum Label: String, Sendable {
    /// `Ngày đăng`, `Được đăng`, `Posted on`.
    case posted
    /// Nothing.
    case bare
    /// `Cập nhật`, `Updated`.
    case updated
    /// `Đắk Lắk, ngày 15 tháng 7 năm 2021`, as letters and signatures have it.
    case place
    /// `Ngày in`, `Thu thập lúc`, `Archived`: when a machine printed or saved the page.
    case machine
  }

  var date: ArchiveDate
  var time: TimeOfDay?
  var label = Label.bare
  /// The day of the week as printed, 1 for Monday.
  var weekday: Int?
  /// The other reading of a numeric date where nothing settles the order.
  var alternatives: [ArchiveDate] = []
  /// Whether the printed day of the week fits neither reading.
  var contradictsWeekday = false
  /// Whether the order of day and month is a guess.
  var isUncertain = false
  /// The outlet that aggregators print twice before the date.
  var outlet: String?

  /// Reads a line as a date.
  ///
  /// - Parameter line: A line of a seed.
  init?(_ line: SourceLine) {
    guard line.shape.length <= 160, line.shape.digits >= 4 else { return nil }
    let tokens = DateToken.tokens(of: line.key)
    let mentions = DateScanner.mentions(in: tokens, isLoose: true)
    let days = mentions.filter {
      $0.day != nil && $0.year != nil && !$0.isSpan && $0.firstDay == nil
    }
    guard let mention = days.first, days.count <= 2, let date = mention.date ?? mention.swapped
    else {
      return nil
    }
    self.date = date
    let rest = DateLineRest(line: line, tokens: tokens, mentions: mentions, main: mention)
    // Two dates without a label are a span or a commemoration.
    guard rest.isDateline, days.count == 1 || rest.label != .bare else { return nil }
    label = rest.label
    time = rest.time
    weekday = rest.weekday
    outlet = rest.outlet
    settleOrder(of: mention, isAmerican: rest.isAmerican)
  }

  /// Chooses between day-month and month-day: a printed day of the week decides; without one, the
  /// day comes first, as Vietnamese has it.
  private mutating func settleOrder(of mention: DateMention, isAmerican: Bool) {
    if let weekday {
      if date.weekday == weekday { return }
      if let other = mention.swapped, other.weekday == weekday {
        date = other
      } else {
        contradictsWeekday = true
      }
    } else if isAmerican, let other = mention.swapped, mention.date != nil {
      isUncertain = true
      alternatives = [other]
    }
  }
}

/// What stands on a line beside its date.
private struct DateLineRest {
  private(set) var label = DateLine.Label.bare
  private(set) var time: TimeOfDay?
  private(set) var weekday: Int?
  private(set) var outlet: String?
  private(set) var isDateline = false
  /// Whether the line has the form of an American SharePoint: seconds and AM or PM after the date.
  private(set) var isAmerican = false

  private let line: SourceLine
  private let tokens: [DateToken]
  private var isUsed: [Bool]

  init(line: SourceLine, tokens: [DateToken], mentions: [DateMention], main: DateMention) {
    self.line = line
    self.tokens = tokens
    isUsed = tokens.map { if case .mark = $0.kind { true } else { false } }
    for mention in mentions { for index in mention.tokens { isUsed[index] = true } }
    takeWeekday(before: main.tokens.lowerBound)
    takeTimes(besides: main)
    takeKnownWords()
    isDateline = judge(main)
  }

  private mutating func takeWeekday(before end: Int) {
    for index in tokens.indices.prefix(end) {
      switch tokens[index].kind {
      case .date(.thu):
        guard index + 1 < tokens.count else { continue }
        switch tokens[index + 1].kind {
        case .date(.numeral(let value)) where 2...7 ~= value: weekday = value - 1
        case .date(.nam): weekday = 4
        case .number(let value, digits: 1) where 2...7 ~= value: weekday = value - 1
        default: continue
        }
        isUsed[index] = true
        isUsed[index + 1] = true
      case .date(.chu):
        guard index + 1 < tokens.count, tokens[index + 1].kind == .date(.nhat) else { continue }
        weekday = 7
        isUsed[index] = true
        isUsed[index + 1] = true
      case .date(.weekday(let value)):
        weekday = value
        isUsed[index] = true
      case .word:
        // "T2" to "T7" split into a letter and a digit.
        guard line.key[tokens[index].range].elementsEqual([UInt8(ascii: "t")]),
          index + 1 < tokens.count,
          case .number(let value, digits: 1) = tokens[index + 1].kind, 2...7 ~= value,
          !tokens[index + 1].followsSpace
        else { continue }
        weekday = value - 1
        isUsed[index] = true
        isUsed[index + 1] = true
      default: continue
      }
    }
  }

  /// Takes `16:20`, `10:24892` (the views are glued on), `9h30`, `9:41:00 AM`.
  private mutating func takeTimes(besides main: DateMention) {
    var index = 0
    while index + 2 < tokens.count {
      defer { index += 1 }
      guard !main.tokens.contains(index), !isUsed[index],
        case .number(var hour, digits: 1...2) = tokens[index].kind, isTimeMark(index + 1),
        case .number(let value, let digits) = tokens[index + 2].kind, digits >= 2
      else { continue }
      // "10:471700" is 10:47 and 1,700 views.
      let minute = firstTwoDigits(of: tokens[index + 2]) ?? value
      for used in index...(index + 2) { isUsed[used] = true }
      var next = index + 3
      let hasSeconds = isTimeMark(next) && next + 1 < tokens.count
      if hasSeconds {
        isUsed[next + 1] = true
        next += 2
      }
      if next < tokens.count, case .date(let word) = tokens[next].kind,
        word == .morning || word == .afternoon
      {
        isUsed[next] = true
        // A label in Vietnamese goes with the Vietnamese order.
        isAmerican = index > main.tokens.upperBound - 1 && line.shape.accented == 0
        if word == .afternoon, hour < 12 { hour += 12 }
        if word == .morning, hour == 12 { hour = 0 }
      }
      time = time ?? TimeOfDay(hour: hour, minute: minute)
    }
  }

  private func isTimeMark(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    switch tokens[index].kind {
    case .mark(UInt8(ascii: ":")): return true
    case .word:
      let word = line.key[tokens[index].range]
      return !tokens[index].followsSpace
        && (word.elementsEqual("h".utf8) || word.elementsEqual("g".utf8))
    default: return false
    }
  }

  private func firstTwoDigits(of token: DateToken) -> Int? {
    let digits = line.key[token.range].prefix(2)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Marks the words that may stand beside a date without making the line anything else.
  private mutating func takeKnownWords() {
    for index in tokens.indices where !isUsed[index] {
      switch tokens[index].kind {
      case .date(.ngay), .date(.luc), .date(.nam), .date(.morning), .date(.afternoon), .date(.of):
        isUsed[index] = true
      case .word where isKeyOfTranslation(index):
        isUsed[index] = true
      case .word where index == tokens.count - 1 && isWord(index - 1, ["by", "bởi"]):
        // "Posted on … by vanphong": an account.
        isUsed[index] = true
      case .word, .date:
        isUsed[index] = Self.knownWords.contains(Array(line.key[tokens[index].range]))
      case .number:
        // A number behind a known word counts views.
        isUsed[index] =
          index > 0 && isUsed[index - 1] && index > tokens.count - 4 || isIssue(index)
          || isAge(index) || isWord(index - 2, ["gmt", "utc"])
      case .mark: break
      }
    }
    label = foundLabel()
  }

  private func isWord(_ index: Int, _ words: [String]) -> Bool {
    tokens.indices.contains(index)
      && words.contains { word in
        tokens[index].range.count == word.utf8.count
          && line.key[tokens[index].range].elementsEqual(word.utf8)
      }
  }

  /// `news.detail.publishedAt`: a label that the page failed to translate.
  private func isKeyOfTranslation(_ index: Int) -> Bool {
    func isDot(_ index: Int) -> Bool {
      tokens.indices.contains(index) && tokens[index].kind == .mark(UInt8(ascii: "."))
        && !tokens[index].followsSpace
    }
    let goesOn =
      isDot(index + 1) && tokens.indices.contains(index + 2) && tokens[index + 2].isWord
      && !tokens[index + 2].followsSpace
    return goesOn || isDot(index - 1) && !tokens[index].followsSpace
  }

  /// `Số 4 (12), ra ngày`: the number of an issue.
  private func isIssue(_ index: Int) -> Bool {
    isWord(index - 1, ["số"])
      || tokens[index - 1 < 0 ? 0 : index - 1].kind == .mark(UInt8(ascii: "("))
        && isWord(index - 3, ["số"])
  }

  /// `3 năm trước`, `2 years ago`.
  private func isAge(_ index: Int) -> Bool { isWord(index + 2, ["trước", "ago"]) }

  private func foundLabel() -> DateLine.Label {
    if isMadeByMachine { return .machine }
    func has(_ words: [String]) -> Bool { tokens.indices.contains { isWord($0, words) } }
    if has(["nhật"]) && has(["cập"]) || has(["updated", "modified", "cuối", "updatedat"]) {
      return .updated
    }
    if has([
      "đăng", "posted", "published", "xuất", "viết", "gửi", "tạo", "sent", "pub", "pubdate",
      "submitted", "publishedat", "createdat",
    ]),
      !has(["bài"])
    {
      return .posted
    }
    return .bare
  }

  /// Whether the words before the date say that the page was printed, saved or fetched then.
  private var isMadeByMachine: Bool {
    tokens.indices.contains { index in
      guard tokens[index].isWord else { return false }
      return isWord(index, Self.machineWords)
        || isWord(index, ["in", "lưu", "tải"]) && isWord(index - 1, ["ngày", "giờ", "bản", "gian"])
        || isWord(index, ["in", "lưu", "tải"]) && isWord(index + 1, ["ngày", "lúc", "trữ", "về"])
        || isWord(index, ["thu"]) && isWord(index + 1, ["thập"])
        || isWord(index, ["truy"]) && isWord(index + 1, ["cập"])
        || isWord(index, ["bây"]) && isWord(index + 1, ["giờ"])
        || isWord(index, ["giờ"]) && isWord(index + 1, ["hiện", "hệ"])
        || isWord(index, ["hôm"]) && isWord(index + 1, ["nay"])
    }
  }

  private mutating func judge(_ main: DateMention) -> Bool {
    let residue = tokens.indices.filter { !isUsed[$0] }
    if residue.isEmpty { return true }
    if let outlet = doubledOutlet(before: main.tokens.lowerBound) {
      self.outlet = outlet
      return true
    }
    let areBefore = residue.allSatisfy { $0 < main.tokens.lowerBound }
    if label != .bare, areBefore, residue.count <= 6, !line.shape.endsSentence { return true }
    if areBefore, isSection(residue, before: main) { return true }
    // "Đông Hà, ngày 21 tháng 8 năm 1998"; a sentence goes on behind the date.
    let isPlace =
      areBefore && residue.count <= 8 && isCommaOrNgay(main.tokens.lowerBound - 1)
      && main.tokens.upperBound >= tokens.count - 1 && line.shape.words <= 15
    if isPlace {
      label = .place
      return line.shape.opensLikeSentence
    }
    return false
  }

  /// Whether a few words before a bar, or glued to the date, name the section.
  ///
  /// `Đối ngoại | 12/11/2012 08:15`, `Đối ngoại nhân dân12/11/2012`; a dash is not enough without a time.
  private func isSection(_ residue: [Int], before main: DateMention) -> Bool {
    guard residue.count <= 5, let last = residue.last, line.shape.opensLikeSentence,
      !line.shape.endsSentence, residue.allSatisfy({ tokens[$0].isWord })
    else { return false }
    let next = last + 1
    guard tokens.indices.contains(next) else { return false }
    if next == main.tokens.lowerBound, !tokens[next].followsSpace { return residue.count >= 2 }
    if tokens[next].kind == .mark(UInt8(ascii: "|")) { return true }
    return tokens[next].kind == .mark(UInt8(ascii: "-")) && tokens[next].followsSpace
      && time != nil
  }

  /// `…, ngày` or `…,` stands before a date: what comes first is a place.
  private func isCommaOrNgay(_ index: Int) -> Bool {
    guard index >= 1 else { return false }
    let comma = tokens[index].kind == .date(.ngay) ? index - 1 : index
    return tokens[comma].kind == .mark(UInt8(ascii: ","))
      || tokens[comma].kind == .mark(UInt8(ascii: "(")) && comma != index
  }

  /// The outlet of `Thời ĐạiThời Đại22/11/2023`.
  private func doubledOutlet(before index: Int) -> String? {
    guard index > 0, index < tokens.count, !tokens[index].followsSpace else { return nil }
    let head = line.key[..<tokens[index].range.lowerBound]
    guard head.count >= 6, head.count.isMultiple(of: 2) else { return nil }
    let half = head.count / 2
    guard head.prefix(half).elementsEqual(head.suffix(half)) else { return nil }
    let text = Array(line.text.utf8)
    // Tone placement may have changed bytes, never their number.
    return text.count == line.key.count ? String(decoding: text.prefix(half), as: UTF8.self) : nil
  }

  private static let machineWords = [
    "crawled", "crawl", "fetched", "saved", "archived", "captured", "retrieved", "accessed",
    "printed", "snapshot", "cache", "cached", "today",
  ]
  private static let knownWords: Set<[UInt8]> = Set(
    [
      "cập", "nhật", "lần", "cuối", "đăng", "được", "xuất", "bản", "gửi", "tạo", "viết", "giờ",
      "phút",
      "thời", "gian", "gmt", "utc", "ict", "lượt", "xem", "đã", "views", "view", "đọc", "bài",
      "này",
      "in", "phản", "chia", "sẻ", "posted", "on", "published", "updated", "last", "date", "at",
      "by",
      "admin", "tin", "phát", "hành", "bởi", "administrator", "super", "user", "webmaster",
      "posted", "time", "english",
      "中文", "tiếng", "việt", "anh", "người", "thứ", "vn", "vi", "en",
      "h",
      "cỡ", "cở", "chữ", "update", "hits", "lúc", "vào", "cn", "t", "z", "created", "release",
      "post", "pub", "pubdate", "submitted", "sent", "số", "ra", "trước", "ago", "years", "months",
      "days",
      "tuần", "tháng", "a", "aa",
    ].map { Array($0.utf8) })
}
