internal import Archive
internal import Gazetteer
internal import Vietnamese

/// Finds the provinces and the organizations of an article.
///
/// - Parameter text: The article, cut into zones.
/// - Returns: Canonical names with the evidence for each.
package func recognizeEntities(in text: ArticleText) -> Entities {
  var recognition = Recognition(text)
  return recognition.entities()
}

/// The steps from the lines of an article to its entities.
private struct Recognition {
  /// What an organization has got.
  private struct Tally {
    /// The most that one place in the text gives, and what the others add.
    var best = 0.0
    var others = 0.0
    var further = 0.0
    var against = 0.0
    var order: Int
    var kind: OrganizationForm.Kind
    var level: OrganizationForm.Level
    var isOnlySupposed = true
    var evidence: [String] = []
    /// What speaks against an organization does not touch one that clearly acts elsewhere.
    var total: Double {
      best + min(others / 2 + further, Limit.further)
        + (best >= Limit.actor ? 0 : max(against, -Limit.actor))
    }

    /// Whether it nearly acts, or acts under a province that was only supposed.
    var isDoubtful: Bool {
      total >= Limit.actor ? isOnlySupposed : total >= Limit.actor - 0.5
    }

    mutating func add(_ verdict: ActorScore.Verdict) {
      if verdict.points < 0 {
        against += verdict.points
      } else if verdict.points < 1 {
        further += 0.5
      } else {
        others += min(best, verdict.points)
        best = max(best, verdict.points)
      }
    }
  }

  private enum Limit {
    /// An organization with as many points acts; the figure began as a proposal and fits the labels.
    static let actor = 3.0
    /// How much being named again can add.
    static let further = 2.0
  }

  private let date: ArchiveDate?
  private var lines: [EntityLine] = []
  private var mentions: [[OrganizationMention]] = []

  init(_ text: ArticleText) {
    date = text.date
    var zones: [(String, EntityZone)] = [(text.title, .title)]
    zones += [text.subtitle].compactMap(\.self).map { ($0, .subtitle) }
    zones += [text.lead].compactMap(\.self).map { ($0, .lead) }
    for (index, paragraph) in text.paragraphs.enumerated() {
      // Without a lead of its own the first paragraph is one.
      zones.append((paragraph, index == 0 && text.lead == nil ? .lead : .body))
    }
    zones += text.captions.map { ($0, .caption) } + text.signature.map { ($0, .signature) }
    zones += [text.source].compactMap(\.self).map { ($0, .source) }
    zones += text.footer.map { ($0, .footer) }
    lines = zones.map { EntityLine($0, zone: $1) }
    mentions = lines.enumerated().map { OrganizationReader.mentions(in: $1, number: $0) }
    addAbbreviations()
  }

  /// Finds the abbreviations that the text itself defines: "… Thành phố (HUFO)".
  private mutating func addAbbreviations() {
    var known: [SyllableKey: OrganizationMention] = [:]
    for number in lines.indices {
      let line = lines[number]
      for mention in mentions[number] {
        if let token = mention.abbreviation.flatMap({ line.token($0) }) {
          known[token.key] = mention
        }
      }
      guard !known.isEmpty else { continue }
      var found: [OrganizationMention] = []
      for (index, token) in line.tokens.enumerated() where token.isAllCaps && token.range.count > 1
      {
        guard var mention = known[token.key],
          !mentions[number].contains(where: { $0.tokens.contains(index) })
        else { continue }
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
  }

  mutating func entities() -> Entities {
    var score = ProvinceScore(date: date)
    for (line, mentions) in zip(lines, mentions) { score.add(line, organizations: mentions) }
    let chosen = score.provinces
    var entities = Entities()
    entities.provinces = chosen.map(\.unit.name)
    let tallies = score.tallies.values.sorted { ($0.total, -$0.order) > ($1.total, -$1.order) }
    for tally in tallies {
      entities.reasons.append(
        .init(
          field: "provinces", name: tally.unit.name, score: tally.total,
          isChosen: chosen.contains { $0.unit.slug == tally.unit.slug }, evidence: tally.evidence))
    }
    if isDoubtful(tallies, chosen: chosen.count) { entities.doubts.append("provinces") }
    addOrganizations(to: &entities, score: score, provinces: chosen.map(\.unit))
    return entities
  }

  /// Whether the best province that was left out comes near to those that were chosen.
  private func isDoubtful(_ ranked: [ProvinceScore.Tally], chosen: Int) -> Bool {
    guard ranked.count > chosen else { return false }
    let next = ranked[chosen].total
    guard chosen > 0 else { return next >= ProvinceScore.Weight.enough / 2 }
    return next >= ProvinceScore.Weight.equal * ranked[0].total
  }

  private func addOrganizations(
    to entities: inout Entities, score: ProvinceScore, provinces: [Province]
  ) {
    var resolver = OrganizationResolver(provinces: provinces, score: score, date: date)
    var tallies: [String: Tally] = [:]
    for (number, line) in lines.enumerated() where line.zone != .footer && line.zone != .source {
      let scorer = ActorScore(line: line, mentions: mentions[number])
      for (index, mention) in mentions[number].enumerated() {
        for organization in resolver.resolve(mention, in: line) {
          let verdict = scorer.verdict(
            on: index, kind: organization.kind, level: organization.level)
          var tally =
            tallies[organization.name]
            ?? Tally(order: tallies.count, kind: organization.kind, level: organization.level)
          tally.add(verdict)
          tally.isOnlySupposed = tally.isOnlySupposed && organization.isSupposed
          tally.evidence.append(
            "\(line.zone.rawValue): \(line.text(of: mention.tokens)): \(verdict.evidence) \(verdict.points)"
          )
          tallies[organization.name] = tally
        }
      }
    }
    if tallies.values.contains(where: { $0.isDoubtful }) { entities.doubts.append("organizations") }
    let ranked = tallies.sorted {
      ($0.value.total, -$0.value.order) > ($1.value.total, -$1.value.order)
    }
    for (name, tally) in ranked {
      let acts = tally.total >= Limit.actor
      if acts { entities.organizations.append(name) } else { entities.mentions.append(name) }
      entities.reasons.append(
        .init(
          field: acts ? "organizations" : "mentions", name: name, score: tally.total,
          isChosen: true, evidence: tally.evidence))
    }
  }
}
