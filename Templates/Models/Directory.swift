package import Archive

/// A page that lists names: all provinces, all years or all organizations.
package struct Directory: Sendable {
  /// How the names are arranged.
  package enum Arrangement: Hashable, Sendable {
    /// As the index is found first: by region, by time, by letter.
    case usual
    /// The names that begin with one letter.
    case letter(String)
    /// Organizations by what they are.
    case kinds
    /// Organizations of one kind.
    case kind(Organization.Kind)
  }

  /// What stands above some names.
  package enum Heading: Hashable, Sendable {
    /// Nothing: there is only this group.
    case none
    /// A region, a letter, the head of names.
    case text(String)
    /// A decade, by its first year.
    case decade(Int)
    /// What organizations are.
    case kind(Organization.Kind)
    /// How far the work of organizations reaches.
    case level(Organization.Level)
    /// The names with the most articles.
    case busiest
  }

  /// Names under a heading.
  package struct Group: Sendable {
    /// What stands above the names.
    package var heading: Heading
    /// The names.
    package var values: [Counted]
    /// Groups under headings of their own.
    package var groups: [Group]
    /// The page of the group, where it has one of its own.
    package var path: String?
    /// The number of all its names, where that page has more of them.
    package var total: Int?

    /// Creates a group.
    ///
    /// - Parameters:
    ///   - heading: What stands above the names.
    ///   - values: The names.
    ///   - groups: Groups under headings of their own.
    ///   - path: The page of the group.
    package init(
      heading: Heading, values: [Counted], groups: [Group] = [], path: String? = nil
    ) {
      self.heading = heading
      self.values = values
      self.groups = groups
      self.path = path
    }
  }

  /// Where the page lies.
  package var place: PagePlace
  /// What is listed.
  package var subject: Aspect
  /// How the names are arranged.
  package var arrangement = Arrangement.usual
  /// The other arrangements, with their pages.
  package var others: [(arrangement: Arrangement, path: String)] = []
  /// The number of all names, also of those on pages of their own.
  package var total: Int
  /// Pages for letters, where the names are too many for one page.
  package var letters: [Counted] = []
  /// The names in groups.
  package var groups: [Group]
  /// The number of articles without such a name (or date).
  package var unassigned: Int
  /// The maps above the provinces.
  package var atlas: Atlas?

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - place: Where the page lies.
  ///   - subject: What is listed.
  ///   - groups: The names in groups.
  ///   - total: The number of all names; of those in `groups` when it is not given.
  ///   - unassigned: The number of articles without such a name (or date).
  package init(
    place: PagePlace, subject: Aspect, groups: [Group], total: Int? = nil, unassigned: Int = 0
  ) {
    self.place = place
    self.subject = subject
    self.groups = groups
    self.total = total ?? groups.reduce(0) { $0 + $1.count }
    self.unassigned = unassigned
  }
}

extension Directory.Group {
  /// The number of names that stand for something known, also in groups below.
  var count: Int { values.count(where: \.isNamed) + groups.reduce(0) { $0 + $1.count } }
}

extension Counted {
  /// Whether it stands for something that is known.
  var isNamed: Bool {
    switch name {
    case .span(.undated), .span(.yearOnly), .span(.monthOnly), .gap: false
    case .proper, .span, .initial, .territory, .check: true
    }
  }

  /// Whether it only says that there is nothing.
  var isGap: Bool { if case .gap = name { true } else { false } }
}
