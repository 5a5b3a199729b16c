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
  /// When they were listed, in nanoseconds since 1970.
  private let moment: Int64
  private let settlingTime: Int64

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
    self.settlingTime = settlingTime
    articles = try Disk.stampedFiles(in: folder.articles, workers)
    pages = try Disk.stampedFiles(in: folder.pages, workers)
    seeds = try Disk.stampedFiles(in: folder.seeds, workers)
    staticFiles = try Disk.stampedFiles(in: folder.staticFiles, workers)
    settings = [folder.settings, folder.organizations].compactMap { path in
      Disk.stamp(of: path).map { StampedFile(path: path, stamp: $0) }
    }
    var sum = ContentHash.none
    for (kind, files) in [articles, pages, seeds, staticFiles, settings].enumerated() {
      for file in files { sum += Self.fingerprint(of: file, kind: kind) }
    }
    self.sum = sum
  }

  /// Whether a file changed so shortly before it was listed that its stamp may not tell of a later
  /// change.
  var hasYoung: Bool {
    [articles, pages, seeds, staticFiles, settings].contains { files in
      files.contains { isYoung($0.stamp) }
    }
  }

  /// Whether a file may still change without another stamp.
  func isYoung(_ stamp: FileStamp) -> Bool { stamp.isYounger(than: moment - settlingTime) }

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

  /// The sum of the fingerprints of the files in an output folder.
  static func sum(ofOutput path: String, _ workers: Workers) throws(DiskError) -> ContentHash {
    var sum = ContentHash.none
    for file in try Disk.stampedFiles(in: path, followsLinks: false, workers) {
      sum += fingerprint(of: StampedFile(path: file.path, stamp: file.stamp.ofContent), kind: 0)
    }
    let manifest = "\(path)/\(Manifest.name)"
    if let stamp = Disk.stamp(of: manifest, followsLinks: false) {
      sum += fingerprint(of: StampedFile(path: Manifest.name, stamp: stamp.ofContent), kind: 1)
    }
    return sum
  }

  private static func fingerprint(of file: StampedFile, kind: Int) -> ContentHash {
    var mixer = ContentMixer()
    mixer.add(kind)
    mixer.add(file.path)
    mixer.add(file.stamp)
    return mixer.hash
  }
}
