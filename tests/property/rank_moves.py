#!/usr/bin/env python3
"""Changing one thing moves exactly what it should in kith-rank.

Random programs and profiles of rank_oracle. One fact, weight or key of the
profile is changed: only the reasons that the manual names for it may get other
points, a heavier weight never takes points away, and no other program moves
among the rest. A program that sponsors no visa never has a place for who needs
one, an unknown one always has, and an old or a preferred 'no' never stops.
And whatever a question is answered with, good or bad, the points come to lie
within the span that they had.

    SEED=7 ROUNDS=200 python3 rank_moves.py
"""

import json
import os
import random
import subprocess
import sys
import tempfile

from tap import end, note, number, ok, seed

from rank_oracle import Scene, run, write

SEED = seed()
ROUNDS = number("ROUNDS", 150)
PROGRAMS = 12

# The reasons that a fact of a program may change.
FACTS = {
    "visas": {"visa"}, "step3_for_h1b": {"visa"},
    "img_share": {"img"}, "visa_residents": {"img"},
    "imgs_per_class": {"img"}, "positions": {"img"},
    "step2_min": {"score"}, "step2_typical": {"score"},
    "attempts_max": {"score"},
    "yog_limit": {"years"}, "yog_from": {"years"}, "recency": {"years"},
    "usce_months": {"years"}, "usce_kinds": {"years"},
    "state": {"place"}, "city": {"place"}, "type": {"place"},
    "culture": {"interests"}, "mentoring": {"interests"},
    "rotated": {"rotated"},
    "accepting": set(), "ecfmg_by": set(), "closed_to_me": set(),
    "lors": set(), "url": set(), "want": set(),
}
# And those that a key of the profile may change.
MINE = {
    "visa": {"visa", "img"}, "residence": {"visa"}, "step3": {"visa"},
    "scores": {"score"}, "attempts": {"score"},
    "yog": {"years"}, "usce_months": {"years"}, "usce_kinds": {"years"},
    "interests": {"interests"}, "preferences": {"place"},
    "ecfmg": set(), "school": set(),
}

# What may come of a question, to the program and to myself; some answers are
# bad ones. `recency` has no key in a profile. Who turns out to need no visa is
# weighed by another rule.
ANSWERS = {
    "visas": ["J-1", "H-1B", ["H-1B", "J-1"], "F-1", "none", "case-by-case"],
    "visa_residents": [0, 1, 9, "no", "yes", "none"],
    "img_share": ["0%", "12%", "90%", "none"],
    "step2_min": [150, 232, 300, "none", "pass"],
    "step2_typical": [150, 232, 300],
    "attempts_max": [1, 2, 9, "none"],
    "yog_limit": [1, 5, 40, "none"], "yog_from": [1980, 2040, "none"],
    "recency": ["none"],
    "usce_months": [0, 2, 99, "none"],
    "usce_kinds": [["hands-on"], ["observership"], "none"],
    "ecfmg_by": ["application", "start"], "accepting": ["yes", "no"],
    "state": ["CT", "OH", "AK"], "type": ["university", "community"],
}
MY_ANSWERS = {
    "visa": ["J-1", "H-1B", "either", ["H-1B", "J-1"]],
    "residence": ["abroad", "in the US"], "step3": ["passed", "no"],
    "scores": [{"step2": n} for n in (150, 232, 300)],
    "attempts": [0, 1, 2, 9], "yog": [1980, 2019, 2024, 2040],
    "usce_months": [0, 2, 99], "usce_kinds": ["hands-on", ["observership"]],
    "ecfmg": ["certified", {"date": "2040"}],
    "interests": [["trauma"], ["nothing of the kind"]],
}


def by_id(records):
    return {r["id"]: r["rank"] for r in records}


def points(rank):
    return {r["name"]: r["points"] for r in rank["reasons"]}


class World:
    """A network that can be changed and ranked again."""

    def __init__(self, rng, directory):
        self.rng, self.directory = rng, directory
        self.scene = Scene(rng)
        self.me = self.scene.me()
        self.me.pop("stage", None)
        self.policy, self.season = self.scene.policy(), self.scene.season()
        self.programs = [self.scene.program(i)
                         for i in range(1, PROGRAMS + 1)]
        for program in self.programs:
            program.pop("tracks", None)
            self.save(program)
        self.settings()

    def settings(self, **changed):
        write(self.directory, "kith", dict(
            {"me": self.me, "policy": self.policy, "season": self.season},
            **changed))

    def save(self, program):
        write(self.directory, program["id"],
              {k: v for k, v in program.items() if k != "id"})

    def rank(self):
        return run(self.directory, self.scene.today)


def moved(before, after):
    """The reasons whose points differ."""
    old, new = points(before), points(after)
    return {name for name in old if old[name] != new[name]}


def others(records, changed):
    return [r["id"] for r in records if r["id"] != changed]


def test_fact(world, before):
    program = dict(world.rng.choice(world.programs))
    key = world.rng.choice(sorted(FACTS))
    facts = dict((f[0], f[2]) for f in world.scene.facts())
    value = facts.get(key, lambda: world.rng.choice(
        ["yes", "no", "1", "CT", "Bath", "sleep", "university"]))()
    program[key] = value
    world.save(program)
    after = world.rank()
    for old in world.programs:
        if old["id"] == program["id"]:
            world.save(old)
    faults = []
    was, now = by_id(before), by_id(after)
    for name in was:
        may = FACTS[key] if name == program["id"] else set()
        extra = moved(was[name], now[name]) - may
        if extra:
            faults.append("%s = %r moved %s of %s: %s" % (
                key, value, sorted(extra), name, json.dumps(program)))
    if others(before, program["id"]) != others(after, program["id"]):
        faults.append("the others changed their order: %s = %r" % (
            key, value))
    return faults


def test_mine(world, before):
    key = world.rng.choice(sorted(MINE))
    other = Scene(world.rng).me()
    me = {k: v for k, v in world.me.items() if k != key}
    if key in other:
        me[key] = other[key]
    world.settings(me=me)
    after = by_id(world.rank())
    world.settings()
    return ["me.%s = %r moved %s of %s" % (key, me.get(key), sorted(extra), n)
            for n, rank in by_id(before).items()
            for extra in [moved(rank, after[n]) - MINE[key]] if extra]


def test_weight(world, before):
    name = world.rng.choice(["visa", "people", "img", "score", "years",
                             "interests", "place", "rotated"])
    old = world.policy["rank"].get(name, 6)
    rank = dict(world.policy["rank"], **{name: max(old, 20) + 7})
    world.settings(policy={"rank": rank})
    after = by_id(world.rank())
    world.settings()
    faults = []
    for program, was in by_id(before).items():
        extra = moved(was, after[program]) - {name}
        if extra:
            faults.append("a weight of %s moved %s" % (name, sorted(extra)))
        if points(after[program])[name] < points(was)[name]:
            faults.append("a heavier %s took points away" % name)
        if was["stops"] != after[program]["stops"]:
            faults.append("a weight changed what stops")
    return faults


def test_visas(world):
    """What each 'no' does to who needs a visa."""
    me = dict(world.me, visa=world.rng.choice(["J-1", "H-1B", "either"]))
    world.settings(me=me, policy={})
    year = world.scene.today.year
    said = {
        "no": "none", "maybe": "unknown", "empty": "",
        "old": {"value": "none", "checked": str(year - 3)},
        "soft": {"value": "none", "strict": "no"},
        "both": [{"value": "none"}, {"value": ["J-1", "H-1B"]}],
        "now": {"value": "none", "checked": world.scene.today.isoformat()},
    }
    for name, value in said.items():
        world.save({"id": "v-" + name, "kind": "program", "name": name,
                    "visas": value})
    found = by_id(world.rank())
    for name in said:
        os.remove(os.path.join(world.directory, "v-%s.yaml" % name))
    world.settings()
    faults = []
    for name in said:
        rank = found["v-" + name]
        closed = name in ("no", "now")
        asks = [q for q in rank["unknown"] if q["fact"] == "visas"]
        if (rank["place"] is None) != closed or bool(rank["stops"]) != closed:
            faults.append("%s: %s" % (name, rank))
        if bool(rank["check"]) != (name == "old"):
            faults.append("%s: to check: %s" % (name, rank["check"]))
        if bool(asks) != (name in ("maybe", "empty", "old", "both")):
            faults.append("%s: asked: %s" % (name, asks))
    return faults


def answered(fact, value):
    """A fact with an answer in place of what it said, as firmly."""
    if isinstance(fact, dict):
        return {k: v for k, v in dict(fact, value=value).items()
                if k not in ("checked", "ask")}
    return value


def answers_to(program, name):
    """The program, with each answer to one of its questions."""
    fact = program.get(name)
    if name == "interests":
        return [dict(program, culture=c) for c in ("Trauma, sleep", "tea")]
    if isinstance(fact, list) and any(isinstance(f, dict) for f in fact):
        return [dict(program, **{name: f}) for f in fact
                if (f["value"] if isinstance(f, dict) else f) != "unknown"]
    if "case-by-case" in str(fact):  # what is sure then is a rule of its own
        return []
    return [dict(program, **{name: answered(fact, v)})
            for v in ANSWERS[name]]


def beyond(world, ranks, program, new, said):
    """What is wrong with the points that an answer gave a program."""
    old = ranks[program["id"]]
    if old["points"] <= new["points"] <= old["upto"] and \
            old["points"] <= new["upto"] <= old["upto"]:
        return []
    return ["%s: %d-%d came of %d-%d: %s %s" % (
        said, new["points"], new["upto"], old["points"], old["upto"],
        json.dumps(program), json.dumps(world.me))]


def rank_answers(world, seen):
    """Each answer to a question about a program makes one more of it; the
    program, what was said, and its rank."""
    said = {}
    for program, fact in seen:
        for i, answer in enumerate(answers_to(program, fact)):
            name = "%s-%s-%d" % (program["id"], fact, i)
            said[name] = program, "%s = %r" % (fact, answer.get(fact))
            world.save(dict(answer, id=name))
    ranks = by_id(world.rank())
    for name in said:
        os.remove(os.path.join(world.directory, name + ".yaml"))
    return [(*said[name], ranks[name]) for name in said]


def test_question(world, before):
    """No answer takes sure points away, nor gives more than was open."""
    ranks, asked = by_id(before), []
    for program in world.programs:
        asked += [(program, q["fact"]) for q in
                  ranks[program["id"]]["unknown"]
                  if q["worth"] or "ecfmg" in q["fact"]]
    faults, seen = [], world.rng.sample(asked, min(5, len(asked)))
    for program, said, new in rank_answers(
            world, [(p, fact) for p, fact in seen if fact[:3] != "me."]):
        faults += beyond(world, ranks, program, new, said)
    for program, fact in seen:
        key = fact.split(".")[1] if fact[:3] == "me." else None
        for answer in MY_ANSWERS[key] if key else []:
            world.settings(me=dict(world.me, **{key: answer}))
            faults += beyond(world, ranks, program,
                             by_id(world.rank())[program["id"]],
                             "%s = %r" % (fact, answer))
    world.settings()
    return faults


def test_what_if(world):
    """--set says what the profile would."""
    score = world.rng.randint(205, 265)
    world.settings(me=dict(world.me, scores={"step2": score}))
    want = world.rank()
    world.settings()
    done = subprocess.run(
        ["kith-rank", "-q", "--all", "-o", "jsonl", "-C", world.directory,
         "--set", "me.scores.step2=%d" % score, "--today",
         world.scene.today.isoformat()], stdout=subprocess.PIPE, check=True)
    got = [json.loads(line) for line in done.stdout.splitlines()]
    return [] if got == want else ["--set is not what the profile is"]


def main():
    rng = random.Random(SEED)
    faults = {"a fact": [], "the profile": [], "a weight": [], "visas": [],
              "what if": [], "an answer": []}
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as directory:
            world = World(rng, directory)
            before = world.rank()
            faults["a fact"] += test_fact(world, before)
            faults["the profile"] += test_mine(world, before)
            faults["a weight"] += test_weight(world, before)
            faults["visas"] += test_visas(world)
            faults["what if"] += test_what_if(world)
            faults["an answer"] += test_question(world, before)
    for what, found in faults.items():
        ok(not found, "%s moves what it should, %d rounds" % (what, ROUNDS),
           *found[:5])
    note("%d programs a round" % PROGRAMS)
    return end()


if __name__ == "__main__":
    sys.exit(main())
