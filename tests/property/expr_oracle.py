#!/usr/bin/env python3
"""Filter expressions, evaluated a second time, against kith-filter.

Random queries are made as trees, so that nothing is parsed here, written down
in one of the many ways there are, and asked of random records: once in a
stream, and every tenth time also in a directory, where files that cannot
match are skipped unread.

    SEED=7 ROUNDS=10000 python3 expr_oracle.py
"""

import datetime
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction

from tap import end, note, number, ok, seed

SEED = seed()
COUNT = number("ROUNDS", 2000)
RECORDS = 40
PER_BATCH = 250
TODAY = datetime.date(2026, 6, 1)

rng = random.Random(SEED)

NAMES = ["Maria Álvarez", "Nour El-Sayed", "Siobhan OBrien", "Łukasz Zając", "Đặng Thị Hương", "Anna Lee",
         "Siobhán O'Brien", "Ngozi O’Connor", "山田 太郎", "Søren Ørsted",
         "Zoë Weiß", "Jose\u0301 Nu\u0301n\u0303ez", "Ayşe Kılıç",
         "Þóra Æsudóttir", "Lee-Ann Cœur", "ﬁona Ｋim"]
PLACES = ["München", "Bayview Medical Center", "São Paulo", "Boston",
          "Lakeshore State (north)", "C-L Service", "Québec"]
TEXTS = ["50% of PGY-2 residents", "thanks, see http://example.org/a?b=c",
         "cultural psychiatry\nand trauma", "a “quoted” – dashed – remark",
         "back\\slash and \"quotes\"", "it's 10:30 or so", "reading group",
         "community psychiatry", "not now and not later", "", "x", "..."]
TAGS = ["img-alum", "C-L", "Inner Circle", "été", "vip"]
ROLES = ["attending", "resident", "fellow", "peer"]
TYPES = {"met": "both", "meeting": "both", "attended": "none",
         "invited": "out", "connected": "none", "commented": "none",
         "sent": "out", "asked": "out", "nudged": "out",
         "thanked": "out", "updated": "out", "gave": "out", "replied": "in",
         "helped": "in", "declined": "in", "note": "none"}
ATTEMPTS = {"sent", "asked", "nudged"}
SPOKEN = {"in-person", "phone", "zoom", "video"}

LETTERS = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae",
           "œ": "oe", "ı": "i", "’": "'", "‘": "'", "–": "-", "—": "-"}

TEXT_FIELDS = ["name", "city", "institution", "role", "interests", "notes",
               "tie", "email", "tag", "tags", "log", "log.text", "log.type",
               "log.via", "met", "met.how", "x-topic", "x-any", "x-deep.a.b",
               "x-rare", "id", "stage", "mentoring", "visas", "cadence"]
DAY_FIELDS = ["last", "summary.last", "last_in", "last_out", "waiting",
              "met.date", "log.date", "last_interaction", "next.date"]
NUMBER_FIELDS = ["exchanges", "attempts", "asks", "gives"]
ANY_FIELDS = ["x-any", "x-n", "x-when", "positions", "visas.checked", "notes",
              "city", "met", "x-rare"]
WORD_FIELDS = ["name", "role", "log.type", "stage", "introduced_by"]
OTHER_FIELDS = ["do_not_contact", "given", "mentor", "next", "log.event"]
DERIVED = {"last", "last_in", "last_out", "waiting", "exchanges", "attempts",
           "asks", "gives", "stage"}
FACTS = {"visas", "positions", "mentoring"}


# --- values --------------------------------------------------------------

def fold(text):
    out = []
    for c in unicodedata.normalize("NFKD", text):
        for k in unicodedata.normalize("NFKD", c.casefold()):
            if unicodedata.category(k) != "Mn":
                out.append(LETTERS.get(k, k))
    return "".join(out)


def months_later(day, n):
    month = day.year * 12 + day.month - 1 + n
    first = datetime.date(month // 12, month % 12 + 1, 1)
    return first + datetime.timedelta(
        min(day.day, month_length(first)) - 1)


def month_length(day):
    after = datetime.date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return (after - day.replace(day=1)).days


def figures(text):
    """First and last day of 2026, 2026-05 or 2026-05-18, or None."""
    m = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", text)
    if not m:
        return None
    try:
        year, month, day = (int(g) if g else None for g in m.groups())
        if day:
            when = datetime.date(year, month, day)
            return when, when
        if month:
            first = datetime.date(year, month, 1)
            return first, first.replace(day=month_length(first))
        return datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    except ValueError:
        return None


WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday"]


def days_of(text):
    """What a query means by a day: figures, or a day relative to today."""
    found = figures(text)
    if found:
        return found
    near = {"today": 0, "yesterday": -1, "tomorrow": 1}
    when = None
    if text in near:
        when = TODAY + datetime.timedelta(near[text])
    m = re.fullmatch(r"([+-])(\d+)([dwmy])", text)
    if m:
        n = int(m[1] + m[2])
        if m[3] in "my":
            when = months_later(TODAY, n * (12 if m[3] == "y" else 1))
        else:
            when = TODAY + datetime.timedelta(n * (7 if m[3] == "w" else 1))
    for i, name in enumerate(WEEKDAYS):
        ahead = (i - TODAY.weekday()) % 7
        if text in (name, name[:3]):
            when = TODAY + datetime.timedelta(ahead)
        elif text in ("-" + name, "-" + name[:3]):
            when = TODAY - datetime.timedelta((TODAY.weekday() - i - 1) % 7 + 1)
    return (when, when) if when else None


def is_weekday(text):
    return text.lstrip("-") in WEEKDAYS + [w[:3] for w in WEEKDAYS]


def number_of(text):
    if re.fullmatch(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?%?", text):
        return Fraction(text.rstrip("%"))
    return None


def span_of(text):
    """Length in days of 90d, 12w, 3m, 1y; of a window, where it opens."""
    m = re.fullmatch(r"(\d+)([dwmy]?)(?:-\d+[dwmy]?)?", text)
    return int(m[1]) * {"": 1, "d": 1, "w": 7, "m": 30, "y": 365}[m[2]] \
        if m else None


# --- records -------------------------------------------------------------

def maybe(chance, value):
    return value() if rng.random() < chance else None


def some_day(back=400):
    return str(TODAY - datetime.timedelta(rng.randrange(-20, back)))


def some_log():
    entries = []
    for _ in range(rng.randrange(4)):
        entry = {"date": some_day(), "type": rng.choice(list(TYPES))}
        if rng.random() < .5:
            entry["via"] = rng.choice(["email", "zoom"])
        if rng.random() < .4:
            entry["event"] = "apa-2026"
        if rng.random() < .7:
            entry["text"] = rng.choice(TEXTS)
        entries.append(entry)
    return entries


def some_any():
    return rng.choice([some_day, lambda: str(rng.randrange(3000)),
                       lambda: rng.choice(["40%", "-3", "1e2", "12.50", "012"]),
                       lambda: rng.choice(TEXTS + PLACES),
                       lambda: "2026-0%d" % rng.randrange(1, 7)])()


def some_contact(i):
    r = {"kind": "contact", "id": "c%d" % i, "name": rng.choice(NAMES)}
    for key, chance, value in (
            ("city", .7, lambda: rng.choice(PLACES)),
            ("institution", .6, lambda: rng.choice(PLACES)),
            ("role", .7, lambda: rng.choice(ROLES)),
            ("given", .2, lambda: rng.choice(["", None, "Maria"])),
            ("email", .5, lambda: ["a%d@example.org" % i, "b@example.org"]),
            ("interests", .5, lambda: rng.sample(TEXTS, 2)),
            ("tags", .6, lambda: rng.sample(TAGS, rng.randrange(3))),
            ("notes", .5, lambda: rng.choice(TEXTS)),
            ("tie", .3, lambda: rng.choice(TEXTS)),
            ("mentor", .2, lambda: []),
            ("introduced_by", .2, lambda: "c%d" % rng.randrange(RECORDS)),
            ("do_not_contact", .2,
             lambda: rng.choice(["yes", "no", "True", "off"])),
            ("cadence", .4,
             lambda: rng.choice(["90d", "3m", "60d-90d", "1y", "12w"])),
            ("status", .2, lambda: rng.choice(["paused", "prospect",
                                               "closed", "active"])),
            ("met", .4, lambda: {"date": some_day(), "event": "apa-2026",
                                 "how": rng.choice(TEXTS)}),
            ("next", .2, lambda: {"date": some_day()}),
            ("last_interaction", .2, some_day),
            ("x-any", .6, some_any),
            ("x-topic", .3, lambda: rng.choice(TEXTS)),
            ("x-n", .5, lambda: rng.choice(["3", "12.5", "40%", "-7", "1e3",
                                            "many"])),
            ("x-when", .5, lambda: rng.choice([some_day(), "2025", "2026-05",
                                               "soon"])),
            ("x-deep", .3, lambda: {"a": [{"b": rng.choice(TAGS)}, {}]}),
            ("x-rare", .02, some_any),
            ("log", .8, some_log)):
        if rng.random() < chance:
            r[key] = value()
    return r


def some_program(i):
    r = {"kind": "program", "id": "p%d" % i, "name": rng.choice(PLACES)}
    if rng.random() < .7:
        r["visas"] = {"value": ["J-1"], "source": rng.choice(NAMES),
                      "checked": some_day()}
    r["positions"] = rng.choice(["8", "12", "unknown", "2450"])
    r["mentoring"] = rng.choice(TEXTS)
    return r


def summary_of(r):
    log = [(e["date"], i, e["type"], e.get("via"))
           for i, e in enumerate(r.get("log") or [])
           if e["date"] <= str(TODAY) and e not in (r["log"])[:i]]
    imported = r.get("last_interaction")
    if imported and imported <= str(TODAY) and \
            not any(e[0] >= imported for e in log):
        log.append((imported, len(r.get("log") or []), "met", None))
    s = {"last": None, "last_in": None, "last_out": None}
    spoke, waiting = set(), []
    for date, _, kind, via in sorted(log, key=lambda e: e[:2]):
        way = TYPES[kind]
        if way != "none":
            s["last"] = date
        if way in ("in", "out"):
            s["last_" + way] = date
        if way in ("in", "both"):
            spoke.add(date)
            waiting = []
        if kind == "connected":
            waiting = [w for w in waiting if w[1] != via and
                       not (via is None and w[1] == "linkedin")]
        if kind in ATTEMPTS and via not in SPOKEN:
            waiting.append((date, via))
    s["attempts"] = len({date for date, _ in waiting})
    s["waiting"] = waiting[-1][0] if waiting else None
    s["exchanges"] = len(spoke)
    s["asks"] = sum(e[2] == "asked" for e in log)
    s["gives"] = sum(e[2] == "gave" for e in log)
    status = r.get("status")
    s["stage"] = (status if status in ("closed", "paused")
                  else "resting" if s["attempts"] >= 2
                  else "active" if spoke else "reached" if s["last_out"]
                  else "prospect" if status == "prospect" else "new")
    return {k: str(v) if isinstance(v, int) else v for k, v in s.items()}


# --- the reference -------------------------------------------------------

def leaves(value):
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [x for v in value for x in leaves(v)]
    return [value]


def found(value, path):
    """Does the path lead anywhere, and to which values?"""
    if isinstance(value, list):
        parts = [found(v, path) for v in value]
        return any(p[0] for p in parts), [x for p in parts for x in p[1]]
    if not path:
        return True, [value]
    if isinstance(value, dict) and path[0] in value:
        return found(value[path[0]], path[1:])
    return False, []


def look_up(r, field):
    name = {"tag": "tags"}.get(field, field)
    if name in DERIVED:
        name = "summary." + name
    there, values = found(r, name.split("."))
    if name in FACTS:
        values = [v["value"] if isinstance(v, dict) and "value" in v else v
                  for v in values]
    return there, leaves(values)


def class_of(field):
    if field in DAY_FIELDS:
        return "day"
    if field in NUMBER_FIELDS:
        return "number"
    if field == "cadence":
        return "span"
    if field in WORD_FIELDS or field == "do_not_contact":
        return "text"
    return "any"


def in_days(value, low, high, strict):
    first, last = value
    if low and (first <= low[1] if strict else first < low[0]):
        return False
    return not (high and (last >= high[0] if strict else last > high[1]))


def between(value, low, high, strict):
    if low is not None and (value <= low if strict else value < low):
        return False
    return high is None or (value < high if strict else value <= high)


def is_text_bound(text):
    return is_weekday(text) or \
        (days_of(text) is None and number_of(text) is None)


def holds(field, low, high, strict, value):
    """low <= value <= high, by the type of the field."""
    kind = class_of(field)
    bounds = [b for b in (low, high) if b is not None]

    def each(read):
        return [None if b is None else read(b) for b in (low, high)]

    as_days = kind in ("day", "any") and all(days_of(b) for b in bounds)
    as_numbers = kind in ("number", "any") and \
        all(number_of(b) is not None for b in bounds)
    if kind == "any":
        as_text = any(is_text_bound(b) for b in bounds) if bounds else \
            field in ("notes", "city")
    else:
        as_text = kind == "text"
    if as_days and figures(value):
        return in_days(figures(value), *each(days_of), strict)
    if as_numbers and number_of(value) is not None:
        return between(number_of(value), *each(number_of), strict)
    if kind == "span" and span_of(value) is not None:
        return between(span_of(value), *each(span_of), strict)
    return as_text and value != "" and \
        between(fold(value), *each(fold), strict)


def yes_no(text):
    return {"yes": 1, "true": 1, "on": 1, "no": 0, "false": 0,
            "off": 0}.get(text.lower())


LETTER = "[a-z\u0080-\U0010ffff]"


def holds_part(text, value):
    """A single apostrophe or hyphen between letters counts for nothing."""
    words = re.sub(f"(?<={LETTER})['-](?={LETTER})", "", fold(text))
    pattern = re.sub(f"({LETTER})(?={LETTER})", r"\1['-]?",
                     re.escape(words).replace("\\-", "-"))
    return re.search(pattern, fold(value)) is not None


def holds_text(field, op, text, value):
    if field == "do_not_contact" and yes_no(text) is not None:
        return yes_no(value) == yes_no(text)
    if class_of(field) in ("day", "number"):
        return value != "" and holds(field, text, text, False, value)
    return holds_part(text, value) if op == ":" else \
        fold(text) == fold(value)


def test(term, r):
    op, field, *rest = term
    if op == "word":
        return any(holds_part(field, v or "") for key, value in r.items()
                   if key != "summary" for v in leaves(value))
    if op == "tag":
        return any(fold(field) == fold(v or "") for v in look_up(r, "tags")[1])
    values = look_up(r, field)[1]
    if op == "has":
        return any(values)
    if op == "no":
        return not any(values)
    if op == "=" and rest[0] == "":
        return any(v in ("", None) for v in values)
    values = [v for v in values if v is not None]
    if op in ":=":
        return any(holds_text(field, op, rest[0], v) for v in values)
    if op == "~":
        # Python alone takes dotless and dotted I for an i of either case
        values = [re.sub("[\u0131\u0130]", "\u3127", v) for v in values] \
            if rest[1] else values
        return any(re.search(rest[0], v, re.I if rest[1] else 0)
                   for v in values)
    return any(holds(field, *rest, v) for v in values)


def evaluate(tree, r):
    if tree[0] == "not":
        return not evaluate(tree[1], r)
    if tree[0] == "and":
        return all([evaluate(t, r) for t in tree[1:]])
    if tree[0] == "or":
        return any([evaluate(t, r) for t in tree[1:]])
    return test(tree[1], r)


# --- queries -------------------------------------------------------------

def fragment():
    text = rng.choice(NAMES + PLACES + TEXTS + TAGS + ROLES + ["apa-2026"])
    at = rng.randrange(len(text) + 1)
    part = text[at:at + rng.randrange(1, 8)].strip()
    if rng.random() < .3:
        part = rng.choice([part.upper(), part.lower(), text])
    return part if fold(part).strip() else "lee"


def some_bound(field):
    kind = class_of(field)
    day = [lambda: some_day(), lambda: some_day()[:7],
           lambda: str(rng.randrange(2025, 2028)),
           lambda: rng.choice(["today", "yesterday", "tomorrow"]),
           lambda: rng.choice("+-") + str(rng.randrange(1, 40)) + "d",
           lambda: "-%d%s" % (rng.randrange(1, 9), rng.choice("wm")),
           lambda: "-1y",
           lambda: rng.choice(["", "-"]) + rng.choice(WEEKDAYS)]
    number = [lambda: str(rng.randrange(5)), lambda: "1.5", lambda: "40%",
              lambda: "-3", lambda: "0012", lambda: "1e2"]
    text = [lambda: rng.choice("bdflmrsz"), lambda: rng.choice(ROLES + NAMES)]
    span = [lambda: "%d%s" % (rng.randrange(1, 99), rng.choice("dw")),
            lambda: "3m"]
    return rng.choice({"day": day, "number": number, "span": span,
                       "text": text, "any": day + number + text}[kind])()


def reversed_bounds(field, low, high):
    """A range that ends before it begins, or is from a day to a number, is an
    error, tested elsewhere."""
    kind = class_of(field)
    if low is None or high is None:
        return False
    if kind == "any" and not is_text_bound(low) and \
            not is_text_bound(high) and \
            not (days_of(low) and days_of(high)) and \
            (number_of(low) is None or number_of(high) is None):
        return True
    if kind != "text" and days_of(low) and days_of(high) and kind != "span":
        return days_of(low)[0] > days_of(high)[1]
    if kind in ("any", "number") and number_of(low) is not None and \
            number_of(high) is not None:
        return number_of(low) > number_of(high)
    if kind == "span":
        return span_of(low) > span_of(high)
    return fold(low) > fold(high)


def some_range():
    field = rng.choice(DAY_FIELDS + NUMBER_FIELDS + ANY_FIELDS + WORD_FIELDS +
                       ["cadence"])
    low = maybe(.7, lambda: some_bound(field))
    high = maybe(.7, lambda: some_bound(field))
    if rng.random() < .5 and low is not None:
        return rng.choice([("<", field, None, low, True),
                           ("<=", field, None, low, False),
                           (">", field, low, None, True),
                           (">=", field, low, None, False)])
    if reversed_bounds(field, low, high):
        high = None
    return ("..", field, low, high, False)


def some_term():
    roll = rng.random()
    if roll < .2:
        return ("word", fragment())
    if roll < .25:
        return ("tag", rng.choice(TAGS + [fragment()]))
    if roll < .45:
        return (rng.choice(":="), rng.choice(TEXT_FIELDS), fragment())
    if roll < .5:
        return ("=", rng.choice(TEXT_FIELDS + ["given"]), "")
    if roll < .55:
        return (rng.choice(":="), "do_not_contact",
                rng.choice(["yes", "no", "off", "tr"]))
    if roll < .6:
        field = rng.choice(DAY_FIELDS + NUMBER_FIELDS)
        return (rng.choice(":="), field, some_bound(field))
    if roll < .68:
        part = re.escape(fragment())
        part = rng.choice(["^%s", "%s$", "%s", "%s.", "(x|%s)"]) % part
        # to Python, a dotless i is an i when case is ignored
        caseless = rng.random() < .5 and "ı" not in part
        return ("~", rng.choice(TEXT_FIELDS), part, caseless)
    if roll < .78:
        return (rng.choice(["has", "no"]),
                rng.choice(TEXT_FIELDS + DAY_FIELDS + OTHER_FIELDS))
    return some_range()


def some_tree(depth):
    roll = rng.random()
    if depth == 0 or roll < .35:
        return ("term", some_term())
    if roll < .5:
        return ("not", some_tree(depth - 1))
    return (rng.choice(["and", "or"]),
            *(some_tree(depth - 1) for _ in range(rng.randrange(2, 4))))


def quoted(text):
    quote = rng.choice("\"'")
    return quote + re.sub(r"([\\%s])" % quote, r"\\\1", text) + quote


def written(text):
    plain = re.fullmatch(r"\w[\w%@'’+-]*", text) and \
        text not in ("and", "or", "not")
    return text if plain and rng.random() < .8 else quoted(text)


def write_bound(text):
    if text is None:
        return ""
    plain = re.fullmatch(r"[\w%.+-]+", text)
    return text if plain and rng.random() < .9 else quoted(text)


def write_term(term):
    op, field, *rest = term
    if op == "word":
        return written(field)
    if op == "tag":
        return "+" + (field if re.fullmatch(r"[^\W\d][\w-]*", field)
                      else quoted(field))
    if op in ("has", "no"):
        return op + ":" + field
    if op == "~":
        flag = "i" if rest[1] else ""
        if not flag and rng.random() < .3:
            return field + "~" + quoted(rest[0])
        return field + "~/" + re.sub(r"/", r"\\/", rest[0]) + "/" + flag
    if op == "..":
        return field + ":" + write_bound(rest[0]) + ".." + write_bound(rest[1])
    if op in ("<", "<="):
        return field + op + write_bound(rest[1])
    if op in (">", ">="):
        return field + op + write_bound(rest[0])
    return field + op + written(rest[0])


RANK = {"or": 0, "and": 1, "not": 2, "term": 3}


def write(tree, outer=0):
    """The query as pieces that must not be torn apart."""
    rank = RANK[tree[0]]
    if tree[0] == "term":
        out = [write_term(tree[1])]
    elif tree[0] == "not":
        sign = rng.choice(["not", "!"])
        out = write(tree[1], 2)
        if sign == "!" and rng.random() < .5:
            out[0] = "!" + out[0]
        else:
            out = [sign] + out
    else:
        out = write(tree[1], rank + 1)
        for child in tree[2:]:
            out += {"or": rng.choice([["or"], ["||"]]),
                    "and": rng.choice([["and"], ["&&"], []])}[tree[0]]
            out += write(child, rank + 1)
    if rank < outer or rng.random() < .1:
        out = rng.choice([["("] + out + [")"],
                          ["(" + out[0]] + out[1:] + [")"]])
        if rng.random() < .5 and len(out) > 1 and out[-2] not in "()":
            out[-2:] = [out[-2] + ")"]
    return out


def arguments(pieces):
    args = []
    for piece in pieces:
        if args and rng.random() < .6:
            args[-1] += rng.choice([" ", "  ", "\n"]) + piece
        else:
            args.append(piece)
    return args


def fields_of(tree):
    if tree[0] == "term":
        return [] if tree[1][0] in ("word", "tag") else [tree[1][1]]
    return [f for t in tree[1:] for f in fields_of(t)]


# --- files ---------------------------------------------------------------

def yaml_scalar(text, indent):
    if text is None:
        return ""
    if "\n" in text:
        return "|-\n" + "\n".join(" " * indent + line
                                  for line in text.split("\n"))
    if re.fullmatch(r"\w[\w ]*", text) and rng.random() < .7:
        return text
    if rng.random() < .1:
        return json.dumps(text)
    return "'" + text.replace("'", "''") + "'"


def yaml_value(value, indent):
    pad = "\n" + " " * indent
    if isinstance(value, dict):
        return "".join(pad + k + ": " + yaml_value(v, indent + 2)
                       for k, v in value.items()) or "{}"
    if isinstance(value, list):
        return "".join(pad + "- " + yaml_value(v, indent + 2).lstrip("\n ")
                       for v in value) or "[]"
    return yaml_scalar(value, indent)


def yaml_entry(entry):
    """A log entry, in its short form when that comes up."""
    if rng.random() < .3:
        return entry
    key = entry["date"] + " " + entry["type"]
    key += " " + entry["via"] if "via" in entry else ""
    key += " @" + entry["event"] if "event" in entry else ""
    return {key: entry.get("text")}


def write_network(folder, records):
    with open(os.path.join(folder, "kith.yaml"), "w"):
        pass
    for r in records:
        own = {k: v for k, v in r.items() if k not in ("id", "summary")}
        if own["kind"] == "contact":
            del own["kind"]
        if "log" in own:
            own["log"] = [yaml_entry(e) for e in own["log"]]
        path = os.path.join(folder, r["id"] + ".yaml")
        with open(path, "w", encoding="utf-8") as f:
            f.write(yaml_value(own, 0).lstrip("\n") + "\n")


# --- comparing -----------------------------------------------------------

def run(args, stdin=None):
    return subprocess.run(["kith-filter", "--today", str(TODAY)] + args,
                          input=stdin, capture_output=True, timeout=600)


class Batch:
    def __init__(self):
        self.records = [some_program(i) if rng.random() < .15
                        else some_contact(i) for i in range(RECORDS)]
        self.lines = [json.dumps(r, ensure_ascii=rng.random() < .3).encode()
                      for r in self.records]
        self.stream = b"\n".join(self.lines) + b"\n"
        for r in self.records:
            if r["kind"] == "contact":
                r["summary"] = summary_of(r)
        self.folder = tempfile.mkdtemp(prefix="kith-expr-")
        write_network(self.folder, self.records)
        self.cases = [self.case(i) for i in range(PER_BATCH)]

    def case(self, i):
        tree = some_tree(rng.randrange(4))
        return arguments(write(tree)), tree, i % 10 == 0

    def check(self, case):
        args, tree, also_files = case
        want = [i for i, r in enumerate(self.records) if evaluate(tree, r)]
        unknown = any(f.startswith("x-") and
                      not any(look_up(r, f)[0] for r in self.records)
                      for f in fields_of(tree))
        status = 2 if unknown else 0 if want else 1
        p = run(["--"] + args, self.stream)
        lines = [self.lines[i] for i in want]
        if p.stdout.splitlines() != lines or p.returncode != status:
            return self.report(args, status, want, p, "stream")
        if also_files:
            p = run(["-C", self.folder, "-o", "jsonl", "--"] + args)
            got = {json.loads(line)["id"] for line in p.stdout.splitlines()}
            if got != {self.records[i]["id"] for i in want} or \
                    p.returncode != status:
                return self.report(args, status, want, p, "directory")
        return None

    def report(self, args, status, want, p, where):
        got = [json.loads(line)["id"] for line in p.stdout.splitlines()]
        want = [self.records[i]["id"] for i in want]
        odd = sorted(set(got) ^ set(want))[:2]
        text = "%s: %s\nexpected status %d, got %d\n%s" % (
            where, json.dumps(args, ensure_ascii=False), status,
            p.returncode, p.stderr.decode())
        for i in odd:
            r = next(r for r in self.records if r["id"] == i)
            text += "%s %s: %s\n" % (
                "missing" if i in want else "too much", i,
                json.dumps(r, ensure_ascii=False))
        return text


def main():
    if not shutil.which("kith-filter"):
        print("1..0 # SKIP there is no kith-filter to test")
        return 0
    failures = done = 0
    with ThreadPoolExecutor(2) as pool:
        while done < COUNT and failures < 3:
            batch = Batch()
            for failure in pool.map(batch.check, batch.cases):
                done += 1
                if failure and failures < 3:
                    failures += 1
                    for line in failure.splitlines():
                        note(line)
            shutil.rmtree(batch.folder)
    ok(not failures, f"{done} queries agree with the reference")
    return end()


if __name__ == "__main__":
    sys.exit(main())
