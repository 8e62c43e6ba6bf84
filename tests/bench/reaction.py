#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon a name is right again after the line's address has changed: doorplatectl behind a real router (miniupnpd),
beside inadyn and ddclient in the same home, at the same provider, in the same run.

From the moment when the router's outer side is changed to the moment when the provider has the new address. First many
changes for doorplatectl, at odd moments: half of them with a router that announces (NAT-PMP, PCP), half with one that only
sends events (UPnP); doorplatectl is started anew between the halves. Then a few changes that all three programs have to
follow, at moments drawn over the peers' own periods: they ask every 120 and every 300 seconds, as is usual and as their
limits want it, so more than a few would take hours.

Everything happens in network namespaces of its own; nothing leaves them.
"""
import argparse
import json
import os
import pathlib
import random
import shutil
import signal
import statistics
import sys
import tempfile
import threading

sys.path.insert(1, str(pathlib.Path(__file__).resolve().parents[1] / "router"))
import home as ground

OURS, INADYN, DDCLIENT = "doorplatectl", "inadyn", "ddclient"
PERIODS = {INADYN: 120, DDCLIENT: 300}
MEDIAN, WORST = 1.0, 3.0  # seconds; what the issue asks for
PATIENCE = 60


def name_of(client):
    return f"{client}.example.com"


class Bench:
    def __init__(self, ctl, work, seed):
        self.ctl = ctl
        self.work = pathlib.Path(work)
        self.random = random.Random(seed)
        self.pause = threading.Event()  # never set: waits that are part of the measurement
        self.home = ground.Home(work)
        self.provider = ground.Provider()
        self.secret = self.work / "password"
        self.secret.write_text("secret\n")
        self.secret.chmod(0o600)
        self.running = {}

    # ---- the programs ----

    def command(self, *words):
        return ["env", "-i", f"PATH={os.environ['PATH']}", f"HOME={self.work}", "LC_ALL=C.UTF-8", "DOORPLATE_RESOLVER=none",
                self.ctl, "--profile", str(self.work / OURS), *words]

    def add_account(self):
        self.home.run("home", *self.command(
            "account", "add", "Home", "--provider", "custom", "--custom-server", ground.OUTSIDE, "--custom-path",
            "/nic/update?hostname=%h&myip=%i", "--ssl", "off", "--username", "alice", "--password-file", str(self.secret),
            "--domain-name", name_of(OURS), "--checkip-server", ground.OUTSIDE, "--checkip-ssl", "off"))

    def start(self, client, words):
        with open(self.work / f"{client}.log", "ab") as log:
            self.running[client] = self.home.start("home", *words, stdout=log, stderr=log)
        if not self.provider.wait_for_record(name_of(client), self.home.address, PATIENCE):
            sys.exit(f"{client} sent no first address:\n" + (self.work / f"{client}.log").read_text())

    def stop(self, client):
        process = self.running.pop(client)
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE)

    def start_inadyn(self):
        conf = self.work / "inadyn.conf"
        conf.write_text(f"""period = {PERIODS[INADYN]}
custom home {{
    hostname = "{name_of(INADYN)}"
    username = "alice"
    password = "secret"
    ddns-server = "{ground.OUTSIDE}"
    ddns-path = "/nic/update?hostname=%h&myip=%i"
    checkip-server = "{ground.OUTSIDE}"
    checkip-path = "/"
    checkip-ssl = false
    ssl = false
}}
""")
        self.start(INADYN, ["inadyn", "--no-pidfile", "--cache-dir", self.work / "inadyn", "-f", conf, "-n", "-l", "info"])

    def start_ddclient(self):
        conf = self.work / "ddclient.conf"
        conf.write_text(f"protocol=dyndns2\nssl=no\nuse=web, web=http://{ground.OUTSIDE}/\nserver={ground.OUTSIDE}\nlogin=alice\n"
                        f"password=secret\n{name_of(DDCLIENT)}\n")
        conf.chmod(0o600)
        self.start(DDCLIENT, ["ddclient", "-file", conf, "-cache", self.work / "ddclient.cache", "-pid", self.work / "ddclient.pid",
                              f"-daemon={PERIODS[DDCLIENT]}", "-foreground"])

    # ---- the line ----

    def change(self):
        others = [f"81.2.69.{last}" for last in range(10, 250) if f"81.2.69.{last}" != self.home.address]
        return self.home.change_address(self.random.choice(others))

    def lag(self, client, begun, patience):
        right = self.provider.wait_for_record(name_of(client), self.home.address, patience)
        return right - begun if right else None

    def half(self, changes, **router):
        self.home.start_router(**router)
        self.start(OURS, self.command("--verbose", "run"))
        log = self.work / f"{OURS}.log"
        if router:
            self.home.wait_for_log("addSubscriber(", PATIENCE)
        lags = []
        for _ in range(changes):
            self.pause.wait(self.random.uniform(2, 5))  # at no moment that the program could be tuned for
            lag = self.lag(OURS, self.change(), PATIENCE)
            if lag is None:
                sys.exit(f"a change was not followed in {PATIENCE} s:\n{log.read_text()[-4000:]}")
            lags.append(lag)
        self.stop(OURS)
        return lags

    def beside(self, changes):
        """All three; each change begins when all are right, at a moment drawn from the longest period."""
        self.home.start_router()
        self.start(OURS, self.command("run"))
        peers = [client for client in (INADYN, DDCLIENT) if shutil.which(client)]
        for peer in peers:
            {INADYN: self.start_inadyn, DDCLIENT: self.start_ddclient}[peer]()
        lags = {client: [] for client in (OURS, *peers)}
        for _ in range(changes):
            self.pause.wait(self.random.uniform(5, min(PERIODS.values())))
            begun = self.change()
            for client in lags:
                lags[client].append(self.lag(client, begun, max(PERIODS.values()) + PATIENCE))
        return lags

    def close(self):
        for client in list(self.running):
            self.stop(client)
        self.home.close()


def tell(results):
    def row(title, lags):
        known = [lag for lag in lags if lag is not None]
        missed = len(lags) - len(known)
        if not known:
            return f"{title:44} never in time"
        return (f"{title:44} {len(lags):3} changes   median {statistics.median(known):7.2f} s   worst {max(known):7.2f} s"
                + (f"   {missed} never in time" if missed else ""))

    print(row("doorplatectl, the router announces (NAT-PMP)", results["announced"]))
    print(row("doorplatectl, the router sends events (UPnP)", results["events"]))
    for client, lags in results["beside"].items():
        print(row(f"all at once: {client}" + (f", every {PERIODS[client]} s" if client in PERIODS else ""), lags))
    lags = results["announced"] + results["events"]
    for what, value, limit in (("median", statistics.median(lags), MEDIAN), ("worst", max(lags), WORST)):
        print(f"aim: {what} of {len(lags)} changes under {limit:.0f} s: {value:.2f}, {'met' if value < limit else 'missed'}")


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--ctl", required=True, help="doorplatectl of an optimised build")
    options.add_argument("--changes", type=int, default=50, help="for doorplatectl")
    options.add_argument("--beside", type=int, default=2, help="changes that the others follow as well; some minutes each")
    options.add_argument("--seed", type=int, default=20261125)
    options.add_argument("--json", action="store_true")
    options.add_argument("--isolated", action="store_true")
    arguments = options.parse_args()
    if not arguments.isolated:
        ground.isolate(__file__, ["--ctl", str(pathlib.Path(arguments.ctl).resolve()), "--changes", str(arguments.changes),
                                  "--beside", str(arguments.beside), "--seed", str(arguments.seed),
                                  *(["--json"] if arguments.json else [])])
    work = tempfile.mkdtemp(prefix="doorplate-reaction-")
    bench = None
    try:
        bench = Bench(arguments.ctl, work, arguments.seed)
        bench.add_account()
        half = arguments.changes // 2
        results = {"announced": bench.half(arguments.changes - half), "events": bench.half(half, enable_natpmp="no"),
                   "beside": bench.beside(arguments.beside) if arguments.beside else {}}
    finally:
        if bench:
            bench.close()
        shutil.rmtree(work, ignore_errors=True)
    if arguments.json:
        print(json.dumps(results, indent=2))
    else:
        tell(results)


if __name__ == "__main__":
    main()
