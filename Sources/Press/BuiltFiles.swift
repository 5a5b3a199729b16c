package import Archive
import Disk
import Templates

/// What a build left, for those who pass it on.
package struct BuiltFiles: Sendable {
  /// The files that builds made, from the output folder, in no particular order.
  package var paths: [String]
  /// The folder of the search index.
  package var searchFolder: String
  /// What changed after the site was built, from the folder of the site; `nil` when nothing did.
  package var changedSince: String?

  /// Looks at the output folder of a site.
  ///
  /// - Parameter folder: The places of the site.
  /// - Throws: `Diagnostics` when no build came to its end there.
  package init(of folder: SiteFolder) throws(Diagnostics) {
    let manifest: Manifest?
    do {
      manifest = try Manifest.read(from: OutputFolder(folder.output))
    } catch {
      throw Diagnostics(Diagnostic.all(of: error, file: folder.output))
    }
    guard let manifest, manifest.isFinished else {
      throw Diagnostics([
        Diagnostic(
          code: manifest == nil ? "output-missing" : "unfinished-build",
          manifest == nil
            ? "the site has not been built" : "the last build did not come to its end",
          hint: "Run \"mocban build\" first.", at: SourceLocation(file: folder.output))
      ])
    }
    paths = Array(manifest.paths.paths)
    searchFolder = try Press(folder, workers: 1).readSettings().settings.addresses.search
    changedSince = Self.changed(in: folder)
  }

  /// The newest file that is younger than the build and what it remembers; a build that finds nothing
  /// to do writes that down as well.
  private static func changed(in folder: SiteFolder) -> String? {
    let workers = Workers(1)
    func moment(_ path: String) -> Int64 { Disk.stamp(of: path)?.modified ?? 0 }
    let memory = (try? Disk.stampedFiles(in: folder.memory, workers)) ?? []
    let built = max(
      moment("\(folder.output)/\(Manifest.name)"), memory.map(\.stamp.modified).max() ?? 0)
    for path in [folder.settings, folder.organizations] where moment(path) > built { return path }
    for part in [folder.content, folder.staticFiles] {
      let files = (try? Disk.stampedFiles(in: part, workers)) ?? []
      if let file = files.first(where: { $0.stamp.modified > built }) {
        return "\(part)/\(file.path)"
      }
    }
    return nil
  }
}
