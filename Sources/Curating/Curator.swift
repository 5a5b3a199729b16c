package import Archive
import Disk
package import Press
import Vietnamese

/// Changes that editors make to articles by hand, done as a whole and without a slip.
package struct Curator: Sendable {
  private let folder: SiteFolder

  /// Creates a curator.
  ///
  /// - Parameter folder: The places of the site.
  package init(_ folder: SiteFolder) {
    self.folder = folder
  }

  // MARK: New

  /// Begins an article: a draft with its front matter and no text.
  ///
  /// - Parameter record: What is known of it, at least a title.
  /// - Returns: The path of the new file.
  /// - Throws: What is wrong with it, or a `Diagnostic` with code `name-taken`.
  package func begin(_ record: ArticleRecord) throws(Diagnostics) -> String {
    let year = record.date.map { String($0.year) } ?? "undated"
    let slug = VietnameseText.slug(record.title)
    guard !slug.isEmpty else {
      throw Self.fault("no-address", "the title has neither letter nor digit", at: nil)
    }
    for name in record.provinces where ProvincePages.unit(named: name, on: record.date) == nil {
      throw Diagnostics([ProvincePages.unknown(name, at: SourceLocation(file: "--province"))])
    }
    let path = "\(folder.articles)/\(year)/\(slug).md"
    try refuse(path)
    var record = record
    record.draft = true
    try write(
      ArticleFile(record: record, body: Array("\n".utf8)).serialized(), to: path, isNew: true)
    return path
  }

  // MARK: Rename

  /// What became of an article that was given another name.
  package struct Renamed: Sendable {
    /// The path of its file now.
    package var path: String
    /// The address it had, which leads on to the new one; `nil` when it keeps its address.
    package var formerAddress: String?
    /// The files whose links name the old file, with their lines.
    package var links: [SourceLocation]
  }

  /// Gives an article another name, and keeps its old address alive.
  ///
  /// - Parameters:
  ///   - article: Its file, as a person would type it or from `content/articles/`.
  ///   - name: The new name; with a folder, such as `2018/le-ky-ket`, the article moves there.
  /// - Returns: What became of it.
  /// - Throws: What is wrong with the article or its new name; nothing has changed then.
  package func rename(_ article: String, to name: String) throws(Diagnostics) -> Renamed {
    let old = try find(article)
    var new = name.hasSuffix(".md") ? name : name + ".md"
    if !new.contains("/"), old.contains("/") { new = "\(Disk.folder(of: old))/\(new)" }
    guard SafePath.isSafe(new) else {
      throw Self.fault("bad-name", "\"\(name)\" is no name of a file", at: nil)
    }
    let path = "\(folder.articles)/\(new)"
    try refuse(path)
    let bytes = try read(old)
    let former = try Press.address(ofArticle: old, bytes, in: folder)
    let address = try Press.address(ofArticle: new, bytes, in: folder)
    let isMoved = former != address
    try write(
      isMoved ? try adding(alias: former, to: bytes, not: address, file: path) : bytes, to: path,
      isNew: true)
    do {
      try Disk.delete("\(folder.articles)/\(old)")
    } catch {
      throw Diagnostics([error.diagnostic])
    }
    return Renamed(
      path: path, formerAddress: isMoved ? former : nil, links: links(toFile: Disk.name(of: old)))
  }

  private func adding(
    alias: String?, to bytes: [UInt8], not address: String?, file: String
  ) throws(Diagnostics) -> [UInt8] {
    guard let alias else { return bytes }
    var record = try ArticleFile(parsing: bytes, file: file).record
    // An article that goes back to a former name gives up the alias that would stand in its way.
    record.aliases.removeAll { $0 == address || $0 == alias }
    record.aliases.append(alias)
    return try set(["aliases"], of: record, in: bytes, file: file)
  }

  /// Where other texts name a file in a link.
  private func links(toFile name: String) -> [SourceLocation] {
    let mark = "/\(name)"
    let files = (try? Disk.files(in: folder.content)) ?? []
    return files.filter { $0.hasSuffix(".md") }.flatMap { file -> [SourceLocation] in
      let path = folder.file("content/\(file)")
      guard let bytes = try? Disk.read(path, limit: 4 << 20) else { return [] }
      return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .enumerated().filter { _, line in
          let line = String(decoding: line, as: UTF8.self)
          return line.contains("](") && (line.contains(mark) || line.contains("](\(name)"))
        }.map { SourceLocation(file: path, line: $0.offset + 1) }
    }
  }

  // MARK: Retract

  /// Takes an article back: its page stays and says why.
  ///
  /// - Parameters:
  ///   - article: Its file, as a person would type it or from `content/articles/`.
  ///   - withdrawal: Why, when, and whether what is known of it is kept from readers, too.
  /// - Returns: The path of its file.
  /// - Throws: What is wrong with the article; nothing has changed then.
  package func retract(
    _ article: String, _ withdrawal: ArticleRecord.Withdrawal
  ) throws(Diagnostics) -> String {
    let file = try find(article)
    let path = "\(folder.articles)/\(file)"
    let bytes = try read(file)
    var record = try ArticleFile(parsing: bytes, file: path).record
    record.withdrawn = withdrawal
    try write(try set(["withdrawn"], of: record, in: bytes, file: path), to: path)
    return path
  }

  // MARK: Files

  /// The path of an article from `content/articles/`.
  private func find(_ article: String) throws(Diagnostics) -> String {
    let root = Disk.canonical(folder.articles) + "/"
    let typed = article.hasSuffix(".md") ? article : article + ".md"
    for path in [typed, folder.file(typed), "\(folder.articles)/\(typed)"] {
      let canonical = Disk.canonical(path)
      guard Disk.hasEntry(at: path), canonical.hasPrefix(root) else { continue }
      return String(canonical.dropFirst(root.count))
    }
    throw Self.fault(
      "file-missing", "there is no article \(article)",
      hint: "Name a file of \(folder.articles)/, such as 2017/le-ky-ket.md.", at: nil)
  }

  private func set(
    _ keys: [String], of record: ArticleRecord, in bytes: [UInt8], file: String
  ) throws(Diagnostics) -> [UInt8] {
    do {
      var editor = try FrontMatterEditor(bytes, file: file)
      for key in keys { editor.set(key, to: record.entry(ofKey: key)) }
      return editor.serialized()
    } catch {
      throw Diagnostics([error])
    }
  }

  private func read(_ file: String) throws(Diagnostics) -> [UInt8] {
    do {
      return try Disk.read("\(folder.articles)/\(file)", limit: 4 << 20)
    } catch {
      throw Diagnostics([error.diagnostic])
    }
  }

  private func write(
    _ bytes: [UInt8], to path: String, isNew: Bool = false
  ) throws(Diagnostics) {
    do {
      try Disk.replace(path, with: bytes, isNew: isNew)
    } catch {
      throw Diagnostics([error.diagnostic])
    }
  }

  private func refuse(_ path: String) throws(Diagnostics) {
    guard Disk.hasEntry(at: path) else { return }
    throw Self.fault(
      "name-taken", "there is an article of this name", hint: "Choose another one.",
      at: SourceLocation(file: path))
  }

  private static func fault(
    _ code: String, _ message: String, hint: String? = nil, at place: SourceLocation?
  ) -> Diagnostics {
    Diagnostics([Diagnostic(code: code, message, hint: hint, at: place)])
  }
}
