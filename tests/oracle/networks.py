"""Random networks, dense around today, so that every rule is met."""

from datetime import date, timedelta

from oracle.days import iso
from oracle.log import DIRECTION
from oracle.policy import FIGURES, LAPSES, WINDOWS

INTERESTS = ["trauma", "Trauma", "cultural psychiatry", "Cultural Psychiatry",
             "sleep", "thérapie familiale", "THERAPIE FAMILIALE", "addiction"]
ROLES = ["resident", "coordinator", "program-director", "attending",
         "associate-program-director", "other"]
TAGS = ["inner", "far", "alum", "x"]
VIAS = [None, None, "email", "email", "linkedin", "linkedin", "in-person",
        "phone", "zoom", "video", "chat"]
SPANS = ["0", "1", "7d", "2w", "10", "1m", "45", "3m", "1y"]
PERIODS = ["0-2", "3-7", "5", "10-14", "1w-2w", "20-40", "1m-2m", "30d-1m"]
LEADS = ["14", "0-7", "3-14", "2w", "1w-1m", "30", "2-2"]
CADENCES = ["60-90", "120d", "45", "1m", "2m-3m", "2w-4w", "1y", "90d-120d",
            "none"]
STAGES = ["abroad", "us-visa", "research", "applying", "interviewing",
          "ranking", "ranking", "matched"]
STEPS = ["profile", "alumni", "peers", "webinar", "prospects", "meeting",
         "letters", "permission", "practice", "wants", "match"]
# How long ago things are on the first and last days of the default windows,
# and where they lapse.
EDGES = [0, 1, 2, 3, 7, 8, 10, 11, 14, 15, 16, 17, 21, 22, 30, 31, 37, 38, 40,
         41, 44, 45, 62, 63, 81, 82, 90, 91, 120, 121]
PLANNED = {"window": {"promise-by": LEADS, "prepare": LEADS,
                      "deadline": LEADS, "keep-in-touch": CADENCES}}


class Networks:
    def __init__(self, rng):
        self.rng = rng
        self.today = date(2024, 1, 1) + timedelta(days=rng.randint(0, 1500))
        self.days = []
        # what a step waits for is in some networks nowhere
        self.roles = ROLES + [r for r in ("alumnus", "peer")
                              if rng.random() < .5]
        self.tie = rng.choice([0, .2])
        self.asks = rng.choice([[], ["letter"], ["permission"],
                                ["permission", "prepare", "feedback"]])
        self.crowd = rng.choice(["mixed", "mixed", "quiet", "new", "imported"])

    def maybe(self, chance):
        return self.rng.random() < chance

    def near(self, back, ahead=0):
        """A day; often one that matters, or the day of something else."""
        ago = self.rng.randint(-ahead, back)
        if self.maybe(.25):
            ago = self.rng.choice([d for d in EDGES if d <= max(back, 0)])
        elif self.maybe(.15) and self.days:
            ago = self.rng.choice(self.days)
        self.days = self.days[-5:] + [ago]
        return self.today - timedelta(days=ago)

    def some(self, choices):
        """Each key with its chance."""
        return {key: value() for key, chance, value in choices
                if self.maybe(chance)}

    # --- kith.yaml ---------------------------------------------------------

    def window(self, name):
        return self.rng.choice(PLANNED["window"].get(name, PERIODS))

    def override(self):
        over = {w: self.window(w) for w in WINDOWS
                if w not in ("prepare", "deadline", "keep-in-touch")
                and self.maybe(.2)}
        if self.maybe(.7):
            over["cadence"] = self.rng.choice(CADENCES)
        elif self.maybe(.5):
            over["keep-in-touch"] = self.rng.choice(CADENCES)
        return over

    def blackout(self):
        start = self.near(20, 40)
        b = {"from": iso(start), "why": "a holiday"}
        if self.maybe(.9):
            b["to"] = iso(start + timedelta(days=self.rng.randint(0, 30)))
        if self.maybe(.9):
            b["who"] = self.rng.choice(["programs"] * 5 + ["everyone"])
        return b

    def policy(self):
        rng = self.rng
        if self.maybe(.3):
            return {}
        return self.some([
            ("window", .4, lambda: {w: self.window(w) for w in WINDOWS
                                    if self.maybe(.3)}),
            ("lapse", .4, lambda: {a: rng.choice(SPANS) for a in LAPSES
                                   if self.maybe(.4)}),
            ("attempts", .2, lambda: rng.randint(1, 4)),
            ("cadence-span", .3, lambda: rng.choice(SPANS)),
            ("share", .3, lambda: {"rest": rng.choice(SPANS),
                                   "exchanges": rng.randint(1, 3)}),
            ("deadline", .3, lambda: {"applied": rng.choice(SPANS)}),
            ("introduce", .6, lambda: {
                "quota": rng.randint(1, 6), "days": rng.randint(1, 10),
                "pause": rng.choice([0, 0, 5, rng.randint(1, 60)])}),
            ("keep-in-touch", .5, lambda: {"quota": rng.randint(1, 12),
                                           "days": rng.randint(1, 10)}),
            ("fit", .3, lambda: {k: rng.randint(0, 5)
                                 for k in FIGURES["fit"]}),
            ("roles", .4, lambda: {r: self.override() for r in ROLES[:3]}),
            ("tags", .4, lambda: {t: self.override() for t in TAGS[:3]}),
            ("blackout", .5, lambda: [self.blackout() for _ in
                                      range(rng.randint(1, 3))]),
        ])

    def me(self):
        rng = self.rng
        me = {"name": "Dr. Nimali Perera"}
        me.update(self.some([
            ("interests", .8, lambda: rng.sample(INTERESTS,
                                                 rng.randint(1, 4))),
            ("visa", .8, lambda: rng.choice(["J-1", "H-1B", "either",
                                             "none"])),
            ("milestones", .8, lambda: [
                {"date": iso(self.near(rng.choice([4, 30, 120]), 10)),
                 "what": "a step",
                 "kind": rng.choice(["exam", "publication", "match",
                                     "other"])}
                for _ in range(rng.randint(1, 4))]),
            ("stage", .7, lambda: rng.choice(STAGES)),
            ("steps_done", .4, lambda: rng.sample(STEPS, 4)),
        ]))
        if self.maybe(.5):
            me.update(degree="MBBS", country="Sri Lanka", step="volunteer",
                      linkedin="https://example.org/in/me")
        return me

    def season(self):
        return [{"what": rng_what, "date": iso(self.near(10, 40)),
                 "type": self.rng.choice(["opens", "closes", "on"]),
                 "stage": self.rng.choice(["applying", "ranking", "matched"])}
                for rng_what in ["Signals due", "Lists due", "Match Day"]
                if self.maybe(.5)]

    # --- contacts ----------------------------------------------------------

    def matter(self, back):
        """What somebody says they will do: a text, a map or a list."""
        def one():
            if self.maybe(.3):
                return "a paper"
            m = {"what": "a letter"}
            if self.maybe(.8):
                m["by"] = iso(self.near(min(back, 60), 30))
            return m

        return [one(), one()] if self.maybe(.2) else one()

    def entry(self, kinds, reach):
        rng = self.rng
        e = {"date": iso(self.near(reach, 3)), "type": rng.choice(kinds),
             "text": rng.choice(["words", "more", "others"])}
        via = rng.choice(VIAS)
        if via:
            e["via"] = via
        if self.maybe(.25):
            words = [e["date"], e["type"]] + ([via] if via else [])
            if self.maybe(.2):
                words.append("@apa")
            return {" ".join(words): e["text"]}
        e.update(self.some([
            ("closing", .3 if e["type"] == "replied" else 0,
             lambda: rng.choice(["yes", "no"])),
            ("promised", .12, lambda: self.matter(reach)),
            ("expect", .12, lambda: self.matter(reach)),
            ("by", .05, lambda: iso(self.near(30, 30))),
            ("kept", .04, lambda: "yes"),
            ("received", .04, lambda: "yes"),
            ("ask", .05 if self.asks else 0, lambda: rng.choice(self.asks)),
            ("message_id", .1, lambda: "<%d@example.org>" % rng.randint(1, 3)),
        ]))
        return e

    def log(self):
        rng = self.rng
        reach = rng.choice([5, 10, 20, 40, 60, 200, 500]
                           if self.crowd != "quiet" else [60, 200, 500])
        kinds = list(DIRECTION)
        if self.maybe(.6):
            kinds = rng.sample(kinds, rng.randint(1, 4))
        log = [self.entry(kinds, reach)
               for _ in range(rng.choice([0, 1, 1, 2, 2, 3, 4, 6, 9]))]
        if log and self.maybe(.1):
            log.append(dict(rng.choice(log)))
        if self.maybe(.3):
            log.sort(key=lambda e: e.get("date", ""))
        return log

    def path(self, name):
        return self.rng.choice(["", "a/", "b/"]) + name + ".yaml"

    def contact(self, i, programs):
        rng = self.rng
        imported = {"imported": .5, "new": .01}
        logged = {"quiet": .2, "new": .04, "imported": .3}
        record = {"kind": "contact", "id": "c%d" % i,
                  "file": self.path("c%d" % i), "name": "Contact %d" % i}
        record.update(self.some([
            ("email", .5, lambda: "a%d@example.org" % i),
            ("linkedin", .3, lambda: "https://www.linkedin.com/in/example"),
            ("status", .4, lambda: rng.choice(
                ["prospect"] * 8 + ["active", "paused", "closed"])),
            ("role", .5, lambda: rng.choice(self.roles)),
            ("program", .3, lambda: rng.choice(programs)),
            ("tags", .4, lambda: rng.choice(
                [rng.sample(TAGS, rng.randint(1, 3)), rng.choice(TAGS)])),
            ("cadence", .1, lambda: rng.choice(CADENCES)),
            ("open_to", .3, lambda: rng.choice(
                [["updates"], ["questions"], "updates",
                 ["questions", "updates"]])),
            ("do_not_contact", .04, lambda: rng.choice(["yes", "no"])),
            ("last_interaction", imported.get(self.crowd, .12),
             lambda: iso(self.near(rng.choice([60, 300]), 5))),
            ("interests", .5, lambda: rng.sample(INTERESTS,
                                                 rng.randint(1, 4))),
            ("img", .3, lambda: rng.choice(["yes", "no", "unknown"])),
            ("img_evidence", .1, lambda: "two residents"),
            ("hooks", .2, lambda: ["a paper"]),
            ("tie", self.tie, lambda: "same school"),
            ("next", .12, lambda: {"date": iso(self.near(30, 60)),
                                   "what": "the plan"}),
            ("log", logged.get(self.crowd, .85), self.log),
        ]))
        return record

    # --- programs, events, dates -------------------------------------------

    def fact(self, values):
        """A plain fact, a claim, or two claims that differ."""
        rng = self.rng

        def claim():
            c = {"value": rng.choice(values)}
            if self.maybe(.4):
                c["strict"] = rng.choice(["yes", "no"])
            if self.maybe(.4):
                c["checked"] = rng.choice([
                    iso(self.today - timedelta(days=rng.randint(1, 800))),
                    str(self.today.year - rng.randint(0, 2)), "2025-05"])
            return c

        if self.maybe(.6):
            return rng.choice(values)
        return [claim(), claim()] if self.maybe(.3) else claim()

    def program_entry(self):
        e = {"date": iso(self.near(self.rng.choice([60, 400]), 3)), "type": self.rng.choice(
            ["applied", "signalled", "offered", "offered", "offered",
             "accepted", "interviewed", "waitlisted", "rejected", "withdrew",
             "note"])}
        if e["type"] == "offered" and self.maybe(.9):
            e["by"] = iso(self.near(3, 30))
        return e

    def program(self, name):
        record = {"kind": "program", "id": name, "file": self.path(name),
                  "name": "Program " + name}
        record.update(self.some([
            ("visas", .7, lambda: self.fact(
                [["J-1"], ["J-1", "H-1B"], "H-1B", ["case-by-case"], ["F-1"],
                 "unknown", "none"])),
            ("closed_to_me", .2, lambda: self.fact(
                ["yes", "no", "unknown", "too old"])),
            ("thank_you_notes", .5, lambda: self.fact(
                ["not wanted", "not wanted", "welcome", "unknown"])),
            ("deadline", .6, lambda: self.fact(
                [iso(self.near(3, 40)), iso(self.near(3, 40)), "unknown"])),
            ("want", .7, lambda: self.rng.choice(["3", "5"])),
            ("interview", .4, lambda: {"date": iso(self.near(15, 30))}),
            ("log", .4, lambda: [self.program_entry() for _ in
                                 range(self.rng.randint(1, 3))]),
        ]))
        return record

    def event(self, i):
        record = {"kind": "event", "id": "e%d" % i,
                  "file": self.path("e%d" % i), "name": "Event %d" % i,
                  "dates": {"start": iso(self.near(10, 40))}}
        record.update(self.some([
            ("deadline", .4, lambda: iso(self.near(5, 40))),
            ("prepared", .2, lambda: self.rng.choice(["yes", "no"])),
            ("goals", .6, lambda: ["three talks"]),
            ("sessions", .6, lambda: [{"title": "Sleep"}]),
            ("meet", .6, lambda: ["c1"]),
        ]))
        return record

    def records(self, count):
        programs = ["p%d" % i for i in range(8)]
        people = [self.contact(i, programs + ["nowhere"])
                  for i in range(count)]
        things = [self.program(name) for name in programs]
        things += [self.event(i) for i in range(6)]
        records = people + things
        self.rng.shuffle(records)
        return records
