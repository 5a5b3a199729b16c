internal import Archive
internal import Gazetteer
internal import Vietnamese

/// Weighs the names of places in an article, to find the provinces it is about.
///
/// The weights began as a proposal made on five pages and were fitted on two dozen labelled ones; a
/// name counts by its zone, more inside the name of an organization, less without "tỉnh", and not at
/// all where meetings are held or consulates have their seat.
struct ProvinceScore {
  /// What one province has got.
  struct Tally {
    var unit: Province
    var points: Double = 0
    var headPoints: Double = 0
    var bodyPoints: Double = 0
    var districtPoints: Double = 0
    var footerPoints: Double = 0
    /// Whether the title or the lead names it, or a joint organization does.
    var isProminent = false
    /// Whether the title names it.
    var isInTitle = false
    /// The order in which it was first named.
    var order: Int
    private(set) var evidence: [String] = []

    init(unit: Province, order: Int) {
      self.unit = unit
      self.order = order
    }

    mutating func addEvidence(_ text: String) {
      if evidence.count < OrganizationTally.Limit.evidence { evidence.append(text) }
    }

    /// All points; the parts that add up slowly have their limits.
    var total: Double {
      points + min(headPoints, Weight.headLimit) + min(bodyPoints, Weight.bodyLimit)
        + min(districtPoints, Weight.districtLimit)
        + min(footerPoints, Weight.footer)
    }
  }

  enum Weight {
    static let title = 5.0
    static let lead = 4.0
    static let headLimit = 14.0
    static let body = 1.0
    static let bodyLimit = 6.0
    static let signature = 4.0
    static let source = 4.0
    static let footer = 3.0
    static let district = 2.0
    static let districtLimit = 4.0
    static let organization = 1.5
    static let bare = 0.5
    /// A province needs as much to be that of the article.
    static let enough = 4.0
    /// The same where no other one is named a third as often.
    static let enoughAlone = 3.0
    /// The same where no other one is named at all, and this one more than once.
    static let enoughOnly = 2.5
    /// A second province with this share of the first one's points is its equal.
    static let equal = 0.6
  }

  private var gazetteer: Gazetteer { .shared }
  private let date: ArchiveDate?
  private var tallies: [String: Tally] = [:]
  /// Districts whose name several provinces have, with what they are worth.
  private var sharedDistricts: [(slugs: Set<String>, weight: Double, evidence: String)] = []

  init(date: ArchiveDate?) { self.date = date }

  /// All provinces that were named, the weightiest first.
  var ranked: [Tally] {
    tallies.values.sorted { ($0.total, -$0.order) > ($1.total, -$1.order) }
  }

  /// The provinces of the article, the principal one first.
  var provinces: [Tally] {
    let ranked = ranked
    guard let first = ranked.first, isEnough(first, rival: ranked.dropFirst().first) else {
      return []
    }
    let chosen = ranked.filter { tally in
      tally.unit.slug == first.unit.slug
        || tally.total >= Weight.enough && tally.total >= Weight.equal * first.total
          && tally.isProminent
    }
    // Equals stand in the order of the title.
    return chosen.filter(\.isInTitle).sorted { $0.order < $1.order }
      + chosen.filter { !$0.isInTitle }
  }

  /// A province that has no rival needs a little less.
  private func isEnough(_ first: Tally, rival: Tally?) -> Bool {
    first.total >= Weight.enough
      || first.total >= Weight.enoughAlone && (rival?.total ?? 0) * 3 <= first.total
      || rival == nil && first.total >= Weight.enoughOnly && first.evidence.count >= 2
  }

  /// The unit a name means at the article's date.
  func unit(_ indices: [Int]) -> Province? {
    let units = indices.map { gazetteer.register.details[$0].province }
    guard let date else { return units.first }
    let nearest = units.min { $0.distanceInTime(to: date) < $1.distanceInTime(to: date) }
    return nearest.flatMap { gazetteer.register.unit(slug: $0.slug, on: date) }
  }

  /// Adds the places and the organizations of a line.
  mutating func add(_ line: EntityLine, organizations: [OrganizationMention]) {
    var taken: [Range<Int>] = []
    for mention in organizations {
      // The place in the name of a school or a company is one as good as any.
      if gazetteer.organizations[mention.form].level != .open { taken.append(mention.tokens) }
      addScope(of: mention, in: line)
    }
    for place in line.places
    where !place.isPerson && !taken.contains(where: { $0.overlaps(place.name) }) {
      add(place, in: line)
    }
  }

  private mutating func addScope(of mention: OrganizationMention, in line: EntityLine) {
    let form = gazetteer.organizations[mention.form]
    if case .provinceOf(let slug) = form.level,
      let unit = gazetteer.register.unit(slug: slug, on: date)
    {
      add(Weight.organization, to: unit, in: line, "\(form.head) \(unit.name)")
      return
    }
    switch form.level {
    case .embassy, .consulate, .national: return
    default: break
    }
    switch mention.scope {
    case .provinces(let places):
      let isJoint = places.count > 1
      for place in places {
        guard let unit = unit(place.indices) else { continue }
        add(Weight.organization, to: unit, in: line, line.text(of: mention.tokens))
        if isJoint { tallies[unit.slug]?.isProminent = true }
      }
    case .local(_, let place):
      addDistrict(place.indices, in: line, line.text(of: mention.tokens))
    case .none, .national, .bare, .abroad: break
    }
    // A border post has the name of the commune or the old district that it stands in.
    if form.kind == .armed, mention.ownName != nil,
      let place = line.places.last(where: { $0.name.upperBound == mention.tokens.upperBound }),
      place.foreignPlaces.isEmpty
    {
      addDistrict(place.districts, in: line, line.text(of: mention.tokens), share: 0.5)
    }
    // "Báo Kon Tum": the name of its own may be a province.
    if form.kind == .media, let name = mention.ownName,
      let unit = gazetteer.register.province(named: name, on: date)
    {
      add(line.zone == .source ? 1 : 0, to: unit, in: line, line.text(of: mention.tokens))
    }
  }

  private mutating func add(_ place: PlaceMention, in line: EntityLine) {
    guard let factor = factor(of: place, in: line) else { return }
    if !place.provinces.isEmpty {
      // A name that is also a country's province is that where the text says so.
      guard !isAbroad(place, in: line), let unit = unit(place.provinces) else { return }
      // "Thành phố Huế" was a city of the second level before it was one of the first.
      if place.type == .city, let date, !unit.covers(date), !place.districts.isEmpty {
        return addDistrict(place.districts, in: line, line.text(of: place.whole))
      }
      add(factor, to: unit, in: line, line.text(of: place.whole))
    } else if place.foreignPlaces.isEmpty {
      // "Trà Lĩnh mở hội xuân": alone a name of several syllables counts in a title.
      let share =
        place.type != nil || opensTitle(place, in: line)
        ? 1 : line.zone == .title && place.name.count > 1 ? 0.5 : 0
      addDistrict(place.districts, in: line, line.text(of: place.whole), share: share)
    }
  }

  /// How much a place counts where it stands; `nil` for one that says nothing about the article.
  private func factor(of place: PlaceMention, in line: EntityLine) -> Double? {
    let before = line.token(place.whole.lowerBound - 1)
    if line.zone == .caption, isCredit(place, in: line) { return nil }
    // A name alone under an article is its author: Hà Giang, Hải Dương.
    if line.zone == .signature, place.type == nil,
      !line.isMark(",", at: place.whole.upperBound)
    {
      return nil
    }
    if isSeat(place), let before, ProvinceWords.at.contains(before.key) { return nil }
    if let before, before.key == ProvinceWords.from || before.key == ProvinceWords.to,
      line.zone != .title, isPartOfRange(place, in: line)
    {
      return nil
    }
    let ambiguity =
      place.provinces.map { gazetteer.register.details[$0].ambiguity }.max() ?? .low
    if place.type != nil || opensTitle(place, in: line) { return 1 }
    switch ambiguity {
    case .low, .medium: return Weight.bare
    case .high: return Weight.bare / 2
    // "TP.HCM" says what it is; "Sài Gòn" and "Hòa Bình" do not.
    case .veryHigh: return saysItself(place, in: line) ? 1 : nil
    }
  }

  /// "Đắk Lắk: …" at the head of a title, or the name alone.
  private func opensTitle(_ place: PlaceMention, in line: EntityLine) -> Bool {
    line.zone == .title && place.whole.lowerBound == 0
      && line.isMark(":", at: place.whole.upperBound)
  }

  private func saysItself(_ place: PlaceMention, in line: EntityLine) -> Bool {
    guard let first = line.token(place.name.lowerBound) else { return false }
    return ProvinceWords.cityPrefixes.contains(first.key)
  }

  /// The three cities where meetings of everybody are held.
  private func isSeat(_ place: PlaceMention) -> Bool {
    place.provinces.contains {
      ProvinceWords.seats.contains(gazetteer.register.details[$0].province.slug)
    }
  }

  private func isPartOfRange(_ place: PlaceMention, in line: EntityLine) -> Bool {
    line.places.contains { other in
      other.name != place.name && !other.provinces.isEmpty
        && (line.token(place.whole.upperBound)?.key == ProvinceWords.to
          && other.whole.lowerBound == place.whole.upperBound + 1
          || line.token(other.whole.upperBound)?.key == ProvinceWords.to
            && place.whole.lowerBound == other.whole.upperBound + 1)
    }
  }

  /// A place after "Ảnh:" is a photographer.
  private func isCredit(_ place: PlaceMention, in line: EntityLine) -> Bool {
    line.tokens[..<place.name.lowerBound].contains { $0.key == ProvinceWords.photo }
  }

  private func isAbroad(_ place: PlaceMention, in line: EntityLine) -> Bool {
    guard !place.foreignPlaces.isEmpty else { return false }
    let end = place.whole.upperBound
    guard line.isMark("(", at: end) || line.isMark(",", at: end),
      let next = line.placesByStart[end + 1]
    else { return false }
    return next.foreignPlaces.contains { gazetteer.foreignPlaces[$0].isCountry }
  }

  /// Gives the districts that several provinces have to the one that the text names otherwise.
  mutating func settleSharedDistricts() {
    for shared in sharedDistricts {
      let units = shared.slugs.compactMap { unit(holding: $0) }.filter { tallies[$0.slug] != nil }
      guard units.count == 1, let unit = units.first else { continue }
      tallies[unit.slug]?.districtPoints += shared.weight
      tallies[unit.slug]?.addEvidence(shared.evidence)
    }
    sharedDistricts = []
  }

  private mutating func addDistrict(
    _ indices: [Int], in line: EntityLine, _ evidence: String, share: Double = 1
  ) {
    guard share > 0 else { return }
    let districts = indices.map { gazetteer.districts[$0] }.filter { $0.exists(on: date) }
    let slugs = Set(districts.map { $0.province(on: date) })
    let weight: Double? =
      switch line.zone {
      case .title, .lead, .body, .subtitle: Weight.district * share
      case .caption, .signature: Weight.district * share / 2
      case .source, .footer: nil
      }
    guard let weight else { return }
    guard slugs.count == 1, let slug = slugs.first, !districts.contains(where: \.isShared),
      let unit = unit(holding: slug)
    else {
      sharedDistricts.append((slugs, weight, "\(line.zone.rawValue): \(evidence)"))
      return
    }
    start(unit)
    tallies[unit.slug]?.districtPoints += weight
    tallies[unit.slug]?.addEvidence("\(line.zone.rawValue): \(evidence)")
  }

  /// The unit of a slug, or before its time the one it was split from.
  private func unit(holding slug: String) -> Province? {
    guard let unit = gazetteer.register.unit(slug: slug, on: date) else { return nil }
    guard let date, !unit.covers(date) else { return unit }
    let holder = gazetteer.register.details.first {
      $0.heirs.contains(slug) && $0.province.covers(date)
    }
    // Huế was the seat of Thừa Thiên Huế before it became a unit itself.
    let before = gazetteer.register.details.first {
      $0.province.successors == [slug] && $0.province.slug != slug && $0.province.exists(on: date)
    }
    return (holder ?? before)?.province ?? unit
  }

  private mutating func start(_ unit: Province) {
    guard tallies[unit.slug] == nil else { return }
    tallies[unit.slug] = Tally(unit: unit, order: tallies.count)
  }

  private mutating func add(
    _ factor: Double, to named: Province, in line: EntityLine, _ evidence: String
  ) {
    guard factor > 0 else { return }
    var (unit, factor) = (named, factor)
    // "Đà Nẵng" was a city of Quảng Nam - Đà Nẵng, "Cà Mau" a town of Minh Hải.
    if let date, !named.covers(date), let holder = self.unit(holding: named.slug), holder != named {
      unit = holder
      factor *= 0.5
    }
    // The old name of a merged province speaks for the unit that took it in, but softly.
    if let date, !named.covers(date), named.successors.count == 1,
      let heir = named.successors.first, heir != named.slug,
      let successor = gazetteer.register.unit(slug: heir, on: date)
    {
      unit = successor
      factor *= 0.5
    }
    start(unit)
    guard var tally = tallies.removeValue(forKey: unit.slug) else { return }
    switch line.zone {
    case .title:
      tally.headPoints += Weight.title * factor
      tally.isProminent = true
      tally.isInTitle = true
    case .subtitle, .lead:
      tally.headPoints += Weight.lead * factor
      tally.isProminent = true
    case .body: tally.bodyPoints += Weight.body * factor
    case .caption: tally.bodyPoints += Weight.body * factor / 2
    case .signature: tally.points += Weight.signature * factor
    case .source: tally.points += Weight.source * factor
    case .footer: tally.footerPoints += Weight.footer * factor / 2
    }
    tally.addEvidence("\(line.zone.rawValue): \(evidence)")
    tallies[unit.slug] = tally
  }
}

/// Words around the names of places.
private enum ProvinceWords {
  static let at = Set(["tại", "ở", "in", "at"].map { SyllableKey($0) })
  static let from = SyllableKey("từ")
  static let to = SyllableKey("đến")
  static let photo = SyllableKey("ảnh")
  static let seats: Set<String> = ["ha-noi", "ho-chi-minh", "da-nang"]
  static let cityPrefixes = Set(
    ["TP", "TPHCM", "thành", "Ho", "HCMC", "T"].map { SyllableKey($0) })
}

extension Province {
  /// How far the unit's period is from a date; only serves to compare.
  func distanceInTime(to date: ArchiveDate) -> Int {
    if covers(date) { return 0 }
    let years = [validFrom?.year, validTo?.year].compactMap(\.self)
    return 1 + (years.map { abs($0 - date.year) }.min() ?? 0)
  }

  /// Whether the unit, or what it grew to, is there at a date.
  func covers(_ date: ArchiveDate) -> Bool {
    exists(on: date) || successors.contains(slug) && date.year >= 2025
  }
}
