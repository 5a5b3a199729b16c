/// The outlet that opens a text: `Vietnam Times - More than 120 wheelchairs …`.
///
/// Codes in brackets and single words are signs of an agency, not names; a place before a dash is a
/// dateline. Only a name that is one of an outlet counts.
///
/// - Parameter text: The first paragraph.
/// - Returns: The name of the outlet.
func leadOutlet(of text: String) -> String? {
  let head = text.prefix(40)
  for mark in [" - ", " – "] {
    guard let range = lineKey(String(head)).firstIndex(of: Array(mark.utf8)) else { continue }
    let name = String(
      head.prefix(String(decoding: lineKey(String(head))[..<range], as: UTF8.self).count))
    let words = name.split(separator: " ")
    guard 2...5 ~= words.count,
      words.allSatisfy({
        $0.unicodeScalars.first.map { LineShape.isCapital($0.value) } ?? false
          || lineKey(String($0)) == lineKey("và")
      }),
      isOutlet(name), !name.hasPrefix("(")
    else { continue }
    return name
  }
  return nil
}
