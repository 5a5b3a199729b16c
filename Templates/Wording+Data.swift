package import Datasets

extension Wording {
  /// The page of the data files, and what the files say of themselves.
  struct DataWords: Sendable {
    var title: String
    var summary: String
    /// What stands between whole numbers and tenths.
    var decimalSeparator: String
    /// "edition of 22 November 2026".
    var edition: @Sendable (_ date: String) -> String
    var downloads: String
    /// "5 records".
    var records: @Sendable (_ number: String, _ count: Int) -> String
    /// What a file is called.
    var name: @Sendable (DataFile) -> String
    /// What follows where there is a file for each year.
    var byYear: String
    /// What a file holds.
    var about: @Sendable (DataFile) -> String
    var columns: String
    var columnsNote: String
    /// What a column of the articles holds.
    var column: @Sendable (ArticleColumn) -> String
    /// What a column of a count holds.
    var countColumn: @Sendable (CountColumn) -> String
    /// What a column of the articles that were taken back holds.
    var withdrawnColumn: @Sendable (WithdrawnColumn) -> String
    var spreadsheets: String
    var spreadsheetNotes: [String]
    var rights: String
    var rightsNote: String
    var checks: String
    var checksNote: String
    var machines: String
    var packageNote: String
    var feedNote: String
    var jsonFeedNote: String
    var sitemapNote: String
    var twinsNote: String
  }

  /// What a data file holds, for the description that programs read.
  ///
  /// - Parameter file: A kind of file.
  /// - Returns: What it is called, what it holds, and what each of its columns holds.
  package func texts(
    of file: DataFile
  ) -> (title: String, description: String, columns: [String]) {
    let columns = file.columns.map { column in
      switch column {
      case let column as ArticleColumn: data.column(column)
      case let column as CountColumn: data.countColumn(column)
      case let column as WithdrawnColumn: data.withdrawnColumn(column)
      default: ""
      }
    }
    return (data.name(file), data.about(file), columns)
  }
}

extension Wording.DataWords {
  static let vietnamese = Self(
    title: "Dữ liệu",
    summary: "Toàn bộ kho bài viết dưới dạng tệp để tải về, phân tích, trích dẫn và lưu giữ.",
    decimalSeparator: ",",
    edition: { "ấn bản \($0)" },
    downloads: "Tải về",
    records: { number, _ in "\(number) bản ghi" },
    name: vietnameseName(of:),
    byYear: "Mỗi năm một tệp.",
    about: vietnameseDescription(of:),
    columns: "Các cột",
    columnsNote: """
      Bảng CSV và tệp JSON của các bài viết dùng chung các tên dưới đây; tên không đổi qua các ấn \
      bản. Trong bảng, các giá trị của cùng một ô cách nhau bằng dấu “ | ”.
      """,
    column: vietnameseDescription(of:),
    countColumn: vietnameseDescription(of:),
    withdrawnColumn: vietnameseDescription(of:),
    spreadsheets: "Mở bằng bảng tính",
    spreadsheetNotes: [
      """
      Các tệp CSV dùng bảng mã UTF-8 có dấu nhận biết (BOM) và dấu phẩy giữa các cột, nên Excel, \
      LibreOffice và Google Trang tính hiện đúng chữ có dấu.
      """,
      """
      Nếu mọi thứ dồn vào một cột: trong Excel chọn Dữ liệu → Từ văn bản/CSV, nguồn gốc tệp 65001 \
      (UTF-8), dấu phân cách là dấu phẩy; trong LibreOffice chọn Unicode (UTF-8) và dấu phẩy. Nên \
      nhập cột date dưới dạng văn bản để 2017-01 không biến thành một ngày.
      """,
      """
      Ô mở đầu bằng dấu = + - @ hoặc dấu nháy đơn được thêm một dấu nháy đơn phía trước, để bảng tính \
      không chạy nội dung như công thức; giá trị nguyên vẹn nằm trong các tệp JSON.
      """,
    ],
    rights: "Quyền sử dụng",
    rightsNote: """
      Quyền đối với từng bài thuộc về tác giả và nơi đã đăng bài; điều kho biết được ghi ở cột \
      rights. Bài đã rút không có mặt trong các tệp này.
      """,
    checks: "Kiểm tra bản sao",
    checksNote: """
      Tệp mã kiểm tra liệt kê SHA-256 của mọi tệp trong trang, theo cách viết của BagIt. Chạy lệnh \
      này trong thư mục gốc của bản sao:
      """,
    machines: "Cho máy đọc",
    packageNote: "Mô tả mọi tệp và mọi cột theo chuẩn Data Package.",
    feedNote:
      "Bài mới, định dạng Atom; mỗi tỉnh thành, năm và tổ chức có tệp riêng trong thư mục của mình.",
    jsonFeedNote: "Cũng như vậy, định dạng JSON Feed.",
    sitemapNote: "Địa chỉ của mọi trang.",
    twinsNote:
      "Mỗi bài viết có hai bản cho máy bên cạnh trang của mình: thay .html bằng .json hoặc .md.")

  static let english = Self(
    title: "Data",
    summary: "The whole archive as files to download, analyse, cite and keep.",
    decimalSeparator: ".",
    edition: { "edition of \($0)" },
    downloads: "Downloads",
    records: { number, count in count == 1 ? "1 record" : "\(number) records" },
    name: englishName(of:),
    byYear: "A file for each year.",
    about: englishDescription(of:),
    columns: "Columns",
    columnsNote: """
      The table and the JSON files of the articles share the names below, which stay the same in \
      every edition. In the table, the values of one cell have “ | ” between them.
      """,
    column: englishDescription(of:),
    countColumn: englishDescription(of:),
    withdrawnColumn: englishDescription(of:),
    spreadsheets: "Opening in a spreadsheet",
    spreadsheetNotes: [
      """
      The CSV files are UTF-8 with a byte order mark and commas between columns, so Excel, LibreOffice \
      and Google Sheets show Vietnamese letters as they are.
      """,
      """
      If everything lands in one column: in Excel choose Data → From Text/CSV, file origin 65001 \
      (UTF-8) and comma as the delimiter; in LibreOffice choose Unicode (UTF-8) and comma. Import the \
      column date as text, so that 2017-01 does not become a day.
      """,
      """
      A cell that begins with = + - @ or an apostrophe gets an apostrophe in front, so that no \
      spreadsheet runs it as a formula; the JSON files hold the values untouched.
      """,
    ],
    rights: "Rights",
    rightsNote: """
      The rights in each article belong to its author and the outlet that published it; what the \
      archive knows stands in the column rights. Articles that were withdrawn are not in these files.
      """,
    checks: "Checking a copy",
    checksNote: """
      The manifest lists the SHA-256 of every file of the site, in the way of BagIt. Run this in the \
      root folder of a copy:
      """,
    machines: "For programs",
    packageNote: "Describes every file and every column (Data Package).",
    feedNote:
      "New articles as Atom; each province, year and organization has its own in its folder.",
    jsonFeedNote: "The same as JSON Feed.",
    sitemapNote: "The addresses of all pages.",
    twinsNote: "Each article has two copies for programs beside its page: .json or .md for .html.")
}
