import Archive
import Templates
import Vietnamese

/// The articles of a group in one stretch of time.
struct Stretch: Sendable {
  var span: TimeSpan
  /// The letter that their headlines begin with, where no time splits them any more.
  var initial: String?
  /// Indices into the catalogue's entries, the oldest first.
  var members: ArraySlice<Int>
}

extension Catalogue {
  /// All articles of a group.
  func root(of group: GroupReference) -> Stretch {
    Stretch(span: rootSpan(of: group), members: members(of: group)[...])
  }

  private func rootSpan(of group: GroupReference) -> TimeSpan {
    guard group.kind == .year else { return .all }
    return years[group.number].name.map { .year($0) } ?? .undated
  }

  /// The articles of a group in a stretch of time.
  ///
  /// - Parameters:
  ///   - span: When they were published.
  ///   - initial: The letter that their headlines begin with.
  ///   - group: Which group.
  /// - Returns: The articles, the oldest first; those of a letter in the order of their headlines.
  func stretch(_ span: TimeSpan, initial: String? = nil, of group: GroupReference) -> Stretch {
    let all = members(of: group)
    let keys = Self.keys(of: span)
    let start = all.partitioningIndex { key(of: $0) >= keys.lowerBound }
    let end = all.partitioningIndex { key(of: $0) > keys.upperBound }
    let whole = Stretch(span: span, members: all[start..<max(start, end)])
    guard let initial else { return whole }
    return byInitial(whole).first { $0.initial == initial }
      ?? Stretch(span: span, initial: initial, members: [])
  }

  /// Splits a stretch by the next smaller unit of time, and by the first letters of headlines what
  /// no time splits.
  ///
  /// - Returns: The parts in ascending order with what is not known where the order of dates has it;
  ///   nothing for a day and a letter.
  func parts(of stretch: Stretch) -> [Stretch] {
    guard stretch.initial == nil else { return [] }
    switch stretch.span {
    case .all: return split(stretch) { $0.map { .year($0.year) } ?? .undated }
    case .year:
      return split(stretch) { date in
        guard let date else { return .undated }
        return date.month.map { .month(year: date.year, month: $0) } ?? .yearOnly(date.year)
      }
    case .month: return split(stretch) { TimeSpan(of: $0) }
    case .undated, .yearOnly, .monthOnly: return byInitial(stretch)
    case .day: return []
    }
  }

  private func split(_ stretch: Stretch, by span: (ArchiveDate?) -> TimeSpan) -> [Stretch] {
    var parts: [Stretch] = []
    var rest = stretch.members
    while let first = rest.first {
      let current = span(entries[first].date)
      let last = Self.keys(of: current).upperBound
      let end = rest.partitioningIndex { key(of: $0) > last }
      parts.append(Stretch(span: current, members: rest[..<end]))
      rest = rest[end...]
    }
    return parts
  }

  private func byInitial(_ stretch: Stretch) -> [Stretch] {
    let sorted = stretch.members.map { (index: $0, key: CollationKey(entries[$0].title)) }
      .sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.index)
    var parts: [Stretch] = []
    for index in sorted {
      let initial = ListLetter.first(of: entries[index].title)
      if let known = parts.firstIndex(where: { $0.initial == initial }) {
        parts[known].members.append(index)
      } else {
        parts.append(Stretch(span: stretch.span, initial: initial, members: [index]))
      }
    }
    return parts
  }

  // MARK: Order

  /// A number that orders articles as their dates do: what is less exactly known comes after all
  /// that falls into its period, and what has no date comes first.
  private func key(of index: Int) -> Int {
    Self.key(of: entries[index].date)
  }

  /// The same for a date.
  static func key(of date: ArchiveDate?) -> Int {
    date.map { key($0.year, $0.month, $0.day) } ?? 0
  }

  private static func key(_ year: Int, _ month: Int?, _ day: Int?) -> Int {
    (year * 100 + (month ?? 13)) * 100 + (day ?? 32)
  }

  private static func keys(of span: TimeSpan) -> ClosedRange<Int> {
    switch span {
    case .all: 0...Int.max
    case .undated: 0...0
    case .year(let year): key(year, 1, 1)...key(year, nil, nil)
    case .yearOnly(let year): key(year, nil, nil)...key(year, nil, nil)
    case .month(let year, let month): key(year, month, 1)...key(year, month, nil)
    case .monthOnly(let year, let month): key(year, month, nil)...key(year, month, nil)
    case .day(let date): key(date.year, date.month, date.day)...key(date.year, date.month, date.day)
    }
  }
}
