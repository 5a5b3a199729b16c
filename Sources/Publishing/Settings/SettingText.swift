import Archive

/// What texts of the settings may look like: each of them becomes an argument of a program, so that
/// nothing that one of them could take for an option, a command or another place gets through.
enum SettingText {
  /// Whether a text names a machine: letters, digits, dots and hyphens, or an address of IPv6 in
  /// brackets.
  static func isHost(_ text: String) -> Bool {
    if text.hasPrefix("["), text.hasSuffix("]") {
      return text.utf8.dropFirst().dropLast().allSatisfy { byte in
        "0123456789abcdefABCDEF:.".utf8.contains(byte)
      }
    }
    return isWord(text, and: ".-")
  }

  /// Whether a text names an account, a bucket, a region or a remote.
  static func isName(_ text: String) -> Bool { isWord(text, and: "._-") }

  /// Whether a text is a file that ssh is told of on a command line which rsync takes apart at spaces
  /// and quotation marks.
  static func isPlainPath(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("-")
      && text.utf8.allSatisfy { isLetter($0) || "/._-~+@".utf8.contains($0) }
  }

  /// Whether a text is a path of this machine.
  static func isLocalPath(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("-") && !hasControls(text)
  }

  /// Whether a text is a path of another machine.
  static func isPath(_ text: String) -> Bool {
    isLocalPath(text) && !text.split(separator: "/").contains("..")
  }

  /// Whether a text is a public address of the web without a password in it.
  static func isWebAddress(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"), !hasControls(text),
      !text.contains(where: { "?#\"'\\ <>`{}|^".contains($0) })
    else { return false }
    let authority =
      text.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first ?? ""
    return !authority.isEmpty && !authority.contains("@") && !authority.hasPrefix("-")
  }

  /// Whether a text is a repository that git reaches without running a program that the text names, as
  /// `ext::` does: an address, a path, or `account@machine:path`.
  static func isRepository(_ text: String) -> Bool {
    guard !text.isEmpty, !text.hasPrefix("-"), !hasControls(text), !text.contains("::") else {
      return false
    }
    if let end = text.firstRange(of: "://") {
      let rest = text[end.upperBound...]
      let authority = String(rest.prefix { $0 != "/" })
      switch text[..<end.lowerBound] {
      case "https", "http": return isWebAddress(text)
      case "git": return isMachine(authority)
      case "ssh":
        let parts = authority.split(separator: "@", omittingEmptySubsequences: false)
          .map(String.init)
        return parts.count == 1 && isMachine(authority)
          || parts.count == 2 && isName(parts[0]) && isMachine(parts[1])
      case "file": return authority.isEmpty && isPath(String(rest))
      default: return false
      }
    }
    if text.hasPrefix("/") || text.hasPrefix("~/") || text.hasPrefix("./")
      || text.hasPrefix("../")
    {
      return true
    }
    guard let colon = text.firstIndex(of: ":") else { return false }
    let machine = text[..<colon].split(separator: "@", omittingEmptySubsequences: false)
    return (1...2).contains(machine.count) && machine.allSatisfy { isName(String($0)) }
      && !text[text.index(after: colon)...].hasPrefix("-")
  }

  /// Whether a text is a machine with or without a port.
  private static func isMachine(_ text: String) -> Bool {
    guard let colon = text.lastIndex(of: ":"), !text.hasSuffix("]") else { return isHost(text) }
    return isHost(String(text[..<colon])) && UInt16(text[text.index(after: colon)...]) != nil
  }

  /// Whether a text is a branch that git takes (git-check-ref-format(1), and stricter).
  static func isBranch(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("/") && !text.hasSuffix("/") && !text.hasSuffix(".lock")
      && !text.contains("..") && !text.contains("//")
      && text.split(separator: "/").allSatisfy { isName(String($0)) }
  }

  /// Whether a key looks like one under which people write what nobody else may know.
  static func isSecret(_ key: String) -> Bool {
    let name = key.lowercased().filter { $0.isLetter || $0.isNumber }
    return [
      "password", "passwd", "passphrase", "secret", "token", "credential", "accesskey",
      "privatekey", "apikey", "sessionkey",
    ].contains { name.contains($0) }
  }

  private static func isWord(_ text: String, and others: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "_") else {
      return false
    }
    return text.utf8.allSatisfy { isLetter($0) || others.utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func hasControls(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value < 0x20 || 0x7F...0x9F ~= $0.value }
  }
}
