# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ground of the stories on a real desktop.

Xvfb, openbox, tint2 (the tray), dunst (notifications) and gnome-keyring (the Secret Service) on a session bus of their
own; nothing but loopback beneath, where CheckIP page, provider and the name's DNS server are ours. The program is driven
by the accessible names of its widgets, as a screen reader would.

A story hands itself to main(). The script starts itself twice: in namespaces without any network, then on the screen.
"""
import argparse
import base64
import contextlib
import fcntl
import glob
import json
import os
import pathlib
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import urllib.parse

from screen import until


USER = "alice"
CANARY = "canary/pass word+7f3a&c9"  # has what URLs and base64 write otherwise
STEPS = []


def say(step):
    STEPS.append(step)
    print(f"{len(STEPS):2}. {step}", flush=True)


# ---- the ground: no network but loopback, a home that is thrown away ----

def become_isolated(arguments):
    user = [] if os.geteuid() == 0 else ["-r"]
    os.execvp("unshare", ["unshare", *user, "-n", "-m", sys.executable, sys.argv[0], *arguments, "--stage", "ground"])


def raise_loopback():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        wish = struct.pack("16sh14x", b"lo", 0x1 | 0x40)  # IFF_UP | IFF_RUNNING
        fcntl.ioctl(any_socket, 0x8914, wish)  # SIOCSIFFLAGS


def lay_ground(arguments):
    raise_loopback()
    work = pathlib.Path(tempfile.mkdtemp(prefix="doorplate-story-"))
    resolver = work / "resolv.conf"
    resolver.write_text("nameserver 127.0.0.1\noptions timeout:1 attempts:1\n")
    subprocess.run(["mount", "--bind", resolver, os.path.realpath("/etc/resolv.conf")], check=True)
    nothing = work / "nothing"
    nothing.touch()
    for settings in filter(os.path.exists, ("/etc/inadyn.conf", "/etc/ddclient.conf")):  # this machine's, if it has them
        subprocess.run(["mount", "--bind", nothing, settings], check=True)
    for name in ("home", "run"):
        (work / name).mkdir(mode=0o700)
    keep = ("PATH", "LANG", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")
    environment = {key: os.environ[key] for key in keep if key in os.environ}
    environment |= {
        "HOME": str(work / "home"), "XDG_RUNTIME_DIR": str(work / "run"), "LC_ALL": "C.UTF-8", "TZ": "UTC",
        "XDG_CONFIG_HOME": str(work / "home/.config"), "XDG_DATA_HOME": str(work / "home/.local/share"),
        "XDG_CACHE_HOME": str(work / "home/.cache"), "XDG_CURRENT_DESKTOP": "X-Story", "NO_AT_BRIDGE": "0",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "no_proxy": "*",
    }
    try:
        return subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1280x800x24 -nolisten tcp", "dbus-run-session", "--",
                               sys.executable, sys.argv[0], *arguments, "--stage", "screen", "--work", str(work)],
                              env=environment, check=False).returncode
    finally:
        shutil.rmtree(work, ignore_errors=True)


# ---- the desktop ----

class Desktop(contextlib.ExitStack):
    def __init__(self, work):
        super().__init__()
        self.work = work
        self.notified = []
        self._said = threading.Condition()

    def start(self, *command, **options):
        options.setdefault("stdout", subprocess.DEVNULL)
        options.setdefault("stderr", subprocess.DEVNULL)
        process = subprocess.Popen(command, **options)
        self.callback(self._end, process)
        return process

    @staticmethod
    def _end(process):
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def unlock_keyring(self):
        # With a password, so that what it writes is encrypted and the search for the canary may look into it, too.
        keyring = self.start("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets",
                             stdin=subprocess.PIPE)
        keyring.stdin.write(b"keyring")
        keyring.stdin.close()

    def listen(self):
        monitor = self.start("dbus-monitor", "--session", "interface='org.freedesktop.Notifications',member='Notify'",
                             stdout=subprocess.PIPE, text=True)
        threading.Thread(target=self._read, args=(monitor.stdout,), daemon=True).start()

    def _read(self, stream):
        strings = []
        for line in stream:
            if "member=Notify" in line:
                strings = []
            elif line.startswith('   string "'):
                strings.append(line.strip()[len('string "'):-1])
                if len(strings) == 4:  # application, icon, title, text
                    with self._said:
                        self.notified.append((strings[2], strings[3]))
                        self._said.notify_all()

    def wait_for_notification(self, fits, seconds):
        with self._said:
            if self._said.wait_for(lambda: any(fits(*one) for one in self.notified), seconds):
                return next(one for one in self.notified if fits(*one))
        raise AssertionError(f"no such notification; there were: {self.notified}")


    def raise_everything(self):
        self.start("openbox", "--config-file", "/etc/xdg/openbox/rc.xml")
        self.start("tint2")
        self.start("dunst")
        self.start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        self.unlock_keyring()
        for name in ("org.freedesktop.Notifications", "org.freedesktop.secrets", "org.a11y.Bus"):
            until(f"{name} on the bus", lambda name=name: on_bus(name))
        self.listen()
        until("the panel", lambda: '"tint2"' in windows())


def on_bus(name):
    from gi.repository import Gio, GLib
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    return bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
                         GLib.Variant("(s)", (name,)), None, Gio.DBusCallFlags.NONE, -1).unpack()[0]


def windows():
    return subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True, check=False).stdout


def tray_icon():
    """The id of Doorplate's window inside the panel's."""
    lines = windows().splitlines()
    for i, line in enumerate(lines):
        if '"tint2"' not in line:
            continue
        depth = len(line) - len(line.lstrip())
        for below in lines[i + 1:]:
            if len(below) - len(below.lstrip()) < depth + 3 and "child" not in below:
                break
            if '"Doorplate"' in below:
                return below.split()[0]
    return None


# ---- what every story asks ----

def canary_forms():
    plain = CANARY.encode()
    signed = f"{USER}:{CANARY}".encode()
    forms = {plain, urllib.parse.quote(CANARY, safe="").encode(), urllib.parse.quote_plus(CANARY).encode(),
             urllib.parse.quote(CANARY).encode(), base64.b64encode(signed), json.dumps(CANARY)[1:-1].encode(), plain.hex().encode()}
    # In the middle of something longer, base64 looks different at each of three places.
    for shift in range(3):
        coded = base64.b64encode(b"\0" * shift + plain)
        forms.add(coded[4 if shift else 0:-4])
    return forms


def canary_in(data):
    return any(form in data for form in canary_forms())


def search_for_canary(work):
    places = [name for name in glob.glob(f"{work}/**", recursive=True, include_hidden=True) if os.path.isfile(name)]
    assert any(name.endswith("accounts.json") for name in places), "the search did not see the profile"
    found = [name for name in places if canary_in(pathlib.Path(name).read_bytes())]
    assert not found, f"the password stands in {found}"


def command_lines():
    for name in glob.glob("/proc/[0-9]*/cmdline") + glob.glob("/proc/[0-9]*/environ"):
        with contextlib.suppress(OSError):
            yield pathlib.Path(name).read_bytes()


def end_in_order(program, output, work):
    """Ends the program as a session does, and looks at all that it leaves."""
    assert not any(canary_in(data) for data in command_lines()), "the password stands on a command line"
    program.send_signal(signal.SIGTERM)
    assert program.wait(10) == 0, f"ended with {program.returncode}"
    output.flush()
    search_for_canary(work)
    say("ended in good order; the password stands in no file")


def find_in_keychain():
    answer = subprocess.run(["secret-tool", "search", "--all", "server", "doorplate"], capture_output=True, text=True,
                            check=False)
    return CANARY if f"secret = {CANARY}" in answer.stdout else None


def play(arguments, tell):
    work = pathlib.Path(arguments.work)
    with Desktop(work) as desktop:
        try:
            tell(arguments, work, desktop)
        except Exception:
            # What a person would have seen, for whoever has to find out.
            picture(arguments, "failed")
            for name in ("output", "home/.local/share/doorplate/doorplate.log"):
                with contextlib.suppress(OSError):
                    text = (work / name).read_bytes()[-4000:]
                    print(f"--- {name}\n{text.decode(errors='replace') if not canary_in(text) else '(holds the password)'}")
            raise
    return 0


def picture(arguments, name=""):
    """The whole screen, named after the story."""
    if arguments.shots:
        folder = pathlib.Path(arguments.shots)
        folder.mkdir(parents=True, exist_ok=True)
        story = pathlib.Path(sys.argv[0]).stem
        subprocess.run(["import", "-window", "root", folder / f"{story}{'_' if name else ''}{name}.png"], check=True)


def main(what, tell):
    """tell(arguments, work, desktop) is the story; what describes it."""
    options = argparse.ArgumentParser(description=what.splitlines()[0])
    options.add_argument("--program", required=True, help="doorplate")
    options.add_argument("--ctl", required=True, help="doorplatectl")
    options.add_argument("--shots", help="folder for a picture of the screen")
    options.add_argument("--stage", choices=("begin", "ground", "screen"), default="begin")
    options.add_argument("--work")
    arguments = options.parse_args()
    passed = ["--program", arguments.program, "--ctl", arguments.ctl, *(["--shots", arguments.shots] if arguments.shots else [])]
    if arguments.stage == "begin":
        become_isolated(passed)
    return lay_ground(passed) if arguments.stage == "ground" else play(arguments, tell)
