/// What a date in running text stands for.
enum DateRole: String, Sendable {
  /// A day on which something happened.
  case plain
  /// The date of a document that the text cites.
  case cited
  /// A day that is commemorated, a founding, a birth.
  case anniversary
  /// A term of office, a programme, a school year.
  case span
  /// A day of the lunar calendar.
  case lunar
  /// A plan or a forecast.
  case future
}

/// A date in a text, with what it stands for and where.
struct DatedMention: Equatable, Sendable {
  var mention: DateMention
  var role: DateRole
  /// Whether it stands in the first sentence of its line.
  var isInFirstSentence: Bool
  /// Whether at most a few words stand before it.
  var opensLine: Bool
  /// Whether a part of the day is named with it: `sáng 28/3`.
  var hasPartOfDay: Bool
  /// Whether it is a period that the text reports on: `trong năm 2019`.
  var isReported: Bool
}

/// Finds the dates in a line of running text and says what each stands for.
///
/// - Parameter line: A line.
/// - Returns: The dates in their order.
func datedMentions(in line: SourceLine) -> [DatedMention] {
  guard line.shape.digits > 0 || monthWords.contains(where: { line.key.contains($0) }) else {
    return []
  }
  let tokens = DateToken.tokens(of: line.key)
  guard line.shape.digits > 0 || tokens.contains(where: { $0.kind == .date(.thang) }) else {
    return []
  }
  let found = DateScanner.mentions(in: tokens)
  let mentions =
    found
    + lunarYears(in: tokens, key: line.key).filter { year in
      !found.contains { $0.tokens.overlaps(year.tokens) }
    }
  guard !mentions.isEmpty else { return [] }
  let context = DateContext(key: line.key, tokens: tokens)
  let sentenceEnd = context.firstSentenceEnd
  return mentions.enumerated().map { position, mention in
    DatedMention(
      mention: mention,
      role: context.role(
        of: mention, next: mentions.dropFirst(position + 1).first,
        previous: position > 0 ? mentions[position - 1] : nil),
      isInFirstSentence: mention.tokens.lowerBound < sentenceEnd,
      opensLine: context.opensLine(mention),
      hasPartOfDay: context.hasPartOfDay(mention),
      isReported: context.isReported(mention))
  }
}

/// The spellings of `DateWord.thang`: a line with none of them and no digit is not worth taking apart.
private let monthWords = ["tháng", "thg"].map { Array($0.utf8) }

/// The words around the dates of a line.
private struct DateContext {
  let key: [UInt8]
  let tokens: [DateToken]

  // MARK: Words

  private func text(_ index: Int) -> ArraySlice<UInt8> {
    tokens.indices.contains(index) ? key[tokens[index].range] : []
  }

  private func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .mark(UInt8(ascii: mark))
  }

  /// Whether one of some phrases stands among the tokens of a range.
  private func has(_ phrases: WordPhrases, in range: Range<Int>) -> Bool {
    range.contains { start in
      guard tokens[start].isWord, let rests = phrases.byFirstWord[Array(text(start))] else {
        return false
      }
      return rests.contains { rest in
        start + 1 + rest.count <= range.upperBound
          && rest.indices.allSatisfy { text(start + 1 + $0).elementsEqual(rest[$0]) }
      }
    }
  }

  /// The tokens before an index as far as the clause goes, at most `limit`.
  ///
  /// Commas do not end a clause here: `Chỉ thị số 24-CT/TU, ngày 11/5/2022`.
  private func clause(before index: Int, limit: Int) -> Range<Int> {
    var start = index
    while start > 0, index - start < limit {
      let isDot = isMark(start - 1, ".") && !isAbbreviationDot(start - 1)
      if isDot || isMark(start - 1, ";") || isMark(start - 1, ":") { break }
      start -= 1
    }
    return start..<index
  }

  /// A dot inside `số 01/GP.TTĐT` or `TP.Hồ Chí Minh` ends no sentence.
  private func isAbbreviationDot(_ index: Int) -> Bool {
    index + 1 < tokens.count && !tokens[index + 1].followsSpace
  }

  // MARK: Roles

  func role(of mention: DateMention, next: DateMention?, previous: DateMention?) -> DateRole {
    if mention.isSpan { return .span }
    let before = clause(before: mention.tokens.lowerBound, limit: 24)
    if mention.day == nil { return periodRole(of: mention, before: before) }
    if isLunar(mention) { return .lunar }
    if isPaired(mention, with: next) || previous.map({ isPaired($0, with: mention) }) == true {
      return .anniversary
    }
    if isCited(mention, before: before) { return .cited }
    if isCommemorated(mention, before: before) { return .anniversary }
    if has(Self.planWords, in: before) { return .future }
    return isBound(mention) ? .span : .plain
  }

  /// `Trước ngày 01/7/2025`, `kể từ ngày 1/1/2019`: a time that something is measured from, on which
  /// nothing is said to have happened.
  private func isBound(_ mention: DateMention) -> Bool {
    guard mention.firstDay == nil else { return false }
    var index = mention.tokens.lowerBound - 1
    while index >= 0, Self.timeNouns.contains(Array(text(index))) { index -= 1 }
    guard index >= 0 else { return false }
    if Self.bounds.contains(Array(text(index))) { return true }
    let word = text(index)
    return word.elementsEqual("từ".utf8) && text(index - 1).elementsEqual("kể".utf8)
      || word.elementsEqual("đến".utf8) && text(index - 1).elementsEqual("tính".utf8)
  }

  private func periodRole(of mention: DateMention, before: Range<Int>) -> DateRole {
    let near = max(before.lowerBound, before.upperBound - 6)..<before.upperBound
    let after = mention.tokens.upperBound..<min(mention.tokens.upperBound + 5, tokens.count)
    if has(Self.futureWords, in: near) || has(Self.nextYears, in: after)
      || has(Self.planWords, in: near)
    {
      return .future
    }
    // "từ năm 2010", "những năm 1990"; but "những tháng đầu năm 2023", "từ đầu năm 2023 đến nay".
    if has(Self.spanWords, in: near) || has(Self.openings, in: near.suffix(1)) { return .span }
    if has(Self.documents, in: near), mention.month == nil { return .cited }
    return .plain
  }

  private func isLunar(_ mention: DateMention) -> Bool {
    let after = mention.tokens.upperBound..<min(mention.tokens.upperBound + 4, tokens.count)
    guard let first = after.first else { return false }
    if isMark(first, "("), text(first + 1).elementsEqual("tức".utf8) { return false }
    return has(Self.lunarWords, in: after.prefix { !isMark($0, ",") && !isMark($0, ".") })
  }

  /// `(06/8/1976 - 06/8/2026)`.
  private func isPaired(_ first: DateMention, with second: DateMention?) -> Bool {
    guard let second, first.year != nil, second.year != nil,
      second.tokens.lowerBound == first.tokens.upperBound + 1, isMark(first.tokens.upperBound, "-")
    else { return false }
    return true
  }

  /// A document stands before the date, and no comma sets the date apart on both sides.
  private func isCited(_ mention: DateMention, before: Range<Int>) -> Bool {
    guard mention.year != nil, has(Self.documents, in: before) else { return false }
    let opening = mention.tokens.lowerBound - 1
    let isNgay = tokens.indices.contains(opening) && tokens[opening].kind == .date(.ngay)
    let comma = isNgay ? opening - 1 : opening
    let isSetApart = isMark(comma, ",") && isMark(mention.tokens.upperBound, ",")
    let isNumbered = before.contains {
      if case .number = tokens[$0].kind {
        isMark($0 + 1, "/") || isMark($0 + 1, "-") || text($0 - 1).elementsEqual("số".utf8)
      } else {
        false
      }
    }
    return !isSetApart || isNumbered
  }

  private func isCommemorated(_ mention: DateMention, before: Range<Int>) -> Bool {
    let near = max(before.lowerBound, before.upperBound - 14)..<before.upperBound
    let isBracketed =
      isMark(mention.tokens.lowerBound - 1, "(") && isMark(mention.tokens.upperBound, ")")
    if isBracketed, mention.year != nil { return !hasPartOfDay(mention) }
    if has(Self.foundings, in: max(before.lowerBound, before.upperBound - 5)..<before.upperBound) {
      return true
    }
    guard mention.year == nil, !hasPartOfDay(mention) else { return false }
    return has(Self.feastWords, in: near)
      && Self.feasts.contains((mention.day ?? 0) * 100 + (mention.month ?? 0))
  }

  // MARK: Places

  /// The index of the token that ends the first sentence.
  var firstSentenceEnd: Int {
    for index in tokens.indices where isMark(index, ".") && index + 1 < tokens.count {
      // A dot between numbers or before a glued word is none; nor is one within the first words, as
      // in "VOV.VN" or "TP. Huế".
      guard tokens[index + 1].followsSpace, index >= 8 else { continue }
      return index
    }
    return tokens.count
  }

  func opensLine(_ mention: DateMention) -> Bool {
    var start = mention.tokens.lowerBound
    // "(TUFO) – Sáng ngày 24/11/2023", "Trong hai ngày 12 và 13/3".
    if let dash = tokens.indices.prefix(6).first(where: { isMark($0, "-") }), dash < start {
      start -= dash
    }
    return start <= 7
  }

  func hasPartOfDay(_ mention: DateMention) -> Bool {
    let start = mention.tokens.lowerBound
    return (max(0, start - 5)..<start).contains {
      tokens[$0].kind == .date(.partOfDay) || Self.englishDayParts.contains(Array(text($0)))
    }
  }

  /// `trong năm 2019`, `6 tháng đầu năm 2023`, `năm 2016` at the beginning of a sentence.
  func isReported(_ mention: DateMention) -> Bool {
    guard mention.day == nil else { return false }
    let start = mention.tokens.lowerBound
    if start == 0 || isMark(start - 1, ".") { return true }
    return has(Self.reportWords, in: max(0, start - 5)..<start)
  }

  // MARK: Word lists

  /// Kinds of documents that are cited with a date (date-forms: `cd-doc`).
  private static let documents = WordPhrases([
    "chỉ thị", "nghị quyết", "kết luận", "kế hoạch", "quyết định", "thông báo", "thông tri",
    "công văn",
    "nghị định", "thông tư", "hướng dẫn", "đề án", "quy định", "quy chế", "chương trình số",
    "báo cáo số", "tờ trình", "luật", "pháp lệnh", "hiến pháp", "sắc lệnh", "giấy phép", "biên bản",
    "hiệp định", "hiệp ước", "thỏa thuận", "công điện", "thư số", "bản ghi nhớ", "chiến lược",
    "directive", "resolution", "decree", "decision", "memorandum", "circular", "licence", "license",
    "agreement", "plan no", "conclusion no", "văn bản số", "chương trình hành động",
  ])
  private static let timeNouns = Set(["ngày", "đêm", "mốc", "hết"].map { Array($0.utf8) })
  private static let bounds = Set(
    ["trước", "sau", "before", "after", "since", "until"].map { Array($0.utf8) })
  private static let foundings = WordPhrases([
    "thành lập", "khai sinh", "sinh", "ra đời", "founded on", "established on", "founded", "born",
    "born on", "thiết lập quan hệ ngoại giao", "truyền thống", "was founded on", "mất",
  ])
  private static let feastWords = WordPhrases([
    "kỷ niệm", "chào mừng", "mừng", "chiến thắng", "quốc khánh", "truyền thống", "lễ", "hiệp ước",
    "giải phóng", "ngày", "nhân dịp", "quốc tế", "thương binh",
  ])
  /// Feasts that are named by day and month, as day × 100 + month (date-forms: `cm-fixed`).
  private static let feasts: Set<Int> = [
    209, 3004, 105, 2707, 2212, 302, 803, 2011, 1905, 701, 911, 1711, 303, 212, 2603, 2106, 1010,
    1908, 1007, 1511, 2310, 1310, 2812, 2702, 107, 2806,
  ]
  private static let planWords = WordPhrases([
    "dự kiến", "sẽ", "scheduled", "will", "planned", "tới đây", "expected", "kế hoạch đến",
  ])
  private static let futureWords = WordPhrases([
    "đến", "tới", "until", "by", "phương hướng", "nhiệm vụ", "sẽ", "dự kiến", "mục tiêu",
    "tầm nhìn",
    "planned for",
  ])
  private static let nextYears = WordPhrases([
    "và những năm tiếp theo", "và các năm tiếp theo", "và định hướng", "tầm nhìn",
  ])
  private static let spanWords = WordPhrases([
    "giai đoạn", "nhiệm kỳ", "khóa", "niên khóa", "năm học", "thời kỳ",
  ])
  private static let openings = WordPhrases(["từ", "since", "những", "trước"])
  private static let lunarWords = WordPhrases([
    "âm lịch", "al", "tháng giêng", "tháng chạp", "giao thừa",
  ])
  private static let reportWords = WordPhrases([
    "trong", "riêng", "đầu", "cuối", "kết quả", "tổng kết", "công tác", "hết", "nửa", "qua", "suốt",
    "in",
    "during", "trung tuần", "thượng tuần", "hạ tuần", "quý",
  ])
  private static let englishDayParts: Set<[UInt8]> = Set(
    ["morning", "afternoon", "evening", "night"].map { Array($0.utf8) })
}

/// Phrases by their first word.
private struct WordPhrases {
  let byFirstWord: [[UInt8]: [[[UInt8]]]]

  init(_ list: [String]) {
    let phrases = list.map { $0.split(separator: " ").map { Array($0.utf8) } }
    byFirstWord = Dictionary(grouping: phrases, by: { $0[0] }).mapValues {
      $0.map { Array($0.dropFirst()) }
    }
  }
}
