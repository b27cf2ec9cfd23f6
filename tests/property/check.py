#!/usr/bin/env python3
"""A corruption that is made at a known line is found at that line.

Copies of examples/network get one fault each, of a kind and at a place that
are drawn: what people do to such files by hand. kith check must have a finding
in that file and line, and on the copy without a fault none at all, save for the
facts of programs that are old or contradict each other on purpose.

SEED=N repeats a run, ROUNDS=N makes it longer."""

import os
import random
import re
import shutil
import subprocess
import sys

from tap import end, number, ok, seed

EXAMPLES = os.path.join(os.environ["EXAMPLES"], "network")
TODAY = "2026-06-01"
COUNT = number("ROUNDS", 300)


def lines_of(text):
    return text.split("\n")


def pick(rng, lines, pattern):
    """A line that matches, and the match; or None."""
    found = [(i, m) for i, line in enumerate(lines)
             if (m := re.match(pattern, line))]
    return rng.choice(found) if found else None


def replace(pattern, change):
    """A fault in one line: what `pattern` finds, changed."""
    def corrupt(rng, lines):
        place = pick(rng, lines, pattern)
        if not place:
            return None
        i, match = place
        lines[i] = change(rng, match)
        return i + 1
    return corrupt


def after_name(*new, fault=0):
    """New lines below that of the name; which of them has the fault."""
    def corrupt(_rng, lines):
        for i, line in enumerate(lines):
            if line.startswith("name:"):
                lines[i + 1:i + 1] = new
                return i + 2 + fault
        return None
    return corrupt


ENTRY = r"^( *- )(20\d\d-\d\d-\d\d)( \w[\w-]*)(.*: .*)$"
KINDS = {
    "a day that does not exist": replace(
        ENTRY, lambda r, m: f"{m[1]}2026-02-{r.randint(30, 39)}{m[3]}{m[4]}"),
    "a year that is unlikely": replace(
        ENTRY, lambda r, m: f"{m[1]}1{m[2][1:]}{m[3]}{m[4]}"),
    "a day to come": replace(
        ENTRY, lambda r, m: f"{m[1]}2031{m[2][4:]}{m[3]}{m[4]}"),
    "a day in words": replace(
        ENTRY, lambda r, m: f"{m[1]}{r.randint(13, 28)} May 2026{m[3]}{m[4]}"),
    "an unknown type": replace(
        ENTRY, lambda r, m: f"{m[1]}{m[2]} zzgrk{m[4]}"),
    "an event that is not there": replace(
        ENTRY, lambda r, m: f"{m[1]}{m[2]}{m[3]} @event-{r.randrange(10**9)}: x"),
    "no blank after the dash": replace(
        ENTRY, lambda r, m: f"{m[1][:-1]}{m[2]}{m[3]}{m[4]}"),
    "text after ' #'": replace(
        r"^( *- 20\d\d-\d\d-\d\d met)( .*)?: .*$",
        lambda r, m: f"{m[1]}{m[2] or ''}: her poster # {r.randint(1, 99)}"),
    "a colon in the text": replace(
        ENTRY, lambda r, m: f"{m[1]}{m[2]} note: she said: later"),
    "a misspelled key": replace(
        r"^(institution|interests|languages): ?(.*)$",
        lambda r, m: f"{m[1][:4]}{m[1][5:]}: {m[2]}"),
    "no blank after the colon": replace(
        r"^(city|role|state|country): (\w.*)$",
        lambda r, m: f"{m[1]}:{m[2]}"),
    "a no-break space in a value": replace(
        r"^(role|status): (\S+)$", lambda r, m: f"{m[1]}: {m[2]}\u00a0"),
    "a zero-width space in the name": replace(
        r"^(name: .)(.*)$", lambda r, m: f"{m[1]}\u200b{m[2]}"),
    "curly quotes around the name": replace(
        r"^name: ([^\"'#]+)$", lambda r, m: f"name: “{m[1]}”"),
    "a quote that is not closed": replace(
        r"^(city|institution): (\w[^\"']*)$", lambda r, m: f'{m[1]}: "{m[2]}'),
    "a role that is none": replace(
        r"^role: .*$", lambda r, m: "role: zzgrk"),
    "a tab as indentation": after_name("\ttags: [x]"),
    "a key twice": after_name("city: A", "city: B", fault=1),
    "an alias": after_name("tie: *anchor"),
    "a merge conflict": after_name("<<<<<<< HEAD", "tie: a", "=======",
                                   "tie: b", ">>>>>>> theirs"),
    "two addresses in one": after_name("email: a@x.example.org, b@y.example.org"),
    "a name in the address": after_name("email: Ann Lee <ann@example.org>"),
    "an address in words": after_name("email: ann at example.org"),
    "interests in one": after_name("interests: sleep, trauma"),
    "a status that is none": after_name("status: zzgrk"),
    "a key of another name": after_name("hospital: Bayview"),
    "a plan in one line": after_name("next: 2026-06-05 send CV"),
    "a patient": after_name("img_evidence: my patient Mrs. Silva was admitted"),
}
# faults that need a line with the key that they double, or none of it
TAKES_AWAY = {
    "a key twice": "city", "two addresses in one": "email",
    "a name in the address": "email", "an address in words": "email",
    "interests in one": "interests", "a status that is none": "status",
    "an alias": "tie", "a merge conflict": "tie", "a plan in one line": "next",
    "a patient": "img_evidence", "a tab as indentation": "tags",
}


def files():
    for folder, _, names in sorted(os.walk(EXAMPLES)):
        for name in sorted(names):
            path = os.path.join(folder, name)
            if name.endswith((".yaml", ".yml")) and name != "kith.yaml":
                with open(path, encoding="utf-8") as f:
                    text = f.read()
                if not re.search(r"^kind:", text, re.M):
                    yield os.path.relpath(path, EXAMPLES), text


def without(lines, key):
    """The lines without a key at the top and what is below it."""
    out, inside = [], False
    for line in lines:
        if re.match(r"^\S", line):
            inside = line.startswith(key + ":")
        if not inside or not line:
            out.append(line)
    return out


def check(folder):
    done = subprocess.run(["kith-check", "--today", TODAY, folder],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          encoding="utf-8", check=False)
    return done.returncode, done.stdout + done.stderr


def corrupt(rng, people):
    """One file with a fault: its path, the text, the line, the kind."""
    while True:
        kind = rng.choice(sorted(KINDS))
        path, text = rng.choice(people)
        lines = lines_of(text)
        if kind in TAKES_AWAY:
            lines = without(lines, TAKES_AWAY[kind])
        line = KINDS[kind](rng, lines)
        if line:
            return path, "\n".join(lines), line, kind


def main():
    rng = random.Random(seed())
    people = list(files())
    missed = []
    shutil.copytree(EXAMPLES, "network")
    before = check("network")
    for _ in range(COUNT // 10):
        chosen = {}
        while len(chosen) < 10:
            path, text, line, kind = corrupt(rng, people)
            chosen.setdefault(path, (text, line, kind))
        for path, (text, _, _) in chosen.items():
            with open(os.path.join("network", path), "w", encoding="utf-8",
                      newline="") as f:
                f.write(text)
        _, found = check("network")
        for path, (text, line, kind) in chosen.items():
            if not re.search(rf"^network/{re.escape(path)}:{line}:", found,
                             re.M):
                missed.append(f"{kind}: {path}:{line}\n{text}\n-- found:\n"
                              + "\n".join(l for l in found.split("\n")
                                          if path in l))
            shutil.copy(os.path.join(EXAMPLES, path),
                        os.path.join("network", path))
    doubts = [line for line in before[1].splitlines()
              if not re.match(r"network/programs/.*\[(stale|claims)\]$", line)]
    ok(before[0] == 0 and not doubts, "the examples are in order", str(before))
    ok(not missed, f"{COUNT} corruptions are found at their line", *missed[:9])


main()
sys.exit(end())
