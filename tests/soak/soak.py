#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real programs at the shortest period behind a network that misbehaves, for as long as it is told to.

Between the programs and their servers stands a proxy of our own that drops, delays, cuts, drips and lies, by lot, and writes down
what it did to whom and when. At the end: both programs still run and still work; each fault stands in the log of the program that
met it, by its kind and in time; the password that the liar repeats stands nowhere; file descriptors and memory have not grown.
"""
import argparse
import base64
import collections
import dataclasses
import datetime
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

sys.path.insert(1, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from servers import Zone  # noqa: E402

ADDRESSES = ["81.2.69.142", "81.2.69.150"]
PERIOD = 30
PATIENCE = 25.0  # seconds that a drip may go on; the programs give up long before
TOLD_WITHIN = 45.0  # seconds from the fault to its line: the programs' longest deadline, on a machine that is busy
CANARY = "k4n4ry/so ak+&"

# Fault -> the words by which a log names it: of a source that gave no address, and of an update. Absent: an answer all the same.
FAULTS = {
    "none": None,
    "drop": {"unreachable", "badReply"},     # the connection is closed without a word
    "silence": {"timeout"},                  # read, and never answered
    "delay": None,                           # a slow answer is an answer
    "cut": {"unreachable", "badReply"},      # half of what was promised
    "drip": {"timeout"},                     # a byte now and then, never all
    "lie": {"badReply", "noAgreement", "unknown"},  # nonsense in place of an answer
    "trouble": {"httpStatus", "911"},        # 503
}
WEIGHTS = [10, 1, 1, 2, 1, 1, 1, 1]


@dataclasses.dataclass
class Fault:
    """What was done to one request, and by whom it was asked."""
    when: float
    kind: str
    program: str
    account: str
    is_update: bool
    told: str = ""


@dataclasses.dataclass
class Question:
    """One question to the name's own server, and what was done to it."""
    when: float
    kind: str
    name: str


class BrokenZone(Zone):
    """The names' own server: it is silent, refuses, and says what is true at home only, by lot."""

    FAULTS = {"none": 12, "drop": 2, "refusal": 2, "private": 1}

    def __init__(self, dice):
        super().__init__("example.com", port=0)
        self.dice = dice
        self.port = self._socket.getsockname()[1]
        self.asked = []

    def _answer(self, query):
        answer = super()._answer(query)
        is_for_us = not query[2] & 1  # no recursion desired: the zone's own server is meant, not the home's resolver
        if not is_for_us:
            return answer
        kind = self.dice.choices(list(self.FAULTS), self.FAULTS.values())[0]
        self.asked.append(Question(time.time(), kind, name_in(query)))
        if kind == "drop":
            raise IndexError  # as of a message that cannot be read: no answer
        if kind == "refusal":
            return query[:2] + b"\x81\x05" + query[4:6] + bytes(6) + query[12:]
        if kind == "private" and self.records.get(name_in(query)):
            return answer[:-4] + bytes([192, 168, 1, 1])
        return answer


def name_in(query):
    labels, place = [], 12
    while query[place]:
        labels.append(query[place + 1:place + 1 + query[place]].decode().lower())
        place += 1 + query[place]
    return ".".join(labels)


class World:
    def __init__(self, dice):
        self.zone = BrokenZone(random.Random(dice.random()))
        self.dice = dice
        self.address = ADDRESSES[0]
        self.asked = []
        self.served = collections.Counter()
        self.published = {}
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", 0))
        listener.listen(64)
        self.port = listener.getsockname()[1]
        self.listener = listener
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            link, _ = self.listener.accept()
            threading.Thread(target=self.serve, args=(link,), daemon=True).start()

    def serve(self, link):
        with link:
            link.settimeout(10)
            request = b""
            try:
                while b"\r\n\r\n" not in request:
                    part = link.recv(4096)
                    if not part:
                        return
                    request += part
                self.answer(link, request.split(b" ", 2)[1].decode())
            except OSError:
                pass  # they hung up, as they may

    def answer(self, link, target):
        parts = urllib.parse.urlsplit(target)
        query = urllib.parse.parse_qs(parts.query)
        is_update = parts.path == "/update"
        _, program, account = query["host"][0].split(".")[0].split("-") if is_update else parts.path.split("-")
        fault = self.dice.choices(list(FAULTS), WEIGHTS)[0]
        self.asked.append(Fault(time.time(), fault, program, account, is_update))
        body = "good" if is_update else self.address
        whole = (f"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {len(body)}\r\n"
                 f"Connection: close\r\n\r\n{body}").encode()
        if fault == "drop":
            return
        if fault == "silence":
            link.settimeout(2 * PATIENCE)  # until they hang up: were we the first, Qt would ask once more by itself
            link.recv(1)
        elif fault == "cut":
            link.sendall(whole[:-max(1, len(body) // 2)])
        elif fault == "drip":
            for byte in whole[:-1]:
                link.sendall(bytes([byte]))
                time.sleep(PATIENCE / len(whole) * 2)
        elif fault == "lie":
            self.lie(link, target)
        elif fault == "trouble":
            link.sendall(b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n")
        else:
            if fault == "delay":
                time.sleep(self.dice.random() * 3)
            link.sendall(whole)
            self.served["updates" if is_update else "checks"] += 1
            if is_update:
                self.published[query["host"][0]] = query["ip"][0]
                self.zone.publish(query["host"][0], query["ip"][0])

    def lie(self, link, target):
        # The last one repeats all that it was asked, the password with it, as it came and as it was meant.
        echo = f"bad request: {target} {urllib.parse.unquote_plus(target)}"
        nonsense = self.dice.choice(["<html>It works!</html>", "", "\0\1\2", "192.168.1.1", "goodbye " * 2000, echo]).encode()
        link.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {len(nonsense)}\r\n\r\n".encode() + nonsense)


@dataclasses.dataclass
class Line:
    """A line of the log that names a failure."""
    when: float
    word: str
    host: str  # of an update; empty where a source was asked
    text: str
    is_used: bool = False


def failure_lines(log):
    source = re.compile(r'^(\S+Z) .*"checkip" gave no address: "(\w+)"')
    update = re.compile(r'^(\S+Z) .* (\S+) answered: (\S+)$')
    lines = []
    for text in log.splitlines():
        if found := source.match(text):
            lines.append(Line(moment(found[1]), found[2], "", text))
        elif (found := update.match(text)) and found[3] not in ("good", "nochg"):
            lines.append(Line(moment(found[1]), found[3], found[2], text))
    return lines


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def match(faults, log):
    """Gives each fault its own line of the log; those that got none are returned."""
    lines = failure_lines(log)
    untold = []
    for fault in sorted(faults, key=lambda one: one.when):
        host = f"n-{fault.program}-{fault.account}.example.com" if fault.is_update else ""
        for line in lines:
            if (not line.is_used and line.host == host and line.word in FAULTS[fault.kind]
                    and fault.when - 0.1 <= line.when <= fault.when + TOLD_WITHIN):
                line.is_used = True
                fault.told = line.text
                break
        else:
            untold.append(fault)
    return untold


def untold_lookups(program, zone, until):
    """The last question of each look-up decides: before it, somebody asked again. A refusal or a silence has to be named, and
    that an answer was true at home only."""
    words = {"drop": "no look-up of {}", "refusal": "no look-up of {}", "private": "{} is answered with a private address"}
    log = [(moment(found[1]), found[2]) for text in program.log().splitlines() if (found := re.match(r"^(\S+Z) (.*)$", text))]
    own = [one for one in zone.asked if one.name.startswith(f"n-{program.name}-") and one.when < until]
    last = [one for one in own if one.kind != "none" and not any(
        other.name == one.name and 0 < other.when - one.when < 3 for other in own)]
    untold = [one for one in last if not any(
        words[one.kind].format(one.name) in text and one.when - 0.1 <= when <= one.when + 5 for when, text in log)]
    print(f"{program.name}: {len(own)} questions to the names' own server, {len(last)} of them without a good answer, "
          f"{len(last) - len(untold)} of these named in its log")
    return [f"{program.name} never named: {one.kind} at the look-up of {one.name} at "
            f"{datetime.datetime.fromtimestamp(one.when, datetime.timezone.utc)}" for one in untold]


def overcome(fault, asked):
    """Whether the same was asked again at once. Qt sends a GET anew when a connection is closed before the first byte of an
    answer (as RFC 9110 section 9.2.2 allows), and then the program behind has met no fault."""
    return fault.kind == "drop" and any(
        other is not fault and 0 <= other.when - fault.when < 1.0 and (other.program, other.account, other.is_update)
        == (fault.program, fault.account, fault.is_update) for other in asked)


def canary_forms():
    plain = CANARY.encode()
    forms = {plain, urllib.parse.quote(CANARY, safe="").encode(), urllib.parse.quote_plus(CANARY).encode(),
             base64.b64encode(plain), base64.b64encode(b"u:" + plain), json.dumps(CANARY)[1:-1].encode()}
    return forms


class Program:
    def __init__(self, name, command, folder, world):
        self.name = name
        self.folder = folder
        folder.mkdir(mode=0o700)
        (folder / "run").mkdir(mode=0o700)
        here = f"127.0.0.1:{world.port}"
        accounts = [{"id": f"a{i}", "name": f"{name} {i}", "provider": "custom", "customServer": here,
                     "customPath": "/update?host=%h&ip=%i&pass=%p", "ssl": False, "checkipServer": here,
                     "checkipPath": f"/ip-{name}-{i}",
                     "checkipSsl": False,
                     # Believed alone, so that nobody outside this computer is ever asked.
                     "checkipTrusted": True, "updatePeriod": PERIOD, "username": "u", "ipv4": "auto", "ipv6": "off",
                     "domains": [f"n-{name}-{i}.example.com"], "secrets": {"password": {"file": str(folder / "secret")}}}
                    for i in range(4)]
        (folder / "secret").write_text(CANARY + "\n")
        (folder / "secret").chmod(0o600)
        (folder / "accounts.json").write_text(json.dumps({"version": 1, "accounts": accounts}))
        (folder / "settings.json").write_text(json.dumps({"version": 1, "logLevel": "detailed"}))
        self.output = open(folder / "output", "wb")
        self.process = subprocess.Popen(
            [part.replace("PROFILE", str(folder)) for part in command], stdout=self.output, stderr=subprocess.STDOUT,
            env={**os.environ, "XDG_RUNTIME_DIR": str(folder / "run"), "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen",
                 "DOORPLATE_RESOLVER": f"127.0.0.1:{world.zone.port}",
                 "DOORPLATE_GATEWAY": "none", "DBUS_SESSION_BUS_ADDRESS": "disabled:", "LC_ALL": "C.UTF-8"})
        self.samples = []

    def sample(self):
        proc = pathlib.Path(f"/proc/{self.process.pid}")
        status = (proc / "status").read_text()
        rss = int(status.split("VmRSS:")[1].split()[0])
        self.samples.append((time.monotonic(), len(os.listdir(proc / "fd")), rss))

    def log(self):
        # Not its output as well, where the same lines stand once more.
        return "".join(path.read_text(errors="replace") for path in sorted(self.folder.glob("doorplate*.log")))

    def leaks(self):
        files = [path for path in self.folder.rglob("*") if path.is_file() and path.name != "secret"]
        return [path.name for path in files if any(form in path.read_bytes() for form in canary_forms())]

    def growth(self):
        """Descriptors and kilobytes between the second and the last quarter."""
        size = len(self.samples)
        early, late = self.samples[size // 4:size // 2], self.samples[-(size // 4):]
        mean = lambda rows, column: sum(row[column] for row in rows) / len(rows)
        return mean(late, 1) - mean(early, 1), mean(late, 2) - mean(early, 2)

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30)


def untold_faults(program, world, until):
    own = [fault for fault in world.asked if fault.program == program.name and FAULTS[fault.kind] and fault.when < until]
    hidden = [fault for fault in own if overcome(fault, world.asked)]
    met = [fault for fault in own if fault not in hidden]
    untold = match(met, program.log())
    kinds = collections.Counter(f"{fault.kind} at {'update' if fault.is_update else 'check'}" for fault in met)
    print(f"{program.name}: {len(met)} faults met, {len(met) - len(untold)} named in its log, {len(hidden)} overcome by a second "
          f"try at once ({', '.join(f'{number} {kind}' for kind, number in sorted(kinds.items()))})")
    return [f"{program.name} never named: {fault.kind} for account {fault.account} ({'update' if fault.is_update else 'check'}) "
            f"at {datetime.datetime.fromtimestamp(fault.when, datetime.timezone.utc)}" for fault in untold]


def soak(options, work):
    world = World(random.Random(options.seed))
    programs = [Program("ctl", [options.ctl, "--profile", "PROFILE", "--verbose", "run"], work / "ctl", world)]
    if options.tray:
        programs.append(Program("tray", [options.tray, "--profile", "PROFILE", "--background"], work / "tray", world))
    began, moved = time.monotonic(), time.monotonic()
    complaints = []
    while time.monotonic() - began < options.minutes * 60:
        time.sleep(2)
        if time.monotonic() - moved > 97:
            moved = time.monotonic()
            world.address = ADDRESSES[1 - ADDRESSES.index(world.address)]
        for program in programs:
            if program.process.poll() is not None:
                return [f"{program.name} ended by itself with {program.process.returncode}"], world
            program.sample()
    for program in programs:
        descriptors, kilobytes = program.growth()
        first, last = program.samples[len(program.samples) // 4], program.samples[-1]
        print(f"{program.name}: {first[1]} -> {last[1]} descriptors, {first[2]} -> {last[2]} kB, growth of the means "
              f"{descriptors:+.1f} and {kilobytes:+.0f} kB")
        if descriptors > 6 or kilobytes > 4096:
            complaints.append(f"{program.name} grows: {descriptors:+.1f} descriptors, {kilobytes:+.0f} kB")
        if (code := program.end()) != 0:
            complaints.append(f"{program.name} ended with {code} when asked to")
        program.output.close()
        if leaks := program.leaks():
            complaints.append(f"{program.name} wrote the password into {leaks}")
        complaints += untold_faults(program, world, time.time() - TOLD_WITHIN)
        complaints += untold_lookups(program, world.zone, time.time() - TOLD_WITHIN)
    print("served:", dict(world.served), "published:", len(world.published))
    if len(world.published) < 4 * len(programs):
        complaints.append(f"only {len(world.published)} names were ever published")
    return complaints, world


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ctl", required=True)
    parser.add_argument("--tray")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=20261125)
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="doorplate-soak-"))
    complaints, _ = soak(options, work)
    for complaint in complaints:
        print("FAILED:", complaint, file=sys.stderr)
    if complaints:
        print(f"logs are kept in {work}", file=sys.stderr)
        return 1
    shutil.rmtree(work, ignore_errors=True)
    print("All of it was noticed, none of it ended anything.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
