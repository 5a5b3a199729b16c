/// Joins the lines that a fixed width had cut: newsletters retyped as plain text, pages saved from PDF.
///
/// A line goes on in the next one when the next one's first word would not have fitted on it. Short
/// lines, such as verse, signatures and headlines, and the ends of paragraphs stay as they are.
///
/// - Parameter lines: The lines of a seed.
/// - Returns: The same lines, or fewer and longer ones when the page is hard-wrapped.
func unwrapped(_ lines: [SourceLine]) -> [SourceLine] {
  guard let width = wrapWidth(of: lines) else { return lines }
  var result: [SourceLine] = []
  var isOpen = false
  for line in lines {
    if isOpen, let before = result.last, !line.isBlank,
      line.indent <= before.indent + 1 || line.indent == 0,
      !opensBlock(line)
    {
      result[result.count - 1] = SourceLine(
        String(repeating: " ", count: before.indent) + before.text + " " + line.text,
        numbers: before.numbers.lowerBound...line.numbers.upperBound)
    } else {
      result.append(line)
    }
    // Within a paragraph a proper name may open the next line, too.
    isOpen =
      !line.isBare
      && (fills(line, width: width, before: lines)
        || isNearlyFull(line, width: width, before: lines, isInside: isOpen))
  }
  return result
}

/// The width at which a page was wrapped; `nil` for a page with a line for each paragraph.
private func wrapWidth(of lines: [SourceLine]) -> Int? {
  let pairs = zip(lines, lines.dropFirst()).filter { !$0.isBlank && !$1.isBlank }
  // In prose more than a third of all words in a line's first place are in lower case; lists of
  // headlines have none.
  let running = pairs.filter {
    $1.shape.opensInLowerCase && !$0.shape.endsClause && WrapWidth.range ~= $0.shape.length
  }
  guard running.count >= 2, let width = running.map({ $0.0.indent + $0.0.shape.length }).max()
  else { return nil }
  let full = pairs.count { $0.0.shape.length * 4 >= width * 3 }
  // A line or two of the page's furniture may be longer than any of the text.
  let tooLong = lines.count { $0.shape.length > width + WrapWidth.slack }
  return full >= 4 && running.count * 3 >= full && tooLong * 6 <= running.count ? width : nil
}

private enum WrapWidth {
  /// Typewriters and mail programs wrapped at 60 to 80 columns, some converters at up to 110.
  static let range = 40...110
  /// How much longer than all running lines a line may be that ends a paragraph.
  static let slack = 12
}

private func fills(_ line: SourceLine, width: Int, before lines: [SourceLine]) -> Bool {
  let index = line.numbers.upperBound
  guard index < lines.count else { return false }
  let next = lines[index]
  guard !next.isBlank else { return false }
  let firstWord = next.text.prefix { $0 != " " }.unicodeScalars.count
  if line.indent + line.shape.length + 1 + firstWord > width { return true }
  // Those who wrapped by hand left some room.
  let isLong = line.shape.length * 4 >= width * 3
  return isLong && (line.shape.last == 0x2C || next.shape.opensInLowerCase)
}

private func isNearlyFull(
  _ line: SourceLine, width: Int, before lines: [SourceLine], isInside: Bool
) -> Bool {
  let index = line.numbers.upperBound
  guard index < lines.count, let first = lines[index].text.unicodeScalars.first else {
    return false
  }
  let runsOn = index + 1 < lines.count && lines[index + 1].shape.opensInLowerCase
  return (isInside || runsOn) && (line.indent + line.shape.length) * 5 >= width * 4
    && !line.shape.endsClause
    && !line.shape.isShouting && LineShape.isCapital(first.value)
}

private func opensBlock(_ line: SourceLine) -> Bool {
  if line.isBare { return true }
  guard let first = line.text.unicodeScalars.first else { return true }
  return "-+•*–".unicodeScalars.contains(first) && line.text.dropFirst().first == " "
}
