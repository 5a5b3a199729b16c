import Archive
import Markup

// What a page repeats up to hundreds of times is written in place. Measured on 1,000 articles: a
// value of its own for each name, date and row costs 400 instructions for its memory alone, as much
// as the whole row does here; they were a third of all work on pages.
extension HTML.Interpolation {
  /// Appends a name, as a link when it has a page or a place on this one.
  mutating func appendInterpolation(
    _ title: String, linkedTo path: String?, fragment: String? = nil, in context: PageContext
  ) {
    let link =
      path.map { context.link(to: $0, fragment: fragment) } ?? fragment.map { Link(fragment: $0) }
    guard let link else { return appendInterpolation(title) }
    appendLiteral("<a href=\"")
    appendInterpolation(href: link)
    appendLiteral("\">")
    appendInterpolation(title)
    appendLiteral("</a>")
  }

  /// Appends a date as `2017-01-09`, `2017-01` or `2017`.
  mutating func appendInterpolation(iso date: ArchiveDate) {
    appendInterpolation(date.year)
    for part in [date.month, date.day] {
      guard let part else { return }
      appendLiteral(part < 10 ? "-0" : "-")
      appendInterpolation(part)
    }
  }

  /// Appends a whole number with its thousands apart.
  mutating func appendInterpolation(_ number: Int, in wording: Wording) {
    if 0..<1_000 ~= number {
      appendInterpolation(number)
    } else {
      appendInterpolation(wording.number(number))
    }
  }

  // MARK: Lists of articles

  /// Appends articles as lists show them.
  mutating func appendInterpolation(
    _ rows: [ArticleRow], without province: String?, in context: PageContext
  ) {
    // By their places: a loop over values would copy each of them.
    for index in rows.indices { append(rows[index], without: province, in: context) }
  }

  /// Appends an article as a list shows it: date, headline, and its provinces but for that of the
  /// page.
  private mutating func append(
    _ row: ArticleRow, without province: String?, in context: PageContext
  ) {
    appendLiteral("<li>")
    appendDay(of: row, in: context.wording)
    appendInterpolation(row.title, linkedTo: row.path, in: context)
    var isFirst = true
    for name in row.provinces where !name.hasSameBytes(as: province) {
      appendLiteral(isFirst ? " <span class=\"where\">" : ", ")
      isFirst = false
      appendInterpolation(name)
    }
    appendLiteral(isFirst ? "</li>\n" : "</span></li>\n")
  }

  private mutating func appendDay(of row: ArticleRow, in wording: Wording) {
    appendLiteral("<span class=\"day\">")
    guard let date = row.date else {
      appendInterpolation(wording.dates.unknown)
      return appendLiteral("</span> ")
    }
    appendLiteral("<time datetime=\"")
    appendInterpolation(iso: date)
    appendLiteral("\">")
    if row.dateBasis == .cited { appendInterpolation(wording.dates.about) }
    if let mark = wording.dates.shortMark, let month = date.month, let day = date.day {
      appendInterpolation(day)
      appendInterpolation(mark)
      appendInterpolation(month)
      appendInterpolation(mark)
      appendInterpolation(date.year)
    } else {
      appendInterpolation(wording.dates.short(date))
    }
    appendLiteral("</time></span> ")
  }

  // MARK: Lists of names

  /// Appends names with their numbers of articles.
  mutating func appendInterpolation(
    _ values: [Counted], tellsSuccessors: Bool, in context: PageContext
  ) {
    for index in values.indices {
      append(values[index], tellsSuccessors: tellsSuccessors, in: context)
    }
  }

  private mutating func append(
    _ value: Counted, tellsSuccessors: Bool, in context: PageContext
  ) {
    let wording = context.wording
    appendLiteral(
      value.isGap ? "<li class=\"gap\"><span class=\"entry\">" : "<li><span class=\"entry\">")
    appendInterpolation(
      wording.label(value.name), linkedTo: value.path, fragment: value.fragment, in: context)
    appendLiteral(" ")
    appendCount(of: value, in: context)
    appendLiteral("</span>")
    if tellsSuccessors, !value.successors.isEmpty {
      appendLiteral(" <span class=\"fate\">")
      appendInterpolation(wording.listing.nowPartOf)
      appendLiteral(" ")
      appendInterpolation(wording.list(value.successors))
      appendLiteral("</span>")
    }
    if value.count > 1 { appendShared(by: value, in: context) }
    if !value.details.isEmpty {
      appendLiteral("\n<ul class=\"details\">")
      for detail in value.details {
        appendLiteral("<li>")
        appendInterpolation(
          wording.label(detail.name), linkedTo: detail.path, fragment: detail.fragment, in: context)
        appendLiteral("</li>\n")
      }
      appendLiteral("</ul>")
    }
    appendLiteral("</li>\n")
  }

  /// Appends a number, which leads to the articles it counts where the name leads to more than these.
  private mutating func appendCount(of value: Counted, in context: PageContext) {
    let wording = context.wording
    if let shared = value.shared, let first = shared.newest.first {
      appendLiteral("<a class=\"count\" href=\"")
      appendInterpolation(
        href: value.count == 1 ? context.link(to: first.path) : Link(fragment: shared.id))
      appendLiteral("\" aria-label=\"")
      appendInterpolation(wording.articles(value.count))
      appendInterpolation(wording.listing.shared)
      appendInterpolation(wording.label(value.name))
      appendLiteral("\">")
      appendInterpolation(value.count, in: wording)
      appendLiteral("</a>")
    } else {
      appendLiteral("<span class=\"count\">")
      appendInterpolation(value.count, in: wording)
      appendLiteral("</span>")
    }
  }

  /// Appends the articles that a number counts, which the style sheet shows when the number is
  /// followed.
  private mutating func appendShared(by value: Counted, in context: PageContext) {
    guard let shared = value.shared else { return }
    let wording = context.wording
    appendLiteral("\n<ul class=\"details shared\" id=\"")
    appendInterpolation(shared.id)
    appendLiteral("\">")
    for row in shared.newest {
      appendLiteral("<li>")
      appendDay(of: row, in: wording)
      appendInterpolation(row.title, linkedTo: row.path, in: context)
      appendLiteral("</li>\n")
    }
    let others = value.count - shared.newest.count
    if others > 0 {
      appendLiteral("<li>")
      appendInterpolation(wording.listing.sharedBefore(wording.number(others)))
      for (number, year) in shared.years.enumerated() {
        appendLiteral(number == 0 ? ": " : ", ")
        appendInterpolation(wording.label(year.name), linkedTo: year.path, in: context)
      }
      appendLiteral("</li>\n")
    }
    appendLiteral("</ul>")
  }

  // MARK: Facts

  /// Appends a term with what there is to say of it, if there is anything.
  mutating func appendInterpolation(fact name: String, _ value: HTML?) {
    guard let value, !value.isEmpty else { return }
    appendLiteral("<div><dt>")
    appendInterpolation(name)
    appendLiteral("</dt><dd>")
    appendInterpolation(value)
    appendLiteral("</dd></div>\n")
  }

  /// Appends what the head of a page says for machines under a name, if it says anything.
  mutating func appendInterpolation(meta name: StaticString, _ value: String?) {
    guard let value else { return }
    appendLiteral("<meta name=\"")
    appendLiteral(name)
    appendLiteral("\" content=\"")
    appendInterpolation(value)
    appendLiteral("\">\n")
  }

  /// Appends a property in the terms of Open Graph, if it has a value.
  mutating func appendInterpolation(property name: StaticString, _ value: String?) {
    guard let value else { return }
    appendLiteral("<meta property=\"")
    appendLiteral(name)
    appendLiteral("\" content=\"")
    appendInterpolation(value)
    appendLiteral("\">\n")
  }
}

extension String {
  /// Whether two names from the same table are one; a comparison by Unicode's rules would take
  /// longer than the row.
  fileprivate func hasSameBytes(as other: String?) -> Bool {
    guard let other else { return false }
    return utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}
