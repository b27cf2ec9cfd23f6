#!/usr/bin/env python3
"""ical.js, which Thunderbird and Nextcloud read with, reads every card and
calendar of random networks, however hostile, and finds in them what was there.

npm installs it into a cache folder, KITH_TEST_CACHE or one below ~/.cache, when
it is not there yet. SEED=N repeats a run, ROUNDS=N makes it longer.
"""

import json
import os
import random
import shutil
import subprocess
import sys

from hostile import plain, text
from tap import end, number, ok, seed, skip

VERSION = "2.2.1"
SEED = seed()
ROUNDS = number("ROUNDS", 60)
AT_ONCE = 100   # networks in one run of node
CACHE = os.path.join(
    os.environ.get("KITH_TEST_CACHE") or os.path.expanduser(
        os.environ.get("XDG_CACHE_HOME") or "~/.cache") + "/kith-tests",
    "ical.js-" + VERSION)
rng = random.Random(SEED)

# Each line of standard input is a file; what it holds goes out as a line.
READER = """
const ICAL = require(process.argv[2]);
const fs = require("fs");
for (const file of fs.readFileSync(0, "utf8").trim().split("\\n")) {
    const text = fs.readFileSync(file, "utf8");
    let all = ICAL.parse(text);
    if (!Array.isArray(all[0]))
        all = [all];
    const found = [];
    for (const one of all.map(jcal => new ICAL.Component(jcal)))
        for (const c of one.name === "vcard" ? [one]
                        : one.getAllSubcomponents()) {
            const first = name => c.getFirstPropertyValue(name);
            const day = name => first(name) ? String(first(name)) : null;
            const tags = c.getFirstProperty("categories");
            found.push({kind: c.name, uid: first("uid"), fn: first("fn"),
                        note: first("note"), summary: first("summary"),
                        place: first("location"),
                        tags: tags ? tags.getValues() : [],
                        start: day("dtstart"), due: day("due")});
        }
    console.log(JSON.stringify(found));
}
"""


def install():
    """The path of the library, or why there is none."""
    path = os.path.join(CACHE, "node_modules", "ical.js", "dist",
                        "ical.es5.cjs")
    if not shutil.which("node"):
        return None, "no node"
    if os.path.exists(path):
        return path, None
    if not shutil.which("npm"):
        return None, "no npm"
    os.makedirs(CACHE, exist_ok=True)
    got = subprocess.run(["npm", "install", "--no-audit", "--no-fund",
                          "--prefix", CACHE, "ical.js@" + VERSION],
                         capture_output=True, text=True, check=False,
                         timeout=300)
    if os.path.exists(path):
        return path, None
    return None, "npm cannot install it: " + got.stderr.strip()[-200:]


def network():
    records = []
    for i in range(rng.randrange(1, 6)):
        r = {"kind": "contact", "id": f"c{i}", "file": f"c{i}.yaml",
             "name": text(rng), "notes": text(rng),
             "next": {"date": f"2026-06-0{rng.randrange(1, 8)}",
                      "what": text(rng)}}
        for key in ("institution", "department", "city", "state", "country",
                    "timezone", "nickname", "phone", "website", "social",
                    "role"):
            if rng.random() < 0.4:
                r[key] = text(rng)
        if rng.random() < 0.5:
            r["email"] = f"c{i}@example.org"
        if rng.random() < 0.5:
            r["tags"] = [text(rng) for _ in range(rng.randrange(1, 4))]
        if rng.random() < 0.3:
            r["birthday"] = rng.choice(["05-09", "1979-05-09"])
        records.append(r)
    for i in range(rng.randrange(3)):
        records.append({"kind": "event", "id": f"e{i}", "file": f"e{i}.yaml",
                        "name": text(rng), "place": text(rng),
                        "dates": {"start": "2026-07-01", "end": "2026-07-02"},
                        "goals": [text(rng)]})
    return records


def export(records, path, *words):
    lines = "".join(json.dumps(r) + "\n" for r in records)
    got = subprocess.run(
        ["kith-export", "-q", "-C", "net", "--today", "2026-06-01", *words,
         "-"], input=lines.encode(), capture_output=True, check=False)
    with open(path, "wb") as f:
        f.write(got.stdout)
    return got.returncode


def squeezed(s):
    """ical.js parts a list at some commas that are escaped."""
    return "".join(c for c in plain(s) if c not in " \t\n\\,")


def wrong_cards(records, found):
    people = [r for r in records if r["kind"] == "contact"]
    if [c["kind"] for c in found] != ["vcard"] * len(people):
        return "cards", found
    for p, c in zip(people, found):
        # it leaves the backslash of a semicolon in cards
        if c["note"].replace("\\;", ";").strip() != plain(p["notes"]).strip():
            return "note", c["note"], p["notes"]
        if squeezed("".join(c["tags"])) != squeezed("".join(p.get("tags", []))):
            return "tags", c["tags"], p["tags"]
    return None if len({c["uid"] for c in found}) == len(people) else "uid"


def wrong_calendar(records, found):
    events = [r for r in records if r["kind"] == "event"]
    got = [c for c in found if c["kind"] == "vevent"]
    todo = [c for c in found if c["kind"] == "vtodo"]
    people = [r for r in records if r["kind"] == "contact"]
    if len(todo) != len(people) or len(got) != len(events) or \
            len(found) != len(got) + len(todo):
        return "parts", found
    for e, c in zip(events, got):
        if c["summary"].strip() != plain(e["name"]).strip() or \
                c["place"].strip() != plain(e["place"]).strip():
            return "event", c, e
    bad = [t for t in todo if not t["due"] or (t["start"] or "") > t["due"]]
    if bad:
        return "days", bad
    return None if len({c["uid"] for c in found}) == len(found) else "uid"


KINDS = {
    "3.0": (("vcard",), wrong_cards),
    "4.0": (("--card-version=4.0", "vcard"), wrong_cards),
    "calendar": (("--within=7d", "ical"), wrong_calendar),
}


def run(library, networks, failures):
    """Counts files that were read; each failure is of one kind."""
    files = []
    for i, records in enumerate(networks):
        for kind, (words, _) in KINDS.items():
            files.append((kind, records, f"{kind}-{i}"))
            if export(records, f"{kind}-{i}", *words):
                failures.append((kind, "kith-export failed", records))
    got = subprocess.run(["node", "read.js", library], capture_output=True,
                         text=True, encoding="utf-8", check=False,
                         input="\n".join(path for _, _, path in files))
    lines = got.stdout.split("\n")[:-1]
    for (kind, records, _), line in zip(files, lines):
        wrong = KINDS[kind][1](records, json.loads(line))
        if wrong:
            failures.append((kind, wrong))
    if len(lines) != len(files):
        kind, _, path = files[len(lines)]
        with open(path, encoding="utf-8", newline="") as f:
            failures.append((kind, got.stderr[:600], f.read()))
    return len(lines)


def main():
    library, why = install()
    if not library:
        skip("ical.js reads cards and calendars", why)
        sys.exit(end())
    os.mkdir("net")
    with open("net/kith.yaml", "w", encoding="utf-8") as f:
        f.write("me: {email: me@example.org}\n")
    with open("read.js", "w", encoding="utf-8") as f:
        f.write(READER)
    failures, count = [], 0
    for first in range(0, ROUNDS, AT_ONCE):
        networks = [network() for _ in range(min(AT_ONCE, ROUNDS - first))]
        count += run(library, networks, failures)
    for kind in KINDS:
        bad = [f for f in failures if f[0] == kind]
        ok(not bad and count, f"{kind}: ical.js reads those of {ROUNDS} "
           "networks", len(bad), *bad[:3])
    sys.exit(end())


main()
