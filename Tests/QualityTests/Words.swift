import Foundation
import Vietnamese

/// Texts as rows of words, compared without regard to case, tone placement, dashes and punctuation.
enum Words {
  /// The words of a text.
  static func of(_ text: String) -> [String] {
    VietnameseText.withClassicTones(VietnameseText.normalized(text)).lowercased()
      .split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }

  /// What two spellings of one value have in common.
  static func folded(_ text: String) -> String {
    of(text.replacing("\\", with: "")).joined(separator: " ")
  }

  /// Whether some words stand side by side in others.
  static func stands(_ part: [String], in whole: [String]) -> Bool {
    guard let first = part.first else { return true }
    guard part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { start in
      whole[start] == first && whole[start..<(start + part.count)].elementsEqual(part)
    }
  }

  /// Whether a line is in a text: as it is, or from 20 words on 95 % of it in order in one place.
  static func has(_ line: [String], in text: [String]) -> Bool {
    if stands(line, in: text) { return true }
    guard line.count >= 20 else { return false }
    let anchor = longestCommonRun(line, text)
    let start = anchor.inText - anchor.inLine
    let slack = line.count / 10
    let window = text[
      max(0, start - slack)..<max(0, min(text.count, start + line.count + slack))]
    return commonCount(line, Array(window)) * 100 >= line.count * 95
  }

  private static func longestCommonRun(
    _ line: [String], _ text: [String]
  ) -> (inLine: Int, inText: Int) {
    var best = (length: 0, inLine: 0, inText: 0)
    var runs = [Int](repeating: 0, count: text.count + 1)
    for (row, word) in line.enumerated() {
      var next = [Int](repeating: 0, count: text.count + 1)
      for column in text.indices where text[column] == word {
        let length = runs[column] + 1
        next[column + 1] = length
        if length > best.length { best = (length, row + 1 - length, column + 1 - length) }
      }
      runs = next
    }
    return (best.inLine, best.inText)
  }

  /// The length of the longest common subsequence.
  static func commonCount(_ left: [String], _ right: [String]) -> Int {
    var counts = [Int](repeating: 0, count: right.count + 1)
    for word in left {
      var diagonal = 0
      for column in right.indices {
        let above = counts[column + 1]
        counts[column + 1] =
          right[column] == word ? diagonal + 1 : max(above, counts[column])
        diagonal = above
      }
    }
    return counts[right.count]
  }
}
