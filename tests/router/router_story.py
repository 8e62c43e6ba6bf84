#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""doorplatectl behind a real router (miniupnpd): asked by each protocol, heard when its address changes, and nobody else
believed. Three network namespaces of its own; nothing leaves them.
"""
import argparse
import contextlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile

import home as ground

HOST = "home.example.com"
FIRST, SECOND, THIRD, FORGED = "81.2.69.142", "81.2.69.150", "81.2.69.160", "81.2.69.66"
PATIENCE = 20  # seconds, on a loaded machine; alone each takes less than one


class Story:
    def __init__(self, ctl, work):
        self.ctl = ctl
        self.work = pathlib.Path(work)
        self.steps = 0
        self.home = ground.Home(work, FIRST)
        self.provider = ground.Provider()

    def say(self, step):
        self.steps += 1
        print(f"{self.steps:2}. {step}", flush=True)

    def command(self, *words):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.work), "LC_ALL": "C.UTF-8", "DOORPLATE_RESOLVER": "none"}
        keep = ("LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")
        environment |= {key: os.environ[key] for key in keep if key in os.environ}
        return ["env", "-i", *(f"{key}={value}" for key, value in environment.items()), self.ctl, "--profile",
                str(self.work / "profile"), *words]

    def add_accounts(self):
        secret = self.work / "password"
        secret.write_text("secret\n")
        secret.chmod(0o600)
        same = ["--provider", "custom", "--custom-server", ground.OUTSIDE, "--custom-path",
                "/nic/update?hostname=%h&myip=%i", "--ssl", "off", "--username", "alice", "--password-file", str(secret)]
        self.home.run("home", *self.command("account", "add", "Router", *same, "--domain-name", "router.example.com",
                                            "--ipv4", "router", "--enabled", "off"))
        self.home.run("home", *self.command("account", "add", "Home", *same, "--domain-name", HOST, "--checkip-server",
                                            ground.OUTSIDE, "--checkip-ssl", "off"))

    def asks(self, protocol, **settings):
        self.home.start_router(**settings)
        answer = self.home.start("home", *self.command("check", "Router", "--json"), stdout=subprocess.PIPE, text=True)
        seen = json.loads(answer.communicate(timeout=60)[0])
        reading = seen["ipv4"]["readings"][0]
        assert reading["method"] == "router" and reading["address"] == self.home.address, seen
        assert seen["ipv4"]["agreed"] == self.home.address, seen
        self.say(f"asked by {protocol}, the router says {reading['address']} ({reading['milliseconds']} ms)")

    @contextlib.contextmanager
    def running(self):
        count = len(self.provider.checks)
        with open(self.work / "run.log", "wb") as log:
            process = self.home.start("home", *self.command("--verbose", "run"), stdout=log, stderr=log)
        try:
            assert self.provider.wait_for(lambda: len(self.provider.checks) > count, PATIENCE), "it checked nothing"
            assert self.provider.wait_for_record(HOST, self.home.address, PATIENCE), "the first address was not sent"
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE)

    def follows(self, address, how):
        begun = self.home.change_address(address)
        right = self.provider.wait_for_record(HOST, address, PATIENCE)
        assert right, f"{how}: the record is still {self.provider.record(HOST)}\n" + (self.work / "run.log").read_text()
        self.say(f"{how}: the record was right after {right - begun:.2f} s")

    def tell(self):
        self.add_accounts()
        self.asks("NAT-PMP", enable_upnp="no")
        # Questions of NAT-PMP are two bytes; without them miniupnpd is a router of PCP alone.
        self.home.run("router", "nft", "table ip only { chain in { type filter hook input priority 0; "
                      "udp dport 5351 udp length 10 drop; }; }")
        self.asks("PCP", enable_upnp="no")
        rules = self.home.run("router", "nft", "list", "ruleset").stdout
        assert "dnat" not in rules, f"a mapping was left behind: {rules}"
        self.home.run("router", "nft", "delete", "table", "ip", "only")
        self.asks("UPnP", enable_natpmp="no")

        self.home.start_router()
        with self.running():
            self.follows(SECOND, "announced by NAT-PMP and PCP")
            ground.ip("-n", "router", "addr", "add", f"{ground.NEIGHBOUR}/24", "dev", "lan0")
            count = len(self.provider.checks)
            self.home.announce(ground.NEIGHBOUR, ground.ROUTER_PORT, FORGED)
            self.home.announce(ground.ROUTER, 5352, FORGED)
            assert not self.provider.wait_for(lambda: len(self.provider.checks) > count, 1.5), "a forger was believed"
            self.say("announcements of a neighbour, and from another port, move nothing")
            self.home.stop_router()
            self.home.start_router()
            self.follows(THIRD, "announced by a router that had restarted meanwhile")

        self.home.start_router(enable_natpmp="no")
        with self.running():
            self.home.wait_for_log("addSubscriber(", PATIENCE)
            self.follows(FIRST, "told by a UPnP event")


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--ctl", required=True)
    options.add_argument("--isolated", action="store_true")
    arguments = options.parse_args()
    if not arguments.isolated:
        ground.isolate(__file__, ["--ctl", str(pathlib.Path(arguments.ctl).resolve())])
    work = tempfile.mkdtemp(prefix="doorplate-router-")
    story = None
    try:
        story = Story(arguments.ctl, work)
        story.tell()
    finally:
        if story:
            story.home.close()
        shutil.rmtree(work, ignore_errors=True)
    print(f"{story.steps} steps", flush=True)


if __name__ == "__main__":
    main()
