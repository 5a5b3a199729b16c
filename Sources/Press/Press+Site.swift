import Archive
import Disk
import Markup
import Templates
import Vietnamese

extension Press {
  /// The menu that `site.yml` asks for.
  func entries(
    of menu: [MenuSetting], _ textPages: [LoadedTextPage]
  ) throws(Diagnostics) -> [Site.MenuEntry] {
    var entries: [Site.MenuEntry] = []
    var faults: [Diagnostic] = []
    for setting in menu {
      switch setting.target {
      case .elsewhere(let link):
        entries.append(.init(title: setting.title ?? link.address, target: .elsewhere(link)))
      case .page(let name):
        let page = textPages.first { $0.file == "pages/\(name)" || $0.path == name }
        guard let title = setting.title ?? page?.title else {
          faults.append(Self.noPage(name, at: setting.location))
          continue
        }
        entries.append(.init(title: title, target: .page(page?.path ?? name)))
      }
    }
    guard faults.isEmpty else { throw Diagnostics(faults) }
    return entries
  }

  private static func noPage(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      code: "bad-menu", "menu: there is no page \"\(name)\"",
      hint: "Write the name of a file in content/pages/, such as gioi-thieu.md, or the path of a "
        + "page of the site.", at: location)
  }

  /// What `site.yml` names and the site does not have.
  func missingTargets(_ settings: SiteSettings, _ site: Site, _ plan: Plan) -> [Diagnostic] {
    let pages = site.menu.compactMap { entry in
      if case .page(let path) = entry.target { path } else { nil }
    }
    let wanted = Set(site.styleSheets + pages)
    guard !wanted.isEmpty else { return [] }
    let paths = Set(plan.outputs.lazy.map(\.path).filter(wanted.contains))
    var faults = site.styleSheets.filter { !paths.contains($0) }.map { path in
      Diagnostic(
        code: "bad-style-sheets", "style_sheets: there is no static/\(path)",
        hint: "Put the style sheet into static/.", at: SourceLocation(file: folder.settings))
    }
    for (entry, setting) in zip(site.menu, settings.menu ?? []) {
      if case .page(let path) = entry.target, !paths.contains(path) {
        faults.append(Self.noPage(path, at: setting.location))
      }
    }
    return faults
  }

  /// Pictures and other files that lie beside Markdown files; they go where the pages go.
  func media(_ addresses: Addresses, _ inputs: SiteInputs) -> [Copy] {
    var found: [Copy] = []
    for (root, target, files) in [
      (folder.articles, addresses.articles, inputs.articles), (folder.pages, "", inputs.pages),
    ] {
      for file in files where Self.isMedium(file.path) {
        var segments = file.path.split(separator: "/").map(String.init)
        let name = segments.removeLast()
        let folders = segments.map { $0 == "undated" ? addresses.undated : VietnameseText.slug($0) }
        let path = ([target] + folders + [name]).filter { !$0.isEmpty }.joined(separator: "/")
        found.append(
          Copy(source: "\(root)/\(file.path)", path: path, stamp: inputs.lasting(file.stamp)))
      }
    }
    return found
  }

  private static func isMedium(_ file: String) -> Bool {
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return PictureFile.mediaEndings.contains(file[file.index(after: dot)...].lowercased())
  }
}
