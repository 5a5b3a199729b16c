#!/usr/bin/env python3
"""Runs `mocban serve` as an editor does, with a browser before it, and says what goes wrong.

usage: preview.py MOCBAN SITE [--templates CHECKOUT] [--shots FOLDER]

MOCBAN is the program, with mocban-preview beside it; SITE the folder of a small site, which is copied.
Edits texts, titles, styles, settings; breaks and mends; renames, deletes, checks a thousand files out;
asks for a thousand hostile paths. With --templates the code in Templates/ of the checkout that the
program was compiled in is edited too, which compiles it twice; with --shots pictures of what a page says
are kept. Needs git, chromium and chromedriver, and nothing but Python's standard library.
"""
import base64
import gzip
import http.client
import itertools
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from browser import Browser  # noqa: E402

PATIENCE = 30
ARTICLE = "content/articles/2015/chi-nam.md"
PAGE = "bai-viet/2015/chi-nam.html"
SECRET = "khong-ai-duoc-doc-dong-nay"

checks = 0


class Fault(Exception):
    pass


def expect(holds, message):
    global checks
    checks += 1
    if not holds:
        raise Fault(message)


def until(condition, message, patience=PATIENCE):
    """Waits until something holds, which it must within the time."""
    end = time.monotonic() + patience
    while not condition():
        if time.monotonic() > end:
            raise Fault(message() if callable(message) else message)
        time.sleep(0.01)
    expect(True, "")


class Server:
    """A running `mocban serve`."""

    def __init__(self, mocban, site, *options, port=0):
        self.site = site
        self.said = []
        self.process = subprocess.Popen(
            [mocban, "serve", "--site", str(site), "--port", str(port), *options],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            start_new_session=True)
        threading.Thread(target=self.listen, daemon=True).start()
        until(lambda: self.address or self.process.poll() is not None, "it does not start")
        expect(self.address, f"it does not start: {self.said}")
        self.port = int(re.search(r":(\d+)/", self.address)[1])

    def listen(self):
        for line in self.process.stdout:
            self.said.append(line.rstrip("\n"))

    @property
    def address(self):
        return next((line for line in self.said if line.startswith("http://")), None)

    @property
    def builds(self):
        return sum("changed in" in line for line in self.said)

    def children(self):
        found = []
        for folder in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            if int(fields[1]) == self.process.pid and fields[0] != "Z":
                found.append(int(folder.name))
        return found

    def stop(self, sign=signal.SIGINT):
        children = self.children()
        expect(children, "it has no server")
        os.kill(self.process.pid, sign)
        try:
            code = self.process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise Fault("it does not stop")
        expect(code == 0, f"it stops with exit code {code}")
        until(lambda: not any(os.path.exists(f"/proc/{one}") for one in children),
              "the server outlives it")

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                self.process.kill()

    def get(self, path, method="GET", **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        fields = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, headers=fields)
        answer = connection.getresponse()
        answer.body = answer.read()
        connection.close()
        return answer


class Tab(Browser):
    """A page that is open while somebody edits."""

    def quiet(self, script, *arguments):
        """What a script says, or nothing while the page is being loaded."""
        try:
            return self.run(script, *arguments)
        except OSError:
            return None

    def mark(self):
        """Leaves a mark that goes when the page is loaded again."""
        until(lambda: self.quiet("return document.readyState") == "complete", "no page")
        self.run("window.stayed = true")

    def stayed(self):
        return self.quiet("return window.stayed === true")

    def shows(self, text):
        return text in (self.quiet("return document.body.innerText") or "")

    def overlay(self):
        return self.quiet(
            "const host = document.querySelector('mocban-preview');"
            "return host ? Array.from(host.shadowRoot.children).map((one) => one.innerText).join('\\n') : ''")

    def until_shows(self, text):
        until(lambda: self.shows(text), lambda: f"the page does not show “{text}”: "
              + str(self.quiet("return location.href + document.body.innerText.slice(0, 300)")))

    def until_overlay(self, text):
        until(lambda: text in (self.overlay() or ""),
              lambda: f"the page does not say “{text}” but “{self.overlay()}”")

    def until_silent(self):
        until(lambda: self.overlay() == "", lambda: f"the page still says “{self.overlay()}”")

    def shot(self, folder, name):
        if not folder:
            return
        # The texts grow with the fonts, so a picture of them is taken when those are there.
        self.wait("document.fonts.ready.then(arguments[arguments.length - 1])")
        for width, scheme in itertools.product((390, 1280), ("light", "dark")):
            self.look(width, scheme)
            picture = self.command("Page.captureScreenshot", {"format": "png"})["data"]
            (folder / f"{name}-{width}-{scheme}.png").write_bytes(base64.b64decode(picture))


def edit(file, old, new):
    """Changes a file as an editor does that puts a new one in its place."""
    text = file.read_text(encoding="utf-8")
    expect(old in text, f"{file} has no “{old}”")
    draft = file.with_name(f".{file.name}.swp")
    draft.write_text(text.replace(old, new, 1), encoding="utf-8")
    draft.replace(file)


# --- HTTP ---------------------------------------------------------------------------------------


def hostile_paths():
    """A thousand ways of asking for what lies outside, and some more."""
    ups = ["../", "..%2f", "%2e%2e/", "%2e%2e%2f", "..\\", "..%5c", "%2e%2e%5c", "%c0%ae%c0%ae/",
           "%e0%80%ae%e0%80%ae/", "..%c0%af", "%252e%252e%252f", "..%00/", ".%00./", "..;/", "....//",
           "..%u2215", "%uff0e%uff0e/", ".%2e/", "%2e./", "..//"]
    targets = ["etc/passwd", "bi-mat.txt", "site.yml", "proc/self/environ", "content%00.html"]
    paths = [
        start + up * depth + target
        for start, up, depth, target in itertools.product(
            ["/", "/assets/", "/bai-viet/2015/"], ups, [1, 2, 4, 9], targets)]
    long = ["/" + "a" * 5000, "/" + "a/" * 2500, "/" + "%41" * 3000, "/" + "../" * 2000,
            "/" + "x" * 300, "/assets/" + "y" * 256 + ".css"]
    bad = ["//etc/passwd", "/%00", "/index.html%00", "/index.html%00.txt", "/%", "/%4", "/%zz",
           "/\\..\\..\\bi-mat.txt", "/C:\\boot.ini", "/.mocban/manifest", "/.mocban/../index.html",
           "/.git/config", "/%2e/index.html", "/./index.html", "/index.html/", "/%ff%fe", "/%ed%a0%80",
           "/index.html/../../bi-mat.txt", "/lien-ket", "/lien-ket/site.yml", "/tep-ngoai",
           "/.mocban/events/x", "/.mocban/live.js/", "/%2Emocban/x", "file:///etc/passwd",
           "http://127.0.0.1/../../etc/passwd"]
    return paths + long + bad


def ask_raw(port, path):
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
        connection.sendall(
            f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
    return answer


def check_hostile(server):
    (server.site / "bi-mat.txt").write_text(SECRET)
    public = server.site / "public"
    (public / "lien-ket").symlink_to(server.site)
    (public / "tep-ngoai").symlink_to(server.site / "bi-mat.txt")
    paths = hostile_paths()
    expect(len(paths) >= 1000, f"{len(paths)} paths only")
    for path in paths:
        answer = ask_raw(server.port, path)
        status = answer.split(b" ", 2)[1:2]
        expect(status in ([b"400"], [b"404"]), f"{path[:80]} gets {answer[:40]}")
        expect(SECRET.encode() not in answer and b"root:" not in answer
               and b"title: " not in answer, f"{path[:80]} leads outside")
    (public / "lien-ket").unlink()
    (public / "tep-ngoai").unlink()
    return len(paths)


def check_http(server):
    page = server.get("/" + PAGE)
    expect(page.status == 200 and int(page.headers["Content-Length"]) == len(page.body), "length")
    expect(page.headers["Content-Type"] == "text/html; charset=utf-8", "type of a page")
    expect(b".mocban/live.js" in page.body, "a page has no script")
    expect(b"live.js" not in (server.site / "public" / PAGE).read_bytes(), "the file has the script")
    tag, date = page.headers["ETag"], page.headers["Last-Modified"]
    head = server.get("/" + PAGE, "HEAD")
    expect(head.status == 200 and not head.body, "HEAD has a body")
    for name in ("Content-Length", "Content-Type", "ETag", "Last-Modified"):
        expect(head.headers[name] == page.headers[name], f"HEAD differs in {name}")
    for name, value in (("If-None-Match", tag), ("If-None-Match", f'"x", W/{tag}'), ("If-None-Match", "*"),
                        ("If-Modified-Since", date)):
        expect(server.get("/" + PAGE, **{name: value}).status == 304, f"{name}: {value}")
    expect(server.get("/" + PAGE, If_None_Match='"x"', If_Modified_Since=date).status == 200,
           "a date outweighs a tag")
    length = len(page.body)
    for asked, status, wanted in [
            ("bytes=0-9", 206, page.body[:10]), (f"bytes={length - 5}-", 206, page.body[-5:]),
            ("bytes=-7", 206, page.body[-7:]), (f"bytes=5-{length + 9}", 206, page.body[5:]),
            (f"bytes={length}-", 416, None), ("bytes=-0", 416, None), ("bytes=0-1,4-5", 200, page.body),
            ("bytes=9-3", 200, page.body), ("bytes=a-b", 200, page.body), ("lines=1-2", 200, page.body)]:
        answer = server.get("/" + PAGE, Range=asked)
        expect(answer.status == status, f"{asked}: {answer.status}")
        expect(wanted is None or answer.body == wanted, f"{asked} gives other bytes")
    stale = server.get("/" + PAGE, Range="bytes=0-9", If_Range='"x"')
    expect(stale.status == 200, "a part of another state")
    style = server.get("/assets/style.css")
    expect(style.headers["Content-Type"] == "text/css; charset=utf-8", "type of a style sheet")
    file = server.site / "public" / "assets" / "style.css"
    for name, suffix, pack in (("gzip", ".gz", gzip.compress), ("br", ".br", lambda _: b"not really")):
        packed = file.with_name(file.name + suffix)
        packed.write_bytes(pack(file.read_bytes()))
        answer = server.get("/assets/style.css", Accept_Encoding=f"{name}, identity;q=0.5")
        expect(answer.headers["Content-Encoding"] == name, f"no {name}")
        expect(answer.body == packed.read_bytes(), f"{name} has other bytes")
        expect(answer.headers["Content-Type"] == "text/css; charset=utf-8", f"type of {name}")
        expect(answer.headers["ETag"] != style.headers["ETag"], f"{name} has the same tag")
        plain = server.get("/assets/style.css")
        expect("Content-Encoding" not in plain.headers and plain.headers["Vary"] == "Accept-Encoding",
               "the plain file does not vary")
        refused = server.get("/assets/style.css", Accept_Encoding=f"{name};q=0")
        expect("Content-Encoding" not in refused.headers, f"{name} is sent though refused")
        os.utime(packed, (1, 1))
        old = server.get("/assets/style.css", Accept_Encoding=name)
        expect("Content-Encoding" not in old.headers, f"an old {name} is sent")
        packed.unlink()
    folder = server.get("/tinh-thanh")
    expect((folder.status, folder.headers["Location"]) == (308, "/tinh-thanh/"), "a folder's slash")
    missing = server.get("/khong/co/trang-nay.html")
    expect(missing.status == 404 and b'<base href="/">' in missing.body, "the missing page")
    for method in ("POST", "PUT", "DELETE", "OPTIONS"):
        answer = server.get("/", method)
        expect((answer.status, answer.headers["Allow"]) == (405, "GET, HEAD"), method)
    for host, status in (("luutru.example", 421), ("127.0.0.1:1", 200), ("localhost", 200)):
        expect(server.get("/", Host=host).status == status, f"Host: {host}")


# --- in the browser -------------------------------------------------------------------------------


def check_edits(server, tab):
    site = server.site
    article = site / ARTICLE
    edit(article, "Một bài chỉ biết năm", "Một bài " + "rất dài.\n\n" * 200 + "Một bài chỉ biết năm")
    tab.open(server.address + PAGE)
    tab.until_shows("rất dài.")
    tab.mark()
    tab.run("scrollTo({top: 1500, behavior: 'instant'})")
    before = tab.run("return scrollY")
    edit(article, "được dẫn", "được dẫn và đã sửa")
    tab.until_shows("được dẫn và đã sửa")
    # One pixel less has been seen, from parts of pixels in the layout.
    until(lambda: abs((tab.quiet("return scrollY") or 0) - before) <= 1,
          lambda: f"the page has scrolled from {before} to {tab.quiet('return scrollY')}", 5)
    # The text of another article is no reason to load this one.
    tab.mark()
    builds = server.builds
    other = site / "content/articles/undated/khong-ngay.md"
    other.write_text(other.read_text(encoding="utf-8") + "\nThêm một câu.\n", encoding="utf-8")
    until(lambda: server.builds > builds, "nothing was built")
    edit(article, "title: Chỉ biết năm", "title: Tựa đề mới")
    tab.until_shows("Tựa đề mới")
    expect(not tab.stayed(), "a new title without a new page")
    tab.open(server.address)
    tab.mark()
    builds = server.builds
    other.write_text(other.read_text(encoding="utf-8") + "\nThêm hai câu.\n", encoding="utf-8")
    until(lambda: server.builds > builds, "nothing was built")
    expect(tab.stayed(), "the page was loaded again for the text of another one")
    edit(site / "site.yml", "Kho thử mọi thứ", "Kho thử tên khác")
    tab.until_shows("Kho thử tên khác")
    style = site / "static/rieng.css"
    style.parent.mkdir(exist_ok=True)
    style.write_text("body { outline: 1px solid rgb(1, 2, 3); }")
    edit(site / "site.yml", "title:", "style_sheets: [rieng.css]\ntitle:")
    colour = "return getComputedStyle(document.body).outlineColor"
    until(lambda: tab.quiet(colour) == "rgb(1, 2, 3)", "the style does not come")
    tab.mark()
    style.write_text("body { outline: 1px solid rgb(4, 5, 6); }")
    until(lambda: tab.quiet(colour) == "rgb(4, 5, 6)", "the style does not change")
    expect(tab.stayed(), "the page was loaded again for a style")
    expect(len(tab.run("return Array.from(document.querySelectorAll('link[rel=stylesheet]'))")) == 2,
           "styles pile up")


def check_problems(server, tab, shots):
    article = server.site / ARTICLE
    tab.open(server.address + PAGE)
    tab.mark()
    edit(article, "date: 2015", "date: 2015-13-45")
    line = article.read_text(encoding="utf-8").split("\n").index("date: 2015-13-45") + 1
    tab.until_overlay(f"{ARTICLE}:{line}")
    tab.until_overlay("date: 2015-13-45")
    expect(tab.shows("được dẫn và đã sửa") and tab.stayed(), "the last good page is gone")
    tab.shot(shots, "problem")
    # Whoever comes later is told too, also on pages that nothing is wrong with.
    tab.open(server.address)
    tab.until_overlay(f"{ARTICLE}:{line}")
    expect("Tựa đề mới" in server.get("/nam/2015/").body.decode(), "a list has lost the article")
    tab.run("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))")
    tab.until_overlay("One error")
    expect("date: 2015-13-45" not in tab.overlay(), "it does not fold")
    tab.shot(shots, "folded")
    edit(article, "date: 2015-13-45", "date: 2015")
    tab.until_silent()
    settings = server.site / "site.yml"
    edit(settings, "title: Kho", "title: [Kho")
    tab.until_overlay("site.yml:")
    expect(server.get("/" + PAGE).status == 200, "the last good site is gone")
    tab.shot(shots, "settings")
    edit(settings, "title: [Kho", "title: Kho")
    tab.until_silent()


def check_moves(server, tab):
    article = server.site / ARTICLE
    moved = article.with_name("ten-moi.md")
    tab.open(server.address + PAGE)
    tab.mark()
    text = article.read_text(encoding="utf-8").replace("---\n", f"---\naliases: [{PAGE}]\n", 1)
    moved.write_text(text, encoding="utf-8")
    article.unlink()
    until(lambda: (tab.quiet("return location.pathname") or "").endswith("/ten-moi.html"),
          "the page does not follow its article")
    article.write_text(text.replace(f"aliases: [{PAGE}]\n", ""), encoding="utf-8")
    moved.unlink()
    until(lambda: server.get("/bai-viet/2015/ten-moi.html").status == 404, "the old page stays")
    tab.until_shows("Không")
    expect(tab.quiet("return !!document.querySelector('main')"), "a missing page has no content")
    moved.write_text(text.replace(f"aliases: [{PAGE}]\n", ""), encoding="utf-8")
    tab.until_shows("được dẫn và đã sửa")
    moved.unlink()
    # A folder that goes, comes elsewhere and comes back.
    tab.open(server.address + PAGE)
    tab.mark()
    folder = article.parent
    folder.rename(server.site / "2015-di")
    until(lambda: server.get("/" + PAGE).status == 404, "a page outlives its folder")
    (server.site / "2015-di").rename(folder)
    tab.until_shows("được dẫn và đã sửa")
    edit(article, "và đã sửa", "và sửa lần nữa")
    tab.until_shows("và sửa lần nữa")
    deep = server.site / "content/articles/1999/a/b"
    deep.mkdir(parents=True)
    (deep / "sau.md").write_text("---\ntitle: Nằm sâu\nlanguage: vi\n---\nSâu.\n", encoding="utf-8")
    until(lambda: "Nằm sâu" in "".join(
        one.read_text(encoding="utf-8") for one in server.site.glob("public/bai-viet/**/sau.html")),
        "an article in a new folder is not seen")
    shutil.rmtree(server.site / "content/articles/1999")
    until(lambda: not list(server.site.glob("public/bai-viet/**/sau.html")), "it stays")


def check_burst(server, tab):
    site = server.site

    def git(*arguments):
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@example.org", "-C", str(site),
                        *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    git("init", "-q", "-b", "it")
    git("add", "content", "site.yml", "static")
    git("commit", "-qm", "few")
    folder = site / "content/articles/2001"
    blobs = []
    for number in range(1000):
        blobs.append(
            f"commit refs/heads/nhieu\n" * (number == 0)
            + ("committer a <a@example.org> 1700000000 +0700\ndata 4\nmany\nfrom refs/heads/it\n"
               if number == 0 else "")
            + inline(f"content/articles/2001/bai-{number}.md",
                     f"---\ntitle: Bài số {number}\ndate: 2001-01-02\ndate_basis: dateline\n"
                     f"language: vi\n---\nNội dung.\n"))
    subprocess.run(["git", "-C", str(site), "fast-import", "--quiet"], check=True,
                   input="".join(blobs).encode())
    tab.open(server.address)
    builds = server.builds
    git("checkout", "-q", "nhieu")
    until(lambda: (site / "public/bai-viet/2001/bai-999.html").exists(), "nothing is built")
    tab.until_shows("Bài số")
    server_is_quiet(server)
    rebuilt = server.builds - builds
    expect(rebuilt <= 3, f"{rebuilt} builds for one checkout")
    git("checkout", "-q", "it")
    until(lambda: not (site / "public/bai-viet/2001").exists(), "the pages stay")
    expect(not folder.exists(), "git leaves articles")
    return rebuilt


def inline(path, text):
    return f"M 100644 inline {path}\ndata {len(text.encode())}\n{text}\n"


def server_is_quiet(server):
    """Waits until there was nothing to build for a moment."""
    count, since = server.builds, time.monotonic()
    while time.monotonic() - since < 0.5:
        if server.builds != count:
            count, since = server.builds, time.monotonic()
        time.sleep(0.02)


def check_return(mocban, server, tab):
    """A page finds the preview again, and what was written while it was away."""
    tab.open(server.address + PAGE)
    tab.mark()
    server.stop()
    tab.until_overlay("has stopped")
    edit(server.site / ARTICLE, "và sửa lần nữa", "và sửa khi vắng")
    again = Server(mocban, server.site, port=server.port)
    expect(again.port == server.port, "the port was taken meanwhile")
    tab.until_shows("và sửa khi vắng")
    tab.until_silent()
    return again


def check_base(mocban, site, tab):
    """Under a base, by looking at files again and again, with another preview on the port."""
    first = Server(mocban, site, "--no-watch")
    page = first.get("/" + PAGE)
    expect(b"live.js" not in page.body, "a page that nobody follows has the script")
    second = Server(mocban, site, "--base", "/luu/tru/", "--poll", port=first.port)
    expect(second.port != first.port and f"port {first.port} is taken" in second.said, "a taken port")
    first.stop(signal.SIGTERM)
    try:
        expect(second.get("/").headers["Location"] == "/luu/tru/", "the base")
        expect(second.get("/luu/tru/tinh-thanh").headers["Location"] == "/luu/tru/tinh-thanh/", "a folder")
        tab.open(second.address + PAGE)
        tab.mark()
        edit(site / ARTICLE, "và sửa khi vắng", "và sửa dưới gốc")
        tab.until_shows("và sửa dưới gốc")
        second.stop()
    finally:
        second.close()


def check_death(mocban, site):
    """Neither program outlives the other."""
    server = Server(mocban, site)
    child = server.children()[0]
    os.kill(server.process.pid, signal.SIGKILL)
    until(lambda: not os.path.exists(f"/proc/{child}"), "the server outlives the program")
    server = Server(mocban, site)
    os.kill(server.children()[0], signal.SIGKILL)
    expect(server.process.wait(timeout=PATIENCE) not in (0, None), "the end of the server is no fault")
    until(lambda: any("server has ended" in line for line in server.said), "nobody is told")


def check_templates(server, tab, checkout, shots):
    words = checkout / "Templates/WordingVietnamese.swift"
    style = checkout / "Templates/assets/style/text.css"
    keep = {file: file.read_bytes() for file in (words, style)}
    tab.open(server.address + PAGE)
    tab.mark()
    try:
        style.write_text(style.read_text() + "\nbody { caret-color: rgb(7, 8, 9); }\n")
        until(lambda: tab.quiet("return getComputedStyle(document.body).caretColor") == "rgb(7, 8, 9)",
              "the style does not change")
        expect(tab.stayed(), "the page was loaded again for a style")
        edit(words, "Trang tĩnh làm bằng", 'Trang tĩnh" làm bằng')
        tab.until_overlay("Compiling")
        until(lambda: "WordingVietnamese.swift:" in (tab.overlay() or ""), "no error of the compiler", 900)
        tab.shot(shots, "templates")
        edit(words, 'Trang tĩnh" làm bằng', "Trang tĩnh do tay làm bằng")
        until(lambda: tab.shows("Trang tĩnh do tay làm bằng"), "the new templates do not come", 900)
        tab.until_silent()
    finally:
        for file, content in keep.items():
            file.write_bytes(content)
    until(lambda: tab.shows("Trang tĩnh làm bằng"), "the old templates do not come back", 900)


def option(name):
    if name not in sys.argv:
        return None
    return pathlib.Path(sys.argv[sys.argv.index(name) + 1]).resolve()


def main():
    mocban = str(pathlib.Path(sys.argv[1]).resolve())
    shots, checkout = option("--shots"), option("--templates")
    if shots:
        shots.mkdir(parents=True, exist_ok=True)
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as work:
        site = pathlib.Path(work).resolve() / "site"
        shutil.copytree(sys.argv[2], site, ignore=shutil.ignore_patterns("public", ".mocban"))
        os.chdir(work)
        server = tab = None
        try:
            server = Server(mocban, pathlib.Path("site"))
            server.site = site
            tab = Tab()
            check_http(server)
            hostile = check_hostile(server)
            check_edits(server, tab)
            check_problems(server, tab, shots)
            check_moves(server, tab)
            rebuilt = check_burst(server, tab)
            if checkout:
                check_templates(server, tab, checkout, shots)
            server = check_return(mocban, server, tab)
            server.stop()
            check_base(mocban, site, tab)
            check_death(mocban, site)
        except Fault as fault:
            print("   ", fault)
            print("\n".join(f"    | {line}" for line in (server.said if server else [])[-20:]))
            sys.exit(1)
        finally:
            if tab:
                tab.close()
            if server:
                server.close()
    print(f"{checks} looks, {hostile} hostile paths, {rebuilt} builds for a checkout of 1000 files, "
          f"{time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
