package import Archive
import Disk
import Markup

/// Looks at a published site as its visitors get it, and says what is not as it should be.
package struct Verification: Sendable {
  /// What was found.
  package struct Report: Sendable {
    /// The number of files that the target's list has.
    package var published = 0
    /// The number of files that were fetched.
    package var fetched = 0
    /// What is wrong, in the order of the paths.
    package var findings: [Diagnostic] = []

    /// Whether anything is wrong.
    package var hasErrors: Bool { findings.contains { $0.severity == .error } }
  }

  private let address: String
  private let server: TargetSettings.Server
  private let compressions: [TargetSettings.Compression]
  private let searchFolder: String
  private let fetcher: Fetcher

  /// How many files a sample has.
  private static let sample = 40
  private static let batch = 500

  init(
    address: String, target: TargetSettings, searchFolder: String, fetcher: Fetcher
  ) {
    self.address = address
    server = target.server
    compressions = target.compressions
    self.searchFolder = searchFolder
    self.fetcher = fetcher
  }

  /// Fetches the list of what was published and files of it.
  ///
  /// - Parameters:
  ///   - site: The files as they should be; what was published earlier may differ from them.
  ///   - all: Whether all files are fetched, or a sample.
  ///   - progress: Told how many files are done, and of how many.
  /// - Returns: What was found.
  /// - Throws: A `Diagnostic` when the list cannot be fetched or nothing can be asked.
  func run(
    _ site: [SiteFile], all: Bool, progress: (_ done: Int, _ total: Int) -> Void
  ) async throws -> Report {
    var report = Report()
    let list = try await list()
    report.published = list.files.count
    let plan = PublicationPlan(site, published: list)
    if !plan.isEmpty {
      report.findings.append(
        Diagnostic(
          .warning, code: "verify-outdated",
          "\(plan.sent.count + plan.removed.count) files here differ from what was published",
          hint: "Publish again to send them.", at: SourceLocation(file: address)))
    }
    let files = all ? list.files : Self.sample(of: list.files)
    for start in stride(from: 0, to: files.count, by: Self.batch) {
      let part = Array(files[start..<min(start + Self.batch, files.count)])
      let answers = try await fetcher.fetch(part.map { .init(address: address(of: $0.path)) })
      for (file, answer) in zip(part, answers) { check(file, answer, &report) }
      progress(min(start + Self.batch, files.count), files.count)
    }
    report.fetched = files.count
    try await checkMissing(&report)
    try await checkCompression(list.files, &report)
    try fetcher.clear()
    report.findings.sort()
    return report
  }

  private func list() async throws -> PublicationList {
    let name = PublicationList.Kind.published.fileName
    let answers = try await fetcher.fetch([
      .init(address: address + name),
      .init(address: address + PublicationList.Kind.publishing.fileName),
    ])
    guard answers[0].status == 200 else {
      throw Diagnostic(
        code: "verify-list",
        answers[0].status == 0
          ? "nobody answers there"
          : "the list of what was published is answered with \(answers[0].status)",
        hint: "Check the address: base_url, or address of the target.",
        at: SourceLocation(file: address + name))
    }
    return try PublicationList(
      parsing: try Disk.read(answers[0].file), .published, from: String(address.dropLast()))
  }

  /// Files of every phase, spread evenly, with those that visitors meet first.
  static func sample(of files: [PublishedFile]) -> [PublishedFile] {
    var wanted = Set(["index.html", "404.html", "feed.xml", "sitemap.xml", "assets/style.css"])
    let groups = Dictionary(grouping: files) { PublicationPhase(of: $0.path) }
    for group in groups.values {
      let step = max(1, group.count * groups.count / sample)
      for index in stride(from: step / 2, to: group.count, by: step) {
        wanted.insert(group[index].path)
      }
    }
    return files.filter { wanted.contains($0.path) }
  }
}

extension Verification {
  private func check(_ file: PublishedFile, _ answer: Fetcher.Answer, _ report: inout Report) {
    // What a server reads itself it does not show.
    let name = Disk.name(of: file.path)
    guard !name.hasPrefix("."), !["_headers", "_redirects", "CNAME"].contains(file.path) else {
      return
    }
    guard answer.status == 200 else {
      // A page that only leads on may be answered by what it leads to.
      if server != .plain, answer.status == 301, answer.headers["location"] != nil { return }
      let problem = answer.status == 0 ? "there is no answer" : "is answered with \(answer.status)"
      report.findings.append(fault("verify-status", problem, file.path))
      return
    }
    if answer.digest != file.digest || answer.size != file.size {
      report.findings.append(
        fault("verify-content", "has other content than was published", file.path))
    }
    if let types = Self.types(of: name) {
      let type = (answer.headers["content-type"] ?? "").prefix { $0 != ";" && $0 != " " }
      if !types.contains(type.lowercased()) {
        report.findings.append(
          fault("verify-type", "is said to be \"\(type)\", not \(types[0])", file.path))
      }
    }
    checkHeaders(file, answer, &report)
  }

  private func checkHeaders(
    _ file: PublishedFile, _ answer: Fetcher.Answer, _ report: inout Report
  ) {
    guard server != .plain else { return }
    for header in HostFiles.safety
    where answer.headers[header.name.lowercased()] != header.value {
      report.findings.append(
        fault("verify-header", "lacks the header \(header.name): \(header.value)", file.path))
    }
    let folders = file.path.split(separator: "/")
    let isForEver =
      folders.count == 3 && folders[0] == searchFolder && folders[1].utf8.count == 1
    let expected = isForEver ? HostFiles.forEver : HostFiles.askAgain
    // Hosts that read `_headers` have their own words for asking again.
    guard isForEver || server != .netlify else { return }
    if answer.headers["cache-control"] != expected {
      report.findings.append(
        fault("verify-header", "lacks the header Cache-Control: \(expected)", file.path))
    }
  }

  private func checkMissing(_ report: inout Report) async throws {
    let path = "khong-co-trang-nay-\(UInt64.random(in: 0 ... .max)).html"
    let answer = try await fetcher.fetch([.init(address: address(of: path))])[0]
    guard answer.status != 404 else { return }
    report.findings.append(
      fault("verify-missing", "leads nowhere and is answered with \(answer.status), not 404", path))
  }

  private func checkCompression(
    _ files: [PublishedFile], _ report: inout Report
  ) async throws {
    guard !compressions.isEmpty, server != .plain else { return }
    let paths = Set(files.map(\.path))
    let words = compressions.map { $0 == .br ? "br" : "gzip" }.joined(separator: ", ")
    let some = Self.sample(of: files).filter { file in
      compressions.contains { paths.contains("\(file.path).\($0.rawValue)") }
    }.prefix(10)
    let answers = try await fetcher.fetch(
      some.map { .init(address: address(of: $0.path), encoding: words) })
    for (file, answer) in zip(some, answers) where answer.status == 200 {
      if answer.headers["content-encoding"] == nil {
        report.findings.append(
          fault("verify-compression", "is not sent compressed (\(words))", file.path))
      } else if answer.digest != file.digest {
        report.findings.append(
          fault("verify-compression", "has other content when it is sent compressed", file.path))
      }
    }
  }

  private func fault(_ code: String, _ problem: String, _ path: String) -> Diagnostic {
    Diagnostic(code: code, problem, at: SourceLocation(file: address(of: path)))
  }

  /// The address of a file.
  private func address(of path: String) -> String { address + Link.strictlyEncoded(path) }

  /// The types under which browsers take a file for what it is; `nil` where that does not matter.
  static func types(of name: String) -> [String]? {
    switch name.split(separator: ".").last {
    case "html": ["text/html"]
    case "css": ["text/css"]
    case "js": ["text/javascript", "application/javascript"]
    case "json": ["application/json", "application/feed+json"]
    case "xml": ["text/xml", "application/xml", "application/atom+xml", "application/rss+xml"]
    case "txt": ["text/plain"]
    case "svg": ["image/svg+xml"]
    case "png": ["image/png"]
    case "jpg", "jpeg": ["image/jpeg"]
    case "gif": ["image/gif"]
    case "webp": ["image/webp"]
    default: nil
    }
  }
}

extension Publisher {
  /// Looks at the published site as its visitors get it.
  ///
  /// - Parameters:
  ///   - address: The public address; that of the target by default.
  ///   - all: Whether all files are fetched, or a sample.
  ///   - progress: Told how many files are done, and of how many.
  /// - Returns: What was found.
  /// - Throws: A `Diagnostic` with code `no-address` or `verify-list`, and as `plan`.
  package func verify(
    at address: String?, all: Bool,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws -> Verification.Report {
    guard var address = address ?? self.address else {
      throw Diagnostic(
        code: "no-address", "the public address is not known",
        hint: "Set base_url, or address of the target, or give --address.", at: target.location)
    }
    guard SettingText.isWebAddress(address) else {
      throw Diagnostic(
        code: "bad-address", "\"\(redacted(address))\" is no public address",
        hint: "Write it as https://example.org/archive/.")
    }
    if !address.hasSuffix("/") { address += "/" }
    return try await Verification(
      address: address, target: target, searchFolder: searchFolder, fetcher: fetcher
    ).run(try await files(), all: all, progress: progress)
  }
}
