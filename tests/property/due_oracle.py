#!/usr/bin/env python3
"""The due rules, written a second time, against kith-parse and kith-due.

Random networks: what the manual says is computed here from the records, then
compared field by field: the summary, the decision, the quota of
introductions, the order, and the plan of so many a day.

    SEED=7 COUNT=20000 python3 due_oracle.py
"""

import datetime
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import unicodedata
from fractions import Fraction

from tap import number, seed

SEED = seed()
COUNT = number("COUNT", 20000)
PER_NETWORK = 400

DIRECTION = {
    "met": "both", "meeting": "both", "attended": "none", "connected": "none",
    "sent": "out", "asked": "out", "nudged": "out", "thanked": "out",
    "updated": "out", "gave": "out", "replied": "in", "helped": "in",
    "declined": "in", "note": "none",
}
ATTEMPTS = {"sent", "asked", "nudged"}

WINDOWS = {
    "reply": "0-2", "thank": "0-2", "follow-up": "3-7", "nudge": "10-14",
    "share": "0-21", "keep-in-touch": "90-120", "introduce": "0-6",
    "prepare": "14",
}
LAPSES = {"reply": "14", "thank": "14", "follow-up": "30", "nudge": "30",
          "share": "60"}
FIGURES = {
    "cadence-span": "30", "attempts": 2,
    "share": {"rest": "30", "exchanges": 2},
    "introduce": {"quota": 5, "days": 7},
    "fit": {"interest": 3, "evidence": 2, "hook": 2, "tie": 1},
}
TEMPLATES = {"plan": None, "reply": "reply", "thank": "thanks",
             "follow-up": "follow-up", "nudge": "nudge", "share": "update",
             "keep-in-touch": "catch-up", "introduce": "mentor",
             "prepare": "brief"}


# --- days ----------------------------------------------------------------

def day(text):
    return datetime.date.fromisoformat(text)


def add(when, span, sign=1):
    """`when` plus a span as people write it: 3, 3d, 2w, 3m, 1y."""
    number, unit = re.fullmatch(r"(\d+)([dwmy]?)", span).groups()
    n = int(number) * sign
    if unit in ("", "d", "w"):
        return when + datetime.timedelta(days=n * (7 if unit == "w" else 1))
    months = when.year * 12 + when.month - 1 + n * (12 if unit == "y" else 1)
    year, month = months // 12, months % 12 + 1
    for mday in range(when.day, 0, -1):
        try:
            return datetime.date(year, month, mday)
        except ValueError:
            continue
    raise AssertionError("no such month")


def days_between(a, b):
    return (b - a).days


def iso(when):
    return when.isoformat() if when else None


# --- the summary ---------------------------------------------------------

def entries_of(record, today):
    """(day, type, entry), oldest first; those of one day as in the file."""
    found = []
    for place, entry in enumerate(record.get("log", [])):
        if "type" not in entry:
            (key, text), = entry.items()
            words = key.split()
            entry = {"date": words[0], "type": words[1], "text": text}
        if day(entry["date"]) <= today:
            found.append((day(entry["date"]), place, entry["type"], entry))
    imported = record.get("last_interaction")
    if imported and day(imported) <= today:
        if not any(e[0] >= day(imported) for e in found):
            found.append((day(imported), len(found) + 99, "met", {}))
    found.sort(key=lambda e: e[:2])
    return [(when, kind, entry) for when, _, kind, entry in found]


def newest(entries, directions):
    days = [when for when, kind, _ in entries if DIRECTION[kind] in directions]
    return days[-1] if days else None


def summarize(record, today, limit):
    entries = entries_of(record, today)
    heard = [i for i, e in enumerate(entries)
             if DIRECTION[e[1]] in ("in", "both")]
    waiting = [e[0] for e in entries[heard[-1] + 1 if heard else 0:]
               if e[1] in ATTEMPTS]
    status = record.get("status")
    out = newest(entries, ("out",))
    if status in ("closed", "paused"):
        stage = status
    elif len(waiting) >= limit:
        stage = "resting"
    elif heard:
        stage = "active"
    elif out:
        stage = "reached"
    else:
        stage = "prospect" if status == "prospect" else "new"
    return {
        "last": iso(newest(entries, ("in", "out", "both"))),
        "last_in": iso(newest(entries, ("in",))),
        "last_out": iso(out),
        "exchanges": len({entries[i][0] for i in heard}),
        "attempts": len(waiting),
        "waiting": iso(waiting[-1]) if waiting else None,
        "asks": sum(kind == "asked" for _, kind, _ in entries),
        "gives": sum(kind == "gave" for _, kind, _ in entries),
        "stage": stage,
    }


# --- the decision --------------------------------------------------------

class Rules:
    def __init__(self, me, policy, today):
        self.me, self.policy, self.today = me, policy, today

    def figure(self, group, key):
        return self.policy.get(group, {}).get(key, FIGURES[group][key])

    def limit(self):
        return self.policy.get("attempts", FIGURES["attempts"])

    def lapse(self, action):
        return self.policy.get("lapse", {}).get(action, LAPSES.get(action))

    def blackout(self, when):
        return any(day(b["from"]) <= when <= day(b["to"])
                   for b in self.policy.get("blackout", []))

    def window_text(self, action, record):
        if action == "keep-in-touch" and record.get("cadence"):
            return record["cadence"]
        tags = record.get("tags", [])
        for tag in tags if isinstance(tags, list) else [tags]:
            text = self.override("tags", tag, action)
            if text:
                return text
        return (self.override("roles", record.get("role"), action)
                or self.policy.get("window", {}).get(action)
                or WINDOWS[action])

    def override(self, group, name, action):
        over = self.policy.get(group, {}).get(name, {})
        if action == "keep-in-touch" and "cadence" in over:
            return over["cadence"]
        return over.get(action)

    def window(self, action, record, anchor):
        """First and last day."""
        text = self.window_text(action, record)
        first, _, last = text.partition("-")
        if action == "prepare":
            opens = add(anchor, last or first, -1)
            by = add(anchor, first, -1) if last else anchor
            return opens, max(opens, by)
        opens = add(anchor, first)
        if last:
            return opens, max(opens, add(anchor, last))
        if action == "keep-in-touch":
            return opens, add(opens, self.policy.get(
                "cadence-span", FIGURES["cadence-span"]))
        return opens, opens


def nothing(why):
    return {"action": "none", "state": None, "since": None, "open": None,
            "by": None, "late": 0, "template": None, "why": why}


def since_newest(entries, kinds):
    """The newest entry of those kinds, unless something went out after it."""
    for i in range(len(entries) - 1, -1, -1):
        if entries[i][1] in kinds:
            after = entries[i + 1:]
            if any(DIRECTION[kind] == "out" for _, kind, _ in after):
                return None
            return entries[i]
    return None


def candidates(rules, record):
    """(action, anchor, template) in the order of the rules."""
    today = rules.today
    if record.get("kind") == "event":
        start = record.get("dates", {}).get("start")
        if start:
            yield "prepare", day(start), TEMPLATES["prepare"]
        return
    entries = entries_of(record, today)
    s = summarize(record, today, rules.limit())
    if record.get("next", {}).get("date"):
        yield "plan", day(record["next"]["date"]), None
    if s["attempts"] >= rules.limit():
        return
    one_way = [e for e in entries if DIRECTION[e[1]] in ("in", "out")]
    if one_way and one_way[-1][1] == "replied":
        if one_way[-1][2].get("closing") != "yes":
            yield "reply", one_way[-1][0], "reply"
    e = since_newest(entries, ("meeting", "helped"))
    if e:
        yield "thank", e[0], "thanks"
    e = since_newest(entries, ("met", "attended"))
    if e:
        yield ("follow-up", e[0],
               "webinar" if e[1] == "attended" else "follow-up")
    if s["attempts"] == 1:
        yield "nudge", day(s["waiting"]), "nudge"
    established = s["exchanges"] > 0 or bool(record.get("cadence"))
    told = [day(m["date"]) for m in rules.me.get("milestones", [])
            if day(m["date"]) <= today]
    open_to = record.get("open_to", [])
    keen = ("updates" in (open_to if isinstance(open_to, list) else [open_to])
            or s["exchanges"] >= rules.figure("share", "exchanges"))
    out = s["last_out"] and day(s["last_out"])
    if told and established and keen and (not out or max(told) > out):
        anchor = max(told)
        if out:
            anchor = max(anchor, add(out, rules.figure("share", "rest")))
        yield "share", anchor, "update"
    if established and s["last"]:
        yield "keep-in-touch", day(s["last"]), "catch-up"
    if (record.get("status") == "prospect" and not out and not established
            and (record.get("email") or record.get("linkedin"))):
        yield ("introduce", None,
               "mentor" if record.get("email") else "connect")


def settle(rules, record, action, anchor, template):
    """The decision, or None where it has lapsed."""
    today = rules.today
    if action == "plan":
        opens, by = anchor, anchor
    else:
        opens, by = rules.window(action, record, anchor)
    last = by
    if rules.lapse(action):
        last = add(by, rules.lapse(action))
    if today > last and (rules.lapse(action) or action == "prepare"):
        return None
    late = max(0, days_between(by, today))
    state = "overdue" if late else "open" if today >= opens else "upcoming"
    return {"action": action, "state": state, "since": anchor, "open": opens,
            "by": by, "late": late, "template": template}


def decide(rules, record):
    status = record.get("status")
    if record.get("kind") != "event":
        if record.get("do_not_contact") == "yes":
            return nothing("do_not_contact is set")
        if status in ("closed", "paused"):
            return nothing(status)
    if rules.blackout(rules.today):
        return nothing("blackout until")
    for action, anchor, template in candidates(rules, record):
        if action == "introduce":
            return {"action": action, "template": template, "late": 0}
        due = settle(rules, record, action, anchor, template)
        if due:
            return due
    return nothing("")


# --- over the network ----------------------------------------------------

def fold(text):
    text = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in text if not unicodedata.combining(c))


def fit(rules, record):
    theirs = {fold(i) for i in record.get("interests", [])}
    points = rules.figure("fit", "interest") * sum(
        fold(i) in theirs for i in rules.me.get("interests", []))
    if record.get("img") == "yes" or record.get("img_evidence"):
        points += rules.figure("fit", "evidence")
    if record.get("hooks"):
        points += rules.figure("fit", "hook")
    if record.get("tie"):
        points += rules.figure("fit", "tie")
    return points


def cold_message(record, today):
    for when, kind, _ in entries_of(record, today):
        if DIRECTION[kind] == "out":
            return when if kind in ("sent", "asked") else None
        if DIRECTION[kind] != "none" or kind == "attended":
            return None
    return None


def fits_quota(rules, taken, when):
    """May one more go out on `when`, in every period that holds it?"""
    days = rules.figure("introduce", "days")
    quota = rules.figure("introduce", "quota")
    for shift in range(days):
        first = when - datetime.timedelta(days=shift)
        last = first + datetime.timedelta(days=days - 1)
        if sum(first <= t <= last for t in taken) >= quota:
            return False
    return True


def schedule(rules, items):
    taken = [c for c in (cold_message(r, rules.today) for r, _ in items
                         if r.get("kind") != "event") if c]
    turns = [i for i, (_, d) in enumerate(items) if d["action"] == "introduce"]
    turns.sort(key=lambda i: (-fit(rules, items[i][0]), i))
    when = rules.today
    for i in turns:
        record, due = items[i]
        while rules.blackout(when) or not fits_quota(rules, taken, when):
            when += datetime.timedelta(days=1)
        taken.append(when)
        opens, by = rules.window("introduce", record, when)
        due.update(since=when, open=opens, by=by,
                   state="open" if opens <= rules.today else "upcoming")


def order_key(item):
    place, (_, d) = item
    if d["state"] == "overdue":
        length = days_between(d["open"], d["by"]) + 1
        return 0, -Fraction(d["late"], length), place
    if d["state"] == "open":
        return 1, d["by"].toordinal(), place
    if d["state"] == "upcoming":
        return 2, d["open"].toordinal(), place
    return 3, 0, place


def plan(rules, items, per_day):
    """Day by day: the first to close of what is open, `per_day` of them."""
    def closing(item):
        return item[1][1]["by"], order_key(item)

    left = sorted((i for i in enumerate(items) if i[1][1]["state"]),
                  key=closing)
    when, taken, planned = rules.today, [], []
    while left:
        today, rest = 0, []
        for item in left:
            due = item[1][1]
            turn = due["action"] == "introduce"
            if (today == per_day or rules.blackout(when)
                    or due["open"] > when
                    or (turn and not fits_quota(rules, taken, when))):
                rest.append(item)
                continue
            due["planned"] = when
            planned.append(item)
            today += 1
            if turn:
                taken.append(when)
        left = rest
        when += datetime.timedelta(days=1)
    planned.sort(key=lambda item: (item[1][1]["planned"], closing(item)))
    return planned


# --- random networks -----------------------------------------------------

INTERESTS = ["trauma", "Trauma", "cultural psychiatry", "Cultural Psychiatry",
             "sleep", "thérapie familiale", "THERAPIE FAMILIALE", "addiction"]
ROLES = ["resident", "fellow", "attending", "coordinator", "other"]
TAGS = ["inner", "far", "alum", "x"]
SPANS = ["0", "1", "7d", "2w", "10", "1m", "45", "3m", "1y"]
PERIODS = ["0-2", "3-7", "5", "10-14", "1w-2w", "20-40", "1m-2m", "30d-1m"]
CADENCES = ["60-90", "120d", "45", "1m", "2m-3m", "2w-4w", "1y", "90d-120d"]


def maybe(rng, chance):
    return rng.random() < chance


def near(rng, today, back, ahead=0):
    return today + datetime.timedelta(days=rng.randint(-back, ahead))


def random_override(rng):
    over = {}
    if maybe(rng, .7):
        over["cadence"] = rng.choice(CADENCES)
    elif maybe(rng, .5):
        over["keep-in-touch"] = rng.choice(CADENCES)
    for action in ("reply", "thank", "follow-up", "nudge", "share",
                   "introduce"):
        if maybe(rng, .25):
            over[action] = rng.choice(PERIODS)
    return over


def random_policy(rng, today):
    policy = {}
    if maybe(rng, .4):
        return policy
    if maybe(rng, .5):
        policy["window"] = {a: rng.choice(CADENCES if a == "keep-in-touch"
                                          else PERIODS)
                            for a in WINDOWS if maybe(rng, .4)}
    if maybe(rng, .5):
        policy["lapse"] = {a: rng.choice(SPANS) for a in LAPSES
                           if maybe(rng, .5)}
    if maybe(rng, .3):
        policy["attempts"] = rng.randint(1, 4)
    if maybe(rng, .3):
        policy["cadence-span"] = rng.choice(SPANS)
    if maybe(rng, .3):
        policy["share"] = {"rest": rng.choice(SPANS),
                           "exchanges": rng.randint(1, 3)}
    if maybe(rng, .5):
        policy["introduce"] = {"quota": rng.randint(1, 6),
                               "days": rng.randint(1, 10)}
    if maybe(rng, .3):
        policy["fit"] = {k: rng.randint(0, 5) for k in FIGURES["fit"]}
    if maybe(rng, .5):
        policy["roles"] = {r: random_override(rng) for r in ROLES[:2]}
    if maybe(rng, .5):
        policy["tags"] = {t: random_override(rng) for t in TAGS[:3]}
    if maybe(rng, .5):
        policy["blackout"] = []
        for _ in range(rng.randint(1, 3)):
            start = near(rng, today, 20, 60)
            if start <= today and maybe(rng, .8):
                start = today + datetime.timedelta(days=rng.randint(1, 20))
            end = near(rng, start, 0, 12)
            policy["blackout"].append({"from": iso(start), "to": iso(end)})
    return policy


def random_me(rng, today):
    me = {"name": "Dr. Nimali Perera"}
    if maybe(rng, .8):
        me["interests"] = rng.sample(INTERESTS, rng.randint(1, 4))
    if maybe(rng, .8):
        me["milestones"] = [{"date": iso(near(rng, today, 120, 20)),
                             "kind": "other", "what": "a step"}
                            for _ in range(rng.randint(1, 3))]
    return me


def random_log(rng, today):
    log = []
    reach = rng.choice([5, 20, 60, 200, 500])
    kinds = list(DIRECTION)
    if maybe(rng, .5):
        kinds = rng.sample(kinds, 4)
    for _ in range(rng.choice([0, 1, 1, 2, 2, 3, 4, 6, 9])):
        entry = {"date": iso(near(rng, today, reach, 3)),
                 "type": rng.choice(kinds), "text": "words"}
        if entry["type"] == "replied" and maybe(rng, .3):
            entry["closing"] = rng.choice(["yes", "no"])
        elif maybe(rng, .2):
            entry = {entry["date"] + " " + entry["type"] + " email": "words"}
        log.append(entry)
    if maybe(rng, .3):
        log.sort(key=lambda e: e.get("date", ""))
    return log


def random_contact(rng, today, i):
    c = {"kind": "contact", "id": "c%d" % i, "file": "c%d.yaml" % i,
         "name": "Contact %d" % i}
    choices = [
        ("email", .4, lambda: "a%d@example.org" % i),
        ("linkedin", .3, lambda: "https://www.linkedin.com/in/example"),
        ("status", .4, lambda: rng.choice(
            ["prospect"] * 6 + ["active", "paused", "closed"])),
        ("role", .5, lambda: rng.choice(ROLES)),
        ("tags", .4, lambda: rng.choice(
            [rng.sample(TAGS, rng.randint(1, 3)), rng.choice(TAGS)])),
        ("cadence", .15, lambda: rng.choice(CADENCES)),
        ("open_to", .3, lambda: rng.choice(
            [["updates"], ["questions"], "updates", ["questions",
                                                     "updates"]])),
        ("do_not_contact", .04, lambda: rng.choice(["yes", "no"])),
        ("last_interaction", .15, lambda: iso(near(rng, today, 200, 5))),
        ("interests", .5, lambda: rng.sample(INTERESTS, rng.randint(1, 4))),
        ("img", .3, lambda: rng.choice(["yes", "no", "unknown"])),
        ("img_evidence", .1, lambda: "two residents"),
        ("hooks", .2, lambda: ["a paper"]),
        ("tie", .2, lambda: "same school"),
        ("next", .05, lambda: {"date": iso(near(rng, today, 30, 60)),
                               "what": "write"}),
        ("log", .85, lambda: random_log(rng, today)),
    ]
    for key, chance, value in choices:
        if maybe(rng, chance):
            c[key] = value()
    return c


def random_record(rng, today, i):
    if maybe(rng, .03):
        return {"kind": "event", "id": "e%d" % i, "file": "e%d.yaml" % i,
                "name": "Event %d" % i,
                "dates": {"start": iso(near(rng, today, 20, 40))}}
    return random_contact(rng, today, i)


# --- comparing -----------------------------------------------------------

class Tap:
    def __init__(self):
        self.count = self.failed = 0

    def ok(self, faults, title):
        self.count += 1
        print("%sok %d - %s" % ("not " if faults else "", self.count, title))
        for fault in faults[:5]:
            print("#   " + fault)
        self.failed += bool(faults)


def run(tool, args, directory, records):
    text = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records)
    done = subprocess.run([tool, "-o", "jsonl", "-C", directory] + args
                          + ["-"], input=text.encode(),
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          check=False)
    if done.returncode:
        sys.exit("Bail out! %s: status %d: %s" % (
            tool, done.returncode, done.stderr.decode()[:500]))
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def write_settings(directory, me, policy):
    # JSON is YAML
    with open(os.path.join(directory, "kith.yaml"), "w") as f:
        json.dump({"me": me, "policy": policy}, f, indent=1)


def compare_summaries(rules, records, got):
    faults = []
    if [r["id"] for r in got] != [r["id"] for r in records]:
        return ["kith-parse lost or moved records"]
    for record, parsed in zip(records, got):
        if record["kind"] == "event":
            continue
        want = summarize(record, rules.today, rules.limit())
        if parsed["summary"] != want:
            faults.append("%s: got %s, expected %s" % (
                json.dumps(record), parsed["summary"], want))
    return faults


def why_faults(record, due, rules):
    why, faults = due["why"], []
    if not why or "\n" in why or why != why.strip():
        faults.append("no plain sentence: %r" % why)
    if due["action"] == "none":
        want = decide(rules, record)["why"]
        if not why.startswith(want):
            faults.append("why: %r does not begin %r" % (why, want))
    elif due["action"] == "share":
        if not re.match(r"you have news of \d{4}-\d\d-\d\d, ", why):
            faults.append("why: %r" % why)
    elif due["since"] not in why:
        faults.append("why without its day: %r" % why)
    return faults


def compare_dues(rules, items, got):
    by_id = {r["id"]: r["due"] for r in got}
    faults = []
    for record, want in items:
        due = by_id.get(record["id"])
        if due is None:
            faults.append("%s is missing" % record["id"])
            continue
        for key in ("action", "state", "since", "open", "by", "late",
                    "template"):
            expected = want[key]
            if isinstance(expected, datetime.date):
                expected = iso(expected)
            if due[key] != expected:
                faults.append("%s: %s is %r, expected %r: %s" % (
                    rules.today, key, due[key], expected,
                    json.dumps(record)))
        faults += why_faults(record, due, rules)
    return faults


def compare_order(got, want):
    got = [(r["id"], r["due"].get("planned")) for r in got]
    want = [(r["id"], iso(d.get("planned"))) for r, d in want]
    if got == want:
        return []
    i = next((i for i, (a, b) in enumerate(zip(got, want)) if a != b),
             min(len(got), len(want)))
    return ["%d and %d records; from place %d: got %s, expected %s" % (
        len(got), len(want), i, got[i:i + 4], want[i:i + 4])]


def test_network(tap, rng, number, count):
    today = datetime.date(2024, 1, 1) + datetime.timedelta(
        days=rng.randint(0, 1500))
    policy, me = random_policy(rng, today), random_me(rng, today)
    rules = Rules(me, policy, today)
    records = [random_record(rng, today, i) for i in range(count)]
    items = [(r, decide(rules, r)) for r in records]
    schedule(rules, items)
    # an event with nothing to prepare is not listed
    items = [(r, d) for r, d in items
             if r["kind"] != "event" or d["action"] != "none"]
    args = ["--today", iso(today)]
    title = "network %d, %d records, %s" % (number, count, today)
    with tempfile.TemporaryDirectory() as directory:
        write_settings(directory, me, policy)
        parsed = run("kith-parse", args, directory, records)
        dues = run("kith-due", ["--all"] + args, directory, records)
        per_day = rng.randint(1, 9)
        planned = run("kith-due", ["--all", "--per-day", str(per_day)] + args,
                      directory, records)
    tap.ok(compare_summaries(rules, records, parsed), title + ": summaries")
    tap.ok(compare_dues(rules, items, dues), title + ": what is due")
    order = sorted(enumerate(items), key=order_key)
    tap.ok(compare_order(dues, [item for _, item in order]),
           title + ": its order")
    want = [item for _, item in plan(rules, items, per_day)]
    want += [item for _, item in order if not item[1]["state"]]
    tap.ok(compare_order(planned, want),
           title + ": a plan of %d a day" % per_day)
    return [d["action"] for _, d in items]


def main():
    rng = random.Random(SEED)
    tap = Tap()
    actions = []
    left, number = COUNT, 0
    while left > 0:
        number += 1
        size = min(left, PER_NETWORK)
        actions += test_network(tap, rng, number, size)
        left -= size
    for action in sorted(set(actions)):
        print("# %6d %s" % (actions.count(action), action))
    unseen = (set(TEMPLATES) | {"none"}) - set(actions)
    tap.ok(["never: " + a for a in sorted(unseen)] if COUNT >= 2000 else [],
           "every action came up")
    print("1..%d" % tap.count)
    return 1 if tap.failed else 0


if __name__ == "__main__":
    sys.exit(main())
