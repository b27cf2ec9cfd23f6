#!/usr/bin/env python3
"""Other programs' parsers read what kith-export writes, however hostile.

Names, notes and addresses of random characters (quotes, separators, controls,
escapes, line ends of all kinds, markup, formulas) come back from vobject,
icalendar, Python's csv and Graphviz as they were, and never as more fields,
cards or nodes than there are records.

    SEED=7 ROUNDS=400 python3 exports.py
"""

import csv
import io
import json
import os
import random
import re
import shutil
import subprocess
import sys
import unicodedata
from html.parser import HTMLParser

from hostile import plain, text
from tap import end, number, ok, seed, skip

SEED = seed()
COUNT = number("ROUNDS", 400)


def records(rng):
    for i in range(COUNT):
        yield {"kind": "contact", "id": f"c{i}", "file": f"c{i}.yaml",
               "name": text(rng), "nickname": text(rng),
               "email": f"c{i}@example.org", "institution": text(rng),
               "department": text(rng), "city": text(rng),
               "tags": [text(rng), text(rng)], "notes": text(rng),
               "next": {"date": "2026-06-01", "what": text(rng)}}
    for i in range(COUNT // 10):
        yield {"kind": "event", "id": f"e{i}", "file": f"e{i}.yaml",
               "name": text(rng), "place": text(rng),
               "dates": {"start": "2026-07-01", "end": "2026-07-02"}}


def export(lines, *words):
    got = subprocess.run(
        ["kith-export", "-C", "net", "--today", "2026-06-01", words[-1], "-",
         *words[:-1]],
        input=lines.encode(), capture_output=True, check=False)
    ok(got.returncode == 0, "export " + " ".join(words), got.stderr)
    return got.stdout.decode()


def squeezed(s):
    return "".join(c for c in s if not c.isspace() and
                   unicodedata.category(c) not in ("Cc", "Cf", "Zl", "Zp"))


def same(got, want, title):
    wrong = [(a, b) for a, b in zip(got, want) if a != b]
    ok(not wrong and len(got) == len(want), title, len(got), len(want),
       *wrong[:2])


def check_vcard(lines, people):
    try:
        import vobject
    except ImportError:
        skip("vCards", "no vobject")
        return
    for version in ("3.0", "4.0"):
        out = export(lines, "--version", version, "vcard")
        ok(all(len(line.encode()) <= 75 for line in out.split("\r\n")),
           f"{version}: no line is over 75 octets")
        cards = list(vobject.readComponents(out))
        same([c.note.value.strip() for c in cards],
             [plain(p["notes"]).strip() for p in people], f"{version}: NOTE")
        same([c.org.value for c in cards],
             [[plain(p["institution"]), plain(p["department"])]
              for p in people], f"{version}: ORG")
        same([c.adr.value.city for c in cards],
             [plain(p["city"]) for p in people], f"{version}: ADR")
        same([[t.strip() for t in c.categories.value] for c in cards],
             [[plain(t).strip() for t in p["tags"]] for p in people],
             f"{version}: CATEGORIES")
        ok(len({c.uid.value for c in cards}) == len(people),
           f"{version}: a UID each")


def check_ical(lines, people, events):
    try:
        from icalendar import Calendar
    except ImportError:
        skip("calendars", "no icalendar")
        return
    def text_of(value):
        """icalendar 4 takes escapes away twice: no backslash can be compared,
        and one before an n is a new line."""
        return plain(str(value)).replace("\\n", "\n").replace("\\", "")

    calendar = Calendar.from_ical(export(lines, "ical"))
    made = list(calendar.walk("VEVENT"))
    same([text_of(e["SUMMARY"]) for e in made],
         [text_of(e["name"]) for e in events],
         "SUMMARY of events")
    same([text_of(e["LOCATION"]) for e in made],
         [text_of(e["place"]) for e in events], "LOCATION")
    todo = list(calendar.walk("VTODO"))
    ok(len(todo) == len(people) and
       all(t["DUE"].dt >= t.get("DTSTART", t["DUE"]).dt for t in todo),
       "a thing to do for each plan", len(todo))


def check_sheets(lines, people):
    rows = list(csv.reader(io.StringIO(
        export(lines, "-f", "id,name,notes", "csv"), newline="")))
    same(rows[1:], [[p["id"], p["name"], p["notes"]] for p in people], "csv")
    rows = export(lines, "-f", "id,name", "tsv").rstrip("\n").split("\n")
    ok(all(r.count("\t") == 1 for r in rows) and len(rows) == COUNT + 1,
       "tsv: a line a record, a tab between two cells")


def check_addresses(lines, people):
    rows = [r.split("\t") for r in
            export(lines, "aerc").rstrip("\n").split("\n")]
    same([r[0] for r in rows], [p["email"] for p in people], "addresses")
    ok(all(len(r) == 3 for r in rows), "three fields a line")
    ok(not re.search("[\x00-\x08\x0b-\x1f\x7f]", export(lines, "mutt")),
       "no controls")


def check_remind(lines, people):
    if not shutil.which("remind"):
        skip("reminders", "no remind")
        return
    got = subprocess.run(["remind", "-q", "-n", "-", "2026-06-01"],
                         input=export(lines, "remind"), capture_output=True,
                         text=True, encoding="utf-8", check=False)
    ok(got.returncode == 0 and not got.stderr, "remind finds no fault",
       got.stderr[:500])
    shown = got.stdout.rstrip("\n").split("\n")
    # the name, then when, then the reason; what is very long is cut
    wrong = [(line, p) for line, p in zip(shown, people)
             if not squeezed(line).startswith(
                 "2026/06/01Keepyourplanwith" + squeezed(p["name"])[:100])
             or "today:plannedfor2026-06-01:" +
             squeezed(p["next"]["what"])[:100] not in squeezed(line)]
    ok(not wrong and len(shown) == len(people), "a reminder each",
       len(shown), *wrong[:2])


def check_graph(lines, people, events):
    if not shutil.which("dot"):
        skip("graphs", "no Graphviz")
        return
    got = subprocess.run(["dot", "-Kpatchwork", "-Tjson0"],
                         input=export(lines, "dot"), capture_output=True,
                         text=True, encoding="utf-8", check=False)
    ok(got.returncode == 0, "Graphviz reads it", got.stderr[:500])
    nodes = json.loads(got.stdout or "{}", strict=False).get("objects", [])
    got = [n for n in nodes if re.match("contact:c|event:e", n["name"])]
    ok(len(got) == len(people) + len(events), "a node each", len(got))
    labels = {n["name"]: n["label"].replace("\\\\", "\\") for n in got}
    same([squeezed(labels.get(f"contact:{p['id']}", "")) for p in people],
         [squeezed(p["name"]) for p in people],
         "with its name")


class Page(HTMLParser):
    """Names of articles by their section; what is not closed in its turn."""
    void = {"meta", "br", "input"}

    def __init__(self):
        super().__init__()
        self.open, self.wrong, self.names = [], [], {}

    def handle_starttag(self, tag, attrs):
        self.wrong += [a for a, _ in attrs if a.startswith("on")]
        if tag not in self.void:
            self.open.append((tag, dict(attrs).get("id")))
        if tag == "article":
            self.names.setdefault(dict(attrs)["id"].split("-")[0],
                                  []).append("")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop()[0] != tag:
            self.wrong.append(tag)

    def handle_data(self, data):
        articles = [i for t, i in self.open if t == "article"]
        if articles and self.open[-1][0] == "h3":
            self.names[articles[0].split("-")[0]][-1] += data


def programs(rng):
    for i in range(COUNT // 10):
        claims = [{"value": text(rng), "source": text(rng), "said": text(rng),
                   "checked": rng.choice(["2024-01-01", text(rng)]),
                   text(rng): text(rng)} for _ in range(rng.randrange(3))]
        yield {"kind": "program", "id": f"p{i}", "file": f"p{i}.yaml",
               "name": text(rng), "state": text(rng), "url": text(rng),
               "visas": claims, "deadline": text(rng),
               "interests": [text(rng), text(rng)],
               "tracks": [{"name": text(rng), "step2_min": claims}],
               text(rng): text(rng),
               "log": [{"date": "2026-05-01", "type": "note",
                        "text": text(rng)}]}


def check_page(lines, people, events, offers):
    page = Page()
    page.feed(export(lines, "html"))
    page.close()
    ok(not page.wrong and not page.open, "the page is whole", page.wrong,
       page.open)
    ok(len(page.names["contact"]) == len(people), "a card each")
    for kind, made in (("event", events), ("program", offers)):
        same(sorted(squeezed(n) for n in page.names[kind]),
             sorted(squeezed(r["name"]) for r in made), f"{kind}s by name")


def main():
    rng = random.Random(SEED)
    os.mkdir("net")
    with open("net/kith.yaml", "w", encoding="utf-8") as f:
        f.write("me: {email: me@example.org}\n")
    made = list(records(rng))
    lines = "".join(json.dumps(r) + "\n" for r in made)
    people = [r for r in made if r["kind"] == "contact"]
    events = [r for r in made if r["kind"] == "event"]
    check_vcard(lines, people)
    check_ical(lines, people, events)
    check_sheets(lines, people)
    check_addresses(lines, people)
    check_remind(lines, people)
    check_graph(lines, people, events)
    offers = list(programs(rng))
    check_page(lines + "".join(json.dumps(r) + "\n" for r in offers), people,
               events, offers)
    sys.exit(end())


main()
