#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real programs at the shortest period behind a network that misbehaves, for as long as it is told to.

Between the programs and their servers stands a proxy of our own that drops, delays, cuts, drips and lies, by lot. At the end: both
programs still run and still work; each fault that could be noticed is named in the log; file descriptors and memory have not grown.
"""
import argparse
import collections
import json
import os
import pathlib
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

ADDRESSES = ["81.2.69.142", "81.2.69.150"]
PERIOD = 30
PATIENCE = 25.0  # seconds that a drip may go on; the programs give up long before

# Fault -> what of it a log can name. A lie about the address is told by a second witness, and shows as no agreement.
FAULTS = {
    "none": None,
    "drop": ("unreachable", "timeout"),      # the connection is closed without a word
    "silence": ("timeout",),                 # read, and never answered
    "delay": None,                           # a slow answer is an answer
    "cut": ("badReply", "unreachable"),      # half of what was promised
    "drip": ("timeout",),                    # a byte now and then, never all
    "lie": ("badReply", "noAgreement", "unknown", "httpStatus", "badreply"),  # nonsense in place of an answer
    "trouble": ("httpStatus", "911", "badReply"),  # 503
}
WEIGHTS = [10, 1, 1, 2, 1, 1, 1, 1]


class World:
    def __init__(self, dice):
        self.dice = dice
        self.address = ADDRESSES[0]
        self.injected = collections.Counter()
        self.served = collections.Counter()
        self.published = {}
        self.accepting = True
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
        fault = self.dice.choices(list(FAULTS), WEIGHTS)[0]
        self.injected[fault, parts.path] += 1
        body = self.body(parts)
        whole = f"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n{body}".encode()
        if fault == "drop":
            return
        if fault == "silence":
            link.settimeout(PATIENCE)
            link.recv(1)
        elif fault == "cut":
            link.sendall(whole[:-max(1, len(body) // 2)])
        elif fault == "drip":
            for byte in whole[:-1]:
                link.sendall(bytes([byte]))
                time.sleep(PATIENCE / len(whole) * 2)
        elif fault == "lie":
            nonsense = self.dice.choice(["<html>It works!</html>", "", "\0\1\2", "192.168.1.1", "goodbye " * 2000])
            link.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {len(nonsense)}\r\n\r\n{nonsense}".encode())
        elif fault == "trouble":
            link.sendall(b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n")
        else:
            if fault == "delay":
                time.sleep(self.dice.random() * 3)
            link.sendall(whole)
            self.served[parts.path] += 1
            if parts.path == "/update":
                query = urllib.parse.parse_qs(parts.query)
                self.published[query["host"][0]] = query["ip"][0]

    def body(self, parts):
        return "good" if parts.path == "/update" else self.address


class Program:
    def __init__(self, name, command, folder, world):
        self.name = name
        self.folder = folder
        folder.mkdir(mode=0o700)
        (folder / "run").mkdir(mode=0o700)
        here = f"127.0.0.1:{world.port}"
        accounts = [{"id": f"a{i}", "name": f"{name} {i}", "provider": "custom", "customServer": here,
                     "customPath": "/update?host=%h&ip=%i", "ssl": False, "checkipServer": here, "checkipPath": "/ip",
                     "checkipSsl": False,
                     # Believed alone, so that nobody outside this computer is ever asked.
                     "checkipTrusted": True, "updatePeriod": PERIOD, "username": "u", "ipv4": "auto", "ipv6": "off",
                     "domains": [f"{name}{i}.example.com"], "secrets": {"password": {"file": str(folder / "secret")}}}
                    for i in range(4)]
        (folder / "secret").write_text("canary-soak\n")
        (folder / "secret").chmod(0o600)
        (folder / "accounts.json").write_text(json.dumps({"version": 1, "accounts": accounts}))
        (folder / "settings.json").write_text(json.dumps({"version": 1, "logLevel": "detailed"}))
        self.output = open(folder / "output", "wb")
        self.process = subprocess.Popen(
            [part.replace("PROFILE", str(folder)) for part in command], stdout=self.output, stderr=subprocess.STDOUT,
            env={**os.environ, "XDG_RUNTIME_DIR": str(folder / "run"), "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen",
                 "DOORPLATE_RESOLVER": "none", "DBUS_SESSION_BUS_ADDRESS": "disabled:", "LC_ALL": "C.UTF-8"})
        self.samples = []

    def sample(self):
        proc = pathlib.Path(f"/proc/{self.process.pid}")
        status = (proc / "status").read_text()
        rss = int(status.split("VmRSS:")[1].split()[0])
        self.samples.append((time.monotonic(), len(os.listdir(proc / "fd")), rss))

    def log(self):
        return "".join(path.read_text(errors="replace") for path in sorted(self.folder.glob("doorplate*.log"))) + (
            self.folder / "output").read_text(errors="replace") + "".join(
                path.read_text(errors="replace") for path in self.folder.glob("history*.jsonl"))

    def growth(self):
        """Descriptors and kilobytes between the second and the last quarter."""
        size = len(self.samples)
        early, late = self.samples[size // 4:size // 2], self.samples[-(size // 4):]
        mean = lambda rows, column: sum(row[column] for row in rows) / len(rows)
        return mean(late, 1) - mean(early, 1), mean(late, 2) - mean(early, 2)

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30)


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
        log = program.log()
        if "canary-soak" in log:
            complaints.append(f"{program.name} wrote the password down")
        for fault, words in FAULTS.items():
            count = sum(number for (kind, _), number in world.injected.items() if kind == fault)
            if words and count >= 8 and not any(word in log for word in words):
                complaints.append(f"{program.name} never named {fault} ({count} times injected)")
    print("injected:", ", ".join(f"{kind} at {path} {number}" for (kind, path), number in sorted(world.injected.items())))
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
