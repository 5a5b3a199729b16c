import Archive
import Vietnamese

/// Finds organizations that may be others under another spelling.
struct OrganizationCheck {
  let register: OrganizationRegister

  /// A name as it is compared: without accents, and what it is a part of apart from what it is.
  private struct Form {
    var name: String
    /// The name without accents, up to the province.
    var head: String
    /// The province, which never differs by a slip: Kiên Giang is not Tiền Giang.
    var tail: String
    /// Numbers, which tell units apart: Sư đoàn 2 is not Sư đoàn 5.
    var numbers: [Substring]

    init(_ name: String) {
      self.name = name
      let folded = VietnameseText.folded(name)
      let places = [" tinh ", " thanh pho ", " huyen ", " xa ", " quan ", " phuong "]
        .compactMap { folded.firstRange(of: $0)?.lowerBound }
      let cut = places.min() ?? folded.endIndex
      head = String(folded[..<cut])
      tail = String(folded[cut...])
      numbers = folded.split(separator: " ").filter { $0.utf8.contains { 0x30...0x39 ~= $0 } }
    }
  }

  /// Looks at the organizations of all articles.
  ///
  /// - Parameter contents: The articles.
  /// - Returns: A hint at the first article that has the rarer name.
  func findings(in contents: [ContentFile]) -> [Diagnostic] {
    var count: [String: Int] = [:]
    var first: [String: SourceLocation] = [:]
    for content in contents where content.isPublished {
      for name in content.record?.organizations ?? [] where register.ignored(name) == nil {
        count[register.canonicalName(for: name) ?? name, default: 0] += 1
        if first[name] == nil { first[name] = content.place(of: "organizations") }
      }
    }
    let known = register.organizations.flatMap(\.names).map(Form.init)
    var groups: [String: [String]] = [:]
    var found: [Diagnostic] = []
    for name in count.keys.sorted() where register.organization(named: name) == nil {
      let form = Form(name)
      if let match = known.first(where: { Self.isNear(form, $0) }) {
        found.append(Self.hint(name, match.name, "organizations.yml", at: first[name]))
      } else {
        groups[form.head + form.tail, default: []].append(name)
      }
    }
    for names in groups.values where names.count > 1 {
      // What most articles write is taken for right; the name decides where they are equal.
      let order = names.sorted { (count[$1] ?? 0, $0) < (count[$0] ?? 0, $1) }
      for name in order.dropFirst() where NameKey(name) != NameKey(order[0]) {
        found.append(Self.hint(name, order[0], "other articles", at: first[name]))
      }
    }
    return found
  }

  private static func isNear(_ one: Form, _ other: Form) -> Bool {
    guard one.tail == other.tail, one.numbers == other.numbers else { return false }
    let lengths = (one.head.utf8.count, other.head.utf8.count)
    // A short name is soon another one: Hội Luật gia, Hội Luật sư.
    guard lengths.0 >= 16, abs(lengths.0 - lengths.1) <= 2 else { return one.head == other.head }
    return EditDistance.between(one.head, other.head) <= 2
  }

  private static func hint(
    _ name: String, _ other: String, _ source: String, at place: SourceLocation?
  ) -> Diagnostic {
    Diagnostic(
      .note, code: "similar-organization", "\"\(name)\" looks like \"\(other)\" of \(source)",
      hint: "Write both the same way, or add the spelling to the aliases in organizations.yml.",
      at: place)
  }
}
