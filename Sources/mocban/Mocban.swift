import Archive
import ArgumentParser

/// The program: each command reads its options, calls one library function, prints the report and
/// picks the exit code.
@main
struct Mocban: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mocban",
    abstract: "Turns raw texts saved from Vietnamese web pages into an archive to browse.",
    discussion: """
      A site is a folder with raw texts in seeds/:

        mocban import     seeds/*.txt become content/articles/<year>/<slug>.md, for people to edit
        mocban build      content/ becomes a complete static site in public/
        mocban serve      shows the site in a browser while you write
        mocban search     finds articles of public/ by their words
        mocban check      finds what is wrong with content/ and public/
        mocban publish    sends what changed to a host

      By hand: mocban new article begins one, mocban rename keeps its old address alive, mocban retract
      takes it back and says why.

      Exit codes: 0 all is well, 1 the content has errors, 64 wrong usage, 70 a fault of Mocban.
      """,
    version: MocbanVersion.current,
    subcommands: [
      Import.self, Build.self, Serve.self, SearchSite.self, CheckCommand.self, Publish.self,
      New.self,
      Rename.self, Retract.self,
    ])
}
