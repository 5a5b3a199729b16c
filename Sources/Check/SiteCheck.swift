package import Archive
package import Disk
package import Press

/// Finds what is wrong with a site before it is published: with its content and with what was built
/// from it.
package struct SiteCheck: Sendable {
  /// What a check is asked for.
  package struct Options: Sendable {
    /// The day of the check; without it, no date is in the future.
    package var today: ArchiveDate?
    /// Whether the site is built twice to see whether both builds are alike.
    package var buildsTwice = false
    /// Builds the site into a folder in another process, and says whether it could; see `buildsTwice`.
    package var buildElsewhere: (@Sendable (_ output: String) -> Bool)?
    /// Whether the built site is looked at.
    package var readsOutput = true
    /// Asks other hosts whether the pages are there that the content links to; without it, none is
    /// asked for anything.
    package var askExternally: ExternalRequest?
    /// What tells the program from every other one, for builds.
    package var program = ContentHash.none

    /// Creates options.
    package init() {}
  }

  private let folder: SiteFolder
  private let workers: Workers

  /// Creates a check.
  ///
  /// - Parameters:
  ///   - folder: The places of the site.
  ///   - workers: The number of threads, at least 1.
  package init(_ folder: SiteFolder, workers: Int) {
    self.folder = folder
    self.workers = Workers(workers)
  }

  /// Checks the site; nothing is written but for builds into folders of their own.
  ///
  /// - Parameters:
  ///   - options: What is asked for.
  ///   - progress: Called now and then, from any thread, with the number of files that are done and of
  ///     all.
  /// - Returns: What was found.
  package func run(
    _ options: Options = Options(),
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> CheckReport {
    let content = ContentCheck(
      folder: folder, workers: workers, today: options.today,
      listsExternalLinks: options.askExternally != nil
    ).run()
    var findings = content.findings
    var report = CheckReport()
    report.articles = content.files
    if options.readsOutput {
      let output = OutputCheck(folder: folder, settings: content.settings, workers: workers)
        .run(progress)
      report.pages = output.pages
      findings += output.findings
    }
    if options.buildsTwice {
      let twins = TwinBuild(
        folder: folder, workers: workers, buildElsewhere: options.buildElsewhere)
      findings += twins.run(BuildOptions(program: options.program))
    }
    if let ask = options.askExternally {
      let external = ExternalCheck(
        ask: ask, memoryFile: folder.file(".mocban/external.txt"), today: options.today)
      findings += external.findings(for: content.externalLinks, progress: progress)
    }
    report.add(findings, content.checkSettings, folder: folder.file(""))
    return report
  }
}
