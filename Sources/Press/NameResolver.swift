import Archive
import Templates
import Vietnamese

/// Gives each name of one kind one index, whatever way it is spelt, and a folder.
///
/// It is shown the names in the order of the files: the spelling and the folder of a name are those of
/// the file that comes first by its path, which a later article cannot change.
struct NameResolver {
  /// A name as it was met first.
  private struct Found {
    var name: String
    var key: String
    var folder: String
  }

  /// What became of a number of the pool.
  private enum Place {
    static let unseen: Int32 = -1
    static let ignored: Int32 = -2
  }

  private let names: [String]
  private let folder: String
  private let canonical: (String) -> String?
  private var found: [Found] = []
  private var numbersByKey: [String: Int] = [:]
  private var taken: Set<String> = []
  /// For each number of the pool a number of `found`.
  private var places: [Int32]

  /// Prepares to resolve the names of one kind.
  ///
  /// - Parameters:
  ///   - names: The pool of names.
  ///   - folder: The folder of their index.
  ///   - canonical: The name that the site shows for a spelling; `nil` for what is no such name.
  init(
    _ names: [String], in folder: String, canonical: @escaping (String) -> String? = { $0 }
  ) {
    self.names = names
    self.folder = folder
    self.canonical = canonical
    places = [Int32](repeating: Place.unseen, count: names.count)
  }

  /// Takes a name in.
  ///
  /// - Parameter number: Its number in the pool.
  mutating func meet(_ number: Int) {
    guard places[number] == Place.unseen else { return }
    places[number] = Place.ignored
    guard let name = canonical(names[number]) else { return }
    let key = VietnameseText.comparisonKey(name)
    guard !key.isEmpty else { return }
    let place = numbersByKey[key] ?? found.count
    if place == found.count {
      numbersByKey[key] = place
      let slug = Self.folder(for: name, key: key, taken: &taken)
      found.append(Found(name: name, key: key, folder: "\(folder)/\(slug)"))
    }
    places[number] = Int32(place)
  }

  /// Puts the names in order.
  ///
  /// - Returns: The names in alphabetical order, without articles yet, and for each number of the pool
  ///   an index into them, or less than 0.
  func finished() -> (groups: [Catalogue.Group<String>], positions: [Int32]) {
    let order = found.indices.map { (number: $0, key: CollationKey(found[$0].name)) }
      .sorted { ($0.key, found[$0.number].key) < ($1.key, found[$1.number].key) }.map(\.number)
    var positions = [Int32](repeating: 0, count: found.count)
    for (position, number) in order.enumerated() { positions[number] = Int32(position) }
    return (
      order.map { Catalogue.Group(name: found[$0].name, folder: found[$0].folder) },
      places.map { $0 < 0 ? Place.ignored : positions[Int($0)] }
    )
  }

  /// Two names can have one slug ("Công Thương", "Công Thượng"): the second one is told apart by its
  /// name alone, so that its address does not depend on how many came before it.
  private static func folder(for name: String, key: String, taken: inout Set<String>) -> String {
    let slug = VietnameseText.slug(name)
    let plain = slug.isEmpty ? "ten" : slug
    if taken.insert(plain).inserted { return plain }
    let marked = plain + "-" + Fingerprint(key).text(digits: 6)
    taken.insert(marked)
    return marked
  }
}
