#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program on a real desktop (ground.py) moves in from inadyn: found, offered, looked at, imported, in use. ctest:
import_story."""
import json
import pathlib
import subprocess
import sys

sys.path.insert(1, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

from ground import CANARY, USER, canary_in, end_in_order, find_in_keychain, main, picture, say
from screen import Person, until
from servers import Provider, Zone

ZONE = "doorplate.test"
HOSTS = ["home.doorplate.test", "nas.doorplate.test"]
ADDRESS = "81.2.69.142"


def write_settings_of_inadyn(path, port):
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.write_text(f"""# moved here from the router
period = 300
broken-rtc = true

custom home {{
    ssl            = false
    checkip-server = 127.0.0.1:{port}
    checkip-path   = /
    checkip-ssl    = false
    ddns-server    = 127.0.0.1:{port}
    ddns-path      = "/nic/update?hostname=%h&myip=%i"
    username       = {USER}
    password       = "{CANARY}"
    hostname       = {{ "{HOSTS[0]}", "{HOSTS[1]}" }}
}}

provider default@domains.google.com {{
    username = bob
    password = gone
    hostname = old.doorplate.test
}}
""")


def tell(arguments, work, desktop):
    zone = Zone(ZONE)
    provider = Provider(ADDRESS, zone)
    for host in HOSTS:
        zone.publish(host, "81.2.69.1")
    settings = work / "home/.config/inadyn/inadyn.conf"
    write_settings_of_inadyn(settings, provider.port)
    profile = work / "home/.config/doorplate/accounts.json"
    desktop.raise_everything()

    output = open(work / "output", "wb")
    desktop.callback(output.close)
    program = desktop.start(arguments.program, stdout=output, stderr=output)
    person = Person("doorplate")
    offer = person.see("push button", lambda name: name.startswith("Import from another program"))
    assert str(settings) in (offer.name + offer.description), (offer.name, offer.description)
    assert not profile.exists() and not provider.updates, "something was imported unasked"
    say("an empty profile beside the settings of inadyn: they are offered, and nothing is done")

    person.press("push button", offer.name)
    dialog = person.see("dialog", lambda name: name.startswith("Import"))
    person.press("push button", "Next")
    person.see("label", f"Settings of inadyn in {settings}")
    lines = person.see(("tree table", "tree"), "What would be created", where=dialog)
    words = "\n".join(lines.getChildAtIndex(i).name for i in range(lines.childCount))
    for wanted in (", ".join(HOSTS), "Line 3: broken-rtc = true has no counterpart", "Google Domains", "Not possible"):
        assert wanted in words, f"the preview does not tell {wanted!r}:\n{words}"
    assert not canary_in(words.encode()), "the preview shows the password"
    assert not profile.exists() and not provider.updates, "the preview wrote something"
    say("the preview tells what comes, what is lost and what is closed; nothing is written")

    person.press("push button", "Import 1 account")
    person.see(("label", "alert"), lambda name: "1 account was imported." in name and "plain text" in name)
    picture(arguments)
    person.press("push button", "Close")
    until("the password in the Secret Service", find_in_keychain)
    settings.unlink()  # as the program advises
    say("imported: the password is in the Secret Service, and the old file is said to hold it still")

    assert provider.wait_for_update(1, 20), "no update was sent after the import"
    for request in provider.updates:
        assert request.credentials == f"{USER}:{CANARY}", "other credentials than those of the file"
    for host in HOSTS:
        until(f"{host} follows", lambda host=host: str(zone.records[host]) == ADDRESS)
        person.see("table cell", host)
    status = subprocess.run([arguments.ctl, "--json", "status"], capture_output=True, check=False, timeout=30)
    assert {one["host"] for one in json.loads(status.stdout)["hosts"]} == set(HOSTS), status
    say("both names follow")

    exported = subprocess.run([arguments.ctl, "export", "--format", "inadyn"], capture_output=True, check=False, timeout=30)
    assert exported.returncode == 0 and HOSTS[1].encode() in exported.stdout, exported
    assert not canary_in(exported.stdout + exported.stderr), "the export holds the password"
    say("and back: an inadyn.conf, without the password")

    end_in_order(program, output, work)


if __name__ == "__main__":
    sys.exit(main(__doc__, tell))
