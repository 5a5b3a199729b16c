package import Markup

/// Where readers report an error: by mail, or on a page of the web.
package struct Contact: Hashable, Sendable {
  private let address: String
  private let isMail: Bool

  /// Creates a contact.
  ///
  /// - Parameter text: An address of mail, with or without `mailto:`, or one of the web, in which
  ///   `{subject}` and `{body}` are filled in; without them they are added as `title` and `body`, as
  ///   the forms for new issues of GitHub and Gitea read them. Returns `nil` for anything else.
  package init?(_ text: String) {
    let lower = text.lowercased()
    let isWeb = lower.hasPrefix("https://") || lower.hasPrefix("http://")
    let isBare = !isWeb && !lower.hasPrefix("mailto:")
    let address = isBare ? "mailto:" + text : text
    guard Link(external: address) != nil else { return nil }
    if isWeb {
      let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count > 2, !parts[2].isEmpty, !text.contains("#") else { return nil }
    } else {
      let mailbox = address.dropFirst("mailto:".count).split(
        separator: "?", maxSplits: 1, omittingEmptySubsequences: false)[0]
      let parts = mailbox.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !mailbox.contains(":") else {
        return nil
      }
    }
    self.address = address
    isMail = !isWeb
  }

  /// The mailbox, where it is one that other hosts can reach.
  package var mailbox: String? {
    let mailbox = address.dropFirst("mailto:".count).prefix { $0 != "?" }
    guard isMail, let host = mailbox.split(separator: "@").last, host.contains("."),
      host.last != ".", host.first != "."
    else { return nil }
    return String(mailbox)
  }

  /// Makes the link of a report.
  ///
  /// - Parameters:
  ///   - subject: What it is about.
  ///   - lines: What the report begins with.
  /// - Returns: A link with both filled in.
  package func link(subject: String, lines: [String]) -> Link? {
    let subject = Self.queryEncoded(subject)
    // RFC 6068, section 5: line breaks in a body are "%0D%0A".
    let body = lines.map(Self.queryEncoded).joined(separator: "%0D%0A")
    let names = ["{subject}", "{body}"]
    if !isMail, names.contains(where: address.contains) {
      let filled = address.replacing("{subject}", with: subject).replacing("{body}", with: body)
      return Link(external: filled)
    }
    let mark = address.contains("?") ? "&" : "?"
    let name = isMail ? "subject" : "title"
    return Link(external: address + mark + name + "=" + subject + "&body=" + body)
  }

  /// Percent-encodes all but the unreserved characters (RFC 3986, section 2.3).
  static func queryEncoded(_ text: String) -> String {
    var encoded = ByteBuffer(capacity: text.utf8.count * 2)
    encoded.append(queryEncoding: text)
    return String(decoding: encoded.bytes, as: UTF8.self)
  }
}
