package import Archive
import Disk

/// A whole site as one file to hand on: for a USB stick, a mail, a drawer.
package struct SiteArchive: Sendable {
  /// What the file is.
  package enum Form: Sendable {
    /// A ZIP file, which every system opens.
    case zip
    /// A tar file compressed by gzip.
    case tarGzip
  }

  /// What the file is.
  package let form: Form
  private let path: String
  private let stem: String

  /// Creates an archive.
  ///
  /// - Parameter path: The path of the file; its ending says what it is.
  /// - Throws: A `Diagnostic` with code `bad-archive` for a name that does not end in `.zip` or
  ///   `.tar.gz`.
  package init(_ path: String) throws(Diagnostic) {
    let name = Disk.name(of: path)
    let endings: [(String, Form)] = [(".zip", .zip), (".tar.gz", .tarGzip), (".tgz", .tarGzip)]
    guard
      let (ending, form) = endings.first(where: {
        name.hasSuffix($0.0) && name.utf8.count > $0.0.utf8.count
      }), SafePath.isSafe(name)
    else {
      throw Diagnostic(
        code: "bad-archive", "the archive's name does not say what it is",
        hint: "Write kho.zip or kho.tar.gz.", at: SourceLocation(file: path))
    }
    self.path = path
    self.form = form
    stem = String(name.dropLast(ending.count))
  }

  /// Writes the archive: all files of the site and a text that says how to open it, in one folder.
  ///
  /// - Parameters:
  ///   - site: The site as it was built.
  ///   - settings: The settings of the site.
  ///   - environment: The environment of the process, for what no message may show.
  /// - Returns: The number of files in it.
  /// - Throws: A `Diagnostic`, `Diagnostics` or a `DiskError`; the old archive is still there then.
  package func write(
    _ site: BuiltSite, _ settings: PublishSettings, environment: [String: String]
  ) async throws -> Int {
    let cache = DigestCache(site.memory + "/_digests")
    let inventory = try Inventory(of: site, cache)
    try cache.replace(with: inventory.entries)
    let redaction = Redaction(environment: environment)
    switch form {
    case .zip:
      let store = CompressedStore(site.memory + "/_compressed", workers: site.workers, redaction)
      _ = try await store.fill(inventory.files, [.gz])
      try writeZip(inventory.files, store, readme(settings))
    case .tarGzip:
      let tar = Disk.canonical(site.memory) + "/archive.tar"
      try writeTar(inventory.files, tar, readme(settings))
      // Without name and time, so that equal sites give equal files.
      try await Tool("gzip", redaction).succeed(
        ["-9", "-n", "-f", "--", tar], to: "compress the archive")
      try Disk.copy(tar + ".gz", to: path)
      try Disk.delete(tar + ".gz")
    }
    return inventory.files.count
  }

  private static let readmeName = "README.txt"

  private func writeZip(_ files: [SiteFile], _ store: CompressedStore, _ readme: String) throws {
    var zip = ZipFile(
      try OutputFolder(Disk.folder(of: path)).stream(to: Disk.name(of: path), number: 1))
    if !files.contains(where: { $0.path == Self.readmeName }) {
      try zip.add("\(stem)/\(Self.readmeName)", .init(plain: Array(readme.utf8)))
    }
    for file in files {
      try Task.checkCancellation()
      let content: ZipFile.Content
      if CompressedStore.helps(file),
        let deflated = ZipFile.Content(
          gzip: try Disk.read(store.path(of: file.published.digest, .gz)))
      {
        content = deflated
      } else {
        content = .init(plain: try Disk.read(file.source, limit: Int(UInt32.max) - 1))
      }
      try zip.add("\(stem)/\(file.path)", content)
    }
    try zip.close()
  }

  private func writeTar(_ files: [SiteFile], _ path: String, _ readme: String) throws {
    var tar = TarFile(
      try OutputFolder(Disk.folder(of: path)).stream(to: Disk.name(of: path), number: 1))
    if !files.contains(where: { $0.path == Self.readmeName }) {
      try tar.add("\(stem)/\(Self.readmeName)", Array(readme.utf8))
    }
    for file in files {
      try Task.checkCancellation()
      // A tar header has eleven octal digits for a size.
      try tar.add("\(stem)/\(file.path)", try Disk.read(file.source, limit: 1 << 33 - 1))
    }
    try tar.close()
  }

  private func readme(_ settings: PublishSettings) -> String {
    let title = settings.title
    let address = settings.address.map { "\n\($0)\n" } ?? ""
    return """
      \(title)\(address)
      TIẾNG VIỆT

      Đây là toàn bộ trang lưu trữ, xem được không cần mạng. Hãy giải nén cả thư mục này (hoặc chép
      vào ổ USB), rồi mở tệp index.html bằng trình duyệt. Tìm kiếm cũng chạy được từ đĩa.
      Văn bản gốc ở thư mục goc, dữ liệu ở thư mục du-lieu. Muốn biết tệp có còn nguyên vẹn
      không: sha256sum -c manifest-sha256.txt

      ENGLISH

      This is the whole archive website; it needs no network. Unpack this folder (or copy it to a USB
      stick) and open index.html in a browser. Searching works from a disk, too. To see whether all
      files are whole: sha256sum -c manifest-sha256.txt

      """.replacing("\n", with: "\r\n")
  }
}
