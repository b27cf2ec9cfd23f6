#!/usr/bin/env python3
"""Thousands of records about people who share names, addresses and links,
each written in many ways: save mixes no two of them, and changes nothing when
it gets the same again."""

import json
import os
import random
import re
import subprocess
import sys

from tap import end, ok

RECORDS = 3000
PEOPLE = 600
FIRST = ["José", "Ann", "Li", "Ngozi", "Søren", "Zoë", "Omar", "Éva", "Bo",
         "Anna Maria"]
LAST = ["Álvarez", "Lee", "Wong", "Okafor", "Ek", "Núñez", "O'Neil", "Müller",
        "van den Berg", "Smith-Jones"]
PLACES = ["Bay Clinic", "Hill Hospital", "St. Mary's", "Lake University"]

random.seed(5)


def kith(*args, data=""):
    return subprocess.run(["kith", *args], input=data, capture_output=True,
                          encoding="utf-8",
                          env=dict(os.environ, KITH_TODAY="2026-06-01"))


def save(*args, data):
    """How many were read, new, known, updated, refused; and the whole."""
    got = kith("save", *args, "-C", "net", data=data)
    last = got.stderr.splitlines()[-1]
    return [int(n) for n in re.findall(r"\d+", last)[:5]], got


def person(i):
    """Who shares the name with others has a place or address of their own."""
    first, last = FIRST[i % 10], LAST[i // 10 % 10]
    slug = f"{first}-{last}-{i}".lower().replace(" ", "-")
    return {"name": f"{first} {last}", "truth": str(i),
            "email": f"p{i}@example.org",
            "linkedin": f"https://www.linkedin.com/in/{slug}/",
            "institution": PLACES[i // 100 % 4] if i < 400 else f"Clinic {i}"}


def said_otherwise(name):
    first, last = name.split(" ", 1) if name[:4] != "Anna" or name[4:5] != " " \
        else (name[:10], name[11:])
    return random.choice([
        name, name, name.upper(), name.lower(), f"Dr. {name}", f"{name}, MD",
        f"Prof. Dr. {name}", f"{name}, MD, PhD", f"{last}, {first}",
        name.replace("é", "e").replace("Á", "A").replace("ú", "u")])


def record(p):
    """Some of what is known of a person, written in some way."""
    out = {"name": said_otherwise(p["name"])}
    email, link = p["email"], p["linkedin"]
    what = random.randrange(8)
    if what in (0, 1, 2):
        out["email"] = random.choice([email, email.upper(), f" {email} "])
    if what in (2, 3):
        out["linkedin"] = random.choice([
            link, link[:-1], link[12:], link.replace("www.", "de."),
            link.replace("https", "http") + "?trk=x#top"])
    if what in (2, 4):
        out["institution"] = random.choice([p["institution"],
                                            p["institution"].lower()])
    if what == 5:
        out["email"] = [email, "office@example.org"]
    if what == 6:
        out["email"] = "office@example.org"
    if what == 7:
        out["email"] = email.replace("@", "+apa@")
        out["institution"] = p["institution"]
    return out


def stream():
    people = [person(i) for i in range(PEOPLE)]
    for n in range(RECORDS):
        p = people[n] if n < PEOPLE else random.choice(people)
        out = record(p) if n >= PEOPLE else {
            k: v for k, v in p.items() if k != "truth"}
        if n >= PEOPLE and n % 50 == 7:
            out = {"kind": "event", "name": f"Meeting {n % 400}",
                   "dates": {"start": "2026-07-01"}}
        elif n >= PEOPLE and n % 50 == 9:
            out = {"kind": "program", "name": f"Program {n % 400}"}
        else:
            out[f"x-{n}"] = p["truth"]
        yield json.dumps(out, ensure_ascii=n % 2 == 0)


def texts():
    out = {}
    for name in os.listdir("net"):
        if name == ".kith":
            continue
        with open("net/" + name, "rb") as f:
            out[name] = f.read()
    return out


os.mkdir("net")
open("net/kith.yaml", "w").close()
data = "\n".join(stream()) + "\n"
first, got = save("--update", data=data)
ok(first[0] == RECORDS and first[0] == first[1] + first[2] + first[4],
      "each record is new, known or refused", first)
ok(first[1] > PEOPLE and first[2] > 1000, "most are somebody", first)
print("# read, new, known, updated, refused:", *first)

mixed = []
owners = {}
for line in kith("parse", "-o", "jsonl", "-C", "net").stdout.splitlines():
    r = json.loads(line)
    truths = {v for k, v in r.items() if re.fullmatch(r"x-\d+", k)}
    if len(truths) > 1:
        mixed.append(r)
    for t in truths:
        owners.setdefault(t, []).append(r["id"])
ok(not mixed, "nobody's keys are in another's file", *mixed[:3])

# a namesake is no refusal, nor is another address of somebody known: the first
# ten are said
refusals = [m for m in got.stderr.splitlines()[:-1]
            if " is new: " not in m and " sharing a name" not in m
            and ", which keeps what it says of " not in m]
named = [m for m in refusals if m.count("'") >= 4]
ok(len(refusals) == first[4] and len(named) == len(refusals),
      "who is refused is named, and who it might be", *refusals[:3])

before = texts()
second, got = save("--update", data=data)
ok(second[1] == 0 and second[3] == 0 and texts() == before,
      "the same again changes nothing", first, second)
third, got = save("--update", data=kith("parse", "-o", "jsonl", "-C",
                                        "net").stdout)
ok(third[1] == third[3] == third[4] == 0 and texts() == before,
      "nor does the network itself", third, got.stderr[:500])
print("# files of one person, at most:", max(map(len, owners.values())))
sys.exit(end())
