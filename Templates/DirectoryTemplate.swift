package import Markup

extension Directory {
  /// Writes the page.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole page.
  package func html(in site: Site) -> HTML {
    let words = site.wording.directory
    let context = PageContext(site, place)
    return Page(
      title: words.title(subject), description: "\(words.summary(subject)) \(site.title).",
      part: part, kind: kind, main: main(in: context)
    ).html(in: context)
  }

  private var part: Page.Part {
    switch subject {
    case .provinces: .provinces
    case .years: .years
    case .organizations: .organizations
    }
  }

  private var kind: HTML {
    switch subject {
    case .provinces: "directory provinces"
    case .years: "directory years"
    case .organizations: "directory organizations"
    }
  }

  private func main(in context: PageContext) -> HTML {
    let wording = context.wording
    let words = wording.directory
    let total = groups.reduce(0) { $0 + $1.values.count(where: \.isNamed) }
    return """
      <header class="head">
      <h1>\(words.title(subject))</h1>
      <p class="lead">\(words.summary(subject))</p>
      <p class="extent">\(words.count(subject, wording.number(total), total))</p>
      </header>
      \(jumps(in: context))\(each: groups.enumerated(), { group($1, number: $0, in: context) })\
      \(rest(in: wording))
      """
  }

  /// What is not under any name, unless it has an entry of its own.
  private func rest(in wording: Wording) -> HTML {
    let hasEntry = groups.contains { $0.values.contains { !$0.isNamed } }
    guard unassigned > 0, !hasEntry else { return .empty }
    return
      "<p class=\"rest\">\(wording.directory.unassigned(subject, wording.articles(unassigned)))</p>\n"
  }

  private func jumps(in context: PageContext) -> HTML {
    let named = groups.enumerated().filter { !$0.element.heading.isEmpty }
    guard named.count > 1 else { return .empty }
    return """
      <nav class="jumps" aria-label="\(context.wording.directory.jump)"><ul>
      \(each: named, { number, group in
        """
        <li><a href="\(href: Link(fragment: id(number)))">\(title(of: group, in: context.wording))\
        </a></li>

        """
      })</ul></nav>

      """
  }

  private func id(_ number: Int) -> String { "nhom-\(number + 1)" }

  private func title(of group: Group, in wording: Wording) -> String {
    switch subject {
    case .years where group.heading.utf8.allSatisfy({ 0x30...0x39 ~= $0 }):
      wording.directory.decade(group.heading)
    case .years, .provinces, .organizations: group.heading
    }
  }

  private func group(_ group: Group, number: Int, in context: PageContext) -> HTML {
    guard !group.heading.isEmpty else {
      return "<div class=\"group\">\n\(context.counts(group.values))</div>\n"
    }
    return """
      <section class="group" id="\(id(number))">
      <h2>\(title(of: group, in: context.wording))</h2>
      \(context.counts(group.values))</section>

      """
  }
}

extension Counted {
  /// Whether it stands for something that is known.
  fileprivate var isNamed: Bool {
    switch name {
    case .proper, .year, .month: true
    case .yearOnly, .undated: false
    }
  }
}
