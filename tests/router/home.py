# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A home with a real router, out of three network namespaces: isp (the outside, a provider and a check page), router
(miniupnpd, masquerading), home (the programs under test). Everything goes when the process does: the caller has to run in
mount and network namespaces of its own (see isolate).
"""
import contextlib
import ctypes
import dataclasses
import http.server
import os
import pathlib
import socket
import struct
import subprocess
import sys
import threading
import time
import urllib.parse

ROUTER, OURS, NEIGHBOUR, OUTSIDE = "192.168.1.1", "192.168.1.2", "192.168.1.77", "81.2.69.1"
GROUP, ANNOUNCE_PORT, ROUTER_PORT = "224.0.0.1", 5350, 5351
CLONE_NEWNET = 0x40000000
SETTINGS = {"ext_ifname": "wan0", "listening_ip": "lan0", "http_port": "5000", "secure_mode": "yes", "notify_interval": "60",
            "enable_natpmp": "yes", "enable_upnp": "yes", "upnp_table_name": "filter", "upnp_nat_table_name": "filter",
            "upnp_forward_chain": "miniupnpd", "upnp_nat_chain": "prerouting_miniupnpd",
            "upnp_nat_postrouting_chain": "postrouting_miniupnpd", "uuid": "11111111-2222-3333-4444-555555555555"}


def isolate(script, arguments):
    """Starts the script again where nothing of the machine's own network can be seen."""
    user = [] if os.geteuid() == 0 else ["-r"]
    os.execvp("unshare", ["unshare", *user, "-n", "-m", "--kill-child", "-f", sys.executable, script, *arguments, "--isolated"])


def ip(*words, batch=None):
    subprocess.run(["ip", *words], input=batch, text=True, check=True, capture_output=True)


@contextlib.contextmanager
def inside(namespace):
    """Sockets that are made within belong to that namespace; it holds for the calling thread alone."""
    libc = ctypes.CDLL(None, use_errno=True)
    with open("/proc/thread-self/ns/net", "rb") as back, open(f"/run/netns/{namespace}", "rb") as there:
        if libc.setns(there.fileno(), CLONE_NEWNET):
            raise OSError(ctypes.get_errno(), "setns")
        try:
            yield
        finally:
            libc.setns(back.fileno(), CLONE_NEWNET)


@dataclasses.dataclass
class Update:
    when: float  # time.monotonic()
    host: str
    address: str


class Provider:
    """In the namespace isp: at / a page that tells the caller's address as it is seen from outside, at /nic/update the
    records."""

    def __init__(self, port=80):
        self.updates = []
        self.checks = []  # when
        self._changed = threading.Condition()
        provider = self

        class Page(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                body = provider.answer(self.path, self.client_address[0]).encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                with contextlib.suppress(ConnectionError):  # nobody waits for it any more
                    self.wfile.write(body)

            def log_message(self, *_):
                pass

        with inside("isp"):
            self._server = http.server.ThreadingHTTPServer((OUTSIDE, port), Page)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def answer(self, target, caller):
        parts = urllib.parse.urlsplit(target)
        query = urllib.parse.parse_qs(parts.query)
        with self._changed:
            if parts.path == "/nic/update":
                address = query.get("myip", [caller])[0]
                for host in query.get("hostname", [""])[0].split(","):
                    self.updates.append(Update(time.monotonic(), host, address))
                body = f"good {address}\r\n"
            else:
                self.checks.append(time.monotonic())
                body = f"<html><head><title>Current IP Check</title></head><body>Current IP Address: {caller}</body></html>\r\n"
            self._changed.notify_all()
        return body

    def record(self, host):
        with self._changed:
            return next((one for one in reversed(self.updates) if one.host == host), None)

    def wait_for(self, condition, seconds):
        with self._changed:
            return self._changed.wait_for(condition, seconds)

    def wait_for_record(self, host, address, seconds):
        """When the record became right; None when it did not in time."""
        def found():
            last = self.record_unlocked(host)
            return last if last and last.address == address else None
        with self._changed:
            last = self._changed.wait_for(found, seconds)
        return last.when if last else None

    def record_unlocked(self, host):
        return next((one for one in reversed(self.updates) if one.host == host), None)


class Home:
    def __init__(self, work, address="81.2.69.142"):
        self.work = pathlib.Path(work)
        self.address = address
        self._router = None
        self._log = None
        self._lay_cables()

    def _lay_cables(self):
        pathlib.Path("/run/netns").mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "none", "/run/netns"], check=True)
        for name in ("isp", "router", "home"):
            ip("netns", "add", name)
            ip("-n", name, "link", "set", "lo", "up")
        ip("link", "add", "name", "wan0", "netns", "router", "type", "veth", "peer", "name", "isp0", "netns", "isp")
        ip("link", "add", "name", "lan0", "netns", "router", "type", "veth", "peer", "name", "eth0", "netns", "home")
        for namespace, device, address in (("isp", "isp0", OUTSIDE), ("router", "wan0", self.address),
                                           ("router", "lan0", ROUTER), ("home", "eth0", OURS)):
            ip("-n", namespace, "addr", "add", f"{address}/24", "dev", device)
            ip("-n", namespace, "link", "set", device, "up")
        ip("-n", "router", "route", "add", "default", "via", OUTSIDE)
        ip("-n", "home", "route", "add", "default", "via", ROUTER)
        # Deleting the old address must not take the new one with it.
        self.run("router", "sh", "-c", "echo 1 >/proc/sys/net/ipv4/ip_forward; "
                 "echo 1 >/proc/sys/net/ipv4/conf/wan0/promote_secondaries")
        self.run("router", "nft", """
            table inet filter {
                chain miniupnpd { }
                chain prerouting_miniupnpd { }
                chain postrouting_miniupnpd { }
                chain forward { type filter hook forward priority 0; jump miniupnpd; }
                chain prerouting { type nat hook prerouting priority -100; jump prerouting_miniupnpd; }
                chain postrouting { type nat hook postrouting priority 100; jump postrouting_miniupnpd; oifname wan0 masquerade; }
            }""")

    def run(self, namespace, *command, **options):
        return subprocess.run(["ip", "netns", "exec", namespace, *map(str, command)], check=True, capture_output=True,
                              text=True, **options)

    def start(self, namespace, *command, **options):
        return subprocess.Popen(["ip", "netns", "exec", namespace, *map(str, command)], **options)

    def start_router(self, **settings):
        """miniupnpd, until it answers; enable_natpmp also stands for PCP."""
        self.stop_router()
        conf = self.work / "miniupnpd.conf"
        conf.write_text("".join(f"{key}={value}\n" for key, value in (SETTINGS | settings).items())
                        + "allow 1-65535 0.0.0.0/0 1-65535\n")
        self._log = self.work / "miniupnpd.log"
        with open(self._log, "wb") as log:
            # Its usual file of its process id is the whole machine's: two homes at once would be one too many.
            self._router = self.start("router", "miniupnpd", "-d", "-f", conf, "-P", self.work / "miniupnpd.pid", stdout=log,
                                      stderr=log)
        self.wait_for_log("HTTP listening on port" if settings.get("enable_upnp") != "no" else "NAT-PMP")

    def stop_router(self):
        if self._router:
            self._router.kill()  # as a power cut would: it says goodbye to nobody
            self._router.wait()
            self._router = None

    def wait_for_log(self, text, seconds=10):
        """Waits for a line of miniupnpd's."""
        deadline = time.monotonic() + seconds
        waiting = threading.Event()
        while text not in self._log.read_text(errors="replace"):
            if self._router.poll() is not None or time.monotonic() > deadline:
                sys.exit(f"miniupnpd did not say \"{text}\":\n{self._log.read_text(errors='replace')}")
            waiting.wait(0.02)

    def change_address(self, address):
        """The line gets another address, as after a night's reconnection. Returns when it began."""
        begun = time.monotonic()
        ip("-n", "router", "-batch", "-", batch=f"addr add {address}/24 dev wan0\naddr del {self.address}/24 dev wan0\n"
           f"route replace default via {OUTSIDE}\n")
        self.address = address
        return begun

    def announce(self, sender, port, address, epoch=0):
        """A NAT-PMP announcement from any address of the router's side, true or forged."""
        message = struct.pack(">BBHI4s", 0, 128, 0, epoch, socket.inet_aton(address))
        with inside("router"), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
            out.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(sender))
            out.bind((sender, port))
            out.sendto(message, (GROUP, ANNOUNCE_PORT))

    def close(self):
        self.stop_router()
        for name in ("isp", "router", "home"):
            subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)
        subprocess.run(["umount", "/run/netns"], check=False, capture_output=True)
