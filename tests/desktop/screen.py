# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's hands and eyes, as a screen reader has them: widgets by role and accessible name.

Every wait asks again until it is so, or fails at its deadline and says what was there instead.
"""
import threading
import time

import pyatspi

POLL = threading.Event()  # never set: its wait is the pause between two looks


class NotSeen(Exception):
    pass


def until(what, look, seconds=15.0):
    """The first true answer of look()."""
    deadline = time.monotonic() + seconds
    while True:
        answer = look()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise NotSeen(f"after {seconds} s still not: {what}")
        POLL.wait(0.05)


def everything(root):
    todo = [root]
    while todo:
        one = todo.pop()
        try:
            children = [one.getChildAtIndex(i) for i in range(min(one.childCount, 300))]
        except Exception:  # it went away while we looked; pyatspi has many words for that
            continue
        yield one
        todo.extend(child for child in reversed(children) if child is not None)


def shown(one):
    return one.getState().contains(pyatspi.STATE_SHOWING)


class Person:
    def __init__(self, program):
        self.program = program

    def _application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for one in (desktop.getChildAtIndex(i) for i in range(desktop.childCount)):
            if one is not None and one.name == self.program:
                return one
        return None

    def tree(self):
        lines = []
        root = self._application()
        for one in everything(root) if root else ():
            try:
                if shown(one) and one.name and one.getRoleName() not in ("list item", "filler"):
                    lines.append(f"{one.getRoleName()}: {one.name!r}")
            except Exception:
                continue
        return "\n".join(lines)

    def _find(self, roles, name, where=None):
        root = where or self._application()
        for one in everything(root) if root else ():
            try:
                if one.getRoleName() in roles and fits(one.name, name) and shown(one):
                    return one
            except Exception:  # it went away between two questions
                continue
        return None

    def see(self, role, name, seconds=15.0, where=None):
        roles = (role,) if isinstance(role, str) else role
        try:
            return until(f"{role} {name!r} on the screen", lambda: self._find(roles, name, where), seconds)
        except NotSeen as why:
            raise NotSeen(f"{why}\n--- on the screen:\n{self.tree()}") from None

    def gone(self, role, name, seconds=15.0):
        until(f"{role} {name!r} gone", lambda: not self._find((role,), name), seconds)

    def press(self, role, name):
        one = self.see(role, name)
        until(f"{name!r} can be pressed", lambda: one.getState().contains(pyatspi.STATE_SENSITIVE))
        actions = one.queryAction()
        for i in range(actions.nActions):
            if actions.getName(i).lower() in ("press", "click", "toggle"):
                actions.doAction(i)
                return
        raise NotSeen(f"{name!r} has no action to press: {[actions.getName(i) for i in range(actions.nActions)]}")

    def fill(self, name, text, role=("text", "password text")):
        one = self.see(role, name)
        one.queryEditableText().setTextContents(text)
        if "password" not in one.getRoleName():
            until(f"{name!r} holds {text!r}", lambda: one.queryText().getText(0, -1) == text)

    def read(self, name, wanted, seconds=15.0):
        one = self.see("text", name)
        until(f"{name!r} tells {wanted!r}", lambda: wanted in one.queryText().getText(0, -1), seconds)
        return one.queryText().getText(0, -1)

    def tick(self, name, wanted):
        one = self.see("check box", name)
        if one.getState().contains(pyatspi.STATE_CHECKED) != wanted:
            self.press("check box", name)
        until(f"{name!r} is {'on' if wanted else 'off'}",
              lambda: one.getState().contains(pyatspi.STATE_CHECKED) == wanted)


def fits(name, wanted):
    return wanted(name) if callable(wanted) else name == wanted
