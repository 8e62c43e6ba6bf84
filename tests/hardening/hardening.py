#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks into built programs for what makes an exploit harder, and fails where it is missing.

In every build: position independent, relocations read-only once resolved and resolved at start, no executable stack, no text
relocations, no search path for libraries of its own. With --compiled (what is shipped) also: stack protector and fortified calls.
"""
import argparse
import re
import subprocess
import sys


def readelf(*arguments):
    return subprocess.run(["readelf", "-W", *arguments], check=True, capture_output=True, text=True).stdout


def missing(program, compiled):
    header, segments, dynamic = readelf("-h", program), readelf("-l", program), readelf("-d", program)
    wanted = [
        ("position independent code (-pie)", re.search(r"Type:\s+DYN", header)),
        ("read-only relocations (-z relro)", "GNU_RELRO" in segments),
        ("relocations resolved at start (-z now)", re.search(r"BIND_NOW|FLAGS.*\bNOW\b", dynamic)),
        ("a stack that is not executable", re.search(r"GNU_STACK\s.*\bRW\b\s", segments)),
        ("no relocations in the code", "TEXTREL" not in dynamic),
        ("no library path of its own (RPATH)", not re.search(r"\((RPATH|RUNPATH)\)", dynamic)),
    ]
    if compiled:
        symbols = readelf("--dyn-syms", program)
        wanted += [
            ("stack protector", "__stack_chk_fail" in symbols),
            ("fortified calls (_FORTIFY_SOURCE)", re.search(r"\b__\w+_chk\b", symbols)),
        ]
    return [what for what, found in wanted if not found]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("programs", nargs="+")
    parser.add_argument("--compiled", action="store_true")
    options = parser.parse_args()
    bad = 0
    for program in options.programs:
        lacks = missing(program, options.compiled)
        print(f"{program}: {'lacks ' + ', '.join(lacks) if lacks else 'hardened'}")
        bad += len(lacks)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
