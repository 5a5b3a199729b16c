internal import Gazetteer
internal import Vietnamese

/// Weighs what an organization does where it is named: it acts, it is a partner or a guest, or it is
/// only the issuer of a document, an address of advice, somebody's employer.
struct ActorScore {
  /// Points and what they are for.
  struct Verdict {
    var points: Double
    var evidence: String
  }

  private let line: EntityLine
  /// All names of organizations in the line, from left to right.
  private let mentions: [OrganizationMention]

  init(line: EntityLine, mentions: [OrganizationMention]) {
    self.line = line
    self.mentions = mentions
  }

  /// Weighs one name of the line.
  func verdict(on index: Int, kind: OrganizationForm.Kind) -> Verdict {
    let group = group(around: index)
    let start = mentions[group.lowerBound].tokens.lowerBound
    let end = mentions[group.upperBound - 1].tokens.upperBound
    if line.zone == .title || line.zone == .subtitle {
      return Verdict(points: 3, evidence: "in the title")
    }
    if line.zone == .caption { return Verdict(points: 0.5, evidence: "in a caption") }
    guard line.zone.isRunningText else { return Verdict(points: 0, evidence: line.zone.rawValue) }
    if kind == .media { return Verdict(points: -3, evidence: "a medium") }
    if let verdict = demotion(before: start, mention: mentions[index]) { return verdict }
    let isPartner = Clues.partner.length(in: line.tokens, before: start) > 0
    let acts = act(after: end)
    if isPartner {
      return acts == nil
        ? Verdict(points: 2, evidence: "a partner")
        : Verdict(points: 3, evidence: "a partner that acts")
    }
    if Clues.delegation.length(in: line.tokens, before: start) > 0 {
      return Verdict(points: 2, evidence: "a delegation of it")
    }
    if let acts { return acts }
    if Clues.host.length(in: line.tokens, before: start) > 0 {
      return Verdict(points: 2, evidence: "a host or recipient")
    }
    return Verdict(points: 0, evidence: "named")
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
    guard !gap.isEmpty, gap.count <= 3 else { return gap.isEmpty }
    return line.tokens[gap].allSatisfy { $0.isMark(",") || Clues.joints.contains($0.key) }
  }

  /// What keeps a name from acting: the words right before it.
  private func demotion(before start: Int, mention: OrganizationMention) -> Verdict? {
    let tokens = line.tokens
    if mention.isGeneric { return Verdict(points: -3, evidence: "one of many") }
    // "của" and posts in front: "Chủ tịch Liên hiệp", "đại diện lãnh đạo của Sở".
    let ofLength = line.token(start - 1)?.key == Words.of ? 1 : 0
    let position = start - ofLength
    if Clues.person.length(in: tokens, before: position) > 0
      || Clues.person.length(in: tokens, before: position - 1) > 0
        && line.token(position - 1)?.kind == .syllable
      || Clues.person.length(in: tokens, before: position - 2) > 0
        && line.token(position - 1)?.kind == .syllable
        && line.token(position - 2)?.kind == .syllable
    {
      return Verdict(points: -0.5, evidence: "somebody of it")
    }
    if Clues.addressee.length(in: tokens, before: start) > 0 {
      return Verdict(points: -3, evidence: "an address of advice")
    }
    if ofLength > 0, isAfterDocument(position) {
      return Verdict(points: -3, evidence: "the issuer of a document")
    }
    if ofLength > 0, Clues.guidance.length(in: tokens, before: position) > 0 {
      return Verdict(points: -3, evidence: "it guides")
    }
    if Clues.source.length(in: tokens, before: start) > 0 {
      return Verdict(points: -1, evidence: "a source")
    }
    return nil
  }

  /// Whether a document is named before a position in the same sentence.
  private func isAfterDocument(_ position: Int) -> Bool {
    var index = position - 1
    while index >= 0, position - index < 24, !line.endsSentence(at: index) {
      if Clues.documents.length(in: line.tokens, at: index) > 0 { return true }
      index -= 1
    }
    return false
  }

  /// What an organization does: the first verb after its list, in the same clause.
  private func act(after end: Int) -> Verdict? {
    var index = end
    var isFuture = false
    while index < end + 9, let token = line.token(index), !line.endsSentence(at: index) {
      if token.isMark(",") || token.isMark("(") || token.isMark(":") { return nil }
      if Clues.strongActs.length(in: line.tokens, at: index) > 0 {
        return Verdict(
          points: isFuture ? 1 : 3,
          evidence: "acts: \(line.text(of: index..<min(index + 2, line.tokens.count)))")
      }
      if Clues.weakActs.length(in: line.tokens, at: index) > 0 {
        return Verdict(
          points: 1.5, evidence: "does: \(line.text(of: index..<min(index + 2, line.tokens.count)))"
        )
      }
      if Clues.stops.length(in: line.tokens, at: index) > 0 { return nil }
      isFuture = isFuture || Clues.future.length(in: line.tokens, at: index) > 0
      index += 1
    }
    return nil
  }
}

/// Words around the names of organizations that say what these do.
private enum Clues {
  static let joints = Set(
    ["và", "cùng", "với", "and", "the", "các", "together", "with"].map { SyllableKey($0) })
  static let partner = WordSet(
    """
    phối hợp với|phối hợp cùng|phối hợp|cùng với|cùng|giữa|kết hợp với|hội đàm với|ký kết với|làm việc với|thống nhất với|\
    thông qua|liên kết với|together with the|together with|in coordination with the|with the support of|programme of the|between the
    """)
  static let delegation = WordSet(
    "đoàn đại biểu|đoàn công tác|đoàn cán bộ|đoàn công tác của|đoàn đại biểu của|delegation from the|delegation of the"
  )
  static let host = WordSet(
    "trao cho|tặng cho|tặng|bàn giao cho|thăm|làm việc tại|chúc mừng|tiếp đón|đón|tiếp|trao tặng cho|gửi tặng"
  )
  static let person = WordSet(
    """
    chủ tịch|bí thư|giám đốc|đại diện|lãnh đạo|cán bộ|hội viên|ủy viên|chỉ huy trưởng|chính trị viên|\
    trưởng đoàn|trưởng ban|chủ nhiệm|thư ký|chiến sĩ|chính ủy|trưởng phòng|chánh văn phòng|đại biểu|\
    phó trưởng|đoàn viên|chuyên gia|giảng viên|nhân viên|đồn trưởng|director of|chairman of|president of|\
    chairman of the|president of the|representative of|vice president of the|official of
    """)
  static let addressee = WordSet(
    """
    tham mưu cho|tham mưu|báo cáo|kiến nghị|đề nghị|trình|xin ý kiến|đề xuất với|đề xuất|chuyển tới|được sự quan tâm của|\
    tham mưu giúp|giúp|tham mưu với|được
    """)
  static let guidance = WordSet(
    """
    lãnh đạo|chỉ đạo|quan tâm|hướng dẫn|đồng ý|nhất trí|giúp đỡ|tạo điều kiện|ủng hộ|cho phép|chủ trương|\
    quản lý|giám sát|đường lối|quy định|tham luận|ý kiến
    """)
  static let source = WordSet("theo|according to|according to the")
  static let documents = WordSet(
    """
    chỉ thị|kế hoạch|nghị quyết|quyết định|công văn|quy định|hướng dẫn|thông tri|kết luận|nghị định|\
    thông báo|thông tư|quy chế|văn bản|chương trình hành động|chương trình công tác|nhiệm kỳ
    """)
  static let future = WordSet("sẽ|cần|phải|có thể|nên|will|should")
  static let strongActs = WordSet(
    """
    tổ chức|phối hợp|ký|ký kết|trao|tặng|bàn giao|tiếp đón|tiếp|đón|thăm|đến thăm|sang thăm|làm việc|\
    kết nghĩa|giao lưu|vận động|hỗ trợ|tài trợ|khám|ra mắt|chủ trì|triển khai|hội đàm|\
    tiến hành|phát động|khởi xướng|quyên góp|tham mưu|mở lớp|lập|thực hiện|duy trì|xây dựng|đã cụ thể hóa|\
    held|hosted|signed|organized|organised|handed|launched|donated|hold|host
    """)
  static let weakActs = WordSet(
    """
    may|gửi|thống nhất|nhận|kết nạp|giới thiệu|cam kết|cử|trao đổi|đồng chủ trì|thành lập|bầu|phát huy|tham gia|\
    dâng hương|tuyên truyền|chuyển|helped|added|agreed|has helped
    """)
  static let stops = WordSet(
    "ban hành|yêu cầu|chỉ đạo|cho biết|khẳng định|xác định|cho rằng|đánh giá|về|nhằm|để|là|kiến nghị|đề nghị|quan tâm"
  )
}
