import Archive

/// Finds the dates, months and years in a line by hand: no regular expressions, one pass.
///
/// The forms are those that Vietnamese pages use: `9/1/2017`, `12-9-98`, `7.1.1979`, `15 tháng 7 năm
/// 2021`, `12 và 13/3`, `từ ngày 24 đến 26-11`, `15-17.5.2022`, `26-XII-1991`, `tháng VII-1990`, `tháng
/// 5/2015`, `quý III/2020`, `năm 2019`, `Tháng Năm 12, 2015`, `2023-11-13T09:44`, `October 3rd, 2022`.
struct DateScanner {
  let tokens: [DateToken]
  /// Whether a day and a month are a date without a word that says so, as on a line of its own.
  let isLoose: Bool

  /// Finds all dates in a line.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of the line's key.
  ///   - isLoose: Whether numbers may be dates without a word that says so.
  /// - Returns: The mentions in their order, which do not overlap.
  static func mentions(in tokens: [DateToken], isLoose: Bool = false) -> [DateMention] {
    let scanner = DateScanner(tokens: tokens, isLoose: isLoose)
    var mentions: [DateMention] = []
    var index = 0
    while index < tokens.count {
      if let mention = scanner.mention(at: index) {
        mentions.append(mention)
        index = max(mention.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return mentions
  }

  private func mention(at index: Int) -> DateMention? {
    switch tokens[index].kind {
    case .number(let value, let digits):
      guard !isGlued(index) || isLoose else { return nil }
      return isoDate(at: index, value, digits) ?? yearSpan(at: index, value, digits)
        ?? dayRange(at: index) ?? numericDate(at: index) ?? wordyDate(at: index)
        ?? americanDate(at: index)
    case .date(.thang): return month(at: index)
    case .date(.quy): return quarter(at: index)
    case .date(.nam): return year(at: index) ?? spelledDate(at: index)
    case .date(.numeral): return spelledDate(at: index)
    case .date(.ordinal): return shortMonth(at: index)
    case .date(.month): return englishDate(at: index)
    default: return nil
    }
  }

  // MARK: Reading tokens

  /// Whether a letter stands right before a number, as in `K91`.
  private func isGlued(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].followsSpace else { return false }
    switch tokens[index - 1].kind {
    // "Sáng5/3": the space was lost.
    case .date(.partOfDay), .date(.ngay): return false
    case .word, .date: return true
    default: return false
    }
  }

  func word(_ index: Int) -> DateWord? {
    guard tokens.indices.contains(index), case .date(let word) = tokens[index].kind else {
      return nil
    }
    return word
  }

  func number(_ index: Int, in range: ClosedRange<Int>, digits: ClosedRange<Int> = 1...2)
    -> Int?
  {
    guard tokens.indices.contains(index), case .number(let value, let count) = tokens[index].kind,
      digits ~= count, range ~= value
    else { return nil }
    return value
  }

  func mark(_ index: Int) -> UInt8? {
    guard tokens.indices.contains(index), case .mark(let mark) = tokens[index].kind else {
      return nil
    }
    return mark
  }

  func isMark(_ index: Int, _ marks: [Unicode.Scalar]) -> Bool {
    mark(index).map { mark in marks.contains { $0.value == UInt32(mark) } } ?? false
  }

  func fullYear(_ index: Int) -> Int? {
    number(index, in: ArchiveDate.years, digits: 4...4)
  }

  /// A month as a number, a Roman numeral or a word.
  private func monthValue(_ index: Int) -> Int? {
    if let value = number(index, in: 1...12) { return value }
    switch word(index) {
    case .roman(let value): return value
    case .numeral(let value): return value
    case .nam: return 5
    default: return nil
    }
  }

  // MARK: Numbers first

  /// `2023-11-13` and `2023/11/13`, with or without a time after a `T`.
  private func isoDate(at index: Int, _ value: Int, _ digits: Int) -> DateMention? {
    guard digits == 4, ArchiveDate.years ~= value, isMark(index + 1, ["-", "/"]),
      mark(index + 1) == mark(index + 3),
      let month = number(index + 2, in: 1...12, digits: 2...2),
      let day = number(index + 4, in: 1...31, digits: 2...2)
    else { return nil }
    return DateMention(tokens: index..<(index + 5), day: day, month: month, year: value)
  }

  /// `2015 - 2020`: a term, a programme, a school year.
  private func yearSpan(at index: Int, _ value: Int, _ digits: Int) -> DateMention? {
    guard digits == 4, ArchiveDate.years ~= value, isMark(index + 1, ["-"]),
      let end = fullYear(index + 2),
      end > value
    else { return nil }
    return DateMention(tokens: index..<(index + 3), year: end, firstYear: value, isSpan: true)
  }

  /// `9/1/2017`, `12-8-91`, `26-XII-1991`; without a year only where a word says it is a date.
  private func numericDate(at index: Int) -> DateMention? {
    guard let day = number(index, in: 1...31), let separator = separator(index + 1),
      let month = numericMonth(index + 2), !isPartOfLongerNumber(index)
    else { return nil }
    let isRoman = word(index + 2) != nil
    if isMark(index + 3, [Unicode.Scalar(separator)]), let year = anyYear(index + 4),
      !isGluedTo(index + 5)
    {
      return DateMention(
        tokens: index..<(index + 5), day: day, month: month, year: year.value,
        hasShortYear: year.isShort, isNumeric: !isRoman)
    }
    guard !isRoman, isDayWord(before: index) || isLoose, !isMark(index + 3, ["%"]),
      !(isMark(index + 3, [Unicode.Scalar(separator)])
        && number(index + 4, in: 0...999_999_999, digits: 1...9) != nil)
    else { return nil }
    return DateMention(tokens: index..<(index + 3), day: day, month: month)
  }

  /// `8/22/2023`: only on a line of its own, where it can be nothing else.
  private func americanDate(at index: Int) -> DateMention? {
    guard isLoose, let month = number(index, in: 1...12), isMark(index + 1, ["/"]),
      let day = number(index + 2, in: 13...31), isMark(index + 3, ["/"]),
      let year = fullYear(index + 4)
    else { return nil }
    return DateMention(tokens: index..<(index + 5), day: day, month: month, year: year)
  }

  private func numericMonth(_ index: Int) -> Int? {
    if let month = number(index, in: 1...12) { return month }
    if case .roman(let month) = word(index) { return month }
    return nil
  }

  /// The separator between day and month: `/`, `-` or `.`, the dash with or without spaces.
  private func separator(_ index: Int) -> UInt8? {
    guard isMark(index, ["/", "-", "."]), let mark = mark(index), index + 1 < tokens.count else {
      return nil
    }
    let isTight = !tokens[index].followsSpace && !tokens[index + 1].followsSpace
    if mark == UInt8(ascii: ".") { return isTight ? mark : nil }
    return mark
  }

  private func anyYear(_ index: Int) -> (value: Int, isShort: Bool)? {
    if let year = fullYear(index) { return (year, false) }
    // "12-8-91": two digits are common in texts before 2000; a spaced number is no year.
    guard let short = number(index, in: 0...99, digits: 2...2), !tokens[index].followsSpace else {
      return nil
    }
    return (short < 45 ? 2000 + short : 1900 + short, true)
  }

  private func isPartOfLongerNumber(_ index: Int) -> Bool {
    guard index >= 2, isMark(index - 1, ["/", ".", ",", ":"]), !tokens[index].followsSpace,
      !tokens[index - 1].followsSpace
    else { return false }
    if case .number = tokens[index - 2].kind { return true }
    return false
  }

  /// Whether a slash or a letter goes on right after a number, as in `01/2015/QĐ`.
  private func isGluedTo(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), !tokens[index].followsSpace else { return false }
    switch tokens[index].kind {
    case .mark(UInt8(ascii: "/")): return true
    case .word: return !isLoose
    default: return false
    }
  }

  /// Whether a word before a number says that a day follows: `ngày 5.9`, `sáng 28/3`, `sáng nay (5/9`.
  private func isDayWord(before index: Int) -> Bool {
    var index = index - 1
    if isMark(index, ["("]) { index -= 1 }
    switch word(index) {
    case .ngay, .partOfDay, .nay, .weekday, .tu, .den: return true
    case .nhat: return true
    case .numeral: return word(index - 1) == .thu
    default: return isMark(index, [","]) && (word(index - 1) == .nhat || word(index - 2) == .thu)
    }
  }

  /// `12 và 13/3`, `15-17.5.2022`, `24 đến 26-11`, `28/9 - 2/10/2022`: the last day counts.
  private func dayRange(at index: Int) -> DateMention? {
    guard let first = number(index, in: 1...31), !isPartOfLongerNumber(index),
      word(index - 1) != .thu, !isGlued(index)
    else { return nil }
    var next = index + 1
    var firstMonth: Int?
    if isMark(next, ["/", "."]), let month = number(next + 1, in: 1...12),
      !tokens[next].followsSpace,
      isLink(next + 2)
    {
      firstMonth = month
      next += 2
    }
    guard isLink(next) else { return nil }
    let isDash = mark(next) == UInt8(ascii: "-")
    next += 1
    while word(next) == .ngay || word(next) == .partOfDay { next += 1 }
    guard let last = number(next, in: 1...31), let separator = separator(next + 1),
      let month = number(next + 2, in: 1...12)
    else { return wordyRange(at: index, first: first, last: next) }
    // "9 - 12/6" is a range, "9-12-2016" a date.
    guard !isDash || separator != UInt8(ascii: "-") || firstMonth != nil else { return nil }
    guard firstMonth != nil || last > first else { return nil }
    var mention = DateMention(
      tokens: index..<(next + 3), day: last, month: month, firstDay: first, firstMonth: firstMonth)
    if isMark(next + 3, [Unicode.Scalar(separator)]), let year = anyYear(next + 4) {
      mention.year = year.value
      mention.tokens = index..<(next + 5)
    } else if !isDayWord(before: index), !isRangeWord(before: index) {
      return nil
    }
    return mention
  }

  /// `24 đến 26 tháng 5 năm 2018`.
  private func wordyRange(at index: Int, first: Int, last: Int) -> DateMention? {
    guard number(last, in: 1...31) != nil, word(last + 1) == .thang,
      var mention = wordyDate(at: last),
      mention.day.map({ $0 > first }) == true
    else { return nil }
    mention.tokens = index..<mention.tokens.upperBound
    mention.firstDay = first
    return mention
  }

  private func isLink(_ index: Int) -> Bool {
    word(index) == .va || word(index) == .den || isMark(index, ["-", ",", "&"])
  }

  /// `Trong hai ngày 12 và 13/3` and `từ 24 đến 26-11` have their word before the first number.
  private func isRangeWord(before index: Int) -> Bool {
    word(index - 1) == .tu || word(index - 1) == .ngay || isLoose
  }

  /// `15 tháng 7 năm 2021`, `12 Tháng 5 2015`, `12 May 2015`.
  private func wordyDate(at index: Int) -> DateMention? {
    guard let day = number(index, in: 1...31) else { return nil }
    var next = index + 1
    if let month = gluedMonth(at: next) {
      let yearIndex = isMark(next + 2, [","]) ? next + 3 : next + 2
      return fullYear(yearIndex).map {
        DateMention(tokens: index..<(yearIndex + 1), day: day, month: month, year: $0)
      }
    }
    if word(next) == .ordinal { next += 1 }
    if word(next) == .of { next += 1 }
    if case .month(let month) = word(next) {
      let yearIndex = isMark(next + 1, [","]) ? next + 2 : next + 1
      guard let year = fullYear(yearIndex) else {
        return DateMention(tokens: index..<(next + 1), day: day, month: month)
      }
      return DateMention(tokens: index..<(yearIndex + 1), day: day, month: month, year: year)
    }
    guard word(next) == .thang, let month = spelledMonth(at: next + 1) else { return nil }
    next = month.end
    if isMark(next, [",", "/", "-", "."]), word(next + 1) == .nam || fullYear(next + 1) != nil {
      next += 1
    }
    let yearIndex = word(next) == .nam ? next + 1 : next
    guard let year = fullYear(yearIndex) else {
      guard isDayWord(before: index) || isLoose else { return nil }
      return DateMention(tokens: index..<month.end, day: day, month: month.value)
    }
    return DateMention(tokens: index..<(yearIndex + 1), day: day, month: month.value, year: year)
  }

  /// A month after the word `tháng`; `mười một` and `mười hai` have two words.
  func spelledMonth(at index: Int) -> (value: Int, end: Int)? {
    guard let value = monthValue(index) else { return nil }
    if value == 10, case .numeral(let unit) = word(index + 1), unit <= 2,
      word(index) == .numeral(10)
    {
      return (10 + unit, index + 2)
    }
    return (value, index + 1)
  }

  // MARK: Words first

  /// `tháng 5/2015`, `tháng VII-1990`, `tháng tư năm 2019`, and WordPress's `Tháng Năm 12, 2015`.
  private func month(at index: Int) -> DateMention? {
    guard let month = spelledMonth(at: index + 1) else { return nil }
    if let day = number(month.end, in: 1...31), isMark(month.end + 1, [","]),
      let year = fullYear(month.end + 2)
    {
      return DateMention(tokens: index..<(month.end + 3), day: day, month: month.value, year: year)
    }
    var next = month.end
    if isMark(next, ["/", "-", ".", ","]) { next += 1 }
    if word(next) == .nam { next += 1 }
    guard let year = fullYear(next) else {
      return DateMention(tokens: index..<month.end, month: month.value)
    }
    return DateMention(tokens: index..<(next + 1), month: month.value, year: year)
  }

  /// `quý III/2020`: only the year is kept.
  private func quarter(at index: Int) -> DateMention? {
    guard monthValue(index + 1).map({ $0 <= 4 }) == true else { return nil }
    var next = index + 2
    if isMark(next, ["/", "-"]) { next += 1 }
    if word(next) == .nam { next += 1 }
    return fullYear(next).map { DateMention(tokens: index..<(next + 1), year: $0) }
  }

  /// `năm 2019`.
  private func year(at index: Int) -> DateMention? {
    guard let year = fullYear(index + 1) else { return nil }
    if isMark(index + 2, ["-"]), let end = fullYear(index + 3), end > year {
      return DateMention(tokens: index..<(index + 4), year: end, firstYear: year, isSpan: true)
    }
    return DateMention(tokens: index..<(index + 2), year: year)
  }

  /// `October 3rd, 2022`, `June 4`, `May 2015`, `September 28 to 30`.
  private func englishDate(at index: Int) -> DateMention? {
    guard case .month(let month) = word(index) else { return nil }
    if let year = fullYear(index + 1) {
      return DateMention(tokens: index..<(index + 2), month: month, year: year)
    }
    // "Nov. 12, 2012".
    let start = index
    let index = isMark(index + 1, ["."]) ? index + 1 : index
    // Without a capital to tell, "may 4" could be a verb; a number of a day makes it a date.
    guard var day = number(index + 1, in: 1...31) else { return nil }
    var next = index + 2
    var firstDay: Int?
    if word(next) == .ordinal { next += 1 }
    if isMark(next, ["-"]) || word(next) == .den || word(next) == .va,
      let last = number(next + 1, in: 1...31), last > day
    {
      firstDay = day
      day = last
      next += 2
      if word(next) == .ordinal { next += 1 }
    }
    var mention = DateMention(tokens: start..<next, day: day, month: month, firstDay: firstDay)
    if isMark(next, [","]) { next += 1 }
    if let year = fullYear(next) {
      mention.year = year
      mention.tokens = start..<(next + 1)
    }
    return mention
  }
}
