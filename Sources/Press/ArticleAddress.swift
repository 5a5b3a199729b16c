package import Archive
import Disk

extension Press {
  /// The address of an article's page, as a build gives it.
  ///
  /// - Parameters:
  ///   - file: The path of the article from `content/articles/`; the file need not be there.
  ///   - bytes: The content of the file.
  ///   - folder: The places of the site.
  /// - Returns: The path of the page from the root of the site; `nil` for what is not published.
  /// - Throws: What is wrong with the settings or the article.
  package static func address(
    ofArticle file: String, _ bytes: [UInt8], in folder: SiteFolder
  ) throws(Diagnostics) -> String? {
    var settings = SiteSettings()
    if Disk.hasEntry(at: folder.settings) {
      let bytes: [UInt8]
      do {
        bytes = try Disk.read(folder.settings, limit: YAMLMap.limit)
      } catch {
        throw Diagnostics([error.diagnostic])
      }
      settings = try SiteSettings(parsing: bytes, file: folder.settings)
    }
    switch ArticleLoader(folder: folder, addresses: settings.addresses).load(file, bytes) {
    case .article(let article): return article.page
    case .leftOut: return nil
    case .failed(let faults): throw Diagnostics(faults)
    }
  }
}
