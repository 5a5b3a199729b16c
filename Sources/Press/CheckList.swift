import Archive
import Templates
import Vietnamese

/// The lists of articles about which something should be known better.
enum CheckList {
  /// Collects the articles of each list.
  ///
  /// - Parameters:
  ///   - articles: The articles in the order of the catalogue.
  ///   - reviews: The articles with fields that a person should look at, in the same order.
  ///   - names: The names of these fields, by their numbers.
  ///   - folder: The folder of the lists.
  /// - Returns: The lists that are not empty, in the order they are shown in.
  static func groups(
    of articles: ArticleTable, reviews: [(article: Int, field: Int)], names: [String],
    folder: String
  ) -> [Catalogue.Group<Check>] {
    var members: [Check: [Int]] = [:]
    for (index, article) in articles.enumerated() where !article.isWithdrawn {
      for check in checks(of: article) { members[check, default: []].append(index) }
    }
    for (article, field) in reviews where !articles[article].isWithdrawn {
      let check = Check.field(names[field])
      if members[check]?.last != article { members[check, default: []].append(article) }
    }
    return order(of: members.keys).map { check in
      Catalogue.Group(
        name: check, folder: "\(folder)/\(slug(of: check))", members: members[check] ?? [])
    }
  }

  private static func checks(of entry: ArticleEntry) -> [Check] {
    var checks: [Check] = []
    if let date = entry.date {
      if date.precision != .day { checks.append(.vagueDate(date.precision)) }
      switch entry.dateBasis {
      case .dateline, .none: break
      case .event, .cited, .file: checks.append(.uncertainDate(entry.dateBasis))
      }
    }
    for (kind, check) in lacks where !entry.has(kind) { checks.append(check) }
    if !entry.copies.isEmpty { checks.append(.copies) }
    return checks
  }

  private static let lacks: [(GroupReference.Kind, Check)] = [
    (.province, .noProvince), (.organization, .noOrganization), (.author, .noAuthor),
    (.source, .noSource),
  ]

  private static func order(of checks: some Sequence<Check>) -> [Check] {
    checks.sorted { (rank(of: $0), slug(of: $0)) < (rank(of: $1), slug(of: $1)) }
  }

  private static func rank(of check: Check) -> Int {
    switch check {
    case .vagueDate: 0
    case .uncertainDate: 1
    case .noProvince: 2
    case .noOrganization: 3
    case .noAuthor: 4
    case .noSource: 5
    case .field: 6
    case .copies: 7
    }
  }

  private static func slug(of check: Check) -> String {
    switch check {
    case .vagueDate(.year): "chi-biet-nam"
    case .vagueDate: "chi-biet-thang"
    case .uncertainDate(let basis): "ngay-theo-\(basis.slug)"
    case .noProvince: "khong-ro-tinh"
    case .noOrganization: "khong-co-to-chuc"
    case .noAuthor: "khong-ro-tac-gia"
    case .noSource: "khong-ro-nguon"
    case .field(let key): "xem-lai-\(slug(ofField: key))"
    case .copies: "ban-sao"
    }
  }
}

extension CheckList {
  /// The fields that Mocban knows have plain names; whatever else a file says is told apart by all of
  /// its letters.
  private static func slug(ofField key: String) -> String {
    let isPlain = key.utf8.allSatisfy { 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "_") }
    let slug = VietnameseText.slug(key)
    return isPlain && !slug.isEmpty ? slug : "\(slug)-\(Fingerprint(key).text(digits: 6))"
  }
}

extension DateBasis {
  fileprivate var slug: String {
    switch self {
    case .dateline: "ngay-dang"
    case .event: "su-kien"
    case .cited: "van-ban"
    case .file: "ten-tep"
    case .none: "khong-ro"
    }
  }
}
