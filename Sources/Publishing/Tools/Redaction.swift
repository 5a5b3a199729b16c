/// Takes what is secret out of what other programs say, before a person or a log sees it.
struct Redaction: Sendable {
  private let secrets: [String]
  private static let mask = "***"
  /// Shorter values are words that stand everywhere.
  private static let shortest = 6

  /// Learns the secrets of an environment: the values of variables whose names say so.
  ///
  /// - Parameter environment: Names with values.
  init(environment: [String: String]) {
    secrets = environment.filter { name, value in
      value.utf8.count >= Self.shortest
        && (SettingText.isSecret(name) || name.uppercased().contains("PASS")
          || name.uppercased().hasSuffix("_KEY") || name.uppercased().hasSuffix("_AUTH")
          || name.uppercased().hasSuffix("_PWD"))
    }.map(\.value).sorted { $0.utf8.count > $1.utf8.count }
  }

  /// A text without what is secret.
  ///
  /// - Parameter text: What a program says.
  /// - Returns: The text with `***` for secrets and for what stands before the `@` of an address.
  func redacted(_ text: String) -> String {
    var text = text
    for secret in secrets where text.contains(secret) {
      text = text.split(separator: secret, omittingEmptySubsequences: false)
        .joined(separator: Self.mask)
    }
    // The user part of an address (RFC 3986, section 3.2.1) may hold a password or a token.
    text.replace(/:\/\/[^\/\s@'"]+@/) { _ in "://\(Self.mask)@" }
    text.replace(/(?i)(authorization|x-amz-security-token|signature)([:=]\s*)[^\s'"&]+/) {
      "\($0.output.1)\($0.output.2)\(Self.mask)"
    }
    // What moves a cursor or colours a terminal is no message.
    return String(
      text.unicodeScalars.map { scalar in
        Character(scalar.value < 0x20 && scalar != "\n" && scalar != "\t" ? " " : scalar)
      })
  }
}
