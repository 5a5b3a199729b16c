internal import Gazetteer
internal import Vietnamese

/// Reads the names of organizations in a line: a head from the gazetteer, then an abbreviation,
/// "Việt Nam" or "Trung ương", and a scope, as far as they follow at once.
struct OrganizationReader {
  private let line: EntityLine
  private let number: Int
  private var gazetteer: Gazetteer { .shared }
  private var mentions: [OrganizationMention] = []
  private var end = 0

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

  /// Steps over "(LHCTCHN)" and remembers it.
  private func skipAbbreviation(_ mention: inout OrganizationMention) {
    let start = mention.tokens.upperBound
    guard line.isMark("(", at: start), line.isMark(")", at: start + 2),
      isAbbreviation(start + 1)
    else { return }
    mention.abbreviation = start + 1
    mention.tokens = mention.tokens.lowerBound..<(start + 3)
  }

  /// "LHCTCHN", and "RoP" too.
  private func isAbbreviation(_ index: Int) -> Bool {
    guard let token = line.token(index), token.kind == .syllable, token.isCapitalized else {
      return false
    }
    return token.isAllCaps
      || line.text(of: index..<(index + 1)).dropFirst().contains { $0.isUppercase }
  }

  /// Reads the place of "Huyện ủy Quảng Ninh", where a province of that name is not meant.
  private func readDistrict(_ mention: inout OrganizationMention, form: OrganizationForm) {
    let type = form.districtType
    let start = mention.tokens.upperBound
    guard let place = line.placesByStart[start], !place.districts.isEmpty, !place.isPerson else {
      if line.token(start)?.kind == .syllable, line.token(start)?.isCapitalized == true {
        readLocalName(&mention, type: type, at: start)
      } else {
        mention.scope = .bare(type, isPlural: false)
      }
      return
    }
    mention.scope = .local(type, .district(place))
    mention.tokens = mention.tokens.lowerBound..<place.whole.upperBound
  }

  /// Reads "Việt Nam" or "Trung ương" after a head.
  private func readNationalWord(_ mention: inout OrganizationMention, form: OrganizationForm) {
    let start = mention.tokens.upperBound
    let length = OrganizationPhrases.national.length(in: line.tokens, at: start)
    guard length > 0 else { return }
    mention.scope = .national
    mention.tokens = mention.tokens.lowerBound..<(start + length)
  }

  /// A national name that goes on with "tỉnh X" is the provincial body after all.
  private func readScopeOfNational(_ mention: inout OrganizationMention, form: OrganizationForm) {
    guard let provincial = Self.provincialForms[form.head] else { return }
    var other = mention
    readScope(&other)
    guard other.scope != .none else { return }
    other.form = provincial
    mention = other
  }

  private static let provincialForms: [String: Int] = Dictionary(
    Gazetteer.shared.organizations.enumerated().compactMap { index, form in
      form.level == .province ? form.national.map { ($0, index) } : nil
    }, uniquingKeysWith: { first, _ in first })

  /// Reads a scope: a type word, a name, or both.
  private func readScope(_ mention: inout OrganizationMention) {
    guard mention.scope != .national || mention.pair.isEmpty else { return }
    var position = mention.tokens.upperBound
    let countLength = OrganizationPhrases.counts.length(in: line.tokens, at: position)
    let isPlural = countLength > 0
    position += countLength
    if let place = line.placesByStart[position], !place.isPerson,
      place.type != nil || !isPlural, let scope = scope(of: place, in: mention)
    {
      mention.scope = scope
      mention.tokens = mention.tokens.lowerBound..<place.whole.upperBound
      readFurtherPlaces(&mention, isPlural: isPlural)
      return
    }
    guard let (type, length) = bareType(at: position) else { return }
    if line.token(position + length)?.isCapitalized == true, type != .province, type != .city,
      line.token(position + length)?.kind == .syllable
    {
      readLocalName(&mention, type: type, at: position + length)
      return
    }
    mention.scope = .bare(type, isPlural: isPlural)
    mention.tokens = mention.tokens.lowerBound..<(position + length)
  }

  /// Reads the name of a commune or ward that the gazetteer does not know: up to three capitalized
  /// syllables.
  private func readLocalName(
    _ mention: inout OrganizationMention, type: PlaceType, at start: Int
  ) {
    var end = start
    while end < start + 3, let token = line.token(end), token.kind == .syllable,
      token.isCapitalized
    {
      end += 1
    }
    mention.scope = .local(
      type, .init(type: type, indices: [], name: line.text(of: start..<end)))
    mention.tokens = mention.tokens.lowerBound..<end
  }

  private func bareType(at position: Int) -> (PlaceType, Int)? {
    for (words, type) in OrganizationPhrases.scopeWords
    where words.length(in: line.tokens, at: position) > 0 {
      return (type, words.length(in: line.tokens, at: position))
    }
    return nil
  }

  private func scope(
    of place: PlaceMention, in mention: OrganizationMention
  ) -> OrganizationMention.Scope? {
    let form = gazetteer.organizations[mention.form]
    let isAbroadFirst =
      form.level == .abroad || form.kind == .mass && place.type == nil && place.provinces.isEmpty
      || (mention.pair.first.map { gazetteer.foreignPlaces[$0].kind != .home } ?? false)
    let foreign = place.foreignPlaces.filter { index in
      let kind = gazetteer.foreignPlaces[index].kind
      return kind != .home && kind != .region && (isAbroadFirst || kind != .country)
    }
    if !foreign.isEmpty, isAbroadFirst || place.provinces.isEmpty && place.districts.isEmpty,
      !place.isWeak || place.type != nil || isAbroadFirst
    {
      return .abroad([.abroad(foreign, type: place.type)])
    }
    if !place.provinces.isEmpty {
      return .provinces([.province(place)])
    }
    guard let type = place.type, !place.districts.isEmpty else { return nil }
    return .local(type, .district(place))
  }

  /// Reads the rest of "hai tỉnh Thanh Hóa, Sơn La" and of "tỉnh Svayrieng, Prayveng/Campuchia".
  private func readFurtherPlaces(_ mention: inout OrganizationMention, isPlural: Bool) {
    while line.isListGap(mention.tokens.upperBound, mention.tokens.upperBound + 1),
      let place = line.placesByStart[mention.tokens.upperBound + 1],
      let next = scope(of: place, in: mention)
    {
      switch (mention.scope, next) {
      case (.abroad(let places), .abroad(let more)) where kinds(places) == kinds(more):
        mention.scope = .abroad(places + more)
      case (.provinces(let places), .provinces(let more)) where isPlural:
        mention.scope = .provinces(places + more)
      default: return
      }
      mention.tokens = mention.tokens.lowerBound..<place.whole.upperBound
    }
  }

  private func kinds(_ places: [OrganizationMention.PlaceName]) -> Set<ForeignPlace.Kind> {
    Set(places.flatMap(\.indices).map { gazetteer.foreignPlaces[$0].kind })
  }

  // MARK: Friendship associations

  /// Reads the two countries of an association.
  private func readPair(_ mention: inout OrganizationMention) -> Bool {
    var position = mention.tokens.upperBound
    guard let first = country(at: position) else { return false }
    position = first.end
    if line.isMark("-", at: position) { position += 1 }
    guard let second = country(at: position), first.index != second.index else { return false }
    mention.pair = [first.index, second.index]
    mention.tokens = mention.tokens.lowerBound..<second.end
    return true
  }

  private func country(at position: Int) -> (index: Int, end: Int)? {
    if let matchIndex = line.matchesByStart[position] {
      let match = line.matches[matchIndex]
      for case .foreign(let index, _) in match.senses
      where gazetteer.foreignPlaces[index].isCountry {
        return (index, match.tokens.upperBound)
      }
    }
    guard let token = line.token(position), token.isCapitalized,
      let index = OrganizationPhrases.shortCountries[token.key]
    else { return nil }
    return (index, position + 1)
  }

  /// Reads further pairs under one head: "Hội hữu nghị Việt Nam - Lào, Việt Nam - Campuchia".
  private mutating func addSharedHeads(after mention: OrganizationMention) {
    guard !mention.pair.isEmpty else { return }
    var last = mention
    while line.isListGap(last.tokens.upperBound, last.tokens.upperBound + 1) {
      var next = last
      next.scope = .none
      next.abbreviation = nil
      next.tokens = (last.tokens.upperBound + 1)..<(last.tokens.upperBound + 1)
      guard readPair(&next) else { return }
      readScope(&next)
      mentions.append(next)
      end = next.tokens.upperBound
      last = next
    }
  }

  // MARK: Other names

  private func readOwnName(_ mention: inout OrganizationMention) -> Bool {
    var position = mention.tokens.upperBound
    position += OrganizationPhrases.gate.length(in: line.tokens, at: position)
    let start = position
    while position < start + 4, let token = line.token(position), token.kind == .syllable,
      token.isCapitalized
        || position > start && OrganizationPhrases.lowerHalves.contains(token.key),
      !(position > start && line.matchesByStart[position] != nil
        && isOrganization(at: position))
    {
      position += 1
    }
    // "Đại đội Biên phòng 531", "Trường Đại học Sư phạm Hà Nội 2".
    if let token = line.token(position), token.kind == .number, token.followsSpace,
      token.range.count < 4, !line.isMark("/", at: position + 1)
    {
      position += 1
    }
    guard position > start else { return false }
    mention.ownName = line.text(of: start..<position)
    mention.tokens = mention.tokens.lowerBound..<position
    return true
  }

  private func isOrganization(at position: Int) -> Bool {
    guard let index = line.matchesByStart[position] else { return false }
    return line.matches[index].senses.contains {
      if case .organization = $0 { true } else { false }
    }
  }

  /// Reads "Campuchia tại TP.HCM" after an embassy or a consulate.
  private func readCountry(_ mention: inout OrganizationMention) -> Bool {
    let start = mention.tokens.upperBound
    let length = OrganizationPhrases.state.length(in: line.tokens, at: start)
    guard let place = line.placesByStart[start] ?? line.placesByStart[start + length],
      let index = place.foreignPlaces.first(where: { gazetteer.foreignPlaces[$0].isCountry })
    else { return false }
    mention.pair = [index]
    var end = place.whole.upperBound
    let seat = OrganizationPhrases.at.length(in: line.tokens, at: end)
    if seat > 0, let city = line.placesByStart[end + seat] {
      let countries = city.foreignPlaces.filter { gazetteer.foreignPlaces[$0].kind != .home }
      if !city.provinces.isEmpty {
        mention.scope = .provinces([.province(city)])
      } else if !countries.isEmpty {
        mention.scope = .abroad([.abroad(countries, type: city.type)])
      }
      end = city.whole.upperBound
    }
    mention.tokens = mention.tokens.lowerBound..<end
    return true
  }

  /// A word such as "Liên hiệp" or "Hội" points back when no name goes on from it.
  private func isBackReference(_ mention: OrganizationMention, form: OrganizationForm) -> Bool {
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    if OrganizationPhrases.notBefore.length(in: line.tokens, before: start) > 0 { return false }
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

  // MARK: Shared scopes

  private func isLocalWithoutName(_ mention: OrganizationMention) -> Bool {
    guard case .bare = mention.scope else { return false }
    return gazetteer.organizations[mention.form].level == .local
  }

  /// Whether only a comma or "và", and perhaps a number, stands between two names.
  private func isGap(_ gap: Range<Int>) -> Bool {
    let count = line.token(gap.upperBound - 1)?.kind == .number ? 1 : 0
    return line.isListGap(gap.lowerBound, gap.upperBound - count)
  }

  /// Gives a name without scope that of the next in the list: "Tỉnh ủy, HĐND, UBND tỉnh Kon Tum".
  private mutating func shareScopes() {
    for index in mentions.indices.dropLast().reversed() {
      let (left, right) = (mentions[index], mentions[index + 1])
      guard left.scope == .none || isLocalWithoutName(left), left.ownName == nil,
        !left.isBackReference,
        isGap(left.tokens.upperBound..<right.tokens.lowerBound)
      else { continue }
      let form = gazetteer.organizations[left.form]
      switch (form.level, right.scope) {
      // A department is never that of a district: "Sở Tài chính, UBND huyện Hương Sơn".
      case (.province, .local) where form.kind != .state:
        mentions[index].scope = right.scope
      case (.local, .local(let type, _)) where type == form.districtType:
        mentions[index].scope = right.scope
      case (.friendship, .provinces), (.friendship, .bare):
        guard left.form == right.form else { continue }
        mentions[index].scope = right.scope
      case (.province, .provinces), (.province, .bare),
        (.party, .provinces), (.party, .bare), (.authority, .provinces), (.authority, .bare),
        (.authority, .local), (.abroad, .abroad):
        mentions[index].scope = right.scope
      default: continue
      }
    }
  }
}
