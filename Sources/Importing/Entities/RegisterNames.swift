package import Archive
internal import Gazetteer
internal import Vietnamese

/// The names of a site's own register, ready to be found in texts.
///
/// The site's word wins: a name of the register is found where the grammar of names sees none, and
/// stands where the grammar would read another one in its place.
package struct RegisterNames: Sendable {
  /// What a name of the register means.
  private enum Sense: Hashable {
    case organization(Int)
    case ignored
  }

  /// A name that ends at a node of the tree.
  private struct Name {
    var sense: Sense
    var text: String
    /// Which tokens are capitalized, and which all in capitals; bit 0 is the first.
    var capitals: UInt64
    var allCaps: UInt64
  }

  private struct Edge: Hashable {
    var node: Int
    var key: SyllableKey
  }

  /// A name that was found in a line.
  private struct Match {
    var tokens: Range<Int>
    var name: Name
  }

  /// The register.
  package let register: OrganizationRegister
  private var edges: [Edge: Int] = [:]
  /// The name that ends at each node; the root has none.
  private var namesByNode: [Name?] = [nil]
  /// Which of 4096 classes the first syllables fall into, a bit each: most words of a text fall into
  /// none, and hashing them all took a twentieth of an import.
  private var firstClasses = [UInt64](repeating: 0, count: 64)
  /// How each canonical name would be read; its line and its place mean nothing.
  private var patterns: [OrganizationMention] = []
  /// The organizations by the names that the grammar would give them.
  private var entriesByGrammar: [String: Int] = [:]

  /// Makes the names of a register ready.
  ///
  /// - Parameter register: The register of the site.
  package init(_ register: OrganizationRegister = OrganizationRegister()) {
    self.register = register
    for (index, organization) in register.organizations.enumerated() {
      addPattern(of: organization, at: index)
      for name in organization.names { insert(name, .organization(index)) }
    }
    for ignored in register.ignored { insert(ignored.name, .ignored) }
  }

  /// Whether a text is the name of a province, for the reader of a register.
  ///
  /// - Parameter name: A name, with or without "tỉnh".
  /// - Returns: `true` for provinces of today and of the past.
  package static func knowsProvince(_ name: String) -> Bool {
    ProvinceRegister.shared.province(named: name) != nil
  }

  private static func wordClass(of key: SyllableKey) -> (word: Int, bit: UInt64) {
    // Fibonacci hashing (Knuth, "The Art of Computer Programming", volume 3, 6.4).
    let mixed = key.bits &* 0x9E37_79B9_7F4A_7C15
    return (Int(mixed >> 58), 1 << (mixed >> 52 & 63))
  }

  private mutating func insert(_ text: String, _ sense: Sense) {
    let tokens = NameKey.tokens(of: text)
    if let first = tokens.first {
      let (word, bit) = Self.wordClass(of: first.key)
      firstClasses[word] |= bit
    }
    var node = 0
    var name = Name(sense: sense, text: text, capitals: 0, allCaps: 0)
    for (index, token) in tokens.enumerated() {
      if index < 64, token.isCapitalized { name.capitals |= 1 << UInt64(index) }
      if index < 64, token.isAllCaps, token.range.count > 1 { name.allCaps |= 1 << UInt64(index) }
      let edge = Edge(node: node, key: token.key)
      if let next = edges[edge] {
        node = next
      } else {
        node = namesByNode.count
        edges[edge] = node
        namesByNode.append(nil)
      }
    }
    guard let known = namesByNode[node] else {
      namesByNode[node] = name
      return
    }
    // Two spellings that only differ in capitals: those that both have are needed.
    namesByNode[node]?.capitals = known.capitals & name.capitals
    namesByNode[node]?.allCaps = known.allCaps & name.allCaps
  }

  /// The canonical name as the grammar reads it, so that an alias says what the name says: its
  /// province, its countries.
  private mutating func addPattern(of organization: Organization, at index: Int) {
    let line = EntityLine(organization.name, zone: .body)
    let read = OrganizationReader.mentions(in: line, number: 0).first {
      $0.tokens == 0..<line.tokens.count && !$0.isBackReference
    }
    if let name = read.flatMap({ Self.name(of: $0, in: line) }), register.index(of: name) == nil {
      entriesByGrammar[name] = index
    }
    var pattern =
      read
      ?? OrganizationMention(line: 0, tokens: 0..<0, form: Self.formOfOthers, scope: .none)
    pattern.entry = index
    pattern.abbreviation = nil
    if let province = organization.province, !pattern.scope.isNamed {
      pattern.scope = Self.scope(ofProvince: province)
    }
    patterns.append(pattern)
  }

  /// The name that the grammar gives an organization whose name says where it is.
  private static func name(of mention: OrganizationMention, in line: EntityLine) -> String? {
    guard mention.scope.isNamed else { return nil }
    var resolver = OrganizationResolver(
      provinces: [], score: ProvinceScore(date: nil), date: nil, lines: [], names: Self())
    let organizations = resolver.resolve(mention, in: line)
    return organizations.count == 1 ? organizations[0].name : nil
  }

  private static func scope(ofProvince name: String) -> OrganizationMention.Scope {
    guard let unit = ProvinceRegister.shared.province(named: name) else { return .none }
    let indices = ProvinceRegister.shared.details.indices.filter {
      ProvinceRegister.shared.details[$0].province.name == unit.name
    }
    return .provinces([.init(type: nil, indices: indices, name: unit.name)])
  }

  /// A form whose names can be anything.
  private static let formOfOthers =
    Gazetteer.shared.organizations.firstIndex { $0.level == .open && $0.kind == .other } ?? 0

  // MARK: Names in a line

  /// The names of organizations in a line, with those of the register in the place of what the
  /// grammar read there.
  ///
  /// - Parameters:
  ///   - read: The names that the grammar read.
  ///   - line: The line.
  ///   - number: Its position in the article.
  /// - Returns: The names from left to right.
  func mentions(
    _ read: [OrganizationMention], in line: EntityLine, number: Int
  ) -> [OrganizationMention] {
    guard !register.isEmpty else { return read }
    let matches = matches(in: line.tokens)
    guard !matches.isEmpty else { return read }
    var readers = [Int?](repeating: nil, count: line.tokens.count)
    for (index, mention) in read.enumerated() {
      for token in mention.tokens { readers[token] = index }
    }
    var replaced: Set<Int> = []
    var found: [OrganizationMention] = []
    var end = 0
    for match in matches where match.tokens.lowerBound >= end {
      var mention: OrganizationMention?
      if case .organization(let index) = match.name.sense {
        mention = self.mention(of: index, at: match.tokens, in: line, number: number)
      }
      let tokens = mention?.tokens ?? match.tokens
      let rivals = Set(readers[tokens].compactMap(\.self))
      if rivals.contains(where: { Self.isLonger(read[$0], than: tokens) }) { continue }
      replaced.formUnion(rivals)
      end = tokens.upperBound
      if let mention { found.append(mention) }
    }
    return (read.indices.filter { !replaced.contains($0) }.map { read[$0] } + found).sorted {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }
  }

  /// Whether the grammar read a longer name, and did not only guess where it ends.
  private static func isLonger(_ mention: OrganizationMention, than tokens: Range<Int>) -> Bool {
    guard mention.tokens.count > tokens.count, mention.tokens.lowerBound <= tokens.lowerBound,
      mention.tokens.upperBound >= tokens.upperBound
    else { return false }
    switch Gazetteer.shared.organizations[mention.form].level {
    case .open, .named:
      return mention.tokens.lowerBound < tokens.lowerBound || mention.scope.isNamed
    default: return true
    }
  }

  private func mention(
    of index: Int, at tokens: Range<Int>, in line: EntityLine, number: Int
  ) -> OrganizationMention {
    var mention = patterns[index]
    mention.line = number
    mention.tokens = tokens
    let end = tokens.upperBound
    if line.isMark("(", at: end), line.isMark(")", at: end + 2), let token = line.token(end + 1),
      token.kind == .syllable, token.isAllCaps, token.range.count > 1
    {
      mention.abbreviation = end + 1
      mention.tokens = tokens.lowerBound..<(end + 3)
    }
    return mention
  }

  /// The names of the register from left to right, the longest at each place.
  private func matches(in tokens: [TextToken]) -> [Match] {
    var matches: [Match] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind != .mark, let match = longest(at: index, in: tokens),
        !isPartOfAddress(match.tokens, in: tokens)
      else {
        index += 1
        continue
      }
      matches.append(match)
      index = match.tokens.upperBound
    }
    return matches
  }

  private func longest(at start: Int, in tokens: [TextToken]) -> Match? {
    let (word, bit) = Self.wordClass(of: tokens[start].key)
    guard firstClasses[word] & bit != 0 else { return nil }
    var node = 0
    var capitals: UInt64 = 0
    var allCaps: UInt64 = 0
    var best: Match?
    for index in start..<tokens.count {
      guard let next = edges[Edge(node: node, key: tokens[index].key)] else { break }
      node = next
      if index - start < 64 {
        if tokens[index].isCapitalized { capitals |= 1 << UInt64(index - start) }
        if tokens[index].isAllCaps { allCaps |= 1 << UInt64(index - start) }
      }
      guard let name = namesByNode[node], name.allCaps & ~allCaps == 0 else { continue }
      // Papers write "quỹ Hoa Hướng Dương" and "Quỹ hoa hướng dương", but no name all in small letters.
      let kept = (name.capitals & capitals).nonzeroBitCount
      guard capitals & 1 == 1 || kept > 0 && kept * 2 >= name.capitals.nonzeroBitCount else {
        continue
      }
      best = Match(tokens: start..<(index + 1), name: name)
    }
    return best
  }

  /// Whether a name is only a part of "www.gni.org" or "info@gni.org".
  private func isPartOfAddress(_ range: Range<Int>, in tokens: [TextToken]) -> Bool {
    func isGlued(_ index: Int, _ marks: Unicode.Scalar...) -> Bool {
      guard tokens.indices.contains(index), !tokens[index].followsSpace else { return false }
      return marks.contains { tokens[index].isMark($0) }
    }
    let end = range.upperBound
    if isGlued(end, "@") || isGlued(range.lowerBound - 1, "@", "_") { return true }
    // A full stop without a space before a small letter ends no sentence.
    return isGlued(end, ".") && end + 1 < tokens.count && !tokens[end + 1].followsSpace
      && tokens[end + 1].kind == .syllable && !tokens[end + 1].isCapitalized
  }

  // MARK: Canonical names

  /// An organization under the name and with the properties that the register gives it.
  ///
  /// - Parameter organization: What the grammar made of a name.
  /// - Returns: The organization as the register has it; as it is, when the register has it not.
  func settled(_ organization: ResolvedOrganization) -> ResolvedOrganization {
    guard let index = index(of: organization.name) else { return organization }
    let entry = register.organizations[index]
    var settled = organization
    settled.name = entry.name
    if let kind = entry.kind { settled.kind = OrganizationForm.Kind(kind) }
    switch entry.level {
    case .national: settled.level = .national
    case .provincial: settled.level = .province
    case .local, .international: settled.level = .named
    case .foreign: settled.level = .abroad
    case nil: break
    }
    return settled
  }

  /// The name that the register gives to what the grammar calls otherwise.
  func canonicalName(_ name: String) -> String {
    index(of: name).map { register.organizations[$0].name } ?? name
  }

  private func index(of name: String) -> Int? {
    register.index(of: name) ?? entriesByGrammar[name]
  }

  /// The organization that an entry of the register means.
  func organization(at index: Int, form: OrganizationForm) -> ResolvedOrganization {
    settled(
      ResolvedOrganization(
        name: register.organizations[index].name, kind: form.kind, level: form.level))
  }

  /// Where the register speaks of an organization.
  ///
  /// - Parameter name: A canonical name.
  /// - Returns: A reason for `--explain`; `nil` for a name that the register does not have.
  func reason(for name: String) -> String? {
    register.index(of: name).map { "register: \(Self.place(register.locations[$0]))" }
  }

  /// Where the register says that a name is none of an organization.
  ///
  /// - Parameter name: A canonical name.
  /// - Returns: A reason for `--explain`; `nil` for a name that is not to be ignored.
  func reasonToIgnore(_ name: String) -> String? {
    register.ignored(name).map { "register: ignored in \(Self.place($0.location))" }
  }

  private static func place(_ location: SourceLocation) -> String {
    // A site has one such file; its path would push what matters out of sight.
    "\(SourceLocation(file: OrganizationRegister.fileName, line: location.line))"
  }

  // MARK: Titles

  /// Gives a headline in capitals back in sentence case, with the names of the register.
  ///
  /// - Parameter title: A headline; one that is not in capitals stays as it is.
  /// - Returns: The headline in sentence case.
  func sentenceCase(_ title: String) -> String {
    guard !register.isEmpty else { return Gazetteer.shared.sentenceCase(title) }
    return VietnameseText.sentenceCase(title) { line, tokens in
      let own = matches(in: tokens).filter { $0.name.capitals != 0 }.map {
        RestoredName(tokens: $0.tokens, text: $0.name.text)
      }
      let known = Gazetteer.shared.restoredNames(in: tokens, of: line)
      return Self.merged(own, known)
    }
  }

  /// Names that do not overlap: of two that do the longer one, of equals the first list's.
  private static func merged(_ own: [RestoredName], _ known: [RestoredName]) -> [RestoredName] {
    let kept = own.filter { name in
      !known.contains { $0.tokens.overlaps(name.tokens) && $0.tokens.count > name.tokens.count }
    }
    let others = known.filter { name in !kept.contains { $0.tokens.overlaps(name.tokens) } }
    return (kept + others).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}

extension OrganizationForm.Kind {
  /// The kind of a form that names such organizations.
  fileprivate init(_ kind: Organization.Kind) {
    self =
      switch kind {
      case .friendshipUnion: .union
      case .friendshipAssociation: .friendship
      case .multilateral: .multilateral
      case .aidCoordination: .aid
      case .party: .party
      case .state: .state
      case .front: .front
      case .massOrganization: .mass
      case .armedForces: .armed
      case .education: .education
      case .media: .media
      case .foreignCounterpart: .foreign
      case .diplomatic: .diplomatic
      case .internationalNGO: .ingo
      case .unitedNations: .un
      case .bilateralAgency: .agency
      case .other: .other
      }
  }
}
