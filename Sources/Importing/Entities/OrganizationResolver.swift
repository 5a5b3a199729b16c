internal import Archive
internal import Gazetteer
internal import Vietnamese

/// An organization with its canonical name.
struct ResolvedOrganization: Hashable {
  var name: String
  var kind: OrganizationForm.Kind
  var level: OrganizationForm.Level
  /// Whether its place was only supposed: the text does not say it here.
  var isSupposed = false
  /// Whether its province had been dissolved when the article appeared.
  var isOfThePast = false
}

/// Gives names their place and their canonical spelling, once the provinces are known.
struct OrganizationResolver {
  var gazetteer: Gazetteer { .shared }
  let names: RegisterNames
  let date: ArchiveDate?
  /// The provinces of the article, the principal one first.
  let provinces: [Province]
  let score: ProvinceScore
  /// The province that a bare "tỉnh" means at the present name.
  var here: Province?
  /// The last district of each type that the text named.
  private var lastLocal: [PlaceType: String] = [:]
  /// Those that the present line named so far, and how far it was read.
  private var localsOfLine: [PlaceType: String] = [:]
  private var lineNumber = -1
  private var lineIndex = 0
  /// Those that the title and the lead name.
  private let localsOfHead: [PlaceType: Set<String>]
  /// The last friendship association, and the last union.
  private var lastAssociation: [ResolvedOrganization] = []
  private var lastUnion: [ResolvedOrganization] = []
  private var isLastAssociationPlaced = false
  /// The body called "Hội" that began a sentence of the present line: "Hội" alone goes on with it.
  private var associationOfLine: (line: Int, organizations: [ResolvedOrganization])?
  /// The school that the head of the article names, or else the last one.
  private var school: [ResolvedOrganization] = []
  private var isSchoolOfHead = false
  /// The gates of border posts, by the name of the post.
  private var gates: [String: String] = [:]
  /// The partners of associations that call themselves ones of cooperation, too.
  var cooperativePartners: Set<String> = []

  init(
    provinces: [Province], score: ProvinceScore, date: ArchiveDate?, lines: [EntityLine],
    names: RegisterNames
  ) {
    self.names = names
    var locals: [PlaceType: Set<String>] = [:]
    for line in lines where line.zone == .title || line.zone == .lead {
      for index in line.tokens.indices {
        if let (type, name) = line.local(at: index) { locals[type, default: []].insert(name) }
      }
    }
    localsOfHead = locals
    self.provinces = provinces
    self.score = score
    self.date = date
  }

  /// The organizations a name means; none when it means none in particular.
  mutating func resolve(
    _ mention: OrganizationMention, in line: EntityLine
  ) -> [ResolvedOrganization] {
    here = principal(for: mention, in: line)
    let form = gazetteer.organizations[mention.form]
    readLocals(before: mention, in: line)
    if case .local(let type, let place) = mention.scope {
      lastLocal[type] = place.name
      localsOfLine[type] = place.name
    }
    var organizations =
      mention.entry.map { [names.organization(at: $0, form: form)] }
      ?? organizations(mention, form: form)
    if isOfThePast(mention) {
      for index in organizations.indices { organizations[index].isOfThePast = true }
    }
    guard !organizations.isEmpty, !mention.isBackReference else { return organizations }
    remember(organizations, of: mention, form: form, in: line)
    return organizations
  }

  /// Keeps what "Liên hiệp", "Hội" and "Trường" alone can mean from here on.
  private mutating func remember(
    _ organizations: [ResolvedOrganization], of mention: OrganizationMention,
    form: OrganizationForm, in line: EntityLine
  ) {
    switch organizations[0].kind {
    // "Hội hữu nghị Việt - Xô của nhà máy": a name without place is a lesser one, and the national
    // association is a guest where the article's own was named.
    case .friendship where mention.scope != .none || !isLastAssociationPlaced:
      associationOfLine = nil
      guard mention.scope != .national || !isLastAssociationPlaced else { return }
      lastAssociation = organizations
      isLastAssociationPlaced = mention.scope != .none
    case .union where !lastUnion.contains { isOwn($0) }: lastUnion = organizations
    case .mass where form.head.hasPrefix("Hội "):
      let start = mention.tokens.lowerBound
      if start == 0 || line.endsSentence(at: start - 1) {
        associationOfLine = (mention.line, organizations)
      }
      // "Hội" alone is rather the article's friendship association than a guest named since.
      if lastAssociation.first?.kind != .friendship { lastAssociation = organizations }
    case .education where !isSchoolOfHead:
      school = organizations
      isSchoolOfHead = line.zone == .title || line.zone == .lead
    default: break
    }
  }

  /// Whether a name is that of a body whose province had been dissolved for two months and more when
  /// the article appeared; until then reports on its last acts come in.
  private func isOfThePast(_ mention: OrganizationMention) -> Bool {
    guard let date, case .provinces(let places) = mention.scope else { return false }
    return places.allSatisfy { place in
      guard let unit = score.unit(place.indices), let end = unit.validTo, !unit.exists(on: date)
      else { return false }
      let months = (date.year - end.year) * 12 + (date.month ?? 1) - (end.month ?? 12)
      return months > 2
    }
  }

  /// With several provinces "tỉnh" is the one that the line named last.
  private func principal(for mention: OrganizationMention, in line: EntityLine) -> Province? {
    guard provinces.count > 1 else { return provinces.first }
    let before = line.places.last { place in
      guard place.whole.lowerBound < mention.tokens.lowerBound else { return false }
      guard let unit = score.unit(place.provinces) else { return false }
      if case .bare(.province, _) = mention.scope, unit.kind == .city { return false }
      return provinces.contains(unit)
    }
    return before.flatMap { score.unit($0.provinces) } ?? provinces.first
  }

  /// The unit or units that "tỉnh", "hai tỉnh" or "thành phố" alone means.
  func units(_ type: PlaceType, isPlural: Bool) -> [Province] {
    // "các tỉnh" are not those of the article unless it has several.
    if isPlural { return provinces.count > 1 ? provinces : [] }
    guard let here else { return [] }
    // In a province "thành phố" alone is a city of the second level.
    return type == .city && here.kind == .province ? [] : [here]
  }

  private func isOwn(_ organization: ResolvedOrganization) -> Bool {
    let head = "Liên hiệp các tổ chức hữu nghị"
    let own = names.canonicalName(organization.name)
    if provinces.isEmpty {
      return organization.level == .national || own == names.canonicalName("\(head) Việt Nam")
    }
    return provinces.contains { own == names.canonicalName(name(head, of: $0)) }
  }

  private mutating func organizations(
    _ mention: OrganizationMention, form: OrganizationForm
  ) -> [ResolvedOrganization] {
    func made(_ names: [String], isSupposed: Bool = false) -> [ResolvedOrganization] {
      names.map {
        ResolvedOrganization(
          name: $0, kind: form.kind, level: form.level, isSupposed: isSupposed)
      }
    }
    switch form.level {
    case .national: return made([form.head])
    case .provinceOf(let slug):
      return made(
        [gazetteer.register.unit(slug: slug, on: date)].compactMap {
          $0.map { name(form.head, of: $0) }
        })
    case .friendship: return made(associationNames(mention), isSupposed: mention.scope == .none)
    case .open: return made([openName(mention)].compactMap(\.self))
    case .local: return made(districtNames(mention, form: form))
    case .named: return made([namedBody(mention, form: form)].compactMap(\.self))
    case .embassy, .consulate: return made([missionName(mention, form: form)].compactMap(\.self))
    case .back: return backReference(mention, form: form)
    case .abroad: return made(namesAbroad(mention, form: form))
    case .party: return made(partyNames(mention, form: form))
    case .province, .authority, .district: return provincialBody(mention, form: form)
    }
  }

  // MARK: Bodies of a province

  private func provincialBody(
    _ mention: OrganizationMention, form: OrganizationForm
  ) -> [ResolvedOrganization] {
    let (names, isSupposed) = namesByScope(mention, form: form)
    return names.map {
      ResolvedOrganization(name: $0, kind: form.kind, level: form.level, isSupposed: isSupposed)
    }
  }

  private func namesByScope(
    _ mention: OrganizationMention, form: OrganizationForm
  ) -> (names: [String], isSupposed: Bool) {
    switch mention.scope {
    case .provinces(let places):
      return (places.compactMap { score.unit($0.indices) }.map { name(form.head, of: $0) }, false)
    case .abroad(let places):
      return (places.map { nameAbroad(form.head, $0) }, false)
    case .local(let type, let place):
      return (["\(form.head) \(type.rawValue) \(place.name)"], false)
    case .bare(let type, let isPlural):
      if type.isFirstLevel, form.level != .district {
        let units = units(type, isPlural: isPlural)
        if !units.isEmpty { return (units.map { name(form.head, of: $0) }, false) }
      }
      return (
        isPlural ? [] : local(type).map { ["\(form.head) \(type.rawValue) \($0)"] } ?? [], true
      )
    case .national: return (form.national.map { [$0] } ?? [], false)
    case .none:
      if form.level != .province { return ([], true) }
      if let first = here { return ([name(form.head, of: first)], true) }
      return (form.national.map { [$0] } ?? [], true)
    }
  }

  private func partyNames(_ mention: OrganizationMention, form: OrganizationForm) -> [String] {
    let units: [Province] =
      switch mention.scope {
      case .provinces(let places): places.compactMap { score.unit($0.indices) }
      case .bare(let type, let isPlural) where type.isFirstLevel:
        units(type, isPlural: isPlural)
      case .none: [here].compactMap(\.self)
      case .local, .abroad, .national, .bare: []
      }
    return units.map { unit in
      guard unit.kind == .city else { return "\(form.head) \(unit.name)" }
      let head = form.head.split(separator: " ").map { $0 == "Tỉnh" ? "Thành" : $0 }
      return head.joined(separator: " ") + " \(unit.name)"
    }
  }

  /// "Hội hữu nghị Việt Nam - Lào tỉnh Sơn La", "… thành phố Hồ Chí Minh".
  func name(_ head: String, of unit: Province) -> String {
    let type = unit.kind.rawValue
    let isTyped = unit.name.lowercased().hasPrefix(type)
    let place = isTyped ? type + unit.name.dropFirst(type.count) : "\(type) \(unit.name)"
    return "\(head) \(place)"
  }

  /// "Bệnh viện Đa khoa tỉnh" with the province it means.
  private func openName(_ mention: OrganizationMention) -> String? {
    guard let name = mention.ownName else { return nil }
    switch mention.scope {
    case .provinces(let places):
      return places.first.flatMap { place in
        guard place.type != nil else { return "\(name) \(place.name)" }
        return score.unit(place.indices).map { self.name(name, of: $0) }
      }
    case .bare(let type, isPlural: false) where type.isFirstLevel:
      return units(type, isPlural: false).first.map { self.name(name, of: $0) } ?? name
    case .bare(let type, isPlural: false):
      return local(type).map { "\(name) \(type.rawValue) \($0)" } ?? name
    case .local(let type, let place): return "\(name) \(type.rawValue) \(place.name)"
    case .abroad(let places): return places.first.map { nameAbroad(name, $0) }
    case .none, .national, .bare: return name
    }
  }

  /// "Đồn Biên phòng Cửa khẩu Cầu Treo", also where the text goes on with "Đồn Biên phòng Cầu Treo".
  private mutating func namedBody(
    _ mention: OrganizationMention, form: OrganizationForm
  ) -> String? {
    guard let name = mention.ownName else { return nil }
    let body = "\(form.head) \(name)"
    gates[body] = gates[body] ?? mention.gate
    return gates[body].map { "\(form.head) \($0) \(name)" } ?? body
  }

  private func districtNames(
    _ mention: OrganizationMention, form: OrganizationForm
  ) -> [String] {
    switch mention.scope {
    case .local(_, let place): ["\(form.head) \(place.name)"]
    case .bare(let type, isPlural: false): local(type).map { ["\(form.head) \($0)"] } ?? []
    case .none, .national, .provinces, .abroad, .bare: []
    }
  }

  // MARK: Districts and communes

  /// The district or commune that "huyện" or "xã" alone means: one named before in the line, else the
  /// only one of the title and the lead, else the last one.
  private func local(_ type: PlaceType) -> String? {
    localsOfLine[type] ?? localsOfHead[type].flatMap { $0.count == 1 ? $0.first : nil }
      ?? lastLocal[type]
  }

  /// Remembers the districts and communes that stand before a name in its line.
  private mutating func readLocals(before mention: OrganizationMention, in line: EntityLine) {
    if lineNumber != mention.line {
      lineNumber = mention.line
      localsOfLine = [:]
      lineIndex = 0
    }
    for index in lineIndex..<max(lineIndex, mention.tokens.lowerBound) {
      guard let (type, name) = line.local(at: index) else { continue }
      localsOfLine[type] = name
      lastLocal[type] = name
    }
    lineIndex = max(lineIndex, mention.tokens.lowerBound)
  }

  // MARK: Words that point back

  private func backReference(
    _ mention: OrganizationMention, form: OrganizationForm
  ) -> [ResolvedOrganization] {
    if form.kind == .education { return school }
    guard form.kind == .union else {
      guard let own = associationOfLine, own.line == mention.line else { return lastAssociation }
      return own.organizations
    }
    if case .provinces(let places) = mention.scope {
      return places.compactMap { score.unit($0.indices) }.map {
        ResolvedOrganization(
          name: name("Liên hiệp các tổ chức hữu nghị", of: $0), kind: .union, level: .province)
      }
    }
    if case .bare(let type, isPlural: false) = mention.scope, type == .province, lastUnion.isEmpty {
      return units(type, isPlural: false).map {
        ResolvedOrganization(
          name: name("Liên hiệp các tổ chức hữu nghị", of: $0), kind: .union, level: .province,
          isSupposed: true)
      }
    }
    return lastUnion
  }
}
