#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program on a real desktop (ground.py): the first account by the assistant, left once and come back to. ctest:
assistant_story."""
import pathlib
import subprocess
import sys

sys.path.insert(1, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

from ground import CANARY, USER, canary_in, end_in_order, find_in_keychain, main, picture, say
from screen import Person, until
from servers import Provider, Zone

HOST = "home.doorplate.test"
ADDRESS = "81.2.69.142"


def tell(arguments, work, desktop):
    zone = Zone("doorplate.test")
    zone.publish(HOST, "81.2.69.1")
    provider = Provider(ADDRESS, zone)
    profile = work / "home/.config/doorplate/accounts.json"
    desktop.raise_everything()
    output = open(work / "output", "wb")
    desktop.callback(output.close)
    program = desktop.start(arguments.program, stdout=output, stderr=output)
    person = Person("doorplate")

    person.press("push button", "Add an account")
    person.see("label", lambda name: name.startswith("1 of 4"))
    box = person.see("combo box", "Provider")
    person.see("text", "", where=box).queryEditableText().setTextContents("Custom Provider")
    person.fill("Custom Server", f"127.0.0.1:{provider.port}")
    person.fill("Custom Path", "/nic/update?hostname=%h&myip=%i")
    person.press("push button", "Next")
    person.see("label", lambda name: name.startswith("2 of 4"))
    person.fill("Username", USER)
    person.press("push button", "Later")
    person.gone("dialog", lambda name: name.startswith("First account"))
    assert not profile.exists(), "something was written before the end"
    say("two steps, then something else was more urgent: nothing is written")

    person.press("push button", "Add an account")
    person.see("label", lambda name: name.startswith("2 of 4"))
    field = person.see("text", "Username")
    assert field.queryText().getText(0, -1) == USER, "what was typed is gone"
    person.fill("Password", CANARY)
    person.press("push button", "Next")
    person.see("label", lambda name: name.startswith("3 of 4"))
    person.press("push button", "Next")
    person.see(("label", "alert"), lambda name: "Something is missing" in name)
    person.fill("Domain name", HOST)
    person.press("push button", "Next")
    person.see("label", lambda name: name.startswith("4 of 4"))
    shown = person.read("Result of the test", f"hostname={HOST}", 30)
    assert not canary_in(shown.encode()), "the test shows the password"
    assert not provider.updates and not profile.exists(), "the test did something"
    picture(arguments)
    say("come back to: all is as it was; an empty name is told, and the test shows what would be sent")

    person.press("push button", "Finish")
    person.gone("dialog", lambda name: name.startswith("First account"))
    person.see("table cell", HOST)
    until("the password in the Secret Service", find_in_keychain)
    assert not provider.updates, "there is no address to send yet"
    say("finished: the account is there, the password in the Secret Service")

    # Nobody outside can be asked on this ground; a server of one's own is told in the account.
    done = subprocess.run([arguments.ctl, "account", "set", "Custom Provider", "--checkip-server", f"127.0.0.1:{provider.port}",
                           "--checkip-ssl", "off", "--ssl", "off"], capture_output=True, check=False, timeout=30)
    assert done.returncode == 0, done
    assert provider.wait_for_update(1, 30), "no update was sent"
    assert provider.updates[0].credentials == f"{USER}:{CANARY}", "other credentials than those that were typed"
    person.see("label", f"{HOST} is right", 20)
    say("the name follows")

    end_in_order(program, output, work)


if __name__ == "__main__":
    sys.exit(main(__doc__, tell))
