import Archive
import Templates

/// The pages of an index: one, or one for each letter when there are many names.
struct DirectoryPages: Sendable {
  let catalogue: Catalogue
  let aspect: Aspect
  let addresses: Addresses

  /// The most names that one page lists: more take longer to look through than to choose a letter.
  static let limit = 400

  /// Creates the pages of an index.
  ///
  /// - Parameters:
  ///   - aspect: Which index.
  ///   - catalogue: The articles.
  ///   - addresses: The words in addresses.
  init(of aspect: Aspect, in catalogue: Catalogue, _ addresses: Addresses) {
    self.aspect = aspect
    self.catalogue = catalogue
    self.addresses = addresses
  }

  /// The names of the index in alphabetical order.
  var names: [Catalogue.Group<String>] {
    switch aspect {
    case .organizations: catalogue.organizations
    case .countries: catalogue.countries
    case .authors: catalogue.authors
    case .sources: catalogue.sources
    case .provinces, .years: []
    }
  }

  /// The indices of the names that are in use.
  var active: [Int] { catalogue.active[aspect.kind] ?? [] }

  /// Whether there are too many names for one page.
  var isSplit: Bool { active.count > Self.limit }

  /// All pages of the index.
  func all() -> [(arrangement: Directory.Arrangement, path: String)] {
    var pages = [(Directory.Arrangement.usual, path(of: .usual))]
    if aspect == .organizations, !active.isEmpty {
      pages.append((.kinds, path(of: .kinds)))
      if isSplit { pages += kinds.map { (.kind($0), path(of: .kind($0))) } }
    }
    if isSplit {
      pages += byLetter().map { (.letter($0.letter), path(of: .letter($0.letter))) }
    }
    return pages
  }

  /// What the organizations are.
  var kinds: [Organization.Kind] {
    let kinds = Set(active.map { catalogue.kind(ofOrganization: $0) })
    return Organization.Kind.allCases.filter(kinds.contains)
  }

  /// The names under their letters.
  func byLetter() -> [(letter: String, names: [Int])] {
    var groups: [(letter: String, names: [Int])] = []
    for index in active {
      let letter = ListLetter.first(of: names[index].name)
      if groups.last?.letter == letter {
        groups[groups.count - 1].names.append(index)
      } else if let known = groups.firstIndex(where: { $0.letter == letter }) {
        // Digits come before all letters and other scripts after them, but both under one sign.
        groups[known].names.append(index)
      } else {
        groups.append((letter, [index]))
      }
    }
    return groups
  }

  /// The page of an arrangement, from the root of the site.
  func path(of arrangement: Directory.Arrangement) -> String {
    let folder = addresses.folder(of: aspect)
    switch arrangement {
    case .usual: return "\(folder)/index.html"
    case .letter(let letter): return "\(folder)/\(ListLetter.fileName(of: letter)).html"
    case .kinds: return "\(folder)/\(addresses.kinds).html"
    case .kind(let kind): return "\(folder)/\(addresses.kinds)/\(kind.rawValue).html"
    }
  }
}
