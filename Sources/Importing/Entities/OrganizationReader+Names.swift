internal import Gazetteer
internal import Vietnamese

/// The countries of associations and missions, and the names that bodies have of their own.
extension OrganizationReader {
  // MARK: Friendship associations

  /// Reads the two countries of an association.
  func readPair(_ mention: inout OrganizationMention) -> Bool {
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
  mutating func addSharedHeads(after mention: OrganizationMention) {
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

  func readOwnName(_ mention: inout OrganizationMention) -> Bool {
    var position = mention.tokens.upperBound
    let gate = OrganizationPhrases.gates.first {
      $0.words.length(in: line.tokens, at: position) > 0
    }
    position += gate?.words.length(in: line.tokens, at: position) ?? 0
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
    mention.gate = gate?.name
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
  func readCountry(_ mention: inout OrganizationMention) -> Bool {
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
}
