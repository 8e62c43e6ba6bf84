#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The examples that inadyn and ddclient ship: the real client runs from its file, Doorplate from the same file imported, and
both must ask their provider the same.

Everything happens in namespaces of its own: loopback only, /etc/hosts, /etc/resolv.conf and the trusted certificates
replaced, so that both run with their normal settings and reach nobody. Nothing of the examples is kept in this tree.
"""
import argparse
import base64
import dataclasses
import fcntl
import http.server
import json
import os
import pathlib
import re
import shutil
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import urllib.parse

ADDRESS = "81.2.69.142"
INADYN = pathlib.Path("/usr/share/doc/inadyn/examples")
DDCLIENT = pathlib.Path("/usr/share/doc/ddclient/examples/sample-etc_ddclient.conf")

# Words that providers of dyndns2 read no more, or that only change the looks of the answer.
LEFTOVERS = {"system", "wildcard", "mx", "backmx", "verbose"}
# Where the address is left out, the provider takes that of the connection: here, and at home, the same.
ADDRESSES = {"myip", "ip", "dnsto", "ipv4"}

NAMES = {"hostname", "host", "domain", "domains"}

# Left out are those whose provider has moved since: ddclient 3.10 and Doorplate ask different servers of ZoneEdit and Loopia,
# and FreeDNS by different programs; and those that are read over several requests (Cloudflare, Gandi and their like).
# (title, client, example, what a request for an update has in it)
CASES = [
    ("Dyn", "inadyn", "dyndns.conf", "example.dyndns.org"),
    ("Duck DNS", "inadyn", "duckdns.conf", "YOUR_DOMAIN"),
    ("FreeMyIP", "inadyn", "freemyip.conf", "hostname.freemyip.com"),
    ("Namecheap as a custom provider", "inadyn", "custom.conf", "YOURDOMAIN.TLD"),
    ("Dyn", "ddclient", "dyndns.org dynamic addresses", "your-dynamic-host"),
    ("Dyn, two names", "ddclient", "dyndns.org custom addresses", "your-domain"),
    ("OrgDNS", "ddclient", "OrgDNS.org", "yoursubdomain"),
    ("Namecheap", "ddclient", "NameCheap", "subdomain"),
    ("No-IP", "ddclient", "NoIP", "your-host.domain.com"),
    ("ChangeIP", "ddclient", "ChangeIP", "myhost.changeip.org"),
    ("Duck DNS", "ddclient", "Duckdns", "hostwithout"),
    ("MyOnlinePortal", "ddclient", "MyOnlinePortal", "domain.myonlineportal"),
    ("nsupdate.info", "ddclient", "nsupdate.info IPV4", "domain.nsupdate.info"),
    ("OVH", "ddclient", "OVH", "test.example.com"),
    ("DNS Made Easy", "ddclient", "DNS Made Easy", "your-numeric-record-id"),
]

HOSTS = """members.dyndns.org checkip.dyndns.org checkip.dyndns.com www.duckdns.org duckdns.org freemyip.com
    dynamicdns.park-your-domain.com dynamic.zoneedit.com api.cp.zoneedit.com members.orgdns.org www.orgdns.org
    dynupdate.no-ip.com ip1.dynupdate.no-ip.com nic.changeip.com myonlineportal.net ipv4.nsupdate.info www.ovh.com
    dns.eu.ovhapis.com cp.dnsmadeeasy.com api.ipify.org ifconfig.me domains.google.com""".split()


@dataclasses.dataclass(frozen=True)
class Asked:
    """One request for an update, as far as its provider reads it."""
    server: str
    path: str
    query: tuple
    credentials: str


def plain_names(names):
    """Their order means nothing, nor whether letters are large or small (RFC 4343)."""
    return ",".join(sorted(names.lower().split(",")))


class Record:
    def __init__(self):
        self.requests = []

    def asked(self, part):
        found = set()
        for scheme, server, target, authorization in self.requests:
            credentials = ""
            if authorization.startswith("Basic "):
                credentials = base64.b64decode(authorization[6:]).decode()
            parts = urllib.parse.urlsplit(target)
            query = urllib.parse.parse_qsl(parts.query, keep_blank_values=True)
            if part.lower() not in urllib.parse.unquote(target).lower() and part.lower() not in credentials.lower():
                continue
            for key, value in query:
                assert key not in ADDRESSES or value in ("", ADDRESS), f"another address: {target}"
            # What stands in the address is not read from the header too.
            if credentials and credentials.partition(":")[2] in dict(query).values():
                credentials = ""
            kept = tuple(sorted((key, plain_names(value) if key in NAMES else value)
                                for key, value in query if key not in LEFTOVERS | ADDRESSES))
            found.add(Asked(server, parts.path, kept, credentials))
        return found


def serve(record, port, context):
    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            record.requests.append(("https" if context else "http", self.headers.get("Host", "").split(":")[0], self.path,
                                    self.headers.get("Authorization", "")))
            body = f"good {ADDRESS}\r\n".encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/plain")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Page)
    server.daemon_threads = True
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()


def run(*command, **options):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, **options)


def lay_ground(work):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, 0x8914, struct.pack("16sh14x", b"lo", 0x41))  # SIOCSIFFLAGS: up, running
    (work / "hosts").write_text("".join(f"127.0.0.1 {name}\n" for name in ["localhost", *HOSTS]))
    (work / "resolv.conf").write_text("nameserver 127.0.0.1\n")
    run("mount", "--bind", work / "hosts", "/etc/hosts")
    run("mount", "--bind", work / "resolv.conf", os.path.realpath("/etc/resolv.conf"))
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-subj",
        "/CN=Doorplate test", "-keyout", work / "ca.key", "-out", work / "ca.pem")
    names = ",".join(f"DNS:{name}" for name in HOSTS)
    run("openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=servers", "-addext",
        f"subjectAltName={names}", "-keyout", work / "server.key", "-out", work / "server.csr")
    run("openssl", "x509", "-req", "-in", work / "server.csr", "-CA", work / "ca.pem", "-CAkey", work / "ca.key",
        "-CAcreateserial", "-days", "30", "-copy_extensions", "copy", "-out", work / "server.pem")
    trusted = work / "certs"
    shutil.copytree("/etc/ssl/certs", trusted, symlinks=True)
    (trusted / "doorplate-test.pem").write_text((work / "ca.pem").read_text())
    with open(trusted / "ca-certificates.crt", "a", encoding="ascii") as bundle:
        bundle.write((work / "ca.pem").read_text())
    mark = run("openssl", "x509", "-hash", "-noout", "-in", work / "ca.pem", text=True).stdout.strip()
    (trusted / f"{mark}.0").symlink_to("doorplate-test.pem")
    run("mount", "--bind", trusted, "/etc/ssl/certs")


def example_of(client, name):
    """The text as its author meant it to be used: of ddclient's one file, a block without its comment signs."""
    if client == "inadyn":
        return (INADYN / name).read_text()
    lines = DDCLIENT.read_text().splitlines()
    begin = next(i for i, line in enumerate(lines) if re.match(rf"## *{re.escape(name)}", line))
    block = []
    for line in lines[begin + 1:]:
        if re.match(r"^##\s*\S", line) and block:
            break
        if re.match(r"^#[^#]", line):
            block.append(re.sub(r"^#\s?", "", line).lstrip())
        elif not line.startswith("#"):
            break
    return "ssl=yes\nuse=web, web=checkip.dyndns.org\nlogin=alice\npassword=secret\n" + mended("\n".join(block)) + "\n"


def mended(block):
    """Some examples forget the sign that their lines go on; ddclient itself would then read nothing."""
    lines = [line for line in block.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    fixed = []
    for i, line in enumerate(lines):
        is_last = i + 1 == len(lines)
        line = line.rstrip()
        bare = line.rstrip("\\").rstrip()
        if is_last:
            fixed.append(bare.rstrip(","))
        elif line.endswith("\\"):
            fixed.append(bare.rstrip(",") + ", \\" if "password" not in bare else bare.rstrip(",") + " \\")
        else:
            fixed.append(bare.rstrip(","))
    return "\n".join(fixed)


def environment(work):
    return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": str(work), "XDG_RUNTIME_DIR": str(work),
            "DOORPLATE_RESOLVER": "none"}


def run_peer(client, conf, work):
    if client == "inadyn":
        command = ["inadyn", "--no-pidfile", "--cache-dir", work / "cache", "-f", conf, "-1", "--force", "-n", "-l", "err"]
    else:
        command = ["ddclient", "-file", conf, "-cache", work / "ddclient.cache", "-pid", work / "pid", "-daemon=0", "-force",
                   "-quiet"]
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=60, check=False)


def run_doorplate(ctl, conf, work):
    same = [ctl, "--profile", work / "profile", "--json"]
    told = [subprocess.run([str(word) for word in [*same, "import", conf, "--secrets", f"file:{work / 'secrets'}"]],
                           capture_output=True, text=True, timeout=60, check=False, env=environment(work))]
    for account in json.loads(told[0].stdout).get("accounts", []):
        if account["result"] == "create":
            told.append(subprocess.run([str(word) for word in [*same, "account", "set", account["name"], "--checkip-command",
                                                               f"echo {ADDRESS}"]], capture_output=True, text=True,
                                       timeout=60, check=False, env=environment(work)))
    told.append(subprocess.run([str(word) for word in [*same, "update", "--force"]], capture_output=True, text=True, timeout=120,
                               check=False, env=environment(work)))
    return "\n".join(one.stdout + one.stderr for one in told)


def compare(title, client, name, part, ctl, record, folder):
    work = folder / re.sub(r"\W+", "-", f"{client}-{title}")
    work.mkdir(mode=0o700)
    (work / "cache").mkdir()
    conf = work / f"{client}.conf"
    conf.write_text(example_of(client, name))
    conf.chmod(0o600)
    record.requests.clear()
    peer = run_peer(client, conf, work)
    theirs = record.asked(part)
    record.requests.clear()
    told = run_doorplate(ctl, conf, work)
    ours = record.asked(part)
    if theirs and ours == theirs:
        print(f"ok    {client}: {title}: {len(ours)} request(s)")
        return True
    print(f"NOT   {client}: {title}\n  theirs {sorted(map(str, theirs))}\n  ours   {sorted(map(str, ours))}")
    print(f"  {client} said: {peer.stdout}{peer.stderr}\n  Doorplate said: {told}")
    return False


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--ctl", required=True)
    options.add_argument("--only", help="the cases with this in their title")
    options.add_argument("--inside", action="store_true")
    arguments = options.parse_args()
    if not arguments.inside:
        user = [] if os.geteuid() == 0 else ["-r"]
        os.execvp("unshare", ["unshare", *user, "-n", "-m", sys.executable, __file__, *sys.argv[1:], "--inside"])
    folder = pathlib.Path(tempfile.mkdtemp(prefix="doorplate-wire-"))
    try:
        lay_ground(folder)
        record = Record()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "server.pem", folder / "server.key")
        serve(record, 443, context)
        serve(record, 80, None)
        wanted = [case for case in CASES if not arguments.only or arguments.only.lower() in case[0].lower()]
        return 0 if all([compare(*case, arguments.ctl, record, folder) for case in wanted]) else 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
