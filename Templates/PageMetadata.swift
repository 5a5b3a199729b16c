import Markup

// What pages tell machines in their heads.
extension Page {
  /// The trail and what else the page says as linked data (JSON-LD 1.1, schema.org); a data block,
  /// which no browser runs.
  func linkedData(in context: PageContext) -> HTML {
    let nodes = [breadcrumbs(in: context)].compactMap(\.self) + linked
    guard !nodes.isEmpty else { return .empty }
    let data: JSON = ["@context": "https://schema.org", "@graph": .list(nodes)]
    return "<script type=\"application/ld+json\">\(script: data)</script>\n"
  }

  /// The trail from the first page to this one; every step of it needs a public address.
  private func breadcrumbs(in context: PageContext) -> JSON? {
    guard let title, isCanonical, context.site.baseURL != nil else { return nil }
    let steps =
      [Step(title: context.wording.navigation.home, path: HomePage.path)] + trail
      + [Step(title: title, path: context.place.path)]
    let items = steps.enumerated().map { index, step in
      JSON.object(
        [
          JSON.Entry("@type", "ListItem"), JSON.Entry("position", .number(index + 1)),
          JSON.Entry("name", .text(step.title)),
        ]
          + (step.path.flatMap { context.site.address(of: $0) }.map {
            [JSON.Entry("item", .text($0.address))]
          } ?? []))
    }
    return ["@type": "BreadcrumbList", "itemListElement": .list(items)]
  }
}
