import Markup

extension PageContext {
  /// Stretches of time one below the other, each with a bar as long as it has articles.
  ///
  /// - Parameters:
  ///   - values: The stretches.
  ///   - most: The number of articles that the longest bar stands for.
  /// - Returns: A list.
  func timeline(_ values: [Counted], most: Int) -> HTML {
    """
    <ul class="timeline">
    \(each: values, { value in
      guard !value.isGap else {
        return """
          <li class="gap">\(wording.label(value.name)) <span>\(wording.listing.gap)</span></li>

          """
      }
      return """
      <li>\(named(wording.label(value.name), path: value.path, fragment: value.fragment)) \
      \(bar(value.count, of: most))<span class="count">\(wording.number(value.count))</span></li>

      """
    })</ul>

    """
  }

  /// A bar, for the eye only: the number stands beside it.
  private func bar(_ count: Int, of most: Int) -> HTML {
    // Per cent, at least one, so that a single article among thousands can be seen.
    let length = most > 0 ? max(1, count * 100 / most) : 0
    return """
      <svg class="bar" aria-hidden="true" focusable="false"><rect width="\(String(length))%" \
      height="100%"/></svg>
      """
  }
}
