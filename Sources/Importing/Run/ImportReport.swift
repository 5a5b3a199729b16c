package import Archive

/// What an import did.
package struct ImportReport: Sendable {
  /// What became of one seed.
  package enum Outcome: Hashable, Sendable {
    /// It became a new file.
    case created(path: String)
    /// Its file, which nobody had edited, says something else now.
    case renewed(path: String)
    /// Its file already says what the import would write.
    case unchanged(path: String)
    /// A person edited its file, so it stays; the keys are those where the import would differ.
    case kept(path: String, differs: [String])
    /// A person edited its file; the fields that nobody touched follow the import (`follows`), and
    /// the others stay, also where the import would change them (`differs`).
    case merged(path: String, follows: [String], differs: [String])
    /// Its text is that of another seed, which has the article; it is listed there as `also_seen`.
    case copy(of: String)
    /// It is no article, and why.
    case notAnArticle(reason: String)
    /// Something is wrong with it; see the diagnostics.
    case failed
  }

  /// A file that an import writes, or would write.
  package struct Change: Hashable, Sendable {
    /// The path of the file.
    package var path: String
    /// Its content before; `nil` for a new file.
    package var old: [UInt8]?
    /// Its content afterwards.
    package var new: [UInt8]
  }

  /// The seeds, by their paths from the folder of seeds, with what became of them.
  package var seeds: [(name: String, outcome: Outcome)] = []
  /// What is wrong or odd.
  package var diagnostics: [Diagnostic] = []

  /// Whether anything is wrong.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Counts seeds.
  ///
  /// - Parameter matches: Whether an outcome counts.
  /// - Returns: The number of seeds with such an outcome.
  package func count(_ matches: (Outcome) -> Bool) -> Int {
    seeds.count { matches($0.outcome) }
  }
}
