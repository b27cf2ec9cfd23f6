#!/usr/bin/env python3
"""Writers - log, set, also of me, add, save, merge and undo - killed at any of
their system calls, half of a write sometimes done: random networks, random
changes. Each file holds its old bytes or those that it was to get, and no other
is there; the next writer finds no lock in its way and leaves no residue, and
kith undo takes back what was written, all of it, or what was written before.

SEED=N repeats a run, ROUNDS=N is the number of kills (100000 for the real
thing; TMPDIR=/dev/shm makes it faster).
"""

import collections
import os
import random
import shutil
import signal
import sys

import inject
import tree
from tap import end, note, number, ok, seed

ROUNDS = number("ROUNDS", 600)
EACH = 20       # kills of one change
SAID = os.path.join(os.getcwd(), "said")
rng = random.Random(seed())

ENV = dict(os.environ, KITH_TODAY="2026-06-01", HOME=os.getcwd())
FOLDERS = ["", "far/", "new york/deep/"]
WORDS = ["tea", "panel on visas", "it's: odd # yes", "- [x] \"q\"", "é 李",
         "two\nlines", "{a: b}", "x" * 200]
STYLES = [
    "name: {0}\n", "name: {0}",
    "name: {0}\nlog:\n  - 2026-05-18 met: tea\n",
    "\ufeffname: {0}\r\ncity: Rome\r\nlog:\r\n  - 2026-05-18 met\r\n# end\r\n",
    "# top\n\nlog:\n- 2026-01-01 met: x   # why\n\n# between\nname: {0}\n",
    "name: {0}\ntags: [a, b]  # two\nlog: []\nnotes: |+\n  text\n\n\n",
    "name: {0}\nlog:\n  - date: 2026-05-01\n    type: met\n    text: >-\n"
    "      folded\n      text\nnext: {{date: 2026-07-01, what: call}}\n",
    "{{name: {0}, tags: [a], log: [2026-01-01 met]}}\n",
    "---\nname: {0}\n\"city\": 'Bonn'\ntags:\n- a\n...\n",
]

SETTINGS = [
    b"me:\n  name: Nimali\n",
    b"# mine\nme: {name: Nimali, interests: [sleep]}  # short\n\npolicy:\n"
    b"  # own\n  window: {nudge: 10d-12d}\n",
    b"me:\r\n  name: Nimali\r\n  # step\r\n  scores:\r\n    step1: pass\r\n",
    b"defaults: {}\n",
]


def is_temporary(path):
    return ".kith-" in os.path.basename(path)


def run(args, fault=inject.NONE):
    """The status; what was said is in SAID."""
    name = shutil.which("kith-" + args[0])
    env = dict(ENV, **inject.fault(fault))
    said = os.open(SAID, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    pid = os.posix_spawn(name, [name, *args[1:]], env, file_actions=[
        (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
        (os.POSIX_SPAWN_DUP2, said, 1), (os.POSIX_SPAWN_DUP2, said, 2)])
    os.close(said)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def said():
    with open(SAID, encoding="utf-8", errors="replace") as f:
        return f.read().strip()[:300]


def word():
    return rng.choice(WORDS)


def logged(people):
    args = ["log", "-C", "net", *people, rng.choice(["met", "sent", "replied"])]
    args += rng.choice([[], ["email"]]) + rng.choice([[], ["@apa-2026"]])
    args += rng.choice([[], ["-k", "text=" + word()]])
    args += rng.choice([[], ["-k", "topics=a", "-k", "topics=" + word()]])
    return args + rng.choice([[], [], ["--next", "2026-12-01 call"],
                              ["--done"]])


def changed(people):
    changes = rng.sample(["city=Oslo", "city=", "+new", "tags-=a", "tie=" +
                          word(), "next.date=+2w", "interests+=" + word(),
                          "status=paused", "x-more=" + word()],
                         rng.randrange(1, 4))
    return ["set", "-C", "net", *people, *changes]


def changed_me(_):
    changes = rng.sample(["step=" + word(), "stage=applying", "interests+=tea",
                          "scores.step2=244", "country=Oman", "name=Nim P."],
                         rng.randrange(1, 4))
    return ["set", "-C", "net", "me", *changes]


def added(_):
    return ["add", "-C", "net", "--in", "far/off" + rng.choice(["", "/2"]),
            "Dee Lund", "city=" + rng.choice(["Oslo", "Bonn"]), "+apa",
            *rng.choice([[], ["met", "at lunch"]])]


def saved(people):
    lines = [f'{{"kind":"contact","id":"{who}","city":"Bern","name":"{who}",'
             f'"x-s":"{i}"}}\n' for i, who in enumerate(people)]
    lines += [f'{{"name":"New {i}","role":"fellow"}}\n'
              for i in range(rng.randrange(1, 4))]
    with open("more.jsonl", "w", encoding="utf-8") as f:
        f.writelines(rng.sample(lines, len(lines)))
    return ["save", "-C", "net", *rng.choice([[], ["--update"]]),
            *rng.choice([[], ["--into", "far/off"]]), "more.jsonl"]


def merged(_):
    base = rng.choice(STYLES).format("Ann Lee")
    texts = [base]
    for more in ("city: Reno\n", "tie: school\n"):
        tree.write("net", {"net/kith.yaml": b"", "net/a.yaml": base.encode()})
        run(rng.choice([logged, changed])(["a"]))
        with open("net/a.yaml", encoding="utf-8", newline="") as f:
            texts.append(f.read() + more * rng.randrange(2))
    tree.write("net", {f"net/{name}": text.encode()
               for name, text in zip(("base", "ours", "theirs"), texts)})
    return ["merge", "net/base", "net/ours", "net/theirs", "7", "a.yaml"]


def lay_out():
    """A network, and in its journal a first change; the people."""
    files = {"net/kith.yaml": rng.choice(SETTINGS)}
    people = [f"p{i}" for i in range(rng.randrange(2, 6))]
    for who in people:
        files[f"net/{rng.choice(FOLDERS)}{who}.yaml"] = rng.choice(
            STYLES).format(who).encode()
    tree.write("net", files)
    first = tree.read("net")
    run(["log", "-C", "net", people[0], "met"])
    return tree.records(first), people


def one_of(people):
    return rng.sample(people, rng.randrange(1, len(people) + 1))


MAKERS = {"log": logged, "set": changed, "set me": changed_me, "add": added,
          "save": saved, "undo": None, "merge": merged}


class Change:
    """A change of a network, and what is there before and after it."""

    def __init__(self, kind):
        self.kind = kind
        self.first, people = lay_out()
        if kind == "undo":
            self.first = tree.records(tree.read("net"))
            run(rng.choice([logged, changed, saved])(one_of(people)))
            self.args = ["undo", "-C", "net"]
        else:
            self.args = MAKERS[kind](one_of(people))
        self.start = tree.read("net")
        self.before = tree.records(self.start)
        self.status = run(self.args)
        self.after = tree.records(tree.read("net"))
        self.calls = inject.said().calls

    def is_one(self):
        return self.status in (0, 1) and self.after != self.before

    def torn(self, now):
        """A file that is neither old nor new, or None."""
        for path in {*now, *self.before, *self.after}:
            if now.get(path) not in (self.before.get(path),
                                     self.after.get(path)) and \
                    not is_temporary(path):
                return f"'{path}' is torn"
        return None

    def next_writer(self, now):
        """What is wrong after the next command, or None."""
        how = rng.choice(["again", "undo"])
        if self.kind in ("merge", "undo"):
            how = "again"
        if how == "again" and self.kind in ("add", "save"):
            how = "log"
        args, wanted, statuses = {
            "again": (self.args, self.after, (self.status, 2)
                      if self.kind == "undo" else (self.status,)),
            "undo": (["undo", "-C", "net"], self.undone(now), (0,)),
            "log": (["log", "-C", "net", "p0", "note", "x"], None, (0,)),
        }[how]
        status = run(args)
        found = tree.records(tree.read("net"))
        if how == "again" and self.kind in ("log", "set", "set me"):
            wanted = None
        if status not in statuses:
            return f"then {args}: status {status}: {said()}"
        if wanted is not None and found != wanted:
            return f"then {args}: {found}, not {wanted}"
        left = [path for path in found if is_temporary(path)]
        return f"left behind: {left}" if left else None

    def undone(self, now):
        written = any(now.get(path) != self.before.get(path)
                      for path in self.after)
        return self.before if written else self.first

    def kill(self):
        """What is wrong after a kill, or None; and did it strike?"""
        tree.write("net", self.start)
        where = f"calls:{rng.randrange(1, len(self.calls) + 1)}:" + \
            rng.choice(["kill", "torn"])
        status = run(self.args, where)
        now = tree.records(tree.read("net"))
        bad = None
        if status not in (self.status, -signal.SIGKILL):
            bad = f"status {status}: {said()}"
        elif status == self.status and now != self.after:
            bad = f"status {status}, and {now}"
        bad = bad or self.torn(now) or self.next_writer(now)
        if bad:
            bad = f"{' '.join(self.args)}, FAULT={where}: {bad}\n" \
                f"before: {self.before}"
        return bad, status == -signal.SIGKILL


def main():
    if not inject.ready():
        print("1..0 # SKIP nothing can be preloaded here")
        return 0
    os.mkdir("net")
    killed = collections.Counter()
    bad = {kind: [] for kind in MAKERS}
    while sum(killed.values()) < ROUNDS:
        for kind in MAKERS:
            change = Change(kind)
            for _ in range(EACH if change.is_one() else 0):
                wrong, struck = change.kill()
                killed[kind] += struck
                bad[kind] += [wrong] if wrong else []
    for kind, wrong in bad.items():
        ok(killed[kind] and not wrong, f"kith {kind}, killed at random calls",
           f"{len(wrong)} of {killed[kind]} wrong", *wrong[:3])
        note(f"{killed[kind]} kills")
    return end()


sys.exit(main())
