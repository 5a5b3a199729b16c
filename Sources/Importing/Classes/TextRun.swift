/// The paragraphs of a run; a text of nothing but short sentences has those.
///
/// - Parameters:
///   - readings: The filled lines of a page.
///   - run: A stretch of them.
/// - Returns: The indices of the paragraphs.
func textLines(in readings: [LineReading], run: ClosedRange<Int>) -> [Int] {
  let prose = run.filter { readings[$0].isProse }
  guard prose.isEmpty else { return prose }
  return run.filter { readings[$0].has(.shortSentence) && readings[$0].line.shape.words >= 4 }
}

/// The stretch of lines that looks most like the text of one article: the contiguous run with the
/// greatest sum of scores.
///
/// J. Pasternack and D. Roth, "Extracting Article Text from the Web with Maximum Subsequence
/// Segmentation" (2009): furniture inside the run is bridged when enough text follows, lists and
/// footers with weights below zero end it.
///
/// - Parameter readings: The filled lines of a page.
/// - Returns: The run; `nil` when nothing on the page looks like text.
func textRun(of readings: [LineReading]) -> ClosedRange<Int>? {
  var best: (sum: Int, run: ClosedRange<Int>)?
  var sum = 0
  var start = 0
  var paragraphs = 0
  for (index, reading) in readings.enumerated() {
    if sum <= 0 {
      sum = 0
      start = index
      paragraphs = 0
    }
    sum += reading.score
    paragraphs += reading.isProse ? 1 : 0
    if paragraphs >= 3, isStampOfComment(reading) { sum += commentWeight }
    if sum > best?.sum ?? 0 { best = (sum, start...index) }
  }
  return best?.run
}

/// A date with its time of day behind three paragraphs stamps a reader's comment or another article.
private func isStampOfComment(_ reading: LineReading) -> Bool {
  reading.dateLine?.time != nil && reading.dateLine?.label == .bare && !reading.has(.inlineBox)
}

/// Most comments are shorter; a text that goes on for long is still bridged.
private let commentWeight = -300
