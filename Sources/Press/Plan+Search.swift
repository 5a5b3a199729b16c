import Search
import Templates

extension Plan {
  /// Plans the search page; the names of the files of the index follow from their content.
  mutating func addSearch(_ site: Site) {
    guard site.hasSearch else { return }
    add(site.addresses.searchPage, "Mocban", .searchPage)
    add(Addresses.searchScript, "Mocban", .searchScript)
    if site.baseURL != nil { add(Addresses.searchDescription, "Mocban", .searchDescription) }
  }
}
