package import Markup

/// A column of a table that people download, and the key of the same name in JSON.
package protocol DataColumn: CaseIterable, RawRepresentable<String>, Sendable {
  /// What its values are.
  var values: ColumnValues { get }
  /// Whether every record has a value.
  var isRequired: Bool { get }
}

/// What the values of a column are.
package enum ColumnValues: Sendable {
  /// A text.
  case text
  /// A name or an address that no other record has.
  case identifier
  /// Names with `CSV.listSeparator` between them.
  case list
  /// A whole number.
  case number
  /// A date as exactly as it is known: `2017-01-09`, `2017-01` or `2017`.
  case date
  /// A time of day, `09:41`.
  case time
  /// One of these words.
  case choice([String])
}

extension DataColumn {
  /// Describes the column as a field of a Table Schema (datapackage.org, Table Schema 2.0).
  ///
  /// - Parameter description: What it holds, in the language of the site.
  /// - Returns: The field.
  package func field(_ description: String) -> JSON {
    var constraints: [JSON.Entry] = isRequired ? [.init("required", .flag(true))] : []
    var type: [JSON.Entry] = [.init("type", "string")]
    switch values {
    case .text: break
    case .identifier: constraints.append(.init("unique", .flag(true)))
    case .list:
      type = [.init("type", "list"), .init("delimiter", .text(CSV.listSeparator))]
    case .number: type = [.init("type", "integer")]
    case .date: constraints.append(.init("pattern", "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"))
    case .time: constraints.append(.init("pattern", "[0-9]{2}:[0-9]{2}"))
    case .choice(let words): constraints.append(.init("enum", .texts(words)))
    }
    return .object(
      [.init("name", .text(rawValue))] + type + [.init("description", .text(description))]
        + (constraints.isEmpty ? [] : [.init("constraints", .object(constraints))]))
  }
}
