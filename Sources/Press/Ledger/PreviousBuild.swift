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

  /// The files it wrote, by the fingerprints of their paths.
  let outputs: [ContentHash: Ledger.Output]
  /// Why nothing of it holds any more; `nil` when something does.
  let refusal: BuildReason?
  /// The list of its files, as its manifest had it.
  let manifest: ContentHash?
  /// What it wrote down of the search index.
  let search: SearchNote?

  /// What is left of a build.
  ///
  /// - Parameters:
  ///   - ledger: What it wrote down; `nil` when there is nothing.
  ///   - absence: Why there is nothing.
  ///   - ground: What all files are made from now.
  init(_ ledger: Ledger?, absence: BuildReason, ground: Ledger.Ground) {
    outputs = Dictionary(
      (ledger?.outputs ?? []).lazy.map { ($0.key, $0.output) }, uniquingKeysWith: { $1 })
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

  /// What was written down of a file.
  func output(at path: String) -> Ledger.Output? { outputs[Self.key(of: path)] }

  /// The name of a file in a ledger.
  static func key(of path: String) -> ContentHash {
    var mixer = ContentMixer()
    mixer.add(path)
    return mixer.hash
  }

  /// Whether a file need not be made.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - folder: The output folder.
  ///   - needsDigest: Whether its SHA-256 must be known.
  ///   - basis: What it is made from now, given what it was made from before.
  /// - Returns: What is to become of it.
  func verdict(
    on path: String, in folder: String, needsDigest: Bool,
    basis: (Ledger.Output) -> Dependencies.Basis?
  ) -> Verdict {
    if let refusal { return .make(refusal) }
    guard let before = output(at: path) else { return .make(.new) }
    guard let basis = basis(before) else { return .make(.follows) }
    guard before.basis.own == basis.own else { return .make(.source) }
    guard before.basis.others == basis.others, before.basis.answers == basis.answers else {
      return .make(.others)
    }
    guard Disk.stamp(of: "\(folder)/\(path)", followsLinks: false)?.ofContent == before.stamp else {
      return .make(.output)
    }
    guard !needsDigest || before.digest != nil else { return .make(.digest) }
    return .keep
  }
}
