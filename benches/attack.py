"""Attacks a running `evenhand serve` over loopback and measures how readers who mean well fare meanwhile.

Started by `benches/serve.sh attack MINUTES`; plain Python from Debian. Each kind of attacker comes from an address
of its own (127.0.0.0/8), readers from others; attackers are a process of their own. First readers alone for a quarter of the time: that is normal. Then
the attack among them. Printed at the end: answers by status of each kind, p50 and p99 of readers normally and under
attack, the memory of the service over time, and the slowest /healthz.

Settings, by the environment: SLOW (1000) slow readers, WORKERS (32) clients that ask without a rest, READERS (8).
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
SLOW, WORKERS, READERS = (int(os.environ.get(*pair)) for pair in (("SLOW", "1000"), ("WORKERS", "32"), ("READERS", "8")))
PIECES = ("fair-trial", "if-you-have-been-trafficked")
SOUND = "/en/rights/fair-trial/fair-trial.en.mp3"
BUNDLE = "/en/bundle/evenhand.zip?form=page&form=print&form=opus&form=mp3&lang=en" + "".join(
    f"&piece=rights/{piece}" for piece in PIECES
)
FORM = {"content-type": "application/x-www-form-urlencoded"}

answers = collections.defaultdict(collections.Counter)
times = collections.defaultdict(list)
without_retry = collections.Counter()
memory = []


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
        if status in (429, 503) and b"retry-after:" not in said:
            without_retry[kind] += 1
    except TimeoutError:
        status = "timed out"
    except OSError:
        status = "closed"
    finally:
        plug.close()
    answers[kind][status] += 1
    times[kind].append(time.monotonic() - begun)


async def again(end, rest, make):
    while time.monotonic() < end:
        await make()
        await asyncio.sleep(rest)


async def reader(end, kind, number):
    """Reads pages, a part of a sound and a search now and then, with the rest that a person takes."""
    source = f"127.0.1.{number + 1}"
    turn = 0
    while time.monotonic() < end:
        turn += 1
        piece, lang = random.choice(PIECES), random.choice(("en", "ar", "fr"))
        if turn % 40 == 0:
            await ask(kind + " search", source, "GET", "/en/search?q=court")
        elif turn % 10 == 0:
            await ask(kind, source, "GET", SOUND, {"range": "bytes=0-65535"})
        else:
            await ask(kind, source, "GET", f"/{lang}/rights/{piece}/", {"accept-encoding": "br"})
        await asyncio.sleep(0.02)


async def slow(end, number):
    """Asks for something large, reads nothing, and comes again when it is ended."""
    loop = asyncio.get_running_loop()
    path = BUNDLE if number % 100 == 0 else SOUND
    while time.monotonic() < end:
        plug = opened(f"127.0.2.{number % 32 + 1}", small=True)
        try:
            async with asyncio.timeout(5):
                await loop.sock_connect(plug, ("127.0.0.1", PORT))
                await loop.sock_sendall(plug, head("GET", path, {}, b""))
            for _ in range(60):
                await asyncio.sleep(1)
                try:
                    plug.send(b"\r\n")
                except BlockingIOError:
                    pass
                if time.monotonic() > end:
                    answers["slow reader"]["there at the end"] += 1
                    return
            answers["slow reader"]["held a minute"] += 1
        except TimeoutError:
            answers["slow reader"]["timed out"] += 1
        except OSError:
            answers["slow reader"]["ended"] += 1
        finally:
            plug.close()
        await asyncio.sleep(0.5)


async def flood(end, number):
    """Asks without a rest for what costs work, from one of eight addresses."""
    source = f"127.0.3.{number % 8 + 1}"
    upload = b'--x\r\ncontent-disposition: form-data; name="file"; filename="a.xliff"\r\n\r\n' + b"<a>" * 20000 + b"\r\n--x--\r\n"
    turn = number
    while time.monotonic() < end:
        turn += 1
        which = turn % 6
        if which == 0:
            form = f"piece=rights%2Ffair-trial&profile=aph-18&name={number}-{turn}".encode()
            await ask("flood of orders", source, "POST", "/en/print/", FORM, form)
        elif which == 1:
            await ask("flood of bundles", source, "GET", BUNDLE)
        elif which == 2:
            await ask("flood of searches", source, "GET", f"/en/search?q=court+{turn}+witness+compensation")
        elif which == 3:
            form = f"piece=rights%2Ffair-trial&form=sign&lang=en&words={turn}".encode()
            await ask("flood of asks", source, "POST", "/en/ask/", FORM, form)
        elif which == 4:
            kind = {"content-type": "multipart/form-data; boundary=x"}
            await ask("flood of uploads", source, "POST", "/desk/work/1/upload/", kind, upload)
        else:
            await ask("flood of pages", source, "GET", "/en/print/")


async def health(end):
    while time.monotonic() < end:
        await ask("healthz", "127.0.4.1", "GET", "/healthz", port=PRIVATE)
        await asyncio.sleep(0.1)


async def watch(end, begun):
    while time.monotonic() < end:
        with open(f"/proc/{PID}/status") as status:
            resident = next(line for line in status if line.startswith("VmRSS"))
        memory.append((int(time.monotonic() - begun), int(resident.split()[1]) // 1024))
        await asyncio.sleep(5)


def percentile(kind, hundredth):
    found = sorted(times[kind])
    return found[min(len(found) - 1, len(found) * hundredth // 100)] * 1000 if found else float("nan")


def tell():
    for kind in sorted(answers):
        counted = ", ".join(f"{count} × {status}" for status, count in sorted(answers[kind].items(), key=str))
        print(f"{kind}: {counted}; p50 {percentile(kind, 50):.0f} ms, p99 {percentile(kind, 99):.0f} ms")
    print("429 and 503 without Retry-After:", dict(without_retry) or "none", flush=True)


async def attackers(end):
    tasks = [asyncio.create_task(slow(end, number)) for number in range(SLOW)]
    tasks += [asyncio.create_task(flood(end, number)) for number in range(WORKERS)]
    _, late = await asyncio.wait(tasks, timeout=end - time.monotonic() + 70)
    tell()
    if late:
        print("attackers that hang:", len(late), flush=True)


async def main():
    begun = time.monotonic()
    calm, end = begun + SECONDS / 4, begun + SECONDS
    watching = asyncio.create_task(watch(end, begun))
    healthy = asyncio.create_task(health(end))
    await asyncio.gather(*(reader(calm, "reader, normal", number) for number in range(READERS)))
    attack = multiprocessing.get_context("spawn").Process(target=run_attackers, args=(end,))
    attack.start()
    await asyncio.gather(*(reader(end, "reader, attacked", number) for number in range(READERS)), watching, healthy)
    attack.join(75)
    attack.kill()
    tell()
    print("memory of the service, MB by second:", " ".join(f"{second}:{size}" for second, size in memory))
    normal, attacked = percentile("reader, normal", 99), percentile("reader, attacked", 99)
    print(f"p99 of readers: normal {normal:.1f} ms, attacked {attacked:.1f} ms, ratio {attacked / normal:.2f}")
    print(f"slowest /healthz: {max(times['healthz']) * 1000:.0f} ms of {len(times['healthz'])}")


def run_attackers(end):
    asyncio.run(attackers(end))


if __name__ == "__main__":
    asyncio.run(main())
