#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a full disk, a folder that cannot be written and a lost permission do to the real programs.

Each time: what stood in the files stands there still, the person is told (a sentence that names the file, and an exit code), the
name is kept right all the same, and all is well again when the cause is gone, without a restart. The profile is a small file
system in memory, in a mount namespace of its own; no program has more rights than its owner.
"""
import argparse
import contextlib
import datetime
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(1, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from servers import Provider  # noqa: E402

FIRST, SECOND = "81.2.69.142", "81.2.69.150"
HOST = "home.example.com"
ROOM = 256  # KiB: more than the files ever need
SETTINGS = 3  # exit code: settings invalid or unreadable


class Broken(Exception):
    pass


def expect(is_so, what):
    if not is_so:
        raise Broken(what)


def until(what, look, seconds=30.0):
    deadline = time.monotonic() + seconds
    while not (answer := look()):
        if time.monotonic() > deadline:
            raise Broken(f"after {seconds} s still not: {what}")
        time.sleep(0.05)
    return answer


class Home:
    """A profile on a disk of its own, and the programs that work with it."""

    def __init__(self, work, name, arguments, provider):
        self.arguments = arguments
        self.provider = provider
        self.profile = work / name
        self.runtime = work / f"{name}-run"
        self.output = work / f"{name}-output"
        self.secret = work / f"{name}-secret"
        for folder in (self.profile, self.runtime):
            folder.mkdir(mode=0o700)
        self.secret.write_text("canary\n")
        self.secret.chmod(0o600)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={ROOM}k,mode=0700", "none", self.profile], check=True)
        self.environment = {**os.environ, "HOME": str(work), "XDG_RUNTIME_DIR": str(self.runtime), "LC_ALL": "C.UTF-8",
                            "QT_QPA_PLATFORM": "offscreen", "DOORPLATE_RESOLVER": "none", "DOORPLATE_GATEWAY": "none",
                            "DBUS_SESSION_BUS_ADDRESS": "disabled:", "no_proxy": "*"}

    # As its owner and no more: root itself would pass by every permission.
    def command(self, program, *line):
        return ["setpriv", "--bounding-set=-all", "--inh-caps=-all", program, "--profile", str(self.profile), *line]

    def ctl(self, *line):
        return subprocess.run(self.command(self.arguments.ctl, *line), env=self.environment, capture_output=True, text=True,
                              timeout=60, check=False, stdin=subprocess.DEVNULL)

    def add_account(self):
        here = f"127.0.0.1:{self.provider.port}"
        answer = self.ctl("account", "add", "Home", "--provider", "custom", "--domain-name", HOST, "--custom-server", here,
                          "--custom-path", "/nic/update?hostname=%h&myip=%i", "--ssl", "off", "--checkip-server", here,
                          "--checkip-path", "/", "--checkip-ssl", "off", "--checkip-trusted", "on", "--ipv6", "off",
                          "--username", "u", "--password-file", str(self.secret), "--update-period", "30")
        expect(answer.returncode == 0, f"account add: {answer}")

    def rename(self, name):
        return self.ctl("account", "set", "Home", "--username", name)

    def read(self, name):
        return json.loads((self.profile / name).read_bytes())

    def user(self):
        return self.read("accounts.json")["accounts"][0]["username"]

    def accepted(self):
        with contextlib.suppress(FileNotFoundError):
            return [row.get("accepted") for row in self.read("state.json")["hosts"]]
        return []

    # As if what is remembered were an hour old: the provider's minimum interval is over.
    def age(self):
        state = self.read("state.json")
        for row in state["hosts"]:
            for key in ("lastSent", "acceptedAt", "since"):
                when = datetime.datetime.fromisoformat(row[key].replace("Z", "+00:00")) - datetime.timedelta(hours=1)
                row[key] = when.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        (self.profile / "state.json").write_text(json.dumps(state))

    def names(self):
        return sorted(path.name for path in self.profile.iterdir())

    def fill(self):
        with open(self.profile / "ballast", "wb", buffering=0) as ballast:
            with contextlib.suppress(OSError):
                while True:
                    ballast.write(b"\0" * 4096)

    def make_room(self):
        (self.profile / "ballast").unlink()

    @contextlib.contextmanager
    def running(self, program, *line):
        with open(self.output, "wb") as output:
            process = subprocess.Popen(self.command(program, *line), env=self.environment, stdout=output,
                                       stderr=subprocess.STDOUT)
            try:
                yield process
                process.send_signal(signal.SIGTERM)
                expect(process.wait(30) == 0, f"{program} ended with {process.returncode}: {self.told()}")
            finally:
                process.kill()

    def told(self):
        return self.output.read_text(errors="replace")


def check_refusal(home, answer, before):
    expect(answer.returncode == SETTINGS, f"ended with {answer.returncode}, not {SETTINGS}: {answer.stderr}")
    # On a disk that is read only, the lock of the profile is what fails first.
    expect("accounts.json" in answer.stderr or "profile.lock" in answer.stderr, f"the file is not named: {answer.stderr!r}")
    expect((home.profile / "accounts.json").read_bytes() == before, "accounts.json is not as it was")
    expect(not [name for name in home.names() if ".json." in name], f"half a file is left: {home.names()}")


@contextlib.contextmanager
def a_full_disk(home):
    home.fill()
    yield
    home.make_room()


@contextlib.contextmanager
def a_lost_permission(home):
    home.profile.chmod(0o500)
    yield
    home.profile.chmod(0o700)


@contextlib.contextmanager
def a_read_only_disk(home):
    subprocess.run(["mount", "-o", "remount,ro", home.profile], check=True)
    yield
    subprocess.run(["mount", "-o", "remount,rw", home.profile], check=True)


# With no program running: each command opens the files, and nothing else does.
def alone(home, trouble):
    home.add_account()
    before = (home.profile / "accounts.json").read_bytes()
    with trouble(home):
        check_refusal(home, home.rename("lost"), before)
        status = home.ctl("status")
        expect(status.returncode == 0 and HOST in status.stdout, f"it cannot even be looked at: {status}")
    expect(home.rename("kept").returncode == 0 and home.user() == "kept", "it is not well again")


# The program runs, and the trouble comes and goes under it.
def meanwhile(home, trouble, program, *line):
    home.add_account()
    expect(home.ctl("update").returncode == 0 and home.accepted() == [FIRST], "the first update")
    home.age()
    with home.running(program, *line) as process:
        until("it answers", lambda: home.ctl("status", "--json").stdout.count('"running": true'))
        accounts, state = ((home.profile / name).read_bytes() for name in ("accounts.json", "state.json"))
        with trouble(home):
            check_refusal(home, home.rename("lost"), accounts)
            home.provider.address = SECOND
            until("the name is kept right all the same", lambda: home.ctl("update") and len(home.provider.updates) == 2)
            until("told by the program itself", lambda: "state.json" in home.told())
            expect((home.profile / "state.json").read_bytes() == state, "state.json is not as it was")
            expect(process.poll() is None, "it ended")
        home.ctl("update")  # finds nothing to do
        expect(home.accepted() == [SECOND], f"state.json has not caught up: {home.accepted()}")
        last = (home.profile / "history.jsonl").read_text().splitlines()[-1]
        expect(SECOND in last, "the history has lost what happened meanwhile")
        expect(home.rename("kept").returncode == 0 and home.user() == "kept", "it is not well again")
        expect(len(home.provider.updates) == 2, "it sent more than there was to send")


def story(arguments):
    work = pathlib.Path(tempfile.mkdtemp(prefix="doorplate-disk-"))
    subprocess.run(["mount", "-t", "tmpfs", "none", work], check=True)  # goes with the namespace
    troubles = (a_full_disk, a_lost_permission, a_read_only_disk)
    for trouble in troubles:
        alone(Home(work, f"alone-{trouble.__name__}", arguments, Provider(FIRST)), trouble)
        print(f"{trouble.__name__}: doorplatectl keeps what was there, says so, and goes on afterwards", flush=True)
    programs = [("doorplatectl run", arguments.ctl, "run")]
    if arguments.tray:
        programs.append(("doorplate", arguments.tray, "--background"))
    # A file system with files open for writing cannot be made read-only, so that row is for doorplatectl alone.
    for name, program, word in programs:
        for trouble in (a_full_disk, a_lost_permission):
            meanwhile(Home(work, f"{trouble.__name__}-{word.strip('-')}", arguments, Provider(FIRST)), trouble, program, word)
            print(f"{trouble.__name__}: {name} keeps what was there, says so, and catches up afterwards", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ctl", required=True)
    parser.add_argument("--tray")
    parser.add_argument("--inside", action="store_true")
    arguments = parser.parse_args()
    if not arguments.inside:
        user = [] if os.geteuid() == 0 else ["-r"]
        os.execvp("unshare", ["unshare", *user, "-m", sys.executable, __file__, *sys.argv[1:], "--inside"])
    try:
        story(arguments)
    except Broken as broken:
        print(f"FAILED: {broken}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
