import Testing

@testable import Importing

@Suite struct RuleBookTests {
  @Test(arguments: RuleBook.standard.rules)
  func `A rule matches its example and spares its counter-example`(rule: LineRule) {
    let example = RuleBook.standard.rule(for: SourceLine(rule.example, number: 1))
    #expect(example?.id == rule.id)
    let counterExample = RuleBook.standard.rule(for: SourceLine(rule.counterExample, number: 1))
    #expect(counterExample?.id != rule.id)
    #expect(!rule.reason.isEmpty)
  }

  @Test func `Rules have different names`() {
    let ids = RuleBook.standard.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: [
    ("tin khác", "TIN KHÁC", true), ("các tin * khác", "Các tin hoạt động khác", true),
    ("các tin * khác", "Các tin khác", false), ("lượt xem: #", "Lượt xem: 1.095", true),
    ("lượt xem: #", "Lượt xem: nhiều", false), ("# bình luận", "12 bình luận", true),
    ("địa chỉ:*", "Địa chỉ: 61 Nguyễn Huệ", true),
    ("*ghi rõ nguồn khi*", "Ghi rõ nguồn khi đăng lại", true),
    ("tòa soạn:*", "Toà soạn: số 5", true), ("* tại hội nghị", "Đại biểu tại hội nghị", true),
    ("# - # phiếu", "5 - 1 phiếu", true), ("a*b*c", "aXXbYY", false),
  ])
  func `Patterns match whole lines`(pattern: String, line: String, isMatch: Bool) {
    #expect(LinePattern(pattern).matches(SourceLine(line, number: 1).bareKey) == isMatch)
  }

  @Test(arguments: [
    ("[Về đầu trang]", "button.back"), ("< Trở về trang trước", "button.back"),
    ("Tin nổi bật..............", "related.heading"), ("Nguồn :", "blog.empty-label"),
    ("Bình luận (0)", "form.reader-mail"), ("[VIDEO] Lễ hội", "related.media-item"),
    ("(0 votes)", "counter.rating"),
  ])
  func `Punctuation at the edges does not hide a phrase`(line: String, id: String) {
    #expect(RuleBook.standard.rule(for: SourceLine(line, number: 1))?.id == id)
  }

  @Test func `A paragraph that opens like a footer is no footer`() {
    let line = SourceLine(
      "Giấy phép hoạt động của tổ chức phi chính phủ nước ngoài là cơ sở để các địa phương tiếp nhận viện trợ, "
        + String(
          repeating: "bảo đảm đúng quy định và thiết thực với người dân vùng dự án, ", count: 12),
      number: 1)
    #expect(RuleBook.standard.rule(for: line) == nil)
  }
}
