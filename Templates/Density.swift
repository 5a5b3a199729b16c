import Markup

/// How dark a number is shown among others: not at all, or in five steps.
enum Density: Int, CaseIterable {
  case none, first, second, third, fourth, fifth

  /// Creates the step of a number.
  ///
  /// Each step stands for about the same factor, since a few provinces have most of the articles:
  /// the step n holds what is at most the n-th power of the fifth root of the greatest number.
  ///
  /// - Parameters:
  ///   - count: The number.
  ///   - most: The greatest of the numbers.
  init(of count: Int, most: Int) {
    guard count > 0 else {
      self = .none
      return
    }
    let power = Self.power(count, 5)
    self = Self.allCases.dropFirst().first { Self.power(most, $0.rawValue) >= power } ?? .fifth
  }

  private static func power(_ base: Int, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { result, _ in result * Double(base) }
  }

  /// The word for the style sheet.
  var word: HTML {
    switch self {
    case .none: "d0"
    case .first: "d1"
    case .second: "d2"
    case .third: "d3"
    case .fourth: "d4"
    case .fifth: "d5"
    }
  }
}
