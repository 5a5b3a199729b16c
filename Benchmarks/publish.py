#!/usr/bin/env python3
"""Times publications of a large archive into a folder: the first one, one with nothing to do, one edit.

Usage: Benchmarks/publish.py PROGRAM [--articles 10000] [--rounds 3] [--folder /dev/shm]
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))


def measure(*command):
    """Runs a command and returns seconds of wall, of CPU, its peak memory in MiB and what it said last."""
    start = time.monotonic()
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
    said = run.stdout.read().decode().strip().splitlines()
    _, status, usage = os.wait4(run.pid, 0)
    if status:
        sys.exit("\n".join(said))
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, said[-1] if said else ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", default="/dev/shm")
    arguments = parser.parse_args()
    program = os.path.abspath(arguments.program)
    with tempfile.TemporaryDirectory(prefix="mocban-", dir=arguments.folder) as work:
        site = f"{work}/site"
        subprocess.run([sys.executable, f"{HERE}/articles.py", str(arguments.articles), site], check=True)
        with open(f"{site}/site.yml", "w", encoding="utf-8") as settings:
            settings.write(
                "title: Kho\nbase_url: https://luutru.example/\npublish:\n"
                "  web: {kind: folder, path: ../target}\n  ban: {kind: folder, path: ../releases, releases: 3}\n")

        def row(name, *commands):
            found = [measure(*command) for command in commands]
            wall, cpu, memory = (statistics.median(column) for column in list(zip(*found))[:3])
            print(f"| {name} | {wall:.2f} s | {cpu:.2f} s | {memory:.0f} MiB | {found[0][3].split(' in ')[0]} |", flush=True)

        build = [program, "build", "--site", site, "--quiet"]
        publish = [program, "publish", "--site", site, "--force", "--yes"]
        measure(*build)
        # Younger files are read again, since the clocks of some file systems stand still for so long.
        time.sleep(4)
        print("| | wall | CPU | peak memory | |\n|---|--:|--:|--:|---|")
        row("plan of the first publication", publish + ["web", "--dry-run"])
        row("first publication", publish + ["web"])
        row("plan with nothing to do", *[publish + ["web", "--dry-run"]] * arguments.rounds)
        row("publication with nothing to do", *[publish + ["web"]] * arguments.rounds)
        row("first release", publish + ["ban"])
        article = sorted(
            os.path.join(path, name) for path, _, names in os.walk(f"{site}/content/articles") for name in names)[0]
        with open(article, "a", encoding="utf-8") as file:
            file.write("\nMột câu thêm vào sau.\n")
        measure(*build)
        row("one article edited", publish + ["web"])
        row("a release with one article edited", publish + ["ban"])


if __name__ == "__main__":
    main()
