"""Starts `evenhand serve` with a large library and measures it.

    python3 benches/scale.py [EDITIONS]          10000 editions unless said otherwise

The editions are the project's own content with its numbers changed, in five collections of unequal size. Printed are
the time to ready at the first start (everything is read) and at the second (nothing is), after one edited sentence, the
memory then and after every page was asked for once, the size of the home page and of the largest list, and the time of
searches: the middle and the slowest of twenty. Times are by the clock and, for a busy machine, of the processor.
Everything stays on 127.0.0.1, in a temporary folder, and ends by itself.

Settings, by the environment: EVENHAND (target/release/evenhand), LANGUAGES (en,fr,es,ar) to write fewer, PAGES (all) to
ask for fewer pages, KEEP (a folder) to keep the library and what was made for another run, READY (600) the seconds after
which a start has failed.
"""

import concurrent.futures
import gzip
import http.client
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = os.environ.get("EVENHAND", ROOT / "target/release/evenhand")
PORT, PRIVATE = 18490, 18491
LANGUAGES = tuple(os.environ.get("LANGUAGES", "en,fr,es,ar").split(","))
WORDS = ("rights", "interpreter free", "police", "lawyer without money", "judge decides", "how long", "complaint", "help")
COLLECTIONS = ("rights", "courts", "support", "police", "work")


def templates():
    """Every piece of the project's content that is in all languages, with its files."""
    pieces = []
    for facts in sorted((ROOT / "content").glob("*/*/piece.toml")):
        folder = facts.parent
        if all((folder / f"{lang}.md").exists() for lang in LANGUAGES):
            pieces.append({file.name: file.read_bytes() for file in folder.iterdir()})
    return pieces


def changed(text, number):
    """The text with another title, and with another number in each sentence that has one."""
    text = re.sub(r"^(title: .*)$", lambda found: f"{found[1]} {number}", text, count=1, flags=re.M)
    body = re.sub(r"\]\((?:rights|toolkit|network|training)/[^)]*\)", "](https://example.org/)", text)
    return re.sub(r"(?<=[a-z] )\d{2}(?= )", lambda found: str(10 + (int(found[0]) + number) % 90), body)


def generate(content, editions):
    shutil.copytree(ROOT / "content/glossary", content / "glossary")
    kinds, made, number = templates(), 0, 0
    while made < editions:
        files = kinds[number % len(kinds)]
        # Half of the pieces are in the first collection, half of the rest in the second, and so on.
        place = min((number + 1 & -(number + 1)).bit_length() - 1, len(COLLECTIONS) - 1)
        folder = content / COLLECTIONS[place] / f"piece-{number:05}"
        folder.mkdir(parents=True)
        for name, data in files.items():
            lang = name.split(".")[0]
            if name.endswith((".md", ".trace")) and lang not in LANGUAGES:
                continue
            if name.endswith(".md"):
                data = changed(data.decode(), number).encode()
                made += 1
            elif name.endswith(".lock"):
                continue
            elif name == "piece.toml":
                data = re.sub(r"order = \d+", f"order = {number}", data.decode()).encode()
            (folder / name).write_bytes(data)
        number += 1
    for order, name in enumerate(COLLECTIONS):
        facts = f'order = {order}\n[title]\nen = "{name.title()}"\n[summary]\nen = "Texts about {name}."\n'
        (content / name / "collection.toml").write_text(facts)
    return made


def get(path, port=PORT, headers=None):
    link = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    link.request("GET", path, headers=headers or {})
    answer = link.getresponse()
    return answer.status, answer.read()


class Service:
    """The service while it runs."""

    def __init__(self, folder, what):
        begun = time.monotonic()
        out = ["--content", folder / "content", "--out", folder / "outputs"]
        # Only what readers are sent is measured: no forms are made meanwhile.
        more = ["--roles", "web", "--rate", "100000000", "--listen", f"127.0.0.1:{PORT}", "--private", f"127.0.0.1:{PRIVATE}"]
        log = open(folder / "log", "ab")
        self.process = subprocess.Popen([PROGRAM, "serve", *out, *more], stdout=log, stderr=log)
        while True:
            try:
                if get("/readyz", PRIVATE)[0] == 200 and get("/en/")[0] == 200:
                    break
            except OSError:
                pass
            if self.process.poll() is not None or time.monotonic() - begun > float(os.environ.get("READY", "600")):
                self.end()
                sys.exit(f"the service did not start: see {folder / 'log'}")
            time.sleep(0.02)
        took, cpu, memory, most = time.monotonic() - begun, self.cpu(), self.memory(), self.memory("VmHWM")
        print(f"{what:>34}: {took:7.2f} s to ready, {cpu:7.2f} s of CPU, {memory:5} MB, at most {most} MB", flush=True)

    def memory(self, field="VmRSS"):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"{field}:\s+(\d+)", status)[1]) // 1024

    def cpu(self):
        """Processor seconds of the service itself, without its workers."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def measure(folder, editions):
    if not (folder / "content").exists():
        print(f"{generate(folder / 'content', editions)} editions written", flush=True)
    if not (folder / "outputs").exists():
        Service(folder, "first start, everything is read").end()
    Service(folder, "second start, nothing is read").end()
    edited = next((folder / "content").glob("*/piece-00007/en.md"))
    edited.write_text(edited.read_text() + "\nOne more sentence of today.\n")
    Service(folder, "after one more sentence").end()
    service = Service(folder, "and started again")
    for path in ("/en/", "/en/rights/", "/en/rights/page-2.html", "/en/a-z.html", "/en/a-z.html?q=police"):
        status, body = get(path)
        print(f"{path:>34}: {status} {len(body) / 1000:6.1f} kB, {len(gzip.compress(body)) / 1000:5.1f} kB packed")
    pages = [
        f"/{file.name.split('.')[0]}/{file.parent.relative_to(folder / 'content')}/" + ("plain/" if ".plain." in file.name else "")
        for file in sorted((folder / "content").glob("*/*/*.md"))
    ][: int(os.environ.get("PAGES", "1000000"))]
    begun, before = time.monotonic(), service.cpu()
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda path: get(path, headers={"accept-encoding": "br"})[0], pages))
    took = time.monotonic() - begun
    wrong = sum(status != 200 for status in answers)
    cpu = service.cpu() - before
    print(f"{len(pages)} pages asked for once in {took:.0f} s, {cpu:.0f} s of CPU, {wrong} of them not answered")
    print(f"{'memory after that':>34}: {service.memory()} MB, at most {service.memory('VmHWM')} MB")
    time.sleep(3)
    print(f"{'three seconds later':>34}: {service.memory()} MB")
    times, before = [], service.cpu()
    for number in range(160):
        words = f"{WORDS[number % len(WORDS)]} {number if number % 3 == 0 else ''}"
        begun = time.monotonic()
        get(f"/en/search?q={urllib.parse.quote(words)}")
        times.append(time.monotonic() - begun)
    times.sort()
    middle, slow = times[len(times) // 2], times[len(times) * 95 // 100]
    print(f"{'search':>34}: middle {middle * 1000:.1f} ms, p95 {slow * 1000:.1f} ms, "
          f"{(service.cpu() - before) / len(times) * 1000:.1f} ms of CPU each")
    service.end()


def main():
    editions = int(sys.argv[1]) if len(sys.argv) > 1 else 10000
    kept = os.environ.get("KEEP")
    if kept:
        pathlib.Path(kept).mkdir(parents=True, exist_ok=True)
        return measure(pathlib.Path(kept), editions)
    with tempfile.TemporaryDirectory() as folder:
        measure(pathlib.Path(folder), editions)


main()
