import Importing
import Press
import Support
import Testing

struct HostileSeedTests {
  private static let seed = """
    Trang chủ
    09:41 | 02/08/2023 GMT+7
    "><script>alert(1)</script> Ký kết 'chương trình' -- phối hợp ]]> về "đối ngoại" {{x}}

    Sáng 2/8/2023, Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk <script>alert(2)</script> đã tổ chức ký kết \
    chương trình phối hợp với Bộ Chỉ huy Bộ đội Biên phòng tỉnh Đắk Lắk, [xem](javascript:alert(3)) & <b onload=x>.

    <img src=x onerror=alert(4)> Chương trình gồm bảy nội dung về vận động nhân dân hai bên biên giới cùng tham \
    gia quản lý, bảo vệ đường biên, cột mốc; --- title: x ]]> <!-- --> &lt;script&gt;alert(5)&lt;/script&gt;.

    # Không phải tiêu đề

    --- 
    title: giả
    ---

    Các đại biểu cam kết phối hợp chặt chẽ trong thời gian tới, góp phần xây dựng đường biên giới hòa bình, \
    hữu nghị, hợp tác và phát triển giữa hai nước Việt Nam - Campuchia./.

    "onmouseover=alert(6)

    """

  @Test func `A hostile seed comes out as plain text on every page, in every feed and file`() throws
  {
    let folder = try TemporaryFolder([
      "seeds/a.txt": Self.seed, "site.yml": "base_url: https://example.org/",
    ])
    let site = SiteFolder(folder.path)
    let report = try ImportRun(seeds: site.seeds, articles: site.articles, workers: 2).run()
    #expect(report.seeds.count == 1)
    let built = try Press(site, workers: 2).build()
    #expect(built.articles == 1)
    #expect(!built.hasErrors)
    // What only programs read keeps every letter of a text; browsers do not show it as a page.
    let pages = folder.files().filter { file in
      file.hasPrefix("public/") && [".html", ".xml"].contains { file.hasSuffix($0) }
    }
    #expect(pages.count > 15)
    for page in pages {
      let text = try #require(folder.read(page))
      for attack in ["<script>", "<img src=x", "<b onload", "javascript:alert(3)\"", "]]>", "<!--"]
      {
        #expect(!text.contains(attack), "\(page) holds \(attack)")
      }
    }
    let article = try #require(
      pages.first { $0.hasPrefix("public/bai-viet/") }.flatMap { folder.read($0) })
    #expect(article.contains("&lt;script&gt;alert(2)&lt;/script&gt;"))
    #expect(article.contains("&lt;img src=x onerror=alert(4)&gt;"))
    #expect(article.contains("[xem](javascript:alert(3))"))
  }
}
