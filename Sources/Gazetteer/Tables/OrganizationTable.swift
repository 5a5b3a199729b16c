/// Organizations of people-to-people diplomacy, as rows of tab-separated columns.
enum OrganizationTable {
  /// Names and what can follow them.
  ///
  /// Columns: kind, level (see `OrganizationForm.Level`), canonical head or name, name of the national
  /// body where the head alone or with "Việt Nam" means it, other forms in print. A form with `*` counts
  /// only when a scope follows it, such as "tỉnh".
  static let forms = #"""
    union	province	Liên hiệp các tổ chức hữu nghị	Liên hiệp các tổ chức hữu nghị Việt Nam	LHCTCHN|LHCTCHNVN|LHHN|LHTCHN|Liên hiệp hữu nghị|Liên hiệp các hội hữu nghị|Hội Liên hiệp các tổ chức hữu nghị|Liên hiệp các tổ chức hòa bình, đoàn kết, hữu nghị|Liên hiệp các tổ chức hòa bình - đoàn kết - hữu nghị|Đảng đoàn Liên hiệp các tổ chức hữu nghị|Union of Friendship Organizations|Union of Friendship Organisations|Friendship Union
    union	national	Liên hiệp các tổ chức hữu nghị Việt Nam		VUFO|Liên hiệp Việt Nam|Liên hiệp Trung ương|Vietnam Union of Friendship Organizations|Viet Nam Union of Friendship Organizations
    union	province=ho-chi-minh	Liên hiệp các tổ chức hữu nghị		HUFO
    union	province=ha-noi	Liên hiệp các tổ chức hữu nghị		HAUFO
    union	province=dong-nai	Liên hiệp các tổ chức hữu nghị		DUFO
    union	province=tra-vinh	Liên hiệp các tổ chức hữu nghị		TUFO
    union	back	Liên hiệp		Liên hiệp Hữu nghị|Union
    friendship	friendship	Hội hữu nghị		Hội hữu nghị và hợp tác|HHN|Hội HN|Trung ương Hội hữu nghị|TW Hội hữu nghị|Hội đoàn kết hữu nghị|Friendship Association|Friendship Society|Society
    friendship	province	Hội Việt - Mỹ	Hội Việt - Mỹ	VUSA|Hội Việt Mỹ|Vietnam-USA Society
    friendship	back	Hội		Tỉnh Hội|Association
    multilateral	province	Ủy ban Hòa bình	Ủy ban Hòa bình Việt Nam	UB Hòa bình|Ủy ban bảo vệ hòa bình thế giới của|Peace Committee
    multilateral	national	Ủy ban Việt Nam đoàn kết và hợp tác Á - Phi - Mỹ Latinh		Ủy ban đoàn kết Á - Phi - Mỹ Latinh|Ủy ban đoàn kết và hợp tác Á - Phi - Mỹ Latinh|Ủy ban Á Phi|Ủy ban Việt Nam đoàn kết và hợp tác Á - Phi - Mỹ La-tinh|Ủy ban đoàn kết và hợp tác Á - Phi - Mỹ La-tinh|Ủy ban đoàn kết Á - Phi - Mỹ La-tinh
    multilateral	national	Quỹ Hòa bình và Phát triển Việt Nam		VPDF|Quỹ Hòa bình và Phát triển
    aid	national	Ủy ban công tác về các tổ chức phi chính phủ nước ngoài		COMINGO|Ủy ban công tác về các tổ chức PCPNN
    aid	national	Ban Điều phối viện trợ nhân dân		PACCOM|People's Aid Coordinating Committee|People's Aid Co-ordinating Committee
    mass	province	Hội Nạn nhân chất độc da cam/dioxin	Hội Nạn nhân chất độc da cam/dioxin	VAVA|Hội NNCĐDC|Hội NNCĐDC/dioxin|Hội Nạn nhân chất độc da cam|Hội Nạn nhân chất độc da cam/đi-ô-xin|Hội Nạn nhân chất độc da cam-dioxin|Association of Victims of Agent Orange/Dioxin|Association for Victims of Agent Orange/Dioxin|Association of Victims of Agent Orange|Association for Victims of Agent Orange
    party	national	Ban Bí thư Trung ương Đảng		Ban Bí thư|Ban Bí thư TW Đảng|BBT
    party	national	Bộ Chính trị		BCT
    party	national	Ban Chấp hành Trung ương Đảng		BCH Trung ương Đảng|BCH TW Đảng|BCHTW Đảng|Trung ương Đảng
    party	national	Ban Đối ngoại Trung ương		Ban Đối ngoại TW|Ban Đối ngoại TW Đảng|Ban Đối ngoại Trung ương Đảng
    party	national	Ban Tuyên giáo Trung ương		Ban Tuyên giáo TW|Ban Tư tưởng - Văn hóa Trung ương
    party	national	Ban Tuyên giáo và Dân vận Trung ương		Ban Tuyên giáo và Dân vận TW
    party	national	Ban Dân vận Trung ương		Ban Dân vận TW
    party	party	Tỉnh ủy		Thành ủy|Ban Chấp hành Đảng bộ tỉnh|BCH Đảng bộ tỉnh|Đảng bộ tỉnh|Đảng bộ thành phố|Provincial Party Committee|Party Committee
    party	party	Ban Thường vụ Tỉnh ủy		Ban Thường vụ Thành ủy|BTV Tỉnh ủy|BTV Thành ủy|BTVTU|Thường trực Tỉnh ủy|Thường trực Thành ủy|Thường vụ Tỉnh ủy|Thường vụ Thành ủy|Ban Thường vụ
    party	party	Ban Tuyên giáo Tỉnh ủy		Ban Tuyên giáo Thành ủy|BTG Tỉnh ủy|Ban Tuyên giáo
    party	party	Ban Tuyên giáo và Dân vận Tỉnh ủy		Ban Tuyên giáo và Dân vận Thành ủy|Ban Tuyên giáo và Dân vận
    party	party	Ban Dân vận Tỉnh ủy		Ban Dân vận Thành ủy|BDV Tỉnh ủy|Ban Dân vận
    party	party	Ban Nội chính Tỉnh ủy		Ban Nội chính Thành ủy
    party	party	Ban Tổ chức Tỉnh ủy		Ban Tổ chức Thành ủy
    party	province	Ban Chỉ đạo công tác thông tin đối ngoại		Ban Chỉ đạo thông tin đối ngoại|BCĐ công tác TTĐN|BCĐ công tác thông tin đối ngoại|BCĐ TTĐN
    party	local	Huyện ủy
    party	local	Thị ủy
    party	local	Quận ủy
    party	authority	Đảng ủy		Đảng bộ*
    state	national	Chính phủ		CP
    state	national	Bộ Ngoại giao		BNG|Ministry of Foreign Affairs
    state	national	Ủy ban Nhà nước về người Việt Nam ở nước ngoài		UBNN về NVNONN|Ủy ban Nhà nước về NVNONN|Ủy ban về người Việt Nam ở nước ngoài
    state	authority	Ủy ban nhân dân		UBND|UBNDT|U.B.N.D|People's Committee
    state	authority	Hội đồng nhân dân		HĐND|People's Council
    state	province	Đoàn đại biểu Quốc hội		Đoàn ĐBQH
    state	province	Sở Ngoại vụ		SNgV|Sở NGV|Ban Ngoại vụ|Department of Foreign Affairs
    state	province	Sở Văn hóa, Thể thao và Du lịch		Sở VHTTDL|Sở VHTT&DL|Sở VH-TT&DL|Sở VH,TT&DL|Sở VHTT-DL|Sở Văn hóa - Thể thao và Du lịch|Sở Văn hóa - Thể thao - Du lịch|Sở Văn hóa, Thể thao & Du lịch|Sở Văn hóa Thể thao và Du lịch|Sở Văn hóa, Thể thao, Du lịch|Sở VH, TT và DL|Sở VH-TT và DL|Department of Culture, Sports and Tourism
    state	province	Sở Văn hóa và Thể thao		Sở VHTT|Sở VH&TT
    state	province	Sở Văn hóa - Thông tin		Sở VHTT-TT|Sở Văn hóa Thông tin|Sở Văn hóa và Thông tin|Sở Văn hóa, Thông tin|Sở VH-TT|Sở VHTT - TT
    state	province	Sở Du lịch		Department of Tourism
    state	province	Sở Giáo dục và Đào tạo		Sở GD&ĐT|Sở GDĐT|Sở GD-ĐT|Sở Giáo dục - Đào tạo|Sở Giáo dục, Đào tạo|Sở Giáo dục & Đào tạo|Sở GD và ĐT|Department of Education and Training
    state	province	Sở Y tế		Department of Health
    state	province	Sở Công Thương		Department of Industry and Trade
    state	province	Sở Thương mại		Department of Trade
    state	province	Sở Thương mại và Du lịch		Sở Thương mại - Du lịch|Sở Du lịch - Thương mại|Sở Thương mại & Du lịch|Sở TM-DL|Sở TM&DL|Sở Thương mại Du lịch
    state	province	Sở Công nghiệp		Sở Công nghiệp và Tiểu thủ công nghiệp
    state	province	Sở Thể dục Thể thao		Sở Thể dục - Thể thao|Sở TDTT|Sở TD-TT
    state	province	Sở Bưu chính - Viễn thông		Sở Bưu chính, Viễn thông|Sở Bưu chính Viễn thông|Sở BCVT
    state	province	Sở Thủy sản
    state	province	Sở Nông nghiệp
    state	province	Sở Lâm nghiệp
    state	province	Sở Thủy lợi
    state	province	Sở Tài chính - Vật giá		Sở Tài chính Vật giá
    state	province	Sở Khoa học, Công nghệ và Môi trường		Sở KHCN&MT|Sở KH,CN&MT|Sở Khoa học - Công nghệ và Môi trường
    state	province	Sở Địa chính
    state	province	Sở Kinh tế đối ngoại
    state	province	Sở Ngoại thương
    state	province	Sở Quy hoạch - Kiến trúc		Sở Quy hoạch và Kiến trúc
    state	province	Ty Giáo dục
    state	province	Ty Y tế
    state	province	Ty Văn hóa - Thông tin		Ty Văn hóa Thông tin|Ty Văn hóa và Thông tin
    state	province	Sở Kế hoạch và Đầu tư		Sở KH&ĐT|Sở KHĐT|Sở KH-ĐT|Department of Planning and Investment
    state	province	Sở Tài chính		Department of Finance
    state	province	Sở Thông tin và Truyền thông		Sở TT&TT|Sở TTTT|Sở TT-TT|Sở Thông tin - Truyền thông|Department of Information and Communications
    state	province	Sở Nông nghiệp và Phát triển nông thôn		Sở NN&PTNT|Sở NN-PTNT|Sở Nông nghiệp và PTNT|Department of Agriculture and Rural Development
    state	province	Sở Nông nghiệp và Môi trường		Sở NN&MT
    state	province	Sở Tài nguyên và Môi trường		Sở TN&MT|Sở TNMT|Sở TN-MT
    state	province	Sở Khoa học và Công nghệ		Sở KH&CN|Sở KHCN
    state	province	Sở Lao động - Thương binh và Xã hội		Sở LĐ-TB&XH|Sở LĐTB&XH|Sở LĐTBXH|Sở LĐ-TBXH|Sở Lao động, Thương binh và Xã hội|Sở Lao động - Thương binh & Xã hội|Sở Lao động Thương binh và Xã hội|Department of Labour, Invalids and Social Affairs|Department of Labor, Invalids and Social Affairs
    state	province	Sở Nội vụ		Department of Home Affairs
    state	province	Sở Tư pháp		Department of Justice
    state	province	Sở Xây dựng
    state	province	Sở Giao thông vận tải		Sở GTVT|Sở Giao thông - Vận tải
    state	province	Sở Dân tộc và Tôn giáo		Sở DT&TG
    state	province	Ban Dân tộc
    state	province	Ban Quản lý Khu kinh tế		Ban Quản lý Khu kinh tế cửa khẩu|BQL Khu kinh tế
    state	province	Trung tâm Xúc tiến Đầu tư		Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch|Trung tâm Xúc tiến đầu tư, thương mại, du lịch
    state	province	Cục Hải quan		Hải quan*
    state	province	Văn phòng Ủy ban nhân dân		Văn phòng UBND|VP UBND
    state	province	Tòa án nhân dân		TAND
    state	province	Viện Kiểm sát nhân dân		VKSND
    front	province	Ủy ban Mặt trận Tổ quốc Việt Nam	Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam	Ủy ban MTTQ Việt Nam|Ủy ban MTTQ|Ủy ban MTTQVN|UB MTTQ Việt Nam|UB MTTQ|UBMTTQ|UBMTTQVN|UBMTTQ Việt Nam|UB MTTQVN|MTTQ Việt Nam|MTTQVN|MTTQ|Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc|Ủy ban Mặt trận Tổ quốc|Ban Thường trực Ủy ban MTTQ Việt Nam|Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam|Ban Thường trực Ủy ban MTTQ|Thường trực Ủy ban MTTQ Việt Nam|Thường trực Ủy ban MTTQ|Mặt trận*|Fatherland Front Committee|Vietnam Fatherland Front Committee|Fatherland Front|Vietnam Fatherland Front
    front	national	Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam		Ủy ban Trung ương MTTQ Việt Nam|Ủy ban TW MTTQ Việt Nam|UBTƯ MTTQ Việt Nam|UBTW MTTQ Việt Nam|Trung ương MTTQ Việt Nam|Trung ương Mặt trận Tổ quốc Việt Nam
    mass	province	Đoàn Thanh niên Cộng sản Hồ Chí Minh	Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh	Tỉnh đoàn|Thành đoàn|Đoàn TNCS Hồ Chí Minh|Đoàn TNCSHCM|Đoàn TNCS HCM|Đoàn Thanh niên*|Ho Chi Minh Communist Youth Union|Youth Union|Ban Thường vụ Tỉnh đoàn|BTV Tỉnh đoàn|Ban Thường vụ Thành đoàn|BTV Thành đoàn|Ban Chấp hành Tỉnh đoàn|BCH Tỉnh đoàn|Thường trực Tỉnh đoàn
    mass	national	Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh		Trung ương Đoàn TNCS Hồ Chí Minh|Trung ương Đoàn|TW Đoàn|TW Đoàn TNCS Hồ Chí Minh
    mass	province	Hội Liên hiệp Thanh niên Việt Nam	Hội Liên hiệp Thanh niên Việt Nam	Hội LHTN Việt Nam|Hội LHTN|Hội Liên hiệp Thanh niên
    mass	province	Hội Sinh viên Việt Nam	Hội Sinh viên Việt Nam	Hội Sinh viên
    mass	province	Hội Liên hiệp Phụ nữ	Hội Liên hiệp Phụ nữ Việt Nam	Hội LHPN|HLHPN|Hội Phụ nữ*|Women's Union
    mass	province	Hội Nông dân	Hội Nông dân Việt Nam	HND|Hội ND|Farmers' Union|Farmers' Association
    mass	province	Hội Cựu chiến binh	Hội Cựu chiến binh Việt Nam	Hội CCB|Cựu chiến binh*|Veterans' Association|War Veterans' Association
    mass	province	Liên đoàn Lao động	Tổng Liên đoàn Lao động Việt Nam	LĐLĐ|Công đoàn*|Labour Federation|Federation of Labour
    mass	national	Tổng Liên đoàn Lao động Việt Nam		Tổng LĐLĐ Việt Nam|Tổng Liên đoàn Lao động
    mass	province	Hội Chữ thập đỏ	Hội Chữ thập đỏ Việt Nam	Hội CTĐ|Hội chữ thập đỏ|CTĐ*|Red Cross Society|Red Cross Association|Red Cross*
    mass	national	Hội Chữ thập đỏ Việt Nam		VNRC|TW Hội Chữ thập đỏ Việt Nam|Trung ương Hội Chữ thập đỏ Việt Nam
    mass	national	Hội Liên hiệp Phụ nữ Việt Nam		TW Hội LHPN Việt Nam|Trung ương Hội LHPN Việt Nam|Trung ương Hội Liên hiệp Phụ nữ Việt Nam
    mass	province	Liên hiệp các Hội Khoa học và Kỹ thuật	Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam	LHH KH&KT|Liên hiệp Hội|Liên hiệp các Hội KHKT|Liên hiệp các Hội KH&KT
    mass	province	Hội Văn học Nghệ thuật		Hội VHNT|Liên hiệp các Hội Văn học Nghệ thuật
    mass	province	Hội Liên lạc với người Việt Nam ở nước ngoài	Hội Liên lạc với người Việt Nam ở nước ngoài	Hội Liên lạc với NVNONN|Hội Liên lạc với người VN ở nước ngoài|HLLVNVNONN|Hội Liên lạc Việt kiều|Hội Thân nhân kiều bào|Hội Thân nhân người Việt Nam ở nước ngoài|Hội Liên lạc người Việt Nam ở nước ngoài
    mass	national	Hội Liên lạc với người Việt Nam ở nước ngoài		ALOV
    mass	province	Hội Luật gia	Hội Luật gia Việt Nam	HLG
    mass	province	Hội Khuyến học	Hội Khuyến học Việt Nam	HKH
    mass	province	Hội Người cao tuổi		Hội NCT
    mass	province	Hội Cựu thanh niên xung phong		Hội Cựu TNXP
    mass	province	Hội Bảo trợ người khuyết tật và trẻ mồ côi		Hội Bảo trợ NKT&TMC|Hội Bảo trợ người tàn tật và trẻ mồ côi
    mass	province	Hội Nhà báo
    mass	province	Hội Người mù	Hội Người mù Việt Nam
    mass	province	Hội Người khuyết tật
    mass	province	Hội Đông y	Hội Đông y Việt Nam
    mass	province	Hội Cựu giáo chức
    mass	province	Hội Doanh nhân trẻ		Hội Doanh nghiệp trẻ
    mass	province	Hội Kế hoạch hóa gia đình		Hội KHHGĐ
    mass	province	Hội Y học
    mass	province	Hội Khoa học Lịch sử
    mass	province	Hội Bảo vệ quyền trẻ em
    mass	province	Hội Truyền thống Trường Sơn
    mass	province	Hội Cựu chiến sĩ tình nguyện		Hội Cựu quân tình nguyện
    mass	province	Hiệp hội Doanh nghiệp
    mass	province	Liên minh Hợp tác xã		Liên minh HTX
    armed	national	Bộ Quốc phòng		BQP
    armed	national	Bộ Công an
    armed	national	Quân ủy Trung ương		QUTW
    armed	national	Bộ Tư lệnh Bộ đội Biên phòng		BTL BĐBP|Bộ Tư lệnh BĐBP
    armed	national	Quân khu 1		QK1|QK 1|Bộ Tư lệnh Quân khu 1|Bộ Tư lệnh QK1|BTL Quân khu 1|BTL QK1
    armed	national	Quân khu 2		QK2|QK 2|Bộ Tư lệnh Quân khu 2|Bộ Tư lệnh QK2|BTL Quân khu 2|BTL QK2
    armed	national	Quân khu 3		QK3|QK 3|Bộ Tư lệnh Quân khu 3|Bộ Tư lệnh QK3|BTL Quân khu 3|BTL QK3
    armed	national	Quân khu 4		QK4|QK 4|Bộ Tư lệnh Quân khu 4|Bộ Tư lệnh QK4|BTL Quân khu 4|BTL QK4
    armed	national	Quân khu 5		QK5|QK 5|Bộ Tư lệnh Quân khu 5|Bộ Tư lệnh QK5|BTL Quân khu 5|BTL QK5
    armed	national	Quân khu 7		QK7|QK 7|Bộ Tư lệnh Quân khu 7|Bộ Tư lệnh QK7|BTL Quân khu 7|BTL QK7
    armed	national	Quân khu 9		QK9|QK 9|Bộ Tư lệnh Quân khu 9|Bộ Tư lệnh QK9|BTL Quân khu 9|BTL QK9
    armed	province	Bộ Chỉ huy Quân sự		Bộ CHQS|BCHQS|BCH Quân sự|Đảng ủy, Bộ CHQS|Đảng ủy - Bộ CHQS|Đảng ủy Quân sự|Tỉnh đội|Military Command
    armed	province	Bộ Chỉ huy Bộ đội Biên phòng		Bộ đội Biên phòng|BĐBP|Bộ Chỉ huy BĐBP|BCH BĐBP|BCH Bộ đội Biên phòng|Đảng ủy, Bộ Chỉ huy BĐBP|Biên phòng*|Bộ Chỉ huy Biên phòng|Border Guard Command|Border Guard*
    armed	province	Ban Chỉ huy Bộ đội Biên phòng		Ban Chỉ huy BĐBP
    armed	named	Đồn Biên phòng		Đồn BP|đồn Biên phòng|đồn BP
    armed	named	Đại đội Biên phòng		Đại đội BP
    armed	named	Trạm Kiểm soát Biên phòng		Trạm KSBP|Trạm Biên phòng|Trạm Kiểm soát Biên phòng cửa khẩu
    armed	named	Đồn Công an
    armed	named	Ban Chỉ huy Phòng thủ khu vực		Ban CHPTKV|Ban Chỉ huy PTKV
    armed	named	Hải đội Biên phòng
    armed	named	Trung đoàn		Trung đoàn Bộ binh
    armed	named	Sư đoàn
    armed	named	Lữ đoàn
    armed	named	Đoàn Kinh tế - Quốc phòng		Đoàn KT-QP|Đoàn Kinh tế Quốc phòng
    armed	province	Công an		CA*|CAT
    armed	district	Ban Chỉ huy Quân sự		Ban CHQS|Huyện đội
    armed	province	Ban Chỉ đạo 515		BCĐ 515|Ban Chỉ đạo 1237
    armed	national	Đội quy tập K51		Đội K51|Đội chuyên trách K51|Đội quy tập hài cốt liệt sĩ K51
    armed	national	Đội quy tập K52		Đội K52|Đội chuyên trách K52|Đội quy tập hài cốt liệt sĩ K52
    armed	national	Đội quy tập K53		Đội K53|Đội chuyên trách K53|Đội quy tập hài cốt liệt sĩ K53
    armed	national	Đội quy tập K70		Đội K70|Đội chuyên trách K70|Đội quy tập hài cốt liệt sĩ K70
    armed	national	Đội quy tập K71		Đội K71|Đội chuyên trách K71|Đội quy tập hài cốt liệt sĩ K71
    armed	national	Đội quy tập K72		Đội K72|Đội chuyên trách K72|Đội quy tập hài cốt liệt sĩ K72
    armed	national	Đội quy tập K73		Đội K73|Đội chuyên trách K73|Đội quy tập hài cốt liệt sĩ K73
    armed	national	Đội quy tập K90		Đội K90|Đội chuyên trách K90|Đội quy tập hài cốt liệt sĩ K90
    armed	national	Đội quy tập K91		Đội K91|Đội chuyên trách K91|Đội quy tập hài cốt liệt sĩ K91
    armed	national	Đội quy tập K92		Đội K92|Đội chuyên trách K92|Đội quy tập hài cốt liệt sĩ K92
    armed	national	Đội quy tập K93		Đội K93|Đội chuyên trách K93|Đội quy tập hài cốt liệt sĩ K93
    education	national	Đại học Huế		ĐH Huế|Hue University
    education	national	Đại học Đà Nẵng		ĐH Đà Nẵng|ĐHĐN|University of Danang|Da Nang University
    education	national	Đại học Thái Nguyên		ĐH Thái Nguyên|Thai Nguyen University
    education	national	Trường Đại học Tây Nguyên		Đại học Tây Nguyên|ĐH Tây Nguyên|Tay Nguyen University
    education	national	Trường Đại học Trà Vinh		Đại học Trà Vinh|ĐH Trà Vinh|TVU|Tra Vinh University
    education	national	Trường Đại học Cần Thơ		Đại học Cần Thơ|ĐH Cần Thơ|Can Tho University
    education	national	Trường Đại học Thủ Dầu Một		Đại học Thủ Dầu Một|ĐH Thủ Dầu Một|Thu Dau Mot University
    education	national	Trường Đại học An Giang		Đại học An Giang|ĐH An Giang|An Giang University
    education	back	Trường		Nhà trường
    education	named	Trường Đại học		Trường ĐH|trường Đại học|trường ĐH
    education	open	Đại học
    education	open	Trường Cao đẳng		Trường CĐ|trường Cao đẳng
    education	open	Trường Trung cấp		trường Trung cấp
    education	open	Trường THPT		trường THPT
    education	open	Trường PTTH
    education	open	Trường PTDT
    education	open	Trường Trung học		trường Trung học
    education	open	Trường Phổ thông		trường Phổ thông
    education	open	Trường Dân tộc nội trú
    education	open	Trường Hữu nghị		trường Hữu nghị
    education	open	Trường Chính trị		trường Chính trị
    education	open	Trường Quân sự
    education	open	Trường Nghiệp vụ
    education	open	Trường THCS		trường THCS
    education	open	Trường Tiểu học		trường Tiểu học
    education	open	Trường Mầm non		trường Mầm non
    education	open	Học viện
    other	open	Bệnh viện		bệnh viện|BV
    other	open	Trung tâm
    other	open	Công ty		công ty|Cty
    other	open	Tập đoàn		tập đoàn
    other	open	Ngân hàng
    other	open	Hiệp hội		hiệp hội
    other	open	Câu lạc bộ		CLB|câu lạc bộ
    other	open	Viện
    other	open	Bảo tàng
    other	open	Nhà hát
    other	open	Hợp tác xã		HTX
    ingo	open	Quỹ		quỹ
    ingo	open	Tổ chức		tổ chức
    media	named	Báo
    media	named	Đài Phát thanh - Truyền hình		Đài PT-TH|Đài PTTH|Đài PT&TH|Đài PT - TH|Đài Phát thanh và Truyền hình
    media	national	Tạp chí Thời Đại		Thời Đại|Báo Thời Đại|Vietnam Times
    media	national	Thông tấn xã Việt Nam		TTXVN|VNA|Thông tấn xã VN
    foreign	abroad	Hội hữu nghị đối ngoại nhân dân	Hội hữu nghị đối ngoại nhân dân Trung Quốc	CPAFFC|People's Association for Friendship with Foreign Countries
    foreign	abroad	Ủy ban Mặt trận Đoàn kết và Phát triển Tổ quốc Campuchia	Mặt trận Đoàn kết và Phát triển Tổ quốc Campuchia	Mặt trận Đoàn kết và Phát triển Tổ quốc Campuchia|Mặt trận Đoàn kết Phát triển Tổ quốc Campuchia|Ủy ban Mặt trận Đoàn kết Phát triển Tổ quốc Campuchia|Ủy ban Mặt trận Đoàn kết và Phát triển Tổ quốc|Mặt trận Đoàn kết và Phát triển Tổ quốc
    foreign	abroad	Ủy ban Mặt trận Lào xây dựng đất nước	Mặt trận Lào xây dựng đất nước	Mặt trận Lào xây dựng đất nước|Ủy ban Mặt trận Lào XDĐN|Mặt trận Lào XDĐN
    foreign	abroad	Đoàn Thanh niên Nhân dân Cách mạng Lào	Đoàn Thanh niên Nhân dân Cách mạng Lào	Đoàn TNNDCM Lào|Đoàn Thanh niên NDCM Lào|Đoàn Thanh niên Nhân dân Cách mạng*
    foreign	abroad	Hội Phụ nữ Campuchia vì Hòa bình và Phát triển	Hội Phụ nữ Campuchia vì Hòa bình và Phát triển	Hội Phụ nữ vì Hòa bình và Phát triển Campuchia|Hội Phụ nữ vì hòa bình và phát triển*
    foreign	abroad	Liên hiệp Công đoàn Lào	Liên hiệp Công đoàn Lào	Liên hiệp Công đoàn*
    foreign	abroad	Ủy ban Hòa bình và Đoàn kết Lào	Ủy ban Hòa bình và Đoàn kết Lào
    foreign	abroad	Chính phủ nhân dân
    foreign	abroad	Văn phòng Ngoại vụ
    foreign	abroad	Hội Người Việt Nam		Hội người Việt|Tổng hội người Việt Nam
    foreign	national	Đảng Nhân dân Cách mạng Lào		Đảng NDCM Lào
    foreign	national	Đảng Nhân dân Campuchia		CPP
    foreign	national	Quân đội Hoàng gia Campuchia		QĐHG Campuchia|Quân đội Hoàng gia
    foreign	abroad	Tiểu khu Quân sự
    foreign	abroad	Chi khu Quân sự
    foreign	abroad	Bộ Chỉ huy Hiến binh
    foreign	national	Bộ Tư lệnh Cảnh vệ Campuchia		Bộ Tư lệnh Cảnh vệ
    foreign	national	Bộ Tư lệnh Hiến binh Campuchia		Bộ Tư lệnh Hiến binh/Campuchia|Bộ Tư lệnh Hiến binh Hoàng gia Campuchia|Bộ Tư lệnh Hiến binh
    foreign	abroad	Ban chuyên trách		Ủy ban chuyên trách
    foreign	abroad	Chính quyền		Chính quyền nhân dân
    diplomatic	embassy	Đại sứ quán		ĐSQ|Embassy of
    diplomatic	consulate	Tổng Lãnh sự quán		TLSQ|Tổng Lãnh sự|Consulate General of|Consulates General of
    ingo	national	Plan International Việt Nam		Plan International|Tổ chức Plan|Plan Việt Nam|Plan tại Việt Nam|Plan Quốc tế|Plan International Vietnam|tổ chức Plan
    ingo	national	World Vision Việt Nam		Tổ chức Tầm nhìn thế giới|Tầm nhìn Thế giới|WVIV|WVV|World Vision|World Vision Vietnam|tổ chức Tầm nhìn thế giới
    ingo	national	Tổ chức Cứu trợ Trẻ em		Save the Children|Quỹ Cứu trợ Nhi đồng|Cứu trợ Trẻ em
    ingo	national	ActionAid Việt Nam		Action Aid|AAV|ActionAid|Tổ chức Action Aid|ActionAid Vietnam
    ingo	national	Oxfam tại Việt Nam		Oxfam|Oxfam Anh|Oxfam Bỉ|Oxfam Việt Nam
    ingo	national	CARE Quốc tế tại Việt Nam		Tổ chức CARE|CARE Quốc tế|CARE International|CARE|tổ chức CARE
    ingo	national	ChildFund Việt Nam		ChildFund|Quỹ Nhi đồng ChildFund|ChildFund Vietnam
    ingo	national	Good Neighbors International		GNI|Good Neighbors|Tổ chức GNI
    ingo	national	Thrive Networks / East Meets West		EMWF|Đông Tây hội ngộ|EMW|Thrive Networks|East Meets West
    ingo	national	Room to Read Việt Nam		Room to Read|Room to Read Vietnam
    ingo	national	Habitat for Humanity Việt Nam		Habitat for Humanity|HFH|Tổ chức Habitat|Habitat|tổ chức Habitat
    ingo	national	Norwegian People’s Aid		NPA|Tổ chức NPA|Viện trợ Nhân dân Na Uy
    ingo	national	MAG		Tổ chức MAG|Mines Advisory Group|Nhóm tư vấn bom mìn
    ingo	national	PeaceTrees Vietnam		PeaceTrees|Peace Trees|Peace Trees Vietnam|PeaceTrees Việt Nam|Cây Hòa bình
    ingo	national	Project RENEW		Dự án RENEW|RENEW
    ingo	national	Operation Smile Việt Nam		Phẫu thuật Nụ cười|Operation Smile|Operation Smile Vietnam
    ingo	national	Orbis Quốc tế		ORBIS|Orbis
    ingo	national	Quỹ Fred Hollows		Fred Hollows Foundation|Fred Hollows|FHF
    ingo	national	Caritas Đức		Caritas
    ingo	national	Malteser International		Malteser
    ingo	national	Bánh mì cho Thế giới		Brot für die Welt|BfdW|BftW
    ingo	national	Friedrich-Ebert-Stiftung		Viện FES|FES
    ingo	national	WWF Việt Nam		WWF|Quỹ Quốc tế Bảo vệ Thiên nhiên
    ingo	national	Heifer Việt Nam		Tổ chức Heifer|Heifer International|Heifer Vietnam|Heifer|tổ chức Heifer
    ingo	national	GRET		Tổ chức GRET
    ingo	national	Helvetas		Tổ chức Helvetas
    ingo	national	Samaritan’s Purse		Tổ chức SPIR|Tổ chức SP
    ingo	national	Terre des Hommes		TDH
    ingo	national	VNAH		Hội Trợ giúp người tàn tật Việt Nam|Vietnam Assistance for the Handicapped
    ingo	national	MCC		Ủy ban Trung ương Mennonite|Mennonite Central Committee
    ingo	national	Hội Chữ thập đỏ Na Uy		Norwegian Red Cross
    ingo	national	Hội đồng Hòa bình Thế giới		WPC
    agency	national	KOICA		Cơ quan Hợp tác quốc tế Hàn Quốc
    agency	national	JICA		Cơ quan Hợp tác Quốc tế Nhật Bản
    agency	national	USAID		Cơ quan Phát triển Quốc tế Hoa Kỳ
    un	national	UNICEF		Quỹ Nhi đồng Liên hợp quốc
    un	national	UNDP		Chương trình Phát triển Liên hợp quốc|United Nations Development Programme
    un	national	UNESCO
    un	national	WHO		Tổ chức Y tế Thế giới|World Health Organization
    un	national	UNFPA		Quỹ Dân số Liên hợp quốc
    un	national	IOM		Tổ chức Di cư quốc tế
    ingo	national	Roots of Peace
    ingo	national	Clear Path International
    ingo	national	Catholic Relief Services		CRS
    ingo	national	Handicap International		Humanity & Inclusion
    ingo	national	Enfants & Développement		Enfants et Développement
    ingo	national	Volunteers for Peace Vietnam		VPV
    ingo	national	Aide et Action
    ingo	national	SNV		Tổ chức Phát triển Hà Lan
    ingo	national	Làng trẻ em SOS Việt Nam		SOS Children’s Villages
    ingo	national	Peace Winds Japan
    ingo	national	Zhi Shan Foundation		Zhi-Shan|Quỹ Zhi Shan|Tổ chức Zhi Shan
    ingo	national	The Asia Foundation		Quỹ Châu Á
    ingo	national	American Red Cross		Hội Chữ thập đỏ Hoa Kỳ|Hội Chữ thập đỏ Mỹ
    """#
}
