import Archive
import Disk
import Vietnamese

/// A page that a person wrote, without its text.
struct LoadedTextPage: Sendable {
  /// The file, from `content/`.
  var file: String
  /// The page, from the root of the site.
  var path: String
  var title: String
  var summary: String?
  /// Former addresses of the page, from the root of the site.
  var aliases: [String]
}

/// Reads what the menu needs to know of `content/pages/`.
enum TextPageLoader {
  /// Reads all pages.
  ///
  /// - Parameter folder: The places of the site.
  /// - Returns: The pages in the order of their files, and what is wrong with the others.
  /// - Throws: A `DiskError` when the folder cannot be listed.
  static func load(
    from folder: SiteFolder
  ) throws(DiskError) -> (pages: [LoadedTextPage], diagnostics: [Diagnostic]) {
    guard Disk.hasFolder(at: folder.pages) else { return ([], []) }
    var pages: [LoadedTextPage] = []
    var found: [Diagnostic] = []
    for file in try Disk.files(in: folder.pages) where file.hasSuffix(".md") {
      let path = "\(folder.pages)/\(file)"
      do {
        let article = try ArticleFile(
          parsing: try Disk.read(path, limit: ArticleLoader.sizeLimit), file: path)
        guard !article.record.draft else { continue }
        let segments = file.dropLast(".md".count).split(separator: "/")
          .map { VietnameseText.slug(String($0)) }.filter { !$0.isEmpty }
        pages.append(
          LoadedTextPage(
            file: "pages/\(file)", path: segments.joined(separator: "/") + ".html",
            title: article.record.title, summary: article.record.summary,
            aliases: article.record.aliases))
      } catch let error as Diagnostics {
        found += error.all
      } catch let error as DiskError {
        found.append(error.diagnostic)
      } catch {
        found.append(Diagnostic(code: "internal", "\(error)", at: SourceLocation(file: path)))
      }
    }
    return (pages, found)
  }
}
