/// A form in which a file may lie packed beside itself (RFC 9110, 8.4).
enum ContentCoding: String, CaseIterable, Sendable {
  // In the order of preference: what is smaller first.
  case brotli = "br"
  case gzip = "gzip"

  /// What the name of the packed file has behind that of the file.
  var suffix: String {
    switch self {
    case .brotli: ".br"
    case .gzip: ".gz"
    }
  }

  /// The forms that a client takes, the best first.
  ///
  /// - Parameter header: The value of `Accept-Encoding`, empty when there is none.
  /// - Returns: The forms that it wants at least as much as the plain file.
  static func accepted(by header: String) -> [Self] {
    var weights: [String: Double] = [:]
    for entry in header.split(separator: ",") {
      let parts = entry.split(separator: ";").map(trimmed)
      guard let name = parts.first else { continue }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }
        .flatMap { Double($0.dropFirst(2)) }
      weights[name.lowercased()] = weight ?? 1
    }
    func weight(_ name: String) -> Double { weights[name] ?? weights["*"] ?? 0 }
    // Without a word on it the plain file is always good enough, and least liked.
    let plain = weights["identity"] ?? 0
    return allCases.filter { weight($0.rawValue) > 0 && weight($0.rawValue) >= plain }
      .sorted { weight($0.rawValue) > weight($1.rawValue) }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
