import Markup

extension Wording {
  /// The search box and the page of its results; some words go to the script.
  struct SearchWords: Sendable {
    var title: String
    var summary: String
    /// What the box asks for, where there is no room for a label in sight.
    var label: String
    var find: String
    /// How to search, in one or two sentences.
    var help: String
    /// What stands there when scripts do not run.
    var withoutScripts: String
    /// What stands before the indexes.
    var elsewhere: String
    var filters: String
    var more: String
    /// What the script says, by the names it knows.
    var script: [(name: String, text: String)]
  }
}

extension Wording.SearchWords {
  static let vietnamese = Self(
    title: "Tìm kiếm",
    summary: "Tìm bài viết trong kho theo từ ngữ, có dấu hoặc không dấu.",
    label: "Tìm trong kho",
    find: "Tìm",
    help: """
      Gõ có dấu hoặc không dấu đều được; gõ có dấu thì chỉ tìm đúng dấu ấy. Đặt cụm từ trong “ngoặc \
      kép” để tìm đúng cả cụm, thêm dấu trừ trước một từ để loại bài có -từ ấy.
      """,
    withoutScripts: """
      Trình duyệt đang tắt JavaScript nên không tìm theo từ ngữ được. Có thể tìm bài viết qua các \
      danh mục dưới đây.
      """,
    elsewhere: "Tìm qua danh mục",
    filters: "Lọc kết quả",
    more: "Xem thêm kết quả",
    script: [
      ("searching", "Đang tìm…"), ("none", "Không tìm thấy bài viết nào."),
      ("one", "{n} bài viết"), ("many", "{n} bài viết"),
      ("near", "{n} bài viết có các từ này liền nhau"),
      ("apart", "Tìm cả những bài có các từ này rời nhau"),
      ("atMost", "Nhiều nhất {n} bài viết; từng bài được đối chiếu nguyên văn khi hiện ra."),
      (
        "failed",
        """
        Không đọc được chỉ mục tìm kiếm. Hãy tải lại trang; nếu vẫn không được, có thể tìm qua các \
        danh mục dưới đây.
        """
      ),
      ("also", "Cũng tìm: {names}"), ("nowIn", " nay thuộc "), ("includes", " nay gồm cả "),
      ("meant", "Có phải bạn tìm: "),
      ("province", "Tỉnh thành"), ("territory", "Địa bàn hiện nay"), ("year", "Năm"),
      ("organization", "Tổ chức"), ("all", "Tất cả"), ("undated", "Không rõ ngày"),
      ("order", "Sắp xếp"), ("byRelevance", "Sát nhất trước"), ("newest", "Mới nhất trước"),
      ("oldest", "Cũ nhất trước"),
    ])

  static let english = Self(
    title: "Search",
    summary: "Find articles of the archive by their words, with or without accents.",
    label: "Search the archive",
    find: "Search",
    help: """
      Words without accents find all spellings, words with accents only that one. Put a phrase into \
      “quotes” to find it as it stands; a minus before a word leaves out the articles with -it.
      """,
    withoutScripts: """
      Searching by words needs JavaScript, which is switched off. Articles can be found through the \
      indexes below.
      """,
    elsewhere: "Find through the indexes",
    filters: "Narrow the results",
    more: "Show more results",
    script: [
      ("searching", "Searching…"), ("none", "No article was found."),
      ("one", "{n} article"), ("many", "{n} articles"),
      ("near", "{n} articles with these words side by side"),
      ("apart", "Find articles with these words apart as well"),
      ("atMost", "At most {n} articles; each is compared with its text when it is shown."),
      (
        "failed",
        """
        The search index cannot be read. Please load the page again; if that does not help, articles \
        can be found through the indexes below.
        """
      ),
      ("also", "Also searched: {names}"), ("nowIn", " is now in "), ("includes", " now includes "),
      ("meant", "Did you mean: "),
      ("province", "Province"), ("territory", "Land as of today"), ("year", "Year"),
      ("organization", "Organization"), ("all", "All"), ("undated", "Undated"),
      ("order", "Order"), ("byRelevance", "Best match first"), ("newest", "Newest first"),
      ("oldest", "Oldest first"),
    ])

  /// The words of the script as JSON.
  func json(in wording: Wording, of site: Site) -> JSON {
    .object(
      [
        JSON.Entry("language", .text(wording.language)),
        JSON.Entry("title", .text("\(title) – \(site.title)")),
      ] + script.map { JSON.Entry($0.name, .text($0.text)) })
  }
}
