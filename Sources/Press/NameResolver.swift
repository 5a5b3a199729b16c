import Archive
import Templates
import Vietnamese

/// Gives each name of one kind one index, whatever way it is spelt, and a folder.
struct NameResolver {
  /// The articles in the order of their files.
  ///
  /// The spelling and the folder of a name are those of the file that comes first by its path, which
  /// a later article cannot change.
  private let byFile: [Int]

  /// Prepares to resolve the names of some articles.
  ///
  /// - Parameter articles: The articles.
  init(_ articles: [LoadedArticle]) {
    byFile = articles.indices.sorted {
      articles[$0].entry.file.precedesInBytes(articles[$1].entry.file)
    }
  }

  /// A name as it was met first.
  private struct Found {
    var name: String
    var key: String
    var folder: String
  }

  /// Numbers the names of one kind, and notes the numbers in the articles.
  ///
  /// - Parameters:
  ///   - articles: The articles, in the same order as before.
  ///   - names: Where an article has its names; they are emptied, since the numbers take their place.
  ///   - kind: What they are.
  ///   - folder: The folder of their index.
  ///   - canonical: The name that the site shows for a spelling; `nil` for what is no such name.
  /// - Returns: The names in alphabetical order, without articles yet.
  mutating func resolve(
    _ articles: inout [LoadedArticle], _ names: WritableKeyPath<LoadedArticle, [String]>,
    as kind: GroupReference.Kind, in folder: String,
    canonical: (String) -> String? = { $0 }
  ) -> [Catalogue.Group<String>] {
    var found: [Found] = []
    var numbersByKey: [String: Int] = [:]
    // Most names come in one spelling; its key need not be made again.
    var numbersBySpelling: [String: Int] = [:]
    var taken: Set<String> = []
    var numbers = [[Int]](repeating: [], count: articles.count)
    for index in byFile {
      for spelling in articles[index][keyPath: names] {
        let number: Int
        if let known = numbersBySpelling[spelling] {
          number = known
        } else {
          guard let name = canonical(spelling) else { continue }
          let key = VietnameseText.comparisonKey(name)
          guard !key.isEmpty else { continue }
          number = numbersByKey[key] ?? found.count
          if number == found.count {
            numbersByKey[key] = number
            let slug = Self.folder(for: name, key: key, taken: &taken)
            found.append(Found(name: name, key: key, folder: "\(folder)/\(slug)"))
          }
          numbersBySpelling[spelling] = number
        }
        if !numbers[index].contains(number) { numbers[index].append(number) }
      }
      articles[index][keyPath: names] = []
    }
    let order = found.indices.map { (number: $0, key: CollationKey(found[$0].name)) }
      .sorted { ($0.key, found[$0.number].key) < ($1.key, found[$1.number].key) }.map(\.number)
    var positions = [Int](repeating: 0, count: found.count)
    for (position, number) in order.enumerated() { positions[number] = position }
    for index in articles.indices {
      articles[index].entry.groups += numbers[index].map { GroupReference(kind, positions[$0]) }
    }
    return order.map { Catalogue.Group(name: found[$0].name, folder: found[$0].folder) }
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

extension String {
  /// Whether the text comes before another one in the order of UTF-8.
  ///
  /// The loop over spans takes a quarter of the time of `lexicographicallyPrecedes`, and names of
  /// files begin alike.
  func precedesInBytes(_ other: String) -> Bool {
    let left = utf8.span
    let right = other.utf8.span
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      return left[index] < right[index]
    }
    return left.count < right.count
  }
}
