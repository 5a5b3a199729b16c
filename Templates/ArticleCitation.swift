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
        text: citation.bibTeXBytes),
      Export(
        name: "RIS", file: citation.key + ".ris", type: "application/x-research-info-systems",
        text: citation.risBytes(lineBreak: "\n")),
      Export(
        name: "CSL-JSON", file: citation.key + ".json",
        type: "application/vnd.citationstyles.csl+json",
        text: JSON.list([citation.csl]).serializedBytes() + [UInt8(ascii: "\n")]),
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
    /// UTF-8.
    var text: [UInt8]

    var html: HTML {
      """
      <details>
      <summary>\(name)</summary>
      <pre class="copyable" data-file="\(file)" data-type="\(type)">\(utf8: text)</pre>
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
    """
    <span class="Z3988" title="\
    ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc\
    \(coins: "rft.type", citation.outlet == nil ? "webpage" : "newspaperArticle")\
    \(coins: "rft.title", citation.title)\
    \(coins: "rft.source", citation.outlet ?? citation.holder.title)\
    \(coins: "rft.publisher", citation.holder.publisher)\
    \(coins: "rft.date", citation.date?.iso)\
    \(coins: "rft.identifier", citation.bestAddress)\
    \(coins: "rft.language", citation.language)\
    \(each: citation.authors, { "\(coins: "rft.creator", $0.inverted)" })"></span>

    """
  }
}

extension HTML.Interpolation {
  /// Appends a field of a ContextObject, if it has a value.
  fileprivate mutating func appendInterpolation(coins name: StaticString, _ value: String?) {
    guard let value else { return }
    appendLiteral("&amp;")
    appendLiteral(name)
    appendLiteral("=")
    appendInterpolation(query: value)
  }
}
