#!/usr/bin/env python3
"""The due rules, written a second time, against kith-parse and kith-due.

Random networks, each as a stream or as a directory: what the manual says is
computed in tests/oracle from the records, then compared field by field: the
summary, what is due, the quotas, the order, and the plan of so many a day.

    SEED=7 ROUNDS=20000 python3 due_oracle.py
"""

import collections
import json
import os
import random
import re
import subprocess
import sys
import tempfile

from tap import end, note, number, ok, seed

from oracle.days import add, iso
from oracle.listing import fold, in_order, plan, schedule, urgency
from oracle.networks import Networks
from oracle.policy import WINDOWS
from oracle.rules import Network, decide, described, subject
from oracle.rules import plan as plan_of, promise as promise_of
from oracle.rules import promises as promises_of
from oracle.stages import rests, steps

SEED = seed()
COUNT = number("ROUNDS", 20000)
PER_NETWORK = 400
BESIDE = re.compile(r"; (planned for [-\d]+: the plan|promised (for|on) [-\d]+"
                    r": a (paper|letter)(?P<late>, \d+ days? late)?)"
                    r"(; their turn comes on [-\d]+: at most [^;]*)?$")
ACTIONS = set(WINDOWS) - {"promise-by", "opens"} | {"plan", "none"}


class Files:
    """A network on disk: its records are files, or a stream to the tools."""

    def __init__(self, directory, rng, me, policy, season):
        self.directory, self.rng = directory, rng
        self.as_files = rng.random() < .5
        self.args, self.input = ["-C", directory], None
        self.write("kith.yaml", {"me": me, "policy": policy,
                                 "season": season})

    def write(self, name, content):
        path = os.path.join(self.directory, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            json.dump(content, f, ensure_ascii=False)  # JSON is YAML

    def add(self, records):
        """The records as the tools will read them, in their order. Beside a
        stream, programs may be in the network alone."""
        files = [r for r in records if self.as_files
                 or r["kind"] == "program" and self.rng.random() < .3]
        for r in files:
            self.write(r["file"], {k: v for k, v in r.items()
                                   if k not in ("id", "file")})
        if self.as_files:
            return sorted(records, key=lambda r: r["file"].encode())
        read = [r for r in records if r not in files]
        lines = [json.dumps(r, ensure_ascii=False) for r in read]
        self.args, self.input = self.args + ["-"], "\n".join(lines) + "\n"
        return read

    def run(self, tool, *options):
        done = subprocess.run(
            [tool, "-o", "jsonl", *options, *self.args],
            input=(self.input or "").encode(), stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, check=False)
        if done.returncode:
            sys.exit("Bail out! %s: status %d: %s" % (
                tool, done.returncode, done.stderr.decode()[:900]))
        return [json.loads(line) for line in done.stdout.splitlines()]


def season_records(season):
    return [{"kind": "season", "file": "kith.yaml", "name": item["what"],
             "id": re.sub("[^a-z0-9]+", "-", fold(item["what"])) + "-"
             + item["date"], "date": item["date"],
             "type": item["type"], "stage": item["stage"]} for item in season]


def step_records(names):
    return [{"kind": "season", "file": "kith.yaml", "id": "step-" + name,
             "step": name, "turn": str(turn)}
            for turn, name in enumerate(names)]


# --- comparing -------------------------------------------------------------

def difference(person, got, expected):
    """One fault, to be read: the day, what differs, the record."""
    keys = [k for k in expected if got.get(k) != expected[k]]
    if not keys:
        return []
    return ["%s: %s; record %s" % (
        person.today, ", ".join("%s: got %r, expected %r" % (
            k, got.get(k), expected[k]) for k in keys),
        json.dumps(person.record)),
        "  in full: got %s, expected %s%s" % (
            got, expected, "; of " + json.dumps(person.program)
            if "program" in person.record else "")]


def compare_summaries(people, parsed):
    if [r["id"] for r in parsed] != [p.record["id"] for p in people]:
        return ["kith-parse lost or moved records"]
    faults = []
    for person, got in zip(people, parsed):
        if person.record["kind"] == "contact":
            faults += difference(person, got["summary"], person.summary)
    return faults


def mentions(person, due):
    """What the sentence has to name; what stands beside it comes last."""
    if due["action"] == "none":
        return [due["reason"].split()[0]] if due["reason"] else []
    said = [iso(due["since"])] if due["since"] and due["action"] != "share" \
        else []
    if person.record["kind"] != "contact" or person.blacked_out(person.today):
        return said
    planned, promised = plan_of(person), any(promises_of(person))
    if planned and due["action"] != "plan" and not rests(person, "plan"):
        said.append("; planned for %s: the plan" % iso(planned["since"]))
    if promised and due["action"] != "promise":
        said.append("; promised ")
    return said


def ends_with_it(person, why):
    """What stands beside the action, and how late a promise for a day is."""
    found, promised = BESIDE.search(why), promise_of(person)
    late = promised and "; promised for " in why \
        and (person.today - promised["by"]).days
    expected = late and late > 0 and ", %d day%s late" % (
        late, "s" if late > 1 else "")
    return found and found.group("late") == (expected or None)


def compare_dues(items, got):
    dues = {r["id"]: r["due"] for r in got}
    faults = []
    for person, due in items:
        ours = dues.pop(person.record["id"], None)
        if ours is None:
            faults.append("missing: expected %s of %s" % (
                described(due), json.dumps(person.record)))
            continue
        faults += difference(person, ours, described(due))
        why = ours["why"]
        if not why or "\n" in why or why != why.strip():
            faults.append("no plain sentence: %r" % why)
        elif ours["action"] == due["action"]:
            words = mentions(person, due)
            faults += ["why: %r does not name %r: %s" % (
                why, word, json.dumps(person.record))
                for word in words if word not in why]
            if words and words[-1].startswith(";"):
                if not ends_with_it(person, why):
                    faults.append("why does not end with it: %r" % why)
    return faults + ["not expected: %s of %s" % (
        r["due"], json.dumps({k: v for k, v in r.items() if k != "due"}))
        for r in got if r["id"] in dues]


def compare_order(items, got):
    expected = [(p.record["id"], iso(d.get("planned"))) for p, d in items]
    got = [(r["id"], r["due"].get("planned")) for r in got]
    if got == expected:
        return []
    pairs = zip(got + [None], expected + [None])
    i = next(i for i, (a, b) in enumerate(pairs) if a != b)
    by_id = {p.record["id"]: described(d) for p, d in items}
    return ["%d and %d records; from place %d: got %s, expected %s" % (
        len(got), len(expected), i, got[i:i + 4], expected[i:i + 4])] + [
        "  %s: %s" % (name, by_id.get(name))
        for name, _ in got[i:i + 2] + expected[i:i + 2]]


def late_in_plan(items, got):
    """What can't be in time says so."""
    why = {r["id"]: r["due"]["why"] for r in got}
    return ["%s is planned for %s, after %s, and does not say so: %r" % (
        p.record["id"], d["planned"], d["by"], why[p.record["id"]])
        for p, d in items if "planned" in d and d["state"] != "overdue"
        and d["planned"] > d["by"] and "in time" not in why[p.record["id"]]]


def shown(items, until):
    """Without --all: what is open or overdue, or opens by that day."""
    return [i for i in items if i[1]["state"] and i[1]["open"] <= until]


# --- a network -------------------------------------------------------------

def test_network(rng, place, count):
    random_network = Networks(rng)
    today, me = random_network.today, random_network.me()
    policy, season = random_network.policy(), random_network.season()
    with tempfile.TemporaryDirectory() as directory:
        files = Files(directory, rng, me, policy, season)
        records = random_network.records(count)
        network = Network(me, policy, today,
                          [r for r in records if r["kind"] == "program"], season)
        records = files.add(records)
        people = [subject(network, r) for r in records]
        day = ["--today", iso(today)]
        title = "network %d, %d records, %s" % (place, len(records), today)
        faults = compare_summaries(people, files.run("kith-parse", *day))
        ok(not faults, title + ": summaries", *faults[:6])
        if files.as_files:
            own = season_records(season) + step_records(
                steps(network, people))
            people += [subject(network, r) for r in own]
        test_due(rng, files, network, people, title)
        return [decide(p)["action"] for p in people]


def test_due(rng, files, network, people, title):
    policy, today = network.policy, network.today
    day, span = ["--today", iso(today)], rng.choice(["0", "7d", "2w", "1m"])
    per_day = rng.randint(1, 9)
    items = [(p, decide(p)) for p in people]
    schedule(items, policy)
    items = [(p, d) for p, d in items
             if p.record["kind"] == "contact" or d["action"] != "none"]

    got = files.run("kith-due", "--all", *day)
    faults = compare_dues(items, got)
    ok(not faults, title + ": what is due", *faults[:6])
    faults = compare_order(in_order(items), got)
    ok(not faults, title + ": its order", *faults[:6])

    near = shown(in_order(items), add(today, span))
    got = files.run("kith-due", "--within", span, *day)
    faults = compare_order(near, got)
    ok(not faults, title + ": within " + span, *faults[:6])

    got = files.run("kith-due", "--all", "--per-day", str(per_day), *day)
    planned = plan(items, policy, per_day)
    planned += [i for i in in_order(items) if not i[1]["state"]]
    faults = compare_order(planned, got) or late_in_plan(items, got)
    ok(not faults, title + ": a plan of %d a day" % per_day, *faults[:6])


def main():
    rng = random.Random(SEED)
    actions = collections.Counter()
    left = COUNT
    for place in range(1, 1 + -(-COUNT // PER_NETWORK)):
        size = min(left, PER_NETWORK)
        actions.update(test_network(rng, place, size))
        left -= size
    for action in sorted(actions):
        note("%6d %s" % (actions[action], action))
    missing = ACTIONS - set(actions) if COUNT >= 2000 else ()
    ok(not missing, "every action came up", *missing)
    return end()


if __name__ == "__main__":
    sys.exit(main())
