#!/usr/bin/env python3
"""Checks links to other hosts against a made-up web: mocban check --external, through a proxy of its own.

Usage: external.py PROGRAM
"""

import http.server
import os
import subprocess
import sys
import tempfile
import threading
import time

PAGES = {
    "http://bao.example.vn/con.html": (200, None),
    "http://bao.example.vn/mat.html": (404, None),
    "http://bao.example.vn/cu.html": (301, "http://moi.example.vn/moi.html"),
    "http://moi.example.vn/moi.html": (200, None),
    "http://kho.example.vn/chi-doc.html": (200, None),
}
REQUESTS = []


class Proxy(http.server.BaseHTTPRequestHandler):
    def answer(self):
        REQUESTS.append((time.monotonic(), self.command, self.path))
        status, target = PAGES.get(self.path, (404, None))
        if self.path.endswith("chi-doc.html") and self.command == "HEAD":
            status = 405
        self.send_response(status)
        if target:
            self.send_header("Location", target)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_HEAD = do_GET = answer

    def log_message(self, *_):
        pass


def check(program, site, port):
    quiet = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    return subprocess.run(
        [program, "check", "--external", "--content-only", "--verbose", "--site", site],
        env={**quiet, "http_proxy": f"http://127.0.0.1:{port}"},
        capture_output=True, text=True, timeout=120)


def main():
    program = os.path.abspath(sys.argv[1])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as site:
        folder = os.path.join(site, "content", "articles", "2017")
        os.makedirs(folder)
        links = "\n\n".join(f"[Trang]({page})" for page in PAGES)
        with open(os.path.join(folder, "a.md"), "w", encoding="utf-8") as file:
            file.write(f"---\ntitle: Một\n---\n{links}\n\n[Trong nhà](http://127.0.0.1:{server.server_port}/x)\n")
        first = check(program, site, server.server_port)
        found = sorted(line.rsplit("[", 1)[1].rstrip("]") for line in first.stdout.splitlines() if "[" in line and ".md:" in line)
        wanted = ["dead-link", "moved-link", "private-link"]
        assert found == wanted, (found, first.stdout, first.stderr)
        assert first.returncode == 0, first
        assert not any("127.0.0.1" in path for _, _, path in REQUESTS), REQUESTS
        assert ("GET", "http://kho.example.vn/chi-doc.html") in [r[1:] for r in REQUESTS], REQUESTS
        for host in ("bao", "moi", "kho"):
            times = [at for at, _, path in REQUESTS if f"//{host}." in path]
            assert all(b - a > 0.9 for a, b in zip(times, times[1:])), (host, times)
        asked = len(REQUESTS)
        second = check(program, site, server.server_port)
        assert second.stdout.splitlines()[:-1] == first.stdout.splitlines()[:-1], second.stdout
        assert len(REQUESTS) == asked, REQUESTS[asked:]
    server.shutdown()
    print(f"external links: {asked} requests, none twice, none into the local network")


main()
