#!/usr/bin/env python3
"""Which drafts of a batch are alike, counted a second time and pair by pair.

kith-draft holds back those that are (generic), or that are and go to the same
program (same-program); this script finds out from the texts alone, as
kith-draft(1) says it.

    SEED=7 ROUNDS=40 python3 similar.py
"""

import collections
import itertools
import json
import os
import random
import re
import subprocess
import sys
import tempfile

from tap import end, number, ok, seed

SEED = seed()
COUNT = number("ROUNDS", 40)
PEOPLE = 40
WORDS = """tea grief ferry night call visa coat train chair Bay center May will
Ann école naïve mother-in-law don't ward round 12 Stone of the and in a to is
you we it that snow bread lamp river candle""".split()
NAMES = ["Dr. Ann Stone", "Bo Lee", "Dr. May Will", "Zoë Ünal", "Cy Ho"]
PLACES = ["Bay Center", "Center of the Bay", "River", "Snow and Bread Ward"]


def words(text):
    return re.findall(rb"[0-9a-z\x80-\xff]+", text.encode().lower())


def counted(text, person, day, form):
    """The own words of a body, with how often they are there."""
    parts = text.split("\n\n")
    if len(parts) > 1:
        parts = parts[1:-1] if len(parts) > 2 else parts[1:]
    found = words("\n\n".join(parts))
    where = person.get("institution")
    said = f"We met on {day} about {'in ' + where if where else ''}"
    for word in words(said)[:form]:
        if word in found:
            found.remove(word)
    return collections.Counter(found or [None])


def alike(a, b, percent):
    longer = max(sum(a.values()), sum(b.values()))
    missing = longer - sum((a & b).values())
    return missing * 100 < (100 - percent) * longer


def judge(people, bodies, day, percent, form):
    """What each is held back for, or None."""
    bags = [counted(bodies[p["id"]], p, day, form) for p in people]
    held = [None] * len(people)
    for i, k in itertools.combinations(range(len(people)), 2):
        if not alike(bags[i], bags[k], percent):
            continue
        same = people[i].get("program")
        same = same and same == people[k].get("program")
        for n in (i, k):
            if sum(bags[n].values()):
                held[n] = "same-program" if same else held[n] or "generic"
    return held


def sentence(rng, count):
    return " ".join(rng.choice(WORDS) for _ in range(count))


def changed(rng, text, times):
    found = text.split(" ")
    for _ in range(times):
        at = rng.randrange(len(found))
        what = rng.random()
        if what < 0.7:
            found[at] = rng.choice(WORDS)
        elif what < 0.8:
            found.insert(at, rng.choice(WORDS))
        elif what < 0.9 and len(found) > 1:
            del found[at]
        else:
            other = rng.randrange(len(found))
            found[at], found[other] = found[other], found[at]
    return " ".join(found)


def make_people(rng):
    people = []
    for i in range(PEOPLE):
        person = {"id": f"p{i}", "name": rng.choice(NAMES)}
        for key in ("institution", "city"):
            if rng.random() < 0.5:
                person[key] = rng.choice(PLACES)
        if rng.random() < 0.3:
            person["role"] = "resident"
        if rng.random() < 0.5:
            person["program"] = rng.choice(["north", "south"])
        person["log"] = [{"date": "2026-05-14", "type": "meeting",
                          "text": "x"}]
        people.append(person)
    return people


def make_facts(rng, people):
    """A few letters, and how they are pasted."""
    letters = [sentence(rng, rng.choice([4, 20, 27, 45, 70, 120]))
               for _ in range(3)]
    facts = {}
    for person in people:
        text = changed(rng, rng.choice(letters), rng.randint(0, 12))
        if rng.random() < 0.2 and person.get("institution"):
            text += f"\n\nA line about {person['institution']}"
        facts[person["id"]] = {"text": text, "topic": rng.choice(WORDS)}
    return facts


def run(top, people, facts, *more):
    """Bodies by id, and what stopped whom."""
    with open(os.path.join(top, "slots.yaml"), "w", encoding="utf-8") as f:
        json.dump(facts, f)
    done = subprocess.run(
        ["kith-draft", "-C", top, "--today", "2026-06-01", "-t", "letter",
         "-o", "text", "--slots", os.path.join(top, "slots.yaml"), *more, "-"],
        input="".join(json.dumps(p) + "\n" for p in people),
        capture_output=True, text=True, check=False)
    parts = re.split(r"^\n?--- (\w+): letter\n\n", done.stdout, flags=re.M)
    held = dict(re.findall(r"kith-draft: (\w+): (generic|same-program): ",
                           done.stderr))
    return dict(zip(parts[1::2], parts[2::2])), held, done.stderr


TEMPLATE = """Summary: a letter
Subject: Hello
Needs:
  text: the text
  topic: a topic

Dear {{greeting}},

We met on {{last.date}} about {{topic}}{{#institution}} in {{institution}}\
{{/institution}}.

{{text}}

Yours,\\
Nim
"""


def check(top, number):
    rng = random.Random(f"{SEED}/{number}")
    people = make_people(rng)
    facts = make_facts(rng, people)
    percent, form = rng.choice([(90, 60)] * 3 + [(90, 1), (95, 3), (60, 4)])
    with open(os.path.join(top, "kith.yaml"), "w", encoding="utf-8") as f:
        json.dump({"me": {"name": "Nim"}, "policy": {
            "draft": {"similarity": percent, "form": form}}}, f)
    bodies, _, said = run(top, people, facts, "--allow",
                          "generic,same-program")
    if len(bodies) != PEOPLE:
        return f"{len(bodies)} texts: {said[:300]}", 0
    _, held, said = run(top, people, facts)
    want = judge(people, bodies, "May 14", percent, form)
    for person, guard in zip(people, want):
        got = held.get(person["id"])
        if got != guard:
            return f"{person['id']}: {got}, not {guard} in {number}", 0
    return None, sum(guard is not None for guard in want)


def main():
    wrong, held = [], 0
    with tempfile.TemporaryDirectory() as top:
        os.mkdir(os.path.join(top, "templates"))
        with open(os.path.join(top, "templates", "letter.tmpl"), "w",
                  encoding="utf-8") as f:
            f.write(TEMPLATE)
        for number in range(COUNT):
            why, count = check(top, number)
            held += count
            if why:
                wrong.append(why)
    total = COUNT * PEOPLE
    ok(not wrong, f"alike as counted by hand, {COUNT} batches", *wrong[:5])
    ok(wrong or total / 10 < held < total * 9 / 10, f"{held} of {total} are")
    sys.exit(end())


if __name__ == "__main__":
    main()
