internal import Gazetteer
internal import Vietnamese

/// Names of organizations in English articles, where the place stands before the head or after "of".
enum EnglishNames {
  /// Reads the place of an organization: "Ben Tre Union …", "provincial People's Committee",
  /// "Union … of Ben Tre".
  static func readScope(_ mention: inout OrganizationMention, in line: EntityLine) {
    guard line.tokens[mention.tokens].allSatisfy({ $0.key == $0.plainKey && !$0.isAllCaps }) else {
      return
    }
    let start = mention.tokens.lowerBound
    if let place = line.places.last(where: { $0.whole.upperBound == start }) {
      setScope(
        of: &mention, place, in: line, tokens: place.whole.lowerBound..<mention.tokens.upperBound)
      return
    }
    let length = provincial.length(in: line.tokens, before: start)
    if length > 0 {
      let isCity = line.token(start - 1)?.key == city
      mention.scope = .bare(isCity ? .city : .province, isPlural: false)
      mention.tokens = (start - length)..<mention.tokens.upperBound
      return
    }
    let end = mention.tokens.upperBound
    let ofLength = of.length(in: line.tokens, at: end)
    guard ofLength > 0 else { return }
    if let place = line.placesByStart[end + ofLength] {
      setScope(of: &mention, place, in: line, tokens: start..<place.whole.upperBound)
    } else if ofTheCity.length(in: line.tokens, at: end) > 0 {
      mention.scope = .bare(.city, isPlural: false)
    } else if ofTheProvince.length(in: line.tokens, at: end) > 0 {
      mention.scope = .bare(.province, isPlural: false)
    }
  }

  /// Reads an association whose countries stand before its head: "Vietnam - China Friendship
  /// Association".
  static func friendship(
    _ mention: OrganizationMention, in line: EntityLine
  ) -> OrganizationMention? {
    let start = mention.tokens.lowerBound
    let places = line.places.filter { $0.whole.upperBound <= start }.suffix(2)
    guard let second = places.last, let first = places.first, places.count == 2,
      second.name.upperBound == start, first.name.upperBound + 1 == second.name.lowerBound,
      line.isMark("-", at: first.name.upperBound),
      let left = country(first), let right = country(second), left != right
    else { return nil }
    var mention = mention
    mention.pair = [left, right]
    mention.tokens = first.name.lowerBound..<mention.tokens.upperBound
    readScope(&mention, in: line)
    return mention
  }

  private static func country(_ place: PlaceMention) -> Int? {
    place.foreignPlaces.first { Gazetteer.shared.foreignPlaces[$0].isCountry }
  }

  private static func setScope(
    of mention: inout OrganizationMention, _ place: PlaceMention, in line: EntityLine,
    tokens: Range<Int>
  ) {
    if place.type != .district, place.type != .town, !place.provinces.isEmpty {
      mention.scope = .provinces([.province(place)])
    } else if let type = place.type, !place.districts.isEmpty {
      mention.scope = .local(type, .district(place))
    } else if place.foreignPlaces.contains(where: {
      Gazetteer.shared.foreignPlaces[$0].kind == .home
    }) {
      mention.scope = .national
    } else if !place.foreignPlaces.isEmpty, !place.isWeak {
      mention.scope = .abroad([.abroad(place.foreignPlaces, type: place.type)])
    } else {
      return
    }
    mention.tokens = tokens
  }

  private static let provincial = WordSet("provincial|the province's|city|municipal")
  private static let city = SyllableKey("city")
  private static let of = WordSet("of|in")
  private static let ofTheCity = WordSet("of the city|in the city")
  private static let ofTheProvince = WordSet("of the province|in the province")
}
