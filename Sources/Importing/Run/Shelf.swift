import Archive
import Disk
import Vietnamese

/// The files of `content/articles/`: which seed has which, and which names are taken.
struct Shelf: Sendable {
  private let folder: String
  private var fileBySeed: [String: String] = [:]
  /// Paths in small letters, so that two names never differ only in capitals.
  private var taken: Set<String> = []
  /// The number to try next for a name that is taken, so that many equal titles cost no more each.
  private var nextNumbers: [String: Int] = [:]

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

  /// Puts an article on the shelf, unless a person has edited the one that is there.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - seed: The seed it was made from.
  /// - Returns: What became of the seed.
  /// - Throws: A `DiskError` when its file cannot be read or written.
  mutating func store(
    _ article: ArticleFile, seed: String
  ) throws(DiskError) -> ImportReport.Outcome {
    let bytes = ImportStamp.stamped(article)
    guard let file = fileBySeed[seed] else {
      let file = freePath(for: article.record)
      try Disk.replace("\(folder)/\(file)", with: bytes, isNew: true)
      taken.insert(file.lowercased())
      fileBySeed[seed] = file
      return .created(path: "\(folder)/\(file)")
    }
    let path = "\(folder)/\(file)"
    let held = try Disk.read(path)
    if held == bytes { return .unchanged(path: path) }
    guard ImportStamp.fits(held) else {
      return .kept(path: path, differs: Self.differences(between: held, and: article))
    }
    try Disk.replace(path, with: bytes)
    return .renewed(path: path)
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

  /// The keys, and `body`, in which an edited file differs from what the import makes now.
  private static func differences(between held: [UInt8], and article: ArticleFile) -> [String] {
    guard let edited = try? ArticleFile(parsing: held, file: "") else { return ["front matter"] }
    let keys = edited.record.keys(differingFrom: article.record).filter { $0 != "import_sha256" }
    return keys + (edited.body == article.body ? [] : ["body"])
  }
}
