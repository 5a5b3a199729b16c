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
    /// Whether it is the subject of a verb.
    var isAct = false
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
    if kind == .media { return Verdict(points: -3, evidence: "a medium") }
    switch line.zone {
    case .title, .subtitle: return Verdict(points: 3, evidence: "in the title")
    case .caption: return Verdict(points: 0.5, evidence: "in a caption")
    case .lead, .body: break
    case .signature, .source, .footer: return Verdict(points: 0, evidence: line.zone.rawValue)
    }
    var verdict = verdictInText(on: index, kind: kind)
    // Offices of state and Party lend a hand everywhere; they act where they sign or organize.
    if kind == .state || kind == .party, verdict.points > 1 {
      let opens = opensReport(mentions[index].tokens.lowerBound) && level != .national
      verdict.points -= !opens && verdict.isGift || level == .national ? 1 : 0
    }
    // The archive is about them: what they do is news even where the verb is a plain one.
    if kind == .union || kind == .friendship, verdict.isAct, mentions[index].scope != .national,
      level != .national
    {
      verdict.points += 1.5
    }
    // An aid organization is named for what it does.
    if kind == .ingo, verdict.isAct, verdict.points < 3 { verdict.points += 1.5 }
    if line.zone == .lead, verdict.points >= 2 { verdict.points += 1 }
    return verdict
  }

  /// Whether a name opens its line, or follows the words for an occasion that do: "Nhân dịp này, UBND
  /// tỉnh".
  private func opensReport(_ start: Int) -> Bool {
    if start == 0 { return true }
    let length = ActorClues.occasions.length(in: line.tokens, at: 0)
    return length > 0 && start == length + 1 && line.isMark(",", at: length)
  }

  private func verdictInText(on index: Int, kind: OrganizationForm.Kind) -> Verdict {
    let group = group(around: index)
    let start = mentions[group.lowerBound].tokens.lowerBound
    let end = mentions[group.upperBound - 1].tokens.upperBound
    if isFormer(mentions[index]) {
      return Verdict(points: 0, evidence: "a body of the past")
    }
    if let own = ownClause(of: index, after: start) { return own }
    if kind.isDonor, ActorClues.donation.length(in: line.tokens, before: start) > 0 {
      return Verdict(points: 3, evidence: "a donor")
    }
    if let verdict = demotion(before: start, mention: mentions[index]) { return verdict }
    let acts = act(after: end)
    if let passive = passive(before: start, acts: acts) { return passive }
    if let partner = partner(before: start, acts: acts, end: end) { return partner }
    // "lực lượng quân y của BĐBP tỉnh tổ chức" is its act; "sinh viên của Đại học Huế" are not it.
    if let acts, !isPlace(before: start), !isOwner(before: start) || isOrgan(before: start - 1) {
      return acts
    }
    // A congress of the Party is an occasion, not an act of its committee.
    if kind != .party, ActorClues.congress.length(in: line.tokens, before: start) > 0 {
      return Verdict(points: 2.5, evidence: "founded or in congress")
    }
    if ActorClues.host.length(in: line.tokens, before: start) > 0 {
      return Verdict(points: 2, evidence: "a host or recipient")
    }
    if ActorClues.authorship.length(in: line.tokens, before: start) > 0 {
      return Verdict(points: 3, evidence: "its initiative")
    }
    return plainAct(from: start, after: end) ?? Verdict(points: 0, evidence: "named")
  }

  /// What a subject does with a verb that no list has: "Hội đã giúp ông chụp lại các bức thư".
  private func plainAct(from start: Int, after end: Int) -> Verdict? {
    let article = line.token(start - 1)?.key == Words.theArticle ? start - 1 : start
    let opens =
      article == 0 || line.endsSentence(at: article - 1)
      || [",", "-", ":", "."].contains { line.isMark($0, at: article - 1) }
    guard opens, let first = line.token(end), first.kind == .syllable, !first.isCapitalized else {
      return nil
    }
    let adverb = ActorClues.adverbs.length(in: line.tokens, at: end)
    let verb = end + adverb
    guard let token = line.token(verb), token.kind == .syllable, !token.isCapitalized,
      ActorClues.idle.length(in: line.tokens, at: verb) == 0,
      ActorClues.stops.length(in: line.tokens, at: verb) == 0,
      ActorClues.noVerbs.length(in: line.tokens, at: verb) == 0, !line.endsSentence(at: verb + 1)
    else { return nil }
    let text = line.text(of: verb..<(verb + 1))
    let further = hasFurtherAct(after: verb) ? 1.0 : 0
    return Verdict(
      points: (adverb > 0 ? 2 : 1.5) + further, evidence: "the subject of: \(text)", isAct: true)
  }

  /// Whether the sentence goes on with another act of the same subject: "đã rà soát, cập nhật danh
  /// sách; thành lập tổ tư vấn".
  private func hasFurtherAct(after start: Int) -> Bool {
    var index = start
    while let token = line.token(index), index - start < ActorClues.reach {
      if token.isMark(";") || token.isMark(",") {
        if verb(at: index + 1) != nil { return true }
      } else if line.endsSentence(at: index) {
        return false
      }
      index += 1
    }
    return false
  }

  /// What a name does that only seems to go on a list: ", Liên hiệp tỉnh đã tổ chức" begins a clause
  /// of its own after "thực hiện chỉ thị của Tỉnh ủy" or "đại diện UBND".
  private func ownClause(of index: Int, after start: Int) -> Verdict? {
    let own = mentions[index].tokens
    guard own.lowerBound > start, line.isMark(",", at: own.lowerBound - 1),
      line.token(start - 1)?.key == Words.of
        || demotion(before: start, mention: mentions[index]) != nil
    else { return nil }
    return act(after: own.upperBound) ?? plainAct(from: own.lowerBound, after: own.upperBound)
  }

  /// "Hội thi được [X] tổ chức" is its act; "được [X] bố trí" is a favour.
  private func passive(before start: Int, acts: Verdict?) -> Verdict? {
    guard ActorClues.passive.length(in: line.tokens, before: start) > 0 else { return nil }
    if let acts, acts.points >= 2 { return acts }
    return line.token(start - 1)?.key == ActorClues.receiving
      ? Verdict(points: -1, evidence: "it lets it be done") : nil
  }

  /// "Bộ CHQS tỉnh Long An (cũ)", "Hội hữu nghị tỉnh Hà Tây trước đây".
  private func isFormer(_ mention: OrganizationMention) -> Bool {
    let end = mention.tokens.upperBound
    return ActorClues.former.length(
      in: line.tokens, at: line.isMark("(", at: end) ? end + 1 : end) > 0
  }

  /// Whether the name is only where something happens.
  private func isPlace(before start: Int) -> Bool {
    ActorClues.location.length(in: line.tokens, before: start) > 0
  }

  /// What the words before a list say about a part in somebody's act.
  private func partner(before start: Int, acts: Verdict?, end: Int) -> Verdict? {
    if ActorClues.delegation.length(in: line.tokens, before: start) > 0 {
      return Verdict(points: 3, evidence: "a delegation of it")
    }
    let before = line.token(start - 1)?.kind == .number ? start - 2 : start - 1
    let link = line.token(before)?.key
    if link == Words.with || link == Words.between || line.isMark("(", at: before),
      follows(ActorClues.agreements, before: start)
    {
      return Verdict(points: 3, evidence: "a party to an agreement")
    }
    if ActorClues.organizers.length(in: line.tokens, before: start) > 0 {
      return Verdict(points: 3, evidence: "an organizer", isAct: true)
    }
    guard ActorClues.partner.length(in: line.tokens, before: start) > 0 else { return nil }
    // "do [X] phối hợp với [Y] thực hiện", "organized by [X] together with [Y]".
    if ActorClues.performing.length(in: line.tokens, at: end) > 0
      || follows(ActorClues.organizers, before: start)
    {
      return Verdict(points: 3, evidence: "a partner that performs")
    }
    return (acts?.points ?? 0) < 2
      ? Verdict(points: 2, evidence: "a partner")
      : Verdict(points: 3, evidence: "a partner that acts", isGift: acts?.isGift ?? false)
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
    // "Tại Trường Tiểu học A, [X] tổ chức": the school is a place, [X] begins the list.
    if isPlace(before: mentions[left].tokens.lowerBound) { return false }
    let start = bracketEnd(from: gap.lowerBound)
    guard start < gap.upperBound, gap.upperBound - start <= 5 else { return gap.isEmpty }
    return line.tokens[start..<gap.upperBound].allSatisfy {
      $0.isMark(",") || $0.kind == .number || ActorClues.joints.contains($0.key)
    }
  }

  /// The token after "(Quảng Tây, Trung Quốc)" where that stands at a position.
  private func bracketEnd(from start: Int) -> Int {
    guard line.isMark("(", at: start) else { return start }
    let close = (start..<min(start + 2 * ActorClues.window, line.tokens.count)).first {
      line.isMark(")", at: $0)
    }
    return close.map { $0 + 1 } ?? start
  }

  /// What keeps a name from acting: the words right before it.
  private func demotion(before start: Int, mention: OrganizationMention) -> Verdict? {
    let tokens = line.tokens
    if mention.isGeneric { return Verdict(points: -3, evidence: "one of many") }
    if ActorClues.delegation.length(in: tokens, before: start) > 0 { return nil }
    // "của" and posts in front: "Chủ tịch Liên hiệp", "đại diện lãnh đạo của Sở".
    let isOwner = isOwner(before: start)
    let position = isOwner ? start - 1 : start
    if isPerson(before: position) { return Verdict(points: -0.5, evidence: "somebody of it") }
    if ActorClues.addressee.length(in: tokens, before: start) > 0 {
      return Verdict(points: -3, evidence: "an address of advice")
    }
    if isOwner, follows(ActorClues.documents, before: position) {
      return Verdict(points: -3, evidence: "the issuer of a document")
    }
    if isOwner, ActorClues.guidance.length(in: tokens, before: position) > 0 {
      return Verdict(points: -3, evidence: "it guides")
    }
    if ActorClues.source.length(in: tokens, before: start) > 0 {
      return Verdict(points: -1, evidence: "a source")
    }
    return nil
  }

  /// Whether a post ends before a position, or one or two words before it: "Phó Chủ tịch Thường
  /// trực Liên hiệp".
  private func isPerson(before position: Int) -> Bool {
    for end in stride(from: position, through: position - 2, by: -1) {
      if ActorClues.person.length(in: line.tokens, before: end) > 0 { return true }
      guard line.token(end - 1)?.kind == .syllable else { return false }
    }
    return false
  }

  /// Whether "của" or "thuộc" stands before a name.
  private func isOwner(before start: Int) -> Bool {
    line.token(start - 1).map { ActorClues.owners.contains($0.key) } ?? false
  }

  /// Whether a part of the body, not a person, is named in the four words before "của".
  private func isOrgan(before position: Int) -> Bool {
    stride(from: position, to: position - 4, by: -1).contains {
      ActorClues.organs.length(in: line.tokens, before: $0) > 0
    }
  }

  /// Whether a phrase of a set begins before a position in the same sentence, not far away.
  private func follows(_ clues: WordSet, before position: Int) -> Bool {
    var index = position - 1
    while index >= 0, position - index < ActorClues.reach, !line.endsSentence(at: index) {
      if clues.length(in: line.tokens, at: index) > 0 { return true }
      index -= 1
    }
    return false
  }

  /// What an organization does: the first verb after its list, in the same clause.
  private func act(after end: Int) -> Verdict? {
    let end = bracketEnd(from: end)
    var index = end
    var (isFuture, isPast) = (false, false)
    // "…, tổ chức gặp mặt": a comma may part the subject from its verb, with what belongs to the
    // subject.
    if line.isMark(",", at: index) {
      if let verdict = verb(at: index + 1) {
        return Verdict(
          points: verdict.points, evidence: verdict.evidence, isGift: verdict.isGift, isAct: true)
      }
      guard let next = endOfAside(from: index + 1) else { return nil }
      return act(after: next)
    }
    while index < end + ActorClues.window, let token = line.token(index),
      !line.endsSentence(at: index)
    {
      if ActorClues.stops.length(in: line.tokens, at: index) > 0 { return nil }
      if var verdict = verb(at: index) {
        if isPast, verdict.points < 2 { verdict.points += 0.5 }
        if isFuture { verdict.points = 1 }
        return verdict
      }
      if token.kind == .mark, !token.isMark("\"") { return nil }
      isFuture = isFuture || ActorClues.future.length(in: line.tokens, at: index) > 0
      isPast = isPast || ActorClues.past.length(in: line.tokens, at: index) > 0
      index += max(1, ActorClues.noVerbs.length(in: line.tokens, at: index))
    }
    return nil
  }

  /// Where the sentence takes its subject up again behind a comma: after the larger place, as in "UBND
  /// huyện Lộc Bình, tỉnh Lạng Sơn đã", or after those who take part, as in ", cùng với …, đã".
  private func endOfAside(from start: Int) -> Int? {
    if let place = line.placesByStart[start], place.type != nil {
      let end = place.whole.upperBound
      return line.isMark(",", at: end) && verb(at: end + 1) == nil ? endOfAside(from: end + 1) : end
    }
    guard ActorClues.companions.length(in: line.tokens, at: start) > 0 else { return nil }
    var index = start
    while index - start < ActorClues.reach, !line.endsSentence(at: index) {
      if line.isMark(",", at: index) { return index + 1 }
      index += 1
    }
    return nil
  }

  /// The verb at a position; the stronger of two that follow each other, as in "thống nhất phối hợp".
  private func verb(at index: Int) -> Verdict? {
    guard ActorClues.noVerbs.length(in: line.tokens, at: index) == 0, !isNoun(at: index) else {
      return nil
    }
    let found = ActorClues.acts.map {
      (act: $0, length: $0.verbs.length(in: line.tokens, at: index))
    }
    // "tiếp nhận" is another verb than "tiếp".
    guard let longest = found.map(\.length).max(), longest > 0,
      let (act, length) = found.first(where: { $0.length == longest })
    else { return nil }
    if act.points < 2, ActorClues.chained.length(in: line.tokens, at: index) > 0,
      let next = verb(at: index + length), next.points > act.points
    {
      return next
    }
    let text = line.text(of: index..<(index + length))
    if act.isGift, isHonour(at: index + length) {
      return Verdict(points: 1, evidence: "honours: \(text)")
    }
    return Verdict(
      points: act.points, evidence: "acts: \(text)", isGift: act.isGift, isAct: true)
  }

  /// "trao 11 Kỷ niệm chương": somebody who need not have taken part.
  private func isHonour(at index: Int) -> Bool {
    (index..<(index + 4)).contains { ActorClues.honours.length(in: line.tokens, at: $0) > 0 }
  }

  /// "các tổ chức nhân dân", "tổ chức thành viên": the noun, not the verb.
  private func isNoun(at index: Int) -> Bool {
    guard line.token(index)?.key == ActorClues.organize else { return false }
    return ActorClues.determiners.length(in: line.tokens, before: index) > 0
      || line.token(index - 1)?.kind == .number
      || ActorClues.nounTails.length(in: line.tokens, at: index + 2) > 0
      || mentions.contains { $0.tokens.lowerBound == index + 2 }
  }
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
