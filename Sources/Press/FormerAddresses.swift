import Archive
import Markup
import Templates
import Vietnamese

/// The addresses that texts had before they were saved, in the order of the pages that list them.
struct FormerAddresses: Sendable {
  /// The addresses of one host.
  struct Host: Sendable {
    var name: String
    /// The name of its page or folder.
    var slug: String
    /// Indices into `entries`, in the order of the articles' dates, the oldest first.
    var members: [Int] = []
    /// The addresses on each page beside the first one; none when they all fit on that.
    var pages: [Part: [Int]] = [:]
  }

  /// A page of its own for what was published at a time.
  struct Part: Hashable, Sendable {
    /// `nil` for what has no date.
    var year: Int?
    /// `nil` for a whole year.
    var month: Int?
  }

  /// The articles with an address, as indices into the catalogue's entries.
  private(set) var entries: [Int] = []
  private(set) var hosts: [Host] = []
  /// The number of parts of the table for the script, a power of two.
  private(set) var partCount = 1
  private var parts: [[Int]] = [[]]
  private let catalogue: Catalogue

  /// The most addresses on one page.
  static let pageLimit = 500
  /// How many addresses a part of the table has on average at most: some 60 KB.
  private static let tableLimit = 256

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    var members: [String: [Int]] = [:]
    var numbers: [Int] = []
    for index in catalogue.listed {
      guard let address = catalogue.entries[index].originalAddress,
        let key = OriginalAddress(address)
      else { continue }
      members[key.host, default: []].append(entries.count)
      entries.append(index)
      // Of as many parts as there are numbers: addresses are dear to take apart twice.
      numbers.append(key.part(of: 1 << 32))
    }
    var taken: Set<String> = []
    for (host, members) in members.sorted(by: { $0.key < $1.key }) {
      var slug = VietnameseText.slug(host)
      // Two hosts can differ only in what a slug leaves out.
      if slug.isEmpty || slug == "index" || slug == "bang" || !taken.insert(slug).inserted {
        slug += (slug.isEmpty ? "" : "-") + Fingerprint(host).text(digits: 6)
        taken.insert(slug)
      }
      hosts.append(
        Host(name: host, slug: slug, members: members, pages: pages(of: members, catalogue)))
    }
    while partCount * Self.tableLimit < entries.count { partCount *= 2 }
    parts = [[Int]](repeating: [], count: partCount)
    for (index, number) in numbers.enumerated() { parts[number & (partCount - 1)].append(index) }
  }

  /// The address of an article as its record has it.
  ///
  /// - Parameter index: An index into `entries`.
  /// - Returns: The address.
  func address(of index: Int) -> String { catalogue.entries[entries[index]].originalAddress ?? "" }

  private func key(of index: Int) -> OriginalAddress? { OriginalAddress(address(of: index)) }

  /// The pages of a host beside its first one; none when it fits on that.
  func parts(ofHost index: Int) -> [Part] {
    hosts[index].pages.keys.sorted {
      ($0.year ?? 0, $0.month ?? 0) < ($1.year ?? 0, $1.month ?? 0)
    }
  }

  /// The addresses that stand on a page of a host.
  func members(ofHost index: Int, part: Part) -> [Int] { hosts[index].pages[part] ?? [] }

  /// Shares the addresses of a host out to pages, if they do not fit on one.
  private func pages(of members: [Int], _ catalogue: Catalogue) -> [Part: [Int]] {
    guard members.count > Self.pageLimit else { return [:] }
    func date(of member: Int) -> ArchiveDate? { catalogue.entries[entries[member]].date }
    var counts: [Part: Int] = [:]
    for member in members { counts[Part(year: date(of: member)?.year), default: 0] += 1 }
    var pages: [Part: [Int]] = [:]
    for member in members {
      let date = date(of: member)
      var part = Part(year: date?.year)
      // Only what is known to the month can leave the page of its year.
      if let month = date?.month, counts[part, default: 0] > Self.pageLimit { part.month = month }
      pages[part, default: []].append(member)
    }
    return pages
  }

  /// The addresses in a part of the table.
  func members(ofTable part: Int) -> [Int] { parts[part] }

  /// A part of the table that the script loads: what to show for each key.
  func table(_ part: Int, _ catalogue: Catalogue, in addresses: Addresses) -> String {
    var rows: [String: [JSON]] = [:]
    for index in parts[part] {
      let article = catalogue.entries[entries[index]]
      rows[key(of: index)?.key ?? "", default: []].append(
        .list([.text(article.page), .text(article.title)]))
    }
    // An address without a path asks for all that came from its host.
    for (index, host) in hosts.enumerated() where rows[host.name] == nil {
      guard OriginalAddress(host.name)?.part(of: partCount) == part else { continue }
      rows[host.name] = [.list([.text(path(ofHost: index, in: addresses)), .text(host.name)])]
    }
    let sorted = rows.sorted { $0.key < $1.key }.map { JSON.Entry($0.key, .list($0.value)) }
    return "window.mocbanAddresses=\(JSON.object(sorted).line);\n"
  }
}

extension FormerAddresses {
  /// The path of the page of a host, or of a part of it.
  func path(ofHost index: Int, part: Part? = nil, in addresses: Addresses) -> String {
    let folder = "\(addresses.formerAddresses)/\(hosts[index].slug)"
    guard let part else { return folder + ".html" }
    guard let year = part.year else { return "\(folder)/\(addresses.undated).html" }
    guard let month = part.month else { return "\(folder)/\(year).html" }
    return "\(folder)/\(year)-\(month < 10 ? "0" : "")\(month).html"
  }

  /// The path of a part of the table.
  static func path(ofTable part: Int, in addresses: Addresses) -> String {
    "\(addresses.formerAddresses)/bang/\(part).js"
  }
}

extension PageMaker {
  /// Makes the page that finds articles by former addresses.
  func formerAddressPage() -> FormerAddressPage {
    FormerAddressPage(
      hosts: plan.formerAddresses.hosts.indices.map(counted(host:)),
      partCount: plan.formerAddresses.partCount)
  }

  /// Makes a page of a host.
  func formerHostPage(
    _ index: Int, part: FormerAddresses.Part?, at place: PagePlace
  ) -> FormerHostPage {
    let former = plan.formerAddresses
    var page = FormerHostPage(place: place, host: counted(host: index), time: nil, sections: [])
    if let part {
      let members = former.members(ofHost: index, part: part)
      page.time = name(of: part)
      page.sections = [.init(heading: nil, rows: members.map(row(ofAddress:)))]
      return page
    }
    let parts = former.parts(ofHost: index)
    if parts.isEmpty {
      let years = Dictionary(grouping: former.hosts[index].members) { member in
        catalogue.entries[former.entries[member]].date?.year
      }
      page.sections = years.sorted { ($0.key ?? 0) > ($1.key ?? 0) }.map { year, members in
        let name = year.map(Counted.Name.year) ?? .undated
        return .init(
          heading: Counted(name, path: nil, count: members.count),
          rows: members.reversed().map(row(ofAddress:)))
      }
    } else {
      page.sections = parts.map { part in
        let members = former.members(ofHost: index, part: part)
        return .init(
          heading: Counted(
            name(of: part), path: former.path(ofHost: index, part: part, in: site.addresses),
            count: members.count),
          rows: [])
      }
    }
    return page
  }

  private func name(of part: FormerAddresses.Part) -> Counted.Name {
    guard let year = part.year else { return .undated }
    return part.month.map { .month(year: year, month: $0) } ?? .year(year)
  }

  private func counted(host index: Int) -> Counted {
    let host = plan.formerAddresses.hosts[index]
    return Counted(
      .proper(host.name), path: plan.formerAddresses.path(ofHost: index, in: site.addresses),
      count: host.members.count)
  }

  private func row(ofAddress index: Int) -> FormerAddressRow {
    FormerAddressRow(
      address: plan.formerAddresses.address(of: index),
      article: row(plan.formerAddresses.entries[index]))
  }
}
