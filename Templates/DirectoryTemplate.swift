import Archive
package import Markup

extension Directory {
  /// Writes the page.
  ///
  /// - Parameter site: What every page shares.
  /// - Returns: The whole page.
  package func html(in site: Site) -> HTML {
    let words = site.wording.directory
    let context = PageContext(site, place)
    let steps = arrangement == .usual ? [] : [subject.step(in: site)]
    return Page(
      title: title(in: words), description: "\(words.summary(subject)) \(site.title).",
      part: subject, trail: steps, kind: kind, main: main(in: context)
    ).html(in: context)
  }

  private func title(in words: Wording.DirectoryWords) -> String {
    let title = words.title(subject)
    return arrangement == .usual
      ? title : "\(title): \(words.arrangement(arrangement).lowercasedInitial)"
  }

  private var kind: HTML {
    switch subject {
    case .provinces: "directory provinces"
    case .years: "directory years"
    case .organizations: "directory organizations"
    case .countries: "directory countries"
    case .authors: "directory authors"
    case .sources: "directory sources"
    }
  }

  private func main(in context: PageContext) -> HTML {
    let wording = context.wording
    let words = wording.directory
    return """
      <header class="head">
      <h1>\(title(in: words))</h1>
      <p class="lead">\(words.summary(subject))</p>
      <p class="extent">\(words.count(subject, wording.number(total), total))</p>
      </header>
      \(arrangements(in: context))\(jumps(in: context))\
      \(atlas.map { context.atlas($0, isWhole: true) })\
      \(each: groups.enumerated(), { group($1, number: $0, in: context) })\
      \(rest(in: wording))
      """
  }

  /// What is not under any name, unless it has an entry of its own.
  private func rest(in wording: Wording) -> HTML {
    let hasEntry = groups.contains { $0.values.contains { !$0.isNamed && !$0.isGap } }
    guard unassigned > 0, !hasEntry, arrangement == .usual else { return .empty }
    return
      "<p class=\"rest\">\(wording.directory.unassigned(subject, wording.articles(unassigned)))</p>\n"
  }

  private func arrangements(in context: PageContext) -> HTML {
    guard !others.isEmpty else { return .empty }
    let words = context.wording.directory
    return """
      <nav class="ways" aria-label="\(words.arrangements)"><ul>
      \(each: others, { other in
        """
        <li><a href="\(href: context.link(to: other.path))"\
        \(other.path == place.path ? " aria-current=\"page\"" : HTML.empty)>\
        \(words.arrangement(other.arrangement))</a></li>

        """
      })</ul></nav>

      """
  }

  private func jumps(in context: PageContext) -> HTML {
    let named = groups.enumerated().filter { $0.element.heading != .none }
    let places: [HTML] =
      letters.isEmpty
      ? named.map { number, group in
        context.named(
          title(of: group, in: context.wording), path: group.path,
          fragment: group.path == nil ? group.id ?? id(number) : nil)
      }
      : letters.map { letter(of: $0, in: context) }
    guard places.count > 1 else { return .empty }
    return """
      <nav class="jumps" aria-label="\(context.wording.directory.jump)"><ul>
      \(each: places, { "<li>\($0)</li>\n" })</ul></nav>

      """
  }

  private func letter(of counted: Counted, in context: PageContext) -> HTML {
    let current: HTML = counted.path == place.path ? " aria-current=\"page\"" : ""
    guard let path = counted.path else { return .empty }
    return """
      <a href="\(href: context.link(to: path))"\(current)>\(context.wording.label(counted.name))</a>\
      <span class="count">\(context.wording.number(counted.count))</span>
      """
  }

  private func id(_ number: Int) -> String { "nhom-\(number + 1)" }

  private func title(of group: Group, in wording: Wording) -> String {
    switch group.heading {
    case .none: ""
    case .text(let text): text
    case .decade(let year): wording.directory.decade(year)
    case .kind(let kind): wording.kinds.kind(kind)
    case .level(let level): wording.kinds.level(level)
    case .busiest: wording.directory.busiest
    }
  }

  private func group(_ group: Group, number: Int, in context: PageContext) -> HTML {
    guard group.heading != .none else {
      return "<div class=\"group\">\n\(values(of: group, in: context))</div>\n"
    }
    let title = title(of: group, in: context.wording)
    return """
      <section class="group" id="\(group.id ?? id(number))">
      <h2>\(context.named(title, path: group.path))</h2>
      <div>
      \(values(of: group, in: context))\(each: group.groups, { subgroup($0, level: 3, in: context) })\
      \(all(of: group, in: context))</div>
      </section>

      """
  }

  private func values(of group: Group, in context: PageContext) -> HTML {
    guard !group.values.isEmpty else { return .empty }
    return subject == .years
      ? context.timeline(group.values, most: most) : context.counts(group.values)
  }

  /// The most articles that a name of the page has.
  private var most: Int { groups.flatMap(\.values).map(\.count).max() ?? 0 }

  private func all(of group: Group, in context: PageContext) -> HTML {
    guard let path = group.path, let total = group.total else { return .empty }
    let all = context.wording.directory.all(context.wording.number(total))
    return "<p class=\"more\">\(context.named(all, path: path))</p>\n"
  }

  private func subgroup(_ group: Group, level: Int, in context: PageContext) -> HTML {
    let title = title(of: group, in: context.wording)
    let heading: HTML = level == 3 ? "<h3>\(title)</h3>" : "<h4>\(title)</h4>"
    // Names that begin alike stand in a run behind what they share.
    var isRun = false
    if case .text = group.heading { isRun = true }
    return """
      <div class="subgroup\(isRun ? " run" : HTML.empty)">
      \(heading)
      \(values(of: group, in: context))\
      \(each: group.groups, { subgroup($0, level: level + 1, in: context) })</div>

      """
  }
}

extension Directory.Group {
  /// The id of a group that other pages lead to.
  var id: String? {
    if case .kind(let kind) = heading { kind.rawValue } else { nil }
  }
}
