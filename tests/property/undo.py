#!/usr/bin/env python3
"""kith log and set on several contacts, kith save of several and kith add of
one, killed or failing at each of their system calls: kith undo takes back what
was written, all of it and nothing else, and what was written before that when
nothing was.
"""

import os
import re
import shutil
import subprocess
import sys

from tap import can_trace, end, number, ok

WHO = ["ana", "ben", "cy"]
LONG = number("ROUNDS", 150) >= 1000
# what log does with files; a failure elsewhere is the loader's, or no matter
CALLS = ["openat", "read", "write", "fsync", "renameat", "renameat2", "linkat",
         "unlinkat", "ftruncate", "fchmod", "flock"]

env = dict(os.environ, KITH_TODAY="2026-06-01")


def kith(name, *args, before=()):
    command = [shutil.which("kith-" + name), "-C", "net", *args]
    return subprocess.run([*before, *command], env=env, text=True,
                          stdin=subprocess.DEVNULL, capture_output=True)


def network():
    """Everybody has the entry that will be logged, and an entry before."""
    shutil.rmtree("net", ignore_errors=True)
    os.mkdir("net")
    open("net/kith.yaml", "w").close()
    for who in WHO:
        with open(f"net/{who}.yaml", "w") as f:
            f.write(f"name: {who.title()} X\nlog:\n  - 2026-06-01 note: x y\n")
    first = contents()
    kith("log", "ana", "met")
    return first, contents()


def contents():
    """All records, by their path; what else is there is none."""
    found = {}
    for path, _, names in os.walk("net"):
        for name in names:
            if name.endswith(".yaml"):
                with open(os.path.join(path, name)) as f:
                    found[os.path.join(path, name)] = f.read()
    return found


def trace(injected, *args):
    return kith(*args, before=("strace", "-f", "-o", "trace", *injected))


def count_calls(without, *args):
    trace(without, *args)
    counts = {}
    with open("trace") as f:
        for line in f:
            call = re.match(r"\d+ +(\w+)\(", line)
            if call:
                counts[call[1]] = counts.get(call[1], 0) + 1
    return counts


def leftovers():
    return [n for n in os.listdir("net") if n.startswith(".kith-")]


def is_whole(files, before, after):
    return all(files.get(name) in (before.get(name), after[name])
               for name in after) and files.keys() <= after.keys()


def goal(lay_out, *args):
    """What a run that nothing happens to leaves."""
    lay_out()
    kith(*args)
    return contents()


def trials(what, killed, *args, lay_out=network, missing=()):
    without = []
    for call, error in missing:
        without += ["-e", f"inject={call}:error={error}"]
    lay_out()
    for call, times in sorted(count_calls(without, *args).items()):
        if call == "execve" or (call not in CALLS and (
                not killed or missing)) or call in dict(missing):
            continue
        for number in range(1, times + 1):
            first, before = lay_out()
            inject = ["-e", "trace=" + call, "-e",
                      f"inject={call}:{what}:when={number}"]
            if missing:
                inject = [*without, *inject[2:]]
            yield f"{call} {number}", first, before, trace(inject, *args)


LOG = ["log", *WHO, "note", "x y"]
SET = ["set", *WHO, "city=Oslo", "+apa"]
SAVE = ["save", "--update", "--into", "far/off", "more.jsonl"]
ADD = ["add", "--in", "far/off", "Dee Y", "city=Oslo", "met", "at lunch"]
# these do not know who is in a file that they cannot read
MAKERS = ("save", "add")


def write_all(what, title, killed, *args, missing=()):
    bad = []
    seen = set()
    _, before = network()
    whole = goal(network, *args)
    files = sum(whole[name] != before.get(name) for name in whole)
    for name, first, before, run in trials(what, killed, *args,
                                           missing=missing):
        after = contents()
        written = sum(after.get(n) != before.get(n) for n in whole)
        seen.add(written)
        unread = args[0] in MAKERS and name.split()[0] in ("openat", "read")
        if not unread and (not is_whole(after, before, whole) or (
                not killed and run.returncode == 0 and written != files)):
            bad.append((name, run, after))
        undo = kith("undo")
        wanted = before if written else first
        if contents() != wanted or undo.returncode:
            bad.append((name, written, undo, contents()))
        if leftovers():
            bad.append((name, leftovers()))
    ok(not bad, f"{title} at each system call of {args[0]}: all of it is taken "
       "back, or what was written before", *bad[:3])
    ok(seen >= {0, files} and (not killed or seen >= {0, 1, files}),
       f"... after {sorted(seen)} of {files} files", seen)


def logged():
    first, before = network()
    kith(*LOG)
    return first, before


def undo_all(what, title, killed):
    bad = []
    whole = goal(network, *LOG)
    for name, _, before, run in trials(what, killed, "undo", lay_out=logged):
        if not is_whole(contents(), before, whole):
            bad.append((name, run, contents()))
        again = kith("undo")
        if contents() != before or again.returncode not in (0, 2):
            bad.append((name, run, again, contents()))
    ok(not bad, f"{title} at each system call of undo: a second one ends it",
       *bad[:3])


with open("more.jsonl", "w") as f:
    f.write('{"name":"Ben X","city":"Oslo"}\n{"name":"New"}\n{"name":"Newer"}\n')
if can_trace():
    for command in LOG, SET, SAVE, ADD:
        write_all("signal=KILL", "kill -9", True, *command)
    undo_all("signal=KILL", "kill -9", True)
    if LONG:
        write_all("signal=KILL", "without hard links, kill -9", True, *SAVE,
                  missing=[("linkat", "EPERM")])
        write_all("signal=KILL", "with neither those nor renameat2, kill -9",
                  True, *SAVE,
                  missing=[("linkat", "EPERM"), ("renameat2", "ENOSYS")])
    for error in ("ENOSPC", "EIO", "EROFS") if LONG else ("ENOSPC",):
        for command in LOG, SET, SAVE, ADD:
            write_all("error=" + error, error, False, *command)
        undo_all("error=" + error, error, False)
else:
    ok(True, "a kill at each system call # SKIP no strace")
sys.exit(end())
