internal import Archive
internal import Gazetteer
internal import Vietnamese

/// Canonical names with countries in them: associations, their counterparts, missions, bodies abroad.
extension OrganizationResolver {
  // MARK: Friendship associations

  mutating func associationNames(_ mention: OrganizationMention) -> [String] {
    guard mention.pair.count == 2 else { return [] }
    let places = mention.pair.map { gazetteer.foreignPlaces[$0] }
    guard places[0].kind == .home else {
      guard places[1].kind == .home else { return [] }
      return counterpartNames(of: places[0], mention)
    }
    let partner = places[1].name
    if mention.isCooperative { cooperativePartners.insert(partner) }
    let head =
      switch partner {
      // The association with France bears the longer name; of the others "và hợp tác" is a variant.
      case "Pháp" where cooperativePartners.contains(partner):
        "Hội hữu nghị và hợp tác Việt Nam - Pháp"
      case "Hoa Kỳ": "Hội Việt - Mỹ"
      case "Liên Xô": "Hội hữu nghị Việt - Xô"
      default: "Hội hữu nghị Việt Nam - \(partner)"
      }
    switch mention.scope {
    case .provinces(let names):
      return names.compactMap { score.unit($0.indices) }.map { name(head, of: $0) }
    case .bare(let type, let isPlural) where type.isFirstLevel:
      return units(type, isPlural: isPlural).map { name(head, of: $0) }
    case .local(let type, let place): return ["\(head) \(type.rawValue) \(place.name)"]
    case .none where here != nil:
      return [here].compactMap(\.self).map { name(head, of: $0) }
    case .none, .national, .bare, .abroad:
      return [partner == "Pháp" ? "Hội hữu nghị và hợp tác Việt Nam - Pháp" : head]
    }
  }

  private func counterpartNames(
    of place: ForeignPlace, _ mention: OrganizationMention
  ) -> [String] {
    let head =
      place.name == "Trung Quốc"
      ? "Hội hữu nghị Trung - Việt" : "Hội hữu nghị \(place.name) - Việt Nam"
    guard case .abroad(let names) = mention.scope else { return [head] }
    return names.map { nameAbroad(head, $0) }
  }

  // MARK: Abroad

  func namesAbroad(_ mention: OrganizationMention, form: OrganizationForm) -> [String] {
    guard case .abroad(let places) = mention.scope else { return form.national.map { [$0] } ?? [] }
    return places.map { place in
      let isCountry = place.indices.contains { gazetteer.foreignPlaces[$0].isCountry }
      return isCountry
        ? form.national ?? "\(form.head) \(place.name)" : nameAbroad(form.head, place)
    }
  }

  func nameAbroad(_ head: String, _ place: OrganizationMention.PlaceName) -> String {
    let kind = place.indices.first.map { gazetteer.foreignPlaces[$0].kind }
    let type =
      switch kind {
      case .province: place.type == .city ? PlaceType.city.rawValue : PlaceType.province.rawValue
      case .prefecture: PlaceType.prefecture.rawValue
      case .city: place.type == .town ? "thị" : PlaceType.city.rawValue
      case .district: PlaceType.district.rawValue
      default: ""
      }
    return [head, type, place.name].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// "Đại sứ quán Cuba tại Việt Nam", "Tổng Lãnh sự quán Lào tại Đà Nẵng"; our own missions abroad
  /// stand in the country they are in.
  func missionName(_ mention: OrganizationMention, form: OrganizationForm) -> String? {
    guard let sender = mention.pair.first.map({ gazetteer.foreignPlaces[$0] }) else { return nil }
    if case .abroad(let places) = mention.scope {
      return places.first.map { "\(form.head) \(sender.name) tại \($0.name)" }
    }
    guard sender.kind != .home else { return nil }
    guard form.level == .consulate else { return "\(form.head) \(sender.name) tại Việt Nam" }
    var city = provinces.first { ["ho-chi-minh", "da-nang"].contains($0.slug) }?.name
    if case .provinces(let places) = mention.scope, let unit = score.unit(places[0].indices) {
      city = unit.name
    }
    return "\(form.head) \(sender.name) tại \(city ?? "Thành phố Hồ Chí Minh")"
  }
}
