/// Rules for what stands around the text of a page: its head, its buttons, its menus, its counters.
extension LineRule {
  /// Lines that portals put above everything else.
  static let headRules: [LineRule] = [
    LineRule(
      id: "head.skip-link", action: .opensPage,
      patterns: [
        "skip ribbon commands", "skip to main content", "skip to content", "toggle navigation",
        "skip to navigation", "chuyển đến phần nội dung", "chuyển tới nội dung",
        "bỏ qua nội dung chính", "turn on more accessible mode", "turn off more accessible mode",
        "this div, which you should delete*",
        "it looks like your browser does not have javascript*",
        "main menu", "toggle menu", "mở menu", "đóng menu", "nhảy đến nội dung",
      ],
      example: "Skip to main content",
      counterExample: "Chuyển đến phần nội dung chính của hội nghị, các đại biểu thảo luận.",
      reason: "SharePoint, WordPress and Bootstrap put links for screen readers first (seed 003)."),
    LineRule(
      id: "head.breadcrumb", action: .drop,
      patterns: [
        "trang chủ *", "trang nhất *", "home / *", "home > *", "home » *", "home › *",
      ],
      example: "Trang chủ Hữu nghị Bốn phương kết bạn",
      counterExample: "Chủ trang trại ở Đắk Lắk đón khách Lào",
      reason: "The way to the page from the front page (thoidai.com.vn, seed 004)."),
    LineRule(
      id: "head.slogan", action: .drop, limit: 16,
      patterns: [
        "vietnam.vn - nền tảng quảng bá việt nam", "báo * điện tử", "báo điện tử *",
        "tạp chí điện tử *",
        "trang tin điện tử *", "website *chính thức *", "trang thông tin đối ngoại *",
        "theo dõi * trên google news", "theo dõi * trên zalo", "theo dõi * trên facebook",
        "theo dõi", "follow us*", "google news", "đặt làm trang chủ", "bản đồ hành chính",
        "logo", "banner", "image banner", "anh tin bai", "ảnh tin bài", "[logo]",
      ],
      example: "Theo dõi Thời Đại trên Google News",
      counterExample: "Theo dõi sát tình hình biên giới trên địa bàn tỉnh",
      reason: "Names and slogans of portals, seen on newspapers, VNPT portals and aggregators."),
  ]

  /// Buttons and switches.
  static let buttonRules: [LineRule] = [
    LineRule(
      id: "button.print-or-share", action: .drop,
      patterns: [
        "in bài viết", "in bài", "in bài này", "in trang", "in trang này", "bản in", "in tin", "in",
        "gửi bài viết", "gửi bài", "gửi bài này", "gửi bài viết qua email", "gửi cho bạn",
        "gửi cho bạn bè", "gửi bạn bè", "gửi email", "gửi qua email", "gửi tin", "gửi phản hồi",
        "chia sẻ", "chia sẻ bài viết", "chia sẻ bài viết này", "chia sẻ facebook", "chia sẻ zalo",
        "chia sẻ lên facebook", "chia sẻ qua email", "facebook", "twitter", "zalo", "tweet",
        "share",
        "print", "email", "e-mail", "x", "youtube", "tiktok", "instagram", "linkedin", "pinterest",
        "telegram", "messenger", "viber", "whatsapp", "google+", "lưu bài", "lưu bài viết",
        "copy link",
        "sao chép liên kết", "sao chép link", "sao chép đường dẫn", "share this", "share on *",
        "pin it", "send to a friend", "send to friend", "print this page", "thích", "like",
        "bookmark",
        "save", "download", "tải về", "tải xuống", "xem bản in", "phóng to", "thu nhỏ", "follow",
        "subscribe", "đăng ký nhận tin", "gửi", "đóng", "close", "ok", "chia sẻ:*", "share:*",
      ],
      example: "In bài viết",
      counterExample: "In bài viết về Lào trên trang nhất là ý tưởng của bạn đọc",
      reason: "Buttons under and over articles, on every portal."),
    LineRule(
      id: "button.font-size", action: .drop,
      patterns: [
        "aa", "a a a", "a a", "a+", "a-", "a- a a+", "a a- a+", "a- a+", "cỡ chữ", "cở chữ",
        "cỡ chữ:*a*",
        "xem với cỡ chữ", "xem với cỡ chữ *", "tương phản", "độ tương phản", "chế độ tương phản",
        "font size*", "text size*", "đọc bài viết", "đọc bài", "nghe đọc bài", "nghe đọc bài *",
        "nghe bài viết", "nghe audio", "0:00 / 0:00", "0:00", "audio", "giọng nam", "giọng nữ",
        "nghe nội dung bài viết", "chế độ đọc", "kích thước chữ", "tăng cỡ chữ", "giảm cỡ chữ",
        "listen", "increase font size", "decrease font size", "mặc định",
      ],
      example: "Xem với cỡ chữ",
      counterExample: "Cỡ chữ trên bia mộ đã mờ theo năm tháng",
      reason: "Reading aids (thoidai.com.vn's “aa”, VNPT portals, nhandan.vn)."),
    LineRule(
      id: "button.back", action: .drop,
      patterns: [
        "quay lên trên", "lên đầu trang", "về đầu trang", "đầu trang", "lên trên", "back to top",
        "top",
        "trở về", "trở về trang trước", "trở lại", "quay lại", "quay về", "trang trước",
        "về trang chủ",
        "go top", "go back", "back", "về trang trước", "trở lại đầu trang", "scroll to top",
        "trở về đầu trang", "quay lại trang trước", "quay về trang chủ",
      ],
      example: "< Trở về trang trước",
      counterExample: "Trở về sau chuyến thăm nước bạn Lào",
      reason: "Ways back, at the end of articles of all portals."),
    LineRule(
      id: "button.loading", action: .drop,
      patterns: [
        "xin chờ trong giây lát", "đang tải", "đang tải dữ liệu", "đang tải*vui lòng chờ*",
        "loading",
        "vui lòng chờ", "please wait",
      ],
      example: "Xin chờ trong giây lát...",
      counterExample: "Xin chờ trong giây lát rồi bà cụ quay vào nhà lấy tấm ảnh cũ",
      reason: "Stand-ins for what scripts would load (seed 004)."),
    LineRule(
      id: "button.advertisement", action: .drop,
      patterns: [
        "advertisement", "advertisements", "quảng cáo", "ads", "sponsored", "liên hệ quảng cáo*",
        "qc", "tài trợ", "- advertisement -", "bài viết được tài trợ", "đặt báo", "đặt mua báo",
      ],
      example: "Advertisement",
      counterExample: "Quảng cáo sai sự thật bị xử phạt nặng",
      reason: "Places for advertisements, also between paragraphs (seed 001)."),
    LineRule(
      id: "button.leftover-template", action: .drop,
      patterns: ["title", "publish", "head", "description"],
      example: "{title}",
      counterExample: "Title of the meeting",
      reason: "Unfilled places of a template (baoquangtri.vn)."),
  ]

  /// Entries of menus.
  static let menuRules: [LineRule] = [
    LineRule(
      id: "menu.entry", action: .drop,
      patterns: [
        "đăng nhập", "đăng ký", "đăng xuất", "tìm kiếm", "tìm kiếm cho", "tìm kiếm nâng cao",
        "hộp thư góp ý", "thông tin cần biết", "thăm dò ý kiến", "liên kết", "liên kết website",
        "liên kết web", "liên kết web site", "website liên kết", "website", "webs link", "web link",
        "sitemap", "sơ đồ cổng", "sơ đồ trang", "sơ đồ site", "sơ đồ website", "rss", "english",
        "tiếng việt", "vietnamese", "tiếng anh", "tiếng việt | english", "trang chủ", "trang nhất",
        "giới thiệu", "giới thiệu chung", "liên hệ", "hỏi đáp", "hỏi - đáp", "menu", "danh mục",
        "chuyên mục", "lịch làm việc", "lịch làm việc của lãnh đạo", "lịch công tác",
        "khiếu nại tố cáo", "thủ tục hành chính", "dịch vụ công", "dịch vụ công trực tuyến",
        "văn bản",
        "văn bản pháp luật", "văn bản pháp quy", "văn bản chỉ đạo điều hành", "văn bản mới",
        "thông tin du học", "tin tức - sự kiện", "tin tức sự kiện", "tin tức", "bài viết",
        "tin hoạt động",
        "tin trong tỉnh", "tin trong nước", "tin thế giới", "tin quốc tế", "tin địa phương",
        "thời sự", "chính trị", "kinh tế", "xã hội", "văn hóa", "văn hóa - xã hội", "thể thao",
        "giáo dục", "y tế", "pháp luật", "du lịch", "quốc tế", "quốc phòng", "an ninh - quốc phòng",
        "quốc phòng - an ninh", "bạn đọc", "thư viện", "thư viện ảnh", "thư viện video",
        "thông báo",
        "góp ý", "thư điện tử", "mail", "home", "home page", "about", "about us", "contact",
        "contact us", "news", "login", "log in", "register", "search", "bạn đang ở",
        "vi", "en", "vn", "vie", "eng", "language", "ngôn ngữ", "tổ chức thành viên",
        "cơ cấu tổ chức",
        "photo essay", "--liên kết--", "cổng ttđt thành phố", "công khai ngân sách", "bản đồ",
        "chính phủ", "quốc hội", "bộ ngoại giao", "hội viên", "tài khoản", "toàn văn", "mục lục",
        "thông tin tuyên truyền", "chỉ đạo điều hành", "thông tin chỉ đạo điều hành",
        "hệ thống văn bản", "số điện thoại", "nội dung chính", "chọn ngôn ngữ", "trang tin",
        "cải cách hành chính", "tiếp cận thông tin", "văn bản điều hành", "trợ giúp", "faq",
        "weblink",
      ],
      example: "TÌM KIẾM",
      counterExample: "Tìm kiếm hài cốt liệt sĩ trên đất bạn Lào",
      reason: "Menu entries that stand alone on a line, before and after articles."),
    LineRule(
      id: "menu.section-page", action: .drop,
      patterns: [
        "additional information", "additional info", "thư mục:*", "chuyên mục:*", "danh mục:*",
        "category:*", "categories:*", "posted in*", "filed under*", "chủ đề:*", "mục:*",
      ],
      example: "Thư mục: Đối ngoại",
      counterExample: "Chuyên mục đối ngoại nhân dân của Đài được bạn nghe đài yêu thích",
      reason: "Labels of the section an article is filed in (Joomla K2, seed 000)."),
  ]

  /// What prints put where an article is broken off and taken up again.
  static let printRules: [LineRule] = [
    LineRule(
      id: "print.jump-away", action: .drop,
      patterns: [
        "xem tiếp trang #", "xem tiếp tr. #", "xem tiếp trang # »", "còn nữa", "xem tiếp kỳ sau",
        "tiếp theo kỳ sau", "xem trang #", "đọc tiếp trang #", "continued on page #", "see page #",
      ],
      example: "(Xem tiếp trang 9)",
      counterExample: "Xem tiếp trang nhật ký, ông lặng đi",
      reason: "Newspapers and bulletins break an article off at the end of a page."),
    LineRule(
      id: "print.jump-back", action: .drop,
      patterns: [
        "tiếp theo trang #", "tiếp theo tr. #", "tiếp trang #", "tiếp theo kỳ trước",
        "continued from page #",
      ],
      example: "(Tiếp theo trang 7)",
      counterExample: "Tiếp theo trang nghiêm là phần lễ",
      reason: "Where the article goes on."),
  ]

  /// Counters and addresses.
  static let counterRules: [LineRule] = [
    LineRule(
      id: "counter.views", action: .metadata,
      patterns: [
        "lượt xem: #", "lượt xem #", "lượt người xem: #", "lượt đọc: #", "lượt người đọc: #",
        "số lượt xem: #", "số lượt đọc: #", "số lần đọc: #", "số lần xem: #", "lần xem: #",
        "lần đọc: #",
        "đã xem: #", "đã đọc: #", "đọc: #", "xem: #", "hits: #", "views: #", "view: #",
        "# lượt xem",
        "# lượt đọc", "# views", "# view", "# lần xem", "read # times", "lượt xem: # lần",
        "lượt xem",
        "lượt người xem", "số người xem: #", "số lượt người xem: #", "viewed: #", "reads: #",
      ],
      example: "Lượt người xem: 1095",
      counterExample: "6.000 lượt người xem biểu diễn",
      reason: "How often a page was read (seed 003)."),
    LineRule(
      id: "counter.visitors", action: .drop,
      patterns: [
        "curent online: #", "current online: #", "today: #", "yesterday: #", "current week: #",
        "current month: #", "total connection: #", "total: #", "đang truy cập: #", "đang truy cập",
        "đang trực tuyến: #", "đang online: #", "trực tuyến: #", "online: #", "hôm nay: #",
        "hôm nay #",
        "hôm qua: #", "tuần này: #", "tuần trước: #", "trong tuần: #", "tháng này: #",
        "tháng trước: #",
        "trong tháng: #", "tháng hiện tại: #", "tất cả: #", "tổng truy cập: #",
        "tổng số truy cập: #",
        "tổng lượt truy cập: #", "tổng số lượt truy cập: #", "lượt truy cập: #", "lượt truy cập",
        "số lượt truy cập: #", "số lượt truy cập", "số lần truy cập: #", "số người truy cập: #",
        "thống kê truy cập", "thống kê", "ipv6 ready*", "chung nhan tin nhiem mang",
        "chứng nhận tín nhiệm mạng", "number of visitors", "number of visits: #", "visitors: #",
        "khách trực tuyến: #", "người dùng trực tuyến: #", "visits: #", "total visits: #",
        "tổng số lượt truy cập", "tổng lượt truy cập", "khách viếng thăm: #", "truy cập: #",
      ],
      example: "Total connection: 1500342",
      counterExample: "Hôm nay 12 đoàn đại biểu đã tới Vientiane dự lễ",
      reason: "Visitor counters of portals (VNPT, NukeViet, caobang.gov.vn)."),
    LineRule(
      id: "counter.rating", action: .drop,
      patterns: [
        "tổng số điểm của bài viết là*", "click để đánh giá bài viết", "# - # phiếu", "xếp hạng: *",
        "rate this item", "# votes", "# vote", "đánh giá bài viết", "đánh giá", "# phiếu bầu",
        "rating: *", "đánh giá: *", "# sao", "bình chọn*", "# đánh giá", "điểm: #",
      ],
      example: "Tổng số điểm của bài viết là: 5 trong 1 đánh giá",
      counterExample: "Đánh giá cao kết quả hợp tác giữa hai tỉnh",
      reason: "Ratings (NukeViet, Joomla K2)."),
    LineRule(
      id: "counter.words", action: .drop,
      patterns: [
        "từ khóa:*", "từ khóa", "tags:*", "tag:*", "tags", "thẻ:*", "keywords:*",
        "từ khoá liên quan:*",
        "tagged under*", "tagged", "thẻ", "tagged with*",
      ],
      example: "Từ khóa: đối ngoại nhân dân, Campuchia, biên giới",
      counterExample: "Từ khóa của hội nghị năm nay là đoàn kết",
      reason: "Key words at the end of articles; on top of a list they name it."),
    LineRule(
      id: "counter.address", action: .metadata, limit: 3,
      patterns: ["http://*", "https://*", "www.*"],
      example: "https://doingoai.binhphuoc.example.vn/vi/news/tin-tuc/noi-dai-nhip-cau-1187.html",
      counterExample: "Xem thêm tại https://example.vn và nhiều trang khác của Liên hiệp",
      reason: "Addresses of the page, its pictures and its logo (NukeViet)."),
  ]
}
