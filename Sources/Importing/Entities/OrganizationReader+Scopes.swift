internal import Gazetteer
internal import Vietnamese

/// The place that follows a head, and the place that several heads share.
extension OrganizationReader {
  /// Reads the place of "Huyện ủy Quảng Ninh", where a province of that name is not meant.
  func readDistrict(_ mention: inout OrganizationMention, form: OrganizationForm) {
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
  func readNationalWord(_ mention: inout OrganizationMention, form: OrganizationForm) {
    let start = mention.tokens.upperBound
    let length = OrganizationPhrases.national.length(in: line.tokens, at: start)
    guard length > 0 else { return }
    mention.scope = .national
    mention.tokens = mention.tokens.lowerBound..<(start + length)
  }

  /// A national name that goes on with "tỉnh X" is the provincial body after all.
  func readScopeOfNational(_ mention: inout OrganizationMention, form: OrganizationForm) {
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
  func readScope(_ mention: inout OrganizationMention) {
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
  mutating func shareScopes() {
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
