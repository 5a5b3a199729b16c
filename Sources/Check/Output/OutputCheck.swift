import Archive
import Disk
import Press
import Synchronization

/// Checks the site as it was built.
struct OutputCheck: Sendable {
  let folder: SiteFolder
  let settings: SiteSettings
  let workers: Workers

  /// What was found.
  struct Outcome: Sendable {
    var pages = 0
    var findings: [Diagnostic] = []
  }

  /// The work of one thread, handed on from file to file.
  private final class Bench: Sendable {
    let memory = Mutex(LinkMemory())
  }

  /// What became of a file.
  private struct Reading: Sendable {
    var facts: PageFacts?
    var findings: [Diagnostic] = []
    /// The hashes of the pages that a sitemap names.
    var named: [Int] = []
  }

  /// Reads all files and holds them against each other.
  ///
  /// - Parameter progress: Called now and then, from any thread.
  /// - Returns: What was found.
  func run(_ progress: @Sendable (_ done: Int, _ total: Int) -> Void) -> Outcome {
    var outcome = Outcome()
    guard Disk.hasFolder(at: folder.output), let stamped = list(&outcome) else {
      outcome.findings.append(
        Diagnostic(
          .warning, code: "output-missing", "the site has not been built",
          hint: "Run \"mocban build\" first, or name the folder with --output.",
          at: SourceLocation(file: folder.output)))
      return outcome
    }
    outcome.findings += unfinished()
    let files = SiteFiles(stamped.map(\.path))
    let site = PageCheck.Site(
      files: files, home: settings.baseURL, allowsRemoteImages: settings.allowsRemoteImages)
    let manifest = ChecksumList(folder.output, files)
    let benches = (0..<workers.count).map { _ in Bench() }
    let readings = Mutex([Reading?](repeating: nil, count: files.paths.count))
    let done = Atomic(0)
    workers.forEach(files.paths.count) { index, worker in
      let reading = benches[worker].memory.withLock { memory in
        read(files.paths[index], site, manifest, &memory)
      }
      if let reading { readings.withLock { $0[index] = reading } }
      let count = done.wrappingAdd(1, ordering: .relaxed).newValue
      if count % 256 == 0 { progress(count, files.paths.count) }
    }
    let all = readings.withLock { $0 }
    outcome.pages = all.count { $0?.facts != nil }
    outcome.findings += all.flatMap { $0?.findings ?? [] } + manifest.findings(files)
    outcome.findings += brokenPlaces(all, files)
    outcome.findings += repeatedTitles(all, files)
    outcome.findings += unlisted(all, files)
    return outcome
  }

  private func list(_ outcome: inout Outcome) -> [StampedFile]? {
    do {
      let files = try Disk.stampedFiles(in: folder.output, followsLinks: false, workers)
      return files.isEmpty ? nil : files
    } catch {
      outcome.findings.append(error.diagnostic)
      return nil
    }
  }

  /// Says when the last build died; its list of files tells (see `Manifest` in Press).
  private func unfinished() -> [Diagnostic] {
    let path = "\(folder.output)/.mocban-manifest"
    guard let bytes = try? Disk.read(path),
      bytes.prefix(80).starts(with: "Mocban 1 unfinished\n".utf8)
    else { return [] }
    return [
      Diagnostic(
        code: "unfinished-build", "the last build did not come to its end",
        hint: "Run \"mocban build\" again.", at: SourceLocation(file: path))
    ]
  }

  // MARK: One file

  private func read(
    _ path: String, _ site: PageCheck.Site, _ manifest: ChecksumList, _ memory: inout LinkMemory
  ) -> Reading? {
    let kind = FileKind(path)
    guard kind != .other || manifest.expects(path) else { return nil }
    let full = "\(folder.output)/\(path)"
    var reading = Reading()
    do {
      let bytes = try Disk.read(full)
      if let fault = manifest.fault(of: path, bytes, at: full) { reading.findings.append(fault) }
      var found: [PageFacts.Finding] = []
      switch kind {
      case .page:
        var check = PageCheck(bytes, path: path, site: site)
        check.run(&memory)
        found = check.facts.findings
        reading.facts = check.facts
        reading.facts?.findings = []
      case .styleSheet: found = styleFindings(bytes, path, site, &memory)
      case .sitemap, .feed, .jsonFeed:
        let check = FeedCheck(kind: kind, path: path, site: site)
        (found, reading.named) = check.run(bytes)
      case .other: break
      }
      if !found.isEmpty { reading.findings += Self.placed(found, in: bytes, file: full) }
    } catch {
      reading.findings.append(error.diagnostic)
    }
    return reading
  }

  private func styleFindings(
    _ bytes: [UInt8], _ path: String, _ site: PageCheck.Site, _ memory: inout LinkMemory
  ) -> [PageFacts.Finding] {
    let folder = PageFolder(ofPage: path)
    return StyleScan.addresses(in: bytes, 0..<bytes.count).compactMap { range in
      let text = String(decoding: bytes[range], as: UTF8.self)
      // A fragment alone is an element of the page that has the style sheet.
      guard bytes[range].first != UInt8(ascii: "#") else { return nil }
      let mark = bytes[range].firstIndex(of: UInt8(ascii: "#")) ?? range.upperBound
      switch memory.verdict(
        bytes, range.lowerBound..<mark, in: folder, site.files, home: site.home)
      {
      case .file, .nowhere: return nil
      case .elsewhere:
        return .init(
          code: "third-party", message: "the style sheet asks another host: \(text.prefix(120))",
          offset: range.lowerBound)
      case .missing, .outside:
        return .init(
          code: "broken-link", message: "nothing is at \(text.prefix(160))",
          offset: range.lowerBound)
      }
    }
  }

  /// Findings with lines and columns; pages without any need not be counted through.
  static func placed(
    _ findings: [PageFacts.Finding], in bytes: [UInt8], file: String
  ) -> [Diagnostic] {
    var line = 1
    var lineStart = 0
    var index = 0
    return findings.sorted { $0.offset < $1.offset }.map { finding in
      while index < min(finding.offset, bytes.count) {
        if bytes[index] == UInt8(ascii: "\n") {
          line += 1
          lineStart = index + 1
        }
        index += 1
      }
      return Diagnostic(
        RuleBook.rule(for: finding.code)?.severity ?? .error, code: finding.code, finding.message,
        hint: finding.hint,
        at: SourceLocation(file: file, line: line, column: finding.offset - lineStart + 1))
    }
  }

  // MARK: Pages held against each other

  private func brokenPlaces(_ readings: [Reading?], _ files: SiteFiles) -> [Diagnostic] {
    var byTarget: [Int: [(page: Int, link: PageFacts.PlaceLink)]] = [:]
    for (page, reading) in readings.enumerated() {
      for link in reading?.facts?.placeLinks ?? [] {
        byTarget[link.target, default: []].append((page, link))
      }
    }
    let targets = byTarget.keys.sorted()
    let groups = targets.map { byTarget[$0] ?? [] }
    let found = workers.map(targets.count) { index -> [(page: Int, finding: PageFacts.Finding)] in
      let target = files.paths[targets[index]]
      // What cannot be read is reported where it was read first.
      guard let bytes = try? Disk.read("\(folder.output)/\(target)") else { return [] }
      let ids = PageCheck.ids(of: bytes)
      return groups[index].filter { !ids.contains($0.link.id) }.map { page, link in
        let finding = PageFacts.Finding(
          code: "broken-fragment", message: "\(target) has no element with the id \"\(link.name)\"",
          offset: link.offset)
        return (page, finding)
      }
    }
    let byPage = Dictionary(grouping: found.flatMap(\.self)) { $0.page }
    return byPage.keys.sorted().flatMap { page in
      placed((byPage[page] ?? []).map(\.finding), inPage: files.paths[page])
    }
  }

  private func repeatedTitles(_ readings: [Reading?], _ files: SiteFiles) -> [Diagnostic] {
    var first: [UInt64: Int] = [:]
    var found: [Diagnostic] = []
    for (page, reading) in readings.enumerated() {
      guard let facts = reading?.facts, !facts.isHidden, let title = facts.title else { continue }
      guard let other = first[title] else {
        first[title] = page
        continue
      }
      found += placed(
        [
          .init(
            code: "duplicate-title", message: "the same title as \(files.paths[other])",
            offset: facts.titleOffset)
        ], inPage: files.paths[page])
    }
    return found
  }

  /// The pages that a sitemap should name and does not.
  private func unlisted(_ readings: [Reading?], _ files: SiteFiles) -> [Diagnostic] {
    guard settings.baseURL != nil, files.number(of: "sitemap.xml") != nil else { return [] }
    let named = Set(readings.flatMap { $0?.named ?? [] })
    return readings.enumerated().compactMap { page, reading in
      guard let facts = reading?.facts, !facts.isHidden, !named.contains(page) else { return nil }
      return Diagnostic(
        .warning, code: "sitemap-incomplete", "the sitemap does not name this page",
        at: SourceLocation(file: "\(folder.output)/\(files.paths[page])"))
    }
  }

  private func placed(_ findings: [PageFacts.Finding], inPage page: String) -> [Diagnostic] {
    let full = "\(folder.output)/\(page)"
    return Self.placed(findings, in: (try? Disk.read(full)) ?? [], file: full)
  }
}

/// What a file of a site is, by its name.
enum FileKind {
  case page
  case styleSheet
  case sitemap
  case feed
  case jsonFeed
  case other

  init(_ path: String) {
    let name = Disk.name(of: path)
    self =
      switch true {
      case name.hasSuffix(".html"), name.hasSuffix(".htm"): .page
      case name.hasSuffix(".css"): .styleSheet
      case path.hasPrefix("sitemap") && path.hasSuffix(".xml"): .sitemap
      case name == "feed.xml": .feed
      case name == "feed.json": .jsonFeed
      default: .other
      }
  }
}
