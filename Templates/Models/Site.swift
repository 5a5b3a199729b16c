package import Bibliography
package import Markup

/// What every page of a site shares.
package struct Site: Sendable {
  /// An entry of the main menu.
  package struct MenuEntry: Sendable {
    /// What an entry opens.
    package enum Target: Sendable {
      /// A page, from the root of the site.
      case page(String)
      /// A public address.
      case elsewhere(Link)
    }

    /// What it says.
    package var title: String
    /// What it opens.
    package var target: Target

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - title: What it says.
    ///   - target: What it opens.
    package init(title: String, target: Target) {
      self.title = title
      self.target = target
    }
  }

  /// The name of the archive.
  package var title: String
  /// What the archive holds, in one sentence.
  package var description: String
  /// The words of the interface.
  package var wording: Wording
  /// The public address with a slash at the end, such as `https://example.org/archive/`.
  package var baseURL: String? {
    didSet { home = baseURL.flatMap(Link.init(external:)) }
  }
  /// The public address as a link, looked at once for all pages.
  private(set) var home: Link?
  /// Entries of the main menu after the indexes.
  package var menu: [MenuEntry]
  /// Style sheets of the site's own, loaded after that of the house, from the root of the site.
  package var styleSheets: [String] = []
  /// The colours that differ from those of the house.
  package var palette = Palette()
  /// Where the indexes and the style sheet are.
  package var addresses: Addresses
  /// Who publishes the archive.
  package var publisher: String?
  /// The rights statement of articles that have none of their own, as text or as an address.
  package var rights: String?
  /// Where readers report an error.
  package var contact: Contact?
  /// Which feeds there are.
  package var feeds = Feed.Extent.all
  /// Whether articles say how they are cited, to readers and to reference managers.
  package var hasCitations = true
  /// Whether each Atom feed has a JSON feed beside it.
  package var hasJSONFeeds = false
  /// Whether articles can be searched by their words.
  package var hasSearch = false
  /// Whether there is a page of data files.
  package var hasDataFiles = false
  /// The indexes that have something in them, in the order of the menu.
  package var aspects: [Aspect] = [.provinces, .years, .organizations]
  /// What the pages share around their own words; see `prepared`.
  var frames: PageFrames?

  /// Creates a site.
  ///
  /// - Parameters:
  ///   - title: The name of the archive.
  ///   - description: What the archive holds, in one sentence.
  ///   - wording: The words of the interface.
  ///   - baseURL: The public address with a slash at the end.
  ///   - menu: Entries of the main menu after the indexes.
  ///   - addresses: Where the indexes and the style sheet are.
  package init(
    title: String, description: String, wording: Wording, baseURL: String? = nil,
    menu: [MenuEntry] = [], addresses: Addresses = .vietnamese
  ) {
    self.title = title
    self.description = description
    self.wording = wording
    self.baseURL = baseURL
    home = baseURL.flatMap(Link.init(external:))
    self.menu = menu
    self.addresses = addresses
  }
}

extension Site {
  /// The archive as citations name it.
  package var holder: Citation.Holder {
    Citation.Holder(
      title: title, publisher: publisher,
      language: CitationLanguage(rawValue: wording.language) ?? .english)
  }
}

/// The folders and files of a site, from its root.
package struct Addresses: Hashable, Sendable {
  /// The folder of the articles.
  package var articles: String
  /// The folder of the provinces.
  package var provinces: String
  /// The folder of the years.
  package var years: String
  /// The folder of the organizations.
  package var organizations: String
  /// The folder of the raw texts.
  package var seeds: String
  /// The name of the year folder for what has no date.
  package var undated: String
  /// The folder of the data files.
  package var data = "du-lieu"
  /// The folder of the countries.
  package var countries = "quoc-gia"
  /// The folder of the authors.
  package var authors = "tac-gia"
  /// The folder of the sources.
  package var sources = "nguon"
  /// The page that tells what the archive holds and lacks, and the folder of its lists.
  package var coverage = "do-phu"
  /// The folder, in that of a province, of all articles about the land it has today.
  package var territory = "toan-dia-ban"
  /// The page of the organizations by what they are.
  package var kinds = "theo-loai"
  /// The folder of the addresses that texts had before they were saved.
  package var formerAddresses = "dia-chi-cu"
  /// The folder of the search page and its index.
  package var search = "tim"

  /// The style sheet.
  package static let styleSheet = "assets/style.css"
  /// The script of the page that finds articles by former addresses.
  package static let lookupScript = "assets/former-addresses.js"
  /// The script, which no page needs.
  package static let script = "assets/mocban.js"
  /// The script of the search, which is loaded when somebody searches.
  package static let searchScript = "assets/search.js"
  /// What tells browsers how to search the site.
  package static let searchDescription = "opensearch.xml"
  /// The name of an Atom feed; that of the whole site lies at the root.
  package static let feed = "feed.xml"
  /// The name of a JSON feed; that of the whole site lies at the root.
  package static let jsonFeed = "feed.json"
  /// The checksums of all files of the site.
  package static let checksums = "manifest-sha256.txt"
  /// The page that servers show when there is no such page.
  package static let missingPage = "404.html"

  /// The words that stand in Vietnamese addresses.
  package static let vietnamese = Addresses(
    articles: "bai-viet", provinces: "tinh-thanh", years: "nam", organizations: "to-chuc",
    seeds: "goc", undated: "khong-ro-ngay")

  /// The search page.
  package var searchPage: String { "\(search)/index.html" }
  /// The page of the data files.
  package var dataPage: String { "\(data)/index.html" }

  /// Creates addresses.
  ///
  /// - Parameters:
  ///   - articles: The folder of the articles.
  ///   - provinces: The folder of the provinces.
  ///   - years: The folder of the years.
  ///   - organizations: The folder of the organizations.
  ///   - seeds: The folder of the raw texts.
  ///   - undated: The name of the year folder for what has no date.
  package init(
    articles: String, provinces: String, years: String, organizations: String, seeds: String,
    undated: String
  ) {
    self.articles = articles
    self.provinces = provinces
    self.years = years
    self.organizations = organizations
    self.seeds = seeds
    self.undated = undated
  }
}

/// Where a page lies, so that it can link to others.
package struct PagePlace: Hashable, Sendable {
  /// The path of the page from the root of the site.
  package let path: String
  /// How many folders deep it lies.
  package let depth: Int

  /// Creates a place.
  ///
  /// - Parameter path: The path of the page from the root of the site.
  package init(path: String) {
    self.path = path
    depth = path.utf8.count { $0 == UInt8(ascii: "/") }
  }

  /// Makes a link from this page to another file of the site.
  ///
  /// - Parameters:
  ///   - path: The path of the file from the root of the site.
  ///   - fragment: The id of an element there.
  /// - Returns: A relative link, right at any base path and from `file://`.
  package func link(to path: String, fragment: String? = nil) -> Link {
    Link(path: path, depth: depth, fragment: fragment)
  }
}
