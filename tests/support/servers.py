# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The world outside, on loopback: a page that tells the address, an update URL, and the name's own DNS server.

An update makes the zone answer with the new address, as at a real provider, so that the whole circle can close.
"""
import base64
import dataclasses
import http.server
import ipaddress
import socket
import struct
import threading
import time
import urllib.parse

A, NS, SOA, AAAA = 1, 2, 6, 28


@dataclasses.dataclass
class Request:
    path: str
    query: dict
    authorization: str

    @property
    def credentials(self):
        kind, _, rest = self.authorization.partition(" ")
        return base64.b64decode(rest).decode() if kind == "Basic" else ""


class Provider:
    """CheckIP page at /, dyndns2 updates at /nic/update; over TLS when a context is given. An update takes `delay` seconds,
    however many come at once."""

    def __init__(self, address, zone=None, port=0, tls=None, delay=0):
        self.address = address
        self.delay = delay
        self.zone = zone
        self.updates = []
        self.checks = 0
        self._changed = threading.Condition()
        provider = self

        class Page(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                body = provider.answer(self.path, self.headers.get("Authorization", "")).encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        class Server(http.server.ThreadingHTTPServer):
            request_queue_size = 256  # fifty accounts may knock at once; five, the usual, would turn some away

        self._server = Server(("127.0.0.1", port), Page)
        self._server.daemon_threads = True
        if tls:
            # The handshake happens in the thread of its connection, not in the one that accepts.
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def answer(self, target, authorization):
        parts = urllib.parse.urlsplit(target)
        query = urllib.parse.parse_qs(parts.query)
        if parts.path != "/nic/update":
            self.checks += 1
            return f"<html><head><title>Current IP Check</title></head><body>Current IP Address: {self.address}</body></html>\r\n"
        wished = query.get("myip", [self.address])[0]
        if self.zone:
            for name in query.get("hostname", [""])[0].split(","):
                self.zone.publish(name, wished)
        if self.delay:
            time.sleep(self.delay)
        with self._changed:
            self.updates.append(Request(parts.path, query, authorization))
            self._changed.notify_all()
        # A line for each name, in their order (help.dyn.com/remote-access-api/return-codes).
        return f"good {wished}\r\n" * len(query.get("hostname", [""])[0].split(","))

    def wait_for_update(self, count, seconds):
        with self._changed:
            return self._changed.wait_for(lambda: len(self.updates) >= count, seconds)


class Zone:
    """Answers for one zone with authority, over UDP. Enough of RFC 1035 for a client that asks for SOA, NS, A and AAAA."""

    def __init__(self, origin, port=53):
        self.origin = origin
        self.records = {}
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", port))
        threading.Thread(target=self._serve, daemon=True).start()

    def publish(self, name, address):
        self.records[name.lower()] = ipaddress.ip_address(address)

    def _serve(self):
        while True:
            query, peer = self._socket.recvfrom(4096)
            try:
                self._socket.sendto(self._answer(query), peer)
            except (IndexError, struct.error, UnicodeDecodeError):
                continue

    def _answer(self, query):
        labels, place = [], 12
        while query[place]:
            labels.append(query[place + 1:place + 1 + query[place]].decode().lower())
            place += 1 + query[place]
        kind = struct.unpack(">H", query[place + 1:place + 3])[0]
        question = query[12:place + 5]
        name = ".".join(labels)
        server = "ns." + self.origin
        soa = record(self.origin, SOA, wire(server) + wire("host." + self.origin) + struct.pack(">5I", 1, 60, 60, 60, 60))
        known = {(self.origin, SOA): soa, (self.origin, NS): record(self.origin, NS, wire(server)),
                 (server, A): record(server, A, bytes([127, 0, 0, 1]))}
        # Only the one name: with a thousand of them this server would be slower than what it serves.
        if address := self.records.get(name):
            own = A if address.version == 4 else AAAA
            known[(name, own)] = record(name, own, address.packed)
        if name != self.origin and not name.endswith("." + self.origin):
            return struct.pack(">2s5H", query[:2], 0x8185, 1, 0, 0, 0) + question  # REFUSED
        found = known.get((name, kind))
        exists = any(owner == name for owner, _ in known)
        flags = 0x8580 | (0 if found or exists else 3)  # authority, or NXDOMAIN
        return (struct.pack(">2s5H", query[:2], flags, 1, 1 if found else 0, 0 if found else 1, 0)
                + question + (found or soa))


def wire(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0"


def record(name, kind, value):
    return wire(name) + struct.pack(">2HIH", kind, 1, 5, len(value)) + value
