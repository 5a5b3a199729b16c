/// Texts that between them use every construct of CommonMark, with its corner cases.
enum Corpus {
  static let all = blocks + lists + codeAndHTML + emphasis + links + images + characters

  static let blocks: [String] = [
    "", "\n\n\n", "   \n\t\n", "Tỉnh Đắk Lắk", "Một dòng\nhai dòng",
    "Một đoạn\n\nĐoạn hai\n\n\nĐoạn ba",
    "  thụt đầu dòng\n     thụt nữa", "hết dòng  \nngắt cứng", "hết dòng\\\nngắt cứng",
    "cuối đoạn  ",
    "cuối đoạn\\", "dòng CRLF\r\ndòng hai\r\n\r\nđoạn", "dòng CR\rdòng hai", "\u{FEFF}có BOM",
    "# Một", "## Hai ##", "### Ba #", "#### Bốn # ba", "##### Năm \\#", "###### Sáu", "####### bảy",
    "#không cách", "#", "## ", "   # thụt", "    # mã", "# *nhấn* `mã` [liên kết](a.html)",
    "Tiêu đề\n===", "Tiêu đề\n---", "Hai dòng\ntiêu đề\n=====", "Không phải\n\n===", "> trích\n---",
    "- mục\n---", "---", "***", "___", " - - -", "**  * ** * ** * **", "--", "+++", "    ---",
    "chữ\n***\nchữ", "> trích dẫn", ">không cách", "> dòng\ntiếp lười\n> nữa",
    "> # Tiêu đề\n> đoạn",
    "> một\n\n> hai", "> một\n>\n> hai", ">", ">\n> \n", "> > > lồng", "> > lồng\nlười", ">     mã",
    "> - mục\n> - mục\n\nchữ", "> ```\n> mã\n```", "a\n> b", "> a\n***\n> b",
  ]

  static let lists: [String] = [
    "- một\n- hai\n- ba", "- một\n\n- hai\n\n- ba", "- một\n- hai\n\n- ba", "* a\n+ b\n- c", "-",
    "-\n- a\n-",
    "- một\n\n  đoạn hai\n- hai", "- a\n  - b\n    - c\n      - d",
    "- a\n - b\n  - c\n   - d\n    - e",
    "1. một\n2. hai", "3. ba\n4. bốn", "0. không", "007. bảy", "1) một\n2) hai", "1. a\n1) b",
    "123456789. chín chữ số", "1234567890. mười chữ số", "-1. âm", "1.không cách", "2.", "10.\n  a",
    "- a\n\n\n  b", "-   a\n\n    b", "-     mã trong mục", "- ```\n  mã\n  ```\n- b",
    "- > trích\n- # tiêu đề",
    "- - - lồng", "1. - 2. a", "chữ\n- mục", "chữ\n1. mục", "chữ\n2. không phải mục",
    "- a\n\n      mã\n",
    "- a\n-\n- c", "* a\n*\n\n* c", "- a\n  > b\n  ```\n  c\n  ```\n- d",
    "1. a\n\n  2. b\n\n    3. c",
    "- a\n - b\n\n    - c", "- [a]: /u\n- b [a]", "- a\nlười\n- b", "1. ```\n   a\n   ```\n\n   b",
    "* * *\n* a",
    "- a\n\n- b\n  - c\n  - d", "- a\n  - b\n\n    c\n- d", "10) a\n    - b\n\n   c", "- \n  a",
    "-\n\n  a",
  ]

  static let codeAndHTML: [String] = [
    "    mã thụt\n    hai", "    một\n\n\n    hai", "\tmã tab", "  \t mã", "chữ\n    không phải mã",
    "```\nmã\n```", "~~~\nmã\n~~~", "````\n```\n````", "```swift\nlet a = \"<&>\"\n```",
    "``` swift tham số\nmã\n```", "~~~ a`b ~~~\nmã\n~~~", "```a\"b<c>&amp;\nmã\n```",
    "``` a&quot;\\*b\nmã",
    "```\nchưa đóng", "```\n\n  \n```", "   ```\n   mã\n  ```", "    ```\nmã", "``` ``\nmã",
    "```\n~~~\n```",
    "```\nmã\n  ```", "```\nmã\n    ```\n", "chữ\n```\nmã\n```\nchữ", "`mã`", "`` mã ` mã ``",
    "` `` `",
    "` a `", "`  a  `", "` `", "`a\nb`", "`chưa đóng", "`a``", "`<a href=\"`\">`", "\\`không mã`",
    "<div>\n*không nhấn*\n</div>", "<div>\n\n*nhấn*\n\n</div>", "<!-- ghi chú -->",
    "<!-- a\n\nb -->\nchữ",
    "<?php\necho 1;\n?>\nchữ", "<!DOCTYPE html>", "<![CDATA[\na\n]]>",
    "<script>\nalert(1)\n\n</script>\nchữ",
    "<style>p{}</style> *a*", "<pre>\n\n**a**\n</pre>", "<a href=\"b\">\n*c*\n</a>", "</div>",
    "<tùy-chọn>",
    "chữ <b>đậm</b> <br/> <!-- x --> <?y?> <!Z a> <![CDATA[<]]>", "<a  b = 'c' d=e f>", "<a b=\"c>",
    "<33> <_a>",
    "< a>", "<a/ b>", "</a b>", "chữ\n<div>\nchữ", "chữ\n<b>\nchữ", "- <div>\n- a\n", "> <div>\na",
  ]

  static let emphasis: [String] = [
    "*nhấn*", "_nhấn_", "**đậm**", "__đậm__", "***cả hai***", "*a **b** c*", "**a *b* c**", "a*b*c",
    "a_b_c",
    "* a*", "*a *", "** a**", "_a _", "*(a)*", "\"*a*\"", "_(a)_b", "__a__b", "*a_b*_", "**a*",
    "*a**",
    "****", "**** a ****", "*a*b*c*", "**a**b**c**", "*a\nb*", "*[a*](b)", "**a`b**`",
    "*a <b c=\"*\">",
    "foo***bar***baz", "foo******bar*********baz", "_a __b_ c__", "*a _b* c_", "\\*a*", "*\\**",
    "*_*_*",
    "***a** b*", "***a* b**", "**a\n\nb**", "*đ*ồng", "đ_ồ_ng", "“*trích*”", "*a*, **b**; ***c***.",
  ]

  static let links: [String] = [
    "[a](b)", "[a](b \"c\")", "[a](b 'c')", "[a](b (c))", "[a](<b c>)", "[a](b c)", "[a](<b\nc>)",
    "[a](b(c)d)",
    "[a](b\\)c)", "[a](<b)c>)", "[a]( b\n\"c\" )", "[a](#b)", "[a](?b#c)", "[a](b%20c)",
    "[a](Đắk Lắk.html)",
    "[a](Đắk-Lắk.html)", "[a](b&auml;c)", "[a](b\"c)", "[a](b'c&d)", "[a](/u \"t \\\"&quot;\")",
    "[a] (b)",
    "[a [b] c](d)", "[a] b](c)", "[a [b](c)", "[a \\[b](c)", "[a **b** `c`](d)", "[a [b](c) d](e)",
    "*[a*](b)", "[a *b](c*)", "[a `](b)`", "[a <b c=\"](d)\">", "[a<http://b?c=](d)>",
    "[a][b]\n\n[b]: /u \"t\"",
    "[a]\n\n[A]: /u", "[a][]\n\n[a]: <>", "[a]: /u\n[a]: /v\n\n[a]", "[a\nb]\n\n[a b]: /u",
    "[a]: /u 't\nu'\n\n[a]",
    "[a]: /u \"t\" x\n\n[a]", "[a]:\n/u\n\n[a]", "[a]:\n\n[a]", "chữ\n[a]: /u\n\n[a]",
    "# [a]\n[a]: /u\n> b",
    "[a]: /u\n===\n[a]", "[a]: /u\n\"t\"\n\n[a]", "    [a]: /u\n\n[a]", "```\n[a]: /u\n```\n[a]",
    "> [a]: /u\n\n[a]",
    "[ẩn]\n\n[ẨN]: /u", "[ß]\n\n[SS]: /u", "[a][b][c]\n\n[b]: /u", "[a]\n[]\n\n[a]: /u",
    "[a]:b\n\n[a]", "[a](b)[c](d)",
    "<http://a.vn/b?c=d&e=f>", "<https://a.vn/Đắk Lắk>", "<https://a.vn/Đắk>", "<a@b.vn>",
    "<mailto:a@b.vn>",
    "<irc://a/b>", "<a+b:c>", "<http://a.vn/\\[\\>", "http://a.vn", "< http://a.vn >",
    "<a\\+@b.vn>", "<>",
    "[a](mailto:b@c.vn)", "[a](https://b.vn/c \"d\")", "[a](//b.vn)", "[](a)", "[a]()", "[]()",
    "[a](<>)",
  ]

  static let images: [String] = [
    "![a](b)", "![a](b \"c\")", "![](b)", "![a]()", "![]()", "chữ ![a](b) chữ",
    "![a *b* **c** `d`](e)",
    "![a ![b](c) d](e)", "![a [b](c) d](e)", "[![a](b)](c)", "[a ![b](c)](d \"e\")",
    "![a]\n\n[a]: /u \"t\"",
    "![a][b]\n\n[b]: /u", "![[a]]\n\n[[a]]: /u", "\\![a](b)", "!\\[a](b)", "![a\nb](c)",
    "![a  \nb](c)", "![a <b> c](d)",
    "![a](b)\n![c](d)", "![Quang cảnh hội nghị. Ảnh: Việt Đức](anh/hoi-nghi.jpg)", "- ![a](b)",
    "> ![a](b)",
    "# ![a](b)", "![a&amp;\"'<>](b&\"c)", "![a](data:image/png;base64,AAAA)", "*![a](b)*",
  ]

  static let characters: [String] = [
    "&amp; &lt; &gt; &quot; &copy; &nbsp;", "&#35; &#1234; &#0; &#x1F600; &#xD800; &#99999999;",
    "&không; &a &; &#;",
    "\\!\\\"\\#\\$\\%\\&\\'\\(\\)\\*\\+\\,\\-\\.\\/\\:\\;\\<\\=\\>\\?\\@\\[\\\\\\]\\^\\_\\`\\{\\|\\}\\~",
    "\\a\\ \\đ\\«",
    "a < b > c & d \" e ' f", "😀 𠀀 e\u{301} \u{200B}", "a\u{A0}b", "tab\tgiữa", "#\tTab",
    "-\ttab\n\n\tb", ">\t\tmã",
    "\t- a", "- a\n\tb", "1.\ta", "a  b", "…—“”‘’", "[^1] không có chú thích", "a\\", "\\", "&",
    "<", "![", "[", "]",
    "*", "_", "`", "~", "|a|b|\n|-|-|\n|c|d|", "~~gạch~~",
    "Ngày 9/1/2017, TP. Buôn Ma Thuột – Đắk Lắk:",
  ]
}
