import Archive

/// A target while somebody publishes to it.
protocol Host: Sendable {
  /// The target, as a person calls it.
  var name: String { get }

  /// Looks at what is published, without keeping anybody off.
  func look() async throws -> TargetState

  /// Takes the lock and looks.
  ///
  /// - Parameter breaksLock: Whether a lock of somebody else is taken away.
  /// - Returns: What is published.
  /// - Throws: A `Diagnostic` with code `target-locked` when somebody else publishes there, or another
  ///   one when the target cannot be reached.
  func begin(breaksLock: Bool) async throws -> TargetState

  /// Makes the target as the plan says; interrupted at any point, the next publication goes on.
  ///
  /// - Parameters:
  ///   - plan: What to send and to delete.
  ///   - conduct: How, and whom to tell.
  /// - Throws: A `Diagnostic` or a `DiskError` when it was not carried out to the end.
  func carryOut(_ plan: PublicationPlan, _ conduct: Conduct) async throws

  /// Clears away what an interrupted publication left, at a target that is as the site is.
  func tidy() async throws

  /// Shows the release before the one that is shown.
  ///
  /// - Returns: The names of the release that was shown and of the one that is.
  /// - Throws: A `Diagnostic` with code `no-releases` when there is none before.
  func rollBack() async throws -> (from: String, to: String)

  /// Gives the lock back.
  func end() async throws
}

/// What was found at a target.
struct TargetState: Sendable {
  /// What is there; `nil` when nothing was ever published.
  var published: PublicationList?
  /// What a publication that did not end was sending or deleting.
  var underWay: PublicationList?
}

/// How a plan is carried out.
struct Conduct: Sendable {
  /// Whether files that somebody else put there are replaced.
  var takesOver = false
  /// Told how many files are done, and of how many.
  var progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
}

extension Host {
  func tidy() async throws {}

  func rollBack() async throws -> (from: String, to: String) {
    throw Diagnostic(
      code: "no-releases", "this target keeps no releases to go back to",
      hint:
        "Set \"releases: 5\" for a folder or an rsync target; on a git branch, revert the commit.",
      at: SourceLocation(file: name))
  }
}
