import Archive
import Markup

extension ArticlePage {
  /// Where the text comes from, how it got here, and how sure that is.
  func provenance(in context: PageContext) -> HTML {
    let words = context.wording.article
    let facts: HTML = """
      \(fact: words.rawText, rawText(in: context))\
      \(fact: words.checksum, record.seedSHA256.map { "<code>\($0)</code>" })\
      \(fact: context.wording.record.copies, copies(in: context))\
      \(fact: context.wording.record.originalAddress, originalAddress(in: context))\
      \(fact: context.wording.record.imported, imported(in: context))\
      \(fact: context.wording.record.leftOut, leftOut(in: context.wording))\
      \(fact: context.wording.record.confidence, confidence(in: context.wording))
      """
    let report = report(in: context)
    guard !facts.isEmpty || report != nil else { return .empty }
    return """
      <section class="provenance">
      <h2>\(words.provenance)</h2>
      \(facts.isEmpty ? .empty : "<dl>\n\(facts)</dl>\n" as HTML)\(report)</section>

      """
  }

  private func rawText(in context: PageContext) -> HTML? {
    guard !isWithdrawn, let seed = record.seed else { return nil }
    return context.named(seed, path: seedPath)
  }

  private func copies(in context: PageContext) -> HTML? {
    guard !isWithdrawn, !copies.isEmpty else { return nil }
    return "<ul>\(each: copies, { "<li>\(context.named($0.name, path: $0.path))</li>" })</ul>"
  }

  /// A robust link (robustlinks.mementoweb.org/spec): the address as it was, the page that keeps the
  /// text, and the day it was fetched where that is known.
  private func originalAddress(in context: PageContext) -> HTML? {
    guard let address = record.source?.url else { return nil }
    guard let link = Link(external: address) else { return "\(address)" }
    let words = context.wording.record
    let fetched = record.importNote?.fetched
    let version = context.site.address(of: place.path).map {
      " data-versionurl=\"\(href: $0)\"" as HTML
    }
    let day = fetched.map { " data-versiondate=\"\($0.iso)\"" as HTML }
    let note = fetched.map { " (\(words.fetched(context.wording.dates.phrase($0))))" }
    return """
      <a href="\(href: link)" rel="external" data-originalurl="\(href: link)"\(version)\(day)>\
      \(address)</a>\(note)\(wayback(of: link, words))
      """
  }

  /// The copies that the Internet Archive may have, by the pattern of its addresses; never asked for
  /// by the site itself.
  private func wayback(of link: Link, _ words: Wording.RecordWords) -> HTML? {
    guard link.address.lowercased().hasPrefix("http") else { return nil }
    let published = record.dateBasis == .dateline ? record.date : nil
    let time = (record.importNote?.fetched ?? published)?.iso.filter { $0 != "-" } ?? "*"
    return Link(external: "https://web.archive.org/web/\(time)/\(link.address)").map {
      " <a class=\"wayback\" href=\"\(href: $0)\">\(words.wayback)</a>"
    }
  }

  private func imported(in context: PageContext) -> HTML? {
    let words = context.wording.record
    let version = record.importNote?.version.map { "Mocban \($0)" }
    let state = isUntouched.map { $0 ? words.untouched : words.edited }
    let parts = [version, state].compactMap(\.self)
    return parts.isEmpty ? nil : "\(parts.joined(separator: "; "))"
  }

  private func leftOut(in wording: Wording) -> HTML? {
    guard let count = record.importNote?.leftOut, count > 0 else { return nil }
    return "\(wording.record.lines(wording.number(count), count))"
  }

  private func confidence(in wording: Wording) -> HTML? {
    guard let fields = record.importNote?.confidence, !fields.isEmpty else { return nil }
    let levels = ImportNote.Confidence.allCases.reversed().compactMap { level -> String? in
      let names = fields.filter { $0.confidence == level }.map { wording.field($0.key) }
      return names.isEmpty
        ? nil : "\(wording.record.level(level)): \(names.joined(separator: ", "))"
    }
    return "\(levels.joined(separator: "; "))"
  }

  /// A link that tells the archive which text of which page a reader found wrong.
  private func report(in context: PageContext) -> HTML? {
    let words = context.wording.record
    let lines = [
      "\(words.reportPage): \(context.site.address(of: place.path)?.address ?? place.path)",
      textDigest.map { "SHA-256: \($0)" }, "", words.reportWords, "",
    ].compactMap(\.self)
    return context.site.contact?.link(subject: words.reportSubject(record.title), lines: lines)
      .map { "<p class=\"report\"><a href=\"\(href: $0)\">\(words.report)</a></p>\n" }
  }
}
