import ArgumentParser
import Disk
import Markup
import Publishing

/// The form in which a plan is told.
enum PlanFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

/// Says what a publication sends and deletes.
struct PlanReport {
  let target: String
  let format: PlanFormat
  /// Whether all files are named, however many there are.
  let isComplete: Bool

  private static let shown = 20

  /// The report.
  func lines(of plan: PublicationPlan, isDone: Bool) -> [String] {
    switch format {
    case .text:
      list("+", plan.added.map { ($0.path, $0.size, nil) })
        + list("~", plan.changed.map { ($0.file.path, $0.file.size, $0.oldSize) })
        + list("-", plan.removed.map { ($0.path, $0.size, nil) })
        + (plan.isResumed ? ["The last publication was interrupted; this one completes it."] : [])
        + (isDone ? [] : [summary(of: plan, isDone: false)])
    case .json: [json(plan, isDone: isDone).serialized()]
    }
  }

  /// The report in one line.
  func summary(of plan: PublicationPlan, isDone: Bool) -> String {
    guard !plan.isEmpty else {
      return "\(target): nothing to publish, \(plan.unchanged.count) files are there"
    }
    let verb = isDone ? "sent" : "to send"
    return "\(target): \(plan.added.count) added, \(plan.changed.count) changed, "
      + "\(plan.removed.count) removed, \(plan.unchanged.count) unchanged; "
      + "\(Self.size(plan.sentSize)) \(verb)"
  }

  private func list(_ mark: String, _ files: [(path: String, size: Int?, old: Int?)]) -> [String] {
    let count = isComplete ? files.count : Self.shown
    let lines = files.prefix(count).map { file in
      let sizes = [file.old, file.size].compactMap { $0.map(Self.size) }.joined(separator: " → ")
      return "\(mark) \(file.path)" + (sizes.isEmpty ? "" : "  \(sizes)")
    }
    let rest = files.count - lines.count
    return rest > 0 ? lines + ["\(mark) … and \(rest) more (-v names all)"] : lines
  }

  private func json(_ plan: PublicationPlan, isDone: Bool) -> JSON {
    func file(_ file: SiteFile) -> [JSON.Entry] {
      [
        .init("path", .text(file.path)), .init("size", .number(file.size)),
        .init("sha256", .text(file.published.digest.description)),
      ]
    }
    return .object([
      .init("target", .text(target)), .init("published", .flag(isDone)),
      .init("resumed", .flag(plan.isResumed)),
      .init("added", .list(plan.added.map { .object(file($0)) })),
      .init(
        "changed",
        .list(
          plan.changed.map { change in
            let old = change.oldSize.map(JSON.number) ?? .null
            return .object(file(change.file) + [.init("old_size", old)])
          })),
      .init(
        "removed",
        .list(
          plan.removed.map { removal in
            .object([
              .init("path", .text(removal.path)),
              .init("size", removal.size.map(JSON.number) ?? .null),
            ])
          })), .init("unchanged", .number(plan.unchanged.count)),
      .init("bytes", .number(plan.sentSize)),
    ])
  }

  /// A number of bytes, such as `1.2 MB`.
  static func size(_ bytes: Int) -> String {
    var (value, unit) = (Double(bytes), 0)
    while value >= 999.5, unit < 4 {
      value /= 1_000
      unit += 1
    }
    let units = ["B", "kB", "MB", "GB", "TB"]
    let tenths = Int((value * 10).rounded())
    let digits =
      unit == 0 || tenths >= 100 ? "\((tenths + 5) / 10)" : "\(tenths / 10).\(tenths % 10)"
    return "\(digits) \(units[unit])"
  }
}
