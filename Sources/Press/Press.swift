package import Archive
package import Disk
import Markup
import Synchronization
import Templates

/// Builds a site: load, catalogue, plan, render, write.
package struct Press: Sendable {
  /// The places of the site.
  package let folder: SiteFolder
  /// The threads that share the work.
  package let workers: Workers

  /// Creates a press.
  ///
  /// - Parameters:
  ///   - folder: The places of the site.
  ///   - workers: The number of threads, at least 1.
  package init(_ folder: SiteFolder, workers: Int) {
    self.folder = folder
    self.workers = Workers(workers)
  }

  /// Builds the site: what changed since the last build, or all of it.
  ///
  /// - Parameters:
  ///   - options: What is asked for besides.
  ///   - progress: Called now and then, from any thread, with the number of files that are done and of
  ///     all.
  /// - Returns: What was done; the report says whether anything is wrong.
  /// - Throws: `Diagnostics` when nothing could be built at all; then nothing was written.
  package func build(
    _ options: BuildOptions = BuildOptions(),
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(Diagnostics) -> BuildReport {
    try checkFolders()
    let survey = try survey(options)
    if let report = survey.answer { return report }
    let lock: FolderLock?
    do {
      lock = try survey.keeper.lock()
    } catch {
      throw Diagnostics([error.diagnostic])
    }
    var report = BuildReport()
    var sources = try read(survey, options, &report)
    guard !options.holdsOnErrors || !report.hasErrors else {
      throw Diagnostics(report.diagnostics.sorted())
    }
    try write(try work(on: &sources, survey, options, &report), options, &report, progress)
    // The lock is held until here.
    extendLifetime(lock)
    report.diagnostics.sort()
    return report
  }

  /// The public address that `site.yml` gives a site.
  ///
  /// - Parameter folder: The places of the site.
  /// - Returns: `nil` when there is none, or none that can be read.
  package static func publicAddress(of folder: SiteFolder) -> String? {
    (try? Press(folder, workers: 1).readSettings())?.settings.baseURL
  }

  // MARK: Load

  func readSettings() throws(Diagnostics) -> (settings: SiteSettings, content: ContentHash) {
    guard Disk.hasEntry(at: folder.settings) else { return (SiteSettings(), .none) }
    let bytes = try attempt { () throws(DiskError) in
      try Disk.read(folder.settings, limit: YAMLMap.limit)
    }
    return (
      try SiteSettings(parsing: bytes, file: folder.settings), ContentHash(of: bytes)
    )
  }

  /// Refuses to build without content, and into a folder that holds what people wrote.
  private func checkFolders() throws(Diagnostics) {
    guard Disk.hasFolder(at: folder.content) else {
      throw Diagnostics([
        Diagnostic(
          code: "content-missing", "there is no folder \(folder.content)",
          hint: "Put raw texts into \(folder.seeds)/ and run \"mocban import\" first.",
          at: SourceLocation(file: folder.content))
      ])
    }
    let output = Disk.canonical(folder.output)
    let sources = [folder.content, folder.seeds, folder.staticFiles].map(Disk.canonical)
    let isInTheWay = sources.contains { source in
      source == output || source.hasPrefix(output == "/" ? "/" : output + "/")
        || output.hasPrefix(source + "/")
    }
    guard !isInTheWay else {
      throw Diagnostics([
        Diagnostic(
          code: "bad-output", "the site cannot be built where its sources are",
          hint: "Choose a folder of its own with --output.",
          at: SourceLocation(file: folder.output))
      ])
    }
  }

  /// The organizations that the site names in its own way.
  func readRegister() throws(Diagnostics) -> (
    register: OrganizationRegister, content: ContentHash
  ) {
    guard Disk.hasEntry(at: folder.organizations) else { return (OrganizationRegister(), .none) }
    let bytes = try attempt { () throws(DiskError) in
      try Disk.read(folder.organizations, limit: OrganizationRegister.limit + 1)
    }
    let register = try OrganizationRegister(parsing: bytes, file: folder.organizations) { name in
      ProvincePages.unit(named: name, on: nil) != nil
    }
    return (register, ContentHash(of: bytes))
  }

  func site(
    _ settings: SiteSettings, _ textPages: [LoadedTextPage], _ catalogue: Catalogue
  ) throws(Diagnostics) -> Site {
    var site = Site(
      title: settings.title, description: settings.description,
      wording: SiteSettings.wording(in: settings.language) ?? .vietnamese,
      baseURL: settings.baseURL,
      menu: textPages.map { Site.MenuEntry(title: $0.title, target: .page($0.path)) },
      addresses: settings.addresses)
    // The three that every archive has stay, so that its menu does not change with its content.
    site.aspects = Aspect.allCases.filter { aspect in
      switch aspect {
      case .provinces, .years, .organizations: true
      case .countries, .authors, .sources: !catalogue.groups(of: aspect.kind).isEmpty
      }
    }
    site.palette = settings.palette
    site.styleSheets = settings.styleSheets
    site.feeds = settings.data.feeds
    site.hasCitations = settings.hasCitations
    site.hasJSONFeeds = settings.data.hasJSONFeeds
    site.hasDataFiles = settings.data.hasFiles
    site.hasSearch = settings.hasSearch
    if let menu = settings.menu { site.menu = try entries(of: menu, textPages) }
    site.publisher = settings.publisher
    site.rights = settings.rights
    site.contact = settings.contact
    return site
  }

  /// A file to copy.
  struct Copy {
    var source: String
    /// The path in the site.
    var path: String
    var stamp: FileStamp
  }

  /// The raw texts of the articles, and the static files.
  func copies(
    _ catalogue: Catalogue, _ addresses: Addresses, _ inputs: SiteInputs,
    _ report: inout BuildReport
  ) -> [Copy] {
    var copies: [Copy] = []
    let stamps = Dictionary(inputs.seeds.lazy.map { ($0.path, $0.stamp) }) { first, _ in first }
    // What was taken back is taken back with its raw text.
    for seed in Set(catalogue.listed.flatMap { catalogue.entries[$0].seeds }).sorted() {
      let source = "\(folder.seeds)/\(seed)"
      if let stamp = stamps[seed] ?? Disk.stamp(of: source) {
        copies.append(
          Copy(source: source, path: "\(addresses.seeds)/\(seed)", stamp: inputs.lasting(stamp)))
      } else {
        let articles = catalogue.entries.filter { $0.seeds.contains(seed) }
        report.diagnostics += articles.map { article in
          Diagnostic(
            .warning, code: "seed-missing", "its raw text \(source) is not there",
            hint: "Put the file back, or take it out of \"seed\" and \"also_seen\".",
            at: SourceLocation(file: folder.file("content/\(article.file)")))
        }
      }
    }
    copies += media(addresses, inputs)
    return copies
      + inputs.staticFiles.map {
        Copy(
          source: "\(folder.staticFiles)/\($0.path)", path: $0.path, stamp: inputs.lasting($0.stamp)
        )
      }
  }

  /// Turns trouble with the disk into diagnostics.
  func attempt<Result>(
    _ work: () throws(DiskError) -> Result
  ) throws(Diagnostics) -> Result {
    do {
      return try work()
    } catch {
      throw Diagnostics([error.diagnostic])
    }
  }
}

extension SiteSettings {
  /// The words of the interface.
  ///
  /// - Parameter language: A BCP 47 tag.
  /// - Returns: `nil` for a language the interface does not speak.
  static func wording(in language: String) -> Wording? {
    [Wording.vietnamese, .english].first { $0.language == language }
  }
}
