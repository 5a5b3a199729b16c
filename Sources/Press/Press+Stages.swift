import Archive
import Disk
import Templates

/// What a build finds before it reads anything.
struct Survey {
  var keeper: LedgerKeeper
  /// The files of the site's folder.
  var inputs: SiteInputs
  /// What the last build left, if that may be relied on.
  var seal: Seal?
  /// The files of the output folder; `nil` when nothing says how they ought to be.
  var outputs: OutputSum?

  /// Whether the output is as the last build left it.
  var isUntouched: Bool { outputs != nil && outputs == seal?.outputs }

  /// What the last build reported, if nothing has changed since.
  var answer: BuildReport? {
    guard let seal, isUntouched, seal.inputs == inputs.sum else { return nil }
    return seal.report
  }
}

/// What a site is made of, once it is read.
struct SiteSources {
  var settings: SiteSettings
  var ground: Ledger.Ground
  /// What the last build remembers, and otherwise why there is nothing.
  var ledger: Ledger?
  var absence: BuildReason
  /// Whether the last build was one of this program with these settings.
  var isSame: Bool
  /// Whether the output is as the build left it that the ledger tells of.
  var isUntouched: Bool
  var catalogue: Catalogue
  var textPages: [LoadedTextPage]
  /// Whether all records of articles are those that the ledger tells of.
  var hasSameRecords: Bool
  /// What the next build may rely on, without the site and its files.
  var next: Ledger
}

/// All that is to be done, known as a whole before anything is written.
struct BuildWork {
  var plan: Plan
  var maker: PageMaker
  var verdicts: Verdicts
  var dependencies: Dependencies
  var remembering: Remembering
}

extension Press {
  /// Lists the files and holds them against what the last build left.
  func survey(_ options: BuildOptions) throws(Diagnostics) -> Survey {
    let keeper = LedgerKeeper(folder)
    let inputs = try options.trace.stage("list files") { () throws(Diagnostics) in
      try attempt { () throws(DiskError) in
        try SiteInputs(in: folder, settlingTime: options.settlingTime, workers)
      }
    }
    let seal = seal(keeper, options.program, options)
    let outputs = try options.trace.stage("compare with last build") { () throws(Diagnostics) in
      try attempt { () throws(DiskError) in
        try seal.map { _ throws(DiskError) in try OutputSum(of: folder.output, workers) }
      }
    }
    return Survey(keeper: keeper, inputs: inputs, seal: seal, outputs: outputs)
  }

  /// Reads all that people wrote: the articles from their files, or from the records of the last build
  /// where their files are the same.
  func read(
    _ survey: Survey, _ options: BuildOptions, _ report: inout BuildReport
  ) throws(Diagnostics) -> SiteSources {
    let trace = options.trace
    let settings = try readSettings()
    report.diagnostics += settings.settings.warnings
    let register = try readRegister()
    let ground = Ledger.Ground(
      program: options.program, settings: settings.content, register: register.content,
      frame: .none)
    let last = trace.stage("read ledger") { lastLedger(survey.keeper, options) }
    // Records of articles hold what the program and the settings make of them.
    let isSame =
      last.ledger?.ground.program == ground.program
      && last.ledger?.ground.settings == ground.settings
    var load = trace.stage("load articles") {
      loadArticles(
        survey.inputs, isSame ? last.ledger : nil, survey.keeper,
        ArticleLoader(folder: folder, addresses: settings.settings.addresses), &report)
    }
    report.articles = load.articles.count
    let store = load.takeStore()
    let catalogue = trace.stage("order and group") {
      Catalogue(
        store, load.articles, addresses: settings.settings.addresses, register: register.register)
    }
    let (textPages, pageFaults) = TextPageLoader.load(survey.inputs.pages, from: folder)
    report.diagnostics += pageFaults
    var next = Ledger(ground: ground)
    next.folder = folder.path
    next.articles = load.notes
    next.names = store.names
    next.records = load.records
    next.surroundings = survey.inputs.surroundings
    return SiteSources(
      settings: settings.settings, ground: ground, ledger: last.ledger, absence: last.absence,
      isSame: isSame,
      // What a seal says of files is said of those of its own build.
      isUntouched: survey.isUntouched && survey.seal?.ledger == last.mark,
      catalogue: catalogue, textPages: textPages, hasSameRecords: load.hasSameRecords, next: next)
  }

  /// Plans all files of the site and finds out which of them have to be made.
  ///
  /// - Parameters:
  ///   - sources: What the site is made of; the old ledger is let go as soon as it is not needed.
  ///   - survey: What was found before.
  ///   - options: What is asked for.
  ///   - report: Takes what is wrong.
  /// - Returns: What is to be done.
  /// - Throws: `Diagnostics` when two files want the same address, or a menu leads nowhere.
  func work(
    on sources: inout SiteSources, _ survey: Survey, _ options: BuildOptions,
    _ report: inout BuildReport
  ) throws(Diagnostics) -> BuildWork {
    let trace = options.trace
    let (catalogue, settings) = (sources.catalogue, sources.settings)
    let site = try site(settings, sources.textPages, catalogue)
    let copies = copies(catalogue, site.addresses, survey.inputs, &report)
    let plan = trace.stage("plan") {
      Plan(
        catalogue, textPages: sources.textPages, site: site, settings: settings.data,
        copies: copies.map { ($0.source, $0.path) })
    }
    sources.ground.frame = frame(site, plan, catalogue)
    let previous = trace.stage("compare plans") {
      PreviousBuild(
        sources.ledger, absence: sources.absence, ground: sources.ground, plan.outputs, workers)
    }
    let maker = PageMaker(
      catalogue: catalogue, textPages: sources.textPages, plan: plan, site: site,
      settings: settings, folder: folder, related: RelatedTable(in: catalogue))
    let dependencies = trace.stage("take fingerprints") {
      fingerprints(for: maker, sources, survey, previous, copies)
    }
    let before = previous.refusal == nil ? sources.ledger : nil
    let hasSameCatalogue = before?.catalogue == dependencies.whole
    trace.stage("find related") {
      // Articles that nobody changed have the same ones in common as before.
      maker.related.findAll(workers, known: hasSameCatalogue ? before?.related : nil)
    }
    sources.ledger = nil
    let verdicts = trace.stage("choose what to make") {
      Verdicts(
        plan, previous, dependencies, in: folder.output,
        needsDigests: settings.data.hasFiles || folder.bag != nil,
        hasSameCatalogue: hasSameCatalogue, isUntouched: sources.isUntouched,
        searchMemory: survey.keeper.digestsPath, workers)
    }
    let faults = trace.stage("look for collisions") {
      // Addresses that were no fault the last time are none now.
      (verdicts.isSamePlan ? [] : plan.collisions()) + missingTargets(settings, site, plan)
    }
    guard faults.isEmpty else { throw Diagnostics((report.diagnostics + faults).sorted()) }
    var next = sources.next
    next.ground = sources.ground
    next.catalogue = dependencies.whole
    next.related = maker.related.lists
    return BuildWork(
      plan: plan, maker: maker, verdicts: verdicts, dependencies: dependencies,
      remembering: Remembering(
        keeper: survey.keeper, ledger: next, inputs: survey.inputs,
        outputs: sources.isUntouched ? survey.outputs : nil))
  }

  /// The fingerprints of all that pages show, those of the last build where nothing can have changed.
  private func fingerprints(
    for maker: PageMaker, _ sources: SiteSources, _ survey: Survey, _ previous: PreviousBuild,
    _ copies: [Copy]
  ) -> Dependencies {
    let isCalm =
      sources.hasSameRecords && sources.isSame && previous.refusal == nil && previous.hasSamePlan
      && sources.ledger?.surroundings == survey.inputs.surroundings
    return Dependencies(
      sources.catalogue, maker.plan, textPages: sources.textPages, related: maker.related,
      pages: maker.pages,
      stamps: Dictionary(copies.map { ($0.path, $0.stamp) }) { first, _ in first },
      seeds: Set(survey.inputs.seeds.map(\.path)),
      before: previous.refusal == nil ? sources.ledger?.catalogue : nil, isCalm: isCalm, workers)
  }
}
