extension Wording {
  /// The pages about addresses: those that texts had elsewhere, and those of the site.
  struct FormerAddressWords: Sendable {
    var title: String
    var summary: String
    /// What stands there when no text has an address.
    var empty: String
    var label: String
    var find: String
    /// What the script says: no article has the address, the table cannot be read, no address.
    var none: String
    var failed: String
    var wrong: String
    var hosts: String
    var hostsNote: String
    /// What the page of a host lists.
    var hostSummary: @Sendable (_ host: String) -> String
    var promiseTitle: String
    var promise: [String]
    var movedTitle: String
    /// What stands before the link to the new page.
    var moved: String
  }
}

extension Wording.FormerAddressWords {
  static let vietnamese = Self(
    title: "Tìm theo địa chỉ cũ",
    summary: """
      Dán địa chỉ của một trang đã mất trên mạng vào đây để tìm bài viết mà kho lưu trữ đã giữ lại.
      """,
    empty: """
      Chưa bài viết nào trong kho ghi địa chỉ gốc. Có thể tìm bài theo tỉnh thành, năm và tổ chức ở \
      đầu trang.
      """,
    label: "Địa chỉ của trang cũ",
    find: "Tìm",
    none: "Không có bài viết nào trong kho mang địa chỉ này.",
    failed: "Không đọc được bảng địa chỉ. Hãy tìm trong danh sách dưới đây.",
    wrong: "Đây chưa phải là một địa chỉ. Ví dụ: baodaklak.vn/doi-ngoai/…",
    hosts: "Các trang thông tin",
    hostsNote: "Mọi địa chỉ mà kho biết, xếp theo trang thông tin.",
    hostSummary: { "Những địa chỉ của \($0) và bài viết đã được lưu từ đó." },
    promiseTitle: "Địa chỉ bền vững",
    promise: [
      """
      Địa chỉ của mỗi bài viết trong kho được giữ nguyên lâu dài. Sửa ngày, tên tỉnh hay tên tổ chức \
      của một bài không làm đổi địa chỉ của bài ấy.
      """,
      "Khi một bài phải chuyển chỗ, địa chỉ trước đây vẫn còn và dẫn tới địa chỉ mới.",
      """
      Khi một bài phải rút, trang của bài vẫn còn, nói rõ lý do và ngày rút. Một địa chỉ đã dùng \
      không bao giờ được dùng lại cho bài khác.
      """,
      """
      Danh mục được chia theo thời gian chứ không theo số trang, nên một bài mới không đẩy bài cũ \
      sang địa chỉ khác.
      """,
    ],
    movedTitle: "Trang đã chuyển",
    moved: "Địa chỉ này nay là:")

  static let english = Self(
    title: "Find by a former address",
    summary: """
      Paste the address of a page that is gone from the web to find the article that the archive \
      has kept.
      """,
    empty: """
      No article of the archive records where it stood before. Articles can be found by province, \
      year and organization, at the top of the page.
      """,
    label: "Address of the former page",
    find: "Find",
    none: "No article of the archive has this address.",
    failed: "The table of addresses cannot be read. Please look through the lists below.",
    wrong: "This is not an address yet. An example: baodaklak.vn/doi-ngoai/…",
    hosts: "Sites",
    hostsNote: "All addresses that the archive knows, by site.",
    hostSummary: { "The addresses of \($0) and the articles saved from there." },
    promiseTitle: "Addresses that last",
    promise: [
      """
      The address of each article stays. Putting a date, a province or an organization right does \
      not change it.
      """,
      "Where an article has to move, its former address stays and leads to the new one.",
      """
      Where an article has to be withdrawn, its page stays and says why and when. An address that \
      was used is never used again for another article.
      """,
      """
      Lists are split by time, never by page number, so that a new article does not push older ones \
      to other addresses.
      """,
    ],
    movedTitle: "This page has moved",
    moved: "It is now:")
}
