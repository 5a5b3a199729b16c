import Archive
import Disk
import Templates

/// What each planned file is made from, as fingerprints: while they are the same, so is the file.
///
/// Whoever lets a page show something new names it here. The property test that compares builds
/// after random edits with clean ones finds what was forgotten.
struct Dependencies: Sendable {
  /// What a file is made from.
  struct Basis: Hashable, Sendable {
    /// Its own source: a text or a file that is copied.
    var own: ContentHash
    /// What it shows of others.
    var others: ContentHash
    /// What the site answers to what its text asks for.
    var answers = ContentHash.none

    /// That of what is made with others or last.
    static let unknown = Self(own: .none, others: .none)
  }

  private let catalogue: Catalogue
  private let textPages: [LoadedTextPage]
  private let related: RelatedTable
  private let pages: PageFinder
  private let stamps: [String: FileStamp]
  private let seeds: Set<String>
  /// What lists show of each article.
  private var rows: [ContentHash] = []
  /// All that is known about each article besides its text.
  private var entries: [ContentHash] = []
  /// Name and address of each group, by kind.
  private var identities: [GroupReference.Kind: [ContentHash]] = [:]
  /// Each group with its articles and what its pages show besides, by kind.
  private var groups: [GroupReference.Kind: [ContentHash]] = [:]
  /// The pages that the sitemap lists.
  private var sitemap = ContentHash.none
  private let former: FormerAddresses
  private var formerHosts: [ContentHash] = []
  /// The whole catalogue.
  let whole: ContentHash
  /// What the last build still says of what files show of others.
  private var trust = Trust.none

  /// How much of the last build's fingerprints holds without looking.
  private enum Trust {
    case none
    /// The catalogue is the same, and with it what articles show of one another.
    case articles
    /// Nothing but texts of articles changed.
    case all
  }

  /// Takes the fingerprints of a catalogue.
  ///
  /// - Parameters:
  ///   - catalogue: The articles.
  ///   - plan: Everything a build will write.
  ///   - textPages: The pages that people wrote.
  ///   - related: Which articles have much in common.
  ///   - pages: The pages of Markdown files.
  ///   - stamps: The files that are copied, by their paths in the site.
  ///   - seeds: The raw texts that are there, from `seeds/`.
  ///   - before: The whole catalogue of the last build; `nil` when there was none.
  ///   - isCalm: Whether nothing but texts of articles changed since, so that no other fingerprint
  ///     need be taken.
  ///   - workers: The threads that share the work.
  init(
    _ catalogue: Catalogue, _ plan: Plan, textPages: [LoadedTextPage], related: RelatedTable,
    pages: PageFinder, stamps: [String: FileStamp], seeds: Set<String>,
    before: ContentHash?, isCalm: Bool, _ workers: Workers
  ) {
    self.catalogue = catalogue
    former = plan.formerAddresses
    self.textPages = textPages
    self.related = related
    self.pages = pages
    self.stamps = stamps
    self.seeds = seeds
    if isCalm, let before {
      whole = before
      trust = .all
      return
    }
    let names = Self.identities(in: catalogue)
    identities = names
    let count = catalogue.entries.count
    rows = workers.map(count, batch: 256) { Self.row(catalogue.entries[$0], names) }
    let entries = workers.map(count, batch: 256) { Self.entry(catalogue.entries[$0], names) }
    self.entries = entries
    whole = Self.sum(catalogue, entries, names, textPages, seeds)
    if whole == before { trust = .articles }
    for kind in GroupReference.Kind.allCases { groups[kind] = memberships(of: kind) }
    // Pages of a province show those that its land belonged to or belongs to.
    for kind in [GroupReference.Kind.province, .territory, .year, .organization] {
      groups[kind] = surroundings(of: kind)
    }
    sitemap = addresses(in: plan)
    formerHosts = hosts()
  }

  /// What a file is made from.
  ///
  /// - Parameters:
  ///   - output: A planned file.
  ///   - lookups: What an article or a page asked for when it was made, if that is known.
  ///   - before: What it was made from before, if it was.
  /// - Returns: `nil` for what is made with others or last.
  func basis(
    of output: PlannedOutput, lookups: [Lookup] = [], before: Basis? = nil
  ) -> Basis? {
    if trust == .all, let before {
      return basis(of: output.content, lookups: lookups, since: before)
    }
    return switch output.content {
    case .notFound, .styleSheet, .script, .robots, .formerScript, .searchPage, .searchScript,
      .searchDescription:
      plain(.none)
    case .home, .siteFeed, .directory, .coverage, .formerAddresses, .counts: plain(whole)
    case .sitemap: plain(sitemap)
    case .formerHost(let host, _): plain(formerHosts[host])
    case .formerTable(let part): plain(formerTable(part))
    case .article(let index):
      Basis(
        own: catalogue.entries[index].content,
        others: (trust == .none ? nil : before?.others) ?? surroundings(ofArticle: index),
        answers: answers(to: lookups))
    case .group(let group), .groupFeed(let group, _), .part(let group, _, _):
      plain(groups[group.kind]?[group.number] ?? .none)
    case .textPage(let index):
      Basis(own: textPages[index].content, others: .none, answers: answers(to: lookups))
    case .redirect(let target, let title): plain(Self.hash(target, title))
    case .copy: Basis(own: stamp(ofCopy: output.path), others: .none)
    case .twin, .collected, .dataPage, .dataPackage, .checksums: nil
    }
  }

  /// What a file is made from when nothing but texts of articles changed.
  private func basis(
    of content: PlannedOutput.Content, lookups: [Lookup], since before: Basis
  ) -> Basis? {
    switch content {
    case .article(let index):
      Basis(
        own: catalogue.entries[index].content, others: before.others,
        answers: answers(to: lookups))
    case .twin, .collected, .dataPage, .dataPackage, .checksums: nil
    default: before
    }
  }

  private func plain(_ others: ContentHash) -> Basis { Basis(own: .none, others: others) }

  private static func hash(_ texts: String...) -> ContentHash {
    var mixer = ContentMixer()
    for text in texts { mixer.add(text) }
    return mixer.hash
  }

  // MARK: Articles

  private typealias Identities = [GroupReference.Kind: [ContentHash]]

  private static func row(_ entry: ArticleEntry, _ names: Identities) -> ContentHash {
    var mixer = ContentMixer()
    mixer.add(entry.title)
    mixer.add(entry.page)
    mixer.add(number(of: entry.date))
    mixer.add(entry.dateBasis.rawValue)
    for group in entry.groups where group.kind == .province {
      mixer.add(identity(of: group, in: names))
    }
    return mixer.hash
  }

  private static func number(of date: ArchiveDate?) -> Int {
    guard let date else { return 0 }
    return (date.year * 16 + (date.month ?? 0)) * 32 + (date.day ?? 0)
  }

  private static func entry(_ entry: ArticleEntry, _ names: Identities) -> ContentHash {
    var mixer = ContentMixer()
    mixer.add(entry.fingerprint)
    for group in entry.groups { mixer.add(identity(of: group, in: names)) }
    return mixer.hash
  }

  private func surroundings(ofArticle index: Int) -> ContentHash {
    let entry = catalogue.entries[index]
    var mixer = ContentMixer()
    mixer.add(entries[index])
    for other in catalogue.neighbours(of: index).all {
      mixer.add(other.map { rows[$0] } ?? .none)
    }
    for other in related.articles(like: index) { mixer.add(rows[other]) }
    for group in entry.groups where group.kind == .province {
      for successor in catalogue.successors[group.number] {
        mixer.add(identity(of: .province(successor)))
      }
    }
    if let year = catalogue.yearNumber(of: entry.date) { mixer.add(identity(of: .year(year))) }
    for seed in entry.seeds { mixer.add(seeds.contains(seed) ? 1 : 0) }
    return mixer.hash
  }

  // MARK: Groups

  private func identity(of group: GroupReference) -> ContentHash {
    Self.identity(of: group, in: identities)
  }

  private static func identity(of group: GroupReference, in names: Identities) -> ContentHash {
    names[group.kind]?[group.number] ?? .none
  }

  private static func identities(in catalogue: Catalogue) -> Identities {
    var identities: Identities = [:]
    for kind in GroupReference.Kind.allCases {
      identities[kind] = (0..<catalogue.count(of: kind)).map { number in
        let group = GroupReference(kind, number)
        var mixer = ContentMixer()
        mixer.add(catalogue.folder(of: group))
        mixer.add(catalogue.title(of: group))
        mixer.add(catalogue.members(of: group).isEmpty ? 0 : 1)
        return mixer.hash
      }
    }
    return identities
  }

  private func memberships(of kind: GroupReference.Kind) -> [ContentHash] {
    (0..<catalogue.count(of: kind)).map { number in
      let group = GroupReference(kind, number)
      var mixer = ContentMixer()
      mixer.add(identity(of: group))
      for member in catalogue.members(of: group) { mixer.add(entries[member]) }
      return mixer.hash
    }
  }

  private func surroundings(of kind: GroupReference.Kind) -> [ContentHash] {
    let own = groups[kind] ?? []
    return own.indices.map { number in
      var mixer = ContentMixer()
      mixer.add(own[number])
      for other in relatives(of: GroupReference(kind, number)) {
        mixer.add(identity(of: other))
        // Those of this kind are replaced one after the other, so the first values are taken.
        mixer.add(other.kind == kind ? own[other.number] : identity(of: other))
      }
      return mixer.hash
    }
  }

  /// The groups that the pages of one show besides those of its own articles.
  private func relatives(of group: GroupReference) -> [GroupReference] {
    switch group.kind {
    case .province:
      let successors = catalogue.successors[group.number]
      let parts = catalogue.parts[group.number] + successors.flatMap { catalogue.parts[$0] }
      return (successors + parts).map { .province($0) }
    case .territory:
      guard
        let home = catalogue.index(
          ofProvincePage: catalogue.territories[group.number].name.pageSlug)
      else { return [] }
      return ([home] + catalogue.parts[home]).map { .province($0) }
    case .year:
      return [group.number - 1, group.number + 1].filter(catalogue.years.indices.contains)
        .map { .year($0) }
    case .organization:
      return catalogue.successor(ofOrganization: group.number).map { [.organization($0)] } ?? []
    case .country, .author, .source, .check: return []
    }
  }

  private static func sum(
    _ catalogue: Catalogue, _ entries: [ContentHash], _ names: Identities,
    _ textPages: [LoadedTextPage], _ seeds: Set<String>
  ) -> ContentHash {
    var mixer = ContentMixer()
    for entry in entries { mixer.add(entry) }
    for kind in GroupReference.Kind.allCases {
      for identity in names[kind] ?? [] { mixer.add(identity) }
    }
    for page in textPages { mixer.add(page.path) }
    for entry in catalogue.entries {
      for seed in entry.seeds { mixer.add(seeds.contains(seed) ? 1 : 0) }
    }
    return mixer.hash
  }

  // MARK: Addresses

  private func addresses(in plan: Plan) -> ContentHash {
    var mixer = ContentMixer()
    for path in plan.sitemap.pages { mixer.add(path) }
    return mixer.hash
  }

  /// The articles that came from each host.
  private func hosts() -> [ContentHash] {
    former.hosts.map { host in
      var mixer = ContentMixer()
      mixer.add(host.slug)
      for member in host.members { add(address: member, to: &mixer) }
      return mixer.hash
    }
  }

  /// The articles in a part of the table, and the hosts, of which it has some.
  private func formerTable(_ part: Int) -> ContentHash {
    var mixer = ContentMixer()
    mixer.add(former.partCount)
    for member in former.members(ofTable: part) { add(address: member, to: &mixer) }
    for host in former.hosts { mixer.add(host.slug) }
    return mixer.hash
  }

  private func add(address: Int, to mixer: inout ContentMixer) {
    mixer.add(former.address(of: address))
    mixer.add(rows[former.entries[address]])
  }

  // MARK: Files

  private func stamp(ofCopy path: String) -> ContentHash {
    var mixer = ContentMixer()
    if let stamp = stamps[path] { mixer.add(stamp) }
    return mixer.hash
  }

  /// What the site answers to what a text asks for.
  private func answers(to lookups: [Lookup]) -> ContentHash {
    var mixer = ContentMixer()
    for lookup in lookups {
      switch lookup {
      case .page(let file): mixer.add(pages.page(ofFile: file))
      case .picture(let path): mixer.add(stamp(ofCopy: path))
      }
    }
    return mixer.hash
  }
}
