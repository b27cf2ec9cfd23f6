#!/usr/bin/env python3
"""kith log and set on several contacts, kith save of several and kith add of
one, killed before each system call that changes a file, or failing at each:
kith undo takes back what was written, all of it and nothing else, and what was
written before that when nothing was.
"""

import os
import shutil
import signal
import subprocess
import sys

import inject
import tree
from tap import end, number, ok

WHO = ["ana", "ben", "cy"]
LONG = number("ROUNDS", 150) >= 1000
ERRORS = {"ENOSPC": 28, "EIO": 5, "EROFS": 30}
# what may fail, aside from what changes files
OTHERS = ("read", "fsync")

ENV = dict(os.environ, KITH_TODAY="2026-06-01")


def kith(name, *args, fault=inject.NONE, without=""):
    command = [shutil.which("kith-" + name), "-C", "net", *args]
    env = dict(ENV, FAULT_WITHOUT=without, **inject.fault(fault))
    return subprocess.run(command, env=env, text=True, check=False,
                          stdin=subprocess.DEVNULL, capture_output=True,
                          close_fds=False)


class Scene:
    """A network after some commands, which can be laid out again."""

    def __init__(self, *commands):
        tree.write("net", {"net/kith.yaml": b"", **{
            f"net/{who}.yaml": (f"name: {who.title()} X\nlog:\n"
                                "  - 2026-06-01 note: x y\n").encode()
            for who in WHO}})
        states = [contents()]
        for command in commands:
            kith(*command)
            states.append(contents())
        self.first, self.before = states[-2:]
        self.files = tree.read("net")

    def run(self, *command, **how):
        tree.write("net", self.files)
        return kith(*command, **how)


def contents():
    """All records, by their path; what else is there is none."""
    return {path: data for path, data in tree.read("net").items()
            if path.endswith(".yaml")}


def leftovers():
    return [n for n in os.listdir("net") if n.startswith(".kith-")]


def is_whole(files, before, after, kept=None):
    """Each file is old or new; or it is not there yet and nothing but its
    name is `kept`, by an empty file."""
    return all(files.get(name) in (before.get(name, kept), before.get(name),
                                   after[name])
               for name in after) and files.keys() <= after.keys()


def trials(what, scene, *command, without=""):
    """The name of each call that is struck, and the run."""
    scene.run(*command, without=without)
    for at, name in enumerate(inject.said().calls, 1):
        if name in inject.CHANGES or what != "kill" and name in OTHERS:
            fault = f"calls:{at}:{ERRORS.get(what, what)}"
            yield name, at, scene.run(*command, fault=fault, without=without)


FIRST = ["log", "ana", "met"]
LOG = ["log", *WHO, "note", "x y"]
SET = ["set", *WHO, "city=Oslo", "+apa"]
SAVE = ["save", "--update", "--into", "far/off", "more.jsonl"]
ADD = ["add", "--in", "far/off", "Dee Y", "city=Oslo", "met", "at lunch"]
# these do not know who is in a file that they cannot read
MAKERS = ("save", "add")


def write_all(what, title, *command, without=""):
    """The journal has a first change, which is not the command's."""
    killed = what == "kill"
    scene = Scene(FIRST)
    before = scene.before
    kept = b"" if "renameat2" in without else None
    scene.run(*command)
    whole = contents()
    files = sum(whole[path] != before.get(path) for path in whole)
    bad = []
    seen = set()
    for name, at, run in trials(what, scene, *command, without=without):
        after = contents()
        written = sum(after.get(n) != before.get(n) for n in whole)
        seen.add(written)
        unread = command[0] in MAKERS and name in ("open", "openat", "read")
        if not unread and (not is_whole(after, before, whole, kept) or (
                not killed and run.returncode == 0 and written != files)):
            bad.append((name, at, run, after))
        if killed and run.returncode != -signal.SIGKILL:
            bad.append((name, at, "not struck", run))
        undo = kith("undo")
        if contents() != (before if written else scene.first) or \
                undo.returncode:
            bad.append((name, at, written, undo, contents()))
        if leftovers():
            bad.append((name, at, leftovers()))
    ok(not bad, f"{title} at each system call of {command[0]}: all of it is "
       "taken back, or what was written before", *bad[:3])
    ok(seen >= {0, files} and (not killed or seen >= {0, 1, files}),
       f"... after {sorted(seen)} of {files} files", seen)


def undo_all(what, title):
    scene = Scene(FIRST, LOG)
    bad = []
    for name, at, run in trials(what, scene, "undo"):
        if not is_whole(contents(), scene.first, scene.before):
            bad.append((name, at, run, contents()))
        again = kith("undo")
        if contents() != scene.first or again.returncode not in (0, 2):
            bad.append((name, at, run, again, contents()))
    ok(not bad, f"{title} at each system call of undo: a second one ends it",
       *bad[:3])


def main():
    if not inject.ready():
        print("1..0 # SKIP nothing can be preloaded here")
        return 0
    with open("more.jsonl", "w", encoding="utf-8") as f:
        f.write('{"name":"Ben X","city":"Oslo"}\n{"name":"New"}\n'
                '{"name":"Newer"}\n')
    errors = list(ERRORS) if LONG else ["ENOSPC"]
    for what, title in [("kill", "kill -9"), *((e, e) for e in errors)]:
        for command in LOG, SET, SAVE, ADD:
            write_all(what, title, *command)
        undo_all(what, title)
    write_all("kill", "without hard links, kill -9", *SAVE, without="linkat")
    write_all("kill", "with neither those nor renameat2, kill -9", *SAVE,
              without="linkat renameat2")
    return end()


sys.exit(main())
