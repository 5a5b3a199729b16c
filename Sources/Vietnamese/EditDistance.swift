/// How many letters tell two texts apart.
package enum EditDistance {
  /// Levenshtein's distance: inserted, left out and changed bytes.
  ///
  /// - Parameters:
  ///   - left: A text, folded where accents should not count.
  ///   - right: Another one.
  /// - Returns: The fewest changes that make one of the other.
  package static func between(_ left: String, _ right: String) -> Int {
    let right = Array(right.utf8)
    var row = Array(0...right.count)
    for (i, a) in left.utf8.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
