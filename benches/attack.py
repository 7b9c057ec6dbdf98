"""Attacks a running `evenhand serve` over loopback and measures how readers who mean well fare meanwhile.

Started by `benches/serve.sh attack 10` (minutes) or `benches/serve.sh attack 20s`; plain Python from Debian. Each kind of
attacker comes from addresses of its own (127.0.0.0/8), readers from others. Three parts:

1. Normal: readers alone.
2. Saturation: a flood without pauses from ever more clients, until the service does no more of it a second than before.
3. Attack, for the time that was asked for: a flood that sends twice as much as that a second, whatever comes back, slow
   readers, stalled bundles, and clients that send their requests byte by byte, among the readers.

Printed: for each kind the answers by status and how many of 429 and 503 had Retry-After; p50 and p99 of readers normally
and under attack, and the ratio; the slowest /healthz; the memory of the service and its workers every ten seconds; and
which of the promises were kept. It ends with status 1 if one was not.

Attackers are processes of their own with the lowest priority: on one machine they would take processors that the other
side of a network does not have. "sent" says how much of the flood left them.

Settings, by the environment: SLOW (4000) slow readers, BYTEWISE (200) clients that send byte by byte, READERS (16),
FLOODERS (2000) addresses of the flood, LOAD, requests a second of the flood instead of twice what saturates; COOKIE and
WORK, a session and the address of a translation: then uploads are read. `serve.sh` sets these two.
"""

import asyncio
import collections
import multiprocessing
import os
import random
import socket
import sys
import time

PORT, PRIVATE, PID, SECONDS = (int(value) for value in sys.argv[1:5])
NUMBERS = (("SLOW", 4000), ("BYTEWISE", 200), ("READERS", 16), ("FLOODERS", 2000), ("LOAD", 0))
SLOW, BYTEWISE, READERS, FLOODERS, LOAD = (int(os.environ.get(name, usual)) for name, usual in NUMBERS)
COOKIE, WORK = os.environ.get("COOKIE", ""), os.environ.get("WORK", "/desk/work/1/")
PIECES = ("fair-trial", "if-you-have-been-trafficked")
SOUND = "/en/rights/fair-trial/fair-trial.en.mp3"
BUNDLE = "/en/bundle/evenhand.zip?form=page&form=print&form=opus&form=mp3&lang=en" + "".join(
    f"&piece=rights/{piece}" for piece in PIECES
)
FORM = {"content-type": "application/x-www-form-urlencoded"}
UPLOAD = b'--x\r\ncontent-disposition: form-data; name="file"; filename="a.xliff"\r\n\r\n' + b"<a>" * 20000 + b"\r\n--x--\r\n"
MOST_AT_ONCE = 1500
REFUSALS = (429, 503)


class Tally:
    """Answers and times by kind; what one process counted can be added to what another did."""

    def __init__(self):
        self.answers = collections.defaultdict(collections.Counter)
        self.times = collections.defaultdict(list)
        self.told = collections.defaultdict(collections.Counter)
        self.sent = 0

    def plain(self):
        return {name: dict(counted) for name, counted in self.answers.items()}, dict(self.times), {
            name: dict(counted) for name, counted in self.told.items()
        }, self.sent

    def add(self, plain):
        answers, times, told, sent = plain
        for name, counted in answers.items():
            self.answers[name].update(counted)
        for name, found in times.items():
            self.times[name] += found
        for name, counted in told.items():
            self.told[name].update(counted)
        self.sent += sent


tally = Tally()


def opened(source, small=False):
    plug = socket.socket()
    plug.setblocking(False)
    if small:
        plug.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    plug.bind((source, 0))
    return plug


def head(method, path, headers, body):
    lines = [f"{method} {path} HTTP/1.1", "host: a", "connection: close", f"content-length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


async def ask(kind, source, method, path, headers=None, body=b"", patience=60.0, port=None):
    """One request, read to its end; counted by status, or by what went wrong."""
    loop, begun = asyncio.get_running_loop(), time.monotonic()
    plug = opened(source)
    try:
        async with asyncio.timeout(patience):
            await loop.sock_connect(plug, ("127.0.0.1", port or PORT))
            await loop.sock_sendall(plug, head(method, path, headers or {}, body))
            first = b""
            while b"\r\n\r\n" not in first:
                part = await loop.sock_recv(plug, 65536)
                if not part:
                    break
                first += part
            while await loop.sock_recv(plug, 262144):
                pass
        said = first.split(b"\r\n\r\n")[0].lower()
        status = int(said.split(b" ")[1]) if said else "closed"
        if status in REFUSALS:
            tally.told[kind][(status, b"\r\nretry-after: " in said)] += 1
    except TimeoutError:
        status = "timed out"
    except OSError:
        status = "closed"
    finally:
        plug.close()
    tally.answers[kind][status] += 1
    tally.times[kind].append(time.monotonic() - begun)
    return status


async def reader(end, kind, number):
    """Reads pages, a part of a sound and a search now and then, with the rest that a person takes."""
    source = f"127.0.1.{number + 1}"
    turn = number
    while time.monotonic() < end:
        turn += 1
        piece, lang = random.choice(PIECES), random.choice(("en", "ar", "fr"))
        if turn % 40 == 0:
            await ask(kind + " search", source, "GET", "/en/search?q=court")
        elif turn % 10 == 0:
            await ask(kind, source, "GET", SOUND, {"range": "bytes=0-65535"})
        else:
            await ask(kind, source, "GET", f"/{lang}/rights/{piece}/", {"accept-encoding": "br"})
        await asyncio.sleep(random.uniform(0.05, 0.15))


async def held(end, kind, source, small, beginning, more, rest):
    """Holds a connection and sends a little now and then; comes again when it is ended."""
    loop = asyncio.get_running_loop()
    while time.monotonic() < end:
        plug = opened(source, small)
        try:
            async with asyncio.timeout(10):
                await loop.sock_connect(plug, ("127.0.0.1", PORT))
                await loop.sock_sendall(plug, beginning)
            begun = time.monotonic()
            while time.monotonic() < begun + 60:
                await asyncio.sleep(rest)
                try:
                    plug.send(more)
                except BlockingIOError:
                    pass
                if time.monotonic() > end:
                    tally.answers[kind]["there at the end"] += 1
                    return
            tally.answers[kind]["held a minute"] += 1
        except TimeoutError:
            tally.answers[kind]["timed out"] += 1
        except OSError:
            tally.answers[kind]["ended"] += 1
        finally:
            plug.close()
        await asyncio.sleep(random.uniform(0.5, 1.5))


def slow(end, number):
    """Asks for something large, each hundredth for a bundle, and reads nothing."""
    kind, path = ("stalled bundle", BUNDLE) if number % 100 == 0 else ("slow reader", SOUND)
    return held(end, kind, f"127.0.2.{number % 32 + 1}", True, head("GET", path, {}, b""), b"\r\n", 5)


def bytewise(end, number):
    """Sends a head, or a form, byte by byte."""
    source = f"127.0.5.{number % 8 + 1}"
    if number % 2:
        return held(end, "head byte by byte", source, False, b"GET /en/ HTTP/1.1\r\nhost: a\r\nx: ", b"a", 0.5)
    form = head("POST", "/en/print/", FORM, b"").replace(b"content-length: 0", b"content-length: 60000")
    return held(end, "form byte by byte", source, False, form, b"a", 0.5)


async def costly(turn):
    """One request for what costs work; its status."""
    address = turn // 6 % FLOODERS
    source = f"127.3.{address // 250}.{address % 250 + 1}"
    which = turn % 6
    if which == 0:
        form = f"piece=rights%2Ffair-trial&profile=aph-18&name={turn}".encode()
        return await ask("flood of orders", source, "POST", "/en/print/", FORM, form)
    if which == 1:
        return await ask("flood of bundles", source, "GET", BUNDLE)
    if which == 2:
        return await ask("flood of searches", source, "GET", f"/en/search?q=court+{turn}+witness+compensation")
    if which == 3:
        form = f"piece=rights%2Ffair-trial&form=sign&wording=standard&lang=en&words={turn}".encode()
        return await ask("flood of asks", source, "POST", "/en/ask/", FORM, form)
    if which == 4:
        kind = {"content-type": "multipart/form-data; boundary=x"}
        if COOKIE:
            kind |= {"cookie": COOKIE, "origin": "http://a", "sec-fetch-site": "same-origin"}
        return await ask("flood of uploads", source, "POST", f"{WORK}upload/", kind, UPLOAD)
    return await ask("flood of pages", source, "GET", "/en/print/")


async def without_pause(end, number, answered):
    turn = number * 1000003
    while time.monotonic() < end:
        turn += 1
        status = await costly(turn)
        answered[0] += isinstance(status, int) and status not in REFUSALS


async def saturation(seconds):
    """Answers a second, without refusals, of which more clients bring no more."""
    clients, best = 4, 0.0
    while True:
        answered, begun = [0], time.monotonic()
        await asyncio.gather(*(without_pause(begun + seconds, number, answered) for number in range(clients)))
        rate = answered[0] / (time.monotonic() - begun)
        print(f"saturation: {clients} clients, {rate:.0f} answers a second", flush=True)
        if rate < best * 1.1 or clients >= 256:
            return max(rate, best)
        best, clients = rate, clients * 2


async def flood(end, a_second):
    """Sends so many requests a second, whatever becomes of them."""
    turn, begun, under_way = 0, time.monotonic(), set()
    while (now := time.monotonic()) < end:
        due = int((now - begun) * a_second)
        while turn < due:
            turn += 1
            if len(under_way) < MOST_AT_ONCE:
                task = asyncio.create_task(costly(turn))
                under_way.add(task)
                task.add_done_callback(under_way.discard)
                tally.sent += 1
        await asyncio.sleep(0.02)
    if under_way:
        await asyncio.wait(under_way, timeout=70)


async def health(end, kind):
    while time.monotonic() < end:
        await ask(kind, "127.0.4.1", "GET", "/healthz", port=PRIVATE)
        await asyncio.sleep(0.1)


def resident(process):
    try:
        with open(f"/proc/{process}/status") as status:
            return next((int(line.split()[1]) // 1024 for line in status if line.startswith("VmRSS")), 0)
    except OSError:
        return 0


def children():
    found = []
    for task in os.listdir(f"/proc/{PID}/task"):
        try:
            with open(f"/proc/{PID}/task/{task}/children") as names:
                found += names.read().split()
        except OSError:
            pass
    return found


async def watch(end, begun, memory):
    while time.monotonic() < end:
        memory.append((int(time.monotonic() - begun), resident(PID), sum(map(resident, children()))))
        await asyncio.sleep(10)


def percentile(kind, hundredth):
    found = sorted(tally.times[kind])
    return found[min(len(found) - 1, len(found) * hundredth // 100)] * 1000 if found else float("nan")


def tell():
    for kind in sorted(tally.answers):
        counted = []
        for status, count in sorted(tally.answers[kind].items(), key=str):
            told = tally.told[kind][(status, True)]
            counted.append(f"{count} × {status}" + (f" ({told} with Retry-After)" if status in REFUSALS else ""))
        took = f"; p50 {percentile(kind, 50):.0f} ms, p99 {percentile(kind, 99):.0f} ms" if tally.times[kind] else ""
        print(f"{kind}: {', '.join(counted)}{took}")


def run_attackers(what, end, a_second, back):
    os.nice(19)

    async def all_of_them():
        if what == "flood":
            return await flood(end, a_second)
        tasks = [asyncio.create_task(slow(end, number)) for number in range(SLOW)]
        tasks += [asyncio.create_task(bytewise(end, number)) for number in range(BYTEWISE)]
        if tasks:
            await asyncio.wait(tasks, timeout=end - time.monotonic() + 70)

    asyncio.run(all_of_them())
    back.put(tally.plain())


def run_saturation(seconds, back):
    os.nice(19)
    back.put(asyncio.run(saturation(seconds)))


def apart(function, *arguments):
    back = multiprocessing.get_context("spawn").Queue()
    process = multiprocessing.get_context("spawn").Process(target=function, args=(*arguments, back), daemon=True)
    process.start()
    return process, back


def promises(memory):
    """Which of the promises were kept, each with its figures."""
    normal, attacked = percentile("reader, normal", 99), percentile("reader, attacked", 99)
    health = max(tally.times["healthz, attacked"], default=float("inf")) * 1000
    bare = sum(count for counted in tally.told.values() for (_, told), count in counted.items() if not told)
    held = ("slow reader", "stalled bundle", "head byte by byte", "form byte by byte")
    floods = [kind for kind in tally.answers if kind not in held]
    odd = collections.Counter()
    for kind in floods:
        for status, count in tally.answers[kind].items():
            if not isinstance(status, int) or (status >= 500 and status not in REFUSALS):
                odd[f"{kind}: {status}"] += count
    # The first third of the attack fills caches and pools.
    settled = [of_service + of_workers for _, of_service, of_workers in memory][len(memory) // 3 :]
    growth = (settled[-1] - settled[0]) if settled else 0
    yield not bare, f"429 and 503 without Retry-After: {bare}"
    yield not odd, f"beyond capacity nothing but 503 and 429: {dict(odd) or 'nothing else'}"
    yield attacked <= 2 * normal, f"p99 of readers: normal {normal:.1f} ms, attacked {attacked:.1f} ms, ratio {attacked / normal:.2f}"
    yield health < 100, f"slowest /healthz: {health:.0f} ms of {len(tally.times['healthz, attacked'])}"
    yield growth <= 64, f"memory after the first third of the attack: {growth:+} MB"


async def main():
    normal = min(120.0, max(5.0, SECONDS / 4))
    begun = time.monotonic()
    memory = []
    calm = begun + normal
    await asyncio.gather(
        *(reader(calm, "reader, normal", number) for number in range(READERS)),
        health(calm, "healthz, normal"),
        watch(calm, begun, memory),
    )
    print("memory normally, MB by second, service+workers:", " ".join(f"{at}:{own}+{others}" for at, own, others in memory))
    a_second = float(LOAD)
    if not a_second:
        process, back = apart(run_saturation, min(20.0, max(5.0, SECONDS / 20)))
        a_second = 2 * await asyncio.to_thread(back.get)
        process.join()
    print(f"the flood sends {a_second:.0f} requests a second for {SECONDS} s", flush=True)
    # The sharing of rates is by the minute: what saturation used up comes back within the attack.
    memory, begun = [], time.monotonic()
    end = begun + SECONDS
    attack = [apart(run_attackers, what, end, a_second) for what in ("flood", "held")]
    await asyncio.gather(
        *(reader(end, "reader, attacked", number) for number in range(READERS)),
        health(end, "healthz, attacked"),
        watch(end, begun, memory),
    )
    for process, back in attack:
        tally.add(await asyncio.to_thread(back.get))
        process.join()
    tell()
    print(f"sent of the flood: {tally.sent} of {a_second * SECONDS:.0f}")
    print("memory under attack, MB by second, service+workers:", " ".join(f"{at}:{own}+{others}" for at, own, others in memory))
    for kind in ("reader, normal", "reader, attacked"):
        print(f"{kind}: p50 {percentile(kind, 50):.1f} ms, p99 {percentile(kind, 99):.1f} ms")
    normally = max(tally.times["healthz, normal"], default=float("nan")) * 1000
    print(f"slowest /healthz normally: {normally:.0f} ms of {len(tally.times['healthz, normal'])}")
    kept = True
    for is_kept, figures in promises(memory):
        print("kept" if is_kept else "NOT KEPT", figures, sep=": ")
        kept = kept and is_kept
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    asyncio.run(main())
