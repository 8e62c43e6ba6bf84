#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What inadyn 2.10 and ddclient 3.10 send to each provider, beside what Doorplate sends, all of them live.

The three real programs run one after another on a ground of their own, where every provider's name is a server on
loopback that writes down what it is asked. For each provider that a peer speaks too, the requests that carry the update
are compared: scheme, method, host, path, parameters, credentials. A difference has to be mended in the provider's file,
or to stand with its reason in tests/data/providers/differences.md; one that stands there and is gone fails as well.
"""
import argparse
import base64
import collections
import dataclasses
import http.server
import json
import os
import pathlib
import re
import ssl
import subprocess
import sys
import threading
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(1, str(ROOT / "tests" / "support"))
import ground

ADDRESS = "81.2.69.142"
PATIENCE = 60  # seconds, on a loaded machine
LISTED = ROOT / "tests" / "data" / "providers" / "differences.md"

# Names that a peer knows, but whose requests are not compared here, and why.
NEEDS_API = "a REST interface of several steps, whose server this recorder is not; recorded exchanges prove ours"
NOT_RUN = {
    ("inadyn", "default@cloudflare.com"): NEEDS_API,
    ("inadyn", "default@dnspod.cn"): NEEDS_API,
    ("inadyn", "default@pdd.yandex.ru"): NEEDS_API,
    ("ddclient", "cloudflare"): NEEDS_API,
    ("ddclient", "gandi"): NEEDS_API,
    ("ddclient", "godaddy"): NEEDS_API,
    ("ddclient", "hetzner"): NEEDS_API,
    ("ddclient", "nfsn"): NEEDS_API,
    ("ddclient", "yandex"): NEEDS_API,
    ("ddclient", "nsupdate"): "it runs nsupdate, whose messages tst_rfc2136servers compares with ours",
}

# What a provider takes for a host name where any name of a zone would not do; {} is the number of the case.
HOSTS = {"duckdns": "h{}.duckdns.org", "tunnelbroker": "7{}", "sitelutions": "7{}", "dslreports": "7{}", "dnsmadeeasy": "7{}"}
LOGIN_IS_HOST = {"nsupdate-info", "dnshome"}
ZONED = {"default@namecheap.com", "namecheap", "dinahosting"}


@dataclasses.dataclass
class Case:
    """One provider by a peer's name for it. Its number is in its host, user and secret: so a request tells whose it is."""
    peer: str
    alias: str
    provider: dict
    number: str

    @property
    def host(self):
        return HOSTS.get(self.provider["id"], "h{}.example.com").format(self.number)

    @property
    def user(self):
        return f"u{self.number}"

    @property
    def secret(self):
        return f"s{self.number}"

    @property
    def marks(self):
        return [self.host.split(".")[0], self.user, self.secret]

    @property
    def url(self):
        url = self.provider["protocol"]["steps"][0]["request"]["url"]
        return url if isinstance(url, str) else url["ipv4"]

    @property
    def fields(self):
        return {field["key"]: field for field in self.provider["fields"]}


@dataclasses.dataclass
class Request:
    scheme: str
    method: str
    host: str
    path: str
    query: list
    authorization: str
    body: str

    def told(self):
        """Everything that is compared, a row each."""
        rows = {"scheme": self.scheme, "method": self.method, "host": self.host, "path": self.path,
                "credentials": self.authorization}
        given = self.query + urllib.parse.parse_qsl(self.body, keep_blank_values=True)
        for name, value in given:
            rows[f"parameter {name}"] = value
        return rows


class Recorder:
    """Every provider at once: says yes to all that comes, and writes it down."""

    def __init__(self, work, hosts):
        self.requests = []
        # Afraid's older interface tells the URL of each host first.
        afraid = "".join(f"{host}|81.2.69.1|https://freedns.afraid.org/dynamic/update.php?{host}\r\n" for host in hosts)
        self._changed = threading.Condition()
        recorder = self

        class Page(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self):
                size = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(size).decode(errors="replace")
                parts = urllib.parse.urlsplit(self.path)
                kind, _, rest = (self.headers.get("Authorization") or "").partition(" ")
                credentials = f"{kind} {base64.b64decode(rest).decode(errors='replace') if kind == 'Basic' else rest}".strip()
                scheme = "https" if isinstance(self.connection, ssl.SSLSocket) else "http"
                with recorder._changed:
                    recorder.requests.append(Request(
                        scheme, self.command, (self.headers.get("Host") or "").removesuffix(":443").removesuffix(":80"),
                        parts.path, urllib.parse.parse_qsl(parts.query, keep_blank_values=True), credentials, body))
                    recorder._changed.notify_all()
                said = (afraid if parts.path.startswith("/api/") else f"good {ADDRESS}\r\n").encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/plain")
                self.send_header("Content-Length", str(len(said)))
                self.end_headers()
                self.wfile.write(said)

            do_GET = do_POST = do_PUT = do_PATCH = answer

            def log_message(self, *_):
                pass

        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(work / "server.pem", work / "server.key")
        for port in (80, 443):
            server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Page)
            server.daemon_threads = True
            if port == 443:
                server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
            threading.Thread(target=server.serve_forever, daemon=True).start()

    def wait_for(self, is_enough, process):
        """Until the requests are enough, the process has ended, or patience has."""
        deadline = time.monotonic() + PATIENCE
        with self._changed:
            while not is_enough(self.requests) and process.poll() is None and time.monotonic() < deadline:
                self._changed.wait(0.5)

    def taken(self):
        taken, self.requests = self.requests, []
        return taken


# ---- who speaks what ----

def providers():
    read = [json.loads(path.read_text()) for path in sorted((ROOT / "resources" / "providers").glob("*.json"))]
    return [one for one in read if "id" in one and one["status"] != "closed" and "protocol" in one]


def known_to_inadyn():
    """The names in the program itself: it has no list of its own."""
    program = pathlib.Path(which("inadyn")).read_bytes()
    return set(re.findall(r"\0((?:default|ipv[46](?:tb)?|dyndns)@[a-z0-9.-]+)(?=\0)", program.decode("latin-1")))


def known_to_ddclient():
    """Its protocols; and any dyndns2 server by its name."""
    program = pathlib.Path(which("ddclient")).read_text(encoding="latin-1")
    services = program[program.index("my %services = ("):program.index("$variables{'merged'}")]
    return set(re.findall(r"^    '([a-z0-9-]+)' => \{", services, re.MULTILINE))


def which(name):
    import shutil
    path = shutil.which(name)
    if not path:
        sys.exit(f"{name} is missing. Install the package {name} (./dev test does), by: apt-get install {name}")
    return path


def cases():
    inadyn, ddclient = known_to_inadyn(), known_to_ddclient()
    if len(inadyn) < 30 or len(ddclient) < 25:
        sys.exit(f"only {len(inadyn)} providers of inadyn and {len(ddclient)} of ddclient were recognised")
    found = []
    for provider in providers():
        for peer, known in (("inadyn", inadyn), ("ddclient", ddclient)):
            for alias in provider.get("aliases", {}).get(peer, []):
                is_server = peer == "ddclient" and "." in alias  # protocol=dyndns2 with this server
                if (alias in known or is_server) and not alias.startswith("ipv6") and (peer, alias) not in NOT_RUN:
                    found.append(Case(peer, alias, provider, f"{len(found):03}"))
    return found


# ---- the three programs ----

def run_inadyn(work, all_cases, recorder):
    command = work / "checkip"
    command.write_text(f"#!/bin/sh\necho {ADDRESS}\n")
    command.chmod(0o700)
    sections = ["iterations = 1"]
    for case in all_cases:
        # What a person would write who has only what our form asks for.
        user = case.user if "username" in case.fields else case.secret
        if case.provider["id"] in LOGIN_IS_HOST:
            user = case.host
        host = case.host
        if case.alias in ZONED:
            user = "example.com"
            host = case.host.removesuffix(".example.com")
        sections.append(f'provider {case.alias} {{\n    hostname = "{host}"\n    username = "{user}"\n'
                        f'    password = "{case.secret}"\n}}')
    conf = work / "inadyn.conf"
    conf.write_text("\n".join(sections) + "\n")
    (work / "inadyn-cache").mkdir()
    with open(work / "inadyn.log", "wb") as log:
        inadyn = subprocess.Popen(["inadyn", "-n", "-1", "--force", "-C", "--no-pidfile", "--cache-dir", str(work / "inadyn-cache"),
                                   "-l", "debug", "-c", str(command), "-f", str(conf)], stdout=log, stderr=subprocess.STDOUT)
    # Some of its readers want other words than "good"; it would wait ten minutes then, but has asked all by that time.
    recorder.wait_for(lambda requests: all(requests_of(case, requests) for case in all_cases), inadyn)
    inadyn.terminate()
    inadyn.wait()
    return (work / "inadyn.log").read_text(errors="replace")


def run_ddclient(work, all_cases, _):
    lines = ["ssl=yes", f"use=cmd, cmd='echo {ADDRESS}'"]
    for case in all_cases:
        is_server = "." in case.alias
        words = [f"protocol={'dyndns2' if is_server else case.alias}"]
        if is_server:
            # Nothing of these providers is in ddclient itself: what its users write is what the provider tells them.
            parts = urllib.parse.urlsplit(case.url)
            words += [f"server={parts.hostname}", f"script={parts.path or '/'}"]
        login = case.user if "username" in case.fields else "unused"
        if case.provider["id"] in LOGIN_IS_HOST:
            login = case.host
        host = case.host
        if case.alias in ZONED:
            login = "example.com" if case.alias == "namecheap" else login
        if case.alias == "keysystems":  # its own default is broken in this version
            words.append("server=dynamicdns.key-systems.net")
        if case.alias == "cloudns":
            words.append(f"dynurl=https://ipv4.cloudns.net/api/dynamicURL/?q={case.secret}")
        words += [f"login={login}", f"password={case.secret}", host]
        lines.append(", \\\n    ".join(words[:-1]) + " \\\n    " + words[-1])
    conf = work / "ddclient.conf"
    conf.write_text("\n".join(lines) + "\n")
    conf.chmod(0o600)
    return subprocess.run(["ddclient", "-file", str(conf), "-cache", str(work / "ddclient.cache"), "-daemon=0", "-force", "-verbose",
                           "-noquiet"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", timeout=PATIENCE,
                          check=False).stdout


def run_doorplate(program, work, all_cases):
    profile = work / "profile"
    profile.mkdir(mode=0o700)
    accounts = []
    for case in all_cases:
        secrets = {}
        for key, field in case.fields.items():
            if field.get("secret"):
                path = work / f"secret-{case.number}-{key}"
                path.write_text(case.secret)
                path.chmod(0o600)
                secrets[key] = {"file": str(path)}
        fields = {"zone": "example.com"} if "zone" in case.fields else {}
        accounts.append({"id": f"case{case.number}", "name": case.number, "enabled": True, "provider": case.provider["id"],
                         "domains": [case.host], "username": case.user if "username" in case.fields else "",
                         "checkipCommand": f"echo {ADDRESS}", "ipv4": "command", "ipv6": "off", "fields": fields,
                         "secrets": secrets})
    (profile / "accounts.json").write_text(json.dumps({"version": 1, "accounts": accounts}))
    (profile / "accounts.json").chmod(0o600)
    return subprocess.run([program, "--profile", str(profile), "update", "--force"], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, timeout=PATIENCE, check=False,
                          env={**os.environ, "DOORPLATE_RESOLVER": "none", "HOME": str(work), "XDG_RUNTIME_DIR": str(work)}).stdout


# ---- what is compared ----

def requests_of(case, requests):
    def is_of(request):
        text = " ".join([request.path, request.authorization, request.body] + [value for pair in request.query for value in pair])
        return any(re.search(rf"\b{re.escape(mark)}\b", text) for mark in case.marks)
    return [request for request in requests if is_of(request)]


def masked(case, value):
    """Without the number of the case, so that a row of the list stays as it is when a provider is added."""
    for mark, name in zip(case.marks, ("HOST", "USER", "SECRET")):
        value = re.sub(rf"\b{re.escape(mark)}\b", name, value)
    return value.replace("HOST.example.com", "HOST").replace("HOST.duckdns.org", "HOST")


def differences(case, theirs, ours):
    if not theirs or not ours:
        return [f"sends {'nothing' if not theirs else 'something'}; we send {'nothing' if not ours else 'something'}"]
    peer, own = theirs[-1].told(), ours[-1].told()
    found = []
    for key in sorted({*peer, *own}):
        a, b = (masked(case, rows[key]) if key in rows else "-" for rows in (peer, own))
        if a != b:
            found.append(f"{masked(case, key)}: {a or '(empty)'} / {b or '(empty)'}")
    return found


def listed():
    """Rows: peer, its name for the provider ("*" for all), differences (theirs / ours), reason."""
    rows = {}
    for line in LISTED.read_text().splitlines() if LISTED.exists() else []:
        cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
        if line.startswith("| ") and len(cells) == 4 and cells[0] in ("inadyn", "ddclient"):
            if not cells[3]:
                sys.exit(f"no reason is given in {LISTED}: {line}")
            rows[(cells[0], cells[1].strip("`"))] = set(re.findall(r"`([^`]*)`", cells[2]))
    return rows


def compare(arguments, work):
    all_cases = cases()
    recorder = Recorder(work, [case.host for case in all_cases])
    spoken = {}
    for peer, start in (("inadyn", run_inadyn), ("ddclient", run_ddclient)):
        told = start(work, [case for case in all_cases if case.peer == peer], recorder)
        spoken[peer] = recorder.taken()
        if arguments.verbose:
            print(told)
    told = run_doorplate(arguments.program, work, all_cases)
    ours = recorder.taken()
    if arguments.verbose:
        print(told)

    known = listed()
    seen = {(case.peer, case.alias): differences(case, requests_of(case, spoken[case.peer]), requests_of(case, ours))
            for case in all_cases}
    return tell(seen, known)


def tell(seen, known):
    everywhere = {peer: known.pop((peer, "*"), set()) for peer in ("inadyn", "ddclient")}
    used = {peer: set() for peer in everywhere}
    count, faults = 0, 0
    for (peer, alias), found in seen.items():
        count += len(found)
        used[peer] |= set(found) & everywhere[peer]
        own = set(found) - everywhere[peer]
        if own != known.pop((peer, alias), set()):
            faults += 1
            print(f"not as listed, with the reason to be added:\n| {peer} | `{alias}` | {' '.join(f'`{one}`' for one in found if one in own)} | |")
    for peer, alias in known:
        faults += 1
        print(f"listed, but not known to {peer} and to us: {alias}")
    for peer in everywhere:
        for one in everywhere[peer] - used[peer]:
            faults += 1
            print(f"listed for all of {peer}, but found nowhere: {one}")
    compared = collections.Counter(peer for (peer, _) in seen)
    print(f"compared: inadyn {compared['inadyn']} providers, ddclient {compared['ddclient']}; {count} differences, "
          f"{faults} faults of the list")
    return 1 if faults else 0


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--program", required=True, help="doorplatectl")
    options.add_argument("--verbose", action="store_true")
    options.add_argument("--stage", choices=("begin", "ground"), default="begin")
    arguments = options.parse_args()
    if arguments.stage == "begin":
        for peer in ("inadyn", "ddclient"):
            which(peer)
        ground.enter(__file__, ["--program", str(pathlib.Path(arguments.program).resolve()), "--stage", "ground",
                                *(["--verbose"] if arguments.verbose else [])])
    names = set(server_names())
    with ground.laid(sorted(names)) as work:
        return compare(arguments, work)


def server_names():
    """All that the providers' files name, and all that the peers have built in."""
    form = re.compile(r"\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b")
    yield from ("localhost.localdomain",)
    for provider in providers():
        yield from form.findall(json.dumps(provider["protocol"]).lower())
        for alias in provider.get("aliases", {}).get("ddclient", []):
            yield from form.findall(alias)
    # Put together from pieces within inadyn.
    yield from ("dynupdate.noip.com", "ipv4.dynv6.com")
    program = pathlib.Path(which("inadyn")).read_bytes().decode("latin-1")
    yield from re.findall(r"\0((?:[a-z0-9-]+\.)+[a-z]{2,})(?=\0)", program)
    yield from form.findall(" ".join(re.findall(r"setv\(T_FQDNP[^)]*\)", pathlib.Path(which("ddclient")).read_text("latin-1"))))


if __name__ == "__main__":
    sys.exit(main())
