import Datasets

func vietnameseName(of file: DataFile) -> String {
  switch file {
  case .table: "Bảng các bài viết"
  case .records: "Bản ghi các bài viết"
  case .texts: "Toàn văn"
  case .bibTeX: "Thư mục BibTeX"
  case .ris: "Thư mục RIS"
  case .csl: "Thư mục CSL-JSON"
  case .repository: "Kho tĩnh OAI-PMH"
  case .withdrawn: "Bài đã rút"
  case .provinces: "Số bài theo tỉnh thành"
  case .provinceYears: "Số bài theo tỉnh thành và năm"
  case .years: "Số bài theo năm"
  case .organizations: "Số bài theo tổ chức"
  }
}

func vietnameseDescription(of file: DataFile) -> String {
  switch file {
  case .table: "Mỗi bài một dòng, mở được bằng bảng tính (CSV)."
  case .records: "Mỗi bài một dòng JSON, giữ nguyên mọi giá trị; dành cho chương trình."
  case .texts: "Toàn văn các bài dưới dạng Markdown, mỗi bài một dòng JSON."
  case .bibTeX: "Thư mục cho LaTeX, JabRef và các phần mềm đọc BibTeX."
  case .ris: "Thư mục cho Zotero, EndNote, Mendeley."
  case .csl: "Thư mục cho Zotero, Pandoc và các phần mềm đọc CSL-JSON."
  case .repository: "Dublin Core của mọi bài, cho các cổng thu thập OAI-PMH."
  case .withdrawn: "Địa chỉ những bài đã rút khỏi kho, ngày rút và lý do."
  case .provinces: "Số bài của từng tỉnh thành, mốc đầu và cuối, đơn vị kế thừa sau ngày 1/7/2025."
  case .provinceYears: "Số bài của từng tỉnh thành trong từng năm."
  case .years: "Số bài của từng năm, chia theo độ chính xác của ngày."
  case .organizations: "Số bài của từng tổ chức tham gia sự việc, cùng các tỉnh thành liên quan."
  }
}

func vietnameseDescription(of column: ArticleColumn) -> String {
  switch column {
  case .id: "Mã của bài, không trùng và không đổi."
  case .page: "Trang của bài, tính từ thư mục gốc của kho."
  case .url: "Địa chỉ công khai của trang."
  case .title: "Tiêu đề."
  case .subtitle: "Tiêu đề phụ."
  case .date:
    "Ngày của bài, chính xác đến đâu ghi đến đó: 2017-01-09, 2017-01 hoặc 2017; trống khi không rõ."
  case .datePrecision: "Độ chính xác của ngày: day, month hoặc year."
  case .dateBasis:
    """
    Căn cứ của ngày: dateline (bài ghi), event (ngày sự kiện), cited (văn bản được dẫn), file (tên \
    tệp hoặc địa chỉ), none (không rõ).
    """
  case .year: "Năm, nếu rõ."
  case .time: "Giờ mà bài ghi, giờ Việt Nam."
  case .eventDate: "Ngày diễn ra sự kiện, khi khác với date."
  case .notBefore: "Bài không thể sớm hơn ngày này."
  case .provinces: "Tỉnh thành vào thời điểm của bài; đứng đầu là tỉnh thành chính."
  case .organizations: "Tổ chức tham gia sự việc."
  case .mentions: "Tổ chức chỉ được nhắc đến."
  case .countries: "Các nước được nói đến, nhắc nhiều đứng trước."
  case .authors: "Người ký tên."
  case .sourceName: "Nơi đăng bài, như bài ghi."
  case .sourceURL: "Địa chỉ gốc."
  case .language: "Ngôn ngữ, theo BCP 47."
  case .summary: "Tóm tắt."
  case .rights: "Quyền sử dụng, nếu biết."
  case .errata: "Những chỗ đã đính chính, kèm ngày."
  case .textSHA256: "SHA-256 của nội dung bài (Markdown), để biết nội dung có thay đổi."
  case .fetched: "Ngày văn bản được lưu từ địa chỉ gốc."
  case .seed: "Tên tệp văn bản thô mà bài được nhập từ đó."
  case .seedSHA256: "SHA-256 của văn bản thô."
  case .alsoSeen: "Tên tệp của những bản sao khác của cùng bài."
  case .review: "Các trường chưa chắc chắn, cần người xem lại."
  }
}

func vietnameseDescription(of column: CountColumn) -> String {
  switch column {
  case .province: "Tên tỉnh thành, không kèm “tỉnh”, “thành phố”."
  case .organization: "Tên tổ chức."
  case .year: "Năm; trống khi không rõ."
  case .articles: "Số bài viết."
  case .first: "Ngày của bài sớm nhất."
  case .last: "Ngày của bài muộn nhất."
  case .days: "Số bài biết đến ngày."
  case .months: "Số bài chỉ biết đến tháng."
  case .yearsOnly: "Số bài chỉ biết đến năm."
  case .kind: "province (tỉnh) hoặc city (thành phố trực thuộc trung ương)."
  case .region: "Vùng."
  case .type: "Loại tổ chức, theo tên; other khi tên không cho biết."
  case .level:
    """
    Cấp: national (trung ương), provincial (tỉnh), local (địa phương), foreign (nước ngoài), \
    international (quốc tế); trống khi tên không cho biết.
    """
  case .validTo: "Ngày cuối cùng còn là đơn vị riêng; trống khi vẫn còn."
  case .successors: "Các đơn vị nay quản lý địa bàn."
  case .provinces: "Các tỉnh thành trong những bài có tổ chức này, nhiều bài đứng trước."
  case .page: "Trang, tính từ thư mục gốc của kho."
  }
}

func vietnameseDescription(of column: WithdrawnColumn) -> String {
  switch column {
  case .id: "Mã của bài."
  case .page: "Trang của bài, tính từ thư mục gốc của kho."
  case .url: "Địa chỉ công khai của trang."
  case .reason: "Lý do rút bài."
  case .date: "Ngày rút bài."
  }
}
