import Disk

/// What the last build can still be trusted for, and which files are to be made.
struct PreviousBuild: Sendable {
  /// What is to become of a planned file.
  enum Verdict: Sendable {
    /// It is as it should be, as the last build wrote it down.
    case keep
    case make(BuildReason)

    /// Why it is made; `nil` for one that is kept.
    var reason: BuildReason? {
      if case .make(let reason) = self { reason } else { nil }
    }
  }

  /// The files it wrote, in the order of the plan.
  private let outputs: [(key: ContentHash, output: Ledger.Output)]
  /// The places of the files by the fingerprints of their paths; empty where the plan is the same.
  private let places: [ContentHash: Int]
  /// Why nothing of it holds any more; `nil` when something does.
  let refusal: BuildReason?
  /// The list of its files, as its manifest had it.
  let manifest: ContentHash?
  /// What it wrote down of the search index.
  let search: SearchNote?
  /// Whether it wrote the very files that are planned now.
  let hasSamePlan: Bool

  /// What is left of a build.
  ///
  /// - Parameters:
  ///   - ledger: What it wrote down; `nil` when there is nothing.
  ///   - absence: Why there is nothing.
  ///   - ground: What all files are made from now.
  ///   - planned: The files that are planned now.
  ///   - workers: The threads that share the work.
  init(
    _ ledger: Ledger?, absence: BuildReason, ground: Ledger.Ground, _ planned: PlannedOutputs,
    _ workers: Workers
  ) {
    let outputs = ledger?.outputs ?? []
    self.outputs = outputs
    hasSamePlan =
      outputs.count == planned.count
      && workers.map(planned.count, batch: 1_024) {
        Self.key(of: planned[$0].path) == outputs[$0].key
      }.allSatisfy(\.self)
    places =
      hasSamePlan
      ? [:] : Dictionary(outputs.indices.map { (outputs[$0].key, $0) }, uniquingKeysWith: { $1 })
    manifest = ledger?.manifest
    search = ledger?.search
    guard let before = ledger?.ground else {
      refusal = absence
      return
    }
    refusal =
      if before.program != ground.program { .program } else if before.settings != ground.settings {
        .settings
      } else if before.register != ground.register {
        .register
      } else if before.frame != ground.frame {
        .frame
      } else {
        nil
      }
  }

  /// The number of files it wrote.
  var count: Int { outputs.count }

  /// What was written down of a file.
  ///
  /// - Parameters:
  ///   - index: Its place in the plan.
  ///   - path: Its path.
  /// - Returns: `nil` when nothing was.
  func output(_ index: Int, at path: @autoclosure () -> String) -> Ledger.Output? {
    if hasSamePlan { return outputs[index].output }
    return places[Self.key(of: path())].map { outputs[$0].output }
  }

  /// The name of a file in a ledger.
  static func key(of path: String) -> ContentHash {
    var mixer = ContentMixer()
    mixer.add(path)
    return mixer.hash
  }
}
