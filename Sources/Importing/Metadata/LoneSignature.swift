/// The name that signs a text whose end was not found: a full name alone on its line, right under a
/// paragraph and with no paragraph behind it, or under the words `(Đã ký)`.
///
/// - Parameter page: The page taken apart, without an author so far.
/// - Returns: The names; empty when no line is such a signature.
func loneSignature(of page: PageAnatomy) -> [String] {
  guard let text = page.text else { return [] }
  for index in page.lines.indices.reversed() where index > text.lowerBound {
    let line = page.lines[index].line
    guard 2...6 ~= line.shape.words, !line.shape.endsSentence, line.shape.digits == 0 else {
      continue
    }
    let names = personNames(in: line.text)
    guard let name = names.first, names.count == 1 else { continue }
    let above = page.lines[index - 1]
    if above.line.key.ends(with: "(đã ký)") { return names }
    let isFollowedByText =
      index + 1 < page.lines.count && page.lines[index + 1].reading.isProse
    let isFull = name.split(separator: " ").count >= 3 && FamilyNames.opens(name)
    guard isFull, index <= text.upperBound + 1, above.reading.isProse,
      above.line.shape.endsSentence,
      !isFollowedByText
    else { continue }
    return names
  }
  return []
}
