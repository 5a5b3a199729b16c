/// One of the ways in which the articles of a site are grouped, each with an index of its own.
package enum Aspect: CaseIterable, Hashable, Sendable {
  /// By province or city.
  case provinces
  /// By time.
  case years
  /// By the organizations that act.
  case organizations
  /// By the countries they speak of.
  case countries
  /// By who signed them.
  case authors
  /// By where they were published.
  case sources
}

extension Addresses {
  /// The page that tells what the archive holds and lacks.
  package var coveragePage: String { coverage + ".html" }

  /// The folder of an index.
  ///
  /// - Parameter aspect: Which index.
  /// - Returns: The folder from the root of the site.
  package func folder(of aspect: Aspect) -> String {
    switch aspect {
    case .provinces: provinces
    case .years: years
    case .organizations: organizations
    case .countries: countries
    case .authors: authors
    case .sources: sources
    }
  }
}

extension Aspect {
  /// The page of the whole index.
  ///
  /// - Parameter addresses: The words in addresses.
  /// - Returns: The page from the root of the site.
  package func path(in addresses: Addresses) -> String {
    addresses.folder(of: self) + "/index.html"
  }
}
