#!/usr/bin/env python3
"""Publishes to real servers on this machine: a folder, rsync over sshd, a bare git repository, a bucket of
moto's server through rclone, and nginx with the snippet that Mocban prints. For each place: a first
publication, one with nothing to do, an edited and a removed article, somebody else's file, and being
killed at random moments, after which a second run must give what a clean publication gives.

Usage: .ci/publish.py PROGRAM [--articles 30] [--kills 10] [--seed 1] [--only NAME …]
"""

import argparse
import hashlib
import json
import os
import pty
import pwd
import random
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
FOREIGN = "cua-nguoi-khac.html"
SECRETS = {
    "AWS_ACCESS_KEY_ID": "AKIDPLANTED0042", "AWS_SECRET_ACCESS_KEY": "planted-secret-7261", "KHO_TOKEN": "planted-token-9153",
}
NOTES = ("mocban-published.txt", "mocban-publishing.txt", "mocban-lock-")


class Fault(Exception):
    pass


def expect(condition, message):
    if not condition:
        raise Fault(message)


def digest(bytes):
    return hashlib.sha256(bytes).hexdigest()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise Fault(f"nobody answers at port {port}")


def files(folder):
    """Every file of a folder with its content and its number in the file system."""
    found = {}
    for path, _, names in os.walk(folder):
        for name in names:
            file = os.path.join(path, name)
            if not os.path.islink(file):
                with open(file, "rb") as bytes:
                    found[os.path.relpath(file, folder)] = (digest(bytes.read()), os.stat(file).st_ino)
    return found


def is_note(path):
    return any(os.path.basename(path).startswith(note) for note in NOTES)


class World:
    """A site built twice, before and after an edit, and the servers."""

    def __init__(self, program, work, arguments):
        self.program, self.work, self.chance = os.path.abspath(program), work, random.Random(arguments.seed)
        self.kills, self.said, self.servers = arguments.kills, [], []
        self.environment = {**os.environ, **SECRETS, "HOME": work, "LC_ALL": "C.UTF-8"}
        # Older versions of rclone do not take it.
        self.environment.pop("AWS_CA_BUNDLE", None)
        for name in ("USER", "LOGNAME"):
            self.environment[name] = "thu-thu"
        self.site = f"{work}/site"
        os.makedirs(f"{work}/.ssh", mode=0o700)
        subprocess.run([sys.executable, f"{HERE}/../Benchmarks/articles.py", str(arguments.articles), self.site], check=True)
        self.settings = "title: Kho thử\nbase_url: http://127.0.0.1/archive/\npublish:\n"
        self.write("site.yml", self.settings)
        self.write("content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\naliases: [ve-chung-toi.html]\n---\nVề kho này.\n")
        self.mocban("build", "--quiet", "--output", f"{work}/before")
        articles = sorted(
            os.path.join(path, name) for path, _, names in os.walk(f"{self.site}/content/articles") for name in names)
        self.removed = articles[1]
        os.remove(self.removed)
        with open(articles[-1], "a", encoding="utf-8") as article:
            article.write("\nMột câu thêm vào sau.\n")
        self.mocban("build", "--quiet", "--output", f"{work}/after")
        with open(articles[0], "a", encoding="utf-8") as article:
            article.write("\nMột câu khác nữa.\n")
        self.mocban("build", "--quiet", "--output", f"{work}/later")

    def write(self, path, text):
        os.makedirs(os.path.dirname(f"{self.site}/{path}"), exist_ok=True)
        with open(f"{self.site}/{path}", "w", encoding="utf-8") as file:
            file.write(text)

    def target(self, name, settings):
        """Adds a target to the settings; JSON is YAML."""
        self.settings += f"  {name}: {json.dumps(settings, ensure_ascii=False)}\n"
        self.write("site.yml", self.settings)

    def mocban(self, command, *arguments, code=0, text=None):
        run = subprocess.run(
            [self.program, command, "--site", self.site, *arguments], env=self.environment, capture_output=True,
            stdin=subprocess.DEVNULL, timeout=120)
        said = (run.stdout + run.stderr).decode()
        self.said.append(said)
        expect(run.returncode == code, f"mocban {command} {' '.join(arguments)} ended with {run.returncode}: {said[-1500:]}")
        expect(text is None or text in said, f"mocban {command} {' '.join(arguments)} does not say {text}: {said[-1500:]}")
        return run.stdout.decode()

    def publish(self, target, output, *arguments, **expected):
        return self.mocban(
            "publish", target, "--output", f"{self.work}/{output}", "--force", "--yes", *arguments, **expected)

    def plan(self, target, output, *arguments):
        return json.loads(self.publish(target, output, "--format", "json", *arguments))

    def start(self, arguments, port, **options):
        log = open(f"{self.work}/{os.path.basename(arguments[0])}.log", "wb")
        self.servers.append(subprocess.Popen(
            arguments, stdout=log, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, **options))
        wait_for(port)
        return self.servers[-1]

    def stop(self):
        for server in self.servers:
            server.terminate()
        for server in self.servers:
            try:
                server.wait(5)
            except subprocess.TimeoutExpired:
                server.kill()

    def start_killed(self, target, output, longest):
        """A publication that is killed at a random moment, with the programs it started or alone."""
        run = subprocess.Popen(
            [self.program, "publish", target, "--site", self.site, "--output", f"{self.work}/{output}", "--force", "--yes"],
            env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            start_new_session=True)
        time.sleep(self.chance.uniform(0.01, longest))
        members = session(run.pid)
        for process in members if self.chance.random() < 0.7 else [run.pid]:
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass
        run.communicate()
        for _ in range(200):
            if not session(run.pid):
                return
            time.sleep(0.05)
        raise Fault("what was left of a killed publication does not end")


def session(leader):
    """The processes of a session: those that a program started, whatever group they are in."""
    found = []
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as stat:
                    fields = stat.read().rpartition(")")[2].split()
                if int(fields[3]) == leader and fields[0] != "Z":
                    found.append(int(name))
            except OSError:
                pass
    return found


class Folder:
    """A place whose files can be looked at: a folder, whoever brings the files there."""

    def __init__(self, world, name, settings, path):
        self.world, self.name, self.path = world, name, path
        world.target(name, {**settings, "path": settings.get("path", path)})
        self.root = f"{path}/current" if "releases" in settings else path
        self.has_releases = "releases" in settings
        os.makedirs(path, exist_ok=True)
        self.foreign()

    def foreign(self):
        with open(f"{self.path}/{FOREIGN}", "w", encoding="utf-8") as file:
            file.write("Không phải của Mocban\n")

    def reset(self, saved):
        shutil.rmtree(self.path)
        subprocess.run(["cp", "-a", saved, self.path], check=True)

    def save(self):
        saved = f"{self.world.work}/saved-{self.name}"
        shutil.rmtree(saved, ignore_errors=True)
        subprocess.run(["cp", "-a", self.path, saved], check=True)
        return saved

    def empty(self):
        shutil.rmtree(self.path)
        os.makedirs(self.path)
        self.foreign()

    def content(self):
        """What visitors get, without the files that are not the site's."""
        return {path: content for path, (content, _) in files(self.root).items() if path != FOREIGN}

    def sent(self, action):
        """How many files an action put there: those with a new number in the file system or, where rclone
        writes into a file that is there, with a new time of their last change. A second name changes that
        time, too, so releases are told by numbers alone."""
        def seen():
            return {
                path: os.stat(f"{self.path}/{path}").st_ino if self.has_releases else os.stat(f"{self.path}/{path}").st_ctime_ns
                for path in files(self.path) if not is_note(path)}

        old = set(seen().values()) if self.has_releases else seen()
        action()
        new = seen()
        if self.has_releases:
            return sum(number not in old for number in new.values())
        return sum(old.get(path) != moment for path, moment in new.items())

    def check_foreign(self):
        with open(f"{self.path}/{FOREIGN}", encoding="utf-8") as file:
            expect(file.read() == "Không phải của Mocban\n", "somebody else's file was changed")
        left = [path for path in files(self.path) if is_note(path) and "published" not in path]
        expect(not left, f"notes are left behind: {left}")
        if self.has_releases:
            expect(len(os.listdir(f"{self.path}/releases")) <= 2, "more releases than two are kept")
        empty = [path for path, folders, names in os.walk(self.root) if not folders and not names]
        expect(not empty, f"empty folders are left: {empty[:3]}")


class Repository:
    """A branch of a bare repository."""

    def __init__(self, world, name, settings):
        self.world, self.name, self.path = world, name, f"{world.work}/{name}.git"
        self.git("init", "--quiet", "--bare", self.path, bare=False)
        world.target(name, {"kind": "git", "remote": self.path, "branch": "trang", **settings})
        self.foreign()

    def git(self, *arguments, bare=True, input=None):
        prefix = ["git", "--git-dir", self.path] if bare else ["git"]
        return subprocess.run(
            prefix + list(arguments), check=True, capture_output=True, input=input,
            env={**os.environ, "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a", "GIT_COMMITTER_NAME": "a",
                 "GIT_COMMITTER_EMAIL": "a"}).stdout.decode().strip()

    def foreign(self):
        blob = self.git("hash-object", "-w", "--stdin", input="Không phải của Mocban\n".encode())
        tree = self.git("mktree", input=f"100644 blob {blob}\t{FOREIGN}\n".encode())
        self.git("update-ref", "refs/heads/trang", self.git("commit-tree", tree, "-m", "Một tệp khác"))

    def reset(self, saved):
        self.git("update-ref", "refs/heads/trang", saved)

    def save(self):
        return self.git("rev-parse", "refs/heads/trang")

    def empty(self):
        self.foreign()

    def content(self):
        lines = self.git("ls-tree", "-r", "-z", "refs/heads/trang").split("\0")
        objects = dict(reversed(line.split("\t")) for line in lines if line)
        return {path: object for path, object in objects.items() if path != FOREIGN}

    def sent(self, action):
        old = self.content()
        action()
        new = self.content()
        return sum(old.get(path) != object and not is_note(path) for path, object in new.items())

    def check_foreign(self):
        expect(self.git("show", f"refs/heads/trang:{FOREIGN}") == "Không phải của Mocban", "somebody else's file was changed")


class Bucket:
    """A prefix of a bucket of moto's server."""

    def __init__(self, world, name, port, client):
        self.world, self.name, self.client = world, name, client
        world.target(name, {
            "kind": "s3", "endpoint": f"http://127.0.0.1:{port}", "bucket": "kho", "prefix": "bai/trang", "region": "us-east-1"})
        self.foreign()

    def foreign(self):
        self.client.put_object(Bucket="kho", Key=f"bai/trang/{FOREIGN}", Body="Không phải của Mocban\n".encode())

    def objects(self):
        found = {}
        for page in self.client.get_paginator("list_objects_v2").paginate(Bucket="kho", Prefix="bai/trang/"):
            for entry in page.get("Contents", []):
                found[entry["Key"].removeprefix("bai/trang/")] = entry["ETag"]
        return found

    def save(self):
        return {
            path: self.client.get_object(Bucket="kho", Key=f"bai/trang/{path}")["Body"].read() for path in self.objects()}

    def reset(self, saved):
        tags = {path: f'"{hashlib.md5(body).hexdigest()}"' for path, body in saved.items()}
        found = self.objects()
        for path in found.keys() - saved.keys():
            self.client.delete_object(Bucket="kho", Key=f"bai/trang/{path}")
        for path, body in saved.items():
            if found.get(path) != tags[path]:
                self.client.put_object(Bucket="kho", Key=f"bai/trang/{path}", Body=body)

    def empty(self):
        self.reset({})
        self.foreign()

    def content(self):
        return {path: tag for path, tag in self.objects().items() if path != FOREIGN}

    def sent(self, action):
        log = f"{self.world.work}/moto_server.log"
        start = os.path.getsize(log)
        action()
        with open(log, encoding="utf-8", errors="replace") as lines:
            lines.seek(start)
            return sum("\"PUT /kho/" in line and not any(note in line for note in NOTES) for line in lines)

    def check_foreign(self):
        body = self.client.get_object(Bucket="kho", Key=f"bai/trang/{FOREIGN}")["Body"].read()
        expect(body == "Không phải của Mocban\n".encode(), "somebody else's file was changed")
        left = [path for path in self.objects() if is_note(path) and "published" not in path]
        expect(not left, f"notes are left behind: {left}")


def life_of_a_place(world, place):
    """What every kind of place must stand."""
    name = place.name
    plans = {}

    def publish(output):
        start = time.monotonic()
        plans[output] = world.plan(name, output)
        return time.monotonic() - start

    sent = place.sent(lambda: publish("before"))
    first = plans["before"]
    expect(sent == len(first["added"]) and not first["changed"] and not first["removed"], f"{sent} files sent at first")
    place.check_foreign()
    dry = json.loads(world.publish(name, "before", "--dry-run", "--format", "json"))
    expect(not dry["added"] and not dry["changed"] and not dry["removed"], "a second publication has something to do")
    sent = place.sent(lambda: world.publish(name, "before", text="nothing to publish"))
    expect(sent == 0, f"{sent} files sent where nothing changed")
    saved = place.save()
    old = place.content()
    dry = json.loads(world.publish(name, "after", "--dry-run", "--format", "json"))
    expect(place.content() == old, "a dry run changed something")
    spans = []
    sent = place.sent(lambda: spans.append(publish("after")))
    second = plans["after"]
    planned = len(second["added"]) + len(second["changed"])
    expect(sent == planned, f"{sent} files sent, {planned} planned")
    expect([entry["path"] for entry in dry["removed"]] == [entry["path"] for entry in second["removed"]], "a dry run told another plan")
    article = "bai-viet/" + os.path.relpath(world.removed, f"{world.site}/content/articles").replace(".md", ".html")
    expect(any(entry["path"] == article for entry in second["removed"]), f"{article} was not removed")
    expect(article in old and article not in place.content(), f"{article} is still there")
    place.check_foreign()
    clean = {}
    for output in ("after", "later"):
        place.empty()
        world.publish(name, output)
        clean[output] = place.content()
    for kill in range(world.kills):
        # Some begin with the first publication, some end with a site that changed again meanwhile.
        if kill % 5 == 4:
            place.empty()
        else:
            place.reset(saved)
        world.start_killed(name, "after", spans[0])
        output = "later" if kill % 3 == 2 else "after"
        world.publish(name, output)
        found = place.content()
        expect(
            found == clean[output],
            f"killed {kill + 1} times, other than a clean publication: "
            f"{sorted(dict(set(found.items()) ^ set(clean[output].items())))[:8]}")
        place.check_foreign()
    return f"{len(first['added'])} files, {planned} sent for an edit, {world.kills} kills"


def folders(world):
    said = life_of_a_place(world, Folder(world, "thu-muc", {"kind": "folder"}, f"{world.work}/thư mục"))
    place = Folder(world, "ban-luu", {"kind": "folder", "releases": 2}, f"{world.work}/ban-luu")
    life_of_a_place(world, place)
    roll_back(world, place)
    return said


def roll_back(world, place):
    place.empty()
    for output in ("before", "after"):
        world.publish(place.name, output)
        time.sleep(1.1)
    after = place.content()
    world.mocban("publish", place.name, "--output", f"{world.work}/after", "--rollback", text="is shown instead of")
    expect(place.content() != after, "nothing was rolled back")
    world.publish(place.name, "after")
    expect(place.content() == after, "publishing after a rollback does not show the site")


def rsync_over_ssh(world):
    sshd = shutil.which("sshd", path="/usr/sbin:/usr/bin:/usr/local/sbin")
    if not sshd or not shutil.which("rsync") or not shutil.which("ssh"):
        return None
    keys, port = f"{world.work}/ssh", free_port()
    os.makedirs(keys, mode=0o700)
    for key in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{keys}/{key}"], check=True)
    shutil.copy(f"{keys}/user.pub", f"{keys}/authorized")
    with open(f"{keys}/sshd", "w", encoding="utf-8") as settings:
        settings.write(
            f"Port {port}\nListenAddress 127.0.0.1\nHostKey {keys}/host\nAuthorizedKeysFile {keys}/authorized\n"
            f"StrictModes no\nUsePAM no\nPasswordAuthentication no\nPidFile none\nMaxStartups 100\n")
    with open(f"{keys}/host.pub", encoding="utf-8") as key, open(f"{keys}/known", "w", encoding="utf-8") as known:
        known.write(f"[127.0.0.1]:{port} {key.read()}")
    with open(f"{keys}/client", "w", encoding="utf-8") as settings:
        settings.write(
            f"Host may-chu\n  HostName 127.0.0.1\n  Port {port}\n  IdentityFile {keys}/user\n"
            f"  UserKnownHostsFile {keys}/known\n  StrictHostKeyChecking yes\n")
    if os.geteuid() == 0:
        os.makedirs("/run/sshd", exist_ok=True)
    world.start([sshd, "-D", "-e", "-f", f"{keys}/sshd"], port)
    remote = {"kind": "rsync", "host": "may-chu", "user": pwd.getpwuid(os.geteuid()).pw_name, "ssh_config": f"{keys}/client"}
    # A name in which every character would mean something to a shell.
    odd = f"{world.work}/kho 'lạ' \"$(touch {world.work}/chay)\"; `id`"
    said = life_of_a_place(world, Folder(world, "may-chu", remote, odd))
    expect(not os.path.exists(f"{world.work}/chay"), "a shell has run what a path says")
    place = Folder(world, "may-chu-ban", {**remote, "releases": 2}, f"{world.work}/may-chu-ban")
    life_of_a_place(world, place)
    roll_back(world, place)
    # A machine that nobody has vouched for gets nothing.
    with open(f"{keys}/client", encoding="utf-8") as settings, open(f"{keys}/stranger", "w", encoding="utf-8") as other:
        other.write(settings.read().replace("127.0.0.1", "localhost").replace("/known", "/unknown"))
    world.target("nguoi-la", {**remote, "ssh_config": f"{keys}/stranger", "path": odd})
    world.publish("nguoi-la", "after", code=1, text="[tool-failed]")
    return said


def branches(world):
    if not shutil.which("git"):
        return None
    said = life_of_a_place(world, Repository(world, "nhanh", {}))
    place = Repository(world, "nhanh-gon", {"history": "squashed", "path": "trang/web", "cname": "kho.example.org"})
    kills, world.kills = world.kills, 2
    world.publish("nhanh-gon", "before")
    world.publish("nhanh-gon", "after")
    expect(place.git("rev-list", "--count", "refs/heads/trang") == "1", "a squashed branch has more than one commit")
    expect(place.git("show", "refs/heads/trang:trang/web/CNAME") == "kho.example.org", "CNAME is not the domain")
    place.check_foreign()
    world.kills = kills
    return said


def buckets(world):
    server = shutil.which("moto_server", path=os.path.dirname(sys.executable)) or shutil.which("moto_server")
    if not server or not shutil.which("rclone"):
        return None
    import boto3
    port = free_port()
    world.start([server, "-H", "127.0.0.1", "-p", str(port)], port)
    client = boto3.client(
        "s3", endpoint_url=f"http://127.0.0.1:{port}", region_name="us-east-1",
        aws_access_key_id=SECRETS["AWS_ACCESS_KEY_ID"], aws_secret_access_key=SECRETS["AWS_SECRET_ACCESS_KEY"])
    client.create_bucket(Bucket="kho")
    said = life_of_a_place(world, Bucket(world, "thung", port, client))
    world.environment["RCLONE_CONFIG_KHO_TYPE"] = "local"
    kills, world.kills = world.kills, 2
    life_of_a_place(world, Folder(
        world, "tu-xa", {"kind": "rclone", "remote": "kho", "path": f"{world.work}/tu-xa"}, f"{world.work}/tu-xa"))
    world.kills = kills
    return said


def nginx_shows_it(world):
    nginx = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/sbin")
    if not nginx or not shutil.which("brotli"):
        return None
    port, folder = free_port(), f"{world.work}/nginx"
    os.makedirs(folder)
    os.chmod(world.work, 0o755)
    address = f"http://127.0.0.1:{port}/archive/"
    place = Folder(world, "mang", {
        "kind": "folder", "server": "nginx", "compress": ["gz", "br"], "address": address}, f"{world.work}/mang")
    world.publish("mang", "after")
    snippet = world.mocban("publish", "mang", "--output", f"{world.work}/after", "--nginx")
    account = "user root;\n" if os.geteuid() == 0 else ""
    with open(f"{folder}/nginx.conf", "w", encoding="utf-8") as settings:
        settings.write(
            f"{account}daemon off;\npid {folder}/pid;\nerror_log {folder}/error.log;\nevents {{}}\nhttp {{\n"
            f"  include /etc/nginx/mime.types;\n  access_log off;\n"
            + "".join(f"  {kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
            + f"  server {{ listen 127.0.0.1:{port}; include {folder}/snippet; }}\n}}\n")

    def show(text):
        with open(f"{folder}/snippet", "w", encoding="utf-8") as file:
            file.write(text)

    show(snippet)
    server = world.start([nginx, "-p", folder, "-c", f"{folder}/nginx.conf", "-e", f"{folder}/error.log"], port)

    def verify(code, *texts):
        run = subprocess.run(
            [world.program, "publish", "mang", "--site", world.site, "--output", f"{world.work}/after", "--verify", "--all"],
            env=world.environment, capture_output=True, timeout=120)
        said = (run.stdout + run.stderr).decode()
        world.said.append(said)
        expect(run.returncode == code, f"verifying ended with {run.returncode}: {said[-1500:]}")
        for text in texts:
            expect(text in said, f"verifying does not say {text}: {said[-1500:]}")

    verify(0, ", 0 errors")
    with urllib.request.urlopen(urllib.request.Request(address, headers={"Accept-Encoding": "gzip"}), timeout=10) as answer:
        expect(answer.headers["Content-Encoding"] == "gzip", "the home page is not sent compressed")
    with urllib.request.urlopen(address + "ve-chung-toi.html", timeout=10) as answer:
        expect(answer.url == address + "gioi-thieu.html", "a former address does not lead on")
    page = f"{place.path}/index.html"
    with open(page, "rb") as file:
        content = file.read()
    for broken, said in ((content[:-9] + b"X" + content[-8:], "[verify-content]"), (None, "[verify-status]")):
        os.remove(page)
        if broken:
            with open(page, "wb") as file:
                file.write(broken)
        verify(1, "index.html", said)
        with open(page, "wb") as file:
            file.write(content)
    verify(0)
    lines = snippet.splitlines(keepends=True)
    for mark, put, said in (
        ("X-Content-Type-Options", "", "[verify-header]"), ("add_header Cache-Control", "", "[verify-header]"),
        ("gzip_static", "", "[verify-compression]"), ("charset utf-8;", "charset utf-8; types { text/plain html; }\n", "[verify-type]"),
        ("error_page 404", "error_page 404 =200 /archive/404.html;\n", "[verify-missing]"),
    ):
        show("".join(put if mark in line else line for line in lines))
        server.send_signal(signal.SIGHUP)
        time.sleep(0.5)
        verify(1, said)
    show(snippet)
    server.send_signal(signal.SIGHUP)
    time.sleep(0.5)
    verify(0)
    return f"{len(place.content())} files served"


def locks_hold(world):
    place = Folder(world, "khoa", {"kind": "folder"}, f"{world.work}/khoa")
    world.publish("khoa", "before")
    lock = f"{place.path}/mocban-lock-abc.txt"
    with open(lock, "w", encoding="utf-8") as file:
        file.write(f"by thu-thu@xa\nsince {int(time.time()) - 600}\nmachine xa 1\nprocess 77\n")
    world.publish("khoa", "after", code=1, text="thu-thu@xa has been publishing there for 10 min")
    expect(os.path.exists(lock) and len([path for path in files(place.path) if is_note(path)]) == 2, "locks were mixed up")
    world.publish("khoa", "after", "--break-lock")
    expect(not os.path.exists(lock), "a broken lock is still there")
    # Ctrl-C: an orderly end, no lock, and the rest the next time.
    stopped = 0
    for attempt in range(12):
        place.empty()
        run = subprocess.Popen(
            [world.program, "publish", "khoa", "--site", world.site, "--output", f"{world.work}/before", "--force"],
            env=world.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
        time.sleep(world.chance.uniform(0.02, 0.2))
        run.send_signal(signal.SIGINT)
        said = run.communicate(timeout=30)[0].decode()
        world.said.append(said)
        left = [path for path in files(place.path) if "mocban-lock" in path]
        # Before it listens to signals, it is ended by them.
        expect(run.returncode in (0, 130, -2) and not left, f"Ctrl-C ended it with {run.returncode}, {left} left: {said}")
        stopped += run.returncode == 130
    world.publish("khoa", "after")
    # Two at once, from two copies of the site: one may be refused, none may spoil the other's work.
    shutil.copytree(world.site, f"{world.work}/site-2", symlinks=True)
    runs = [
        subprocess.Popen(
            [world.program, "publish", "khoa", "--site", site, "--output", f"{world.work}/later", "--force"],
            env=world.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
        for site in (world.site, f"{world.work}/site-2")]
    said = [run.communicate(timeout=60)[0].decode() for run in runs]
    expect(all(run.returncode == 0 or "[target-locked]" in text for run, text in zip(runs, said)), f"two at once: {said}")
    world.publish("khoa", "later")
    expect({path for path in place.content() if not is_note(path)} == {
        path for path in files(f"{world.work}/later") if path != ".mocban-manifest"}, "two at once spoilt the site")
    return f"stopped in the middle {stopped} times"


def mistakes_are_caught(world):
    place = Folder(world, "can-than", {"kind": "folder"}, f"{world.work}/can-than")
    world.publish("can-than", "before")
    # What is not Mocban's and has a name of the site is not replaced, unless that is asked for.
    place.empty()
    os.makedirs(f"{place.path}/assets")
    with open(f"{place.path}/assets/style.css", "w", encoding="utf-8") as file:
        file.write("body {}\n")
    world.publish("can-than", "before", code=1, text="[foreign-file]")
    world.publish("can-than", "before", "--take-over")
    # A site with almost nothing in it.
    small = f"{world.work}/nho"
    os.makedirs(f"{small}/content/pages")
    for name, text in (("site.yml", world.settings), ("content/pages/a.md", "---\ntitle: A\n---\nA\n")):
        with open(f"{small}/{name}", "w", encoding="utf-8") as file:
            file.write(text)
    subprocess.run([world.program, "build", "--site", small, "--quiet"], check=True, env=world.environment)
    publish = [world.program, "publish", "can-than", "--site", small, "--force"]
    run = subprocess.run(publish, env=world.environment, capture_output=True, stdin=subprocess.DEVNULL, timeout=60)
    expect(run.returncode == 1 and b"[much-removed]" in run.stderr, f"much was removed unasked: {run.stderr}")
    for answer, code in (("n", 1), ("y", 0)):
        expect(ask(world, publish, answer) == code, f"the answer {answer} does not count")
    # What a check finds is not published.
    world.write("content/pages/hong.md", "---\ntitle: Hỏng\n---\nXem [đây](khong-co.md).\n")
    world.mocban("build")
    world.mocban("publish", "can-than", "--yes", code=1, text="[check-errors]")
    world.mocban("publish", "can-than", "--yes", "--force")
    os.remove(f"{world.site}/content/pages/hong.md")
    return "asked, refused, forced"


def ask(world, command, answer):
    """Runs a command on a terminal and answers its question."""
    master, slave = pty.openpty()
    run = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=world.environment, start_new_session=True)
    os.close(slave)
    said = b""
    while True:
        if not select.select([master], [], [], 30)[0]:
            run.kill()
            raise Fault(f"no question: {said.decode()}")
        try:
            piece = os.read(master, 1000)
        except OSError:
            break
        if not piece:
            break
        said += piece
        if b"[y/N] " in said and answer:
            os.write(master, f"{answer}\n".encode())
            answer = None
    os.close(master)
    return run.wait(30)


def hostile_settings_reach_nobody(world):
    mark = f"{world.work}/danh-dau"
    hostile = [
        {"kind": "folder", "path": "-rf"}, {"kind": "folder", "path": "a\nb"}, {"kind": "folder", "path": world.site},
        {"kind": "folder", "path": f"{world.site}/content/x"}, {"kind": "folder", "path": "/"},
        {"kind": "rsync", "path": f"--rsh=touch {mark}"}, {"kind": "rsync", "host": f"-oProxyCommand=touch {mark}", "path": "/a"},
        {"kind": "rsync", "host": "a b", "path": "/a"}, {"kind": "rsync", "host": "a", "path": "/a/../../etc"},
        {"kind": "rsync", "host": "a", "path": "/a\n/b"}, {"kind": "rsync", "host": "a", "user": "-l", "path": "/a"},
        {"kind": "rsync", "host": "a", "identity": f"x -oProxyCommand=touch {mark}", "path": "/a"},
        {"kind": "rsync", "host": "a", "ssh_config": "\"x\"", "path": "/a"}, {"kind": "rsync", "host": "a", "port": "22 -v", "path": "/a"},
        {"kind": "rsync", "host": "a'b", "path": "/a"}, {"kind": "git", "remote": f"ext::sh -c touch% {mark}"},
        {"kind": "git", "remote": f"--upload-pack=touch {mark}"}, {"kind": "git", "remote": f"ssh://-oProxyCommand=touch/{mark}"},
        {"kind": "git", "remote": "https://u:planted-token-9153@example.org/a.git"}, {"kind": "git", "remote": "/a.git", "branch": "--force"},
        {"kind": "git", "remote": "/a.git", "branch": "a..b"}, {"kind": "git", "remote": "/a.git", "path": "../x"},
        {"kind": "git", "remote": "/a.git", "cname": "a\nb"}, {"kind": "s3", "bucket": "-a"}, {"kind": "s3", "bucket": "a", "prefix": "../b"},
        {"kind": "s3", "bucket": "a", "endpoint": "http://u:planted-token-9153@x/"}, {"kind": "s3", "bucket": "a", "secret_key": "planted-secret-7261"},
        {"kind": "rclone", "remote": ":local,x=", "path": "/a"}, {"kind": "rclone", "remote": "-v", "path": "/a"},
        {"kind": "rclone", "remote": "a", "path": "x/../y"}, {"kind": "folder", "path": "/a", "password": "planted-secret-7261"},
        {"kind": "folder", "path": "/a", "mystery": "x"}, {"kind": "ftp", "path": "/a"}, {"path": "/a"}, "a", ["a"],
        {"kind": "folder", "path": "/a", "compress": ["zip"]}, {"kind": "folder", "path": "/a", "releases": "-1"},
        {"kind": "folder", "path": "/a", "address": "javascript:alert(1)"}, {"kind": "folder", "path": ["/a"]},
    ]
    for settings in hostile:
        world.write("site.yml", f"title: Kho\npublish:\n  x: {json.dumps(settings, ensure_ascii=False)}\n")
        run = subprocess.run(
            [world.program, "publish", "x", "--site", world.site, "--output", f"{world.work}/after", "--force"],
            env=world.environment, capture_output=True, stdin=subprocess.DEVNULL, timeout=60)
        said = (run.stdout + run.stderr).decode()
        world.said.append(said)
        expect(run.returncode == 1 and "site.yml:3:" in said and "hint: " in said, f"{settings}: {run.returncode} {said}")
        expect(not os.path.exists(mark), f"{settings} was run")
    world.write("site.yml", world.settings)
    return f"{len(hostile)} refused"


def secrets_stay_secret(world):
    # git is told by its settings to go where a token is part of the address, and fails there.
    world.target("bi-mat", {"kind": "git", "remote": "https://kho.invalid/a.git"})
    port = free_port()
    world.environment |= {
        "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_VALUE_0": "https://kho.invalid/",
        "GIT_CONFIG_KEY_0": f"url.http://u:planted-token-9153@127.0.0.1:{port}/.insteadOf", "GIT_TRACE_CURL": "0"}
    world.publish("bi-mat", "after", code=1, text="[tool-failed]")
    text = "\n".join(world.said)
    for name, secret in SECRETS.items():
        expect(secret not in text, f"{name} stands in what Mocban says: {text[max(0, text.find(secret) - 300):][:600]}")
    looked = 0
    for path, _, names in os.walk(world.work):
        if path.endswith("/ssh") or path == world.work:
            continue
        for name in names:
            with open(os.path.join(path, name), "rb") as file:
                content = file.read()
            looked += 1
            for secret in SECRETS.values():
                expect(secret.encode() not in content, f"a secret stands in {path}/{name}")
    return f"{looked} files and {len(world.said)} outputs looked through"


def archives_and_bags(world):
    import tarfile
    import zipfile
    sums = {}
    for name in ("kho.zip", "kho.tar.gz"):
        for turn in range(2):
            shutil.rmtree(f"{world.site}/.mocban/publish/_compressed", ignore_errors=True)
            world.mocban("publish", "--output", f"{world.work}/after", "--archive", f"{world.work}/{name}")
            with open(f"{world.work}/{name}", "rb") as file:
                expect(sums.setdefault(name, digest(file.read())) == sums[name], f"{name} differs the second time")
        os.makedirs(f"{world.work}/mo-{name}")
        if name.endswith(".zip"):
            with zipfile.ZipFile(f"{world.work}/{name}") as packed:
                expect(packed.testzip() is None, "the ZIP file is damaged")
                packed.extractall(f"{world.work}/mo-{name}")
        else:
            with tarfile.open(f"{world.work}/{name}") as packed:
                packed.extractall(f"{world.work}/mo-{name}")
        found = {path: content for path, (content, _) in files(f"{world.work}/mo-{name}/kho").items()}
        expect(found.pop("README.txt", None), "there is no README.txt")
        wanted = {path: content for path, (content, _) in files(f"{world.work}/after").items() if path != ".mocban-manifest"}
        expect(found == wanted, f"{name} holds something else than the site")
    for output in ("before", "after"):
        world.mocban("publish", "--output", f"{world.work}/{output}", "--bag", f"{world.work}/bag")
    try:
        import bagit
    except ImportError:
        return "no bagit"
    bagit.Bag(f"{world.work}/bag").validate()
    world.mocban("publish", "--output", f"{world.work}/after", "--bag", f"{world.work}/mo-kho.zip", code=1, text="[not-ours]")
    return "valid, and the same twice"


CHECKS = [
    folders, rsync_over_ssh, branches, buckets, nginx_shows_it, locks_hold, mistakes_are_caught,
    hostile_settings_reach_nobody, archives_and_bags, secrets_stay_secret,
]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--articles", type=int, default=30)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", default=[])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="mocban-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as work:
        world = World(arguments.program, work, arguments)
        try:
            for check in CHECKS:
                if arguments.only and check.__name__ not in arguments.only:
                    continue
                start = time.monotonic()
                said = check(world)
                words = check.__name__.replace("_", " ")
                span = f"{time.monotonic() - start:.1f} s"
                print(f"skipped: {words}" if said is None else f"ok: {words}: {said} ({span})", flush=True)
        except Fault as fault:
            print(f"FAILED: {check.__name__.replace('_', ' ')}: {fault}")
            return 1
        finally:
            world.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
