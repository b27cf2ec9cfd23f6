"""What the log of a contact adds up to on a day."""

import json
from dataclasses import dataclass, field
from datetime import date

from oracle.days import day, iso

DIRECTION = {
    "met": "both", "meeting": "both", "attended": "none", "invited": "out",
    "connected": "none", "commented": "none", "sent": "out", "asked": "out",
    "nudged": "out", "thanked": "out", "updated": "out", "gave": "out",
    "replied": "in", "helped": "in", "declined": "in", "note": "none",
}
SPOKEN = {"in-person", "phone", "zoom", "video"}


@dataclass
class Entry:
    day: date
    type: str
    via: str = None
    keys: dict = field(default_factory=dict)

    def heard(self):
        return DIRECTION[self.type] in ("in", "both")

    def passed(self):
        """Incoming, two-way or outgoing."""
        return DIRECTION[self.type] != "none"

    def sending(self):
        """Outgoing, in whatever way."""
        return DIRECTION[self.type] == "out" and self.type != "invited"

    def message(self):
        return self.sending() and self.via not in SPOKEN

    def attempt(self):
        return self.message() and self.type in ("sent", "asked", "nudged")


def long_form(entry):
    if "type" in entry:
        return entry
    (key, text), = entry.items()
    when, kind, *rest = key.split()
    form = {"date": when, "type": kind, "text": text}
    for word in rest:
        form["event" if word[0] == "@" else "via"] = word.lstrip("@")
    return form


def without_copies(entries):
    seen, kept = set(), []
    for entry in entries:
        marks = [json.dumps(entry.keys, sort_keys=True)]
        if entry.keys.get("message_id"):
            marks.append("message_id " + entry.keys["message_id"])
        if not seen.intersection(marks):
            kept.append(entry)
        seen.update(marks)
    return kept


def read_log(record, today):
    """The entries up to today, by day and then as in the file."""
    entries = [Entry(day(e["date"]), e["type"], e.get("via"), e)
               for e in map(long_form, record.get("log", []))]
    entries = [e for e in entries if e.day <= today]
    imported = record.get("last_interaction")
    if imported and day(imported) <= today:
        if not any(e.day >= day(imported) for e in entries):
            entries.append(Entry(day(imported), "met"))
    entries.sort(key=lambda e: e.day)
    return without_copies(entries)


def newest(entries, wanted):
    return next((e for e in reversed(entries) if wanted(e)), None)


def since(entries, entry):
    """What came after `entry`."""
    place = next(i for i, e in enumerate(entries) if e is entry)
    return entries[place + 1:]


def unanswered(entries):
    """The days of the attempts that wait."""
    waiting = []
    for entry in entries:
        if entry.heard():
            waiting = []
        elif entry.type == "connected":
            ended = {entry.via} if entry.via else {"linkedin", None}
            waiting = [w for w in waiting if w.via not in ended]
        elif entry.attempt():
            waiting.append(entry)
    return sorted({w.day for w in waiting})


def stage(record, entries, limit):
    if record.get("status") in ("paused", "closed"):
        return record["status"]
    if len(unanswered(entries)) >= limit:
        return "resting"
    if any(e.heard() for e in entries):
        return "active"
    if any(DIRECTION[e.type] == "out" for e in entries):
        return "reached"
    return "prospect" if record.get("status") == "prospect" else "new"


def summarize(record, entries, limit):
    def last(*directions):
        entry = newest(entries, lambda e: DIRECTION[e.type] in directions)
        return iso(entry.day) if entry else None

    waiting = unanswered(entries)
    return {
        "last": last("in", "out", "both"),
        "last_in": last("in"),
        "last_out": last("out"),
        "exchanges": len({e.day for e in entries if e.heard()}),
        "attempts": len(waiting),
        "waiting": iso(waiting[-1]) if waiting else None,
        "asks": sum(e.type == "asked" for e in entries),
        "gives": sum(e.type == "gave" for e in entries),
        "stage": stage(record, entries, limit),
    }
