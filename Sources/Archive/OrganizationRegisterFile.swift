internal import Vietnamese

extension OrganizationRegister {
  /// Reads `organizations.yml`.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - file: Its path, for diagnostics.
  ///   - knowsProvince: Whether a text is the name of a province.
  /// - Throws: All that is wrong with it, each at its place.
  package init(
    parsing bytes: [UInt8], file: String, knowsProvince: @escaping (String) -> Bool = { _ in true }
  ) throws(Diagnostics) {
    let whole = SourceLocation(file: file)
    guard bytes.count <= Self.limit else {
      throw Diagnostics([
        Diagnostic(
          code: "register-too-long", "\(bytes.count) bytes, the limit is \(Self.limit)",
          hint: "Keep to the organizations that the archive speaks of.", at: whole)
      ])
    }
    // Editors of Windows begin a file with a byte order mark, which would indent its first line.
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw Diagnostics([
        Diagnostic(
          code: "not-utf8", "the file is not UTF-8", hint: "Save it as UTF-8.", at: whole)
      ])
    }
    var reader = RegisterReader(knowsProvince)
    reader.read(text, file: file)
    reader.checkNames()
    reader.checkSuccessors()
    guard reader.faults.isEmpty else { throw Diagnostics(reader.faults.sorted()) }
    self.init(
      organizations: reader.items.map(\.organization), locations: reader.items.map(\.location),
      ignored: reader.ignored, keys: reader.keys)
    source = bytes
  }
}

/// Reads the entries of `organizations.yml` and holds them against each other.
private struct RegisterReader {
  /// An organization with the places of what can be wrong with it.
  struct Item {
    var organization: Organization
    var location: SourceLocation
    var nameLocation: SourceLocation
    var aliasLocations: [(name: String, location: SourceLocation)] = []
    var successor: YAMLMap.Entry?
  }

  /// The longest name, in code points; the longest of real ones have half as many.
  private static let nameLimit = 300

  private let knowsProvince: (String) -> Bool
  private(set) var items: [Item] = []
  private(set) var ignored: [OrganizationRegister.Ignored] = []
  private(set) var keys: [NameKey: Int] = [:]
  private(set) var faults: [Diagnostic] = []

  init(_ knowsProvince: @escaping (String) -> Bool) {
    self.knowsProvince = knowsProvince
  }

  // MARK: The file

  mutating func read(_ text: String, file: String) {
    do {
      let map = try YAMLMap(
        parsing: text, file: file, limit: OrganizationRegister.limit, keepsItemPlaces: true)
      for entry in map.entries where entry.value != .nothing { try read(entry) }
    } catch {
      var fault = error
      if fault.code == "not-a-map" { fault.hint = Self.shape }
      faults.append(fault)
    }
  }

  private static let shape = "Write \"organizations:\" and below it \"- name: …\" for each of them."

  private mutating func read(_ entry: YAMLMap.Entry) throws(Diagnostic) {
    switch entry.key {
    case "organizations":
      for item in entry.items() {
        keepFault { reader throws(Diagnostic) in try reader.read(organization: item) }
      }
    case "ignore":
      for item in entry.items() {
        keepFault { reader throws(Diagnostic) in
          reader.ignored.append(.init(name: try Self.name(item), location: item.location))
        }
      }
    default:
      faults.append(
        Self.unknown(entry, in: "the register", known: "organizations and ignore"))
    }
  }

  private static func unknown(
    _ entry: YAMLMap.Entry, in place: String, known: String
  ) -> Diagnostic {
    Diagnostic(
      code: "unknown-key", "\"\(entry.key.prefix(60))\" is no entry of \(place)",
      hint: "Its entries are \(known).", at: entry.keyLocation)
  }

  /// Goes on after a fault, so that a person sees all of them at once.
  private mutating func keepFault(_ work: (inout Self) throws(Diagnostic) -> Void) {
    do {
      try work(&self)
    } catch {
      faults.append(error)
    }
  }

  // MARK: One organization

  private mutating func read(organization entry: YAMLMap.Entry) throws(Diagnostic) {
    guard case .map(let entries) = entry.value else {
      throw entry.fault("is no organization", hint: Self.shape)
    }
    guard let name = entries.first(where: { $0.key == "name" && $0.value != .nothing }) else {
      throw Diagnostic(
        code: "missing-name", "an organization has no name", hint: "Write \"- name: …\".",
        at: entry.location)
    }
    var item = Item(
      organization: Organization(name: try Self.name(name)), location: entry.location,
      nameLocation: name.location)
    for entry in entries where entry.key != "name" && entry.value != .nothing {
      keepFault { reader throws(Diagnostic) in try reader.read(entry, into: &item) }
    }
    items.append(item)
  }

  private func read(_ entry: YAMLMap.Entry, into item: inout Item) throws(Diagnostic) {
    switch entry.key {
    case "abbreviation":
      let name = try Self.name(entry)
      item.organization.abbreviation = name
      item.aliasLocations.append((name, entry.location))
    case "aliases":
      for alias in entry.items() {
        let name = try Self.name(alias)
        guard !item.organization.names.contains(name) else { continue }
        item.organization.aliases.append(name)
        item.aliasLocations.append((name, alias.location))
      }
    case "type": item.organization.kind = try entry.choice(from: Organization.Kind.self)
    case "level": item.organization.level = try entry.choice(from: Organization.Level.self)
    case "province":
      let name = VietnameseText.normalized(try entry.text())
      guard knowsProvince(name) else {
        throw entry.fault("is no province of Việt Nam", hint: "Write its name, such as Đắk Lắk.")
      }
      item.organization.province = name
    case "url":
      let address = try entry.text()
      guard OrganizationIdentity.isAddress(address) else {
        throw entry.fault("is not an address", hint: "Write it as https://example.org/.")
      }
      item.organization.url = address
    case "same_as":
      item.organization.sameAs = try entry.items().map { item throws(Diagnostic) in
        try Self.identity(item)
      }
    case "note": item.organization.note = VietnameseText.normalized(try entry.text())
    case "successor":
      item.organization.successor = try Self.name(entry)
      item.successor = entry
    default:
      throw Self.unknown(
        entry, in: "an organization",
        known:
          "name, abbreviation, aliases, type, level, province, url, same_as, note and successor")
    }
  }

  private static func identity(_ entry: YAMLMap.Entry) throws(Diagnostic) -> OrganizationIdentity {
    guard let identity = OrganizationIdentity(try entry.text()) else {
      throw entry.fault(
        "is not an address",
        hint: "Write https://…, wikidata:Q42, viaf:123456789 or isni:0000 0001 2103 2683.")
    }
    return identity
  }

  /// A name in one spelling of its letters.
  private static func name(_ entry: YAMLMap.Entry) throws(Diagnostic) -> String {
    let name = VietnameseText.normalized(try entry.text())
    guard !NameKey(name).isEmpty else {
      throw entry.fault("has neither letter nor digit", hint: "Write the name.")
    }
    guard name.unicodeScalars.count <= nameLimit else {
      throw entry.fault(
        "is longer than \(nameLimit) characters", hint: "Put what is no name into the note.")
    }
    return name
  }

  // MARK: All of them

  /// Enters all names, and reports those that two organizations claim.
  mutating func checkNames() {
    for (index, item) in items.enumerated() {
      let key = NameKey(item.organization.name)
      if let other = keys[key] {
        faults.append(
          Diagnostic(
            code: "duplicate-name", "\"\(item.organization.name)\" stands here twice",
            hint: "Join it with the entry on line \(line(of: other)).", at: item.nameLocation))
      } else {
        keys[key] = index
      }
    }
    for (index, item) in items.enumerated() {
      for (name, location) in item.aliasLocations {
        let other = keys.updateValue(index, forKey: NameKey(name))
        guard let other, other != index else { continue }
        faults.append(
          Diagnostic(
            code: "alias-claimed",
            "\"\(name)\" also stands for \(items[other].organization.name), line \(line(of: other))",
            hint: "Keep it where it is meant.", at: location))
      }
    }
    for ignored in ignored {
      guard let index = keys[NameKey(ignored.name)] else { continue }
      faults.append(
        Diagnostic(
          code: "ignored-name",
          "\"\(ignored.name)\" is to be ignored, and stands for "
            + "\(items[index].organization.name), line \(line(of: index))",
          hint: "Take it out of one of the two places.", at: ignored.location))
    }
  }

  private func line(of index: Int) -> Int { items[index].location.line ?? 0 }

  /// Reports organizations that are, in the end, their own successors.
  mutating func checkSuccessors() {
    var rounds: [Int?] = Array(repeating: nil, count: items.count)
    for start in items.indices {
      var index = start
      while rounds[index] == nil {
        rounds[index] = start
        guard let entry = items[index].successor, let name = items[index].organization.successor,
          let next = keys[NameKey(name)]
        else { break }
        if rounds[next] == start {
          faults.append(
            entry.fault(
              "leads back to the same organization", hint: "Name the one that came later."))
          break
        }
        index = next
      }
    }
  }
}
