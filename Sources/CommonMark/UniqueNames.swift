/// Hands out names, each once.
struct UniqueNames {
  /// For each name that is taken, the last number that was tried behind it.
  private var numbers: [String: Int] = [:]

  /// Takes a name.
  ///
  /// - Parameter name: The name that is wanted.
  /// - Returns: That name the first time, then the name with `-2`, `-3` and so on.
  mutating func unique(_ name: String) -> String {
    guard var number = numbers[name] else {
      numbers[name] = 1
      return name
    }
    var candidate: String
    repeat {
      number += 1
      candidate = "\(name)-\(number)"
    } while numbers[candidate] != nil
    numbers[name] = number
    numbers[candidate] = 1
    return candidate
  }
}
