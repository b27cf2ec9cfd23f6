#!/usr/bin/env python3
"""Writes an invented network for the checks of kith stats.

	stats_network.py SEED COUNT DIR

COUNT contacts, some programs and events; unlike that of bench/generate.py it
has what stats looks at: programs, mentors, silence, templates, requests,
imports, entries at events and out of order. Nobody here is real.
"""

import datetime
import os
import random
import sys

TODAY = datetime.date(2026, 6, 1)
ROLES = """attending program-director associate-program-director faculty
resident fellow research-mentor psychologist coordinator alumnus peer speaker
barber""".split()
TYPES = """met met meeting attended invited connected commented sent sent sent asked asked nudged
thanked updated gave replied replied helped helped declined note""".split()
ASKS = """advice feedback introduction research permission observership letter
advocacy meeting""".split()
INTERESTS = ["trauma", "Trauma", "sleep", "cultural psychiatry", "ethics"]
PROGRAMS = [f"p{i}" for i in range(9)]
EVENTS = {"forum": ("2026-05-16", "2026-05-19", "in-person"),
          "fair": ("2026-05-30", "2026-06-03", "in-person"),
          "webinar": ("2026-04-02", None, "virtual"),
          "autumn": ("2026-10-02", "2026-10-04", "in-person"),
          "undated": (None, None, "in-person")}


def entry(rng, back):
    day = TODAY - datetime.timedelta(back)
    e = {"date": day.isoformat(), "type": rng.choice(TYPES)}
    if rng.random() < 0.5:
        e["via"] = rng.choice(["email", "linkedin", "zoom"])
    if rng.random() < 0.2:
        e["event"] = rng.choice(list(EVENTS) + ["nowhere"])
    if rng.random() < 0.2:
        e["template"] = rng.choice(["mentor", "follow-up", "thanks"])
    if e["type"] == "asked" and rng.random() < 0.8:
        asks = rng.sample(ASKS, rng.choice([1, 1, 2]))
        e["ask"] = asks[0] if len(asks) == 1 else "[" + ", ".join(asks) + "]"
    if rng.random() < 0.15:
        e["promised"] = rng.choice(["my CV", "[my CV, a paper]", "{what: it, "
            f"by: {day + datetime.timedelta(rng.randrange(-3, 40))}}}"])
    if rng.random() < 0.05:
        e["kept"] = "yes"
    if e["type"] in ("helped", "invited") and rng.random() < 0.4:
        e["text"] = rng.choice(["first day of the Observership",
                                "sent the letter"])
    return e


def person(rng, number):
    p = {"name": f"Person {number}"}

    def maybe(chance, key, values):
        if rng.random() < chance:
            p[key] = rng.choice(values)

    maybe(0.9, "role", ROLES)
    maybe(0.6, "institution", [f"Hospital {i}" for i in range(7)])
    maybe(0.5, "program", PROGRAMS + ["elsewhere"])
    maybe(0.2, "mentor", ["career", "[research, application]", "cultural"])
    maybe(0.6, "interests",
          INTERESTS + ["[%s]" % ", ".join(rng.sample(INTERESTS, 3))])
    maybe(0.4, "status", ["prospect", "prospect", "prospect", "closed",
                          "paused", "active"])
    maybe(0.3, "img", ["yes", "no", "unknown"])
    maybe(0.2, "img_evidence", ["two residents"])
    maybe(0.4, "hooks", ["a paper", "[a paper, a talk]"])
    maybe(0.5, "email", ["a@example.org"])
    maybe(0.3, "linkedin", ["https://www.linkedin.com/in/example"])
    maybe(0.1, "do_not_contact", ["yes", "no"])
    maybe(0.2, "last_interaction",
          [(TODAY - datetime.timedelta(rng.randint(-5, 300))).isoformat()])
    log = []
    for _ in range(min(int(rng.expovariate(0.2)), 20)):
        # some entries are still to come
        log.append(entry(rng, int(rng.expovariate(1 / 60)) - 2))
    if number % 40 == 0:
        log.append({"date": TODAY.isoformat(), "type": "invited",
                    "text": "hello"})
    if rng.random() < 0.7:
        log.sort(key=lambda e: e["date"])
    return p, log


def write(path, lines):
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(lines) + "\n")


def main():
    seed, count, top = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    rng = random.Random(seed)
    os.makedirs(top)
    write(f"{top}/kith.yaml", [
        "me:", "  interests: [trauma, cultural psychiatry, forensics]",
        "  milestones:", "    - {date: 2026-03-01, what: a poster}",
        "    - {date: 2026-06-20, what: still to come}"])
    for i, name in enumerate(PROGRAMS):
        write(f"{top}/{name}.yaml", ["kind: program", f"name: Program {name}"] +
              ["closed_to_me: " + w for w in ["no", "graduated too long ago",
                                              "unknown"][i:i + 1]] +
              ["thank_you_notes: " + w for w in ["welcome", "unknown",
                                                 "not wanted"][i:i + 1]])
    # where nobody is but, here and there, who leads it
    for i in range(40):
        write(f"{top}/q{i}.yaml", [
            "kind: program", f"name: Program {i}",
            f"director: c{i + 1}" if i % 2 else
            "coordinator: {value: c%d}" % (i + 1)])
    for name, (start, end, mode) in EVENTS.items():
        lines = ["kind: event", f"name: The {name}", f"mode: {mode}"]
        dates = [f"start: {start}"] if start else []
        dates += [f"end: {end}"] if end else []
        if dates:
            lines.append("dates: {%s}" % ", ".join(dates))
        lines += ["goals: [to listen, three talks, a meal]",
                  "met_goals: [three talks, something else]"]
        write(f"{top}/{name}.yaml", lines)
    for number in range(count):
        p, log = person(rng, number)
        lines = [f"{k}: {v}" for k, v in p.items()]
        if log:
            lines.append("log:")
        for e in log:
            lines.append("  - {%s}" % ", ".join(f"{k}: {v}"
                                                for k, v in e.items()))
        write(f"{top}/c{number}.yaml", lines)


if __name__ == "__main__":
    main()
