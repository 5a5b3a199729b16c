#!/usr/bin/env python3
"""Writes an archive of made-up Vietnamese articles to measure builds with.

The same texts in the form each program expects, about 4.3 KB each. Provinces and organizations are
spread as in real archives: few have many articles, many have few. The same number and seed give the
same bytes on every machine.

Usage: Benchmarks/articles.py NUMBER FOLDER [--form mocban|hugo|pelican] [--seed 1]
"""

import argparse
import itertools
import math
import os
import random
import unicodedata
from bisect import bisect
from concurrent.futures import ProcessPoolExecutor

PLACES = """Hà Nội,Nghệ An,Quảng Nam,Lạng Sơn,Tây Ninh,Long An,Đắk Lắk,Quảng Trị,Thừa Thiên Huế,An Giang,Cao Bằng,
Đồng Nai,Cần Thơ,Hải Phòng,Lào Cai,Thanh Hóa,Gia Lai,Kon Tum,Sơn La,Điện Biên,Hà Tĩnh,Quảng Bình,Quảng Ninh,
Bình Định,Khánh Hòa,Lâm Đồng,Cà Mau,Kiên Giang,Đồng Tháp,Bến Tre,Trà Vinh,Vĩnh Long,Sóc Trăng,Bạc Liêu,
Hậu Giang,Tiền Giang,Bình Dương,Bình Phước,Bình Thuận,Ninh Thuận,Phú Yên,Quảng Ngãi,Đắk Nông,Hà Giang,Tuyên Quang,
Thái Nguyên,Bắc Kạn,Yên Bái,Lai Châu,Hòa Bình,Phú Thọ,Vĩnh Phúc,Bắc Ninh,Bắc Giang,Hải Dương,Hưng Yên,Thái Bình,
Nam Định,Hà Nam,Ninh Bình,Đà Nẵng"""
COUNTRIES = """Lào,Campuchia,Nhật Bản,Hàn Quốc,Cuba,Trung Quốc,Ấn Độ,Liên bang Nga,Pháp,Đức,Hoa Kỳ,Thái Lan,Bỉ,Ý,Áo,
Hà Lan,Đan Mạch,Na Uy,Thụy Điển,Phần Lan,Hungary,Ba Lan,Bulgaria,Mông Cổ,Belarus,Úc,New Zealand,Canada,Chile,Venezuela"""
BODIES = """Hội Hữu nghị Việt Nam - {c} tỉnh {p};Liên hiệp các tổ chức hữu nghị tỉnh {p};Quỹ {w} {c};Tổ chức {w} {c};
Hội Chữ thập đỏ tỉnh {p};Ủy ban nhân dân tỉnh {p};Sở Ngoại vụ tỉnh {p};Trung tâm {w} {p};Viện {w} {c};Hội {w} {p};
Câu lạc bộ {w} {p};Hiệp hội {w} Việt Nam - {c};Trường Đại học {w} {p};Mạng lưới {w} {c};Ban Quản lý {w} {p}"""
WORKS = """Hòa bình,Hữu nghị,Giáo dục,Y tế,Trẻ em,Nước sạch,Môi trường,Giao lưu,Nhân đạo,Nông nghiệp,Văn hóa,Du lịch,
Biển đảo,Thanh niên,Phụ nữ,Di sản,Khởi nghiệp,Học bổng,Phục hồi chức năng,Rà phá bom mìn"""
NAMES = [
    "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Y Lò Hà Mai".split(),
    "Văn Thị Đức Ngọc Minh Thanh Quang Xuân Thu Hữu Kim Bá".split(),
    "An Bình Chi Dung Giang Hà Hạnh Hòa Hùng Hương Khoa Lan Linh Long Mai Nam Nga Phúc Quân Sơn Tâm Thảo Tú Vân Yến".split(),
]
HOSTS = "tinh.example,huunghi.example,doingoai.example,bao.example,nhandan.example,dulich.example"

OPENINGS = """Sáng {d};Chiều {d};Ngày {d};Vừa qua;Nhân dịp đầu năm mới;Trong chuyến thăm tỉnh {p};Tại buổi gặp mặt;
Ngay sau lễ khai mạc;Từ nhiều năm nay;Bước vào mùa khô;Giữa tháng này;Theo thông lệ hằng năm"""
ACTORS = """đoàn đại biểu {c};lãnh đạo tỉnh {p};hội viên các chi hội cơ sở;các nhà tài trợ {c};bà con xã biên giới;
sinh viên {c} học tập tại {p};đội ngũ y bác sĩ tình nguyện;ban tổ chức hội thảo;thầy cô giáo trường vùng cao;
cựu chuyên gia {c};các nghệ nhân làng nghề {p};doanh nghiệp hai nước;ông {n};bà {n};cán bộ đối ngoại các huyện"""
DEEDS = """đã thăm;cùng bàn về;đánh giá cao;khánh thành;trao tặng;góp ý cho;bàn giao;khởi động;cam kết duy trì;
mong muốn mở rộng;tổng kết;giới thiệu;ký kết;kiểm tra tiến độ của;chia sẻ kinh nghiệm về"""
THINGS = """chương trình nước sạch cho {k} hộ dân;{k} suất học bổng cho học sinh nghèo;dự án trồng rừng ngập mặn;
công trình trường mầm non;tuần văn hóa {c};biên bản hợp tác giữa {p} và địa phương bạn;phòng khám lưu động;
lớp dạy tiếng Việt;triển lãm ảnh về đất nước {c};mô hình nuôi cá lồng trên sông;việc rà phá bom mìn còn sót lại;
đường giao thông nông thôn;thư viện cộng đồng;lễ hội ẩm thực;kế hoạch đón khách quốc tế;quỹ khuyến học của kiều bào"""
CLOSINGS = """với sự tham gia của hơn {k} người;trong không khí thân tình;tại nhà văn hóa tỉnh {p};
nhằm vun đắp tình đoàn kết giữa hai dân tộc;dù thời tiết không thuận lợi;với kinh phí {k} triệu đồng;
để lại ấn tượng đẹp trong lòng bạn bè;theo tinh thần cùng có lợi;kể từ năm {y};ngay trước mùa mưa lũ;
bằng nguồn lực tại chỗ và viện trợ;phù hợp với điều kiện của địa phương"""
SAYINGS = """Tình bạn được đo bằng những việc làm cụ thể;Chúng tôi coi {p} như quê hương thứ hai;
Không có công trình nào nhỏ khi người dân cần đến nó;Bạn bè {c} đã ở bên chúng tôi lúc khó khăn nhất;
Điều còn lại sau mỗi dự án là lòng tin;Thế hệ trẻ sẽ đi tiếp con đường này"""
HEADINGS = """Dấu ấn một chặng đường;Nhìn từ cơ sở;Những con số đáng mừng;Khó khăn còn ở phía trước;Việc cần làm ngay;
Tiếng nói người trong cuộc;Cầu nối {p} - {c};Kinh nghiệm rút ra"""
TITLES = """Bàn giao công trình của bạn bè {c} tại {p};Gặp gỡ hữu nghị Việt Nam - {c} ở {p};Đối ngoại nhân dân {p}: {h};
{p} và {c} mở rộng hợp tác;Tổng kết hoạt động đối ngoại nhân dân tỉnh {p};Học bổng {c} đến với học sinh {p};
Đoàn đại biểu {c} thăm {p};Giao lưu văn hóa {p} - {c};Y bác sĩ {c} khám bệnh cho bà con {p};{p}: {h}"""
SYLLABLES = """an ban bạn biển bình cây chung con công dân đất đẹp điều đi đoàn đời đồng đường em gắn gần gia giúp gió góp
hai hạnh hát hiền hoa hòa học hồng hương hữu kết khách lan làng lành lâu lòng lớn lúa lưu mạch mái mặt mẹ mía mới mùa
nắng năm nghề nghị ngọt người nguồn nhà nhịp nhớ núi nước ơn phố phúc quà quê rừng sáng sen sông sức tay tên thăm thắm
thân thầy thơ thuận thương tin tình tre trẻ trong trường tươi văn vàng vẹn vòng vui xa xanh xây xóm xuân yên""".split()


def split(text, separator=";"):
    return [part.strip() for part in text.split(separator) if part.strip()]


PLACES, COUNTRIES, WORKS, HOSTS = (split(text, ",") for text in (PLACES, COUNTRIES, WORKS, HOSTS))
BODIES, OPENINGS, ACTORS, DEEDS, THINGS, CLOSINGS, SAYINGS, HEADINGS, TITLES = map(
    split, (BODIES, OPENINGS, ACTORS, DEEDS, THINGS, CLOSINGS, SAYINGS, HEADINGS, TITLES)
)


def slug(text, limit):
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    words = "".join(c if c.isascii() and c.isalnum() else " " if not unicodedata.combining(c) else "" for c in plain)
    return "-".join(words.split())[:limit].strip("-")


class Archive:
    """What all articles of one archive draw from."""

    sentence_count = 6000

    def __init__(self, number, seed, form):
        self.seed, self.form = seed, form
        # Only random() is promised to give the same numbers in every version of Python.
        self.random = random.Random(seed).random
        self.people = [" ".join(self.any(part) for part in NAMES) for _ in range(150)]
        self.organizations = self.some_organizations(max(50, number // 20))
        self.weights = list(itertools.accumulate(1 / (rank + 1) for rank in range(len(self.organizations))))
        self.place_weights = list(itertools.accumulate(1 / (rank + 1) for rank in range(len(PLACES))))
        self.sentences = [self.sentence() for _ in range(self.sentence_count)]

    def any(self, choices):
        return choices[int(self.random() * len(choices))]

    def filled(self, pattern):
        while "{" in pattern:
            head, _, rest = pattern.partition("{")
            pattern = head + self.filling(rest[0]) + rest[2:]
        return pattern

    def filling(self, letter):
        if letter == "p":
            return self.any(PLACES)
        if letter == "c":
            return self.any(COUNTRIES)
        if letter == "w":
            return self.any(WORKS)
        if letter == "n":
            return self.any(self.people)
        if letter == "h":
            return self.filled(self.any(HEADINGS))
        if letter == "d":
            return f"{1 + int(self.random() * 28)}/{1 + int(self.random() * 12)}"
        if letter == "y":
            return str(1990 + int(self.random() * 30))
        return str(20 + int(self.random() * 900))

    def some_organizations(self, number):
        found = {}
        while len(found) < number:
            name = self.filled(self.any(BODIES))
            if name in found:
                name += f" {self.any(WORKS)} {2 + len(found) % 97}"
            found[name] = True
        return list(found)

    def sentence(self):
        kind = self.random()
        if kind < 0.2:
            text = " ".join(self.any(SYLLABLES) for _ in range(8 + int(self.random() * 18)))
        elif kind < 0.28:
            text = f"{self.filled(self.any(ACTORS))} nói: “{self.filled(self.any(SAYINGS))}”"
        else:
            parts = [self.any(ACTORS), self.any(DEEDS), self.any(THINGS), self.any(CLOSINGS)]
            text = self.filled(" ".join(parts))
            if self.random() < 0.6:
                text = f"{self.filled(self.any(OPENINGS))}, {text}"
        if self.random() < 0.1:
            text = self.marked(text.split(" "))
        return text[0].upper() + text[1:] + "."

    def marked(self, words):
        start = 1 + int(self.random() * (len(words) - 3))
        phrase = " ".join(words[start : start + 2])
        form = self.any(["**{}**", "*{}*", "[{}](https://www." + self.any(HOSTS) + "/tin-tuc/1)"])
        return " ".join(words[:start] + [form.format(phrase)] + words[start + 2 :])

    def paragraph(self, size):
        sentences, length = [], 0
        while length < size:
            sentences.append(self.sentences[int(self.random() * self.sentence_count)])
            length += len(sentences[-1])
        return " ".join(sentences)

    def blocks(self):
        # Lengths of articles are spread like the logarithm of a bell.
        spread = sum(self.random() for _ in range(6)) - 3
        total = min(30000, max(500, 2330 * math.exp(spread * 0.8)))
        count = max(4, min(14, int(total / 350)))
        for _ in range(count):
            kind = self.random()
            if kind < 0.06:
                yield "## " + self.filled(self.any(HEADINGS))
            if kind > 0.96:
                yield "\n".join("- " + self.paragraph(1) for _ in range(4))
            elif kind > 0.92:
                yield "> " + self.paragraph(total / count / 2)
            else:
                yield self.paragraph(total / count * (0.5 + 0.75 * self.random()))

    def article(self, index):
        """The year, the name of the file and the text of an article."""
        self.random = random.Random(self.seed * 1_000_003 + index).random
        place = PLACES[bisect(self.place_weights, self.random() * self.place_weights[-1])]
        country = COUNTRIES[int(self.random() ** 2 * len(COUNTRIES))]
        title = self.any(TITLES).replace("{p}", place).replace("{c}", country)
        title = self.filled(title)
        year = 2005 + int(math.sqrt(self.random()) * 20)
        date = f"{year}-{1 + int(self.random() * 12):02}-{1 + int(self.random() * 28):02}"
        names = {}
        for _ in range(1 + int(self.random() ** 2 * 5)):
            names[self.organizations[bisect(self.weights, self.random() * self.weights[-1])]] = True
        name = f"{slug(title, 60)}-{index:07}"
        host = self.any(HOSTS)
        facts = {
            "title": title, "date": date, "place": place, "organizations": list(names),
            "author": self.people[int(self.random() ** 2 * len(self.people))], "host": host,
            "url": f"https://www.{host}/{year}/{name}.html", "summary": self.sentences[index % self.sentence_count],
        }
        for mark in "*[":
            facts["summary"] = facts["summary"].replace(mark, "")
        return year, name, FORMS[self.form](facts) + "\n" + "\n\n".join(self.blocks()) + "\n"


def mocban(facts):
    organizations = "".join(f'  - "{name}"\n' for name in facts["organizations"])
    return (
        f'---\ntitle: "{facts["title"]}"\ndate: {facts["date"]}\ndate_basis: dateline\nprovinces: ["{facts["place"]}"]\n'
        f'organizations:\n{organizations}authors: ["{facts["author"]}"]\nsource:\n  name: "{facts["host"]}"\n'
        f'  url: "{facts["url"]}"\nlanguage: vi\nsummary: "{facts["summary"]}"\n---\n'
    )


def hugo(facts):
    organizations = "".join(f'  - "{name}"\n' for name in facts["organizations"])
    return (
        f'---\ntitle: "{facts["title"]}"\ndate: {facts["date"]}\nprovince: "{facts["place"]}"\n'
        f'organizations:\n{organizations}author: "{facts["author"]}"\nsource_name: "{facts["host"]}"\n'
        f'source: "{facts["url"]}"\nsummary: "{facts["summary"]}"\n---\n'
    )


def pelican(facts):
    return (
        f'Title: {facts["title"]}\nDate: {facts["date"]}\nCategory: {facts["place"]}\n'
        f'Tags: {", ".join(name.replace(",", " ") for name in facts["organizations"])}\n'
        f'Author: {facts["author"]}\nSource: {facts["url"]}\nSummary: {facts["summary"]}\n'
    )


FORMS = {"mocban": mocban, "hugo": hugo, "pelican": pelican}


def write(number, seed, form, folder, first, last):
    archive = Archive(number, seed, form)
    for index in range(first, last):
        year, name, text = archive.article(index)
        with open(f"{folder}/{year}/{name}.md", "w", encoding="utf-8", newline="\n") as file:
            file.write(text)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("number", type=int)
    arguments.add_argument("folder")
    arguments.add_argument("--form", choices=FORMS, default="mocban")
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    folder = chosen.folder + ("/content/articles" if chosen.form == "mocban" else "")
    for year in range(2005, 2025):
        os.makedirs(f"{folder}/{year}", exist_ok=True)
    cores = os.cpu_count() or 1
    step = -(-chosen.number // cores)
    with ProcessPoolExecutor(cores) as pool:
        parts = [
            pool.submit(write, chosen.number, chosen.seed, chosen.form, folder, first, min(first + step, chosen.number))
            for first in range(0, chosen.number, step)
        ]
        for part in parts:
            part.result()


if __name__ == "__main__":
    main()
