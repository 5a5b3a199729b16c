import Archive
import Vietnamese

/// A Markdown file of the site, as far as other files are held against it.
struct ContentFile: Sendable {
  /// Its path from `content/`.
  var file: String
  /// Its path as a person would type it.
  var path: String
  /// Its content, without the body; `nil` for a file with errors.
  var record: ArticleRecord?
  /// Where values stand that may turn out wrong later.
  var places: [String: SourceLocation] = [:]
  /// Where it leads to other hosts, if that was asked for.
  var externalLinks: [ExternalLink] = []
  /// What is wrong with it alone.
  var findings: [Diagnostic] = []

  /// Whether it becomes a page.
  var isPublished: Bool {
    guard let record else { return false }
    return !record.draft && record.kind == .article
  }

  /// Where a value stands, or the file as a whole.
  func place(of key: String) -> SourceLocation { places[key] ?? SourceLocation(file: path) }

  /// What tells its address from every other one, as far as that comes from its name; file systems
  /// that do not tell capitals apart are served, too, since slugs have none.
  var address: String {
    var segments = file.split(separator: "/").map(String.init)
    let name = segments.removeLast().dropLast(".md".count)
    // The longest name of a page, as the build has it.
    let slug = record?.slug ?? VietnameseText.slug(String(name), limit: 200)
    let folders = segments.map { VietnameseText.slug($0) }.filter { !$0.isEmpty }
    return slug.isEmpty ? "" : (folders + [slug]).joined(separator: "/")
  }
}
