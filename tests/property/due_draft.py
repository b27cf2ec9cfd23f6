#!/usr/bin/env python3
"""What kith-due proposes, kith-draft never holds back for a fact.

The network of the examples on each day of two years, then random logs: each
due record goes through draft with marks for what is missing, and no guard that
knows its reason from the files may strike: neither "not now" nor "not them" nor
"not this".

    SEED=7 ROUNDS=4000 python3 due_draft.py
"""

import datetime
import json
import os
import random
import re
import subprocess
import sys

from tap import end, number, ok, seed

SEED = seed()
COUNT = number("ROUNDS", 4000)
FIRST = datetime.date(2026, 1, 1)
REFUSED = re.compile(
    r": (third-attempt|too-soon|rapport|first-mentor|questions|length|notice|"
    r"do-not-contact|closed|blackout|bars|not-wanted|same-program): ")
TYPES = ["met", "meeting", "attended", "invited", "connected", "sent",
         "asked", "nudged", "thanked", "updated", "gave", "replied", "helped",
         "declined", "note"]
ROLES = ["program-director", "attending", "resident", "fellow", "coordinator",
         "peer", "nurse", "research-mentor"]


def run(*argv, **more):
    return subprocess.run(argv, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, check=False, **more)


def judge(due, today):
    """How many were due that have a template, and which were held back."""
    lines = [line for line in due.splitlines()
             if json.loads(line)["due"]["template"] in TEMPLATES]
    if not lines:
        return 0, []
    drafts = run("kith-draft", "--today", today, "--blank", "-o", "text",
                 "-C", NETWORK, "-", input=b"\n".join(lines) + b"\n")
    said = drafts.stderr.decode().splitlines()
    bad = [f"{today}: {line}" for line in said if REFUSED.search(line)]
    if drafts.returncode not in (0, 1):
        bad.append(f"{today}: status {drafts.returncode}: {said[:3]}")
    return len(lines), bad


def random_contact(rng, number):
    days = sorted(rng.randrange(200) for _ in range(rng.randrange(9)))
    contact = {
        "kind": "contact", "id": f"c{number}", "name": f"Dr. C{number} Lee",
        "email": f"c{number}@example.org",
        "log": [{"date": str(FIRST + datetime.timedelta(days=day)),
                 "type": rng.choice(TYPES), "text": "x"} for day in days],
    }
    if rng.random() < .3:
        contact["open_to"] = ["updates"]
    if rng.random() < .3:
        contact["cadence"] = rng.choice(["14d", "30d-40d", "none", "none"])
    if rng.random() < .5:
        contact["role"] = rng.choice(ROLES)
    if rng.random() < .2:
        contact["program"] = rng.choice(PROGRAMS)
    if rng.random() < .1:
        contact["last_interaction"] = str(FIRST + datetime.timedelta(
            days=rng.randrange(200)))
    if rng.random() < .3:
        contact["status"] = rng.choice(["prospect", "prospect", "paused"])
    if rng.random() < .1:
        contact["do_not_contact"] = "yes"
    return json.dumps(contact)


def check(title, seen, bad):
    ok(seen > 100 and not bad, f"{title}: {seen} due", *bad[:20])


def examples():
    seen, bad = 0, []
    for n in range(0, 730, 3):
        today = str(FIRST + datetime.timedelta(days=n))
        due = run("kith-due", "--today", today, "-o", "jsonl", NETWORK)
        more, worse = judge(due.stdout, today)
        seen += more
        bad += worse
    check("the examples, day by day", seen, bad)


def at_random():
    rng = random.Random(SEED)
    seen, bad = 0, []
    for _ in range(COUNT // 200):
        lines = "\n".join(random_contact(rng, n) for n in range(200))
        today = str(FIRST + datetime.timedelta(days=rng.randrange(260)))
        due = run("kith-due", "--today", today, "-o", "jsonl", "-C", NETWORK,
                  "-", input=lines.encode())
        more, worse = judge(due.stdout, today)
        seen += more
        bad += worse
    check("random logs", seen, bad)


NETWORK = os.path.join(os.environ["EXAMPLES"], "network")
PROGRAMS = [json.loads(line)["id"] for line in run(
    "kith-filter", "-C", NETWORK, "kind=program").stdout.splitlines()]
TEMPLATES = {line.split()[0] for line in
             run("kith-draft", "--list").stdout.decode().splitlines()}
examples()
at_random()
sys.exit(end())
