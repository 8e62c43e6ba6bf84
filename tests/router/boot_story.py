#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""doorplatectl started before there is a network: it says that it waits, and when the network comes, or its route at last,
the first check is over within fifteen seconds. Three network namespaces of its own; nothing leaves them.
"""
import argparse
import json
import os
import pathlib
import shutil
import signal
import tempfile
import time

import home as ground

HOST = "home.example.com"
AIM = 15  # seconds from the network to the right record
PATIENCE = 30


class Story:
    def __init__(self, ctl, work):
        self.ctl = ctl
        self.work = pathlib.Path(work)
        self.steps = 0
        self.home = ground.Home(work)
        self.provider = ground.Provider()

    def say(self, step):
        self.steps += 1
        print(f"{self.steps:2}. {step}", flush=True)

    def command(self, profile, *words):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.work), "LC_ALL": "C.UTF-8", "DOORPLATE_RESOLVER": "none"}
        keep = ("LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")
        environment |= {key: os.environ[key] for key in keep if key in os.environ}
        return ["env", "-i", *(f"{key}={value}" for key, value in environment.items()), self.ctl, "--profile",
                str(self.work / profile), *words]

    def state(self, profile):
        told = self.home.run("home", "sh", "-c", '"$@" || true', "sh", *self.command(profile, "status", "--json")).stdout
        return [host["state"] for host in json.loads(told)["hosts"]]

    def begins_without(self, profile, what, take, give):
        """A run that starts while something is missing, which comes later."""
        for step in take:
            ground.ip(*step)
        self.home.run("home", *self.command(
            profile, "account", "add", "Home", "--provider", "custom", "--custom-server", ground.OUTSIDE, "--custom-path",
            "/nic/update?hostname=%h&myip=%i", "--ssl", "off", "--username", "alice", "--password-file",
            str(self.work / "password"), "--domain-name", HOST, "--checkip-server", ground.OUTSIDE, "--checkip-ssl", "off"))
        count = len(self.provider.updates)
        with open(self.work / f"{profile}.log", "wb") as log:
            process = self.home.start("home", *self.command(profile, "--verbose", "run"), stdout=log, stderr=log)
        try:
            self.wait_for_state(profile, "waiting")
            self.say(f"without {what} it says that it waits")
            for steps in give:
                came = time.monotonic()
                for step in steps:
                    ground.ip(*step)
                if steps is not give[-1]:
                    assert not self.provider.wait_for(lambda: len(self.provider.updates) > count, 6), "by which way?"
            there = self.provider.wait_for(lambda: len(self.provider.updates) > count, PATIENCE)
            log = (self.work / f"{profile}.log").read_text()
            assert there, f"{what} is there, and nothing was sent\n{log}"
            took = self.provider.record(HOST).when - came
            assert took < AIM, f"the record was right {took:.1f} s after {what} was there\n{log}"
            self.wait_for_state(profile, "ok")
            self.say(f"the record was right {took:.1f} s after {what} was there")
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE)

    def wait_for_state(self, profile, state):
        deadline = time.monotonic() + PATIENCE
        while (seen := self.state(profile)) != [state]:
            log = self.work / f"{profile}.log"
            assert time.monotonic() < deadline, f"it says {seen}, not {state}\n{log.read_text()}"

    def tell(self):
        secret = self.work / "password"
        secret.write_text("secret\n")
        secret.chmod(0o600)
        self.home.start_router()
        cable, route = ("-n", "home", "link", "set", "eth0"), ("-n", "home", "route")
        by_router = ("add", "default", "via", ground.ROUTER)
        self.begins_without("cable", "the cable", [(*cable, "down")], [[(*cable, "up"), (*route, *by_router)]])
        self.begins_without("route", "the route", [(*cable, "down")], [[(*cable, "up")], [(*route, *by_router)]])
        self.begins_without("address", "the address", [("-n", "home", "addr", "flush", "dev", "eth0")],
                            [[("-n", "home", "addr", "add", f"{ground.OURS}/24", "dev", "eth0"), (*route, *by_router)]])


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--ctl", required=True)
    options.add_argument("--isolated", action="store_true")
    arguments = options.parse_args()
    if not arguments.isolated:
        ground.isolate(__file__, ["--ctl", str(pathlib.Path(arguments.ctl).resolve())])
    work = tempfile.mkdtemp(prefix="doorplate-boot-")
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
