internal import Vietnamese

/// Words around the names of organizations that say what these do.
///
/// Each set has an example; `[X]` stands for the name. The points were fitted on labelled pages.
enum ActorClues {
  // MARK: Between names

  /// What joins names into one list: "[X], cùng với các [Y]".
  static let joints = Set(
    """
    và cùng với các tổ chức đã vừa and the together with in coordination cooperation collaboration along
    """.split { $0 == " " || $0 == "\n" }.map { SyllableKey($0) })

  // MARK: Before a name

  /// It takes part in what another does: "phối hợp với [X]".
  static let partner = WordSet(
    """
    phối hợp với|phối hợp cùng|phối hợp|kết hợp với|liên kết với|cùng với|cùng|giữa|thông qua|\
    hội đàm với|ký kết với|làm việc với|thống nhất với|lời mời của|together with|\
    together with the|in coordination with the|with the support of|programme of the|between the
    """)
  /// The work of partners behind their names: "phối hợp với [X] thực hiện".
  static let performing = WordSet("thực hiện|tổ chức|triển khai|đồng tổ chức|tiến hành|khởi xướng")
  /// English says who acts behind the verb: "organized by the [X]".
  static let organizers = WordSet(
    """
    organized by|organised by|hosted by|held by|launched by|initiated by|conducted by|arranged by|\
    organized by the|organised by the|hosted by the|held by the|launched by the|initiated by the|\
    conducted by the|arranged by the|implemented by|implemented by the
    """)
  /// Its people come as guests: "đoàn đại biểu [X] sang thăm".
  static let delegation = WordSet(
    """
    đoàn đại biểu|đoàn đại biểu của|đoàn công tác|đoàn công tác của|đoàn cán bộ|\
    delegation from the|delegation of the
    """)
  /// What an agreement "với [X]" begins with in the same sentence: "ký kết bản ghi nhớ với [X]".
  static let agreements = WordSet(
    "ký|ký kết|kết nghĩa|hội đàm|thỏa thuận|biên bản ghi nhớ|bản ghi nhớ")
  /// It pays: "với sự tài trợ của [X]".
  static let donation = WordSet(
    """
    tài trợ của|hỗ trợ của|viện trợ của|giúp đỡ của|tài trợ từ|tài trợ bởi|funded by|sponsored by|\
    financed by|funded by the|sponsored by the|support of|support from
    """)
  /// It begins or renews itself: "đại hội [X]", "quyết định thành lập [X]".
  static let congress = WordSet("đại hội|đại hội đại biểu|ra mắt|thành lập|establishment of the")
  /// It is visited or given something: "thăm [X]", "trao cho [X]".
  static let host = WordSet(
    """
    trao cho|tặng cho|tặng|trao tặng cho|gửi tặng|bàn giao cho|thăm|làm việc tại|chúc mừng|\
    tiếp đón|đón|tiếp
    """)
  /// Somebody or some room of it: "Phó Chủ tịch [X]", "đại diện [X]", "trụ sở [X]".
  static let person = WordSet(
    """
    chủ tịch|bí thư|giám đốc|đại diện|lãnh đạo|cán bộ|hội viên|ủy viên|chỉ huy trưởng|đồn trưởng|\
    chính trị viên|chính ủy|trưởng đoàn|trưởng ban|trưởng phòng|phó trưởng|chủ nhiệm|thư ký|\
    chánh văn phòng|chiến sĩ|đại biểu|đoàn viên|thành viên|chuyên gia|giảng viên|nhân viên|\
    trụ sở|văn phòng|hội trường|director of|chairman of|president of|chairman of the|\
    president of the|vice president of the|representative of|official of
    """)
  /// A part of it, not a person, does what follows: "lực lượng quân y của [X] tổ chức".
  static let organs = WordSet("lực lượng|đơn vị|quân y|đội|đoàn|cơ quan")
  /// The first syllable of the passive.
  static let receiving = SyllableKey("được")
  /// It belongs to the word before: "của [X]".
  static let owners = Set(["của", "thuộc", "under"].map { SyllableKey($0) })
  /// It is asked, told or thanked: "tham mưu cho [X]", "được [X] bố trí".
  static let addressee = WordSet(
    """
    tham mưu cho|tham mưu|tham mưu giúp|tham mưu với|giúp|báo cáo|kiến nghị|đề nghị|đề xuất|\
    đề xuất với|trình|xin ý kiến|chuyển tới|được sự quan tâm của
    """)
  /// Somebody lets it be done: "được [X] bố trí"; what [X] itself does counts all the same.
  static let passive = WordSet("được|đã được|do")
  /// It brought about what the sentence tells: "kết quả vận động của [X]".
  static let authorship = WordSet(
    "kết quả vận động của|sáng kiến của|kết quả của|initiative of the")
  /// It is only where something happens: "tại [X]".
  static let location = WordSet("tại|ở|trước|quanh|at|at the|in the")
  /// It only stands behind: "dưới sự chỉ đạo của [X]".
  static let guidance = WordSet(
    """
    lãnh đạo|chỉ đạo|quan tâm|hướng dẫn|hỗ trợ|giúp đỡ|đồng ý|nhất trí|cho phép|tạo điều kiện|\
    ủng hộ|quản lý|giám sát|chủ trương|đường lối|quy định|tham luận|ý kiến
    """)
  /// It is quoted: "theo [X]".
  static let source = WordSet("theo|according to|according to the")
  /// A document that it issued stands earlier in the sentence: "Kế hoạch số 58-KH/TU của [X]".
  static let documents = WordSet(
    """
    chỉ thị|kế hoạch|nghị quyết|quyết định|công văn|quy định|hướng dẫn|thông tri|kết luận|\
    nghị định|thông báo|thông tư|quy chế|văn bản|chương trình hành động|chương trình công tác|\
    nhiệm kỳ
    """)
  /// How many words before a name a phrase of its sentence still counts.
  static let reach = 24

  // MARK: After a name

  /// How many words after a name its verb may come.
  static let window = 9
  /// The act is not done yet: "[X] sẽ hỗ trợ".
  static let future = WordSet("sẽ|cần|phải|có thể|nên|hứa|đang|dự định|will|should")
  /// The act is done: "[X] đã cử".
  static let past = WordSet("đã|vừa|has|have")
  /// Verbs that only lead to the next one: "thống nhất phối hợp".
  static let chained = WordSet("thống nhất|cam kết|tham gia|trao đổi|bầu|cùng|nhận")
  /// Words that look like a verb and are none: "[X] tiếp tục".
  static let noVerbs = WordSet(
    """
    tiếp tục|tiếp theo|tiếp giáp|tiếp thu|tiếp cận|tiếp xúc|ký túc xá|ký hiệu|đón nhận|lập trường|\
    thăm dò|lập tức|cử chỉ|cử tri|trao đi|nhận thức|nhận thấy|nhận xét|nhận lời|mở đầu|mở màn|\
    gửi lời|gửi thư|may mắn|chuyển biến|chuyển lời
    """)
  /// The first syllable of "tổ chức", which is a noun too.
  static let organize = SyllableKey("tổ")
  /// Before them "tổ chức" is a noun: "các tổ chức".
  static let determiners = WordSet("các|những|nhiều|một|mỗi|một số|số|của")
  /// After it they make it a noun: "tổ chức nhân dân".
  static let nounTails = WordSet(
    "thành viên|nhân dân|quốc tế|phi|đảng|chính trị|PCPNN|xã hội|hữu nghị|này|trên")
  /// The name acts in another way than organizations of an archive do: "[X] cho biết", "[X] ban hành".
  static let stops = WordSet(
    """
    ban hành|yêu cầu|chỉ đạo|cho biết|khẳng định|xác định|cho rằng|đánh giá|kiến nghị|đề nghị|\
    quan tâm|tặng hoa|về|nhằm|để|là|của|xác nhận|thừa nhận|ghi nhận|công nhận|chấp nhận|said|says
    """)
  /// They are no verbs of a subject, or ones that say nothing of what it does: "[X] tại", "[X] mong".
  static let idle = WordSet(
    """
    và|với|cùng|hoặc|tại|ở|trong|trên|từ|đến|cho|do|bởi|theo|như|mà|khi|nơi|này|đó|ấy|kia|nói|kể|nêu|\
    nhấn mạnh|mong|mong muốn|hy vọng|bày tỏ|cảm ơn|ghi nhận|nhận định|thông báo|thông tin|có|gồm|hiện|\
    được|bị|còn|vốn|nằm|luôn|sẽ|cần|phải|dự|chúc|chúc mừng|biết|muốn|tin|cũ|các|những|nhân|qua|trước|\
    sau|cấp|phát biểu|trả lời|đang|số|lần|khóa|nhiệm kỳ|vào|thuộc|chứng kiến|hay|nhưng|thì|nên|quy định
    """)
  /// A body of the past: "Bộ CHQS tỉnh Long An (cũ)".
  static let former = WordSet("cũ|trước đây|khi đó|lúc bấy giờ|thời đó|former")
  /// Decorations, which somebody confers by a decision made elsewhere.
  ///
  /// A certificate is handed over in person.
  static let honours = WordSet(
    """
    kỷ niệm chương|huân chương|huy chương|danh hiệu|lẵng hoa|hoa chúc mừng|medal|insignia|\
    commemorative medal
    """)
  /// They open what stands between commas behind a subject: ", cùng với [Y], đã tổ chức".
  static let companions = WordSet(
    """
    cùng với|cùng|phối hợp với|với sự phối hợp|với sự tham gia|với sự hỗ trợ|với sự tài trợ|\
    together with|along with|in coordination with|in cooperation with|in collaboration with|\
    with the support of|jointly with|and
    """)
  /// They open what was done besides.
  static let occasions = WordSet(
    "nhân dịp này|dịp này|cũng nhân dịp này|cùng dịp này|trong dịp này")
  /// Adverbs between a subject and its verb.
  static let adverbs = WordSet(
    "đã|vừa|cũng|đã từng|còn|liền|lại|thường xuyên|kịp thời|tích cực|chủ động")

  /// Verbs, what they are worth, and whether they only say that somebody gives or helps.
  static let acts: [(verbs: WordSet, points: Double, isGift: Bool)] = [
    (
      WordSet(
        """
        tổ chức|phối hợp|kết hợp|ký|ký kết|bàn với|tiếp đón|tiếp|đón|thăm|đến thăm|sang thăm|làm việc|\
        kết nghĩa|giao lưu|ra mắt|chủ trì|hội đàm|tiến hành|phát động|khởi xướng|tham mưu|\
        cụ thể hóa|triển khai|đăng cai|gặp mặt|gặp gỡ|họp mặt|khánh thành|khai trương|khởi công|\
        khai mạc|tọa đàm|held|hosted|signed|organized|organised|launched|hold|host|\
        co organized|welcomed|received|met|visited|opened|conducted|celebrated|hosts|holds|\
        organizes|organises|launches|signs|welcomes|opens|visits|inaugurated|established|\
        cooperated|collaborated|coordinated|commemorated|marked|co hosted
        """), 3, false
    ),
    (
      WordSet(
        """
        trao|tặng|trao tặng|xây tặng|ủng hộ|đóng góp|thăm hỏi|chúc tết|bàn giao|vận động|cử|lập|hỗ trợ|tài trợ|khám|quyên góp|mở lớp|handed|\
        donated|gave|presented|awarded|provided|funded|supported|donates|presents|provides|supports|\
        distributed|delivered|trained|built|sent|offered|supplied|raised|planted
        """), 3, true
    ),
    (
      WordSet(
        """
        may|gửi|thống nhất|nhận|kết nạp|giới thiệu|cam kết|trao đổi|đồng chủ trì|thành lập|\
        bầu|phát huy|tham gia|dâng hương|tuyên truyền|chuyển|thực hiện|duy trì|xây dựng|tiếp nhận|\
        hướng dẫn|giao cho|mở|mở rộng|huy động|đào tạo|tập huấn|nhận đỡ đầu|helped|added|agreed|\
        joined|invited|exchanged|completed
        """), 1.5, false
    ),
  ]
}
