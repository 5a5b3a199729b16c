import Archive
import Datasets
import Markup
import Templates
import Vietnamese

/// A file of the site, known before anything is written.
struct PlannedOutput: Sendable {
  /// What the file holds.
  enum Content: Sendable {
    case home
    case notFound
    case styleSheet
    case script
    case robots
    /// An index into the files of the sitemap.
    case sitemap(Int)
    /// The feed of the whole site.
    case siteFeed(FeedFormat)
    case directory(Aspect, Directory.Arrangement)
    /// What the archive holds and lacks.
    case coverage
    /// An index into the catalogue's entries; its twins are planned behind it.
    case article(Int)
    /// A twin of the article before it, which is made with it.
    case twin
    /// The first page of a group.
    case group(GroupReference)
    /// The feed of a group.
    case groupFeed(GroupReference, FeedFormat)
    /// A group in a stretch of time, perhaps only the headlines that begin with a letter.
    case part(GroupReference, TimeSpan, initial: String?)
    /// An index into the pages that people wrote.
    case textPage(Int)
    /// A page at a former address that leads on to another one.
    case redirect(to: String, title: String)
    /// The page that finds articles by former addresses.
    case formerAddresses
    /// A host of former addresses: an index, and a time for a page beside its first one.
    case formerHost(Int, FormerAddresses.Part?)
    /// A part of the table of former addresses.
    case formerTable(Int)
    case formerScript
    case searchPage
    case searchScript
    /// What tells browsers how to search the site.
    case searchDescription
    /// A data file that is filled while articles are made: an index into the plan's.
    case collected(Int)
    /// A table of counts.
    case counts(DataFile)
    /// The page that explains the data files.
    case dataPage
    /// The description of the data files for programs.
    case dataPackage
    /// The checksums of all other files.
    case checksums
    /// A copy of a file on the disk.
    case copy(String)
  }

  /// The path from the root of the site.
  var path: String
  var source: Source
  var content: Content

  /// What a file is made from, as a person would name it; texts it shares with others, so that it
  /// takes no memory of its own.
  enum Source: Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The program, or a file by its path.
    case named(String)
    /// A file, from `content/`.
    case content(String)
    /// The file of an article.
    case article(ArticleEntry)
    /// The index of a group, by its folder.
    case index(String)
    /// A host of former addresses.
    case host(String)
    /// A former address that a file of `content/` names.
    case alias(String)

    init(stringLiteral name: String) {
      self = .named(name)
    }

    var description: String {
      switch self {
      case .named(let name): name
      case .content(let file): "content/\(file)"
      case .article(let entry): "content/\(entry.file)"
      case .index(let folder): "the index at \(folder)"
      case .host(let name): "the addresses of \(name)"
      case .alias(let file): "an alias in content/\(file)"
      }
    }
  }
}

extension PlannedOutput.Content {
  /// When a file is made.
  enum Stage {
    /// By itself, in any order.
    case first
    /// With an article.
    case withArticle
    /// When the data files are known.
    case last
  }

  /// Whether pages show the file, or have links to it, instead of it being one.
  var isPartOfPages: Bool {
    switch self {
    case .copy, .styleSheet, .script, .formerScript, .searchScript: true
    default: false
    }
  }

  /// When the file is made.
  var stage: Stage {
    switch self {
    case .twin, .collected: .withArticle
    case .dataPage, .dataPackage, .checksums: .last
    default: .first
    }
  }
}

/// What a feed is written in.
enum FeedFormat: Sendable {
  case atom
  case json
}

/// Everything a build will write.
struct Plan: Sendable {
  private(set) var outputs: PlannedOutputs
  /// The number of articles.
  let articleCount: Int
  /// The pages that the sitemap lists.
  private(set) var sitemap = Sitemap()
  /// The files of the sitemap; none without a public address.
  private(set) var sitemapPaths: [String] = []
  /// Data files, twins and feeds.
  let data: DataPlan
  /// The addresses that texts had before they were saved.
  let formerAddresses: FormerAddresses

  /// Plans a site.
  ///
  /// - Parameters:
  ///   - catalogue: The articles.
  ///   - textPages: The pages that people wrote.
  ///   - site: What every page shares.
  ///   - settings: Which data files, twins and feeds there are.
  ///   - copies: Files to copy: where they come from and their path in the site.
  init(
    _ catalogue: Catalogue, textPages: [LoadedTextPage], site: Site, settings: DataSettings,
    copies: [(source: String, path: String)]
  ) {
    articleCount = catalogue.entries.count
    outputs = PlannedOutputs(catalogue.entries)
    data = DataPlan(catalogue, site: site, settings: settings)
    formerAddresses = FormerAddresses(catalogue)
    add(HomePage.path, "Mocban", .home)
    add(Addresses.missingPage, "Mocban", .notFound)
    add(Addresses.styleSheet, "Mocban", .styleSheet)
    add(Addresses.script, "Mocban", .script)
    add("robots.txt", "Mocban", .robots)
    addFeeds("", "Mocban", site) { .siteFeed($0) }
    add(site.addresses.coveragePage, "Mocban", .coverage)
    addDirectories(catalogue, site)
    for (index, entry) in catalogue.entries.enumerated() {
      outputs.append(article: index)
      guard data.hasTwins, !entry.isWithdrawn else { continue }
      for format in Twin.Format.allCases { outputs.append(twin: format, of: index) }
    }
    addGroups(catalogue, site)
    for (index, page) in textPages.enumerated() {
      add(page.path, .content(page.file), .textPage(index))
    }
    addFormerAddresses(catalogue, site: site)
    addSearch(site)
    if settings.hasFiles { addDataFiles(site) }
    addSitemap(catalogue, site: site)
    addRedirects(catalogue, textPages)
    addOtherNames(catalogue, site.addresses)
    for copy in copies { add(copy.path, .named(copy.source), .copy(copy.source)) }
  }

  mutating func add(
    _ path: String, _ source: PlannedOutput.Source, _ content: PlannedOutput.Content
  ) {
    outputs.append(PlannedOutput(path: path, source: source, content: content))
  }

  private mutating func addDirectories(_ catalogue: Catalogue, _ site: Site) {
    for aspect in site.aspects {
      for page in DirectoryPages(of: aspect, in: catalogue, site.addresses).all() {
        add(page.path, "Mocban", .directory(aspect, page.arrangement))
      }
    }
  }

  private mutating func addFeeds(
    _ folder: String, _ source: PlannedOutput.Source, _ site: Site,
    _ content: (FeedFormat) -> PlannedOutput.Content
  ) {
    guard site.feeds == .all || site.feeds == .site && folder.isEmpty else { return }
    add(folder + Addresses.feed, source, content(.atom))
    if site.hasJSONFeeds { add(folder + Addresses.jsonFeed, source, content(.json)) }
  }

  private mutating func addDataFiles(_ site: Site) {
    for (index, file) in data.collected.enumerated() {
      add(file.path, "Mocban", .collected(index))
    }
    for file in data.counts { add("\(site.addresses.data)/\(file.name)", "Mocban", .counts(file)) }
    add(site.addresses.dataPage, "Mocban", .dataPage)
    add("\(site.addresses.data)/\(DataPackage.name)", "Mocban", .dataPackage)
    add(Addresses.checksums, "Mocban", .checksums)
  }

  private mutating func addGroups(_ catalogue: Catalogue, _ site: Site) {
    for kind in GroupReference.Kind.allCases {
      for group in catalogue.groups(of: kind) {
        addGroup(GroupPages(of: group, in: catalogue, site.addresses), site)
      }
    }
  }

  private mutating func addGroup(_ pages: GroupPages, _ site: Site) {
    let folder = pages.catalogue.folder(of: pages.group)
    let source = PlannedOutput.Source.index(folder)
    add("\(folder)/index.html", source, .group(pages.group))
    if pages.group.kind.hasFeed {
      addFeeds("\(folder)/", source, site) { .groupFeed(pages.group, $0) }
    }
    for stretch in pages.all() {
      add(
        pages.path(of: stretch), source,
        .part(pages.group, stretch.span, initial: stretch.initial))
    }
  }

  private mutating func addFormerAddresses(_ catalogue: Catalogue, site: Site) {
    add(FormerAddressPage.path(in: site), "Mocban", .formerAddresses)
    guard !formerAddresses.entries.isEmpty else { return }
    add(Addresses.lookupScript, "Mocban", .formerScript)
    for (index, host) in formerAddresses.hosts.enumerated() {
      let source = PlannedOutput.Source.host(host.name)
      add(
        formerAddresses.path(ofHost: index, in: site.addresses), source, .formerHost(index, nil))
      for part in formerAddresses.parts(ofHost: index) {
        add(
          formerAddresses.path(ofHost: index, part: part, in: site.addresses), source,
          .formerHost(index, part))
      }
    }
    for part in 0..<formerAddresses.partCount {
      add(FormerAddresses.path(ofTable: part, in: site.addresses), "Mocban", .formerTable(part))
    }
  }

  private mutating func addRedirects(_ catalogue: Catalogue, _ textPages: [LoadedTextPage]) {
    for entry in catalogue.entries where !entry.aliases.isEmpty {
      // A page that was taken back does not say its headline elsewhere.
      let title = entry.isWithdrawn ? "" : entry.title
      addRedirects(from: entry.aliases, to: entry.page, title: title, file: entry.file)
    }
    for page in textPages {
      addRedirects(from: page.aliases, to: page.path, title: page.title, file: page.file)
    }
  }

  /// Leads from the other names of organizations, under which articles may have been found before
  /// the register knew better, to their pages.
  private mutating func addOtherNames(_ catalogue: Catalogue, _ addresses: Addresses) {
    var taken = Set(catalogue.organizations.map(\.folder))
    for (group, registered) in zip(catalogue.organizations, catalogue.registered) {
      guard let registered, !group.members.isEmpty else { continue }
      for name in registered.names.dropFirst() {
        let slug = VietnameseText.slug(name)
        let folder = "\(addresses.organizations)/\(slug)"
        guard !slug.isEmpty, taken.insert(folder).inserted else { continue }
        add(
          "\(folder)/index.html", .named(OrganizationRegister.fileName),
          .redirect(to: "\(group.folder)/index.html", title: group.name))
      }
    }
  }

  private mutating func addRedirects(
    from aliases: [String], to page: String, title: String, file: String
  ) {
    for alias in aliases {
      // Hosts tell what a file is by its ending; without one it is a folder with a page in it.
      let path = alias.hasSuffix(".html") || alias.hasSuffix(".htm") ? alias : alias + "/index.html"
      guard path != page else { continue }
      add(path, .alias(file), .redirect(to: page, title: title))
    }
  }

  private mutating func addSitemap(_ catalogue: Catalogue, site: Site) {
    let pages = outputs.indices.filter { index in
      switch outputs.content(at: index) {
      case .article(let article): !catalogue.entries[article].isWithdrawn
      // Lists for people who mend the archive are no way in for readers.
      case .group(let group), .part(let group, _, _): group.kind != .check
      case .home, .directory, .coverage, .textPage, .formerAddresses, .formerHost, .dataPage,
        .searchPage:
        true
      default: false
      }
    }
    sitemap = Sitemap(pages.count) { [outputs] in outputs[pages[$0]].path }
    sitemapPaths = sitemap.paths(in: site)
    for (index, path) in sitemapPaths.enumerated() { add(path, "Mocban", .sitemap(index)) }
  }
}
