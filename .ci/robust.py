#!/usr/bin/env python3
"""Builds through everything that can go wrong: kill, full disks, things in the way, a second build, another
file system, clocks, damaged memory. Afterwards a build must give what a clean one gives, byte for byte,
and at no time may half a file be seen.

Usage: .ci/robust.py PROGRAM [--articles 300] [--kills 8] [--cuts 3] [--flips 6] [--seed 1] [--only NAME …]
"""

import argparse
import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
NOBODY = 65534
SETTINGS = "title: Kho bài viết\nbase_url: https://luutru.example/\n"


class Fault(Exception):
    pass


def expect(condition, message):
    if not condition:
        raise Fault(message)


def tree(folder):
    """All files of a folder with the fingerprints of their contents."""
    found = {}
    for path, _, names in os.walk(folder):
        for name in names:
            file = os.path.join(path, name)
            with open(file, "rb") as bytes:
                found[os.path.relpath(file, folder)] = hashlib.blake2b(bytes.read()).digest()
    return found


def different(found, wanted):
    """The first paths that are not what they should be."""
    return "; ".join(
        f"{len(paths)} files {what}: {', '.join(sorted(paths)[:5])}"
        for what, paths in {
            "missing": wanted.keys() - found.keys(),
            "too many": found.keys() - wanted.keys(),
            "other": {path for path in found.keys() & wanted.keys() if found[path] != wanted[path]},
        }.items() if paths
    )


def mirror(source, target):
    """Makes a folder hold what another one holds; what it holds already is left alone."""
    found, wanted = tree(target), tree(source)
    for path in found.keys() - wanted.keys():
        os.remove(f"{target}/{path}")
    for path in wanted.keys():
        if found.get(path) != wanted[path]:
            os.makedirs(os.path.dirname(f"{target}/{path}"), exist_ok=True)
            shutil.copy2(f"{source}/{path}", f"{target}/{path}")


class World:
    """A site with two contents to go back and forth between, and what clean builds make of each."""

    def __init__(self, program, work, articles, chance):
        self.program, self.work, self.chance = os.path.abspath(program), work, chance
        self.contents = [f"{work}/one", f"{work}/other"]
        maker = [sys.executable, f"{HERE}/../Benchmarks/articles.py", str(articles)]
        subprocess.run(maker + [f"{work}/made"], check=True)
        shutil.move(f"{work}/made/content", self.contents[0])
        os.makedirs(self.contents[0] + "/pages")
        self.put(self.contents[0] + "/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\n---\nVề kho này.\n")
        shutil.copytree(self.contents[0], self.contents[1])
        self.change(self.contents[1])
        for content in self.contents:
            # What was written just now is not trusted to keep still; this was written long ago.
            for path, _, names in os.walk(content):
                for name in names:
                    os.utime(f"{path}/{name}", (1.7e9, 1.7e9))
        self.site = f"{work}/site"
        self.shown = 0
        self.wanted = [self.clean(0), self.clean(1)]
        self.show(0)

    def put(self, path, text, mode="w"):
        with open(path, mode, encoding="utf-8") as file:
            file.write(text)

    def articles(self, content):
        return sorted(
            f"{path}/{name}" for path, _, names in os.walk(content + "/articles") for name in names
        )

    def change(self, content):
        """Edits, renames, adds and deletes some articles."""
        files = self.chance.sample(self.articles(content), 24)
        for file in files[:8]:
            self.put(file, "\nMột câu nữa.\n", "a")
        for file in files[8:14]:
            with open(file, encoding="utf-8") as old:
                text = old.read()
            self.put(file, text.replace('title: "', 'title: "Sửa lại: ', 1))
        for file in files[14:18]:
            os.remove(file)
        for file in files[18:20]:
            os.rename(file, file.replace(".md", "-khac.md"))
        for file in files[20:]:
            shutil.copy(file, file.replace(".md", "-moi.md"))

    def clean(self, number):
        """What a clean build makes of a content."""
        site = f"{self.work}/clean"
        os.makedirs(site)
        self.put(site + "/site.yml", SETTINGS)
        os.symlink(self.contents[number], site + "/content")
        done = self.build(site=site)
        expect(done.returncode == 0, f"a clean build fails: {done.stdout}")
        found = tree(site + "/public")
        shutil.rmtree(site)
        return found

    def show(self, number):
        """Gives the site one of the contents."""
        self.shown = number
        os.makedirs(self.site, exist_ok=True)
        self.put(self.site + "/site.yml", SETTINGS)
        mirror(self.contents[number], self.site + "/content")

    def forget(self):
        """Makes the next build a clean one."""
        for name in ["public", ".mocban"]:
            shutil.rmtree(f"{self.site}/{name}", ignore_errors=True)

    def command(self, *more, site=None):
        return [self.program, "build", "--site", site or self.site, *more]

    def build(self, *more, site=None, **options):
        return subprocess.run(
            self.command(*more, site=site), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            timeout=600, **options,
        )

    def start(self, *more, **options):
        return subprocess.Popen(
            self.command(*more), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options
        )

    def check(self, *more, output=None, **options):
        """A build ends well, and with what a clean one makes."""
        done = self.build(*more, **options)
        expect(done.returncode == 0, f"exit code {done.returncode}: {done.stdout[-600:]}")
        found, wanted = tree(output or self.site + "/public"), self.wanted[self.shown]
        expect(found == wanted, different(found, wanted))
        return done.stdout

    def check_whole(self, output=None):
        """Whatever can be seen is a whole file of one of the two sites."""
        for path, content in tree(output or self.site + "/public").items():
            # What lists the other files lists those that could be written.
            if os.path.basename(path).startswith(".mocban-") or path == "manifest-sha256.txt":
                continue
            expect(
                any(wanted.get(path) == content for wanted in self.wanted), f"half a file can be seen: {path}"
            )

    def hand_over(self):
        """Gives all but the memory to somebody who may not do everything, as root may."""
        if os.geteuid() == 0:
            for path, _, _ in os.walk(self.work):
                if not path.startswith(self.site + "/.mocban"):
                    os.chown(path, NOBODY, NOBODY)

    def memory(self):
        folder = self.site + "/.mocban/build"
        return sorted(f"{folder}/{name}" for name in os.listdir(folder))


def killed(world, chosen):
    """Killed at moments of chance, in clean and in later builds."""
    world.forget()
    clean = time.monotonic()
    world.check()
    clean = time.monotonic() - clean
    world.show(1 - world.shown)
    later = time.monotonic()
    world.check()
    later = time.monotonic() - later
    early = 0
    for number in range(chosen.kills):
        if number % 2 == 0:
            world.forget()
        else:
            world.show(1 - world.shown)
        process = world.start()
        time.sleep(world.chance.random() * (clean if number % 2 == 0 else later))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        early += process.returncode != 0
        if os.path.isdir(world.site + "/public"):
            world.check_whole()
        if world.chance.random() < 0.3:
            world.show(1 - world.shown)
        world.check()
    return f"{early} of {chosen.kills} died in time"


def full_disk(world, chosen):
    """The disk is full, at different moments."""
    world.forget()
    world.check()
    size = sum(
        -(-os.path.getsize(f"{path}/{name}") // 4096) * 4 + 1
        for path, _, names in os.walk(world.site + "/public") for name in names
    )
    place = f"{world.work}/small"
    os.makedirs(place)
    told = set()
    for share in [0.1, 0.5, 0.9, 0.99, 1.02, 1.1]:
        mounted = ["mount", "-t", "tmpfs", "-o", f"size={int(size * share)}k", "tmpfs", place]
        if subprocess.run(mounted, capture_output=True).returncode != 0:
            return full_disk_without_mount(world)
        try:
            # The memory of the site on the disk that becomes full, too.
            os.makedirs(place + "/memory")
            shutil.rmtree(world.site + "/.mocban", ignore_errors=True)
            os.symlink(place + "/memory", world.site + "/.mocban")
            done = world.build("--output", place + "/public")
            expect("No space left" in done.stdout or done.returncode == 0, f"unclear: {done.stdout[-600:]}")
            told.add(done.returncode)
            world.check_whole(place + "/public")
            subprocess.run(["mount", "-o", "remount,size=2g", place], check=True)
            world.check("--output", place + "/public", output=place + "/public")
        finally:
            subprocess.run(["umount", place], check=True)
            os.remove(world.site + "/.mocban")
    expect(1 in told, "no disk was full")
    return f"exit codes {sorted(told)}"


def full_disk_without_mount(world):
    """Files may not be longer than so many blocks, which is as near to a full disk as one gets."""
    world.forget()
    done = subprocess.run(
        ["sh", "-c", 'ulimit -f 40; exec "$@"', "sh", *world.command()], capture_output=True, text=True
    )
    expect(done.returncode != 0, "no file was too long")
    world.check_whole()
    world.check()
    return "with ulimit"


def in_the_way(world, chosen):
    """Files and folders that cannot be written stand in the way."""
    world.forget()
    world.check()
    public = world.site + "/public"
    told = []
    for make in [read_only_file, read_only_folder, folder_for_file, file_for_folder, link_for_file]:
        world.show(1 - world.shown)
        world.hand_over()
        mend = make(public)
        done = subprocess.run(
            world.command(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, user=unprivileged(),
            group=unprivileged(),
        )
        named = make.__name__.replace("_", " ")
        if mend is None:
            expect(done.returncode == 0, f"{named}: {done.stdout[-600:]}")
        else:
            expect(done.returncode == 1 and "error:" in done.stdout, f"{named}: {done.returncode} {done.stdout[-600:]}")
            told.append(f"{named}: {next(line for line in done.stdout.splitlines() if 'error:' in line)}")
            mend()
        world.check()
    return "\n    ".join([""] + [line.replace(world.work, "…") for line in told])


def unprivileged():
    return NOBODY if os.geteuid() == 0 else None


def read_only_file(public):
    os.chmod(public + "/index.html", 0o444)


def read_only_folder(public):
    folder = next(f"{public}/bai-viet/{year}" for year in sorted(os.listdir(public + "/bai-viet"))[-1:])
    os.chmod(folder, 0o555)
    for name in sorted(os.listdir(folder))[:2]:
        os.remove(f"{folder}/{name}")
    return lambda: os.chmod(folder, 0o755)


def folder_for_file(public):
    os.remove(public + "/index.html")
    os.makedirs(public + "/index.html/mine")
    return lambda: shutil.rmtree(public + "/index.html")


def file_for_folder(public):
    shutil.rmtree(public + "/nam")
    with open(public + "/nam", "w", encoding="utf-8") as file:
        file.write("mine")
    return lambda: os.remove(public + "/nam")


def link_for_file(public):
    os.remove(public + "/index.html")
    os.symlink("/etc/hostname", public + "/index.html")


def two_at_once(world, chosen):
    """Two builds at once: one waits or refuses, and the site is right."""
    refused = ""
    for _ in range(3):
        world.forget()
        both = [world.start(), world.start()]
        said = [process.communicate()[0] for process in both]
        codes = [process.returncode for process in both]
        expect(0 in codes, f"neither ends well: {said}")
        for code, text in zip(codes, said):
            if code != 0:
                expect("another build is at work" in text, f"unclear: {text}")
                refused = text.strip().splitlines()[0].replace(world.work, "…")
        world.check_whole()
        world.check()
    return refused


def elsewhere(world, chosen):
    """The site is built onto another file system."""
    device = os.stat(world.work).st_dev
    places = [place for place in ["/dev/shm", "/var/tmp"] if os.path.isdir(place) and os.stat(place).st_dev != device]
    with tempfile.TemporaryDirectory(dir=places[0] if places else None) as place:
        for number in [0, 1, 0]:
            world.show(number)
            world.check("--output", place + "/public", output=place + "/public")
    return "" if places else "(the same file system, there is no other)"


def clocks(world, chosen):
    """Times of files lie in the future and in the past, and do not tell that they changed."""
    world.show(0)
    world.check()
    file = world.articles(world.site + "/content")[5]
    with open(file, "rb") as old:
        before = old.read()
    changed = before[:-2] + b"?" + before[-1:]
    for moment in [time.time() + 1e8, 1e9, 1e9, 1.7e9]:
        for content in [changed, before]:
            # As long as before, and as old as before.
            with open(file, "wb") as new:
                new.write(content)
            os.utime(file, (moment, moment))
            done = world.build()
            expect(done.returncode == 0, done.stdout)
            page = next(
                f"{path}/{name}" for path, _, names in os.walk(world.site + "/public/bai-viet") for name in names
                if name == os.path.basename(file).replace(".md", ".html")
            )
            with open(page, "rb") as made:
                expect((b"?</" in made.read()) == (content == changed), f"an edit at {moment} was missed")
        world.check()
    with open(world.site + "/public/index.html", "r+b") as made:
        # As long as before.
        made.write(b"?")
    world.check()
    for moment in [time.time() + 1e8, 1e6]:
        for path, _, names in os.walk(world.site + "/public"):
            for name in names:
                os.utime(f"{path}/{name}", (moment, moment))
        world.check()


def damaged(world, chosen):
    """What the last build remembers is cut short, altered or of another site."""
    world.forget()
    world.show(0)
    world.check()
    # Only of files that keep still does it remember enough to be asked nothing more.
    time.sleep(chosen.pause)
    world.check()
    kept = f"{world.work}/kept"
    shutil.copytree(world.site + "/.mocban/build", kept)
    names = sorted(os.listdir(kept))
    expect(any(name.endswith(".seal") for name in names), f"it remembers no more than {names}")
    for name in names:
        # The lock holds nothing.
        for number in range(chosen.cuts + chosen.flips) if os.path.getsize(f"{kept}/{name}") else []:
            for one in names:
                shutil.copy(f"{kept}/{one}", f"{world.site}/.mocban/build/{one}")
            file = f"{world.site}/.mocban/build/{name}"
            size = os.path.getsize(file)
            if number < chosen.cuts:
                where = [0, 1, size - 1][number] if number < 3 else world.chance.randrange(size)
                os.truncate(file, where)
            else:
                where = world.chance.randrange(size)
                with open(file, "r+b") as opened:
                    opened.seek(where)
                    old = opened.read(1)[0]
                    opened.seek(where)
                    opened.write(bytes([old ^ (1 << world.chance.randrange(8))]))
            world.show(number % 2)
            try:
                world.check()
            except Fault as fault:
                act = "cut" if number < chosen.cuts else "altered"
                raise Fault(f"{name} {act} at {where} of {size}: {fault}") from fault
            world.show(0)
            world.check()
    shutil.rmtree(kept)
    return f"{len(names)} files"


def foreign(world, chosen):
    """The memory is that of another site, of an older state, or has a file of each."""
    world.forget()
    world.show(0)
    world.check()
    kept = f"{world.work}/kept"
    shutil.copytree(world.site + "/.mocban/build", kept)
    world.show(1)
    world.check()
    for names in [os.listdir(kept)] + [[name] for name in os.listdir(kept)]:
        for number in [1, 0]:
            world.show(number)
            for name in names:
                shutil.copy(f"{kept}/{name}", f"{world.site}/.mocban/build/{name}")
            world.check()
    shutil.rmtree(kept)
    other = f"{world.work}/another"
    subprocess.run([sys.executable, f"{HERE}/../Benchmarks/articles.py", "50", other, "--seed", "7"], check=True)
    expect(world.build(site=other).returncode == 0, "the other site is not built")
    ending = {os.path.splitext(file)[1]: file for file in world.memory()}
    for name in os.listdir(other + "/.mocban/build"):
        shutil.copy(f"{other}/.mocban/build/{name}", ending[os.path.splitext(name)[1]])
    world.check()
    shutil.rmtree(other)


def no_memory(world, chosen):
    """Nothing can be written down."""
    for make in [lambda path: os.makedirs(path, 0o555), lambda path: world.put(path, "")]:
        world.forget()
        make(world.site + "/.mocban")
        world.hand_over()
        told = world.check(user=unprivileged(), group=unprivileged())
        expect("warning" in told, f"no warning: {told}")
        world.check(user=unprivileged(), group=unprivileged())
        path = world.site + "/.mocban"
        os.rmdir(path) if os.path.isdir(path) else os.remove(path)
    return next(line for line in told.splitlines() if "warning" in line).replace(world.work, "…")


def output_touched(world, chosen):
    """Pages are deleted and edited, and people put files of their own beside them."""
    world.show(0)
    world.check()
    public = world.site + "/public"
    paths = world.chance.sample(sorted(world.wanted[0]), 12)
    for path in paths[:6]:
        os.remove(f"{public}/{path}")
    for path in paths[6:]:
        world.put(f"{public}/{path}", "!", "a")
    world.check()
    shutil.rmtree(public)
    world.check()
    world.put(public + "/mine.txt", "mine")
    expect(world.build().returncode == 0, "a file of a person is in the way")
    expect(os.path.exists(public + "/mine.txt"), "a file of a person is gone")
    os.remove(public + "/mine.txt")
    world.check()


def collisions(world, chosen):
    """Two names that some file systems take for one are reported."""
    told = []
    for pair in [("trung-ten", "Trung-Ten"), ("tr\u00f9ng", "tru\u0300ng")]:
        site = f"{world.work}/pair"
        os.makedirs(site + "/content/articles/2020")
        for name in pair:
            text = f"---\ntitle: Một bài\ndate: 2020-01-02\n---\nBài {name}.\n"
            world.put(f"{site}/content/articles/2020/{name}.md", text)
        if len(os.listdir(site + "/content/articles/2020")) == 2:
            done = world.build(site=site)
            expect(done.returncode == 1, f"{pair} is no fault: {done.stdout}")
            told += [line for line in done.stdout.splitlines() if "error:" in line][:1]
        shutil.rmtree(site)
    return "\n    ".join([""] + [line.replace(world.work, "…") for line in told])


CASES = [
    killed, full_disk, in_the_way, two_at_once, elsewhere, clocks, damaged, foreign, no_memory, output_touched,
    collisions,
]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("program")
    arguments.add_argument("--articles", type=int, default=300)
    arguments.add_argument("--kills", type=int, default=8)
    arguments.add_argument("--cuts", type=int, default=3)
    arguments.add_argument("--flips", type=int, default=6)
    arguments.add_argument("--pause", type=float, default=3, help="after which a file is trusted to keep still")
    arguments.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    arguments.add_argument("--folder", help="where to work")
    arguments.add_argument("--only", nargs="+", default=[case.__name__ for case in CASES])
    chosen = arguments.parse_args()
    print(f"seed {chosen.seed}")
    failed = 0
    with tempfile.TemporaryDirectory(prefix="mocban-robust-", dir=chosen.folder) as work:
        os.chmod(work, 0o755)
        world = World(chosen.program, work, chosen.articles, random.Random(chosen.seed))
        for case in CASES:
            if case.__name__ not in chosen.only:
                continue
            start = time.monotonic()
            try:
                note = case(world, chosen)
                print(f"ok: {case.__doc__} {note or ''} ({time.monotonic() - start:.0f} s)", flush=True)
            except (Fault, OSError, subprocess.TimeoutExpired) as fault:
                failed += 1
                print(f"FAILED: {case.__doc__}\n    {fault}", flush=True)
                # The next one begins anew.
                for name in ["site", "kept", "another", "pair", "small"]:
                    shutil.rmtree(f"{work}/{name}", ignore_errors=True)
                world.show(0)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
