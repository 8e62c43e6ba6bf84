#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program on a real desktop (ground.py), from the empty profile to the changed address. ctest: desktop_story."""
import json
import pathlib
import signal
import subprocess
import sys

sys.path.insert(1, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

from ground import (CANARY, USER, canary_in, command_lines, find_in_keychain, main, picture, say, search_for_canary, tray_icon)
from screen import Person, until
from servers import Provider, Zone

HOST = "home.doorplate.test"
ZONE = "doorplate.test"
FIRST, SECOND = "81.2.69.142", "81.2.69.150"


def fill_the_form(person, port):
    person.press("push button", "Add account…")
    dialog = person.see("dialog", lambda name: name.startswith("Add account"))
    provider = person.see("combo box", "Provider", where=dialog)
    person.see("text", "", where=provider).queryEditableText().setTextContents("Custom Provider")
    person.fill("Name", "Home")
    person.fill("Custom Server", f"127.0.0.1:{port}")
    person.fill("Custom Path", "/nic/update?hostname=%h&myip=%i")
    person.tick("SSL", False)
    person.fill("Domain name", HOST)
    person.fill("CheckIP Server", f"127.0.0.1:{port}")
    person.fill("CheckIP Path", "/")
    person.tick("CheckIP Server SSL", False)
    person.tick("Believe the CheckIP Server alone", True)
    person.see("spin button", "Update period").queryValue().currentValue = 30
    person.fill("Username", USER)
    person.fill("Password", CANARY)


def check_request(request, address):
    assert request.query.get("hostname") == [HOST], request
    assert request.query.get("myip") == [address], request
    assert request.credentials == f"{USER}:{CANARY}", "other credentials than those that were typed"


def tell(arguments, work, desktop):
    zone = Zone(ZONE)
    provider = Provider(FIRST, zone)
    zone.publish(HOST, "81.2.69.1")
    desktop.raise_everything()
    say("a desktop with tray, notifications, keyring and screen reader")

    output = open(work / "output", "wb")
    desktop.callback(output.close)
    program = desktop.start(arguments.program, stdout=output, stderr=output)
    person = Person("doorplate")
    person.see("label", "No names yet.")
    icon = until("the icon in the tray", tray_icon)
    until("something drawn in the icon", lambda: int(subprocess.run(
        f"import -window {icon} png:- | identify -format %k -", shell=True, capture_output=True, check=False).stdout or 0) > 3)
    say("an empty profile: the window invites, the icon stands in the tray")

    fill_the_form(person, provider.port)
    person.press("push button", "Test")
    shown = person.read("Result of the test", f"/nic/update?hostname={HOST}&myip={FIRST}")
    assert not canary_in(shown.encode()), "Test shows the password"
    assert not provider.updates, "Test has sent an update"
    say("the documented form, filled by its labels; Test shows the request and sends none")

    person.press("push button", "Save")
    person.gone("dialog", lambda name: name.startswith("Add account"))
    assert provider.wait_for_update(1, 20), "no update was sent after Save"
    check_request(provider.updates[0], FIRST)
    until("the password in the Secret Service", find_in_keychain)
    person.see("label", f"{HOST} is right", 20)
    say("saved: the update arrived with name, address and password; the password is in the Secret Service")

    provider.address = SECOND
    person.press("push button", "Update now")
    assert provider.wait_for_update(2, 30), "no update was sent after the address changed"
    check_request(provider.updates[1], SECOND)
    title, text = desktop.wait_for_notification(lambda title, text: FIRST in text and SECOND in text, 20)
    assert title == "Your address changed", title
    say(f"the address changed: second update, and on the bus: {title}: {text}")

    person.see("table cell", SECOND)
    person.see("label", f"{HOST} is right", 20)
    assert str(zone.records[HOST]) == SECOND
    assert len(provider.updates) == 2, provider.updates
    say("the name's own server answers with the new address, and the window says so")

    status = subprocess.run([arguments.ctl, "--json", "status"], capture_output=True, check=False, timeout=30)
    [host] = [one for one in json.loads(status.stdout)["hosts"] if one["family"] == "ipv4"]
    assert (host["host"], host["state"], host["address"]) == (HOST, "ok", SECOND), host
    second = subprocess.run([arguments.program], capture_output=True, check=False, timeout=30)
    assert second.returncode == 0, second
    say("doorplatectl asks the running program; a second start only raises the first")

    assert not any(canary_in(data) for data in command_lines()), "the password stands on a command line"
    picture(arguments)
    program.send_signal(signal.SIGTERM)
    assert program.wait(10) == 0, f"ended with {program.returncode}"
    output.flush()
    for data in (status.stdout, status.stderr, second.stdout, second.stderr, repr(desktop.notified).encode()):
        assert not canary_in(data), "the password was printed"
    search_for_canary(work)
    say("ended in good order; the password stands in no file, no output, no command line")


if __name__ == "__main__":
    sys.exit(main(__doc__, tell))
