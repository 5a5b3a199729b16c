import Archive
import Datasets
import Disk
import Markup
import Templates

/// What a build needs to write down what it did.
struct Remembering {
  var keeper: LedgerKeeper
  /// The ledger without the files of the site.
  var ledger: Ledger
  var inputs: SiteInputs
  /// The files of the output folder before the build, if they were as the last one left them.
  var outputs: OutputSum?
}

extension Press {
  /// What tells whether anything changed since the last build.
  ///
  /// - Returns: `nil` when there is nothing, or nothing of use.
  func seal(
    _ keeper: LedgerKeeper, _ program: ContentHash, _ options: BuildOptions
  ) -> Seal? {
    guard !options.isForced, folder.bag == nil, let seal = keeper.seal(), seal.program == program,
      seal.folder == folder.path
    else { return nil }
    return seal
  }

  /// What the last build remembers, and otherwise why there is nothing.
  func lastLedger(
    _ keeper: LedgerKeeper, _ options: BuildOptions
  ) -> (ledger: Ledger?, mark: ContentHash, absence: BuildReason) {
    guard !options.isForced else { return (nil, .none, .asked) }
    do {
      var (ledger, mark) = try keeper.ledger()
      if ledger.folder != folder.path { ledger.rename(to: folder.path) }
      return (ledger, mark, .noLedger)
    } catch .missing {
      return (nil, .none, .noLedger)
    } catch {
      return (nil, .none, .damagedLedger)
    }
  }

  /// The fingerprint of what every page shows besides the settings.
  func frame(_ site: Site, _ plan: Plan, _ catalogue: Catalogue) -> ContentHash {
    var mixer = ContentMixer()
    for entry in site.menu {
      mixer.add(entry.title)
      switch entry.target {
      case .page(let path): mixer.add(path)
      case .elsewhere(let link): mixer.add(link.address)
      }
    }
    for aspect in site.aspects { mixer.add("\(aspect)") }
    mixer.add(plan.data.hasTwins ? 1 : 0)
    for file in plan.data.collected.map(\.file.name) + plan.data.counts.map(\.name) {
      mixer.add(file)
    }
    mixer.add(plan.sitemapPaths.first)
    mixer.add(DirectoryPages(of: .organizations, in: catalogue, site.addresses).isSplit ? 1 : 0)
    return mixer.hash
  }

  /// Writes down what was done.
  ///
  /// The seal goes first and comes last: a build that is interrupted leaves none.
  /// `changed` are the files of the output folder, where these need not be looked at again.
  func remember(
    _ remembering: Remembering, _ written: WrittenOutputs,
    _ search: SearchNote?, manifest: ContentHash, changed: OutputSum?, isStopped: Bool,
    _ report: inout BuildReport
  ) {
    guard !isStopped else { return }
    var ledger = remembering.ledger
    ledger.manifest = manifest
    ledger.search = search
    do {
      try remembering.keeper.breakSeal()
      let mark = try remembering.keeper.write(ledger, written)
      guard !report.hasErrors, folder.bag == nil else { return }
      let outputs =
        if let changed { changed } else { try OutputSum(of: folder.output, workers) }
      var said = BuildReport()
      said.articles = report.articles
      said.leftOut = report.leftOut
      said.pages = report.pages
      said.unchanged = report.files
      said.diagnostics = report.diagnostics
      try remembering.keeper.write(
        Seal(
          program: ledger.ground.program, folder: folder.path, ledger: mark,
          inputs: remembering.inputs.sum,
          outputs: outputs, report: said))
    } catch {
      report.diagnostics.append(Self.forgetful(error))
    }
  }
}

extension Ledger {
  /// Takes messages to where the person now finds the folder of the site.
  mutating func rename(to folder: String) {
    let old = self.folder + "/"
    for index in outputs.indices {
      guard let warnings = outputs[index].output.extra?.warnings, !warnings.isEmpty else {
        continue
      }
      outputs[index].output.extra?.warnings = warnings.map { warning in
        var warning = warning
        if let file = warning.location?.file {
          let rest =
            self.folder == "." ? file : String(file.dropFirst(file.hasPrefix(old) ? old.count : 0))
          warning.location?.file = folder == "." ? rest : "\(folder)/\(rest)"
        }
        return warning
      }
    }
    self.folder = folder
  }
}
