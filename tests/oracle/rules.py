"""What is due for one record: the table of kith-due(1), a function a row.

A rule gives what is due, or None where it does not apply. What has lapsed
does not apply; what is still to come does.
"""

import copy

from oracle.days import add, day, iso, last_day
from oracle.log import long_form, newest, read_log, since, summarize
from oracle.policy import Policy, listed
from oracle.stages import is_past, rests, step

HARD = {"reply", "thank", "plan", "follow-up", "promise", "nudge", "prepare",
        "deadline"}


class Network:
    """What is the same for every record."""

    def __init__(self, me, settings, today, programs=(),
                 season=()):
        self.me, self.policy, self.today = me, Policy(settings), today
        self.season = list(season)
        self.programs = {p["id"]: p for p in programs}


class Subject:
    """A record and what it is judged by."""

    def __init__(self, network, record):
        self.network, self.record = network, record
        self.today, self.policy = network.today, network.policy

    def due(self, action, anchor, template, window=None):
        return settle(self, action, anchor, template, window
                      or self.policy.window(action, self.record, anchor))


class Person(Subject):
    def __init__(self, network, record):
        super().__init__(network, record)
        self.log = read_log(record, self.today)
        self.summary = summarize(record, self.log, self.policy.attempts)
        self.resting = self.summary["attempts"] >= self.policy.attempts
        self.program = network.programs.get(record.get("program"), {})

    def last_message(self):
        entry = newest(self.log, lambda e: e.message())
        return entry.day if entry else None

    def blacked_out(self, when):
        return any(self.policy.blackouts(self.record, when))

    def may_answer(self, message, when):
        """Is there a blackout that holds both days?"""
        return any(first <= message <= last for first, last
                   in self.policy.blackouts(self.record, when))


def settle(who, action, anchor, template, window):
    """What is due in a window; None where there is none, or it has lapsed."""
    if not window:
        return None
    (opens, by), today = window, who.today
    lapse = who.policy.lapse(action)
    if lapse and today > add(by, lapse):
        return None
    late = max(0, (today - by).days)
    state = "overdue" if late else "open" if today >= opens else "upcoming"
    return {"action": action, "state": state, "since": anchor, "open": opens,
            "by": by, "late": late, "template": template}


def soonest(dues):
    """Of those that have begun the first to close."""
    begun = [d for d in dues if d and d["state"] != "upcoming"]
    return min(begun, key=lambda d: d["by"], default=None)


def days_ahead(dues):
    """When those that are still to come begin."""
    return {d["open"] for d in dues if d and d["state"] == "upcoming"}


def claim_maps(fact):
    """A fact is plain, a claim, or a list of them."""
    maps = listed(fact)
    if isinstance(fact, (dict, list)) and isinstance(maps[0], dict):
        return maps
    return [{"value": fact}] if maps else []


def stated(fact):
    """The value of each claim, strict or not."""
    return [claim.get("value") for claim in claim_maps(fact)]


def claims(fact):
    """The values of each claim, [] where it is unknown or not strict."""
    for claim in claim_maps(fact):
        values = listed(claim.get("value"))
        unsure = claim.get("strict") == "no" or values == ["unknown"]
        yield [] if unsure else values


# --- the rows, in their order ---------------------------------------------

def reply(p):
    e = newest(p.log, lambda e: e.heard() or e.message())
    if e and e.type == "replied" and e.keys.get("closing") != "yes":
        return p.due("reply", e.day, "reply")
    return None


def refuses(p, declined):
    """Does it answer something that was asked?"""
    asked = False
    for e in p.log:
        if e is declined:
            return asked
        if e.type in ("helped", "declined"):
            asked = False
        asked = asked or e.type == "asked"
    return False


def asks_for_thanks(p, e):
    if e.type == "meeting":
        notes = set(stated(p.program.get("thank_you_notes")))
        return notes - {"unknown"} != {"not wanted"}
    return e.type == "helped" or e.type == "declined" and refuses(p, e)


def thank(p):
    e = newest(p.log, lambda e: asks_for_thanks(p, e))
    if e and not any(s.sending() for s in since(p.log, e)):
        return p.due("thank", e.day, "thanks")
    return None


def plan(p):
    text = p.record.get("next", {}).get("date")
    if not text:
        return None
    when = day(text)
    if any(e.day >= when and (e.sending() or e.heard() and e.type in
                              ("met", "meeting")) for e in p.log):
        return None
    return p.due("plan", when, None, (when, when))


def plan_of_today(p):
    due = plan(p)
    return due if due and due["state"] != "upcoming" else None


def plan_to_come(p):
    due = plan(p)
    return due if due and due["state"] == "upcoming" else None


def follow_up(p):
    """Somebody met or listened to comes before a connection: being accepted
    somewhere does not move what the meeting asks for."""
    quiet = [e for e in p.log
             if not any(s.message() or s.type == "declined"
                        for s in since(p.log, e))]
    e = newest(quiet, lambda e: e.type in ("met", "attended"))
    due = before_promise(p, e and p.due(
        "follow-up", e.day, "follow-up" if e.type == "met" else "webinar"))
    if due or p.summary["attempts"]:
        return due
    e = newest(quiet, lambda e: e.type == "connected")
    return before_promise(p, e and p.due("follow-up", e.day, "hello"))


def before_promise(p, due):
    """While it is to come, a promise for a day before it comes first."""
    first = promise(p) if due and due["state"] == "upcoming" else None
    return None if (first and first.get("dated")
                    and first["by"] < due["open"]) else due


def open_matters(p, key, settled):
    """(entry, day or None) of what was promised or is expected."""
    for e in p.log:
        if any(settled(s) for s in since(p.log, e)):
            continue
        for matter in listed(e.keys.get(key)):
            by = matter.get("by") if isinstance(matter, dict) else None
            by = by or e.keys.get("by")
            yield e, day(by) if by else None


def promises(p):
    def one(e, by):
        if not by:
            return p.due("promise", e.day, "promise")
        opens, last = p.policy.window("promise-by", p.record, by)
        opens = max(opens, e.day)
        due = p.due("promise", by, "promise", (opens, max(opens, last)))
        return due and dict(due, dated=True)

    return [one(e, by) for e, by in open_matters(
        p, "promised",
        lambda s: s.type == "gave" or s.keys.get("kept") == "yes")]


def promise(p):
    return soonest(promises(p))


def nudge(p):
    if p.summary["attempts"] != 1:
        return None
    return p.due("nudge", day(p.summary["waiting"]), "nudge")


def check_ins(p):
    """A word about it has its day when theirs is over."""
    last = p.last_message()
    for _, by in open_matters(
            p, "expect",
            lambda s: s.type in ("helped", "declined")
            or s.keys.get("received") == "yes"):
        due = by and p.due("check-in", by, "check-in")
        if not due or last and last >= by:
            continue
        if by >= p.today:
            due.update(state="upcoming", open=max(due["open"], add(by, 1)))
        yield due


def check_in(p):
    return soonest(check_ins(p))


def share_milestone(p, milestones, audience):
    last = p.last_message()
    news = [day(m["date"]) for m in milestones if day(m["date"]) <= p.today]
    anchor = max(news, default=None)
    if not anchor or not audience or last and anchor <= last:
        return None
    if last:
        anchor = max(anchor, add(last, p.policy.figure("share", "rest")))
    return p.due("share", anchor, "update")


def share(p):
    milestones = p.network.me.get("milestones", [])
    ever = {e.type for e in p.log}
    friends = ("updates" in listed(p.record.get("open_to"))
               or p.summary["exchanges"] >= p.policy.figure("share",
                                                            "exchanges")
               or "helped" in ever)
    match = share_milestone(p, [m for m in milestones if m["kind"] == "match"],
                            friends or "replied" in ever)
    if match and p.network.me.get("stage") == "matched":
        match["first"] = True
    if match or p.resting:
        return match
    return share_milestone(p, milestones, friends)


def keep_in_touch(p):
    cadence = p.record.get("cadence", "none") != "none"
    if not (p.summary["exchanges"] or cadence) or not p.summary["last"]:
        return None
    return p.due("keep-in-touch", day(p.summary["last"]), "catch-up")


def is_closed(program, network):
    """Is it closed to me? Unknown is open, and so is what only old claims
    close."""
    if any(c and c != ["no"] for c in claims(program.get("closed_to_me"))):
        return True
    mine = network.me.get("visa", "none")
    oldest = add(network.today, "1y", -1)
    known = [c for c in claims(program.get("visas")) if c]
    if mine == "none" or not any(
            values and last_day(claim.get("checked", iso(oldest))) >= oldest
            for claim, values in zip(claim_maps(program.get("visas")),
                                     claims(program.get("visas")))):
        return False
    return not any("case-by-case" in values or mine in values
                   or mine == "either" and values != ["none"]
                   for values in known)


def introduce(p):
    """From today on; the quotas decide on the day."""
    r = p.record
    first = newest(p.log, lambda e: e.message() or not r.get("email")
                   and e.type == "invited")
    if r.get("status") != "prospect" or first:
        return None
    if is_closed(p.program, p.network):
        return None
    if not (r.get("email") or r.get("linkedin")):
        return None
    template = "catch-up" if p.summary["exchanges"] else "mentor"
    return p.due("introduce", p.today, template if r.get("email")
                 else "connect")


# The rules, and whether they hold while two attempts are unanswered.
RULES = [(reply, True), (thank, False), (plan_of_today, True),
         (follow_up, False), (promise, True), (plan_to_come, True),
         (nudge, False), (check_in, False), (share, True),
         (keep_in_touch, False), (introduce, False)]


def nothing(reason):
    return {"action": "none", "state": None, "since": None, "open": None,
            "by": None, "late": None, "template": None, "reason": reason}


def first_rule(p):
    """The first that applies, and the first that would but for my stage."""
    held = None
    for rule, while_resting in RULES:
        due = rule(p) if while_resting or not p.resting else None
        if due and not rests(p, due["action"]):
            return due, held
        held = held or due
    return None, held


def first_pledge(p, other):
    """The promise or check-in that will be due on its first day, if nothing
    happens, and no later than something else opens."""
    days = days_ahead([*promises(p), *check_ins(p)])
    for first in sorted(d for d in days if not other or d <= other["open"]):
        later = copy.copy(p)
        later.today = first
        due, _ = first_rule(later)
        if due and due["state"] != "upcoming" and due["action"] in (
                "promise", "check-in"):
            return {**due, "state": "upcoming", "late": 0,
                    "open": max(due["open"], first)}
    return None


def decide_person(p):
    if p.record.get("do_not_contact") == "yes":
        return nothing("do_not_contact")
    if p.record.get("status") in ("paused", "closed"):
        return nothing(p.record["status"])
    if p.blacked_out(p.today):
        due = reply(p)
        if due and p.may_answer(due["since"], p.today):
            return due
        return nothing("blackout")
    due, held = first_rule(p)
    if not due or due["state"] == "upcoming" and due["action"] != "introduce":
        due = first_pledge(p, due) or due
    if due:
        return due
    at_rest = "you" if p.network.me.get("stage") == "matched" else "while"
    return nothing(at_rest if held else "unanswered" if p.resting else "")


# --- records of other kinds -----------------------------------------------

def prepare(event):
    r = event.record
    start = r.get("dates", {}).get("start")
    filled = all(r.get(key) for key in ("goals", "sessions", "meet"))
    if (not start or r.get("prepared") == "yes" or filled
            or event.today >= day(start)):
        return None
    due = event.due("prepare", day(start), "brief")
    return due if due["state"] != "overdue" else None


def open_offers(log):
    """The `by` of each offer without an answer."""
    answers = {"accepted", "interviewed", "rejected", "withdrew"}
    for i, e in enumerate(log):
        if e["type"] == "offered" and e.get("by"):
            if not any(later["type"] in answers for later in log[i + 1:]):
                yield e["by"]


APPLIED = {"applied", "offered", "accepted", "interviewed", "waitlisted",
           "rejected", "withdrew"}


def interview(program):
    when = program.record.get("interview", {}).get("date")
    log = sorted(map(long_form, program.record.get("log", [])),
                 key=lambda e: e["date"])
    types = [e["type"] for e in log
             if day(e["date"]) <= program.today and e["type"] in APPLIED]
    if (not when or program.today > day(when) or types
            and types[-1] in ("interviewed", "rejected", "withdrew")):
        return None
    opens = program.policy.window("prepare", program.record, day(when))[0]
    return program.due("prepare", day(when), None, (opens, day(when)))


def deadlines(thing):
    """The days by which something is to be done."""
    r = thing.record
    if r["kind"] == "season":
        closes = r.get("type", "closes") == "closes"
        return [r["date"]] if closes and not is_past(thing) else []
    log = sorted(map(long_form, r.get("log", [])), key=lambda e: e["date"])
    log = [e for e in log if day(e["date"]) <= thing.today]
    for_me = [] if is_closed(r, thing.network) else [
        d for d in stated(r.get("deadline")) if d != "unknown"]
    counts = thing.policy.figure("deadline", "applied")
    return list(open_offers(log)) + [
        d for d in for_me if not any(
            e["type"] in APPLIED and add(day(e["date"]), counts) > day(d)
            for e in log)]


def deadline(thing):
    days = [day(d) for d in deadlines(thing) if day(d) >= thing.today]
    return thing.due("deadline", min(days), None) if days else None


def date_of_season(thing):
    """What opens is open for a week, what happens for its day."""
    r, today = thing.record, thing.today
    if (r["kind"] != "season" or r.get("type", "closes") == "closes"
            or is_past(thing)):
        return None
    when = day(r["date"])
    window = (thing.policy.window("opens", r, when) if r["type"] == "opens"
              else (when, when))
    return (thing.due("deadline", when, None, window)
            if today <= window[1] else None)


def decide_thing(thing):
    if "step" in thing.record:
        return step(thing)
    dues = [deadline(thing), date_of_season(thing)]
    if thing.record["kind"] == "program":
        dues.append(interview(thing))
    if thing.record["kind"] == "event":
        dues.append(prepare(thing))
    return min(filter(None, dues), key=lambda d: d["by"],
               default=nothing(""))


def subject(network, record):
    kind = Person if record["kind"] == "contact" else Subject
    return kind(network, record)


def decide(p):
    if p.record["kind"] == "contact":
        return decide_person(p)
    return decide_thing(p)


def described(due):
    """As kith-due says it."""
    keys = ("action", "state", "since", "open", "by", "late", "template")
    return {k: due[k] if k in ("action", "state", "late", "template")
            else iso(due[k]) for k in keys}
