import Archive
import Disk
import Press
import Publishing
import Vietnamese

/// Checks what people write: articles, pages, settings and the register of organizations.
struct ContentCheck: Sendable {
  let folder: SiteFolder
  let workers: Workers
  /// The day of the check.
  let today: ArchiveDate?
  /// Whether links to other hosts are wanted.
  var listsExternalLinks = false

  /// What was found.
  struct Outcome: Sendable {
    var settings = SiteSettings()
    var checkSettings = CheckSettings(parsing: [], file: "")
    var files = 0
    var externalLinks: [ExternalLink] = []
    var findings: [Diagnostic] = []
  }

  /// Checks all of it.
  func run() -> Outcome {
    var outcome = Outcome()
    readSettings(&outcome)
    let register = readRegister(&outcome)
    guard Disk.hasFolder(at: folder.content) else {
      outcome.findings.append(
        Diagnostic(
          code: "content-missing", "there is no folder \(folder.content)",
          hint: "Put raw texts into \(folder.seeds)/ and run \"mocban import\" first.",
          at: SourceLocation(file: folder.content)))
      return outcome
    }
    let files = markdownFiles(&outcome)
    let check = ArticleCheck(
      folder: folder, settings: outcome.settings, today: today,
      links: SourceLinks(published(files)), seeds: SeedShelf(folder),
      listsExternalLinks: listsExternalLinks)
    let contents = workers.map(files.count) { check.check(files[$0]) }
    outcome.files = contents.count
    outcome.findings += contents.flatMap(\.findings)
    outcome.externalLinks = contents.flatMap(\.externalLinks)
    outcome.findings += check.seeds.unused(by: contents)
    outcome.findings += Self.sharedAddresses(contents)
    outcome.findings += Self.repeatedArticles(contents)
    outcome.findings += OrganizationCheck(register: register).findings(in: contents)
    return outcome
  }

  private func readSettings(_ outcome: inout Outcome) {
    guard Disk.hasEntry(at: folder.settings) else { return }
    do {
      let bytes = try Disk.read(folder.settings, limit: YAMLMap.limit)
      outcome.checkSettings = CheckSettings(parsing: bytes, file: folder.settings)
      outcome.findings += outcome.checkSettings.faults
      outcome.findings += PublishSettings(parsing: bytes, file: folder.settings).ownFaults
      outcome.settings = try SiteSettings(parsing: bytes, file: folder.settings)
      outcome.findings += outcome.settings.warnings
    } catch {
      outcome.findings += Diagnostic.all(of: error, file: folder.settings)
    }
  }

  private func readRegister(_ outcome: inout Outcome) -> OrganizationRegister {
    guard Disk.hasEntry(at: folder.organizations) else { return OrganizationRegister() }
    do {
      let bytes = try Disk.read(folder.organizations, limit: OrganizationRegister.limit * 4)
      return try OrganizationRegister(parsing: bytes, file: folder.organizations) { name in
        ProvincePages.unit(named: name, on: nil) != nil
      }
    } catch {
      outcome.findings += Diagnostic.all(of: error, file: folder.organizations)
    }
    return OrganizationRegister()
  }

  private func markdownFiles(_ outcome: inout Outcome) -> [String] {
    var files: [String] = []
    for part in ["articles", "pages"] {
      let path = folder.file("content/\(part)")
      guard Disk.hasFolder(at: path) else { continue }
      do {
        files += try Disk.files(in: path).filter { $0.hasSuffix(".md") }.map { "\(part)/\($0)" }
      } catch {
        outcome.findings.append(error.diagnostic)
      }
    }
    return files
  }

  /// The files that links may lead to: a file with errors is still meant to be published, so links to
  /// it are no second fault.
  private func published(_ files: [String]) -> [String] {
    let hidden = workers.map(files.count, batch: 64) { index -> Bool in
      guard let bytes = try? Disk.read(folder.file("content/\(files[index])"), limit: 4 << 20),
        Self.mayBeHidden(bytes), let article = try? ArticleFile(parsing: bytes, file: files[index])
      else { return false }
      return article.record.draft || article.record.kind != .article
    }
    return zip(files, hidden).filter { !$1 }.map(\.0)
  }

  /// Whether a record has one of the keys that keep an article out of the site.
  private static func mayBeHidden(_ bytes: [UInt8]) -> Bool {
    let keys = ["draft:", "kind:", "\"draft\"", "\"kind\"", "'draft'", "'kind'"].map {
      Array($0.utf8)
    }
    for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
      if line.starts(with: "---".utf8) { return false }
      if keys.contains(where: { line.starts(with: $0) }) { return true }
    }
    return false
  }

  // MARK: Files held against each other

  private static func sharedAddresses(_ contents: [ContentFile]) -> [Diagnostic] {
    var first: [String: String] = [:]
    var found: [Diagnostic] = []
    for content in contents where content.isPublished {
      let address = content.address
      guard !address.isEmpty else { continue }
      guard let other = first.updateValue(content.path, forKey: address) else { continue }
      first[address] = other
      found.append(
        Diagnostic(
          code: "address-taken", "this file and \(other) want the same address",
          hint: "Rename one of them, or give one a slug.",
          at: content.places["slug"] ?? SourceLocation(file: content.path)))
    }
    return found
  }

  private static func repeatedArticles(_ contents: [ContentFile]) -> [Diagnostic] {
    struct Mark: Hashable {
      var title: String
      var date: ArchiveDate
      var province: String?
    }
    var first: [Mark: ContentFile] = [:]
    var found: [Diagnostic] = []
    for content in contents where content.isPublished && content.file.hasPrefix("articles/") {
      guard let record = content.record, let date = record.date, record.withdrawn == nil else {
        continue
      }
      let mark = Mark(
        title: VietnameseText.folded(record.title), date: date, province: record.provinces.first)
      guard let other = first[mark] else {
        first[mark] = content
        continue
      }
      found.append(
        Diagnostic(
          .warning, code: "duplicate-article",
          "the same headline, date and province as \(other.place(of: "title"))",
          hint: "Where they are copies, keep one and name the other's seed in its also_seen.",
          at: content.place(of: "title")))
    }
    return found
  }
}
