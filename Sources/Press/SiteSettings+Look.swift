import Archive
import Markup
import Templates

/// An entry of the menu as `site.yml` has it.
struct MenuSetting: Sendable {
  /// What it opens.
  enum Target: Sendable {
    /// A Markdown file of `content/pages/`, or a page from the root of the site.
    case page(String)
    /// A public address.
    case elsewhere(Link)
  }

  var title: String?
  var target: Target
  /// Where it stands.
  var location: SourceLocation

  /// Reads the list of entries.
  static func read(_ entry: YAMLMap.Entry) throws(Diagnostic) -> [Self] {
    var menu: [Self] = []
    for item in entry.items() { menu.append(try Self(item)) }
    return menu
  }

  private init(_ entry: YAMLMap.Entry) throws(Diagnostic) {
    location = entry.location
    if case .scalar = entry.value {
      target = .page(try entry.text())
      return
    }
    var target: Target?
    for part in try entry.map() where part.value != .nothing {
      switch part.key {
      case "title": title = try part.text()
      case "page": target = .page(try part.text())
      case "url":
        guard let link = Link(external: try part.text()) else {
          throw part.fault("is not a public address", hint: "Write it as https://example.org/.")
        }
        target = .elsewhere(link)
      default:
        throw part.fault(
          "belongs to no entry of the menu", hint: "An entry has a title and a page or a url.")
      }
    }
    guard let target else {
      throw entry.fault("opens nothing", hint: "Write {title: …, page: gioi-thieu.md}.")
    }
    if case .elsewhere = target, title == nil {
      throw entry.fault("has no title", hint: "Write {title: …, url: …}.")
    }
    self.target = target
  }
}

extension Palette {
  /// Reads the colours of a site.
  init(_ entry: YAMLMap.Entry) throws(Diagnostic) {
    self.init()
    for part in try entry.map() where part.value != .nothing {
      if part.key == "dark" {
        for color in try part.map() where color.value != .nothing {
          let (role, value) = try Self.read(color)
          dark[role] = value
        }
      } else {
        let (role, value) = try Self.read(part)
        light[role] = value
      }
    }
  }

  private static func read(_ entry: YAMLMap.Entry) throws(Diagnostic) -> (Role, Color) {
    guard let role = Role(rawValue: entry.key) else {
      let names = Role.allCases.map(\.rawValue).joined(separator: ", ")
      throw entry.fault("is no colour of the site", hint: "Colours are \(names); also dark.")
    }
    guard let color = Color(try entry.text()) else {
      throw entry.fault("is not a colour", hint: "Write it as \"#a02c20\", in quotes.")
    }
    return (role, color)
  }

  /// What readers with weak eyes could not read with these colours (WCAG 2.2, 1.4.3: 4.5 to 1).
  func weaknesses(at location: SourceLocation) -> [Diagnostic] {
    guard self != Palette() else { return [] }
    return [("light", false, light), ("dark", true, dark)].flatMap { name, isDark, own in
      let colors = Self.house(isDark: isDark).merging(own) { $1 }
      return Self.pairs.compactMap { front, back -> Diagnostic? in
        guard let text = colors[front], let ground = colors[back] else { return nil }
        let contrast = text.contrast(with: ground)
        guard contrast < 4.5 else { return nil }
        let tenths = Int((contrast * 10).rounded(.down))
        return Diagnostic(
          .warning, code: "low-contrast",
          "\(front.rawValue) on \(back.rawValue) has a contrast of only "
            + "\(tenths / 10).\(tenths % 10) to 1 on \(name) screens",
          hint: "Make one of them darker or lighter, to 4.5 to 1 at least.", at: location)
      }
    }
  }

  private static let pairs: [(Role, Role)] = [
    (.ink, .paper), (.ink, .wash), (.quiet, .paper), (.quiet, .wash), (.seal, .paper),
    (.cut, .block),
  ]
}
