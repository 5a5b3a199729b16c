import Archive
import Bibliography
import Markup

extension ArticlePage {
  /// The citation in words and for programs, all of it on the page itself.
  func citationKit(in context: PageContext) -> HTML {
    guard let citation, !isWithdrawn else { return .empty }
    let words = context.wording.record
    let own = context.site.holder.language
    let languages = [own] + CitationLanguage.allCases.filter { $0 != own }
    let exports = [
      Export(
        name: "BibTeX", file: citation.key + ".bib", type: "application/x-bibtex",
        text: citation.bibTeX),
      Export(
        name: "RIS", file: citation.key + ".ris", type: "application/x-research-info-systems",
        text: citation.ris(lineBreak: "\n")),
      Export(
        name: "CSL-JSON", file: citation.key + ".json",
        type: "application/vnd.citationstyles.csl+json",
        text: JSON.list([citation.csl]).serialized() + "\n"),
    ]
    return """
      <section class="cite" data-copy="\(words.copy)" data-copied="\(words.copied)" \
      data-save="\(words.save)">
      <h2>\(words.cite)</h2>
      \(each: languages, { visible(citation, in: $0, words) })\
      \(each: exports, { $0.html })\
      \(coins(of: citation))</section>

      """
  }

  private struct Export {
    var name: String
    var file: String
    var type: String
    var text: String

    var html: HTML {
      """
      <details>
      <summary>\(name)</summary>
      <pre class="copyable" data-file="\(file)" data-type="\(type)">\(text)</pre>
      </details>

      """
    }
  }

  private func visible(
    _ citation: Citation, in language: CitationLanguage, _ words: Wording.RecordWords
  ) -> HTML {
    let name = language == .vietnamese ? words.inVietnamese : words.inEnglish
    let parts = citation.visible(in: language).parts
    return """
      <h3>\(name)</h3>
      <p class="citation copyable" lang="\(language.rawValue)">\(each: parts, { html(of: $0, in: language) })</p>

      """
  }

  private func html(of part: VisibleCitation.Part, in around: CitationLanguage) -> HTML {
    switch part {
    case .text(let text): "\(text)"
    case .title(let text):
      record.language == around.rawValue ? "\(text)" : "<span\(language)>\(text)</span>"
    case .work(let text): "<cite>\(text)</cite>"
    case .address(let text):
      Link(external: text).map { "<a href=\"\(href: $0)\">\(text)</a>" } ?? "\(text)"
    }
  }

  /// The citation as an OpenURL ContextObject in a span (COinS, ANSI/NISO Z39.88-2004), in the terms
  /// of Dublin Core as reference managers read it.
  private func coins(of citation: Citation) -> HTML {
    var fields: [(String, String?)] = [
      ("ctx_ver", "Z39.88-2004"), ("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"),
      ("rft.type", citation.outlet == nil ? "webpage" : "newspaperArticle"),
      ("rft.title", citation.title),
      ("rft.source", citation.outlet ?? citation.holder.title),
      ("rft.publisher", citation.holder.publisher), ("rft.date", citation.date?.iso),
      ("rft.identifier", citation.bestAddress), ("rft.language", citation.language),
    ]
    fields += citation.authors.map { ("rft.creator", $0.inverted) }
    let pairs = fields.compactMap { name, value in
      value.map { name + "=" + Contact.queryEncoded($0) }
    }
    return "<span class=\"Z3988\" title=\"\(pairs.joined(separator: "&"))\"></span>\n"
  }
}
