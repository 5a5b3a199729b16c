import Archive
import Disk
import Vietnamese

/// The files of `content/articles/`: which seed has which, and which names are taken.
struct Shelf {
  private let folder: String
  private var fileBySeed: [String: String] = [:]
  /// Paths in small letters, so that two names never differ only in capitals.
  private var taken: Set<String> = []
  /// The number to try next for a name that is taken, so that many equal titles cost no more each.
  private var nextNumbers: [String: Int] = [:]

  /// Where an article goes.
  struct Place: Sendable {
    /// The path of its file.
    let path: String
    /// Whether its seed had no file before.
    let isNew: Bool
  }

  /// Looks through a folder of articles, which may be missing.
  ///
  /// - Parameters:
  ///   - folder: The folder of articles.
  ///   - workers: The threads that share the work.
  /// - Throws: `Diagnostics` when it cannot be listed or a file of it cannot be read.
  init(_ folder: String, workers: Workers) throws(Diagnostics) {
    self.folder = folder
    guard Disk.hasFolder(at: folder) else { return }
    let files: [String]
    do {
      files = try Disk.files(in: folder).filter { $0.hasSuffix(".md") }
    } catch {
      throw Diagnostics([error.diagnostic])
    }
    let seeds = workers.map(files.count) { index in
      Result { () throws(DiskError) in
        ArticleFile.seed(namedIn: try Disk.read("\(folder)/\(files[index])"))
      }
    }
    for (file, seed) in zip(files, seeds) {
      taken.insert(file.lowercased())
      do {
        guard let seed = try seed.get(), fileBySeed[seed] == nil else { continue }
        fileBySeed[seed] = file
      } catch {
        throw Diagnostics([error.diagnostic])
      }
    }
  }

  /// Whether a seed has a file already.
  func hasFile(forSeed seed: String) -> Bool { fileBySeed[seed] != nil }

  /// The path of the file that a seed has already.
  func path(ofSeed seed: String) -> String? { fileBySeed[seed].map { "\(folder)/\($0)" } }

  /// Gives the article of a seed its place, the one it has or a new one.
  ///
  /// - Parameters:
  ///   - record: The front matter, which names a new file.
  ///   - seed: The name of the seed.
  /// - Returns: The place, from now on the seed's own.
  mutating func place(for record: ArticleRecord, seed: String) -> Place {
    if let file = fileBySeed[seed] { return Place(path: "\(folder)/\(file)", isNew: false) }
    let file = freePath(for: record)
    taken.insert(file.lowercased())
    fileBySeed[seed] = file
    return Place(path: "\(folder)/\(file)", isNew: true)
  }

  /// A file name that no article has: the year, the title, and a number where titles repeat.
  private mutating func freePath(for record: ArticleRecord) -> String {
    let year = record.date.map { String($0.year) } ?? "undated"
    let slug = VietnameseText.slug(record.title)
    let name = "\(year)/" + (slug.isEmpty ? "bai-viet" : slug)
    var path = name + ".md"
    while taken.contains(path) {
      let number = nextNumbers[name, default: 2]
      nextNumbers[name] = number + 1
      path = "\(name)-\(number).md"
    }
    return path
  }
}
