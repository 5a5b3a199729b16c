import Archive
import CommonMark
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
  /// The fingerprint of its file.
  var content: ContentHash
}

/// Reads what the menu needs to know of `content/pages/`.
enum TextPageLoader {
  /// Reads all pages.
  ///
  /// - Parameters:
  ///   - files: The files of `content/pages/`.
  ///   - folder: The places of the site.
  /// - Returns: The pages in the order of their files, and what is wrong with the others.
  static func load(
    _ files: [StampedFile], from folder: SiteFolder
  ) -> (pages: [LoadedTextPage], diagnostics: [Diagnostic]) {
    var pages: [LoadedTextPage] = []
    var found: [Diagnostic] = []
    for file in files.lazy.map(\.path) where file.hasSuffix(".md") {
      let path = "\(folder.pages)/\(file)"
      do {
        let bytes = try Disk.read(path, limit: MarkdownDocument.sizeLimit)
        let article = try ArticleFile(parsing: bytes, file: path)
        guard !article.record.draft else { continue }
        let segments = file.dropLast(".md".count).split(separator: "/")
          .map { VietnameseText.slug(String($0)) }.filter { !$0.isEmpty }
        pages.append(
          LoadedTextPage(
            file: "pages/\(file)", path: segments.joined(separator: "/") + ".html",
            title: article.record.title, summary: article.record.summary,
            aliases: article.record.aliases, content: ContentHash(of: bytes)))
      } catch {
        found += Diagnostic.all(of: error, file: path)
      }
    }
    return (pages, found)
  }
}
