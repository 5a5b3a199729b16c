import Archive
import Gazetteer
import Search
import Vietnamese

/// What readers may look for by name, and where the catalogue's numbers are in it.
struct SearchNameList: Sendable {
  private(set) var names: [SearchName] = []
  /// The place of each province of the catalogue.
  private(set) var provinces: [Int] = []
  /// The places of the organizations of the catalogue that act.
  private(set) var organizations: [Int: Int] = [:]

  init(_ catalogue: Catalogue) {
    addProvinces(catalogue)
    addForms(catalogue)
    let order = catalogue.organizations.indices
      .filter { !catalogue.organizations[$0].members.isEmpty }
      .sorted {
        let counts = [$0, $1].map { catalogue.organizations[$0].members.count }
        return counts[0] != counts[1] ? counts[0] > counts[1] : $0 < $1
      }
    for index in order {
      let group = catalogue.organizations[index]
      organizations[index] = names.count
      names.append(
        SearchName(
          .organization, label: group.name, path: "\(group.folder)/index.html",
          aliases: Array(catalogue.registered[index]?.names.dropFirst() ?? [])))
    }
  }

  private mutating func addProvinces(_ catalogue: Catalogue) {
    provinces = Array(catalogue.provinces.indices)
    for (index, group) in catalogue.provinces.enumerated() {
      let province = group.name
      let unit = ProvinceRegister.shared.details.first { $0.province.slug == province.slug }
      let isDissolved = province.isDissolved
      names.append(
        SearchName(
          .province, label: province.name,
          path: "\(group.folder)/index.html", aliases: unit?.aliases ?? [],
          related: isDissolved ? catalogue.successors[index] : catalogue.parts[index],
          isDissolved: isDissolved))
    }
  }

  /// What organizations of many places are called in full and in initials: `LHCTCHN`.
  private mutating func addForms(_ catalogue: Catalogue) {
    var counts: [String: Int] = [:]
    for (index, profile) in catalogue.profiles.enumerated() {
      guard let head = profile.head else { continue }
      counts[head, default: 0] += catalogue.organizations[index].members.count
    }
    let heads = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for (head, count) in heads.prefix(40) where count > 0 {
      let initials = VietnameseText.folded(head).split(separator: " ").compactMap(\.first)
      guard initials.count >= 4 else { continue }
      names.append(
        SearchName(.organization, label: head, path: nil, aliases: [String(initials).uppercased()]))
    }
  }
}
