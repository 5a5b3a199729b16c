internal import Archive
package import Vietnamese

/// A name that was found in a line.
package struct NameMatch: Sendable {
  /// Which tokens of the line it is.
  package let tokens: Range<Int>
  /// Its meanings.
  package let senses: [NameSense]
  /// The name as the dictionary has it, with its capitals.
  package let text: String
  /// Whether it stands there without its accents.
  package let isPlain: Bool
}

/// Everything the program knows by name, and how to find it in a text.
///
/// A class, since a copy of so many tables would count as many references.
package final class Gazetteer: Sendable {
  /// The gazetteer that the program carries; made at first use, in about 3 ms.
  package static let shared = Gazetteer()

  /// The provinces.
  package let register = ProvinceRegister.shared
  /// The districts.
  package let districts = District.all
  /// Countries and places abroad.
  package let foreignPlaces = ForeignPlace.all
  /// Organizations and the heads of their names.
  package let organizations = OrganizationForm.all

  private let names: NameTrie

  private init() {
    var names = NameTrie(capacity: 12_000)
    for (index, unit) in register.details.enumerated() {
      for name in [unit.province.name] + unit.aliases { names.insert(name, .province(index)) }
      names.insert(unit.province.name, .province(index), isPlain: true)
    }
    for (index, district) in districts.enumerated() {
      for name in [district.name] + district.aliases { names.insert(name, .district(index)) }
      if !district.isUnclearUnaccented, district.name.utf8.contains(UInt8(ascii: " ")) {
        names.insert(district.name, .district(index), isPlain: true)
      }
    }
    for (index, place) in foreignPlaces.enumerated() {
      names.insert(place.name, .foreign(index, isWeak: place.needsContext))
      for name in place.aliases { names.insert(name, .foreign(index, isWeak: false)) }
      for name in place.weakAliases { names.insert(name, .foreign(index, isWeak: true)) }
    }
    Self.insertOrganizations(organizations, into: &names)
    for row in TableReader.rows(of: PhraseTable.phrases) {
      let sense = row[0] == "stop" ? NameSense.phrase : .plainName
      for phrase in row.list(1) { names.insert(phrase, sense) }
    }
    self.names = names
  }

  private static func insertOrganizations(_ forms: [OrganizationForm], into names: inout NameTrie) {
    for (index, form) in forms.enumerated() {
      for spelling in form.spellings {
        let needsScope = spelling.utf8.last == UInt8(ascii: "*")
        names.insert(
          needsScope ? String(spelling.dropLast()) : spelling,
          .organization(index, needsScope: needsScope), onlyFirstCapital: true)
        // Papers write "đồn", "sở", "hội liên hiệp" small too; a place after it makes it a name.
        if form.isAlsoWrittenSmall, spelling.utf8.contains(UInt8(ascii: " ")), !needsScope {
          names.insert(
            spelling.prefix(1).lowercased() + spelling.dropFirst(),
            .organization(index, needsScope: true), onlyFirstCapital: true)
        }
      }
    }
  }

  /// Finds the names in a line, from left to right, the longest at each place, none inside another.
  ///
  /// - Parameter tokens: The tokens of a line.
  /// - Returns: The names in the order of the line.
  package func names(in tokens: [TextToken]) -> [NameMatch] {
    var matches: [NameMatch] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .syllable, names.mayOpen(with: tokens[index].key),
        let (end, entries) = names.longestMatch(in: tokens, at: index), let first = entries.first
      else {
        index += 1
        continue
      }
      matches.append(
        NameMatch(
          tokens: index..<end, senses: entries.map(\.sense), text: first.text,
          isPlain: first.isPlain))
      index = end
    }
    return matches
  }
}
