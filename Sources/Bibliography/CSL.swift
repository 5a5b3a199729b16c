import Archive
package import Markup

extension Citation {
  /// The citation as an item of CSL-JSON (Citation Style Language 1.0.2, csl-data.json); a file of
  /// many is a list of them.
  package var csl: JSON {
    let item: JSON = [
      "id": .text(key),
      "type": outlet == nil ? "webpage" : "article-newspaper",
      "title": .text([title, subtitle].compactMap(\.self).joined(separator: ": ")),
      "author": .list(authors.map(Self.cslName)),
      "container-title": .text(outlet ?? holder.title),
      "publisher": .optional(holder.publisher),
      "issued": cslDate,
      "language": .text(language),
      "abstract": .optional(summary),
      "keyword": keywords.isEmpty ? .null : .text(keywords.joined(separator: ", ")),
      "URL": .optional(bestAddress),
      "archive": .text(holder.title),
      "archive_location": .text(page),
      "note": notes.isEmpty ? .null : .text(notes.joined(separator: ". ")),
    ]
    return item.withoutGaps()
  }

  /// A Vietnamese name always shows its family name first; every other name stays whole.
  private static func cslName(_ name: CitedName) -> JSON {
    switch name {
    case .person(let family, let given):
      ["family": .text(family), "given": .text(given), "static-ordering": .flag(true)]
    case .whole(let text): ["literal": .text(text)]
    }
  }

  private var cslDate: JSON {
    guard let date else { return .null }
    let parts = [date.year, date.month, date.day].compactMap(\.self).map(JSON.number)
    return .object(
      [JSON.Entry("date-parts", .list([.list(parts)]))]
        + (dateBasis == .cited ? [JSON.Entry("circa", .flag(true))] : []))
  }
}
