#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures both programs, beside inadyn and ddclient where they are installed, on the same loopback servers in one run.

One cycle: detect over https, update over https, from an empty cache, median of several runs taken in turns. Idle: a
daemon with one account between two checks; its memory is PSS (its own pages, and its share of those it shares), its
wake-ups are the context switches of all its threads. Start: from exec to the request to dock in the tray. A thousand
names: 50 accounts with 20 names each at a provider that takes 50 ms for every update, one cycle. Catalogue: reading all
providers, as the program itself tells by --verbose.

Everything happens in namespaces of its own: loopback only, /etc/hosts, /etc/resolv.conf and the trusted certificates
replaced, so that the peers run with their normal settings and reach nobody.
"""
import argparse
import contextlib
import json
import os
import pathlib
import re
import shutil
import signal
import ssl
import statistics
import subprocess
import sys
import time

sys.path.insert(1, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import ground

ADDRESS, OLD = "81.2.69.142", "81.2.69.1"
ZONE = "doorplate.test"
HOST, UPDATE, CHECKIP = (f"{name}.{ZONE}" for name in ("home", "update", "checkip"))
PERIOD = 300
DYNDNS = "members.dyndns.org"  # the one provider of many names a request that all three programs know
ACCOUNTS, NAMES, DELAY = 50, 20, 0.05

# What the issue asks for: (metric, subject) -> (limit, unit)
AIMS = {("start", "doorplate"): 150, ("pss", "doorplate"): 40, ("pss", "doorplatectl"): 18, ("catalogue", "doorplatectl"): 20}
REST = 40  # seconds after a check until the program rests
TIMES_FASTER = 20  # than either peer, with a thousand names


# ---- the ground ----

def lay_ground(arguments):
    with ground.laid([UPDATE, CHECKIP, DYNDNS]) as work:
        (work / "run").mkdir(mode=0o700)
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(work), "XDG_RUNTIME_DIR": str(work / "run"),
                       "QT_QPA_PLATFORM": "xcb"}
        return subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1280x800x24 -nolisten tcp", "dbus-run-session", "--",
                               sys.executable, __file__, *arguments, "--stage", "measure", "--work", str(work)],
                              env=environment, check=False).returncode


# ---- what is measured ----

class Client:
    """A program with its settings in a folder of its own, copied anew for every run."""

    def __init__(self, name, work, once, daemon):
        self.name = name
        self.template = work / f"{name}.template"
        self.folder = work / name
        self.once = once
        self.daemon = daemon
        self.template.mkdir()

    def fresh(self, provider):
        provider.zone.publish(HOST, OLD)
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.template, self.folder)


def doorplatectl(program, work):
    folder = work / "doorplatectl"
    client = Client("doorplatectl", work, [program, "--profile", folder, "update", "--force"],
                    [program, "--profile", folder, "run"])
    secret = work / "password"
    secret.write_text("secret\n")
    secret.chmod(0o600)
    ground.run(program, "--profile", client.template, "account", "add", "home", "--provider", "custom", "--custom-server", UPDATE,
        "--custom-path", "/nic/update?hostname=%h&myip=%i", "--domain-name", HOST, "--checkip-server", CHECKIP,
        "--checkip-trusted", "on", "--username", "alice", "--password-file", secret, "--update-period", str(PERIOD))
    return client


def inadyn(work):
    folder = work / "inadyn"
    conf = folder / "inadyn.conf"
    same = ["inadyn", "--no-pidfile", "--cache-dir", folder, "-f", conf]
    client = Client("inadyn", work, [*same, "-1", "--force", "-n", "-l", "err"], [*same, "-n", "-l", "err"])
    (client.template / "inadyn.conf").write_text(f"""period = {PERIOD}
custom home {{
    hostname = "{HOST}"
    username = "alice"
    password = "secret"
    ddns-server = "{UPDATE}"
    ddns-path = "/nic/update?hostname=%h&myip=%i"
    checkip-server = "{CHECKIP}"
    checkip-path = "/"
    checkip-ssl = true
    ssl = true
}}
""")
    return client


def ddclient(work):
    folder = work / "ddclient"
    same = ["ddclient", "-file", folder / "ddclient.conf", "-cache", folder / "cache", "-pid", folder / "pid"]
    client = Client("ddclient", work, [*same, "-daemon=0", "-force", "-quiet"], [*same, f"-daemon={PERIOD}", "-foreground"])
    conf = client.template / "ddclient.conf"
    conf.write_text(f"""protocol=dyndns2
ssl=yes
use=web, web=https://{CHECKIP}/
server={UPDATE}
login=alice
password=secret
{HOST}
""")
    conf.chmod(0o600)
    return client


def measure_once(client, provider):
    """Wall and CPU milliseconds of one cycle."""
    client.fresh(provider)
    before = len(provider.updates)
    begun = time.perf_counter()
    process = subprocess.Popen([str(word) for word in client.once], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if len(provider.updates) != before + 1:
        sys.exit(f"{client.name} sent {len(provider.updates) - before} updates; exit {process.returncode}: {output.decode()}")
    return wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000


def pss(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
        return next(int(line.split()[1]) for line in rollup if line.startswith("Pss:")) / 1024


def switches(pid):
    """Context switches by thread: a thread that ends takes its count with it."""
    counts = {}
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        with contextlib.suppress(OSError), open(task / "status") as status:
            counts[task.name] = sum(int(line.split()[1]) for line in status if "ctxt_switches" in line)
    return counts


def measure_idle(pid, seconds):
    """PSS in MiB and wake-ups a minute, at rest. The waits are the measurement: for half a minute after a check Qt's
    worker threads still end one by one, which would be counted as if it went on for ever."""
    time.sleep(REST)
    before = switches(pid)
    time.sleep(seconds)
    woken = sum(count - before.get(thread, 0) for thread, count in switches(pid).items())
    return pss(pid), woken * 60 / seconds


def idle_of_daemon(client, provider, seconds):
    client.fresh(provider)
    count = len(provider.updates)
    process = subprocess.Popen([str(word) for word in client.daemon], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        if not provider.wait_for_update(count + 1, 30):
            sys.exit(f"{client.name} as a daemon sent no update")
        time.sleep(5)  # what follows an update (a look at the DNS, writing it down) is no idling
        return measure_idle(process.pid, seconds)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(10)


# ---- a thousand names ----

def names_of(account):
    return [f"n{number}.a{account}.{ZONE}" for number in range(NAMES)]


def many_doorplatectl(program, work):
    client = Client("many.doorplatectl", work, [program, "--profile", work / "many.doorplatectl", "update", "--force"], None)
    secret = work / "password"
    accounts = [{"id": f"a{number}", "name": f"a{number}", "provider": "dyndns", "domains": names_of(number),
                 "username": f"user{number}", "checkipServer": CHECKIP, "checkipTrusted": True, "ipv4": "auto", "ipv6": "off",
                 "secrets": {"password": {"file": str(secret)}}} for number in range(ACCOUNTS)]
    conf = client.template / "accounts.json"
    conf.write_text(json.dumps({"version": 1, "accounts": accounts}))
    conf.chmod(0o600)
    return client


def many_inadyn(work):
    folder = work / "many.inadyn"
    client = Client("many.inadyn", work, ["inadyn", "--no-pidfile", "--cache-dir", folder, "-f", folder / "inadyn.conf", "-1", "--force",
                                          "-n", "-l", "err"], None)
    sections = [f"""provider default@dyndns.org:{number} {{
    hostname = {{ {", ".join(f'"{name}"' for name in names_of(number))} }}
    username = "user{number}"
    password = "secret"
    checkip-server = "{CHECKIP}"
    checkip-path = "/"
    checkip-ssl = true
}}""" for number in range(ACCOUNTS)]
    (client.template / "inadyn.conf").write_text("\n".join(sections) + "\n")
    return client


def many_ddclient(work):
    folder = work / "many.ddclient"
    client = Client("many.ddclient", work, ["ddclient", "-file", folder / "ddclient.conf", "-cache", folder / "cache", "-pid",
                                            folder / "pid", "-daemon=0", "-force", "-quiet"], None)
    conf = client.template / "ddclient.conf"
    conf.write_text(f"ssl=yes\nuse=web, web=https://{CHECKIP}/\n" + "".join(
        f"protocol=dyndns2, server={DYNDNS}, login=user{number}, password=secret {','.join(names_of(number))}\n"
        for number in range(ACCOUNTS)))
    conf.chmod(0o600)
    return client


def measure_many(client, provider, runs):
    """Milliseconds of one cycle of a thousand names (median), and how many requests that took."""
    walls, requests = [], 0
    provider.delay = DELAY
    for _ in range(runs):
        client.fresh(provider)
        before = len(provider.updates)
        begun = time.perf_counter()
        done = subprocess.run([str(word) for word in client.once], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        walls.append((time.perf_counter() - begun) * 1000)
        sent = provider.updates[before:]
        told = {name for request in sent for name in request.query["hostname"][0].split(",")}
        if len(told) != ACCOUNTS * NAMES:
            sys.exit(f"{client.name} updated {len(told)} names; exit {done.returncode}: {done.stdout.decode()[-2000:]}")
        requests = len(sent)
    provider.delay = 0
    return {"many": statistics.median(walls), "requests": requests}


def measure_catalogue(program, work, runs):
    """Milliseconds of reading all providers (median), by the program's own clock."""
    taken = []
    for _ in range(runs):
        told = subprocess.run([program, "--profile", str(work / "catalogue"), "--verbose", "providers"], capture_output=True, text=True,
                              check=True).stderr
        taken.append(float(re.search(r"read \d+ providers in ([0-9.]+) ms", told).group(1)))
    return statistics.median(taken)


class Tray:
    """A system tray of our own, which knows the moment when an icon asks to be docked."""

    def __init__(self):
        from Xlib import X, display
        from Xlib.protocol import event
        self._display = display.Display()
        screen = self._display.screen()
        self._window = screen.root.create_window(0, 0, 64, 64, 0, screen.root_depth)
        selection = self._display.intern_atom(f"_NET_SYSTEM_TRAY_S{self._display.get_default_screen()}")
        self._opcode = self._display.intern_atom("_NET_SYSTEM_TRAY_OPCODE")
        self._message = X.ClientMessage
        self._window.set_selection_owner(selection, X.CurrentTime)
        self._window.map()
        screen.root.send_event(event.ClientMessage(
            window=screen.root, client_type=self._display.intern_atom("MANAGER"),
            data=(32, [X.CurrentTime, selection, self._window.id, 0, 0])), event_mask=X.StructureNotifyMask)
        self._display.flush()

    def wait_for_icon(self, seconds=20):
        import select
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            while self._display.pending_events():
                seen = self._display.next_event()
                if seen.type == self._message and seen.client_type == self._opcode and seen.data[1][1] == 0:
                    when = time.perf_counter()
                    icon = self._display.create_resource_object("window", seen.data[1][2])
                    icon.reparent(self._window, 0, 0)
                    icon.map()
                    self._display.flush()
                    return when
            select.select([self._display], [], [], max(0, deadline - time.monotonic()))
        sys.exit("doorplate showed no icon in the tray")


def measure_tray(program, client, provider, runs, seconds):
    """Milliseconds to the icon (median), then PSS and wake-ups of the last one, started hidden."""
    tray = Tray()
    times = []
    for turn in range(runs + 1):
        client.fresh(provider)
        count = len(provider.updates)
        begun = time.perf_counter()
        process = subprocess.Popen([program, "--profile", str(client.folder), "--background"],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            times.append((tray.wait_for_icon() - begun) * 1000)
            if turn == runs:
                provider.wait_for_update(count + 1, 30)
                time.sleep(5)
                return statistics.median(times[1:]), *measure_idle(process.pid, seconds)
        finally:
            process.terminate()
            process.wait(10)
    return None


# ---- what is told ----

def table(rows):
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) if i == 0 else cell.rjust(width)
                        for i, (cell, width) in enumerate(zip(row, widths))).rstrip())


def tell(results, names):
    ours = results["doorplatectl"]

    def cell(name, key, form):
        value = results.get(name, {}).get(key)
        return "" if value is None else form.format(value)

    rows = [["", *names]]
    for key, title, form in (("start", "start to tray icon, ms", "{:.0f}"), ("wall", "one cycle, wall ms", "{:.0f}"),
                             ("cpu", "one cycle, CPU ms", "{:.0f}"), ("pss", "idle, PSS MiB", "{:.1f}"),
                             ("wakeups", "idle, wake-ups a minute", "{:.1f}"),
                             ("many", "a thousand names, wall ms", "{:.0f}"), ("requests", "the same, requests", "{:.0f}"),
                             ("catalogue", "reading all providers, ms", "{:.1f}")):
        rows.append([title, *(cell(name, key, form) for name in names)])
    table(rows)
    for peer in (name for name in names if name in ("inadyn", "ddclient")):
        print(f"doorplatectl : {peer}   wall {ours['wall'] / results[peer]['wall']:.2f}, "
              f"CPU {ours['cpu'] / results[peer]['cpu']:.2f}, PSS {ours['pss'] / results[peer]['pss']:.2f}")
        faster = results[peer]["many"] / ours["many"]
        print(f"aim: a thousand names {TIMES_FASTER} times faster than {peer}: {faster:.1f}, "
              f"{'met' if faster >= TIMES_FASTER else 'missed'}")
    for (key, name), limit in AIMS.items():
        value = results.get(name, {}).get(key)
        if value is not None:
            print(f"aim: {key} of {name} under {limit}: {value:.1f}, {'met' if value < limit else 'missed'}")


def measure(arguments):
    from servers import Provider, Zone
    work = pathlib.Path(arguments.work)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(work / "server.pem", work / "server.key")
    provider = Provider(ADDRESS, Zone(ZONE), port=443, tls=tls)
    build = pathlib.Path(arguments.build)
    own = doorplatectl(build / "app/ctl/doorplatectl", work)
    clients = [own, *(make(work) for make in (inadyn, ddclient) if shutil.which(make.__name__))]

    taken = {client.name: [] for client in clients}
    for _ in range(arguments.runs + 1):
        for client in clients:
            taken[client.name].append(measure_once(client, provider))
    results = {}
    for client in clients:
        cycles = taken[client.name][1:]  # the first warmed the caches of the disk
        memory, wakeups = idle_of_daemon(client, provider, arguments.seconds)
        results[client.name] = {"wall": statistics.median(wall for wall, _ in cycles),
                                "cpu": statistics.median(cpu for _, cpu in cycles), "pss": memory, "wakeups": wakeups}
    ctl = build / "app/ctl/doorplatectl"
    many = [many_doorplatectl(ctl, work), *(make(work) for make in (many_inadyn, many_ddclient)
                                            if shutil.which(make.__name__.removeprefix("many_")))]
    for client in many:
        runs = arguments.runs if client is many[0] else 1  # a minute each
        results[client.name.removeprefix("many.")].update(measure_many(client, provider, runs))
    results["doorplatectl"]["catalogue"] = measure_catalogue(ctl, work, arguments.runs)
    program = build / "app/tray/doorplate"
    if program.exists():
        start, memory, wakeups = measure_tray(program, own, provider, arguments.runs, arguments.seconds)
        results["doorplate"] = {"start": start, "pss": memory, "wakeups": wakeups}
    if arguments.json:
        print(json.dumps(results, indent=2))
    else:
        tell(results, [name for name in ("doorplate", "doorplatectl", "inadyn", "ddclient") if name in results])
    return 0


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--build", required=True, help="the folder of an optimised build")
    options.add_argument("--runs", type=int, default=15)
    options.add_argument("--seconds", type=int, default=60, help="how long idling is watched")
    options.add_argument("--json", action="store_true")
    options.add_argument("--stage", choices=("begin", "ground", "measure"), default="begin")
    options.add_argument("--work")
    arguments = options.parse_args()
    passed = ["--build", str(pathlib.Path(arguments.build).resolve()), "--runs", str(arguments.runs), "--seconds",
              str(arguments.seconds), *(["--json"] if arguments.json else [])]
    if arguments.stage == "begin":
        ground.enter(__file__, [*passed, "--stage", "ground"])
    return lay_ground(passed) if arguments.stage == "ground" else measure(arguments)


if __name__ == "__main__":
    sys.exit(main())
