internal import Archive
internal import Gazetteer
internal import Vietnamese

/// Finds the provinces and the organizations of an article.
///
/// - Parameters:
///   - text: The article, cut into zones.
///   - names: The names that the site knows better than the program.
/// - Returns: Canonical names with the evidence for each.
package func recognizeEntities(
  in text: ArticleText, knowing names: RegisterNames = RegisterNames()
) -> Entities {
  let recognition = Recognition(text, names)
  var entities = Entities()
  let score = recognition.addProvinces(to: &entities)
  recognition.addOrganizations(to: &entities, score: score)
  return entities
}

/// The steps from the lines of an article to its entities.
private struct Recognition {
  private let date: ArchiveDate?
  private let names: RegisterNames
  private let lines: [EntityLine]
  /// The names of organizations in each line, from left to right.
  private let mentions: [[OrganizationMention]]

  init(_ text: ArticleText, _ names: RegisterNames) {
    date = text.date
    self.names = names
    lines = Self.zones(of: text).map { EntityLine($0, zone: $1) }
    let found = lines.enumerated().map { number, line in
      names.mentions(
        OrganizationReader.mentions(in: line, number: number), in: line, number: number)
    }
    mentions = Self.withAbbreviations(found, in: lines)
  }

  private static func zones(of text: ArticleText) -> [(String, EntityZone)] {
    var zones: [(String, EntityZone)] = [(text.title, .title)]
    if let subtitle = text.subtitle { zones.append((subtitle, .subtitle)) }
    if let lead = text.lead { zones.append((lead, .lead)) }
    for (index, paragraph) in text.paragraphs.enumerated() {
      // Without a lead of its own the first paragraph is one.
      zones.append((paragraph, index == 0 && text.lead == nil ? .lead : .body))
    }
    zones += text.captions.map { ($0, .caption) } + text.signature.map { ($0, .signature) }
    if let source = text.source { zones.append((source, .source)) }
    return zones + text.footer.map { ($0, .footer) }
  }

  /// Finds the abbreviations that the text itself defines: "… Thành phố (HUFO)".
  private static func withAbbreviations(
    _ mentions: [[OrganizationMention]], in lines: [EntityLine]
  ) -> [[OrganizationMention]] {
    var mentions = mentions
    var known: [SyllableKey: OrganizationMention] = [:]
    for (number, line) in lines.enumerated() {
      for mention in mentions[number] {
        // A title may use what only the text explains; two meanings of one abbreviation take turns.
        if let token = mention.abbreviation.flatMap({ line.token($0) }), known[token.key] == nil {
          known[token.key] = mention
        }
      }
    }
    guard !known.isEmpty else { return mentions }
    for (number, line) in lines.enumerated() {
      for mention in mentions[number] {
        if let token = mention.abbreviation.flatMap({ line.token($0) }) {
          known[token.key] = mention
        }
      }
      // "tổ chức RoP" is the organization that the text calls so.
      for index in mentions[number].indices {
        let mention = mentions[number][index]
        guard mention.ownName != nil, let last = mention.tokens.last, let token = line.token(last),
          mention.ownName == line.text(of: last..<(last + 1)), var meant = known[token.key]
        else { continue }
        (meant.line, meant.tokens, meant.abbreviation) = (number, mention.tokens, nil)
        mentions[number][index] = meant
      }
      let taken = Set(mentions[number].flatMap(\.tokens))
      var found: [OrganizationMention] = []
      for (index, token) in line.tokens.enumerated()
      where token.isCapitalized && token.range.count > 1 && !taken.contains(index) {
        guard var mention = known[token.key] else { continue }
        mention.line = number
        mention.tokens = index..<(index + 1)
        mention.abbreviation = nil
        found.append(mention)
      }
      guard !found.isEmpty else { continue }
      mentions[number] = (mentions[number] + found).sorted {
        $0.tokens.lowerBound < $1.tokens.lowerBound
      }
    }
    return mentions
  }

  // MARK: Provinces

  /// Weighs the places and fills in the provinces.
  func addProvinces(to entities: inout Entities) -> ProvinceScore {
    var score = ProvinceScore(date: date)
    for (line, mentions) in zip(lines, mentions) { score.add(line, organizations: mentions) }
    score.settleSharedDistricts()
    let chosen = score.provinces
    let ranked = score.ranked
    entities.provinces = chosen.map(\.unit.name)
    entities.reasons += ranked.map { tally in
      Entities.Reason(
        field: "provinces", name: tally.unit.name, score: tally.total,
        isChosen: chosen.contains { $0.unit.slug == tally.unit.slug }, evidence: tally.evidence)
    }
    if isDoubtful(ranked, chosen: chosen.count) { entities.doubts.append("provinces") }
    return score
  }

  /// Whether the best province that was left out comes near to those that were chosen.
  private func isDoubtful(_ ranked: [ProvinceScore.Tally], chosen: Int) -> Bool {
    guard ranked.count > chosen else { return false }
    let next = ranked[chosen].total
    guard chosen > 0 else { return next >= ProvinceScore.Weight.enough / 2 }
    return next >= ProvinceScore.Weight.equal * ranked[0].total
  }

  // MARK: Organizations

  /// Weighs what the organizations do and fills in actors and mentions.
  func addOrganizations(to entities: inout Entities, score: ProvinceScore) {
    let ranked = tallies(score).sorted {
      ($0.value.total, -$0.value.order) > ($1.value.total, -$1.value.order)
    }
    for (name, tally) in ranked {
      if let reason = names.reasonToIgnore(name) {
        entities.reasons.append(
          .init(
            field: "mentions", name: name, score: tally.total, isChosen: false,
            evidence: [reason] + tally.evidence))
        continue
      }
      if tally.acts { entities.organizations.append(name) } else { entities.mentions.append(name) }
      entities.reasons.append(
        .init(
          field: tally.acts ? "organizations" : "mentions", name: name, score: tally.total,
          isChosen: true,
          evidence: [names.reason(for: name)].compactMap(\.self) + tally.evidence))
    }
    if ranked.contains(where: { $0.value.isDoubtful && names.reasonToIgnore($0.key) == nil }) {
      entities.doubts.append("organizations")
    }
  }

  private func tallies(_ score: ProvinceScore) -> [String: OrganizationTally] {
    var resolver = OrganizationResolver(
      provinces: score.provinces.map(\.unit), score: score, date: date, lines: lines,
      names: names)
    var tallies: [String: OrganizationTally] = [:]
    for (line, mentions) in zip(lines, mentions) where line.zone != .footer && line.zone != .source
    {
      let scorer = ActorScore(line: line, mentions: mentions)
      // "Các sở, ban, ngành" are nobody; "các hội hữu nghị tỉnh Gia Lai" has a place at least.
      for (index, mention) in mentions.enumerated()
      where !mention.isGeneric || mention.scope.isNamed {
        let place = "\(line.zone.rawValue): \(line.text(of: mention.tokens))"
        for organization in resolver.resolve(mention, in: line).map(names.settled) {
          var verdict = scorer.verdict(
            on: index, kind: organization.kind, level: organization.level)
          // A union that only a short form names is no actor yet.
          if mention.isBackReference, organization.isSupposed {
            verdict.points = min(verdict.points, 1)
          }
          // What a dissolved province had is history.
          if organization.isOfThePast { verdict.points = min(verdict.points, 0.5) }
          let order = tallies.count
          tallies[organization.name, default: OrganizationTally(order: order)]
            .add(verdict, isSupposed: organization.isSupposed, place: place)
        }
      }
    }
    return tallies
  }
}
