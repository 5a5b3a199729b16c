import Archive
import Markup

// The small pieces that several pages share.
extension PageContext {
  /// A name, as a link when it has a page or a place on this one.
  func named(_ title: String, path: String?, fragment: String? = nil) -> HTML {
    "\(title, linkedTo: path, fragment: fragment, in: self)"
  }

  /// Names with their pages, as a sentence lists them.
  func named(_ names: [Counted]) -> HTML {
    "\(each: names, separator: ", ", { named(wording.title($0.name), path: $0.path) })"
  }

  /// A date that machines can read to exactly the precision it is known.
  func time(_ date: ArchiveDate, at time: TimeOfDay? = nil, _ text: String) -> HTML {
    // A dateline is in the time of Việt Nam, which has had no other offset since 1975.
    let clock = date.day == nil ? nil : time.map { "T\($0)+07:00" }
    return "<time datetime=\"\(iso: date)\(clock)\">\(text)</time>"
  }

  /// Articles as a list: date, headline, and the provinces other than that of the page.
  func rows(_ rows: [ArticleRow], without province: String? = nil) -> HTML {
    """
    <ul class="rows">
    \(rows, without: province, in: self)</ul>

    """
  }

  /// Names with their numbers of articles.
  func counts(_ values: [Counted], tellsSuccessors: Bool = true) -> HTML {
    """
    <ul class="counts">
    \(values, tellsSuccessors: tellsSuccessors, in: self)</ul>

    """
  }

  /// What became of a province, for readers who know it by its old name.
  ///
  /// - Parameters:
  ///   - history: What became of it.
  ///   - date: When an article about it was published.
  /// - Returns: A note; it says so when the article is dated after the end of the province.
  func banner(_ history: Listing.History, on date: ArchiveDate? = nil) -> HTML {
    let words = wording.listing
    let late = date.flatMap { $0.isSurelyAfter(history.province.validTo) ? $0 : nil }
    let basis = words.historyBasis(history.province).map { " (\($0))" }
    let successors: HTML = """
      \(each: history.successors, separator: ", ", {
        named(wording.title($0.name), path: $0.path)
      })
      """
    return """
      <div class="note history"><p>\(words.history(history.province)) \(successors)\(basis). \
      \(late.map(words.historyLate) ?? words.historyNote)</p></div>

      """
  }

  /// The way to the pages before and after this one.
  func neighbours(
    earlier: HTML?, later: HTML?, words: (label: String, earlier: String, later: String)? = nil
  ) -> HTML {
    guard earlier != nil || later != nil else { return .empty }
    let general = wording.navigation
    let words = words ?? (general.neighbours, general.earlier, general.later)
    let sides = [("earlier", words.earlier, earlier), ("later", words.later, later)]
    return """
      <nav class="neighbours" aria-label="\(words.label)"><ul>
      \(each: sides, { side in
        guard let target = side.2 else { return .empty }
        return "<li class=\"\(side.0)\"><span class=\"label\">\(side.1)</span> \(target)</li>\n"
      })</ul></nav>

      """
  }

  /// The headings of a text; nothing for a text of one or two.
  func contents(_ entries: [Heading]) -> HTML {
    // One or two headings are in sight anyway.
    guard entries.count >= 3 else { return .empty }
    return """
      <nav class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">\(wording.article.contents)</h2>
      <ul>
      \(each: entries, { entry in
        """
        <li\(entry.level > 2 ? " class=\"deeper\"" : HTML.empty)>\
        <a href="\(href: Link(fragment: entry.id))">\(entry.title)</a></li>

        """
      })</ul>
      </nav>

      """
  }
}

extension Province {
  /// Whether it ended when the 63 provinces and cities became 34, on 1 July 2025 (Resolution
  /// 202/2025/QH15 of the National Assembly).
  var endedInMerger2025: Bool { validTo?.iso == "2025-06-30" }
}

extension ArchiveDate {
  /// Whether every day that it can be comes after another one, as far as both are known.
  ///
  /// - Parameter end: The last day of something; `nil` for what lasts.
  /// - Returns: `false` when it may be the same day or an earlier one.
  func isSurelyAfter(_ end: ArchiveDate?) -> Bool {
    guard let end, year >= end.year else { return false }
    if year > end.year { return true }
    guard let month, let endMonth = end.month, month >= endMonth else { return false }
    if month > endMonth { return true }
    guard let day, let endDay = end.day else { return false }
    return day > endDay
  }
}
