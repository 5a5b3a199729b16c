/// Finds the addresses that a style sheet asks for.
enum StyleScan {
  /// The places of the addresses of `url(…)` and `@import`.
  ///
  /// - Parameters:
  ///   - bytes: A style sheet, or a page with one in it.
  ///   - range: The place of the style sheet.
  /// - Returns: Where they stand, without quotes.
  static func addresses(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "/") where starts(bytes, index, range, "/*"):
        index = end(of: "*/", in: bytes, from: index + 2, range)
      case UInt8(ascii: "u"), UInt8(ascii: "U"):
        guard starts(bytes, index, range, "url(") else {
          index += 1
          continue
        }
        let address = value(bytes, from: index + 4, range)
        if !address.isEmpty { found.append(address) }
        index = max(address.upperBound, index + 4)
      case UInt8(ascii: "@") where starts(bytes, index, range, "@import"):
        index += 7
        while index < range.upperBound, bytes[index].isSpace { index += 1 }
        guard index < range.upperBound,
          [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[index])
        else { continue }
        let address = value(bytes, from: index, range)
        if !address.isEmpty { found.append(address) }
        index = address.upperBound
      default: index += 1
      }
    }
    return found
  }

  /// An address from its quote, or without one up to the bracket.
  private static func value(_ bytes: [UInt8], from start: Int, _ range: Range<Int>) -> Range<Int> {
    var start = start
    while start < range.upperBound, bytes[start].isSpace { start += 1 }
    guard start < range.upperBound else { return range.upperBound..<range.upperBound }
    let quote = bytes[start]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { start += 1 }
    var end = start
    while end < range.upperBound {
      let byte = bytes[end]
      if isQuoted ? byte == quote : byte == UInt8(ascii: ")") || byte.isSpace { break }
      end += 1
    }
    return start..<end
  }

  private static func starts(
    _ bytes: [UInt8], _ index: Int, _ range: Range<Int>, _ word: StaticString
  ) -> Bool {
    var place = index
    for letter in word.description.utf8 {
      guard place < range.upperBound, bytes[place] == letter || bytes[place] | 0x20 == letter
      else { return false }
      place += 1
    }
    return true
  }

  private static func end(
    of mark: StaticString, in bytes: [UInt8], from start: Int, _ range: Range<Int>
  ) -> Int {
    var index = start
    while index < range.upperBound, !starts(bytes, index, range, mark) { index += 1 }
    return min(index + 2, range.upperBound)
  }
}
