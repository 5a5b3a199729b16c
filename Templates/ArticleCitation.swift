import Archive
import Bibliography
import Markup

extension ArticlePage {
  /// The citation in words and for programs, all of it on the page itself.
  func citationKit(in context: PageContext) -> HTML {
    guard let citation, !isWithdrawn, context.site.hasCitations else { return .empty }
    let words = context.wording.record
    let own = context.site.holder.language
    let languages = [own] + CitationLanguage.allCases.filter { $0 != own }
    let exports = [
      Export(
        name: "BibTeX", file: citation.key + ".bib", type: "application/x-bibtex",
        text: citation.bibTeXText),
      Export(
        name: "RIS", file: citation.key + ".ris", type: "application/x-research-info-systems",
        text: citation.risText(lineBreak: "\n")),
      Export(
        name: "CSL-JSON", file: citation.key + ".json",
        type: "application/vnd.citationstyles.csl+json",
        text: csl(of: citation)),
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

  private func csl(of citation: Citation) -> ByteBuffer {
    var text = ByteBuffer(capacity: 2_048)
    JSON.list([citation.csl]).append(to: &text)
    text.append(UInt8(ascii: "\n"))
    return text
  }

  private struct Export {
    var name: String
    var file: String
    var type: String
    var text: ByteBuffer

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
    let isForeign = record.language != language.rawValue
    let parts = citation.visible(in: language)
    return """
      <h3>\(name)</h3>
      <p class="citation copyable" lang="\(language.rawValue)">\
      \(parts, title: isForeign ? self.language : nil)</p>

      """
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
  /// Appends a citation, with the attribute of a headline in another language than the rest.
  fileprivate mutating func appendInterpolation(_ citation: VisibleCitation, title language: HTML?)
  {
    for part in citation.parts {
      switch part {
      case .text(let text): appendInterpolation(text)
      case .title(let text):
        if let language {
          appendLiteral("<span")
          appendInterpolation(language)
          appendLiteral(">")
        }
        appendInterpolation(text)
        if language != nil { appendLiteral("</span>") }
      case .work(let text):
        appendLiteral("<cite>")
        appendInterpolation(text)
        appendLiteral("</cite>")
      case .address(let text):
        guard let link = Link(external: text) else {
          appendInterpolation(text)
          continue
        }
        appendLiteral("<a href=\"")
        appendInterpolation(href: link)
        appendLiteral("\">")
        appendInterpolation(text)
        appendLiteral("</a>")
      }
    }
  }

  /// Appends a field of a ContextObject, if it has a value.
  fileprivate mutating func appendInterpolation(coins name: StaticString, _ value: String?) {
    guard let value else { return }
    appendLiteral("&amp;")
    appendLiteral(name)
    appendLiteral("=")
    appendInterpolation(query: value)
  }
}
