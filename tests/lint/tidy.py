#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over core, ui and app, and remembers what was clean.

A file is read again only when something it depends on has changed: its own bytes, those of any header it was built with
(as ninja recorded them), how it is compiled, .clang-tidy, or clang-tidy itself. The memory is in the user's cache folder,
so a fresh clone of a known state is checked in a second.
"""
import argparse
import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TIDY = "clang-tidy-19"
ROOMS = ("core", "ui", "app")


@functools.cache
def digest(path):
    try:
        return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()
    except OSError:
        return "absent"


def recorded_headers(build):
    """Object file -> the files it was built from."""
    text = subprocess.run(["ninja", "-C", build, "-t", "deps"], capture_output=True, text=True, check=True).stdout
    deps, target = {}, None
    for line in text.splitlines():
        if line.startswith("    "):
            deps[target].append(os.path.normpath(os.path.join(build, line.strip())))
        elif line.endswith("(VALID)"):
            target = line.split(":", 1)[0]
            deps[target] = []
    return deps


def fingerprint(entry, headers, common):
    """None when the file was never built here, so that its headers are unknown."""
    here = str(ROOT)
    command = shlex.split(entry["command"])
    known = headers.get(command[command.index("-o") + 1])
    if known is None:
        return None
    command = [word.replace(here, "") for word in command]
    parts = [common, " ".join(command)]
    for path in [entry["file"], *sorted(path for path in known if not path.endswith(".gch"))]:
        parts.append(path.replace(here, ""))
        parts.append(digest(path))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def readable(build, entries):
    """A folder with these entries as clang reads them: it takes no headers that GCC has compiled."""
    folder = pathlib.Path(build, "tidy")
    folder.mkdir(exist_ok=True)
    plain = []
    for entry in entries:
        words = iter(shlex.split(entry["command"]))
        command = []
        for word in words:
            if word == "-include":
                next(words)
            elif word not in ("-Winvalid-pch", "-fpch-preprocess"):
                command.append(word)
        plain.append({"directory": entry["directory"], "file": entry["file"], "command": shlex.join(command)})
    (folder / "compile_commands.json").write_text(json.dumps(plain))
    return str(folder)


def check(entry, build):
    run = subprocess.run([TIDY, "-quiet", "--extra-arg=-Wno-error", "-p", build, entry["file"]], capture_output=True, text=True)
    noise = ("warnings generated", "Suppressed ", "Use -header-filter", "Use -system-headers", "warning treated as error",
             "warnings treated as error")
    errors = [line for line in run.stderr.splitlines() if not any(word in line for word in noise)]
    return run.returncode, "\n".join([run.stdout.strip(), *(errors if run.returncode else [])]).strip()


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--build", required=True, help="a build folder with compile_commands.json")
    options.add_argument("--jobs", type=int, default=os.cpu_count())
    options.add_argument("files", nargs="*", help="only files whose path contains one of these")
    arguments = options.parse_args()

    build = str(pathlib.Path(arguments.build).resolve())
    entries = []
    for entry in json.loads(pathlib.Path(build, "compile_commands.json").read_text()):
        path = pathlib.Path(entry["file"])
        if not path.is_relative_to(ROOT) or path.is_relative_to(build):
            continue
        name = path.relative_to(ROOT).as_posix()
        if name.split("/")[0] in ROOMS and (not arguments.files or any(part in name for part in arguments.files)):
            entries.append(entry | {"name": name})
    if not entries:
        sys.exit("tidy: no file to read")

    version = subprocess.run([TIDY, "--version"], capture_output=True, text=True, check=True).stdout
    common = version + digest(ROOT / ".clang-tidy")
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache", "doorplate-tidy")
    cache.mkdir(parents=True, exist_ok=True)
    headers = recorded_headers(build)
    wanted = []
    for entry in entries:
        mark = fingerprint(entry, headers, common)
        if mark is None or not (cache / mark).exists():
            wanted.append((entry, mark))
    print(f"{len(entries)} files, {len(entries) - len(wanted)} of them known to be clean", flush=True)

    build = readable(build, entries)
    bad = noted = 0
    with concurrent.futures.ThreadPoolExecutor(max(1, arguments.jobs)) as pool:
        runs = {pool.submit(check, entry, build): (entry, mark) for entry, mark in wanted}
        for done in concurrent.futures.as_completed(runs):
            entry, mark = runs[done]
            code, text = done.result()
            if code:
                bad += 1
            if text:
                noted += 1
                print(f"--- {entry['name']}\n{text}", flush=True)
            elif mark and not code:
                (cache / mark).touch()
    print(f"{len(entries) - bad} files pass, {bad} do not; something was remarked on in {noted}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
