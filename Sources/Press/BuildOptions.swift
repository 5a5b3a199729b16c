package import Disk

/// What a build is asked for besides the site.
package struct BuildOptions: Sendable {
  /// What tells the program from every other one, and with it its templates.
  package var program: ContentHash
  /// Whether all files are made anew, whatever the last build remembers.
  package var isForced = false
  /// Takes the time of stages and pages.
  package var trace: BuildTrace
  /// How long a file must have lain before its stamp is relied on, in nanoseconds: as long as the
  /// clocks of file systems may stand still (2 s on FAT).
  package var settlingTime: Int64 = 3_000_000_000

  /// Whether nothing is built while a text has errors, so that the site stays as it was; otherwise the
  /// others are built.
  package var holdsOnErrors = false
  /// Called from any thread as soon as a file was created, updated or deleted, with its path from the
  /// output folder.
  package var onChange: @Sendable (_ path: String) -> Void = { _ in }

  /// Creates options.
  ///
  /// - Parameters:
  ///   - program: What tells the program from every other one.
  ///   - trace: Takes the time of stages and pages.
  package init(program: ContentHash = .none, trace: BuildTrace = BuildTrace()) {
    self.program = program
    self.trace = trace
  }
}
