package import Archive

/// What a build did.
package struct BuildReport: Sendable {
  /// The number of articles on the site.
  package var articles = 0
  /// The number of files of drafts and of what is not an article.
  package var leftOut = 0
  /// The number of HTML pages.
  package var pages = 0
  /// The number of files that are new.
  package var created = 0
  /// The number of files that changed.
  package var updated = 0
  /// The number of files that were already right.
  package var unchanged = 0
  /// The number of files that lost their source and were deleted.
  package var removed = 0
  /// What is wrong or odd, sorted by place.
  package var diagnostics: [Diagnostic] = []
  /// The files that were made, whether they changed or not, with the reasons, sorted by path.
  package var made: [(path: String, reason: BuildReason)] = []

  /// The number of files of the site.
  var files: Int { created + updated + unchanged }

  /// Whether anything is wrong.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
