#!/usr/bin/env python3
"""Our cards come back: what kith export writes, kith parse reads into records
of which kith export makes the same cards, byte by byte; and of what a record
had, all is there again, but for the keys that kith export said it left out.

SEED=N repeats a run, ROUNDS=N makes it longer.
"""

import json
import os
import random
import re
import subprocess
import sys

from hostile import plain, text
from tap import end, number, ok, seed

SEED = seed()
COUNT = number("ROUNDS", 400)
TITLES = ["", "", "Dr. ", "Prof. ", "Prof. Dr. "]
NAMES = ["Ann", "Bea", "José", "李明", "Łukasz", "van der", "O'Neil", "Lee-Moss",
         "Đặng", "अनन्या", "A.", "Müller", "de la", "Mary-Jo"]
SUFFIXES = ["", "", ", MD", " Jr.", ", MD, PhD", " III"]
LINES = "institution department city state country timezone nickname".split()
LISTS = "email phone website linkedin social tags".split()
OTHER = "interests greeting tie hooks x-mine languages".split()
rng = random.Random(SEED)


def words(lines=False):
    """As a record has them after it was read: no controls, no blanks at the
    ends, one line unless it may have several."""
    s = plain(text(rng)) + "z"
    return s if lines else re.sub(r"\s+", " ", s)


def value(key):
    n = rng.randrange(1000)
    return {
        "email": f"p{n}@example.org", "phone": f"+1 555 {n:03}",
        "website": f"https://example.org/{n}?a=b,c;d",
        "linkedin": f"https://www.linkedin.com/in/p{n}",
        "social": f"@p{n}@example.org",
    }.get(key) or words()


def person(number):
    names = rng.sample(NAMES, rng.randrange(1, 4)) + [f"P{number}"]
    p = {"name": rng.choice(TITLES) + " ".join(names) + rng.choice(SUFFIXES)}
    for key in LINES:
        if rng.random() < 0.5:
            p[key] = words()
    for key in LISTS:
        if rng.random() < 0.6:
            some = list({value(key): 0 for _ in range(rng.randrange(1, 4))})
            p[key] = some if len(some) > 1 else some[0]
    if rng.random() < 0.5:
        p["role"] = rng.choice(["attending", "resident", "chief of wards"])
    if rng.random() < 0.5:
        p["birthday"] = rng.choice(["05-09", "1979-05-09"])
    if rng.random() < 0.5:
        p["notes"] = words(lines=True)
    for key in OTHER:
        if rng.random() < 0.2:
            p[key] = words()
    if rng.random() < 0.3:
        p["log"] = [{"date": "2026-05-20", "type": "met", "text": words()}]
    return p


def run(*command, stdin):
    got = subprocess.run(command, input=stdin.encode(), capture_output=True,
                         check=False)
    return got.stdout.decode(), got.stderr.decode(), got.returncode


def export(lines, version):
    return run("kith-export", "-C", "net", "--all", "--card-version", version,
               "vcard", "-", stdin=lines)


def parse(cards):
    with open("cards.vcf", "w", encoding="utf-8", newline="") as f:
        f.write(cards)
    return run("kith-parse", "-C", "net", "--from", "vcard", "cards.vcf",
               stdin="")


def flat(v):
    return sorted(v) if isinstance(v, list) else [v]


def lost(before, after, said):
    """Keys of the record that neither came back nor were named."""
    bad = []
    for key, v in before.items():
        if key in said:
            continue
        got = after.get(key) or key == "role" and after.get("x-position")
        if got is None or flat(got) != flat(v):
            bad.append((key, v, got))
    return bad


def check(version):
    people = [person(i) for i in range(COUNT)]
    lines = "".join(json.dumps(p) + "\n" for p in people)
    cards, told, status = export(lines, version)
    ok(status == 0, f"{version}: cards", told)
    stream, faults, status = parse(cards)
    ok(status == 0, f"{version}: are read", faults)
    again, _, status = export(stream, version)
    wrong = [(a, b) for a, b in zip(cards.split("END:VCARD"),
                                    again.split("END:VCARD")) if a != b]
    ok(status == 0 and cards == again,
       f"{version}: {COUNT} cards are the same the second time", len(wrong),
       *(x for pair in wrong[:2] for x in pair))
    said = set(re.findall(r"[\w-]+", told.partition("no place for:")[2]))
    records = [json.loads(line) for line in stream.splitlines()]
    bad = [b for p, r in zip(people, records) for b in lost(p, r, said)]
    ok(len(records) == COUNT and not bad,
       f"{version}: what does not come back was named", len(records),
       len(bad), *bad[:6])


os.mkdir("net")
with open("net/kith.yaml", "w", encoding="utf-8") as file:
    file.write("me: {email: me@example.org}\n")
for v in ("3.0", "4.0"):
    check(v)
sys.exit(end())
