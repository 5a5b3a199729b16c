import Archive
import Testing

@testable import Importing

/// The article that a text becomes; a failed expectation when it becomes none.
func imported(_ text: String, seed: String = "a.txt") throws -> ImportedArticle {
  let outcome = importArticle(from: Array(text.utf8), seed: seed)
  guard case .article(let article) = outcome else {
    throw ImportMiss(outcome: "\(outcome)")
  }
  return article
}

/// A text that should have become an article and did not.
struct ImportMiss: Error {
  let outcome: String
}

/// A page of a portal around some lines of an article.
func page(
  head: String = "Trang chủ\nTin tức",
  title: String = "Gia Lai tập huấn đối ngoại nhân dân cho cán bộ xã",
  stamp: String = "", body: String, tail: String = ""
) -> String {
  """
  \(head)

  \(title)
  \(stamp)

  \(body)

  \(tail)
  Tin khác
  Khai mạc giải bóng đá thiếu niên toàn tỉnh ( 12/06 )
  Đường hoa xuân mở cửa đón khách ( 11/06 )
  Bản quyền thuộc về Sở Ngoại vụ. Giấy phép số 12/GP-TTĐT ngày 01/02/2003
  """
}

/// Two paragraphs without a date.
let undatedText = """
  Liên hiệp các tổ chức hữu nghị tỉnh Gia Lai phối hợp với Hội hữu nghị Việt Nam - Campuchia tỉnh mở lớp tập \
  huấn nghiệp vụ đối ngoại nhân dân cho hơn 80 cán bộ các xã biên giới.

  Các học viên được chia thành bốn nhóm để thực hành đón đoàn, dẫn chương trình giao lưu và viết thư cảm ơn \
  bằng tiếng Khmer, dưới sự hướng dẫn của hai giảng viên.
  """
