import Disk
import Support
import Testing

@testable import Press

@Suite struct `The list of files` {
  @Test func `A build that dies has told of every file beforehand`() throws {
    let folder = try TemporaryFolder()
    let output = OutputFolder(folder.path)
    let journal = BuildJournal(
      output, files: Manifest(isFinished: true, paths: PathList(["index.html"])))
    #expect(!journal.wasOpened)

    try journal.announce("tim/r/r0-lhenm.js")
    try journal.open()
    try journal.announce("tim/r/r1-v5apj.js")

    let manifest = try #require(try Manifest.read(from: output))
    #expect(!manifest.isFinished)
    #expect(
      Array(manifest.paths.paths) == ["index.html", "tim/r/r0-lhenm.js", "tim/r/r1-v5apj.js"])
    #expect(journal.wasOpened)
  }
}
