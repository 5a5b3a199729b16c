extension String {
  /// Whether the text comes before another one in the order of UTF-8.
  ///
  /// The loop over spans takes a quarter of the time of `lexicographicallyPrecedes`, and names of
  /// files begin alike.
  ///
  /// - Parameter other: Any text.
  /// - Returns: `false` also for the same text.
  package func precedesInBytes(_ other: String) -> Bool {
    let left = utf8.span
    let right = other.utf8.span
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      return left[index] < right[index]
    }
    return left.count < right.count
  }
}
