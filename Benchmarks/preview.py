#!/usr/bin/env python3
"""Times how long a page takes to follow its source, beside `hugo server` on the same texts, in one run.

Usage: Benchmarks/preview.py PROGRAM [--sizes 5 1000 10000] [--rounds 20] [--folder /dev/shm]
                             [--peers mocban-full mocban-plain hugo] [--load 10]

Each round saves a file and asks for the page again and again until it is the new one: a sentence added to
an article, its title, a style sheet, the title of the site. The servers of one size run side by side and take
turns, the others at rest. --load asks for pages with wrk on 64 connections for so many seconds, beside
nginx with the same folder; both have to be there.
"""

import argparse
import http.client
import os
import re
import shutil
import signal
import statistics
import subprocess
import tempfile
import threading
import time

import compare

HERE = os.path.dirname(os.path.abspath(__file__))
PATIENCE = 240
KINDS = ["text", "title", "style", "settings"]


class Peer:
    """A server that follows its sources."""

    def __init__(self, name, command, done):
        self.name, self.done = name, done
        self.lines = []
        self.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            start_new_session=True)
        threading.Thread(target=self.listen, daemon=True).start()
        self.wait_for(lambda: self.port, "no server")
        self.wait_for(lambda: self.status("/") == 200, "no site")

    def listen(self):
        for line in self.process.stdout:
            self.lines.append(line)

    def wait_for(self, condition, message):
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end or self.process.poll() is not None:
                raise SystemExit(f"{self.name}: {message}: {''.join(self.lines[-9:])}")
            time.sleep(0.05)

    @property
    def port(self):
        found = re.search(r"http://(?:127\.0\.0\.1|localhost):(\d+)/", "".join(self.lines))
        return int(found[1]) if found else None

    @property
    def builds(self):
        return sum(re.search(self.done, line) is not None for line in self.lines)

    def status(self, path):
        return self.ask(path)[0]

    def ask(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def time(self, path, file, content, mark):
        """Milliseconds from the end of saving a file until a page has a mark."""
        builds = self.builds
        draft = f"{file}~"
        with open(draft, "w", encoding="utf-8") as output:
            output.write(content)
        os.replace(draft, file)
        start = time.perf_counter()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        while True:
            connection.request("GET", path)
            body = connection.getresponse().read()
            if mark.encode() in body:
                break
            if time.perf_counter() - start > PATIENCE:
                raise SystemExit(f"{self.name}: {path} never has {mark}")
            time.sleep(0.002)
        took = (time.perf_counter() - start) * 1000
        connection.close()
        # What the build does behind the page does not belong to the next edit.
        self.wait_for(lambda: self.builds > builds, "no end of the build")
        time.sleep(0.2)
        return took

    def stop(self):
        os.killpg(self.process.pid, signal.SIGINT)
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)


class Mocban(Peer):
    def __init__(self, program, profile, work, corpus):
        self.site = f"{work}/mocban-{profile}"
        os.makedirs(self.site + "/static")
        shutil.copytree(corpus + "/content", self.site + "/content")
        self.settings, self.style = self.site + "/site.yml", self.site + "/static/rieng.css"
        write(self.style, "body { color: black }\n")
        write(self.settings, compare.PROFILES[profile] + "style_sheets: [rieng.css]\n")
        self.articles, self.style_path = self.site + "/content/articles", "/rieng.css"
        super().__init__(f"mocban {profile}", [program, "serve", "--site", self.site, "--port", "0"], "changed in")

    def page(self, article):
        return f"/bai-viet/{article[:-3]}.html"


class Hugo(Peer):
    def __init__(self, program, work, corpus, port):
        self.site = f"{work}/hugo"
        shutil.copytree(f"{HERE}/peers/hugo", self.site)
        shutil.copytree(corpus, self.site + "/content")
        self.settings, self.style = self.site + "/hugo.toml", self.site + "/static/style.css"
        self.articles, self.style_path = self.site + "/content", "/style.css"
        super().__init__(
            "hugo server", [
                program, "server", "-s", self.site, "--bind", "127.0.0.1", "-p", str(port), "--cacheDir",
                f"{work}/hugo-cache",
            ], "Total in|Rebuilt in|Syncing")

    def page(self, article):
        year = article.split("/")[0]
        found = re.search(r'^url: *"?([^"\n]+)', read(f"{self.articles}/{article}"), re.M)
        return found[1] if found else f"/{year}/{os.path.basename(article)[:-3]}/"


def read(file):
    with open(file, encoding="utf-8") as input:
        return input.read()


def write(file, text):
    with open(file, "w", encoding="utf-8") as output:
        output.write(text)


def choose(peer):
    """An article in the middle of a year in the middle."""
    years = sorted(name for name in os.listdir(peer.articles) if name.isdigit())
    year = years[len(years) // 2]
    files = sorted(name for name in os.listdir(f"{peer.articles}/{year}") if name.endswith(".md"))
    return f"{year}/{files[len(files) // 2]}"


def measure(peer, kind, round):
    mark = f"dau-{kind}-{round}-x"
    article = choose(peer)
    file = f"{peer.articles}/{article}"
    if kind == "text":
        return peer.time(peer.page(article), file, read(file) + f"\nThêm một câu {mark}.\n", mark)
    if kind == "title":
        return peer.time(
            peer.page(article), file, re.sub(r"^title: .*", f'title: "Tựa đề {mark}"', read(file), count=1, flags=re.M),
            mark)
    if kind == "style":
        return peer.time(peer.style_path, peer.style, read(peer.style) + f"/* {mark} */\n", mark)
    text = re.sub(r'^(title *[:=] *).*', rf'\1"Kho {mark}"', read(peer.settings), count=1, flags=re.M)
    return peer.time("/", peer.settings, text, mark)


def load(program, site, seconds):
    """Requests in a second on 64 connections, and what went wrong."""
    public = site + "/public"
    pages = ["/", "/assets/style.css"] + [
        f"/bai-viet/{year}/{name}" for year in sorted(os.listdir(public + "/bai-viet"))[:3]
        for name in sorted(os.listdir(f"{public}/bai-viet/{year}"))[:30] if name.endswith(".html")]
    with tempfile.TemporaryDirectory() as work:
        os.chmod(work, 0o755)
        quoted = ",".join(f'"{page}"' for page in pages)
        write(f"{work}/pages.lua",
              f"local pages = {{{quoted}}} local n = 0\n"
              'request = function() n = n % #pages + 1 return wrk.format("GET", pages[n]) end\n')
        write(f"{work}/nginx.conf",
              f"worker_processes auto; daemon off; pid {work}/pid; error_log {work}/log;\n"
              "events { worker_connections 512; }\n"
              f"http {{ access_log off; include /etc/nginx/mime.types; sendfile on; "
              f"server {{ listen 127.0.0.1:18990; root {public}; }} }}\n")
        servers = {
            "mocban serve": ([program, "serve", "--site", site, "--port", "18991"], 18991),
            "mocban serve --no-watch": ([program, "serve", "--no-watch", "--site", site, "--port", "18992"], 18992),
            "nginx": (["nginx", "-c", f"{work}/nginx.conf"], 18990),
        }
        for name, (command, port) in servers.items():
            server = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for _ in range(600):
                try:
                    http.client.HTTPConnection("127.0.0.1", port, timeout=5).request("GET", "/")
                    break
                except OSError:
                    time.sleep(0.1)
            said = compare.said(
                "wrk", "-t2", "-c64", f"-d{seconds}s", "--latency", "-s", f"{work}/pages.lua",
                f"http://127.0.0.1:{port}")
            server.send_signal(signal.SIGINT)
            server.wait(timeout=30)
            rate = re.search(r"Requests/sec: *([0-9.]+)", said)[1]
            middle = re.search(r"50% *(\S+)", said)[1]
            wrong = re.findall(r"(?:Non-2xx.*|Socket errors.*)", said)
            print(f"| {name} | {float(rate):.0f} | {middle} | {'; '.join(wrong) or 'none'} |", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--sizes", nargs="+", type=int, default=[5, 1000, 10000])
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--folder", default="/dev/shm")
    parser.add_argument("--peers", nargs="+", default=["mocban-full", "mocban-plain", "hugo"])
    parser.add_argument("--load", type=int, default=0)
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    if "hugo" in options.peers:
        compare.tools(["hugo"])
    with tempfile.TemporaryDirectory(dir=options.folder) as work:
        print("| articles | server | " + " | ".join(f"{kind}, ms" for kind in KINDS) + " |")
        print("|---|---|" + "---|" * len(KINDS))
        for size in options.sizes:
            place = f"{work}/{size}"
            for form in {name.split("-")[0] for name in options.peers}:
                subprocess.run(
                    [f"{HERE}/articles.py", str(size), f"{place}/{form}", "--form", form], check=True,
                    stdout=subprocess.DEVNULL)
            peers = [
                Hugo(compare.Hugo().program, place + "/run", f"{place}/hugo", 18993) if name == "hugo"
                else Mocban(program, name.split("-")[1], place + "/run", f"{place}/mocban")
                for name in options.peers]
            try:
                times = {(peer.name, kind): [] for peer in peers for kind in KINDS}
                for round in range(options.rounds + 1):
                    for peer in peers:
                        for kind in KINDS:
                            took = measure(peer, kind, round)
                            # The first one warms up.
                            if round > 0:
                                times[peer.name, kind].append(took)
                for peer in peers:
                    row = [f"{statistics.median(times[peer.name, kind]):.0f}" for kind in KINDS]
                    print(f"| {size} | {peer.name} | {' | '.join(row)} |", flush=True)
            finally:
                for peer in peers:
                    peer.stop()
            site = next((peer.site for peer in peers if peer.name == "mocban full"), None)
            if options.load and site and size == options.sizes[-1]:
                print("\n| server | requests/s | median | wrong |\n|---|---|---|---|")
                load(program, site, options.load)


if __name__ == "__main__":
    main()
