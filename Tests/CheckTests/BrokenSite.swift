import Archive
import Check
import Press
import Support

/// Where a code is to be reported: a file of the site, and the line in it that holds the trouble.
struct Expected: Sendable, CustomStringConvertible {
  var code: String
  var file: String
  /// A text that only this line has; `nil` for the file as a whole.
  var mark: String?

  init(_ code: String, _ file: String, _ mark: String? = nil) {
    self.code = code
    self.file = file
    self.mark = mark
  }

  var description: String { "\(code) at \(file)\(mark.map { " (\($0))" } ?? "")" }

  /// The place as a report gives it.
  func place(in folder: TemporaryFolder) -> SourceLocation {
    let full = "\(folder.path)/\(file)"
    guard let mark else { return SourceLocation(file: full) }
    let lines = (folder.read(file) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    return SourceLocation(
      file: full, line: lines.firstIndex { $0.contains(mark) }.map { $0 + 1 } ?? 0)
  }
}

/// A site with an example of every kind of trouble, made on purpose.
enum BrokenSite {
  static func record(_ lines: String, body: String = "Thân bài.") -> String {
    "---\n\(lines)\n---\n\(body)\n"
  }

  /// What people wrote, and wrote wrong.
  static let content: [String: String] = [
    "site.yml": """
    title: Kho thử
    base_url: https://example.org/kho/
    titel: Kho
    colors: {ink: "#eeeeee"}
    check:
      ignore:
        - {code: draft, reason: Bản nháp là việc của biên tập., path: content/articles/2020}
        - {code: large-page, reason: Không còn trang nào dài như thế.}
        - {code: brocken-link, reason: Sai tên.}
    publish:
      mang: {kind: rsync, host: may-chu, path: /srv/kho, password: mat-khau}
    """,
    "organizations.yml": """
    organizations:
      - name: Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk
    """,
    "seeds/co.txt": "văn bản thô",
    "seeds/doi.txt": "văn bản đã đổi",
    "seeds/thua.txt": "không bài nào dùng",
    "content/articles/2017/khong-dau.md": "Không có phần đầu.\n",
    "content/articles/2017/khong-dong.md": "---\ntitle: Không đóng\n",
    "content/articles/2017/yaml.md": record("title: a: b"),
    "content/articles/2017/danh-sach.md": record("- một\n- hai"),
    "content/articles/2017/hai-lan.md": record("title: Một\ntitle: Hai"),
    "content/articles/2017/neo.md": record("title: &a Một\nsummary: *a"),
    "content/articles/2017/dai.md": record(
      "title: Dài\nsummary: \"" + String(repeating: "dài ", count: 20_000) + "\""),
    "content/articles/2017/khong-tua.md": record("date: 2017-01-09"),
    "content/articles/2017/ngay.md": record("title: Ngày\ndate: 2017-02-30\ndate_basis: dateline"),
    "content/articles/2017/---.md": record("title: Không địa chỉ"),
    "content/articles/2017/la.md": record(
      "title: Lạ\nprovnces: [Đắk Lắk]\nsố_trang: 4"),
    "content/articles/2017/tinh.md": record("title: Tỉnh\nprovinces: [Đắk Lăck]"),
    "content/articles/2001/dak-nong.md": record(
      "title: Đắk Nông\ndate: 2001-05-02\ndate_basis: dateline\nprovinces: [Đắk Nông]"),
    "content/articles/2017/to-chuc.md": record(
      "title: Tổ chức\norganizations: [Liên hiệp các tổ chức hữu nghi tỉnh Đắk Lắk]"),
    "content/articles/2016/som.md": record(
      "title: Sớm\ndate: 2016-05-01\ndate_basis: dateline\nnot_before: 2016-06-21"),
    "content/articles/2016/su-kien.md": record(
      "title: Sự kiện\ndate: 2016-05-01\ndate_basis: dateline\nevent_date: 2016-06-21"),
    "content/articles/2016/tai-ve.md": record(
      "title: Tải về\ndate: 2016-05-01\ndate_basis: dateline\nimport: {fetched: 2015-01-01}"),
    "content/articles/2030/mai.md": record("title: Mai\ndate: 2030-01-01\ndate_basis: dateline"),
    "content/articles/2017/can-cu.md": record("title: Căn cứ\ndate: 2017-03"),
    "content/articles/2018/nam.md": record("title: Năm\ndate: 2019\ndate_basis: dateline"),
    "content/articles/2017/cho.md": record("title: Chỗ thứ nhất"),
    "content/articles/2017/Chỗ.md": record("title: Chỗ thứ hai"),
    "content/articles/2017/trung.md": record(
      "title: Lễ ký kết\ndate: 2017-03\ndate_basis: dateline\nprovinces: [Long An]"),
    "content/articles/2017/trung-2.md": record(
      "title: Lễ Ký Kết\ndate: 2017-03\ndate_basis: dateline\nprovinces: [Long An]"),
    "content/articles/2017/mat.md": record("title: Mất\nseed: mat.txt"),
    "content/articles/2017/doi.md": record(
      "title: Đổi\nseed: doi.txt\nseed_sha256: " + String(repeating: "0", count: 64)),
    "content/articles/2017/xem.md": record("title: Xem\nseed: co.txt\nreview: [date]"),
    "content/articles/2017/nhap.md": record("title: Nháp\ndraft: true"),
    "content/articles/2020/nhap.md": record("title: Nháp\ndraft: true"),
    "content/articles/2017/than-bai.md": record(
      "title: Thân bài",
      body: """
        Một.

        ![](/anh/x.svg)

        [bài nháp](nhap.md), [bài kia](../2017/som.md)

        <b>đậm</b>

        ![Ảnh](https://example.com/a.jpg)
        """),
  ]

  static let contentTrouble: [Expected] = [
    Expected("unknown-setting", "site.yml", "titel"),
    Expected("low-contrast", "site.yml", "colors"),
    Expected("low-contrast", "site.yml", "colors"),
    Expected("bad-check", "site.yml", "brocken-link"),
    Expected("unused-ignore", "site.yml", "large-page"),
    Expected("bad-secret", "site.yml", "password"),
    Expected("seed-unused", "seeds/thua.txt"),
    Expected("front-matter-missing", "content/articles/2017/khong-dau.md", "Không có"),
    Expected("front-matter-unclosed", "content/articles/2017/khong-dong.md", "---"),
    Expected("bad-yaml", "content/articles/2017/yaml.md", "a: b"),
    Expected("not-a-map", "content/articles/2017/danh-sach.md", "một"),
    Expected("duplicate-key", "content/articles/2017/hai-lan.md", "Hai"),
    Expected("yaml-alias", "content/articles/2017/neo.md", "&a"),
    Expected("yaml-too-long", "content/articles/2017/dai.md", "title"),
    Expected("no-title", "content/articles/2017/khong-tua.md", "---"),
    Expected("bad-date", "content/articles/2017/ngay.md", "02-30"),
    Expected("no-address", "content/articles/2017/---.md"),
    Expected("misspelt-field", "content/articles/2017/la.md", "provnces"),
    Expected("unknown-field", "content/articles/2017/la.md", "số_trang"),
    Expected("unknown-province", "content/articles/2017/tinh.md", "Lăck"),
    Expected("province-period", "content/articles/2001/dak-nong.md", "provinces"),
    Expected("similar-organization", "content/articles/2017/to-chuc.md", "hữu nghi "),
    Expected("date-before-evidence", "content/articles/2016/som.md", "05-01"),
    Expected("date-before-event", "content/articles/2016/su-kien.md", "05-01"),
    Expected("date-after-fetch", "content/articles/2016/tai-ve.md", "05-01"),
    Expected("date-in-future", "content/articles/2030/mai.md", "2030"),
    Expected("date-without-basis", "content/articles/2017/can-cu.md", "2017-03"),
    Expected("year-folder", "content/articles/2018/nam.md", "2019"),
    Expected("address-taken", "content/articles/2017/cho.md"),
    Expected("duplicate-article", "content/articles/2017/trung.md", "title"),
    Expected("seed-missing", "content/articles/2017/mat.md", "mat.txt"),
    Expected("seed-changed", "content/articles/2017/doi.md", "0000"),
    Expected("review", "content/articles/2017/xem.md", "review"),
    Expected("draft", "content/articles/2017/nhap.md", "draft"),
    Expected("image-without-text", "content/articles/2017/than-bai.md", "![]("),
    Expected("bad-link", "content/articles/2017/than-bai.md", "nhap.md"),
    Expected("bad-link", "content/articles/2017/than-bai.md", "nhap.md"),
    Expected("raw-html", "content/articles/2017/than-bai.md", "<b>"),
    Expected("raw-html", "content/articles/2017/than-bai.md", "<b>"),
    Expected("remote-image", "content/articles/2017/than-bai.md", "example.com"),
  ]

  /// A page of the site as it should be.
  static func page(_ title: String, head: String = "", _ main: String) -> String {
    """
    <!doctype html>
    <html lang="vi">
    <head>
    <title>\(title)</title>
    \(head)
    </head>
    <body>
    \(main)
    </body>
    </html>

    """
  }

  /// A built site in which everything is wrong once.
  static let output: [String: String] = [
    "site.yml": "title: Kho thử\nbase_url: https://example.org/kho/\n",
    "content/articles/2017/a.md": record("title: A"),
    "public/.mocban-manifest": "Mocban 1 unfinished\nindex.html\n",
    "public/index.html": page(
      "Trang đầu",
      """
      <h1 id="dau">Trang đầu</h1>
      <a href="a.html">a</a> <a href="/kho/a.html?x=1">a</a> <a href="https://example.org/kho/">đầu</a>
      <a href="mat.html">mất</a>
      <a href="../len.html">lên</a>
      <a href="/ngoai.html">ngoài</a>
      <a href="#khong-co">chỗ không có</a>
      <a href="a.html#khong-co-ben-kia">chỗ bên kia</a> <a href="a.html#muc">mục</a>
      """),
    "public/a.html": page(
      "Trang đầu",
      """
      <h1>A</h1>
      <p id="muc">Một</p>
      <p id="muc">Hai</p>
      <h3>Cấp ba</h3>
      <img src="anh.png">
      <a href=mailto:a@example.org>thư</a> <a href='tel:123'>gọi</a>
      <style>p { background: url("https://cdn.example/p.png") }</style>
      <script src="//cdn.example/a.js"></script>
      """),
    "public/anh.png": "x",
    "public/tran.html": "<html><head></head><body><p>Không gì cả</p></body></html>\n",
    "public/dai.html": page("Dài", "<h1>Dài</h1>\n" + String(repeating: "dài ", count: 60_000)),
    "public/ho.html": page("Hở", "<h1>Hở</h1>\n<!-- không đóng"),
    "public/nul.html": page("Ký tự", "<h1>Ký tự</h1>\n<p>không\u{0}</p>"),
    "public/style.css":
      "body { color: red }\n@import 'mat.css';\np { background: url(//cdn.example/x.png) }\n",
    "public/sitemap.xml": """
    <?xml version="1.0" encoding="utf-8"?>
    <urlset>
    <url><loc>https://example.org/kho/</loc></url>
    <url><loc>https://example.org/kho/khong-con.html</loc></url>
    <url><loc>https://example.org/kho/tran.html</loc></url>
    <url><loc>https://example.org/kho/dai.html</loc></url>
    <url><loc>https://example.org/kho/ho.html</loc></url>
    <url><loc>https://example.org/kho/nul.html</loc></url>
    </urlset>
    """,
    "public/feed.xml": """
    <feed><link rel="self" href="https://example.org/kho/feed.xml"/>
    <entry><link rel="alternate" href="https://example.org/kho/bai-mat.html"/></entry></feed>
    """,
    "public/feed.json": """
    {
      "url": "https://example.org/kho/bai-mat.html"
    }
    """,
    "public/manifest-sha256.txt": """
    2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  anh.png
    0000000000000000000000000000000000000000000000000000000000000000  a.html
    0000000000000000000000000000000000000000000000000000000000000000  da-mat.txt
    không phải tổng kiểm
    """,
  ]

  static let outputTrouble: [Expected] = [
    Expected("unfinished-build", "public/.mocban-manifest"),
    Expected("broken-link", "public/index.html", "mat.html"),
    Expected("broken-link", "public/index.html", "len.html"),
    Expected("broken-link", "public/index.html", "ngoai.html"),
    Expected("broken-fragment", "public/index.html", "#khong-co\""),
    Expected("broken-fragment", "public/index.html", "ben-kia"),
    Expected("duplicate-title", "public/index.html", "<title>"),
    Expected("duplicate-id", "public/a.html", "Hai"),
    Expected("heading-order", "public/a.html", "<h3>"),
    Expected("missing-alt", "public/a.html", "<img"),
    Expected("third-party", "public/a.html", "p.png"),
    Expected("third-party", "public/a.html", "a.js"),
    Expected("sitemap-incomplete", "public/a.html"),
    Expected("manifest-checksum", "public/a.html"),
    Expected("missing-title", "public/tran.html", "<html>"),
    Expected("missing-lang", "public/tran.html", "<html>"),
    Expected("missing-heading", "public/tran.html", "<html>"),
    Expected("large-page", "public/dai.html", "<!doctype"),
    Expected("bad-markup", "public/ho.html", "<!--"),
    Expected("control-character", "public/nul.html", "không"),
    Expected("broken-link", "public/style.css", "@import"),
    Expected("third-party", "public/style.css", "cdn"),
    Expected("sitemap-page", "public/sitemap.xml", "khong-con"),
    Expected("feed-page", "public/feed.xml", "bai-mat"),
    Expected("feed-page", "public/feed.json", "bai-mat"),
    Expected("manifest-file", "public/manifest-sha256.txt", "da-mat"),
    Expected("manifest-file", "public/manifest-sha256.txt", "không phải"),
    Expected("manifest-lacks", "public/dai.html"),
    Expected("manifest-lacks", "public/feed.json"),
    Expected("manifest-lacks", "public/feed.xml"),
    Expected("manifest-lacks", "public/ho.html"),
    Expected("manifest-lacks", "public/index.html"),
    Expected("manifest-lacks", "public/nul.html"),
    Expected("manifest-lacks", "public/sitemap.xml"),
    Expected("manifest-lacks", "public/style.css"),
    Expected("manifest-lacks", "public/tran.html"),
  ]

  /// What takes a site of its own to be seen.
  static let lone: [(files: [String: String], trouble: Expected)] = [
    (["site.yml": "title: Trống"], Expected("content-missing", "content")),
    (["content/articles/a.md": record("title: A")], Expected("output-missing", "public")),
    (
      ["organizations.yml": "titel: x\n"], Expected("unknown-key", "organizations.yml", "titel")
    ),
    (
      ["organizations.yml": "organizations:\n  - note: x\n"],
      Expected("missing-name", "organizations.yml", "note")
    ),
    (
      ["organizations.yml": "organizations:\n  - name: VUFO\n  - name: Vufo\n"],
      Expected("duplicate-name", "organizations.yml", "Vufo")
    ),
    (
      [
        "organizations.yml":
          "organizations:\n  - name: Một\n    aliases: [Ba]\n  - name: Hai\n    aliases: [ba]\n"
      ], Expected("alias-claimed", "organizations.yml", "[ba]")
    ),
    (
      ["organizations.yml": "organizations:\n  - name: VUFO\nignore: [VUFO]\n"],
      Expected("ignored-name", "organizations.yml", "ignore")
    ),
    (
      ["organizations.yml": String(repeating: "# dài\n", count: 700_000)],
      Expected("register-too-long", "organizations.yml")
    ),
  ]
}
