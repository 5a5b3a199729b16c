import Archive
import Bibliography
import Testing

@Suite struct `BibTeX says what the record says` {
  @Test func `An article of an outlet`() {
    #expect(
      Samples.citation().bibTeX == """
        @article{\(Citation.key(ofPage: Samples.page)),
          author = {Võ, Tấn Tài},
          title = {{Một số kết quả hoạt động đối ngoại nhân dân}},
          journal = {{Sở Ngoại vụ Đắk Lắk}},
          entrysubtype = {newspaper},
          publisher = {Liên hiệp các tổ chức hữu nghị},
          year = {2017},
          month = jan,
          date = {2017-01-09},
          langid = {vietnamese},
          keywords = {Đắk Lắk, Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk},
          abstract = {Công tác đối ngoại nhân dân có chuyển biến.},
          url = {https://example.org/kho/bai-viet/2017/mot-so.html},
          note = {Địa chỉ gốc: http://songoaivu.daklak.gov.vn/a?id=1\\&b=2}
        }

        """)
  }

  @Test(
    arguments: [
      ("2017-01", ["year = {2017}", "month = jan"], ["date ="]),
      ("2022", ["year = {2022}"], ["month", "date ="]),
      (nil, [], ["year", "month", "date ="]),
    ] as [(String?, [String], [String])])
  func `What is not known of a date is not written`(
    date: String?, present: [String], absent: [String]
  ) {
    let entry = Samples.citation { $0.date = date.flatMap { ArchiveDate(iso: $0) } }.bibTeX
    #expect(present.allSatisfy(entry.contains))
    #expect(!absent.contains { entry.contains("\n  \($0)") })
    #expect(!entry.contains("urldate"))
  }

  @Test func `What is not known is not written`() {
    let entry = Citation(
      of: ArticleRecord(title: "Hữu nghị"), page: "bai-viet/huu-nghi.html", address: nil,
      in: .init(title: "Kho bài viết")
    ).bibTeX
    #expect(
      entry == """
        @misc{\(Citation.key(ofPage: "bai-viet/huu-nghi.html")),
          title = {{Hữu nghị}},
          howpublished = {Kho bài viết},
          langid = {vietnamese}
        }

        """)
  }

  @Test func `Names that are no persons are never parted`() {
    let entry = Samples.citation {
      $0.authors = ["Võ Tấn Tài", "Báo Quân đội and Lực lượng", "TTXVN"]
    }
    .bibTeX
    #expect(entry.contains("author = {Võ, Tấn Tài and {Báo Quân đội and Lực lượng} and {TTXVN}},"))
  }

  @Test(arguments: [
    ("50% & 100$ #1 a_b", ##"50\% \& 100\$ \#1 a\_b"##),
    ("}, url = {x", #"\textbraceright{}, url = \textbraceleft{}x"#),
    (
      #"\input{/etc/passwd}"#, #"\textbackslash{}input\textbraceleft{}/etc/passwd\textbraceright{}"#
    ),
    (
      "a^b~c<d>e|f",
      #"a\textasciicircum{}b\textasciitilde{}c\textless{}d\textgreater{}e\textbar{}f"#
    ),
    ("dòng một\r\ndòng hai\u{0}", "dòng một  dòng hai "),
  ])
  func `What TeX gives a meaning is escaped`(title: String, escaped: String) {
    let entry = Samples.citation { $0.title = title }.bibTeX
    #expect(entry.contains("title = {{\(escaped)}},\n"))
    // BibTeX counts every brace.
    #expect(
      entry.utf8.count { $0 == UInt8(ascii: "{") } == entry.utf8.count { $0 == UInt8(ascii: "}") })
  }

  @Test func `An address cannot end its field`() {
    let entry = Samples.citation(address: nil) {
      $0.source?.url = "http://a.vn/{x}\\y?đ=1%20&z_1#~"
    }.bibTeX
    #expect(entry.contains("url = {http://a.vn/%7Bx%7D%5Cy?%C4%91=1%20&z_1#~}\n"))
  }

  @Test func `A keyword with a comma is left out`() {
    let entry = Samples.citation { $0.organizations = ["Sở Văn hóa, Thể thao và Du lịch"] }.bibTeX
    #expect(entry.contains("keywords = {Đắk Lắk},"))
  }
}
