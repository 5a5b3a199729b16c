import Archive
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
    case robots
    /// An index into the files of the sitemap.
    case sitemap(Int)
    /// The feed of the whole site.
    case siteFeed
    case directory(Aspect, Directory.Arrangement)
    /// What the archive holds and lacks.
    case coverage
    /// An index into the catalogue's entries.
    case article(Int)
    /// The first page of a group.
    case group(GroupReference)
    /// The feed of a group.
    case groupFeed(GroupReference)
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
    /// A copy of a file on the disk.
    case copy(String)
  }

  /// The path from the root of the site.
  var path: String
  /// What it is made from, as a person would name it.
  var source: String
  var content: Content
}

/// Everything a build will write.
struct Plan: Sendable {
  private(set) var outputs: [PlannedOutput] = []
  /// The files of the sitemap; none without a public address.
  private(set) var sitemapFiles: [(path: String, xml: HTML)] = []
  /// The addresses that texts had before they were saved.
  let formerAddresses: FormerAddresses

  /// Plans a site.
  ///
  /// - Parameters:
  ///   - catalogue: The articles.
  ///   - textPages: The pages that people wrote.
  ///   - site: What every page shares.
  ///   - copies: Files to copy: where they come from and their path in the site.
  init(
    _ catalogue: Catalogue, textPages: [LoadedTextPage], site: Site,
    copies: [(source: String, path: String)]
  ) {
    formerAddresses = FormerAddresses(catalogue)
    add(HomePage.path, "Mocban", .home)
    add(Addresses.missingPage, "Mocban", .notFound)
    add(Addresses.styleSheet, "Mocban", .styleSheet)
    add("robots.txt", "Mocban", .robots)
    add("feed.xml", "Mocban", .siteFeed)
    add(site.addresses.coveragePage, "Mocban", .coverage)
    addDirectories(catalogue, site)
    for (index, entry) in catalogue.entries.enumerated() {
      add(entry.page, "content/\(entry.file)", .article(index))
    }
    addGroups(catalogue, site.addresses)
    for (index, page) in textPages.enumerated() {
      add(page.path, "content/\(page.file)", .textPage(index))
    }
    addFormerAddresses(catalogue, site: site)
    addSitemap(catalogue, site: site)
    addRedirects(catalogue, textPages)
    for copy in copies { add(copy.path, copy.source, .copy(copy.source)) }
  }

  private mutating func add(_ path: String, _ source: String, _ content: PlannedOutput.Content) {
    outputs.append(PlannedOutput(path: path, source: source, content: content))
  }

  private mutating func addDirectories(_ catalogue: Catalogue, _ site: Site) {
    for aspect in site.aspects {
      for page in DirectoryPages(of: aspect, in: catalogue, site.addresses).all() {
        add(page.path, "Mocban", .directory(aspect, page.arrangement))
      }
    }
  }

  private mutating func addGroups(_ catalogue: Catalogue, _ addresses: Addresses) {
    for kind in GroupReference.Kind.allCases {
      for group in catalogue.groups(of: kind) {
        addGroup(GroupPages(of: group, in: catalogue, addresses))
      }
    }
  }

  private mutating func addGroup(_ pages: GroupPages) {
    let folder = pages.catalogue.folder(of: pages.group)
    let source = "the index at \(folder)"
    add("\(folder)/index.html", source, .group(pages.group))
    if pages.group.kind.hasFeed { add("\(folder)/feed.xml", source, .groupFeed(pages.group)) }
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
      let source = "the addresses of \(host.name)"
      add(
        formerAddresses.path(ofHost: index, in: site.addresses), source, .formerHost(index, nil))
      for part in formerAddresses.parts(ofHost: index, catalogue) {
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

  private mutating func addRedirects(
    from aliases: [String], to page: String, title: String, file: String
  ) {
    for alias in aliases {
      // Hosts tell what a file is by its ending; without one it is a folder with a page in it.
      let path = alias.hasSuffix(".html") || alias.hasSuffix(".htm") ? alias : alias + "/index.html"
      guard path != page else { continue }
      add(path, "an alias in content/\(file)", .redirect(to: page, title: title))
    }
  }

  private mutating func addSitemap(_ catalogue: Catalogue, site: Site) {
    let pages = outputs.compactMap { output -> Sitemap.Entry? in
      switch output.content {
      case .article(let index):
        catalogue.entries[index].isWithdrawn
          ? nil : .init(path: output.path, lastModified: catalogue.entries[index].date)
      // Lists for people who mend the archive are no way in for readers.
      case .group(let group), .part(let group, _, _):
        group.kind == .check ? nil : .init(path: output.path)
      case .home, .directory, .coverage, .textPage, .formerAddresses, .formerHost:
        .init(path: output.path)
      default: nil
      }
    }
    sitemapFiles = Sitemap(pages).files(in: site)
    for (index, file) in sitemapFiles.enumerated() {
      add(file.path, "Mocban", .sitemap(index))
    }
  }

  /// Finds outputs that would take one another's place, on any file system: two of one path, two
  /// whose paths differ only in capitals, and a file where another one needs a folder.
  ///
  /// - Returns: An error for each, which names both sources.
  func collisions() -> [Diagnostic] {
    var owners: [String: PlannedOutput] = [:]
    var found: [Diagnostic] = []
    for output in outputs {
      if let owner = owners.updateValue(output, forKey: Self.identity(output.path)) {
        found.append(Self.collision(at: output.path, owner, output))
      }
    }
    for output in outputs {
      var folder = output.path[...]
      while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
        folder = folder[..<slash]
        if let owner = owners[Self.identity(String(folder))] {
          found.append(Self.collision(at: owner.path, owner, output))
        }
      }
    }
    return found
  }

  private static func identity(_ path: String) -> String {
    path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A ~= $0) }
      ? path : VietnameseText.normalized(path).lowercased()
  }

  private static func collision(
    at path: String, _ first: PlannedOutput, _ second: PlannedOutput
  ) -> Diagnostic {
    Diagnostic(
      code: "address-taken", "\(first.source) and \(second.source) both want \(path)",
      hint: "Rename one of the files, or give one article a \"slug: …\" of its own.",
      at: SourceLocation(file: second.source))
  }
}
