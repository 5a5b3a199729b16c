package import Archive
import Disk
package import Search
import Templates

extension Press {
  /// Opens the search index of the built site.
  ///
  /// - Returns: The index, which reads its files as they are needed.
  /// - Throws: `Diagnostics` when there is no index, or none that can be read.
  package func searchIndex() throws(Diagnostics) -> SearchIndex {
    let address = try readSettings().settings.addresses.search
    let index = "\(folder.output)/\(address)"
    guard Disk.hasEntry(at: "\(index)/\(SearchIndexWriter.directory)") else {
      throw Diagnostics([
        Diagnostic(
          code: "no-search-index", "there is no search index in \(index)",
          hint: "Run \"mocban build\" first, without \"search: false\" in site.yml.",
          at: SourceLocation(file: index))
      ])
    }
    do {
      return try SearchIndex { path in
        do {
          return try Disk.read("\(index)/\(path)", limit: Self.searchFileLimit)
        } catch {
          throw SearchError.unreadable(path: "\(index)/\(path)")
        }
      }
    } catch {
      throw Diagnostics([Self.diagnostic(ofSearch: error, at: index)])
    }
  }

  /// Says why a search failed.
  ///
  /// - Parameters:
  ///   - error: What the index threw.
  ///   - path: The folder of the index.
  /// - Returns: The message for the reader.
  package static func diagnostic(ofSearch error: any Error, at path: String) -> Diagnostic {
    Diagnostic(
      code: "bad-search-index", "\(error)", hint: "Run \"mocban build\" again.",
      at: SourceLocation(file: path))
  }

  /// No file of an index is longer than 64 KiB; a longer one is damaged.
  static let searchFileLimit = 1 << 20
}
