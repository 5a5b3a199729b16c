#!/usr/bin/env python3
"""Asks this site's search and Pagefind the same questions.

usage: search.py PROGRAM SITE PAGES

SITE is the folder of a site that was built, PAGES the same pages with Pagefind's bundle. Prints for
each query how many articles hold it, what ours finds, what Pagefind finds, and how long it took.
"""
import functools
import http.server
import pathlib
import re
import subprocess
import sys
import threading
import unicodedata

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / ".ci"))
import browser  # noqa: E402

QUERIES = ["dak lak", "Đắk Lắk", "hữu nghị", '"hữu nghị"', '"đối ngoại nhân dân"', '"nghỉ lễ"',
           '"hòa bình"', "doi ngoai", "kon tum"]
ASK = """
const done = arguments[arguments.length - 1];
import('/pagefind/pagefind.js').then(async (pagefind) => {
  await pagefind.init();
  const start = performance.now();
  const result = await pagefind.search(arguments[0]);
  done([result.results.length, Math.round(performance.now() - start)]);
}).catch((error) => done([String(error), 0]));
"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def words(text):
    return re.findall(r"\w+", unicodedata.normalize("NFC", text.lower()))


def plain(word):
    letters = unicodedata.normalize("NFD", word.replace("đ", "d"))
    return "".join(one for one in letters if not unicodedata.combining(one))


def holds(sentences, query):
    """Whether a text has a query: all words, or the phrase in one sentence."""
    asked = words(query)
    fits = lambda one, other: one == other or (one == plain(one) and one == plain(other))
    if not query.startswith('"'):
        every = [word for sentence in sentences for word in sentence]
        return all(any(fits(word, other) for other in every) for word in asked)
    return any(
        all(fits(word, other) for word, other in zip(asked, sentence[start:]))
        for sentence in sentences for start in range(len(sentence) - len(asked) + 1))


def main():
    program, site, pages = sys.argv[1:4]
    texts = []
    for file in pathlib.Path(site, "content", "articles").rglob("*.md"):
        parts = file.read_text(encoding="utf-8").split("---\n", 2)
        named = "\n".join(re.findall(r"[^\[\],\"]+", " ".join(
            re.findall(r"^(?:title|provinces|organizations|authors): (.*)$", parts[1], re.M))))
        named += "\n" + "\n".join(re.findall(r'^  - "(.*)"$', parts[1], re.M))
        texts.append([words(one) for one in re.split(r"[.!?;:…]\s|\n", named + "\n" + parts[2])])
    handler = functools.partial(Quiet, directory=pages)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        chromium = browser.Browser()
        try:
            chromium.open(f"http://127.0.0.1:{server.server_port}/404.html")
            chromium.call("POST", chromium.session + "/timeouts", {"script": 120000})
            for query in QUERIES:
                true = sum(holds(text, query) for text in texts)
                said = subprocess.run(
                    [program, "search", "--site", site, "--limit", "0", "--", query],
                    capture_output=True, text=True, check=True).stdout
                ours = re.search(r"^(\d+) article", said, re.M)[1]
                found, time = chromium.wait(ASK, query)
                print(f"{query:24} in {true:6} articles; ours {ours:>6}; Pagefind {found:>6} in {time} ms")
        finally:
            chromium.close()
        server.shutdown()


main()
