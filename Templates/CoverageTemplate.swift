import Archive
package import Markup

extension CoveragePage {
  /// Writes the page.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole page.
  package func html(in site: Site) -> HTML {
    let words = site.wording.coverage
    return Page(
      title: words.title, description: "\(words.summary) \(site.title).", kind: "coverage",
      main: main(in: PageContext(site, place))
    ).html(in: PageContext(site, place))
  }

  private func main(in context: PageContext) -> HTML {
    let wording = context.wording
    let words = wording.coverage
    let period = period.map { ", " + wording.listing.period($0.lowerBound, $0.upperBound) }
    return """
      <header class="head">
      <h1>\(words.title)</h1>
      <p class="lead">\(words.summary)</p>
      <p class="extent">\(wording.articles(articleCount))\(period)</p>
      </header>
      \(rows.isEmpty ? .empty : matrix(in: context))\
      \(absent(in: context))\
      <section class="group">
      <h2>\(words.dates)</h2>
      <div class="tables">
      \(table(precisions, { words.precision($0) }, in: context))\
      \(table(bases, { words.basis($0) }, in: context))</div>
      </section>
      \(list(words.gaps, note: words.gapsNote, gaps, in: context))\
      \(list(words.fields, note: words.fieldsNote, fields, in: context))\
      \(list(words.sources, note: nil, sources, more: moreSources(in: context), in: context))\
      \(others(in: context))
      """
  }

  // MARK: Provinces by year

  private func matrix(in context: PageContext) -> HTML {
    let words = context.wording.coverage
    // The most articles that a province has in one column.
    let most = rows.lazy.flatMap(\.cells).compactMap { $0?.count }.max() ?? 0
    return """
      <section class="matrix">
      <h2 id="bang">\(words.matrix)</h2>
      <p class="rest">\(words.matrixNote)</p>
      <div class="scroll" role="region" aria-labelledby="bang" tabindex="0">
      <table>
      <thead><tr><th scope="col">\(words.province)</th>\(each: columns, {
        "<th scope=\"col\">\(title(of: $0, in: context.wording))</th>"
      })<th scope="col">\(words.total)</th></tr></thead>
      <tbody>
      \(each: rows, { row($0, most: most, in: context) })</tbody>
      <tfoot><tr><th scope="row">\(words.total)</th>\(each: totals, { cell($0, most: 0, in: context) })\
      <td>\(context.wording.number(articleCount))</td></tr></tfoot>
      </table>
      </div>
      </section>

      """
  }

  private func title(of column: Column, in wording: Wording) -> String {
    switch column {
    case .undated: wording.coverage.undated
    case .before(let year): wording.coverage.before(year)
    case .year(let year): String(year)
    }
  }

  private func row(_ row: Row, most: Int, in context: PageContext) -> HTML {
    let name = context.wording.label(row.province.name)
    return """
      <tr><th scope="row">\(context.named(name, path: row.province.path))</th>\
      \(each: row.cells, { cell($0, most: most, in: context) })\
      <td>\(context.wording.number(row.province.count))</td></tr>

      """
  }

  private func cell(_ value: Counted?, most: Int, in context: PageContext) -> HTML {
    guard let value, value.count > 0 else { return "<td></td>" }
    let shade = Density(of: value.count, most: most).word
    let number = context.named(context.wording.number(value.count), path: value.path)
    return most > 0 ? "<td class=\"\(shade)\">\(number)</td>" : "<td>\(number)</td>"
  }

  private func absent(in context: PageContext) -> HTML {
    guard !missingProvinces.isEmpty else { return .empty }
    let names = missingProvinces.joined(separator: ", ")
    return "<p class=\"rest\">\(context.wording.coverage.provincesWithout) \(names).</p>\n"
  }

  // MARK: Quality

  private func table<Property>(
    _ shares: [Share<Property>], _ name: (Property) -> String, in context: PageContext
  ) -> HTML {
    let wording = context.wording
    let words = wording.coverage
    return """
      <table class="shares">
      <thead><tr><td></td><th scope="col">\(words.articles)</th>\
      <th scope="col">\(words.share)</th></tr></thead>
      <tbody>
      \(each: shares, { share in
        """
        <tr><th scope="row">\(context.named(name(share.property), path: share.path))</th>\
        <td>\(wording.number(share.count))</td><td>\(percent(share.count, in: wording))</td></tr>

        """
      })</tbody>
      </table>

      """
  }

  private func percent(_ count: Int, in wording: Wording) -> String {
    guard articleCount > 0 else { return "" }
    let percent = (count * 100 + articleCount / 2) / articleCount
    // What is there is never rounded away, and what lacks something is not all.
    if percent == 0, count > 0 { return "< 1 %" }
    if percent == 100, count < articleCount { return "> 99 %" }
    return "\(wording.number(percent)) %"
  }

  private func list(
    _ title: String, note: String?, _ values: [Counted], more: HTML = .empty,
    in context: PageContext
  ) -> HTML {
    guard !values.isEmpty else { return .empty }
    return """
      <section class="group">
      <h2>\(title)</h2>
      <div>
      \(if: note, { "<p class=\"aside\">\($0)</p>\n" })\
      \(context.counts(values))\(more)</div>
      </section>

      """
  }

  private func moreSources(in context: PageContext) -> HTML {
    guard sourceCount > sources.count else { return .empty }
    let all = context.wording.directory.all(context.wording.number(sourceCount))
    let path = Aspect.sources.path(in: context.site)
    return "<p class=\"more\">\(context.named(all, path: path))</p>\n"
  }

  private func others(in context: PageContext) -> HTML {
    let wording = context.wording
    var lines: [HTML] = []
    if let copies {
      lines.append(
        """
        \(context.named(wording.coverage.copies, path: copies.path)): \
        \(wording.number(copies.count))
        """)
    }
    if withdrawnCount > 0 {
      lines.append("\(wording.coverage.withdrawn): \(wording.number(withdrawnCount))")
    }
    return "\(each: lines, { "<p class=\"rest\">\($0)</p>\n" })"
  }
}
