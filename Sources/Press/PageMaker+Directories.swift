import Archive
import Templates

extension PageMaker {
  /// Makes an index.
  ///
  /// - Parameters:
  ///   - aspect: Which one.
  ///   - arrangement: How its names are arranged.
  ///   - place: Where it lies.
  /// - Returns: The page.
  func directory(
    of aspect: Aspect, _ arrangement: Directory.Arrangement, at place: PagePlace
  ) -> Directory {
    switch aspect {
    case .provinces:
      var directory = Directory(
        place: place, subject: aspect, groups: [],
        total: catalogue.provinces.count { !$0.members.isEmpty }, unassigned: unassigned(.province))
      directory.atlas = atlas()
      return directory
    case .years:
      return Directory(
        place: place, subject: aspect, groups: decades(),
        unassigned: catalogue.listed.count { catalogue.entries[$0].date == nil })
    case .organizations, .countries, .authors, .sources:
      return names(of: aspect, arrangement, at: place)
    }
  }

  /// The number of articles that are under no name of a kind.
  private func unassigned(_ kind: GroupReference.Kind) -> Int {
    catalogue.listed.count { !catalogue.entries[$0].has(kind) }
  }

  private func decades() -> [Directory.Group] {
    var groups: [Directory.Group] = []
    let years = catalogue.years.indices.reversed().map { counted(year: $0) }
    for value in Counted.withGaps(years, single: Self.gapLimit) {
      let heading: Directory.Heading =
        switch value.name {
        case .span(.year(let year)): .decade(year / 10 * 10)
        case .gap(let years): .decade(years.upperBound / 10 * 10)
        default: .none
        }
      if groups.last?.heading != heading { groups.append(.init(heading: heading, values: [])) }
      groups[groups.count - 1].values.append(value)
    }
    return groups
  }

  /// The longest run of years without articles of which each has a line of its own.
  private static let gapLimit = 10

  private func names(
    of aspect: Aspect, _ arrangement: Directory.Arrangement, at place: PagePlace
  ) -> Directory {
    let pages = DirectoryPages(of: aspect, in: catalogue, site.addresses)
    let letters = pages.byLetter()
    var directory = Directory(
      place: place, subject: aspect, groups: [], total: pages.active.count,
      unassigned: unassigned(aspect.kind))
    func values(_ names: [Int]) -> [Counted] {
      names.map { counted(GroupReference(aspect.kind, $0)) }
    }
    if pages.isSplit {
      directory.letters = letters.map { group in
        Counted(
          .proper(group.letter), path: pages.path(of: .letter(group.letter)),
          count: group.names.count)
      }
    }
    directory.arrangement = arrangement
    // Countries and sources are few, and people know what they look for.
    let hasLetters = aspect == .organizations || aspect == .authors
    // Without organizations there is nothing to arrange in another way.
    if aspect == .organizations, !pages.active.isEmpty {
      directory.others = [.usual, .kinds].map { ($0, pages.path(of: $0)) }
    }
    switch arrangement {
    case .kinds, .kind: directory.letters = []
    case .usual, .letter: break
    }
    switch arrangement {
    case .letter(let letter):
      let group = letters.first { $0.letter == letter }
      directory.groups = [.init(heading: .text(letter), values: values(group?.names ?? []))]
    case .usual where pages.isSplit:
      directory.groups = [.init(heading: .busiest, values: busiest(aspect.kind, limit: 30))]
    case .kinds: directory.groups = kinds(in: pages)
    case .kind(let kind): directory.groups = [group(of: kind, in: pages)]
    case .usual:
      directory.groups =
        hasLetters && pages.active.count > Self.plainNames
        ? letters.map { .init(heading: .text($0.letter), values: values($0.names)) }
        : [.init(heading: .none, values: values(pages.active))]
    }
    return directory
  }

  /// The most names that need no letters above them.
  private static let plainNames = 20

  /// The names of a kind with the most articles.
  ///
  /// - Parameters:
  ///   - kind: Which names.
  ///   - limit: How many.
  /// - Returns: The names, the most frequent first, equal ones in their own order.
  func busiest(_ kind: GroupReference.Kind, limit: Int) -> [Counted] {
    catalogue.groups(of: kind).map { (group: $0, count: catalogue.members(of: $0).count) }
      .filter { $0.count > 0 }
      .sorted { ($1.count, $0.group.number) < ($0.count, $1.group.number) }
      .prefix(limit).map { counted($0.group, count: $0.count) }
  }
}
