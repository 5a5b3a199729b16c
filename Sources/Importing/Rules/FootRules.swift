/// Rules for what follows the text of a page: forms, related articles, comments, footers.
extension LineRule {
  /// Labels of forms without their values.
  static let formRules: [LineRule] = [
    LineRule(
      id: "form.sharepoint-end", action: .closesPage,
      patterns: [
        "manage permissions*", "version history*", "content type:*", "content type",
        "version:*", "created at*by*", "last modified at*by*", "approval status", "attachments",
      ],
      example: "Content Type: Tin Tức Mở Rộng",
      counterExample: "Version of the agreement signed in Vientiane",
      reason: "The list form that SharePoint prints under an article (seed 003)."),
    LineRule(
      id: "form.label", action: .formLabel,
      patterns: [
        "tiêu đề", "hình ảnh", "hình ảnh mô tả", "tóm tắt", "nội dung", "link thay thế nội dung",
        "ngày xuất bản", "tác giả", "phân loại", "loại bài viết", "số trang",
        "số ảnh",
        "trạng thái", "lịch sử", "số lượt người đọc", "họ tên", "họ và tên", "email", "điện thoại",
        "mã xác nhận", "mã bảo mật", "mã bảo vệ", "file đính kèm", "ngày đăng", "ngày tạo",
        "nguồn tin",
        "ghi chú", "ảnh đại diện", "chú thích ảnh", "từ khóa", "địa chỉ", "title", "content",
        "name",
        "author", "date", "your name", "your email", "message",
      ],
      example: "Link thay thế nội dung",
      counterExample: "Nội dung chương trình gồm ba phần",
      reason: "Field labels without values; only in groups, because one alone may be a sub-heading."
    ),
    LineRule(
      id: "form.reader-mail", action: .closesPage,
      patterns: [
        "gửi bình luận", "gửi bình luận của bạn", "gửi ý kiến", "gửi ý kiến của bạn", "bình luận",
        "bình luận #", "# bình luận", "bình luận (#", "bình luận (#)", "ý kiến bạn đọc*",
        "ý kiến của bạn*",
        "ý kiến", "vui lòng gõ tiếng việt có dấu*", "vui lòng bình luận để*", "mã an toàn*",
        "gửi file đính kèm*", "lưu ý: * sẽ biên tập*", "leave a reply*", "leave a comment*",
        "your email address will not be published*", "required fields are marked*", "# comments",
        "# comment", "comments are closed", "no comments", "add a comment", "post a comment",
        "make sure you enter*", "viết bình luận*", "bình luận của bạn*", "để lại bình luận*",
        "bạn chưa đăng nhập*", "đăng nhập để bình luận*", "chưa có bình luận*", "phản hồi",
        "comments",
        "ý kiến bình luận", "thảo luận", "trả lời", "bạn phải đăng nhập*", "xem thêm bình luận",
        "email của bạn sẽ không được hiển thị*", "comment",
      ],
      example: "Gửi bình luận của bạn",
      counterExample: "Ý kiến của bạn đọc Lào về chương trình được ghi vào sổ lưu niệm",
      reason: "Comment forms (newspapers, WordPress, NukeViet)."),
    LineRule(
      id: "form.session", action: .closesPage, limit: 30,
      patterns: ["bạn đã không sử dụng site*", "thời gian chờ: #*", "phiên làm việc*hết hạn*"],
      example:
        "Bạn đã không sử dụng Site, Bấm vào đây để duy trì trạng thái đăng nhập. Thời gian chờ: 60 giây",
      counterExample: "Bạn đã không sử dụng hết thời gian phát biểu",
      reason: "NukeViet's session notice."),
  ]

  /// Headings over links to other articles.
  static let relatedRules: [LineRule] = [
    LineRule(
      id: "related.heading", action: .opensRelated,
      patterns: [
        "tin nổi bật", "tin mới", "tin mới nhất", "tin mới hơn", "tin mới đăng", "tin mới cập nhật",
        "tin khác", "các tin khác", "tin tức khác", "các tin tức khác", "những tin khác",
        "các bài khác", "các bài viết khác", "bài viết khác", "bài khác", "các tin bài khác",
        "tin bài khác", "tin liên quan", "tin bài liên quan", "bài liên quan", "bài viết liên quan",
        "các tin liên quan", "các bài viết liên quan", "các bài liên quan", "tin tức liên quan",
        "những bài viết liên quan", "tin cùng chuyên mục", "tin cùng loại", "tin cùng chủ đề",
        "bài cùng chuyên mục", "bài viết cùng chuyên mục", "cùng chuyên mục", "cùng chủ đề",
        "cùng tác giả", "cùng danh mục", "các tin đã đăng", "các tin đã đưa", "tin đã đăng",
        "tin đã đưa",
        "các bài đã đăng", "những tin mới hơn", "những tin cũ hơn", "các tin mới hơn",
        "các tin cũ hơn",
        "tin cũ", "tin cũ hơn", "tin tức mới hơn", "tin tức cũ hơn", "bài mới hơn", "bài cũ hơn",
        "đọc nhiều", "đọc nhiều nhất", "xem nhiều", "xem nhiều nhất", "tin đọc nhiều",
        "tin xem nhiều",
        "tin đọc nhiều nhất", "tin xem nhiều nhất", "bài đọc nhiều", "bài đọc nhiều nhất",
        "bài viết đọc nhiều", "bài xem nhiều", "được quan tâm", "quan tâm nhiều nhất",
        "có thể bạn quan tâm", "bạn có thể quan tâm", "đừng bỏ lỡ", "mới nhất", "mới cập nhật",
        "tin tiêu điểm", "tiêu điểm", "tin video", "theo dòng sự kiện", "dòng sự kiện",
        "sự kiện liên quan",
        "các hoạt động khác", "hoạt động khác", "các sự kiện khác", "các thông tin khác",
        "thông tin khác", "recommended", "related articles", "related posts", "related news",
        "related items", "related", "other news", "other articles", "more news", "latest news",
        "most read", "most viewed", "recent posts", "latest posts", "popular posts", "popular",
        "more in this category*", "check also", "you may also like", "see also", "read also",
        "don't miss",
        "bài viết mới", "bài viết mới nhất", "bài mới nhất", "bài mới", "bài viết gần đây",
        "phản hồi gần đây", "bài nổi bật", "bài viết nổi bật", "tin nóng", "tin hot", "tin ảnh",
        "tin trong ngày", "tin cùng mục", "tin cùng thể loại", "tin tham khảo", "mời bạn đọc",
        "mời xem thêm", "các tin tiếp theo", "các tin trước", "tin tiếp theo", "tin trước",
        "bài trước",
        "bài tiếp theo", "bài sau", "bài kế tiếp", "latest from *", "previous", "next",
        "previous post",
        "next post", "previous article", "next article", "điều hướng bài viết", "post navigation",
        "tin đáng chú ý", "đáng chú ý", "tin tức nổi bật", "sự kiện nổi bật", "tin mới nhận",
        "tin tức mới nhất", "tin tức mới", "các bài mới", "các bài mới hơn", "các bài cũ hơn",
        "các tin cùng chuyên mục", "các tin bài liên quan", "các tin bài cùng chuyên mục",
        "các tin cùng loại", "các bài viết cùng chuyên mục", "chuyên mục khác",
        "các chuyên mục khác",
        "tin, bài khác", "các tin, bài khác", "tin, bài liên quan", "tin, bài cùng chuyên mục",
        "news and events", "related stories", "more stories", "in this section", "latest stories",
        "tin ảnh khác", "tin hoạt động khác", "gợi ý cho bạn", "dành cho bạn", "tin tài trợ",
        "các tin đọc nhiều", "bài viết xem nhiều", "có thể bạn sẽ thích", "tin bạn quan tâm",
      ],
      example: "Tin nổi bật....................",
      counterExample: "Tin mới về việc tìm kiếm liệt sĩ khiến cả làng vui mừng",
      reason: "The heading of a block that runs to the end of the page or to the next mark."),
    LineRule(
      id: "related.inline-link", action: .drop, limit: 40,
      patterns: [
        "xem thêm:*", "xem thêm :*", "đọc thêm:*", "mời xem thêm:*", "mời bạn đọc thêm:*",
        "xem tiếp:*",
        "tin liên quan:*", "bài liên quan:*", "bài viết liên quan:*", "tin bài liên quan:*",
        "see also:*",
        "bài trước:*", "bài sau:*", "bài tiếp theo:*", "tin trước:*", "tin tiếp theo:*",
        "previous:*", "next:*",
        "related:*", "read more:*", "read also:*", "có thể bạn quan tâm:*", "đừng bỏ lỡ:*",
      ],
      example: "Xem thêm: Đồng Văn đón đoàn nghệ thuật châu Văn Sơn",
      counterExample: "Xem thêm ảnh cũ, ông bồi hồi nhớ lại những ngày ở Lào",
      reason: "A link to another article between two paragraphs."),
    LineRule(
      id: "related.any-other", action: .opensRelated, limit: 6,
      patterns: [
        "các tin * khác", "các bài * khác", "các tin * trước", "tin * cùng chuyên mục",
        "bài * cùng chuyên mục", "tin * liên quan", "các tin * đã đăng", "other * news",
        "xem thêm tin*", "xem thêm bài*", "xem thêm về*", "xem thêm trên*",
      ],
      example: "Các tin hoạt động khác",
      counterExample: "Các tin đồn thất thiệt khác nhau đã gây hoang mang trong nhân dân vùng biên",
      reason: "Portals vary the wording; the frame stays."),
    LineRule(
      id: "related.media-section", action: .opensRelated,
      patterns: [
        "truyền hình", "video", "videos", "multimedia", "podcast", "infographic", "infographics",
        "đa phương tiện", "longform", "emagazine", "e-magazine", "megastory", "video clip",
        "phóng sự ảnh", "video nổi bật", "media", "image gallery", "chùm ảnh", "photo", "photos",
        "gallery", "thư viện media",
      ],
      example: "Truyền hình",
      counterExample: "Truyền hình trực tiếp lễ khai mạc",
      reason:
        "Sections of pictures and films under articles (thoidai.com.vn); in a menu on top alike."),
    LineRule(
      id: "related.media-item", action: .drop, limit: 40,
      patterns: [
        "video] *", "photo] *", "infographic] *", "ảnh] *", "clip] *", "audio] *", "podcast] *",
        "trực tiếp] *", "infographic *", "infographic: *", "video: *", "e-magazine] *",
        "megastory] *",
      ],
      example: "[Video] Vũ điệu chúc xuân sôi động của Đại sứ Hà Lan tại Việt Nam",
      counterExample: "Video về chuyến thăm được chiếu tại buổi gặp mặt.",
      reason: "Links to films and pictures (seed 004)."),
    LineRule(
      id: "related.read-more", action: .readMore,
      patterns: [
        "xem thêm", "xem tiếp", "đọc tiếp", "đọc thêm", "chi tiết", "xem chi tiết", "đọc chi tiết",
        "xem tất cả", "xem toàn bộ", "read more", "continue reading*", "more", "view more",
        "view all",
        "see more", "xem", "xem tất cả tin", "load more", "tải thêm",
      ],
      example: "Đọc tiếp...",
      counterExample: "Đọc tiếp trang nhật ký, ông nghẹn ngào",
      reason: "The link under a teaser; several of them make a list."),
  ]

  /// What blogs print after an article.
  static let commentRules: [LineRule] = [
    LineRule(
      id: "blog.after-article", action: .closesPage,
      patterns: [
        "about admin", "about the author", "about author", "giới thiệu về tác giả", "về tác giả",
        "author: admin", "rate this item", "theme: *", "powered by *", "proudly powered by *",
        "xem tất cả bài viết của *", "view all posts by *", "all posts by *",
        "lần cập nhật cuối*", "last modified on*", "last updated on*", "last update*",
        "cập nhật lần cuối*", "thống kê website",
      ],
      example: "About admin",
      counterExample: "About forty students took part in the exchange",
      reason: "WordPress and Joomla blocks (seeds 000 and 001)."),
    LineRule(
      id: "blog.user-name", action: .drop,
      patterns: [
        "admin", "administrator", "super user", "superuser", "by admin", "posted by admin",
        "bởi admin",
        "viết bởi super user", "viết bởi admin", "viết bởi administrator", "written by super user",
        "written by administrator", "written by admin", "tác giả: admin", "người đăng: *",
        "đăng bởi: admin", "đăng bởi admin", "ban biên tập", "bbt", "ctv", "ban quản trị",
        "webmaster",
        "quản trị viên", "quản trị", "người gửi: *", "posted by administrator", "editor",
        "biên tập viên",
      ],
      example: "Viết bởi Super User",
      counterExample: "Viết bởi Nguyễn Văn An",
      reason: "Names of accounts, never of authors."),
    LineRule(
      id: "blog.empty-label", action: .drop,
      patterns: [
        "nguồn", "source", "gốc", "tác giả", "ảnh", "theo", "nguồn tin", "tin, ảnh", "tin và ảnh",
        "source link", "link gốc", "xem bài gốc",
      ],
      example: "Nguồn:",
      counterExample: "Nguồn: Báo Kon Tum",
      reason: "Labels without a value (seed 004)."),
  ]

  /// Footers.
  static let footRules: [LineRule] = [
    LineRule(
      id: "foot.copyright", action: .closesPage, limit: 60,
      patterns: [
        "bản quyền*", "copyright*", "©*", "* bản quyền thuộc về*", "*all rights reserved*",
        "ghi rõ nguồn*", "vui lòng ghi rõ nguồn*", "yêu cầu ghi rõ nguồn*", "đề nghị ghi rõ nguồn*",
        "*ghi rõ nguồn khi*", "* khi phát hành lại thông tin*", "(c) *", "c) 20*",
        "mọi sao chép*", "cấm sao chép*", "không được sao chép*",
      ],
      example: "© Bản quyền thuộc về Báo Biên giới điện tử.",
      counterExample: "Vấn đề bản quyền được hai bên trao đổi tại hội thảo",
      reason: "Rights notices close the page."),
    LineRule(
      id: "foot.licence", action: .closesPage, limit: 60,
      patterns: [
        "giấy phép số*", "*/gp-*", "gpxb*", "gp #*", "giấy phép hoạt động*", "giấy phép xuất bản*",
        "giấy phép thiết lập*",
        "giấy phép:*", "số giấy phép*", "gp số*", "giấy phép mxh*", "giấy phép báo chí*",
        "giấy phép trang*", "giấy phép cung cấp*", "licence no*", "license no*", "licence number*",
      ],
      example: "Giấy phép số: 01/GP.TTĐT-STTTT ngày 03/3/2015 của Sở Thông tin và Truyền thông.",
      counterExample: "Giấy phép được cấp trong ngày cho lao động Lào",
      reason: "The licence of the site; its date is never the article's (seed 003)."),
    LineRule(
      id: "foot.office", action: .closesPage, limit: 40,
      patterns: [
        "cơ quan chủ quản*", "đơn vị quản lý:*", "đơn vị chủ quản*", "đơn vị thực hiện:*",
        "chịu trách nhiệm chính*", "chịu trách nhiệm nội dung*", "chịu trách nhiệm:*",
        "chịu trách nhiệm xuất bản*", "trưởng ban biên tập*", "tổng biên tập*",
        "phó tổng biên tập*",
        "quyền tổng biên tập*", "thiết kế bởi*", "phát triển bởi*", "thiết kế và phát triển*",
        "designed by*", "developed by*", "editor-in-chief*", "bản quyền và phát triển*",
        "đơn vị thiết kế*", "cơ quan của *:*", "người chịu trách nhiệm*", "managed by*",
      ],
      example: "Cơ quan chủ quản: Ủy ban nhân dân tỉnh Long An.",
      counterExample: "Đơn vị quản lý cửa khẩu đã tạo thuận lợi cho đoàn",
      reason: "The imprint; the people named there are no authors."),
    LineRule(
      id: "foot.portal-name", action: .closesPage, limit: 16,
      patterns: [
        "cổng thông tin điện tử*", "trang thông tin điện tử*", "cổng ttđt*", "trang ttđt*",
        "trang tin điện tử*", "portal of *", "cổng thông tin đối ngoại*",
      ],
      example: "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH LONG AN",
      counterExample: "Ra mắt Cổng thông tin điện tử của Liên hiệp",
      reason: "The name of the portal; on top of the page it is only furniture."),
    LineRule(
      id: "foot.contact", action: .closesPage, limit: 40,
      patterns: [
        "địa chỉ:*", "trụ sở:*", "trụ sở chính:*", "tòa soạn:*", "trụ sở tòa soạn:*",
        "điện thoại:*",
        "đt:*", "tel:*", "tel.:*", "fax:*", "hotline:*", "đường dây nóng:*", "email:*", "e-mail:*",
        "website:*", "thư điện tử:*", "address:*", "phone:*", "điện thoại (*", "số điện thoại:*",
        "mail:*", "liên hệ:*", "văn phòng đại diện*:*", "ban biên tập:*",
      ],
      example: "Địa chỉ: 61 Nguyễn Huệ, Phường 1, Thành phố Tân An, Long An.",
      counterExample: "Địa chỉ đỏ của tình hữu nghị Việt - Lào",
      reason: "Contact data of the publisher."),
    LineRule(
      id: "foot.browser", action: .closesPage, limit: 30,
      patterns: [
        "phiên bản di động", "mobile version", "phiên bản mobile", "xem phiên bản đầy đủ",
        "xem phiên bản máy tính", "xem phiên bản di động", "trang này xem tốt nhất*",
        "* độ phân giải # x #*",
        "best viewed with*", "phiên bản máy tính", "desktop version", "xem tốt nhất trên*",
        "phiên bản thử nghiệm*", "site map | *",
      ],
      example: "Trang này xem tốt nhất bằng Internet Explorer 5.5, độ phân giải 800 x 600",
      counterExample: "Phiên bản di động của bảo tàng được trưng bày tại biên giới",
      reason: "Notes for browsers (seed 004, sites of around 2003)."),
  ]
}
