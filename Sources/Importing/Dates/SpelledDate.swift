import Archive

/// Dates that are written in words, and the short months of blogs.
extension DateScanner {
  /// `ngày mười hai tháng năm`, `sáng hai mươi mốt tháng sáu năm một nghìn chín trăm chín mươi hai`.
  ///
  /// - Parameter index: The token that opens the day.
  /// - Returns: The date; `nil` where the words before it do not say that a day follows.
  func spelledDate(at index: Int) -> DateMention? {
    guard word(index - 1) == .ngay || word(index - 1) == .partOfDay,
      let day = spelledBelowHundred(at: index), 1...31 ~= day.value, word(day.end) == .thang,
      let month = spelledMonth(at: day.end + 1)
    else { return nil }
    var mention = DateMention(tokens: index..<month.end, day: day.value, month: month.value)
    guard word(month.end) == .nam else { return mention }
    if let year = fullYear(month.end + 1) {
      mention.year = year
      mention.tokens = index..<(month.end + 2)
    } else if let year = spelledYear(at: month.end + 1) {
      mention.year = year.value
      mention.tokens = index..<year.end
    }
    return mention
  }

  /// `Th10 12, 2020`, as WordPress shortens its months in Vietnamese.
  ///
  /// - Parameter index: The token `th`.
  /// - Returns: The date.
  func shortMonth(at index: Int) -> DateMention? {
    guard let month = gluedMonth(at: index), let day = number(index + 2, in: 1...31) else {
      return nil
    }
    let yearIndex = isMark(index + 3, [","]) ? index + 4 : index + 3
    return fullYear(yearIndex).map {
      DateMention(tokens: index..<(yearIndex + 1), day: day, month: month, year: $0)
    }
  }

  /// The month of `Th10`: the number is glued to the word, unlike the `th` of `12th`.
  func gluedMonth(at index: Int) -> Int? {
    guard word(index) == .ordinal, let month = number(index + 1, in: 1...12),
      tokens[index].followsSpace, !tokens[index + 1].followsSpace
    else { return nil }
    return month
  }

  private func digit(_ index: Int) -> Int? {
    switch word(index) {
    case .numeral(let value) where value <= 9: value
    case .unit(let value): value
    case .nam: 5
    default: nil
    }
  }

  /// A number from 1 to 99; `năm` is five only where no other digit stands before it, since a year
  /// may follow.
  private func spelledBelowHundred(at index: Int) -> (value: Int, end: Int)? {
    let tens: (value: Int, end: Int)
    if word(index) == .numeral(10) {
      tens = (10, index + 1)
    } else if let digit = digit(index), word(index + 1) == .times(10) {
      tens = (digit * 10, index + 2)
    } else if word(index) == .odd, let digit = digit(index + 1) {
      return (digit, index + 2)
    } else {
      return digit(index).map { ($0, index + 1) }
    }
    guard word(tens.end) != .nam, let digit = digit(tens.end) else { return tens }
    return (tens.value + digit, tens.end + 1)
  }

  /// `một nghìn chín trăm chín mươi hai`, `hai nghìn không trăm mười chín`, `hai nghìn lẻ ba`.
  private func spelledYear(at index: Int) -> (value: Int, end: Int)? {
    guard let thousands = digit(index), word(index + 1) == .times(1000) else { return nil }
    var (value, end) = (thousands * 1000, index + 2)
    if let hundreds = digit(end), word(end + 1) == .times(100) {
      value += hundreds * 100
      end += 2
    }
    if let rest = spelledBelowHundred(at: end) { (value, end) = (value + rest.value, rest.end) }
    return ArchiveDate.years ~= value ? (value, end) : nil
  }
}
