package import Archive

/// What `site.yml` says under `publish`: the places that the site is published to, by their names.
package struct PublishSettings: Sendable {
  /// The targets, in the order of the file.
  package private(set) var targets: [TargetSettings] = []
  /// The public address of the site, with a slash at its end; `nil` until it is known.
  package private(set) var address: String?
  /// The name of the archive.
  package private(set) var title = "Kho bài viết"
  /// Who publishes the archive.
  package private(set) var publisher: String?
  /// What is wrong with `publish`, each at its place.
  package private(set) var faults: [Diagnostic] = []

  /// Reads the settings; what is wrong with other parts of the file is told by a build.
  ///
  /// - Parameters:
  ///   - bytes: The content of `site.yml`.
  ///   - file: Its path, for diagnostics.
  package init(parsing bytes: [UInt8], file: String) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      faults.append(
        Diagnostic(
          code: "not-utf8", "the file is not UTF-8", hint: "Save it as UTF-8.",
          at: SourceLocation(file: file)))
      return
    }
    do throws(Diagnostic) {
      for entry in try YAMLMap(parsing: text, file: file, keepsItemPlaces: true).entries
      where entry.value != .nothing {
        try read(entry)
      }
    } catch {
      faults.append(error)
    }
  }

  private mutating func read(_ entry: YAMLMap.Entry) throws(Diagnostic) {
    switch entry.key {
    case "base_url":
      let text = (try? entry.text()) ?? ""
      if SettingText.isWebAddress(text) { address = text.hasSuffix("/") ? text : text + "/" }
    case "title": title = (try? entry.text()) ?? title
    case "publisher": publisher = try? entry.text()
    case "publish":
      for target in try entry.map() {
        do throws(Diagnostic) {
          targets.append(try TargetReader(target).target())
        } catch {
          faults.append(error)
        }
      }
    default: break
    }
  }

  /// What is wrong with the targets alone; what is wrong with the whole file a build tells as well.
  package var ownFaults: [Diagnostic] { faults.filter { $0.message.hasPrefix("publish: ") } }

  /// The target of a name.
  ///
  /// - Parameters:
  ///   - name: The name; `nil` for the only target.
  ///   - file: The path of `site.yml`, for the message.
  /// - Returns: The target.
  /// - Throws: A `Diagnostic` with code `no-target` when there is none, or several and no name.
  package func target(named name: String?, file: String) throws(Diagnostic) -> TargetSettings {
    if let name, let target = targets.first(where: { $0.name == name }) { return target }
    if name == nil, targets.count == 1 { return targets[0] }
    let names = targets.map(\.name).joined(separator: ", ")
    let problem =
      name.map { "site.yml has no target \"\($0)\"" }
      ?? (targets.isEmpty
        ? "site.yml names no place to publish to" : "site.yml has several targets")
    throw Diagnostic(
      code: "no-target", problem,
      hint: targets.isEmpty
        ? "Write \"publish: {web: {kind: folder, path: …}}\"; docs/publishing.md has a recipe for "
          + "each kind of place."
        : "Name one of them: \(names).",
      at: SourceLocation(file: file))
  }
}
