#!/usr/bin/env python3
"""The rules of kith-rank(1), written a second time, against kith-rank.

Random programs with spans, claims that differ and facts of all ages, random
profiles, people and weights: place, points and what they may become, each
reason, stops, what is to check, and every question with whom to ask.

    SEED=7 ROUNDS=5000 python3 rank_oracle.py
"""

import collections
import json
import os
import random
import subprocess
import sys
import tempfile
from datetime import date, timedelta

from tap import end, note, number, ok, seed

from oracle.ranking import WEIGHTS, Profile, rank

SEED = seed()
COUNT = number("ROUNDS", 5000)
PER_NETWORK = 100
INTERESTS = ["trauma", "Sleep", "thérapie familiale", "addiction"]
STATES = ["CT", "NY", "Me", "OH"]
ROLES = ["resident", "fellow", "coordinator", "program-director", "faculty",
         "attending", "research-mentor", "other"]
KEYS = ["place", "points", "upto", "reasons", "unknown", "check", "stops",
        "track"]


class Scene:
    """One network: a profile, a policy, programs and their people."""

    def __init__(self, rng):
        self.rng = rng
        self.today = date(2025, 1, 1) + timedelta(days=rng.randint(0, 900))

    def maybe(self, chance):
        return self.rng.random() < chance

    def pick(self, *choices):
        return self.rng.choice(choices)

    def day(self, back, ahead=0):
        ago = self.rng.randint(-ahead, back)
        if self.maybe(.2):
            ago = self.pick(364, 365, 366, 367)
        when = self.today - timedelta(days=ago)
        return self.pick(when.isoformat(), when.isoformat(),
                         when.isoformat()[:7], when.isoformat()[:4])

    def some(self, choices):
        return {key: value() for key, chance, value in choices
                if self.maybe(chance)}

    # --- kith.yaml -----------------------------------------------------------

    def me(self):
        r = self.rng
        year = self.today.year
        return self.some([
            ("visa", .9, lambda: self.pick(
                "J-1", "H-1B", "either", "none", "j-1", "unknown",
                ["J-1", "H-1B"], ["H-1B", "J-1"])),
            ("residence", .7, lambda: self.pick("abroad", "in the US")),
            ("scores", .9, lambda: {"step2": self.pick(
                r.randint(205, 265), r.randint(225, 245), "unknown")}),
            ("step3", .5, lambda: self.pick("yes", "no", "passed", 221,
                                            "planned")),
            ("attempts", .7, lambda: self.pick(
                0, 0, 1, 2, "none", {"step1": 0, "step2": 1}, "unknown")),
            ("yog", .9, lambda: self.pick(
                r.randint(year - 12, year), "%d-06" % r.randint(
                    year - 9, year - 1), "%d-06-30" % (year - 3))),
            ("usce_months", .8, lambda: self.pick(0, 1, 2, 3, 6, 12, 2.5)),
            ("usce_kinds", .4, lambda: self.pick(
                "Hands-on", ["observership"], ["externship", "hands-on"])),
            ("ecfmg", .6, lambda: self.pick(
                "certified", "yes", {"status": "certified"},
                {"status": "pending", "date": self.day(100, 500)},
                {"date": self.day(10, 700)}, "pending")),
            ("interests", .9, lambda: r.sample(INTERESTS, r.randint(1, 4))),
            ("preferences", .8, lambda: self.some([
                ("states", .7, lambda: r.sample(STATES, 2)),
                ("cities", .3, lambda: ["Bath"]),
                ("type", .6, lambda: self.pick(
                    "university", ["university", "mixed"]))])),
            ("stage", .3, lambda: self.pick("ranking", "applying")),
        ])

    def policy(self):
        r = self.rng
        rank = {name: r.choice([0, 5, 7, 20, 33, 100]) for name in WEIGHTS
                if self.maybe(.2)}
        rank.update(self.some([
            ("second-choice", .2, lambda: r.choice([0, 50, 100])),
            ("case-by-case", .2, lambda: r.choice([0, 33, 100])),
            ("h1b-abroad", .2, lambda: r.choice([0, 10, 70, 100])),
            ("tie", .2, lambda: r.choice([0, 33, 100])),
            ("tie-full", .2, lambda: r.choice([1, 3, 9])),
            ("breadth-full", .2, lambda: r.choice([1, 3, 7])),
            ("img-full", .2, lambda: r.choice([1, 30, 100])),
            ("residents-full", .2, lambda: r.choice([1, 3])),
            ("score-full", .2, lambda: r.choice([1, 7, 30])),
            ("interests-full", .2, lambda: r.choice([1, 3])),
            ("season", .2, lambda: r.choice(["6m", "2y", "100d"])),
        ]))
        return {"rank": rank}

    def season(self):
        year = self.today.year
        return [item for item in (
            {"what": "First day to APPLY", "date": "%d-09-02" % year},
            {"what": "the list is certified", "date": "%d-03-03" % (year + 1)})
            if self.maybe(.6)]

    # --- facts ---------------------------------------------------------------

    def claim(self, value):
        claim = {"value": self.pick(value(), value(), value(), "unknown")}
        claim.update(self.some([
            ("strict", .4, lambda: self.pick("no", "no", "yes")),
            ("source", .5, lambda: self.pick("their page", "FREIDA")),
            ("checked", .7, lambda: self.day(800)),
            ("ask", .05, lambda: "what do they mean?"),
        ]))
        return claim

    def fact(self, value):
        kind = self.rng.random()
        if kind < .4:
            return value()
        if kind < .5:
            return self.pick("unknown", "none", "")
        if kind < .85:
            return self.claim(value)
        return [self.pick(self.claim(value), self.claim(value), "unknown")
                for _ in range(self.rng.randint(1, 3))] + [self.claim(value)]

    def visas(self):
        return self.pick(
            "J-1", "H-1B", "none", "case-by-case", "either", "F-1",
            ["J-1", "H-1B"], ["J-1", "H-1B", "F-1"], ["F-1"], "maybe",
            ["H-1B", "case-by-case"], ["F-1", "unknown"])

    def graduation_limit(self):
        return self.pick(*range(1, 13))

    def limit_claim(self):
        fact = self.fact(self.graduation_limit)
        if isinstance(fact, dict):
            fact.update(self.some([
                ("at", .2, lambda: "%d-07" % (self.today.year + 1)),
                ("exclusive", .2, lambda: self.pick("yes", "no"))]))
        return fact

    def facts(self):
        r = self.rng
        return [
            ("visas", .8, lambda: self.fact(self.visas)),
            ("step3_for_h1b", .4, lambda: self.fact(
                lambda: self.pick("yes", "no"))),
            ("img_share", .6, lambda: self.fact(lambda: self.pick(
                "%d%%" % r.randint(0, 70), "5-7%", "41.2%", 30, "some",
                "0%"))),
            ("visa_residents", .5, lambda: self.fact(lambda: self.pick(
                0, 1, 2, 3, 5, "yes", "no", "2-3", "a few"))),
            ("step2_min", .6, lambda: self.fact(lambda: self.pick(
                r.randint(210, 250), r.randint(210, 250), "230-240", 80,
                "pass", "high"))),
            ("step2_typical", .4, lambda: self.fact(lambda: self.pick(
                r.randint(220, 255), "235-245", "good"))),
            ("attempts_max", .5, lambda: self.fact(
                lambda: self.pick(1, 2, 3, "few"))),
            ("yog_limit", .6, self.limit_claim),
            ("yog_from", .2, lambda: self.fact(lambda: r.randint(
                self.today.year - 8, self.today.year))),
            ("recency", .2, lambda: self.fact(
                lambda: self.pick(1, 3, 5, "recent"))),
            ("usce_months", .6, lambda: self.fact(
                lambda: self.pick(0, 1, 3, 6, "2-3", "some"))),
            ("usce_kinds", .4, lambda: self.fact(lambda: self.pick(
                ["hands-on"], ["observership", "hands-on"], "externship"))),
            ("ecfmg_by", .4, lambda: self.fact(lambda: self.pick(
                "application", "ranking", "start", "soon"))),
            ("accepting", .3, lambda: self.fact(
                lambda: self.pick("yes", "yes", "no", "perhaps"))),
        ]

    def program(self, place):
        r = self.rng
        program = {"kind": "program", "name": "Program %d" % place,
                   "id": "p%03d" % place}
        program.update(self.some(self.facts() + [
            ("imgs_per_class", .3, lambda: self.fact(
                lambda: self.pick(0, 1, 2, "1-2"))),
            ("positions", .5, lambda: self.fact(
                lambda: self.pick(0, 4, 7, "6-8"))),
            ("state", .7, lambda: r.choice(STATES).upper()),
            ("city", .5, lambda: self.pick("BATH", "Reno")),
            ("type", .6, lambda: self.fact(lambda: self.pick(
                "university", "community", "mixed"))),
            ("culture", .2, lambda: self.fact(
                lambda: "A Trauma clinic and sleep")),
            ("mentoring", .2, lambda: "mentors for Therapie Familiale"),
            ("support", .1, lambda: "lawyer"),
            ("tags", .1, lambda: ["near", "addiction"]),
            ("notes", .1, lambda: "ask again"),
            ("rotated", .3, lambda: self.pick("yes", "no", "none", "May")),
            ("closed_to_me", .05, lambda: self.fact(
                lambda: self.pick("yes", "no", "they said so"))),
            ("want", .5, lambda: r.randint(1, 5)),
            ("log", .15, lambda: [
                {"date": (self.today - timedelta(days=r.randint(-9, 200))
                          ).isoformat(),
                 "type": self.pick("rejected", "withdrew", "applied",
                                   "offered", "accepted", "interviewed",
                                   "waitlisted", "note")}
                for _ in range(r.randint(1, 3))]),
            ("director", .2, lambda: "h%02d" % r.randint(1, 20)),
            ("coordinator", .2, lambda: "h%02d" % r.randint(1, 20)),
            ("tracks", .15, lambda: [dict(
                self.some([f[:1] + (.2,) + f[2:] for f in self.facts()]),
                name="track %d" % i) for i in range(r.randint(1, 3))]),
        ]))
        return program

    def person(self, name, program):
        r = self.rng
        answered = 0 if self.maybe(.4) else r.randint(1, 5)
        person = {"name": "Dr. " + name.upper(), "role": r.choice(ROLES)}
        if program:
            person["program"] = program
        if self.maybe(.4):
            person["interests"] = r.sample(INTERESTS, 2)
        person.update(self.some([
            ("status", .05, lambda: "closed"),
            ("do_not_contact", .05, lambda: "yes")]))
        person["log"] = [{"date": (self.today - timedelta(
            days=9 * i + 3)).isoformat(), "type": "replied", "closing": "yes"}
            for i in range(answered)]
        person["log"] += [{"date": (self.today - timedelta(
            days=70)).isoformat(), "type": "sent", "via": "email"}]
        return person, answered


def fold_all(values):
    from oracle.listing import fold
    return [fold(v) for v in values]


def write(directory, name, content):
    with open(os.path.join(directory, name + ".yaml"), "w",
              encoding="utf-8") as f:
        json.dump(content, f, ensure_ascii=False)  # JSON is YAML


def make_people(scene, directory, programs):
    heads = {"program-director", "coordinator", "associate-program-director"}
    names = [("m%03d" % i, scene.pick(*programs)["id"])
             for i in range(len(programs) // 2)]
    names += [("h%02d" % i, scene.pick(None, programs[0]["id"]))
              for i in range(1, 21)]
    people = []
    for name, program in names:
        person, answered = scene.person(name, program)
        write(directory, name, person)
        head = person["role"] in heads
        if person.get("status") or person.get("do_not_contact"):
            continue
        people.append({"id": name, "program": program, "head": head,
                       "role": person["role"], "exchanges": answered,
                       "interests": fold_all(person.get("interests", []))})
    return people


def run(directory, today):
    done = subprocess.run(
        ["kith-rank", "-q", "--all", "-o", "jsonl", "-C", directory,
         "--today", today.isoformat()], stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, check=False)
    if done.returncode:
        sys.exit("Bail out! status %d: %s" % (
            done.returncode, done.stderr.decode()[:900]))
    return [json.loads(line) for line in done.stdout.splitlines()]


def expected(ranked, place):
    points, upto = ranked.sums()
    return {
        "place": None if ranked.stops else place,
        "points": points, "upto": upto,
        "reasons": [(name, ranked.reasons[name][0]) for name in WEIGHTS],
        "unknown": ranked.asked,
        "check": sorted(ranked.checks), "stops": sorted(ranked.stops),
        "track": ranked.track.get("name"),
    }


def as_found(rank):
    return {
        "place": rank["place"], "points": rank["points"],
        "upto": rank["upto"],
        "reasons": [(r["name"], r["points"]) for r in rank["reasons"]],
        "unknown": sorted((q["fact"], q["worth"], q.get("of", ""))
                          for q in rank["unknown"]),
        "check": sorted(t.split(":")[0] for t in rank["check"]),
        "stops": sorted(t.split(":")[0] for t in rank["stops"]),
        "track": rank.get("track"),
    }


def holds(rank, unasked):
    """What is true of any of them."""
    worths = [q["worth"] for q in rank["unknown"]]
    return [what for good, what in (
        (rank["points"] == sum(r["points"] for r in rank["reasons"]),
         "points are not the sum of the reasons"),
        (rank["upto"] - rank["points"] == sum(worths) + unasked,
         "what is open is not what the questions are worth"),
        (worths == sorted(worths, reverse=True),
         "what decides most does not come first"),
        (all(r["why"] for r in rank["reasons"]), "a point without a why"),
        (all(q["ask"] for q in rank["unknown"]), "a question without words"),
    ) if not good]


def compare(order, got):
    faults = []
    if [r["id"] for r in got] != [r.program["id"] for r in order]:
        faults.append("order: got %s, expected %s" % (
            [r["id"] for r in got][:12],
            [r.program["id"] for r in order][:12]))
    found = {r["id"]: r["rank"] for r in got}
    for place, ranked in enumerate(order, 1):
        ours = found.get(ranked.program["id"])
        if ours is None:
            faults.append("missing: " + ranked.program["id"])
            continue
        want, have = expected(ranked, place), as_found(ours)
        wrong = ["%s: got %r, expected %r" % (k, have[k], want[k])
                 for k in KEYS if have[k] != want[k]] + holds(
                     ours, ranked.unasked)
        if wrong:
            faults.append("; ".join(wrong) + " of "
                          + json.dumps(ranked.program))
    return faults


def test_network(rng, place, count):
    scene = Scene(rng)
    me, policy, season = scene.me(), scene.policy(), scene.season()
    programs = [scene.program(i) for i in range(1, count + 1)]
    with tempfile.TemporaryDirectory() as directory:
        write(directory, "kith", {"me": me, "policy": policy,
                                  "season": season})
        for program in programs:
            write(directory, program["id"],
                  {k: v for k, v in program.items() if k != "id"})
        people = make_people(scene, directory, programs)
        order = rank(Profile(me, season, policy, scene.today), programs,
                     people)
        faults = compare(order, run(directory, scene.today))
    ok(not faults, "network %d, %d programs, %s" % (
        place, count, scene.today), *(faults[:4] + [json.dumps(me)]
                                      + [json.dumps(policy)]))
    return order


def main():
    rng = random.Random(SEED)
    seen = collections.Counter()
    left, place = COUNT, 0
    while left > 0:
        place += 1
        size = min(left, PER_NETWORK)
        for ranked in test_network(rng, place, size):
            seen.update("asks " + f for f, _ in ranked.questions)
            seen.update(["leaves unasked"] if ranked.unasked else [])
            seen.update("stops " + f for f in ranked.stops)
            seen.update("checks " + f for f in ranked.checks)
        left -= size
    for what in sorted(seen):
        note("%6d %s" % (seen[what], what))
    ok(COUNT < 2000 or len(seen) > 36, "every rule came up")
    return end()


if __name__ == "__main__":
    sys.exit(main())
