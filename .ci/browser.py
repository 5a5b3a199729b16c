#!/usr/bin/env python3
"""Reads the pages of a built site in a browser and says what is wrong with them.

usage: browser.py SITE AXE [--without-lookup]

SITE is the folder of a built site, AXE the script of axe-core; a site whose texts record no former
addresses has none to look up. Pages are opened from the disk and
from a server with a strict Content-Security-Policy, wide and narrow, light and dark, with and
without scripts. Needs chromium and chromedriver, and nothing but Python's standard library.
"""
import functools
import http.server
import json
import pathlib
import re
import socket
import subprocess
import sys
import threading
import time
import unicodedata
import urllib.parse
import urllib.request

POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Browser:
    """A headless Chromium, driven through WebDriver."""

    def __init__(self, scripts=True):
        self.port = free_port()
        self.driver = subprocess.Popen(
            ["chromedriver", f"--port={self.port}", "--silent"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(100):
            try:
                self.call("GET", "/status")
                break
            except OSError:
                time.sleep(0.1)
        options = {
            "args": [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
            ],
        }
        if not scripts:
            options["prefs"] = {"profile.managed_default_content_settings.javascript": 2}
        answer = self.call("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}}})
        self.session = f"/session/{answer['sessionId']}"

    def call(self, method, path, body=None):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)["value"]

    def post(self, path, body):
        return self.call("POST", self.session + path, body)

    def command(self, name, parameters):
        return self.post("/goog/cdp/execute", {"cmd": name, "params": parameters})

    def look(self, width, scheme):
        self.command("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500})
        self.command("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-color-scheme", "value": scheme}]})

    def open(self, address):
        self.post("/url", {"url": address})

    def run(self, script, *arguments):
        return self.post("/execute/sync", {"script": script, "args": list(arguments)})

    def wait(self, script, *arguments):
        return self.post("/execute/async", {"script": script, "args": list(arguments)})

    def text(self):
        element = self.post("/element", {"using": "css selector", "value": "body"})
        return self.call("GET", f"{self.session}/element/{list(element.values())[0]}/text")

    def log(self, kind):
        return self.post("/se/log", {"type": kind})

    def close(self):
        try:
            self.call("DELETE", self.session)
        finally:
            self.driver.terminate()
            self.driver.wait()


def kind(path, text):
    """What pages are alike: their body's class, how deep they lie, and in which part of the site."""
    name = re.search(r'<body class="([^"]*)"', text)
    return (name[1] if name else "", len(path.parts), path.parts[0])


def choose(site):
    """Some pages of each kind, the largest and the smallest among them."""
    kinds = {}
    for file in sorted(site.rglob("*.html")):
        text = file.read_text(encoding="utf-8")
        path = file.relative_to(site)
        kinds.setdefault(kind(path, text), []).append((len(text), str(path)))
    chosen = []
    for pages in kinds.values():
        pages.sort()
        chosen += {pages[0][1], pages[-1][1], pages[len(pages) // 2][1]}
    return sorted(chosen)


class StrictHandler(http.server.SimpleHTTPRequestHandler):
    """Serves a site at its base path, with the policy that every page must live with."""

    base = "/"

    def translate_path(self, path):
        inside = path[len(self.base):] if path.startswith(self.base) else "khong-co"
        return super().translate_path("/" + inside)

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        pass


AXE = """
const done = arguments[arguments.length - 1];
axe.run(document, {runOnly: arguments[0]}).then(
  (result) => done(result.violations.map((one) =>
    [one.id, one.impact, one.nodes.length, one.nodes[0].target.join(' '), one.nodes[0].failureSummary])),
  (error) => done([['failed', String(error), 0, '', '']]));
"""


class Report:
    def __init__(self):
        self.count = 0
        self.faults = []

    def expect(self, holds, message):
        self.count += 1
        if not holds:
            self.faults.append(message)
            print("   ", message)


def check_accessibility(browser, site, pages, axe, report):
    for width, scheme in [(390, "light"), (1280, "dark"), (390, "dark"), (1280, "light")]:
        browser.look(width, scheme)
        for page in pages:
            text = (site / page).read_text(encoding="utf-8")
            # A page that leads on cannot be looked at, and one for a host only has no style here.
            if "http-equiv=\"refresh\"" in text or "<base " in text:
                continue
            browser.open((site / page).as_uri())
            browser.run(axe)
            for violation in browser.wait(AXE, RULES):
                report.expect(False, f"{page} at {width} px, {scheme}: {' | '.join(map(str, violation))}")
            scroll = browser.run("return document.documentElement.scrollWidth")
            report.expect(scroll <= width, f"{page} is {scroll} px wide on a screen of {width} px")


def requests(browser):
    for entry in browser.log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            yield message["params"]["request"]["url"]


def check_policy(browser, site, pages, report):
    missing = (site / "404.html").read_text(encoding="utf-8")
    base = re.search(r'<base href="([^"]*)"', missing)
    StrictHandler.base = base[1] if base else "/"
    handler = functools.partial(StrictHandler, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        root = f"http://127.0.0.1:{server.server_port}{StrictHandler.base}"
        for page in pages:
            browser.log("browser"), list(requests(browser))
            browser.open(root + urllib.parse.quote(page))
            for entry in browser.log("browser"):
                report.expect("favicon.ico" in entry["message"], f"{page}: {entry['message']}")
            for address in requests(browser):
                report.expect(
                    address.startswith((root, "data:", "about:", "chrome:", "devtools:")),
                    f"{page} asks for {address}")
        server.shutdown()


def check_without_scripts(browser, site, pages, report):
    for page in pages:
        text = (site / page).read_text(encoding="utf-8")
        if "http-equiv=\"refresh\"" in text:
            continue
        browser.open((site / page).as_uri())
        shown = browser.text()
        heading = re.search(r"<h1[^>]*>(.*?)</h1>", text, re.S)
        words = re.sub(r"<[^>]*>", " ", heading[1] if heading else "").split()
        for word in words:
            plain = word.replace("&amp;", "&").replace("&quot;", '"').replace("&lt;", "<")
            report.expect(plain in shown, f"{page} does not show “{plain}” without scripts")
        links = browser.call("POST", browser.session + "/elements", {
            "using": "css selector", "value": "a[href]"})
        report.expect(links, f"{page} leads nowhere without scripts")


def check_lookup(browser, site, report):
    """Every address that the archive lists is found by pasting it, in other spellings too."""
    page = next((path for path in site.glob("*/index.html") if "id=\"lookup\"" in path.read_text()), None)
    if page is None:
        report.expect(False, "no page finds articles by former addresses")
        return
    found = 0
    for file in page.parent.rglob("*.html"):
        rows = re.findall(r'<li><code>(.*?)</code> <a href="([^"]*)"', file.read_text(encoding="utf-8"))
        for address, target in rows:
            address = address.replace("&amp;", "&")
            spellings = [address, re.sub(r"^https?://", "", address), address + "#x",
                         address + ("&" if "?" in address else "?") + "utm_source=thu"]
            for spelling in spellings:
                browser.open("about:blank")
                browser.open(page.as_uri() + "#" + urllib.parse.quote(spelling, safe=""))
                for _ in range(50):
                    link = browser.run("const a = document.querySelector('#lookup-result a'); return a && a.href")
                    if link:
                        break
                    time.sleep(0.05)
                wanted = (file.parent / target).resolve().as_uri()
                report.expect(link == wanted, f"{spelling} leads to {link}, not to {wanted}")
                found += 1
    report.expect(found > 0, "no former address is listed")
    browser.open("about:blank")
    browser.open(page.as_uri() + "#khong.vn/co")
    time.sleep(0.5)
    said = browser.run("return document.getElementById('lookup-result').textContent")
    report.expect(bool(said), "nothing is said about an address that is not there")


SEARCH = """
const done = arguments[arguments.length - 1];
const look = (turn) => {
  const said = document.getElementById('found').textContent;
  const ready = said && !/…$/.test(said);
  if (ready || turn > 100) {
    setTimeout(() => done([said, [...document.querySelectorAll('#results h2 a')].map((a) => a.href),
      document.getElementById('hints').textContent]), 150);
  } else setTimeout(look, 50, turn + 1);
};
look(0);
"""


def check_search(browser, site, axe, report):
    """Titles are found by their words, with accents and without, from the disk and from a server."""
    page = site / "tim" / "index.html"
    handler = functools.partial(StrictHandler, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        root = f"http://127.0.0.1:{server.server_port}{StrictHandler.base}"
        titles = {}
        for file in sorted((site / "bai-viet").rglob("*.html")):
            text = file.read_text(encoding="utf-8")
            heading = re.search(r"<h1[^>]*>(.*?)</h1>", text, re.S)
            if heading and "<" not in heading[1] and "&" not in heading[1] and "http-equiv" not in text:
                titles[heading[1].strip()] = str(file.relative_to(site))
        found = 0
        for title, path in list(titles.items())[:8]:
            plain = "".join(
                one for one in unicodedata.normalize("NFD", title.replace("đ", "d").replace("Đ", "D"))
                if not unicodedata.combining(one))
            for query in (title, plain):
                for start in (page.as_uri() + "#q=", page.as_uri() + "?q=", root + "tim/index.html?q="):
                    browser.open("about:blank")
                    browser.open(start + urllib.parse.quote(query))
                    said, links, _ = browser.wait(SEARCH)
                    report.expect(
                        any(link.split("#")[0].endswith(urllib.parse.quote(path)) for link in links)
                        or "rút" in said or not links and "noindex" in (site / path).read_text(),
                        f"{start}{query} does not find {path}: {said}")
                    found += 1
        report.expect(found > 0, "no title was searched for")
        for width, scheme in [(390, "light"), (1280, "dark")]:
            browser.look(width, scheme)
            for query in ("a", "nhan dan", '<img src=x onerror=alert(1)> "', "khongcogi"):
                browser.open("about:blank")
                browser.open(page.as_uri() + "#q=" + urllib.parse.quote(query))
                browser.wait(SEARCH)
                browser.run(axe)
                for violation in browser.wait(AXE, RULES):
                    report.expect(False, f"the search for {query}: {' | '.join(map(str, violation))}")
                report.expect(
                    not browser.run("return document.querySelector('img[src=x]')"),
                    f"{query} became markup")
        server.shutdown()
    # A copy of the site that has lost a part of its index says so.
    for shard in list((site / "tim" / "t").glob("t0-*.js"))[:1]:
        whole = shard.read_bytes()
        try:
            for content in (whole[:-20], b""):
                shard.write_bytes(content)
                browser.open("about:blank")
                browser.open(page.as_uri() + "#q=a")
                said, links, _ = browser.wait(SEARCH)
                report.expect(said and not links, f"a damaged index is not told: {said}")
        finally:
            shard.write_bytes(whole)


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    axe = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
    pages = choose(site)
    report = Report()
    browser = Browser()
    try:
        check_accessibility(browser, site, pages, axe, report)
        check_policy(browser, site, pages, report)
        if "--without-lookup" not in sys.argv:
            check_lookup(browser, site, report)
        if (site / "tim").exists():
            check_search(browser, site, axe, report)
    finally:
        browser.close()
    browser = Browser(scripts=False)
    try:
        check_without_scripts(browser, site, pages, report)
    finally:
        browser.close()
    print(f"{len(pages)} pages, {report.count} looks, {len(report.faults)} faults")
    sys.exit(1 if report.faults or not pages else 0)


if __name__ == "__main__":
    main()
