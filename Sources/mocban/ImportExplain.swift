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
    let names = try registerNames(of: folder, console)
    let explanation = SeedExplanation(of: seed, bytes: bytes, knowing: names)
    switch format {
    case .json: print(explanation.json)
    case .text:
      for line in ExplanationText(console.style).lines(of: explanation) { print(line) }
      console.report(explanation.diagnostics)
    }
    if case .failed = explanation.outcome { throw ExitCode.failure }
  }

  /// Reads the site's own register of organizations, where there is one.
  ///
  /// - Throws: An exit code, once everything that is wrong with it is told; nothing is done by halves.
  func registerNames(of folder: SiteFolder, _ console: Console) throws -> RegisterNames {
    let path = folder.organizations
    let bytes: [UInt8]
    do {
      bytes = try Disk.read(path, limit: OrganizationRegister.limit)
    } catch {
      if error.isMissing { return RegisterNames() }
      console.report([error.diagnostic])
      throw ExitCode.failure
    }
    do {
      return RegisterNames(
        try OrganizationRegister(
          parsing: bytes, file: path, knowsProvince: RegisterNames.knowsProvince))
    } catch {
      console.report(error.all)
      throw ExitCode.failure
    }
  }

  /// Walks through the articles with doubts.
  func reviewArticles(of folder: SiteFolder, _ console: Console) throws {
    var review = ReviewRun(
      seeds: folder.seeds, articles: folder.articles, imports: folder.imports,
      style: console.style)
    review.names = try registerNames(of: folder, console)
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
