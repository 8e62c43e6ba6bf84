# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A ground of one's own for real clients: namespaces in which the only network is loopback, and in which /etc/hosts,
/etc/resolv.conf and the trusted certificates are what the test says. Inadyn and ddclient run there with their everyday
settings, and reach nobody."""
import contextlib
import fcntl
import os
import pathlib
import shutil
import socket
import struct
import subprocess
import sys
import tempfile


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, **options)


def enter(script, arguments):
    """Starts the script anew within namespaces of its own; does not come back."""
    user = [] if os.geteuid() == 0 else ["-r"]
    os.execvp("unshare", ["unshare", *user, "-n", "-m", sys.executable, script, *arguments])


def make_certificates(folder, names):
    """An authority of our own (ca.pem), and one certificate (server.pem, server.key) for all the names."""
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30",
        "-subj", "/CN=Doorplate's tests", "-keyout", folder / "ca.key", "-out", folder / "ca.pem")
    run("openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={names[0]}",
        "-addext", "subjectAltName=" + ",".join(f"DNS:{name}" for name in names), "-keyout", folder / "server.key",
        "-out", folder / "server.csr")
    run("openssl", "x509", "-req", "-in", folder / "server.csr", "-CA", folder / "ca.pem", "-CAkey", folder / "ca.key",
        "-CAcreateserial", "-days", "30", "-copy_extensions", "copy", "-out", folder / "server.pem")


def trust(folder):
    """Every program here believes the authority besides the system's own."""
    trusted = folder / "certs"
    shutil.copytree("/etc/ssl/certs", trusted, symlinks=True)
    authority = (folder / "ca.pem").read_text()
    (trusted / "doorplate-tests.pem").write_text(authority)
    with open(trusted / "ca-certificates.crt", "a", encoding="ascii") as bundle:
        bundle.write(authority)
    mark = run("openssl", "x509", "-hash", "-noout", "-in", folder / "ca.pem", text=True).stdout.strip()
    (trusted / f"{mark}.0").symlink_to("doorplate-tests.pem")
    run("mount", "--bind", trusted, "/etc/ssl/certs")


@contextlib.contextmanager
def laid(names):
    """To be called within the namespaces: all these names are 127.0.0.1, with a certificate that is believed. Gives the
    folder in which the certificates lie, and takes it away at the end."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, 0x8914, struct.pack("16sh14x", b"lo", 0x41))  # SIOCSIFFLAGS: up, running
    work = pathlib.Path(tempfile.mkdtemp(prefix="doorplate-ground-"))
    try:
        (work / "hosts").write_text("127.0.0.1 localhost\n" + "".join(f"127.0.0.1 {name}\n" for name in names))
        (work / "resolv.conf").write_text("nameserver 127.0.0.1\n")
        run("mount", "--bind", work / "hosts", "/etc/hosts")
        run("mount", "--bind", work / "resolv.conf", os.path.realpath("/etc/resolv.conf"))
        make_certificates(work, names)
        trust(work)
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)
