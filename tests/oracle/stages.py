"""The stages of kith-season(5): what rests at one, and the steps of each."""

from datetime import timedelta

from oracle.days import add, day
from oracle.log import long_form
from oracle.policy import DIRECTORS, listed

ORDER = ["abroad", "us-visa", "research", "applying", "interviewing",
         "ranking", "matched"]
UNASKED = {"plan", "nudge", "share", "keep-in-touch", "introduce"}
EARLY = {"abroad", "us-visa", "research"}


def rests(p, action):
    """While lists are made nobody of a program is written to unasked."""
    of_program = (p.record.get("program") or p.record.get("role") in
                  DIRECTORS | {"coordinator"})
    stage = p.network.me.get("stage")
    return (stage == "ranking" and of_program and action in UNASKED
            or stage == "matched" and action == "introduce")


def place(stage):
    return ORDER.index(stage) if stage in ORDER else -1


def is_past(thing):
    """A date of the season for a stage that is over for me."""
    theirs = place(thing.record.get("stage"))
    return 0 <= theirs < place(thing.network.me.get("stage"))


def is_stale(network):
    """Has something come that is for a stage after mine?"""
    mine, season = place(network.me.get("stage")), network.season
    return (mine >= 0 and any(day(i["date"]) >= network.today for i in season)
            and any(day(i["date"]) <= network.today and place(i.get("stage"))
                    > mine and i.get("type", "closes") != "closes"
                    for i in season))


def letters(network, stage):
    """Is it time for them? They go with the applications."""
    days = [day(i["date"]) for i in network.season
            if i.get("stage") == "applying"]
    ahead = [d for d in days if d >= network.today]
    if stage == "applying":
        return bool(ahead) or not days
    before = network.policy.figure("step", "letters")
    return stage == "research" and any(
        add(d, before, -1) <= network.today for d in ahead)


def count(people, wanted):
    return sum(bool(wanted(p)) for p in people)


def asked(what):
    return lambda p: any(e.type == "asked" and what in
                         listed(e.keys.get("ask")) for e in p.log)


def unwanted(program, today):
    log = map(long_form, program.get("log", []))
    return not program.get("want") and any(
        e["type"] == "interviewed" and day(e["date"]) <= today for e in log)


def steps(network, subjects):
    """The names of what is still to do, in order."""
    me, today = network.me, network.today
    people = [s for s in subjects if s.record["kind"] == "contact"]
    others = [s.record for s in subjects if s.record["kind"] != "contact"]
    prospects = count(people, lambda p: p.record.get("status") == "prospect")
    started = any(day(r["dates"]["start"]) > today for r in others
                  if r["kind"] == "event")
    known = count(people, lambda p: p.record.get("status") not in
                  ("paused", "closed"))
    stage = me.get("stage") or (None if known else "abroad")
    said = all(me.get(key) for key in ("name", "degree", "country", "stage",
                                       "step", "interests", "linkedin"))
    early = [
        ("profile", said),
        ("alumni", count(people, lambda p: p.record.get("tie")
                         or p.record.get("role") == "alumnus")),
        ("peers", count(people, lambda p: p.record.get("role") == "peer")),
        ("webinar", count(people, lambda p: any(
            e.type == "attended" for e in p.log))),
        ("prospects", prospects >= network.policy.goal_prospects()),
        ("meeting", started)]
    todo = {
        "applying": [("permission", count(people, asked("permission")))],
        "interviewing": [("practice", count(people, asked("prepare")))],
        "ranking": [("wants", not any(unwanted(r, today) for r in others
                                      if r["kind"] == "program"))],
        "matched": [("match", any(m["kind"] == "match"
                                  for m in me.get("milestones", [])))],
    }.get(stage, early if stage in EARLY else [])
    enough = count(people, asked("letter")) >= 3
    todo = [("stage", not is_stale(network)),
            ("letters", enough or not letters(network, stage))] + todo
    return [name for name, done in todo
            if not done and name not in listed(me.get("steps_done"))]


def step(thing):
    """One a day, in their order, each for a week."""
    turn = thing.today + timedelta(days=int(thing.record["turn"]))
    due = thing.due("step", turn, None)
    due["since"] = None
    return due
