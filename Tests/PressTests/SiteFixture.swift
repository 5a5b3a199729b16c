import Archive
import Press
import Support

/// A site in a folder of its own, built on demand.
struct SiteFixture {
  let folder: TemporaryFolder

  /// Makes a site.
  ///
  /// - Parameter files: The content of each file by its path; articles and a seed when it is not
  ///   given.
  /// - Throws: An error of the system when the disk does not want to.
  init(_ files: [String: String] = Self.articles) throws {
    folder = try TemporaryFolder(files)
  }

  /// Builds the site into `public/` or another folder in it.
  func build(into output: String = "public", workers: Int = 2) throws -> BuildReport {
    try press(into: output, workers: workers).build()
  }

  /// The press of the site.
  func press(into output: String = "public", workers: Int = 2) -> Press {
    Press(SiteFolder(folder.path, output: folder.path + "/" + output), workers: workers)
  }

  /// A page of the built site.
  func page(_ path: String) -> String? { folder.read("public/" + path) }

  /// An article as it stands in `content/articles/`.
  static func article(
    _ title: String, date: String? = nil, provinces: String = "", organizations: String = "",
    more: String = "", body: String = "Thân bài."
  ) -> String {
    """
    ---
    title: "\(title)"
    \(date.map { "date: \($0)\ndate_basis: dateline\n" } ?? "")provinces: [\(provinces)]
    organizations: [\(organizations)]
    \(more)
    ---
    \(body)

    """
  }

  /// Five articles that have provinces, years and organizations in common.
  static let articles: [String: String] = [
    "site.yml": """
    title: Kho thử
    description: Năm bài
    base_url: https://example.org/kho
    """,
    "content/articles/2017/ket-qua.md": article(
      "Một số kết quả", date: "2017-01-09", provinces: "Đắk Lắk",
      organizations: "Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk, Sở Ngoại vụ tỉnh Đắk Lắk",
      more: "seed: a.txt"),
    "content/articles/2017/le-ky.md": article(
      "Lễ ký kết", date: "2017-03", provinces: "Đắk Lắk, Long An",
      organizations: "Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk"),
    "content/articles/2019/chu-dong.md": article(
      "Chủ động", date: "2019-11-18", provinces: "Long An",
      organizations: "Bộ Chỉ huy Quân sự tỉnh Long An"),
    "content/articles/2022/tuyen-truyen.md": article(
      "Tuyên truyền", date: "2022", provinces: "Kon Tum"),
    "content/articles/undated/khong-ngay.md": article("Không ngày"),
    "content/pages/gioi-thieu.md":
      "---\ntitle: Giới thiệu\n---\nVề [bài](../articles/2017/le-ky.md).\n",
    "seeds/a.txt": "văn bản thô <b>",
    "static/anh/x.svg": "<svg/>",
  ]
}
