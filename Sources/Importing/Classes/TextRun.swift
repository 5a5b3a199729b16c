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
  for (index, reading) in readings.enumerated() {
    if sum <= 0 {
      sum = 0
      start = index
    }
    sum += reading.score
    if sum > best?.sum ?? 0 { best = (sum, start...index) }
  }
  return best?.run
}
