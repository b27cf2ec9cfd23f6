"""The stages of kith-season(5): what rests at one, and the steps of each."""

from datetime import timedelta

from oracle.days import day
from oracle.log import long_form
from oracle.policy import DIRECTORS, listed

UNASKED = {"nudge", "share", "keep-in-touch", "introduce"}
EARLY = {"abroad", "us-visa", "research"}


def rests(p, action):
    """While lists are made nobody of a program is written to unasked."""
    of_program = (p.record.get("program") or p.record.get("role") in
                  DIRECTORS | {"coordinator"})
    return (p.network.me.get("stage") == "ranking" and of_program
            and action in UNASKED)


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
        "applying": [("letters", count(people, asked("letter")) >= 3),
                     ("permission", count(people, asked("permission")))],
        "interviewing": [("practice", count(people, asked("prepare")))],
        "ranking": [("wants", not any(unwanted(r, today) for r in others
                                      if r["kind"] == "program"))],
        "matched": [("match", any(m["kind"] == "match"
                                  for m in me.get("milestones", [])))],
    }.get(stage, early if stage in EARLY else [])
    return [name for name, done in todo
            if not done and name not in listed(me.get("steps_done"))]


def step(thing):
    """One a day, in their order, each for a week."""
    turn = thing.today + timedelta(days=int(thing.record["turn"]))
    due = thing.due("step", turn, None)
    due["since"] = None
    return due
