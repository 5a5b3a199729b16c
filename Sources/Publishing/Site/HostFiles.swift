import Archive

/// What tells a web server how to show a site: how long browsers keep files, what pages may load, what
/// is shown for an address that leads nowhere, and where former addresses lead.
struct HostFiles: Sendable {
  /// The path of the site on its host, with a slash at both ends.
  let base: String
  /// The folder of the search index.
  let searchFolder: String
  /// Pages that only lead on.
  let moved: [MovedPage]
  /// Whether compressed files stand beside the others.
  let compressions: [TargetSettings.Compression]

  /// Creates the files of a site.
  ///
  /// - Parameters:
  ///   - address: The public address; without one the site is at the root of its host.
  ///   - searchFolder: The folder of the search index.
  ///   - moved: Pages that only lead on.
  ///   - compressions: The compressed files that stand beside the others.
  init(
    address: String?, searchFolder: String, moved: [MovedPage],
    compressions: [TargetSettings.Compression]
  ) {
    base = Self.path(of: address)
    self.searchFolder = searchFolder
    self.moved = moved
    self.compressions = compressions
  }

  /// The path of an address, with a slash at both ends.
  static func path(of address: String?) -> String {
    let rest = (address ?? "").split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
    let path = rest.filter { !$0.isEmpty }.joined(separator: "/")
    return path.isEmpty ? "/" : "/\(path)/"
  }

  /// Files of the search index have a mark of their content in their names and never change.
  static let forEver = "public, max-age=31536000, immutable"
  /// Everything else is asked for again and answered with "not modified" as long as it is the same.
  static let askAgain = "no-cache"

  /// What every answer says for the safety of readers.
  ///
  /// Pictures may be of other hosts and styles may
  /// stand in the text, since settings of a site can allow both; scripts may not.
  static let safety: [(name: String, value: String)] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    (
      "Content-Security-Policy",
      "default-src 'self'; img-src 'self' data: https:; style-src 'self' 'unsafe-inline'; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
    ),
    ("X-Frame-Options", "SAMEORIGIN"),
  ]

  /// The files for a kind of server, by their names.
  ///
  /// - Parameter server: The kind of server.
  /// - Returns: Names with contents.
  func files(for server: TargetSettings.Server) -> [(name: String, text: String)] {
    switch server {
    case .plain, .nginx: []
    case .apache: [(".htaccess", htaccess)]
    case .netlify: [("_headers", headers), ("_redirects", redirects)]
    }
  }

  private var isForEver: String { "\(searchFolder)/[a-z]/" }

  /// `_headers`, as Netlify and Cloudflare Pages read it.
  var headers: String {
    let safety = Self.safety.map { "  \($0.name): \($0.value)\n" }.joined()
    let parts = ["f", "n", "r", "t", "v", "x"].map { part in
      "\(base)\(searchFolder)/\(part)/*\n  Cache-Control: \(Self.forEver)\n"
    }
    // These hosts let browsers ask again for all else by themselves, and join headers of two rules.
    return "\(base)*\n\(safety)" + parts.joined()
  }

  /// `_redirects`, as Netlify and Cloudflare Pages read it.
  var redirects: String {
    moved.flatMap { page in
      addresses(of: page).map { "\($0) \(base)\(page.target) 301\n" }
    }.joined()
  }

  /// `.htaccess` for Apache.
  var htaccess: String {
    let safety = Self.safety.map { "  Header always set \($0.name) \"\($0.value)\"\n" }.joined()
    let redirects = moved.flatMap { page in
      addresses(of: page).map {
        "  RedirectMatch 301 \"^\($0.replacing(".", with: "\\."))$\" \"\(base)\(page.target)\"\n"
      }
    }.joined()
    return """
      # Made by mocban publish.
      ErrorDocument 404 \(base)404.html
      DirectoryIndex index.html
      Options -Indexes
      AddDefaultCharset utf-8
      <IfModule mod_mime.c>
        AddType text/javascript .js
        AddType text/markdown .md
        AddCharset utf-8 .html .css .js .json .jsonl .xml .txt .md .csv
      </IfModule>
      <IfModule mod_headers.c>
      \(safety)  Header set Cache-Control "\(Self.askAgain)"
        <If "%{REQUEST_URI} =~ m#^\(base)\(isForEver)#">
          Header set Cache-Control "\(Self.forEver)"
        </If>
      </IfModule>
      <IfModule mod_alias.c>
      \(redirects)</IfModule>
      \(compressedApache)
      """
  }

  private var compressedApache: String {
    guard !compressions.isEmpty else { return "" }
    let rules = compressions.sorted { $0.rawValue < $1.rawValue }.map { kind -> String in
      let word = kind == .br ? "br" : "gzip"
      return """
          RewriteCond %{HTTP:Accept-Encoding} \(word)
          RewriteCond %{REQUEST_FILENAME}.\(kind.rawValue) -f
          RewriteRule ^(.*)$ $1.\(kind.rawValue) [L,E=mocban_\(kind.rawValue):1]
        """
    }.joined(separator: "\n")
    let types = [
      ("html", "text/html"), ("css", "text/css"), ("js", "text/javascript"),
      ("json", "application/json"), ("xml", "application/xml"), ("txt", "text/plain"),
      ("md", "text/markdown"), ("csv", "text/csv"), ("svg", "image/svg+xml"),
    ]
    let answers = compressions.flatMap { kind in
      types.map { ending, type in
        """
          <FilesMatch "\\.\(ending)\\.\(kind.rawValue)$">
            ForceType "\(type); charset=utf-8"
            Header set Content-Encoding \(kind == .br ? "br" : "gzip")
            Header append Vary Accept-Encoding
          </FilesMatch>
        """
      }
    }.joined(separator: "\n")
    return """
      <IfModule mod_rewrite.c>
        RewriteEngine On
      \(rules)
      </IfModule>
      <IfModule mod_headers.c>
      \(answers)
      </IfModule>

      """
  }

  /// What goes into a `server { }` of nginx.
  ///
  /// - Parameter root: The folder of the site on the server.
  /// - Returns: The text of the snippet.
  func nginx(root: String) -> String {
    let safety = Self.safety.map { "    add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
    let redirects = moved.flatMap { page in
      addresses(of: page).map { "location = \($0) { return 301 \(base)\(page.target); }\n" }
    }.joined()
    let compressed = compressions.map { kind in
      kind == .gz ? "    gzip_static on;\n" : "    # With the module: brotli_static on;\n"
    }.joined()
    let quoted = root.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("$", with: "")
    return """
      # Made by mocban publish --nginx; goes into server { }.
      \(redirects)location \(base) {
          alias "\(quoted)/";
          index index.html;
          charset utf-8;
          charset_types text/html text/css text/plain text/xml application/javascript
                        text/javascript application/json application/atom+xml image/svg+xml;
      \(compressed)    error_page 404 \(base)404.html;
          set $mocban_cache "\(Self.askAgain)";
          if ($uri ~ "^\(base)\(isForEver)") { set $mocban_cache "\(Self.forEver)"; }
          add_header Cache-Control $mocban_cache always;
      \(safety)}

      """
  }

  /// The addresses under which readers ask for a page.
  private func addresses(of page: MovedPage) -> [String] {
    let whole = base + page.path
    guard page.path.hasSuffix("/index.html") else { return [whole] }
    return [whole, String(whole.dropLast("index.html".count))]
  }
}
