internal import Gazetteer
internal import Vietnamese

/// Reads the names of organizations in a line: a head from the gazetteer, then an abbreviation,
/// "Việt Nam" or "Trung ương", and a scope, as far as they follow at once.
struct OrganizationReader {
  let line: EntityLine
  private let number: Int
  var gazetteer: Gazetteer { .shared }
  var mentions: [OrganizationMention] = []
  var end = 0

  private init(_ line: EntityLine, number: Int) {
    self.line = line
    self.number = number
  }

  /// The names in a line, from left to right.
  static func mentions(in line: EntityLine, number: Int) -> [OrganizationMention] {
    var reader = Self(line, number: number)
    for match in line.matches where match.tokens.lowerBound >= reader.end {
      reader.read(match)
    }
    reader.shareScopes()
    return reader.mentions.filter { reader.isWhole($0) }
  }

  private mutating func read(_ match: NameMatch) {
    for case .organization(let index, let needsScope) in match.senses {
      guard var mention = mention(of: index, match: match) else { continue }
      // An English name may reach back for its place, but not into the name before it.
      mention.tokens = max(mention.tokens.lowerBound, end)..<mention.tokens.upperBound
      if needsScope, mention.scope == .none, mention.pair.isEmpty { continue }
      mentions.append(mention)
      end = mention.tokens.upperBound
      addSharedHeads(after: mention)
      return
    }
  }

  private func mention(of index: Int, match: NameMatch) -> OrganizationMention? {
    let form = gazetteer.organizations[index]
    let start = match.tokens.lowerBound
    var mention = OrganizationMention(
      line: number, tokens: start..<match.tokens.upperBound, form: index, scope: .none,
      isGeneric: OrganizationPhrases.plural.length(in: line.tokens, before: start) > 0)
    if let whole = wholeCommittee(index, at: start) { mention.form = whole }
    mention.isCooperative = line.tokens[match.tokens].contains { $0.key == Words.cooperation }
    skipAbbreviation(&mention)
    if OrganizationPhrases.national.length(in: line.tokens, at: start) > 0 {
      mention.scope = .national
    }
    switch form.level {
    case .national:
      readScopeOfNational(&mention, form: form)
    case .provinceOf:
      break
    case .friendship:
      guard readPair(&mention) else { return EnglishNames.friendship(mention, in: line) }
      skipAbbreviation(&mention)
      readScope(&mention)
    case .named:
      guard readOwnName(&mention) else { return nil }
    case .open:
      guard let name = OpenName.read(after: mention.tokens, form: form, in: line) else {
        return nil
      }
      mention.ownName = name.text
      mention.tokens = start..<name.end
      skipAbbreviation(&mention)
      readScope(&mention)
    case .local:
      readDistrict(&mention, form: form)
    case .embassy, .consulate:
      guard readCountry(&mention) else { return nil }
    case .back:
      guard isBackReference(mention, form: form) else { return nil }
      mention.isBackReference = true
      readScope(&mention)
    case .province, .party, .authority, .district, .abroad:
      readNationalWord(&mention, form: form)
      skipAbbreviation(&mention)
      readScope(&mention)
      if mention.scope == .none { EnglishNames.readScope(&mention, in: line) }
    }
    // "… thành phố Hà Nội (HAUFO)".
    if mention.abbreviation == nil, !mention.isBackReference { skipAbbreviation(&mention) }
    return mention
  }

  /// "Phó Bí thư Thường trực Tỉnh ủy" is a post in the committee, not its standing one.
  private func wholeCommittee(_ index: Int, at start: Int) -> Int? {
    guard OrganizationPhrases.posts.length(in: line.tokens, before: start) > 0,
      OrganizationPhrases.standing.length(in: line.tokens, at: start) > 0,
      gazetteer.organizations[index].level == .party
    else { return nil }
    return gazetteer.organizations.firstIndex { $0.level == .party }
  }

  // MARK: What follows a head

  /// Steps over "(LHCTCHN)", "(gọi tắt là Hội PNCB)" and remembers the abbreviation.
  func skipAbbreviation(_ mention: inout OrganizationMention) {
    let start = mention.tokens.upperBound
    guard line.isMark("(", at: start) else { return }
    let called = OrganizationPhrases.called.length(in: line.tokens, at: start + 1)
    // Behind "gọi tắt là" the head may stand once more.
    let last = start + 1 + called + (called > 0 && line.isMark(")", at: start + called + 3) ? 1 : 0)
    guard line.isMark(")", at: last + 1), isAbbreviation(last) else { return }
    mention.abbreviation = last
    mention.tokens = mention.tokens.lowerBound..<(last + 2)
  }

  /// "LHCTCHN", and "RoP" too.
  private func isAbbreviation(_ index: Int) -> Bool {
    guard let token = line.token(index), token.kind == .syllable, token.isCapitalized else {
      return false
    }
    return token.isAllCaps
      || line.text(of: index..<(index + 1)).dropFirst().contains { $0.isUppercase }
  }

  /// A word such as "Liên hiệp" or "Hội" points back when no name goes on from it.
  private func isBackReference(_ mention: OrganizationMention, form: OrganizationForm) -> Bool {
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    if OrganizationPhrases.notBefore.length(in: line.tokens, before: start) > 0 { return false }
    // "Nguyễn Văn Trường" is a person.
    if form.kind == .education, let before = line.token(start - 1), before.kind == .syllable,
      before.isCapitalized
    {
      return false
    }
    if let next = line.token(end), next.kind == .syllable, next.isCapitalized,
      line.placesByStart[end]?.provinces.isEmpty ?? true
    {
      return false
    }
    return OrganizationPhrases.notAfter.length(in: line.tokens, at: end) == 0
  }

  /// Whether nothing is missing: a body abroad needs its place, and "13 Chi khu Quân sự" are none.
  private func isWhole(_ mention: OrganizationMention) -> Bool {
    let form = gazetteer.organizations[mention.form]
    guard case .abroad = form.level else { return true }
    guard case .abroad(let places) = mention.scope else { return form.national != nil }
    guard let count = line.token(mention.tokens.lowerBound - 1), count.kind == .number else {
      return true
    }
    return count.key == SyllableKey("\(places.count)")
  }
}
