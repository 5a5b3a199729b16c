internal import Gazetteer
internal import Vietnamese

/// Weighs what an organization does where it is named: it acts, it is a partner or a guest, or it is
/// only the issuer of a document, an address of advice, somebody's employer.
struct ActorScore {
  /// Points and what they are for.
  struct Verdict {
    var points: Double
    var evidence: String
    /// Whether it only gives or helps.
    var isGift = false
  }

  private let line: EntityLine
  /// All names of organizations in the line, from left to right.
  private let mentions: [OrganizationMention]

  init(line: EntityLine, mentions: [OrganizationMention]) {
    self.line = line
    self.mentions = mentions
  }

  /// Weighs one name of the line.
  func verdict(
    on index: Int, kind: OrganizationForm.Kind, level: OrganizationForm.Level
  ) -> Verdict {
    switch line.zone {
    case .title, .subtitle: return Verdict(points: 3, evidence: "in the title")
    case .caption: return Verdict(points: 0.5, evidence: "in a caption")
    case .lead, .body: break
    case .signature, .source, .footer: return Verdict(points: 0, evidence: line.zone.rawValue)
    }
    if kind == .media { return Verdict(points: -3, evidence: "a medium") }
    var verdict = verdictInText(on: index, kind: kind)
    // Offices of state and Party lend a hand everywhere; they act where they sign or organize.
    if kind == .state || kind == .party, verdict.points > 1 {
      verdict.points -= verdict.isGift || level == .national ? 1 : 0
    }
    if line.zone == .lead, verdict.points >= 2 { verdict.points += 1 }
    return verdict
  }

  private func verdictInText(on index: Int, kind: OrganizationForm.Kind) -> Verdict {
    let group = group(around: index)
    let start = mentions[group.lowerBound].tokens.lowerBound
    let end = mentions[group.upperBound - 1].tokens.upperBound
    if let own = ownClause(of: index, after: start) { return own }
    if kind.isDonor, Clues.donation.length(in: line.tokens, before: start) > 0 {
      return Verdict(points: 3, evidence: "a donor")
    }
    if let verdict = demotion(before: start, mention: mentions[index]) { return verdict }
    let acts = act(after: end)
    if let partner = partner(before: start, acts: acts) { return partner }
    // "lực lượng quân y của BĐBP tỉnh tổ chức" is its act; "sinh viên của Đại học Huế" are not it.
    if let acts, !isOwner(before: start) || isOrgan(before: start - 1) {
      return acts
    }
    if Clues.congress.length(in: line.tokens, before: start) > 0 {
      return Verdict(points: 2.5, evidence: "founded or in congress")
    }
    if Clues.host.length(in: line.tokens, before: start) > 0 {
      return Verdict(points: 2, evidence: "a host or recipient")
    }
    return Verdict(points: 0, evidence: "named")
  }

  /// What a name does that only seems to go on a list: ", Liên hiệp tỉnh đã tổ chức" begins a clause
  /// of its own after "thực hiện chỉ thị của Tỉnh ủy" or "đại diện UBND".
  private func ownClause(of index: Int, after start: Int) -> Verdict? {
    let own = mentions[index].tokens
    guard own.lowerBound > start, line.isMark(",", at: own.lowerBound - 1),
      line.token(start - 1)?.key == Words.of
        || demotion(before: start, mention: mentions[index]) != nil
    else { return nil }
    return act(after: own.upperBound)
  }

  /// What the words before a list say about a part in somebody's act.
  private func partner(before start: Int, acts: Verdict?) -> Verdict? {
    if Clues.delegation.length(in: line.tokens, before: start) > 0 {
      return Verdict(points: 3, evidence: "a delegation of it")
    }
    let before = line.token(start - 1)?.kind == .number ? start - 2 : start - 1
    if line.token(before)?.key == Words.with || line.isMark("(", at: before),
      follows(Clues.agreements, before: start)
    {
      return Verdict(points: 3, evidence: "a party to an agreement")
    }
    guard Clues.partner.length(in: line.tokens, before: start) > 0 else { return nil }
    return acts == nil
      ? Verdict(points: 2, evidence: "a partner")
      : Verdict(points: 3, evidence: "a partner that acts")
  }

  /// The names that stand in one list with a name, and so share its part in the sentence.
  private func group(around index: Int) -> Range<Int> {
    var (lower, upper) = (index, index + 1)
    while lower > 0, isJoined(lower - 1, lower) { lower -= 1 }
    while upper < mentions.count, isJoined(upper - 1, upper) { upper += 1 }
    return lower..<upper
  }

  private func isJoined(_ left: Int, _ right: Int) -> Bool {
    let gap = mentions[left].tokens.upperBound..<mentions[right].tokens.lowerBound
    guard !gap.isEmpty, gap.count <= 5 else { return gap.isEmpty }
    return line.tokens[gap].allSatisfy {
      $0.isMark(",") || $0.kind == .number || Clues.joints.contains($0.key)
    }
  }

  /// What keeps a name from acting: the words right before it.
  private func demotion(before start: Int, mention: OrganizationMention) -> Verdict? {
    let tokens = line.tokens
    if mention.isGeneric { return Verdict(points: -3, evidence: "one of many") }
    if Clues.delegation.length(in: tokens, before: start) > 0 { return nil }
    // "của" and posts in front: "Chủ tịch Liên hiệp", "đại diện lãnh đạo của Sở".
    let isOwner = isOwner(before: start)
    let position = isOwner ? start - 1 : start
    if isPerson(before: position) { return Verdict(points: -0.5, evidence: "somebody of it") }
    if Clues.addressee.length(in: tokens, before: start) > 0 {
      return Verdict(points: -3, evidence: "an address of advice")
    }
    if isOwner, follows(Clues.documents, before: position) {
      return Verdict(points: -3, evidence: "the issuer of a document")
    }
    if isOwner, Clues.guidance.length(in: tokens, before: position) > 0 {
      return Verdict(points: -3, evidence: "it guides")
    }
    if Clues.source.length(in: tokens, before: start) > 0 {
      return Verdict(points: -1, evidence: "a source")
    }
    return nil
  }

  /// Whether a post ends before a position, or one or two words before it: "Phó Chủ tịch Thường
  /// trực Liên hiệp".
  private func isPerson(before position: Int) -> Bool {
    for end in stride(from: position, through: position - 2, by: -1) {
      if Clues.person.length(in: line.tokens, before: end) > 0 { return true }
      guard line.token(end - 1)?.kind == .syllable else { return false }
    }
    return false
  }

  /// Whether "của" or "thuộc" stands before a name.
  private func isOwner(before start: Int) -> Bool {
    line.token(start - 1).map { Clues.owners.contains($0.key) } ?? false
  }

  /// Whether a part of the body, not a person, is named in the four words before "của".
  private func isOrgan(before position: Int) -> Bool {
    stride(from: position, to: position - 4, by: -1).contains {
      Clues.organs.length(in: line.tokens, before: $0) > 0
    }
  }

  /// Whether a phrase of a set begins before a position in the same sentence, not far away.
  private func follows(_ clues: WordSet, before position: Int) -> Bool {
    var index = position - 1
    while index >= 0, position - index < Clues.reach, !line.endsSentence(at: index) {
      if clues.length(in: line.tokens, at: index) > 0 { return true }
      index -= 1
    }
    return false
  }

  /// What an organization does: the first verb after its list, in the same clause.
  private func act(after end: Int) -> Verdict? {
    var index = end
    var (isFuture, isPast) = (false, false)
    // "…, tổ chức gặp mặt": a comma may part the subject from its verb, nothing more.
    if line.isMark(",", at: index) {
      return verb(at: index + 1).map {
        Verdict(points: $0.points, evidence: $0.evidence, isGift: $0.isGift)
      }
    }
    while index < end + Clues.window, let token = line.token(index), !line.endsSentence(at: index) {
      if Clues.stops.length(in: line.tokens, at: index) > 0 { return nil }
      if var verdict = verb(at: index) {
        if isPast, verdict.points < 2 { verdict.points += 0.5 }
        if isFuture { verdict.points = 1 }
        return verdict
      }
      if token.kind == .mark, !token.isMark("\"") { return nil }
      isFuture = isFuture || Clues.future.length(in: line.tokens, at: index) > 0
      isPast = isPast || Clues.past.length(in: line.tokens, at: index) > 0
      index += max(1, Clues.noVerbs.length(in: line.tokens, at: index))
    }
    return nil
  }

  /// The verb at a position; the stronger of two that follow each other, as in "thống nhất phối hợp".
  private func verb(at index: Int) -> Verdict? {
    guard Clues.noVerbs.length(in: line.tokens, at: index) == 0, !isNoun(at: index) else {
      return nil
    }
    for (clues, points, isGift) in Clues.acts {
      let length = clues.length(in: line.tokens, at: index)
      guard length > 0 else { continue }
      if points < 2, let next = verb(at: index + length), next.points > points { return next }
      return Verdict(
        points: points, evidence: "acts: " + line.text(of: index..<(index + length)),
        isGift: isGift)
    }
    return nil
  }

  /// "các tổ chức nhân dân", "tổ chức thành viên": the noun, not the verb.
  private func isNoun(at index: Int) -> Bool {
    guard line.tokens[index].key == Clues.organize else { return false }
    return Clues.determiners.length(in: line.tokens, before: index) > 0
      || line.token(index - 1)?.kind == .number
      || Clues.nounTails.length(in: line.tokens, at: index + 2) > 0
      || mentions.contains { $0.tokens.lowerBound == index + 2 }
  }
}

/// Words around the names of organizations that say what these do.
private enum Clues {
  static let joints = Set(
    [
      "và", "cùng", "với", "các", "tổ", "chức", "and", "the", "together", "with", "in",
      "coordination",
      "cooperation", "collaboration", "along",
    ].map { SyllableKey($0) })
  static let partner = WordSet(
    """
    lời mời của|phối hợp với|phối hợp cùng|phối hợp|cùng với|cùng|giữa|kết hợp với|hội đàm với|ký kết với|làm việc với|thống nhất với|\
    thông qua|liên kết với|together with the|together with|in coordination with the|with the support of|programme of the|between the
    """)
  static let delegation = WordSet(
    "đoàn đại biểu|đoàn công tác|đoàn cán bộ|đoàn công tác của|đoàn đại biểu của|delegation from the|delegation of the"
  )
  static let owners = Set(["của", "thuộc"].map { SyllableKey($0) })
  static let donation = WordSet(
    """
    tài trợ của|hỗ trợ của|viện trợ của|giúp đỡ của|tài trợ từ|tài trợ bởi|funded by|sponsored by|\
    financed by|funded by the|sponsored by the|support of|support from
    """)
  static let congress = WordSet("đại hội|đại hội đại biểu|ra mắt|thành lập|establishment of the")
  static let host = WordSet(
    "trao cho|tặng cho|tặng|bàn giao cho|thăm|làm việc tại|chúc mừng|tiếp đón|đón|tiếp|trao tặng cho|gửi tặng"
  )
  static let person = WordSet(
    """
    chủ tịch|bí thư|giám đốc|đại diện|lãnh đạo|cán bộ|hội viên|ủy viên|chỉ huy trưởng|chính trị viên|\
    trưởng đoàn|trưởng ban|chủ nhiệm|thư ký|chiến sĩ|chính ủy|trưởng phòng|chánh văn phòng|đại biểu|\
    phó trưởng|đoàn viên|thành viên|trụ sở|văn phòng|hội trường|chuyên gia|giảng viên|nhân viên|đồn trưởng|director of|chairman of|president of|\
    chairman of the|president of the|representative of|vice president of the|official of
    """)
  static let addressee = WordSet(
    """
    tham mưu cho|tham mưu|báo cáo|kiến nghị|đề nghị|trình|xin ý kiến|đề xuất với|đề xuất|chuyển tới|được sự quan tâm của|\
    tham mưu giúp|giúp|tham mưu với|được
    """)
  static let guidance = WordSet(
    """
    lãnh đạo|chỉ đạo|quan tâm|hướng dẫn|hỗ trợ|đồng ý|nhất trí|giúp đỡ|tạo điều kiện|ủng hộ|cho phép|chủ trương|\
    quản lý|giám sát|đường lối|quy định|tham luận|ý kiến
    """)
  static let source = WordSet("theo|according to|according to the")
  static let documents = WordSet(
    """
    chỉ thị|kế hoạch|nghị quyết|quyết định|công văn|quy định|hướng dẫn|thông tri|kết luận|nghị định|\
    thông báo|thông tư|quy chế|văn bản|chương trình hành động|chương trình công tác|nhiệm kỳ
    """)
  static let future = WordSet("sẽ|cần|phải|có thể|nên|hứa|will|should")
  /// How many words after a name its verb may come.
  static let window = 9
  /// Words that look like a verb and are none.
  static let noVerbs = WordSet(
    "tiếp tục|tiếp theo|tiếp giáp|ký túc xá|ký hiệu|đón nhận|lập trường|thăm dò")
  static let organs = WordSet("lực lượng|đơn vị|quân y|đội|đoàn|cơ quan")
  static let past = WordSet("đã|vừa|has|have")
  /// How many words before a name a phrase of its sentence still counts.
  static let reach = 24
  static let organize = SyllableKey("tổ")
  static let determiners = WordSet("các|những|nhiều|một|mỗi|một số|số|của")
  static let nounTails = WordSet(
    "thành viên|nhân dân|quốc tế|phi|đảng|chính trị|PCPNN|xã hội|hữu nghị|này|trên")
  static let agreements = WordSet(
    "ký|ký kết|kết nghĩa|hội đàm|thỏa thuận|biên bản ghi nhớ|bản ghi nhớ")

  /// Verbs by what they are worth, and whether they only say that somebody gives or helps.
  static let acts: [(WordSet, points: Double, isGift: Bool)] = [
    (
      WordSet(
        """
        tổ chức|phối hợp|kết hợp|ký|ký kết|tiếp đón|tiếp|đón|thăm|đến thăm|sang thăm|làm việc|\
        kết nghĩa|giao lưu|ra mắt|chủ trì|hội đàm|tiến hành|phát động|khởi xướng|tham mưu|lập|\
        cụ thể hóa|triển khai|held|hosted|signed|organized|organised|launched|hold|host|\
        co organized|welcomed|received|met|visited|opened|conducted|celebrated
        """), 3, false
    ),
    (
      WordSet(
        """
        trao|tặng|bàn giao|vận động|hỗ trợ|tài trợ|khám|quyên góp|mở lớp|handed|donated|gave|\
        presented|awarded|provided|funded|supported
        """), 3, true
    ),
    (
      WordSet(
        """
        may|gửi|thống nhất|nhận|kết nạp|giới thiệu|cam kết|cử|trao đổi|đồng chủ trì|thành lập|bầu|\
        phát huy|tham gia|dâng hương|tuyên truyền|chuyển|thực hiện|duy trì|xây dựng|helped|added|\
        agreed
        """), 1.5, false
    ),
  ]
  static let stops = WordSet(
    """
    ban hành|yêu cầu|chỉ đạo|cho biết|khẳng định|xác định|cho rằng|đánh giá|về|nhằm|để|là|kiến nghị|\
    đề nghị|quan tâm|tặng hoa|gửi thư|của
    """)
}

extension OrganizationForm.Kind {
  /// Whether it is a body that gives aid.
  fileprivate var isDonor: Bool {
    switch self {
    case .ingo, .agency, .un, .diplomatic: true
    default: false
    }
  }
}
