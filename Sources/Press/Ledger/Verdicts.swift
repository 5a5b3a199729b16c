import Datasets
import Disk

/// Which of the planned files are made and which are kept.
struct Verdicts: Sendable {
  private var all: [PreviousBuild.Verdict] = []
  /// What becomes of the data files.
  private(set) var fates: [DataFileFate] = []
  /// What becomes of the search index.
  private(set) var search = SearchFate.make(nil)
  /// The file of what the search index needs of each article.
  let searchMemory: String
  /// Whether the SHA-256 of every file must be known.
  let needsDigests: Bool
  /// The files of the search index of the last build; `nil` when they stay, or there is none.
  var formerIndex: [(path: String, output: Ledger.Output)]? {
    switch search {
    case .keep: nil
    case .patch(let note, _): note.files
    case .make(let note): note?.files
    }
  }
  /// How many files the last build is known to have left.
  var lastCount: Int {
    switch search {
    case .keep(let note), .patch(let note, _): previous.count + note.files.count
    case .make(let note): previous.count + (note?.files.count ?? 0)
    }
  }
  /// Whether the planned files are those of the last build.
  let isSamePlan: Bool
  /// The list of the files of the last build, as its manifest had it.
  var manifest: ContentHash? { previous.manifest }
  private let previous: PreviousBuild
  /// Whether all files are known to be as they were written, so that none need be looked at.
  private let isUntouched: Bool
  private let plan: Plan
  private let folder: String

  /// What is to become of a planned file, by its index.
  subscript(index: Int) -> PreviousBuild.Verdict { all[index] }

  /// The reasons of all files that are made, with their indices.
  var reasons: [(index: Int, reason: BuildReason)] {
    all.enumerated().compactMap { index, verdict in verdict.reason.map { (index, $0) } }
  }

  /// Compares a plan with what the last build wrote down.
  ///
  /// - Parameters:
  ///   - plan: Everything a build will write.
  ///   - previous: What the last build can still be trusted for.
  ///   - dependencies: What each file is made from.
  ///   - folder: The output folder.
  ///   - needsDigests: Whether the SHA-256 of every file must be known.
  ///   - hasSameCatalogue: Whether nothing but texts changed, so that no file shows others of others.
  ///   - isUntouched: Whether all files of the output folder are known to be as they were written.
  ///   - searchMemory: The file of what the search index needs of each article.
  ///   - workers: The threads that share the work.
  init(
    _ plan: Plan, _ previous: PreviousBuild, _ dependencies: Dependencies, in folder: String,
    needsDigests: Bool, hasSameCatalogue: Bool, isUntouched: Bool, searchMemory: String,
    _ workers: Workers
  ) {
    self.isUntouched = isUntouched
    self.searchMemory = searchMemory
    self.needsDigests = needsDigests
    self.previous = previous
    self.folder = folder
    self.plan = plan
    all = workers.map(plan.outputs.count, batch: 128) { index in
      if let refusal = previous.refusal { return .make(refusal) }
      let planned = plan.outputs[index]
      guard let before = previous.output(index, at: planned.path) else { return .make(.new) }
      let basis = dependencies.basis(
        of: planned, lookups: before.extra?.lookups ?? [], before: before.basis)
      if let reason = Self.reason(for: before, basis) { return .make(reason) }
      guard
        isUntouched
          || Disk.stamp(of: "\(folder)/\(planned.path)", followsLinks: false)?.ofContent
            == before.stamp
      else { return .make(.output) }
      guard !needsDigests || before.digest != nil else { return .make(.digest) }
      return .keep
    }
    let known = all.count { $0.reason != .new && $0.reason?.isForAll != true }
    isSamePlan = previous.refusal == nil && previous.count == known && known == all.count
    decideTwins(plan)
    decideDataFiles(plan, workers)
    decideSearch(plan, hasSameCatalogue: hasSameCatalogue)
  }

  /// Why a file must be made, if what it is made from says so.
  private static func reason(
    for before: Ledger.Output, _ basis: Dependencies.Basis?
  ) -> BuildReason? {
    guard let basis else { return .follows }
    if before.basis.own != basis.own { return .source }
    return before.basis == basis ? nil : .others
  }

  /// The search index is as it should be while no article is made and nothing is known otherwise.
  private mutating func decideSearch(_ plan: Plan, hasSameCatalogue: Bool) {
    guard previous.refusal == nil, let note = previous.search else { return }
    search = .make(note)
    guard note.index != nil, note.files.allSatisfy({ isInPlace($0.output, at: $0.path) }) else {
      return
    }
    let made = plan.outputs.indices.count { index in
      guard case .article = plan.outputs.content(at: index), case .make = all[index] else {
        return false
      }
      return true
    }
    if made == 0, hasSameCatalogue {
      search = .keep(note)
    } else if made <= SearchPatcher.limit(for: plan.articleCount) {
      search = .patch(note, hasSameCatalogue: hasSameCatalogue)
    }
  }

  /// What the last build wrote down of a file that is kept.
  ///
  /// - Parameter index: The index of a planned file.
  /// - Returns: `nil` for a file that is made.
  func kept(_ index: Int) -> Ledger.Output? {
    previous.output(index, at: plan.outputs[index].path)
  }

  /// The file that has the bytes it was written with, whatever it is made from.
  ///
  /// - Parameter index: The index of a planned file.
  /// - Returns: `nil` for a file that changed or is gone, or that nothing is known of.
  func unchanged(_ index: Int) -> Ledger.Output? {
    guard previous.refusal == nil, let output = kept(index),
      isInPlace(output, at: plan.outputs[index].path)
    else { return nil }
    return output
  }

  private func isInPlace(
    _ output: Ledger.Output, at path: @autoclosure () -> String
  ) -> Bool {
    (!needsDigests || output.digest != nil)
      && (isUntouched || hasStamp(of: output, at: path()))
  }

  private func hasStamp(of output: Ledger.Output, at path: String) -> Bool {
    Disk.stamp(of: "\(folder)/\(path)", followsLinks: false)?.ofContent == output.stamp
  }

  /// Twins are made with their articles, so all of them are kept or none.
  private mutating func decideTwins(_ plan: Plan) {
    guard plan.data.hasTwins else { return }
    for index in plan.outputs.indices {
      guard case .article = plan.outputs.content(at: index), case .keep = all[index] else {
        continue
      }
      var twin = index + 1
      while twin < plan.outputs.count, case .twin = plan.outputs.content(at: twin) {
        if unchanged(twin) == nil { all[index] = .make(.output) } else { all[twin] = .keep }
        twin += 1
      }
      guard case .make = all[index] else { continue }
      for other in (index + 1)..<twin { all[other] = .make(.follows) }
    }
  }

  private mutating func decideDataFiles(_ plan: Plan, _ workers: Workers) {
    guard !plan.data.collected.isEmpty else { return }
    var places = [Int](repeating: 0, count: plan.articleCount)
    var files: [Int] = []
    for index in plan.outputs.indices {
      switch plan.outputs.content(at: index) {
      case .article(let article): places[article] = index
      case .collected: files.append(index)
      default: break
      }
    }
    var sound: [Ledger.Output?] = []
    for (file, index) in zip(plan.data.collected, files) {
      let output = unchanged(index).flatMap { $0.extra?.records == nil ? nil : $0 }
      sound.append(output)
      guard output == nil else { continue }
      // Nothing can be taken from the old file, so the articles must say it again.
      for article in file.range {
        let place = places[article]
        guard case .keep = all[place] else { continue }
        all[place] = .make(.follows)
        var twin = place + 1
        while twin < plan.outputs.count, case .twin = plan.outputs.content(at: twin) {
          all[twin] = .make(.follows)
          twin += 1
        }
      }
    }
    let keys = workers.map(places.count, batch: 256) { [places] article in
      DataSpool.key(ofPage: plan.outputs[places[article]].path)
    }
    for ((file, index), output) in zip(zip(plan.data.collected, files), sound) {
      if let output, let records = output.extra?.records,
        isWhole(records, file.range, places, keys)
      {
        all[index] = .keep
        fates.append(.keep)
      } else {
        all[index] = .make(previous.refusal ?? .others)
        fates.append(.fill(output))
      }
    }
  }

  /// Whether the records of a data file are those of its articles, none of which is made.
  private func isWhole(
    _ note: DataFileNote, _ range: Range<Int>, _ places: [Int], _ keys: [UInt64]
  ) -> Bool {
    var next = 0
    for article in range {
      guard case .keep = all[places[article]] else { return false }
      // What was taken back adds nothing to most files.
      if next < note.pieces.count, note.pieces[next].page == keys[article] { next += 1 }
    }
    return next == note.pieces.count
  }
}
