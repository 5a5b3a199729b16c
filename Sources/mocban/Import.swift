import ArgumentParser

/// `mocban import`.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turns raw texts into Markdown.")

  @OptionGroup var options: SiteOptions
}
