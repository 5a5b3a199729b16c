import Press

/// Why files were made, line by line.
struct BuildExplanation {
  /// The lines; one for all files where one reason holds for all.
  let lines: [String]

  /// Explains a build.
  ///
  /// - Parameter made: The files that were made, with the reasons.
  init(_ made: [(path: String, reason: BuildReason)]) {
    guard let first = made.first else {
      lines = ["nothing was made: nothing changed"]
      return
    }
    let rest = made.filter { !$0.reason.isForAll }
    let all = made.count - rest.count
    var lines = all > 0 ? ["\(count(all, "file")): \(Self.shared(made) ?? first.reason.text)"] : []
    lines += rest.sorted { $0.path < $1.path }.map { "\($0.path): \($0.reason.text)" }
    self.lines = lines
  }

  private static func shared(_ made: [(path: String, reason: BuildReason)]) -> String? {
    made.first { $0.reason.isForAll }?.reason.text
  }
}
