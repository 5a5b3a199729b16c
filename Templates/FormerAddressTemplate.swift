import Archive
package import Markup

extension FormerAddressPage {
  /// Writes the page.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole page.
  package func html(in site: Site) -> HTML {
    let words = site.wording.formerAddresses
    let context = PageContext(site, PagePlace(path: Self.path(in: site)))
    var page = Page(
      title: words.title, description: "\(words.summary) \(site.title).", kind: "former",
      main: """
        <header class="head">
        <h1>\(words.title)</h1>
        <p class="lead">\(hosts.isEmpty ? words.empty : words.summary)</p>
        </header>
        \(hosts.isEmpty ? .empty : lookup(in: context))\
        \(promise(in: words))
        """)
    if !hosts.isEmpty { page.scripts = [Addresses.lookupScript] }
    return page.html(in: context)
  }

  private func lookup(in context: PageContext) -> HTML {
    let words = context.wording.formerAddresses
    return """
      <form class="lookup" id="lookup" role="search" data-parts="\(partCount)" \
      data-root="\(href: context.place.link(to: ""))" data-none="\(words.none)" \
      data-failed="\(words.failed)" data-wrong="\(words.wrong)" hidden>
      <label for="lookup-address">\(words.label)</label>
      <div class="line"><input id="lookup-address" name="address" type="text" inputmode="url" \
      autocomplete="off" spellcheck="false" placeholder="https://…"> \
      <button type="submit">\(words.find)</button></div>
      <p id="lookup-result" role="status"></p>
      </form>
      <section class="group">
      <h2>\(words.hosts)</h2>
      <p class="quiet">\(words.hostsNote)</p>
      \(context.counts(hosts))</section>

      """
  }

  private func promise(in words: Wording.FormerAddressWords) -> HTML {
    """
    <section class="prose promise">
    <h2>\(words.promiseTitle)</h2>
    \(each: words.promise, { "<p>\($0)</p>\n" })</section>
    """
  }
}

extension FormerHostPage {
  /// Writes the page.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole page.
  package func html(in site: Site) -> HTML {
    let context = PageContext(site, place)
    let words = site.wording.formerAddresses
    let host = site.wording.title(host.name)
    let title = [host, time.map(site.wording.title)].compactMap(\.self).joined(separator: ", ")
    var trail = [Page.Step(title: words.title, path: FormerAddressPage.path(in: site))]
    if time != nil { trail.append(Page.Step(title: host, path: self.host.path)) }
    return Page(
      title: title, description: "\(words.hostSummary(host)) \(site.title).", trail: trail,
      kind: "former",
      main: """
        <header class="head">
        <p class="kicker">\(words.title)</p>
        <h1>\(title)</h1>
        <p class="extent">\(words.hostSummary(host))</p>
        </header>
        \(each: sections, { section($0, in: context) })
        """
    ).html(in: context)
  }

  private func section(_ section: Section, in context: PageContext) -> HTML {
    let wording = context.wording
    let heading = section.heading.map { heading in
      """
      <h2>\(context.named(wording.label(heading.name), path: heading.path)) \
      <span class="count">\(wording.articles(heading.count))</span></h2>

      """ as HTML
    }
    let rows: HTML = """
      <ul class="rows addresses">
      \(each: section.rows, { row in
        """
        <li><code>\(row.address)</code> \
        <a href="\(href: context.link(to: row.article.path))">\(row.article.title)</a></li>

        """
      })</ul>

      """
    return """
      <section class="leaf">
      \(heading)\(section.rows.isEmpty ? .empty : rows)</section>

      """
  }
}

extension RedirectPage {
  /// Writes the page.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole page.
  package func html(in site: Site) -> HTML {
    let context = PageContext(site, place)
    let words = site.wording.formerAddresses
    var page = Page(
      title: words.movedTitle, description: "\(words.moved) \(title)", isHidden: true,
      kind: "moved",
      main: """
        <header class="head">
        <h1>\(words.movedTitle)</h1>
        <p class="lead">\(words.moved) \(context.named(title.isEmpty ? target : title, path: target))</p>
        </header>
        """)
    page.successor = target
    return page.html(in: context)
  }
}
