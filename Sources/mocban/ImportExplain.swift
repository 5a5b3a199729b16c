import Archive
import ArgumentParser
import Disk
import Importing
import Press

extension Import {
  /// Explains one seed and writes nothing.
  func explainSeed(
    named name: String, in folder: SiteFolder, as format: Format, _ console: Console
  ) throws {
    let inSeeds = "\(folder.seeds)/\(name)"
    let isInSeeds = SafePath.isSafe(name) && Disk.hasEntry(at: inSeeds)
    let bytes: [UInt8]
    do {
      bytes = try Disk.read(isInSeeds ? inSeeds : name, limit: ImportRun.sizeLimit)
    } catch {
      var diagnostic = error.diagnostic
      if error.isMissing {
        diagnostic.hint = "Name a file in \(folder.seeds)/, or the path of any file."
      }
      console.report([diagnostic])
      throw ExitCode.failure
    }
    let seed = isInSeeds ? name : Disk.name(of: name)
    let explanation = SeedExplanation(of: seed, bytes: bytes)
    switch format {
    case .json: print(explanation.json)
    case .text:
      for line in ExplanationText(console.style).lines(of: explanation) { print(line) }
      console.report(explanation.diagnostics)
    }
    if case .failed = explanation.outcome { throw ExitCode.failure }
  }

  /// Walks through the articles with doubts.
  func reviewArticles(of folder: SiteFolder, _ console: Console) throws {
    let review = ReviewRun(
      seeds: folder.seeds, articles: folder.articles, imports: folder.imports,
      style: console.style)
    do {
      let report = try review.run(
        ReviewRun.Dialogue(ask: console.ask) { console.write($0 + "\n") })
      console.report(report.diagnostics)
      guard report.accepted + report.changed + report.left > 0 else { return }
      console.write(
        "\(report.accepted) accepted, \(report.changed) changed, \(report.left) left to review\n")
    } catch {
      console.report(error.all)
      throw ExitCode.failure
    }
  }
}
