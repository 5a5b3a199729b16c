/// How numbers and lists of articles stand in the files of the index: in 64 characters that a script
/// can hold in a string as they are.
enum SearchCode {
  /// The characters by their values; those from 32 on say that a number goes on.
  static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// The values of the characters, 255 for any other one.
  static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  /// How a list of articles is written.
  enum Form: Int {
    /// The distances between those in it.
    case distances
    /// A bit for each article, six in a character.
    case bits
    /// The distances between those not in it.
    case absences
  }
}

/// Writes numbers and lists.
struct SearchCoder {
  private let alphabet = SearchCode.alphabet

  /// Appends a number in digits of five bits, the lowest first.
  @inline(__always)
  func append(_ number: Int, to output: inout [UInt8]) {
    var rest = number
    while rest >= 32 {
      output.append(alphabet[rest & 31 | 32])
      rest >>= 5
    }
    output.append(alphabet[rest])
  }

  /// Appends a list of articles with its length and form.
  ///
  /// - Parameters:
  ///   - list: Numbers of articles in rising order.
  ///   - total: How many articles there are.
  ///   - flag: A bit that stands beside the form.
  ///   - output: Where the list goes.
  func append(_ list: [Int32], of total: Int, flag: Bool, to output: inout [UInt8]) {
    let bits = (total + 5) / 6
    let form: SearchCode.Form =
      if list.count <= bits, length(ofDistancesIn: list) <= bits {
        .distances
      } else if total - list.count <= bits {
        lengthOfAbsences(from: list, total) < bits ? .absences : .bits
      } else {
        .bits
      }
    append(list.count << 3 | (flag ? 4 : 0) | form.rawValue, to: &output)
    switch form {
    case .distances:
      var before: Int32 = -1
      for number in list {
        append(Int(number - before - 1), to: &output)
        before = number
      }
    case .bits: appendBits(list, of: total, to: &output)
    case .absences:
      var before: Int32 = -1
      forEachAbsence(from: list, total) { number in
        append(Int(number - before - 1), to: &output)
        before = number
      }
    }
  }

  private func length(ofDistancesIn list: [Int32]) -> Int {
    var length = 0
    var before: Int32 = -1
    for number in list {
      length += Self.digits(Int(number - before - 1))
      before = number
    }
    return length
  }

  private func lengthOfAbsences(from list: [Int32], _ total: Int) -> Int {
    var length = 0
    var before: Int32 = -1
    forEachAbsence(from: list, total) { number in
      length += Self.digits(Int(number - before - 1))
      before = number
    }
    return length
  }

  private func forEachAbsence(from list: [Int32], _ total: Int, _ body: (Int32) -> Void) {
    var next: Int32 = 0
    for number in list {
      while next < number {
        body(next)
        next += 1
      }
      next = number + 1
    }
    while next < Int32(total) {
      body(next)
      next += 1
    }
  }

  private func appendBits(_ list: [Int32], of total: Int, to output: inout [UInt8]) {
    var position = 0
    for start in stride(from: 0, to: total, by: 6) {
      var bits = 0
      while position < list.count, Int(list[position]) < start + 6 {
        bits |= 1 << (Int(list[position]) - start)
        position += 1
      }
      output.append(alphabet[bits])
    }
  }

  @inline(__always)
  private static func digits(_ number: Int) -> Int {
    number < 32 ? 1 : number < 1024 ? 2 : number < 32768 ? 3 : number < 1 << 20 ? 4 : 5
  }
}
