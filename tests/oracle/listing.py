"""What depends on all records: the quotas, the pause, the order, the plan."""

import unicodedata
from datetime import timedelta
from fractions import Fraction

from oracle.days import day
from oracle.log import newest
from oracle.policy import listed
from oracle.rules import HARD, nothing


class Quota:
    """At most so many in any so many days."""

    def __init__(self, policy, action, written):
        self.limit = policy.figure(action, "quota")
        self.days = policy.figure(action, "days")
        self.taken = list(written)

    def fits(self, when):
        for shift in range(self.days):
            first = when - timedelta(days=shift)
            last = first + timedelta(days=self.days - 1)
            if sum(first <= t <= last for t in self.taken) >= self.limit:
                return False
        return True


def first_word(p):
    """The day of a first message to somebody we had nothing from."""
    for e in p.log:
        if e.message() or e.type == "invited" and not p.record.get("email"):
            return e.day
        if e.heard() or e.type in ("attended", "connected"):
            return None
    return None


def touched_base(p):
    """The day of the newest message, if it was time to keep in touch."""
    e = newest(p.log, lambda e: e.message())
    if not e:
        return None
    earlier = p.log[:next(i for i, x in enumerate(p.log) if x is e)]
    last = newest(earlier, lambda e: e.passed())
    known = (any(x.heard() for x in earlier)
             or p.record.get("cadence", "none") != "none")
    if not last or not known:
        return None
    window = p.policy.window("keep-in-touch", p.record, last.day)
    return e.day if window and e.day >= window[0] else None


WRITTEN = {"introduce": first_word, "keep-in-touch": touched_base}


def new_quotas(people, policy):
    return {action: Quota(policy, action, filter(None, map(day_of, people)))
            for action, day_of in WRITTEN.items()}


def fold(text):
    text = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in text if not unicodedata.combining(c))


def fit(p):
    def points(key):
        return p.policy.figure("fit", key)

    theirs = {fold(i) for i in listed(p.record.get("interests"))}
    shared = sum(fold(i) in theirs for i in p.network.me.get("interests", []))
    evidence = p.record.get("img") == "yes" or p.record.get("img_evidence")
    return (points("interest") * shared
            + (points("evidence") if evidence else 0)
            + (points("hook") if p.record.get("hooks") else 0)
            + (points("tie") if p.record.get("tie") else 0))


def turn_key(p, worth):
    """The best first, then the newest `last`, then the path."""
    last = p.summary["last"]
    return (-worth, -day(last).toordinal() if last else 0,
            p.record["file"].encode())


def take_turns(quota, items):
    """Each on the earliest day that the quota and their blackouts leave."""
    for p, due in items:
        when = p.today
        while p.blacked_out(when) or not quota.fits(when):
            when += timedelta(days=1)
        quota.taken.append(when)
        wait = when - p.today
        if due["action"] == "introduce":
            due["open"], due["by"] = p.policy.window("introduce", p.record,
                                                     when)
            due["since"] = None
            due["state"] = "open" if due["open"] <= p.today else "upcoming"
        elif wait:
            length = due["by"] - due["open"]
            due.update(open=when, by=when + length, state="upcoming", late=0)


def is_waiting(due):
    return due["state"] in ("open", "overdue")


def schedule(items, policy):
    """Over (person, due) of all records: the pause, then both quotas."""
    people = [p for p, _ in items if p.record["kind"] == "contact"]
    quotas = new_quotas(people, policy)
    pause = policy.figure("introduce", "pause")
    follow_ups = sum(d["action"] == "follow-up" and is_waiting(d)
                     for _, d in items)
    turns = [i for i in items if i[1]["action"] == "introduce"]
    if pause and follow_ups >= pause:
        for _, due in turns:
            due.update(nothing("follow-up"))
    else:
        turns.sort(key=lambda i: turn_key(i[0], fit(i[0])))
        take_turns(quotas["introduce"], turns)
    touch = [i for i in items
             if i[1]["action"] == "keep-in-touch" and is_waiting(i[1])]
    touch.sort(key=lambda i: turn_key(i[0], i[0].summary["exchanges"]))
    take_turns(quotas["keep-in-touch"], touch)


def urgency(due):
    later = not due.get("first")
    if due["state"] == "overdue":
        length = (due["by"] - due["open"]).days + 1
        return 0, later, -Fraction(due["late"], length)
    if due["state"] == "open":
        return 1, later, due["by"].toordinal()
    if due["state"] == "upcoming":
        return 2, later, due["open"].toordinal()
    return 3, later, 0


def choice(p, due):
    """What is equally urgent stays in place; those of a quota come last, as
    their turns do."""
    if due["action"] == "keep-in-touch":
        return 1, turn_key(p, p.summary["exchanges"])
    if due["action"] == "introduce":
        return 2, turn_key(p, fit(p))
    return 0, ()


def in_order(items):
    return sorted(items, key=lambda i: (urgency(i[1]), choice(*i)))


def may_go(p, due, when):
    if p.record["kind"] != "contact" or not p.blacked_out(when):
        return True
    return due["action"] == "reply" and p.may_answer(due["since"], when)


def keep_room(turns, today, per_day):
    """What is hard and can be in time needs so much room, on its last days."""
    need, left = {}, 0
    for p, due in turns:
        if due["action"] in HARD and due["state"] != "overdue":
            last = min((due["by"] - today).days, len(turns))
            need[last] = need.get(last, 0) + 1
    for day in range(max(need, default=-1), -1, -1):
        left += need.get(day, 0)
        need[day] = min(left, per_day)
        left -= need[day]
    return {today + timedelta(days=day): n for day, n in need.items()}


def plan(items, policy, per_day):
    """So many a day: what is hard first, the first to close first; each on
    its first day with room, but what is late already leaves room to what can
    be in time. Sets `planned`; in the order of the days."""
    people = [p for p, _ in items if p.record["kind"] == "contact"]
    quotas = new_quotas(people, policy)
    room = {}
    turns = sorted((i for i in in_order(items) if i[1]["state"]),
                   key=lambda i: (i[1]["action"] not in HARD, i[1]["by"]))
    kept = keep_room(turns, turns[0][0].today, per_day) if turns else {}
    for p, due in turns:
        if due["action"] not in HARD or due["state"] != "overdue":
            kept = {}
        quota = quotas.get(due["action"])
        when = max(p.today, due["open"])
        while (room.get(when, per_day) <= kept.get(when, 0)
               or not may_go(p, due, when)
               or quota and not quota.fits(when)):
            when += timedelta(days=1)
        room[when] = room.get(when, per_day) - 1
        if quota:
            quota.taken.append(when)
        due["planned"] = when
    return sorted(turns, key=lambda i: i[1]["planned"])
