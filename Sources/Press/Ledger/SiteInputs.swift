import Archive
import Disk

/// The files that a site is made from, as the file system tells of them.
struct SiteInputs: Sendable {
  /// The files of `content/articles/`.
  let articles: [StampedFile]
  /// The files of `content/pages/`.
  let pages: [StampedFile]
  /// The raw texts.
  let seeds: [StampedFile]
  /// The files of `static/`.
  let staticFiles: [StampedFile]
  /// `site.yml` and `organizations.yml`, where they are.
  let settings: [StampedFile]
  /// The sum of the fingerprints of all files.
  let sum: ContentHash
  /// The sum of the fingerprints of all files but the articles.
  let surroundings: ContentHash
  /// When they were listed, in nanoseconds since 1970.
  private let moment: Int64
  /// A file that changed later may change once more without another stamp.
  private let young: Int64

  /// Lists the files.
  ///
  /// - Parameters:
  ///   - folder: The places of the site.
  ///   - settlingTime: How long a file must have lain before its stamp is relied on, in nanoseconds.
  ///   - workers: The threads that share the work.
  /// - Throws: A `DiskError` when a folder cannot be listed.
  init(
    in folder: SiteFolder, settlingTime: Int64, _ workers: Workers
  ) throws(DiskError) {
    moment = Disk.now
    young = moment - settlingTime
    articles = try Disk.stampedFiles(in: folder.articles, workers)
    pages = try Disk.stampedFiles(in: folder.pages, workers)
    seeds = try Disk.stampedFiles(in: folder.seeds, workers)
    staticFiles = try Disk.stampedFiles(in: folder.staticFiles, workers)
    settings = [folder.settings, folder.organizations].compactMap { path in
      Disk.stamp(of: path).map { StampedFile(path: path, stamp: $0) }
    }
    var sum = ContentHash.none
    for (kind, files) in [pages, seeds, staticFiles, settings].enumerated() {
      for file in files { sum += Self.fingerprint(of: file, kind: kind + 1, since: young) }
    }
    for file in articles where !Self.isArticle(file) {
      sum += Self.fingerprint(of: file, kind: 0, since: young)
    }
    surroundings = sum
    for file in articles where Self.isArticle(file) {
      sum += Self.fingerprint(of: file, kind: 0, since: young)
    }
    self.sum = sum
  }

  /// Whether a file may still change without another stamp.
  func isYoung(_ stamp: FileStamp) -> Bool { stamp.isYounger(than: young) }

  /// A stamp that can be relied on: that of a file which may still change within the same tick is
  /// made one that no listing will find again.
  ///
  /// - Parameter stamp: The stamp of one of the files.
  /// - Returns: The stamp, or one of its own.
  func lasting(_ stamp: FileStamp) -> FileStamp {
    guard isYoung(stamp) else { return stamp }
    var own = stamp
    own.changed = moment
    return own
  }

  /// Whether a file of `content/articles/` may be an article.
  static func isArticle(_ file: StampedFile) -> Bool { file.path.hasSuffix(".md") }

  /// A file that may still change without another stamp counts as one that is found never again.
  private static func fingerprint(
    of file: StampedFile, kind: Int, since young: Int64
  ) -> ContentHash {
    var stamp = file.stamp
    if stamp.isYounger(than: young) { stamp.changed = young }
    return OutputSum.fingerprint(of: file.path, stamp, kind: kind)
  }
}

/// The files in an output folder, as the file system tells of them.
struct OutputSum: Hashable, Sendable {
  /// The sum of the fingerprints of all files but the manifest.
  var files: ContentHash
  /// The fingerprint of the manifest.
  var manifest: ContentHash

  /// Creates a sum that is known.
  init(files: ContentHash, manifest: ContentHash) {
    self.files = files
    self.manifest = manifest
  }

  /// Looks at the files of a folder.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - workers: The threads that share the work.
  /// - Throws: A `DiskError` when the folder cannot be listed.
  init(of path: String, _ workers: Workers) throws(DiskError) {
    files = .none
    manifest = .none
    let sums = try Disk.surveyed(path, followsLinks: false, workers) { _, files in
      files.reduce(into: ContentHash.none) {
        $0 += Self.fingerprint(of: $1.path, $1.stamp.ofContent, kind: 0)
      }
    }
    for sum in sums { files += sum }
    readManifest(in: path)
  }

  /// Looks at the manifest of a folder.
  mutating func readManifest(in folder: String) {
    let stamp = Disk.stamp(of: "\(folder)/\(Manifest.name)", followsLinks: false)
    manifest = stamp.map { Self.fingerprint(of: Manifest.name, $0.ofContent, kind: 1) } ?? .none
  }

  /// Adds a file.
  mutating func add(_ path: String, _ stamp: FileStamp) {
    files += Self.fingerprint(of: path, stamp, kind: 0)
  }

  /// Takes a file out.
  mutating func remove(_ path: String, _ stamp: FileStamp) {
    files -= Self.fingerprint(of: path, stamp, kind: 0)
  }

  fileprivate static func fingerprint(
    of path: String, _ stamp: FileStamp, kind: Int
  ) -> ContentHash {
    var mixer = ContentMixer()
    mixer.add(kind)
    mixer.add(path)
    mixer.add(stamp)
    return mixer.hash
  }
}
