import Archive
import Disk

/// What is known of a seed beside its text: `a.json` beside `a.txt`.
///
/// One small file for each seed, so that it goes wherever its seed goes, two people never edit the
/// same one, and any tool of any decade reads it. Keys that Mocban does not know stay in it.
struct Sidecar: Equatable, Sendable {
  /// The keys in the order they were written.
  var entries: [JSONValue.Entry]

  /// The address that the text was fetched from.
  var url: String? { text("url").flatMap { Self.isWebAddress($0) ? $0 : nil } }

  /// The day on which the text was fetched, so that it cannot be younger.
  var fetched: ArchiveDate? {
    // A time and a zone may follow the day (RFC 3339).
    text("fetched").flatMap { ArchiveDate(iso: String($0.prefix(10))) }
  }

  private func text(_ key: String) -> String? {
    guard case .text(let text) = entries.first(where: { $0.key == key })?.value else { return nil }
    return text
  }

  /// The path of the sidecar of a seed.
  static func path(for seed: String) -> String {
    (seed.lowercased().hasSuffix(".txt") ? String(seed.dropLast(4)) : seed) + ".json"
  }

  /// The content of the file: one line of JSON.
  func serialized() -> [UInt8] {
    JSONValue.object(entries).serialized() + [UInt8(ascii: "\n")]
  }

  /// The content of the sidecar of a seed; empty when there is none that can be read.
  static func bytes(for seed: String) -> [UInt8] {
    (try? Disk.read(path(for: seed), limit: SidecarLimit.bytes)) ?? []
  }

  /// Reads the sidecar of a seed.
  ///
  /// - Parameters:
  ///   - seed: The path of the seed.
  ///   - diagnostics: Takes what is wrong with it.
  /// - Returns: `nil` when there is none, or none that can be read.
  static func read(for seed: String, _ diagnostics: inout [Diagnostic]) -> Sidecar? {
    let path = path(for: seed)
    let bytes: [UInt8]
    do throws(DiskError) {
      bytes = try Disk.read(path, limit: SidecarLimit.bytes)
    } catch {
      if !error.isMissing { diagnostics.append(error.diagnostic) }
      return nil
    }
    do throws(JSONFault) {
      guard case .object(let entries) = try JSONReader.value(of: bytes) else {
        throw JSONFault(message: "it is no object", offset: 0)
      }
      let sidecar = Sidecar(entries: entries)
      diagnostics += sidecar.doubts(at: SourceLocation(file: path))
      return sidecar
    } catch {
      diagnostics.append(
        Diagnostic(
          code: "bad-sidecar", "what is known of the seed cannot be read: \(error.message)",
          hint: "Correct it, or delete it; it holds the address and the day of fetching.",
          at: SourceLocation(file: path, line: 1, column: error.offset + 1)))
      return nil
    }
  }

  /// What of the entries cannot be used.
  func doubts(at place: SourceLocation) -> [Diagnostic] {
    var doubts: [Diagnostic] = []
    if entries.contains(where: { $0.key == "url" && $0.value != .null }), url == nil {
      doubts.append(
        Diagnostic(
          .warning, code: "bad-url", "the url is no web address; the article gets none",
          hint: "Write it with https:// or http:// and without spaces.", at: place))
    }
    if entries.contains(where: { $0.key == "fetched" && $0.value != .null }), fetched == nil {
      doubts.append(
        Diagnostic(
          .warning, code: "bad-fetched", "the day of fetching is no date; it is not used",
          hint: "Write it as 2024-05-31 or 2024-05-31T08:15:00Z.", at: place))
    }
    return doubts
  }

  /// Puts what is known into the record that the text gave.
  func apply(to article: inout ImportedArticle, seed: String) {
    if let url {
      article.record.source = ArticleRecord.Source(name: article.record.source?.name, url: url)
    }
    article.record.importNote?.fetched = fetched
    guard let fetched, let date = article.record.date, date.firstDay > fetched.lastDay else {
      return
    }
    if !article.record.review.contains("date") { article.record.review.append("date") }
    article.diagnostics.append(
      Diagnostic(
        .warning, code: "date-after-fetch",
        "the date \(date.iso) is later than the day of fetching, \(fetched.iso)",
        hint: "Compare it with the source.", at: SourceLocation(file: seed)))
  }

  private static func isWebAddress(_ text: String) -> Bool {
    let head = text.prefix(8).lowercased()
    guard let start = ["https://", "http://"].first(where: head.hasPrefix) else { return false }
    return text.utf8.count > start.utf8.count
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
  }
}

private enum SidecarLimit {
  /// A thousand times what a sidecar has.
  static let bytes = 1 << 18
}

extension ArchiveDate {
  /// The first day it can mean, as a number that grows with time.
  fileprivate var firstDay: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }
  /// The last day it can mean, as a number that grows with time.
  fileprivate var lastDay: Int { year * 10_000 + (month ?? 12) * 100 + (day ?? 31) }
}
