package import Archive
import Gazetteer

/// How provinces of all times share pages: one page for each name that a unit had, and links from
/// what was dissolved on 1 July 2025 to what holds its land today.
package enum ProvincePages {
  private static var register: ProvinceRegister { .shared }

  /// The unit that a name meant at a time.
  ///
  /// - Parameters:
  ///   - name: A name or another spelling of it.
  ///   - date: The date of the text.
  /// - Returns: `nil` for what is no province of any time.
  package static func unit(named name: String, on date: ArchiveDate?) -> Province? {
    register.province(named: name, on: date)
  }

  /// The unit that stands for a page: the last one that had it.
  ///
  /// - Parameter pageSlug: The slug of the page.
  /// - Returns: `nil` for what is no page.
  static func face(ofPage pageSlug: String) -> Province? {
    register.units(pageSlug: pageSlug).first
  }

  /// Whether there is a province with a page of this slug.
  static func isPage(_ pageSlug: String) -> Bool { face(ofPage: pageSlug) != nil }

  /// The units that hold the land of a dissolved unit today.
  static func successors(of province: Province) -> [Province] {
    let face = face(ofPage: province.pageSlug) ?? province
    guard face.isDissolved else { return [] }
    return face.successors.compactMap { register.unit(slug: $0) }
  }

  /// The units that were merged into a unit of today, itself not among them.
  static func parts(of province: Province) -> [Province] {
    register.members(of: province.slug).filter { $0.pageSlug != province.pageSlug }
  }

  /// The regions in the order of the register.
  static let regions: [String] = {
    var regions: [String] = []
    for province in register.units where !regions.contains(province.region) {
      regions.append(province.region)
    }
    return regions
  }()

  /// Says that a name is no province.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - place: Where it stands.
  /// - Returns: An error that names what looks most like it.
  package static func unknown(_ name: String, at place: SourceLocation) -> Diagnostic {
    let nearest = register.nearest(to: name)?.name
    return Diagnostic(
      code: "unknown-province", "\"\(name)\" is not a province of any time",
      hint: nearest.map { "Did you mean \"\($0)\"?" }
        ?? "Write its name without \"tỉnh\", such as Đắk Lắk; leave the list empty for none.",
      at: place)
  }
}
