#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the real programs with SIGKILL at moments drawn by lot while they work, and looks at what they leave behind.

After every kill: each file of the profile can be read; no change that was acknowledged is gone; nothing is remembered or told as
accepted that the provider did not answer "good" to; nothing was kept aside as broken; and what was half written does not pile up.
"""
import argparse
import http.server
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

ADDRESS = "81.2.69.142"
RENEWED_AFTER = 100  # kills: a profile that is edited five thousand times is nobody's


class Broken(Exception):
    pass


class Provider:
    """Says the address, takes updates, and remembers to what it has said "good"."""

    def __init__(self):
        self.answered = set()
        provider = self

        class Page(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                parts = urllib.parse.urlsplit(self.path)
                body = ADDRESS
                if parts.path == "/update":
                    query = urllib.parse.parse_qs(parts.query)
                    provider.answered.add((query["host"][0], query["ip"][0]))
                    body = "good"
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                try:
                    self.wfile.write(body.encode())
                except OSError:
                    pass  # it was killed while we spoke

            def log_message(self, *_):
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_):
                pass  # half a request is what a kill leaves

        server = Server(("127.0.0.1", 0), Page)
        self.port = server.server_address[1]
        threading.Thread(target=server.serve_forever, daemon=True).start()


class Profile:
    def __init__(self, folder, provider):
        self.folder = folder
        self.provider = provider
        self.acknowledged = 0  # the number of the last edit that was answered
        self.tried = 0
        folder.mkdir(mode=0o700)
        secret = folder / "secret"
        secret.write_text("canary\n")
        secret.chmod(0o600)
        (folder / "accounts.json").write_text(json.dumps({"version": 1, "accounts": [self.account(0)]}))

    def account(self, number):
        here = f"127.0.0.1:{self.provider.port}"
        return {"id": "a1", "name": "Home", "provider": "custom", "customServer": here, "customPath": "/update?host=%h&ip=%i",
                "ssl": False, "checkipServer": here, "checkipPath": "/ip", "checkipSsl": False,
                # Believed alone, so that nobody outside this computer is ever asked.
                "checkipTrusted": True, "updatePeriod": 30,
                "username": str(number), "ipv4": "auto", "ipv6": "off", "domains": [f"n{number}.example.com", "home.example.com"],
                "secrets": {"password": {"file": str(self.folder / "secret")}}}

    def names(self):
        return sorted(path.name for path in self.folder.iterdir())

    def check(self):
        accounts = self.read("accounts.json")["accounts"]
        found = int(accounts[0]["username"])
        if not self.acknowledged <= found <= self.tried:
            raise Broken(f"edit {self.acknowledged} was acknowledged, but edit {found} is in the file")
        self.acknowledged = self.tried = found
        for name in ("state.json", "settings.json"):
            self.read(name)
        for row in self.read("state.json").get("hosts", []):
            if "accepted" in row and (row["host"], row["accepted"]) not in self.provider.answered:
                raise Broken(f"state.json calls {row} accepted, and nobody said so")
        self.check_history()
        if kept := [name for name in self.names() if "broken" in name or "edited" in name]:
            raise Broken(f"kept aside: {kept}")

    def read(self, name):
        try:
            return json.loads((self.folder / name).read_bytes())
        except FileNotFoundError:
            return {}
        except ValueError as error:
            raise Broken(f"{name} cannot be read: {error}") from error

    def check_history(self):
        try:
            lines = (self.folder / "history.jsonl").read_bytes().split(b"\n")
        except FileNotFoundError:
            return
        for line in filter(None, lines):
            try:
                record = json.loads(line)
            except ValueError:
                continue  # torn off by a kill: it stays a line of its own and is passed over
            for host in record["hosts"]:
                code = (host.get("outcome") or {}).get("code")
                if code == "good" and not any(host["host"] == name for name, _ in self.provider.answered):
                    raise Broken(f"the history tells of an answer that nobody gave: {host}")

    def half_written(self):
        return [name for name in self.names() if re.fullmatch(r"[a-z]+\.json\.[A-Za-z]{6}", name)]


class Run:
    """One program at work, and somebody who edits the account as fast as it answers."""

    def __init__(self, command, profile, runtime, dice):
        self.profile = profile
        self.dice = dice
        self.process = subprocess.Popen(command, env={**os.environ, "XDG_RUNTIME_DIR": str(runtime), "HOME": str(profile.folder),
                                                      "QT_QPA_PLATFORM": "offscreen", "DOORPLATE_RESOLVER": "none",
                                                      "DBUS_SESSION_BUS_ADDRESS": "disabled:", "LC_ALL": "C.UTF-8"},
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.runtime = runtime
        self.edits = 0
        self.worker = threading.Thread(target=self.work, daemon=True)
        self.worker.start()

    def work(self):
        while self.process.poll() is None:
            paths = list((self.runtime / "doorplate").glob("*"))
            try:
                with socket.socket(socket.AF_UNIX) as link:
                    link.settimeout(10)
                    link.connect(str(paths[0]))
                    number = self.profile.tried + 1
                    self.profile.tried = number
                    link.sendall(json.dumps({"version": 1, "command": "replaceAccount",
                                             "arguments": {"account": self.profile.account(number)}}).encode() + b"\n")
                    reply = b""
                    while not reply.endswith(b"\n"):
                        part = link.recv(65536)
                        if not part:
                            return
                        reply += part
                    if json.loads(reply)["exit"] == 0:
                        self.profile.acknowledged = number
                        self.edits += 1
                        # Now and then the program is left alone until its update got through, or it is killed in it.
                        if self.dice.random() < 0.5:
                            self.await_update(f"n{number}.example.com")
            except (OSError, IndexError):
                time.sleep(0.002)  # not listening yet, or dead already

    def await_update(self, name):
        deadline = time.monotonic() + 5
        while ((name, ADDRESS) not in self.profile.provider.answered and self.process.poll() is None
               and time.monotonic() < deadline):
            time.sleep(0.001)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        code = self.process.wait()
        self.worker.join()
        if code != -signal.SIGKILL:
            raise Broken(f"it ended by itself with {code}")


def torture(options, work):
    dice = random.Random(options.seed)
    provider = Provider()
    began = time.monotonic()
    profile, kills, edits = None, 0, 0
    runtime = work / "run"
    while kills < options.kills and (kills < options.least or time.monotonic() - began < options.seconds):
        if kills % RENEWED_AFTER == 0:
            if kills:
                print(f"{kills} kills after {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
            profile = Profile(work / f"profile{kills}", provider)
        shutil.rmtree(runtime, ignore_errors=True)
        runtime.mkdir(mode=0o700)
        is_tray = options.tray and kills % 4 == 3
        program = [options.tray, "--background"] if is_tray else [options.ctl]
        run = Run([*program, "--profile", str(profile.folder), *([] if is_tray else ["run"])], profile, runtime,
                  random.Random(dice.random()))
        if dice.random() < 0.85:  # else: while it is still starting
            deadline = time.monotonic() + 30
            # Half of them not before its first update of this run went out: then the answer is on its way, or written.
            seen = len(provider.answered) if dice.random() < 0.5 else -1
            while ((run.edits == 0 or len(provider.answered) == seen) and run.process.poll() is None
                   and time.monotonic() < deadline):
                time.sleep(0.001)
        time.sleep(dice.random() ** 3 * 0.12)  # often at once
        run.kill()
        kills += 1
        edits += run.edits
        profile.check()
        if len(profile.half_written()) > 4 + kills % RENEWED_AFTER // 4:
            raise Broken(f"what was half written piles up: {profile.half_written()}")
    if edits < kills // 2:
        raise Broken(f"only {edits} edits in {kills} kills: that was no load")
    if len(provider.answered) < kills // 4:
        raise Broken(f"only {len(provider.answered)} names were updated in {kills} kills: nothing could have been lost")
    return f"{kills} kills, {edits} acknowledged edits, {len(provider.answered)} names updated, nothing lost"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ctl", required=True)
    parser.add_argument("--tray")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--least", type=int, default=1, help="so many kills even when the time is over")
    parser.add_argument("--seconds", type=float, default=float("inf"))
    parser.add_argument("--seed", type=int, default=20261125)
    options = parser.parse_args()
    # In memory where there is such a place: a kill loses what a program holds, not what a disk does.
    where = "/dev/shm" if pathlib.Path("/dev/shm").is_dir() else None
    work = pathlib.Path(tempfile.mkdtemp(prefix="doorplate-torture-", dir=where))
    try:
        print(torture(options, work), flush=True)
        shutil.rmtree(work, ignore_errors=True)
    except Broken as broken:
        print(f"FAILED: {broken}\nthe profile is kept in {work}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
