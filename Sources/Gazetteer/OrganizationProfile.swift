package import Archive
internal import Vietnamese

/// What the name of an organization alone tells about it.
package struct OrganizationProfile: Hashable, Sendable {
  /// What it is; `nil` when the name does not say.
  package private(set) var kind: OrganizationForm.Kind?
  /// How far its work reaches; `nil` when the name does not say.
  package private(set) var level: Organization.Level?
  /// What the names of such organizations in other provinces begin with, such as "Sở Ngoại vụ"; `nil`
  /// when no province ends the name.
  package private(set) var head: String?
  /// The province that ends the name: "Đắk Lắk", "thành phố Đà Nẵng".
  package private(set) var place: String?

  /// Reads a name.
  ///
  /// - Parameter name: A canonical name.
  package init(of name: String) {
    // The one province with "Thành phố" in its name, which stands small behind another name.
    let name = name.replacing(" thành phố Hồ Chí Minh", with: " Thành phố Hồ Chí Minh")
    let tokens = VietnameseText.tokens(of: name)
    let gazetteer = Gazetteer.shared
    let matches = gazetteer.names(in: tokens)
    let form = Self.form(matches.first, in: gazetteer)
    kind = form?.kind ?? Self.kind(byFirstWord: tokens)
    let after = form == nil ? 0 : matches[0].tokens.upperBound
    let places = matches.filter { $0.tokens.lowerBound >= after }
      .compactMap { gazetteer.place($0, in: tokens) }
    level = level(of: form, tokens: tokens, after: after, places: places, in: gazetteer)
    if let last = places.last, last.whole.upperBound == tokens.count, !last.provinces.isEmpty,
      last.whole.lowerBound > 0
    {
      let bytes = Array(name.utf8)
      head = Self.trimmed(bytes[..<tokens[last.whole.lowerBound].range.lowerBound])
      let start = last.type == .province ? last.name.lowerBound : last.whole.lowerBound
      place = Self.trimmed(bytes[tokens[start].range.lowerBound...])
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let end = bytes.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? bytes.startIndex
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  private static func form(_ match: NameMatch?, in gazetteer: Gazetteer) -> OrganizationForm? {
    guard let match, match.tokens.lowerBound == 0 else { return nil }
    for case .organization(let index, _) in match.senses { return gazetteer.organizations[index] }
    return nil
  }

  private func level(
    of form: OrganizationForm?, tokens: [TextToken], after: Int, places: [PlaceMention],
    in gazetteer: Gazetteer
  ) -> Organization.Level? {
    switch kind {
    case .un, .ingo, .agency: return .international
    case .foreign, .diplomatic: return .foreign
    case .education: return .local
    default: break
    }
    switch form?.level {
    case .national: return .national
    case .provinceOf: return .provincial
    case .district, .local: return .local
    case .friendship:
      let last = level(of: places.last, in: gazetteer)
      if last == .provincial || last == .local { return last }
      // The country of an association is the first of the two.
      let isHome =
        places.first.map { place in
          place.foreignPlaces.contains { gazetteer.foreignPlaces[$0].kind == .home }
        } ?? true
      return isHome ? .national : .foreign
    case .named, .open:
      return .local
    case .province, .party, .authority:
      return level(of: places.last, in: gazetteer) ?? bareLevel(form, tokens: tokens, after: after)
    case .abroad, .embassy, .consulate: return .foreign
    case .back, nil: return level(of: places.last, in: gazetteer)
    }
  }

  private func level(of place: PlaceMention?, in gazetteer: Gazetteer) -> Organization.Level? {
    guard let place else { return nil }
    if !place.provinces.isEmpty, place.type.map(\.isFirstLevel) ?? true { return .provincial }
    if !place.districts.isEmpty { return .local }
    let isHome = place.foreignPlaces.contains { gazetteer.foreignPlaces[$0].kind == .home }
    return place.foreignPlaces.isEmpty ? nil : isHome ? .national : .foreign
  }

  /// A head without a known place: the national body, or a commune that no table has.
  private func bareLevel(
    _ form: OrganizationForm?, tokens: [TextToken], after: Int
  ) -> Organization.Level? {
    if after < tokens.count { return .local }
    return form?.national == nil ? nil : .national
  }

  /// What a name that no table has is, as far as its first word says.
  private static func kind(byFirstWord tokens: [TextToken]) -> OrganizationForm.Kind? {
    guard let first = tokens.first else { return nil }
    return kindsByFirstWord[first.key]
  }

  private static let kindsByFirstWord: [SyllableKey: OrganizationForm.Kind] = {
    let words: [(String, OrganizationForm.Kind)] = [
      ("Sở", .state), ("Bộ", .state), ("Ban", .state), ("Cục", .state), ("Chi", .state),
      ("Phòng", .state), ("Tổng", .state), ("Ủy", .state), ("Hội", .mass), ("Đoàn", .mass),
      ("Liên", .mass), ("Trường", .education), ("Học", .education), ("Báo", .media),
      ("Đài", .media), ("Tạp", .media), ("Đồn", .armed), ("Quân", .armed),
    ]
    return Dictionary(uniqueKeysWithValues: words.map { (SyllableKey($0), $1) })
  }()
}
