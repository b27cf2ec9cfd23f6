"""The rules of kith-rank(1), written from that manual: points and what they
may become, stops, what is to check, and questions. Shares are thousandths."""

import re
from datetime import date

from oracle.days import add, last_day
from oracle.listing import fold
from oracle.policy import listed

WEIGHTS = {"visa": 20, "people": 20, "img": 16, "score": 12, "years": 10,
           "interests": 8, "place": 8, "rotated": 6}
FIGURES = {"second-choice": 70, "case-by-case": 40, "h1b-abroad": 20,
           "tie": 60, "tie-full": 4, "breadth-full": 4, "img-full": 50,
           "residents-full": 4, "score-full": 15, "interests-full": 2,
           "season": "1y"}
VISAS = {"j-1", "h-1b", "f-1", "either", "none", "case-by-case"}
ALL = 1000
NUMBER = r"(\d+)(?:\.(\d+))?"
HEADS = {"program-director": "director", "coordinator": "coordinator",
         "associate-program-director": "director"}
GROUPS = dict(HEADS, resident="resident", fellow="resident",
              attending="faculty", faculty="faculty")
ASKED = {
    "visas": ["resident", "coordinator", "faculty", "director"],
    "step2_min": ["coordinator", "resident", "director", "faculty"],
    "interests": ["faculty", "resident", "director", "coordinator"],
}
for _name in ("visa_residents", "img_share"):
    ASKED[_name] = ASKED["visas"]
for _name in ("step2_typical", "attempts_max", "yog_limit", "yog_from",
              "usce_months", "usce_kinds", "ecfmg_by", "accepting"):
    ASKED[_name] = ASKED["step2_min"]
# What they look at to invite somebody: not asked once they have.
INVITES = set(ASKED) - {"visas", "visa_residents", "img_share", "interests",
                        "ecfmg_by"} | {"recency"}


def as_text(value):
    """All scalars of a file are text."""
    if isinstance(value, dict):
        return {k: as_text(v) for k, v in value.items()}
    if isinstance(value, list):
        return [as_text(v) for v in value]
    return value if value is None else str(value)


def is_unknown(value):
    return all(v in (None, "") or fold(v) == "unknown" for v in listed(value))


def thousandths(whole, part):
    return int(whole) * 1000 + int((part or "")[:3].ljust(3, "0"))


def figure(text):
    """The two ends of a figure or a span, in thousandths; None for neither."""
    m = re.fullmatch(NUMBER + "(?:-" + NUMBER + ")?%?", str(text).strip())
    if not m:
        return None
    low = thousandths(m[1], m[2])
    high = low if m[3] is None else thousandths(m[3], m[4])
    return (low, high) if high >= low else None


def yes(text):
    word = fold(str(text))
    return {"yes": True, "true": True, "no": False, "false": False}.get(word)


class Claim:
    def __init__(self, said, oldest):
        self.map = said if isinstance(said, dict) else {}
        self.value = self.map.get("value") if self.map else said
        self.strict = yes(self.map.get("strict", "")) is not False
        checked = self.map.get("checked")
        self.old = bool(checked) and last_day(checked) < oldest
        self.known = not is_unknown(self.value)

    def says(self, word):
        return not isinstance(self.value, list) and \
            fold(self.value) == word

    def figure(self):
        return None if isinstance(self.value, list) else figure(self.value)


def claims(fact, oldest):
    if isinstance(fact, list) and any(isinstance(f, dict) for f in fact):
        said = fact
    else:
        said = [fact] if fact is not None else []
    return [c for c in (Claim(s, oldest) for s in said) if c.known]


class Weighed:
    """A fact: the share that it gives, what its rule leaves of it, and for
    what it is open."""

    def __init__(self, fact, verdicts, asks=False):
        self.fact, self.known, self.asks = fact, bool(verdicts), asks
        self.share, self.keep, self.state = (0, ALL), (ALL, ALL), "met"
        self.open_for, self.differ = None, False
        if not verdicts:
            return
        answers = {v[0] for _, v in verdicts}
        self.share = (min(v[1] for _, v in verdicts),
                      max(v[2] for _, v in verdicts))
        kept = [self.kept(c, v[0]) for c, v in verdicts]
        self.keep = min(k[0] for k in kept), max(k[1] for k in kept)
        self.differ = {"met", "unmet"} <= answers or \
            len({v[1:3] for _, v in verdicts}) > 1
        self.open_for = next((v[3] for _, v in verdicts if v[3]), None)
        unmet = [c for c, v in verdicts if v[0] == "unmet"]
        if "open" in answers or {"met", "unmet"} <= answers:
            self.state = "open"
        elif unmet:
            strict = [c for c in unmet if c.strict]
            self.state = "half" if not strict else "check" \
                if all(c.old for c in strict) else "stop"
        if self.state == "stop":
            self.keep = (0, 0)

    @staticmethod
    def kept(claim, answer):
        if answer == "met":
            return ALL, ALL
        if answer == "open":
            return 0 if claim.strict else ALL // 2, ALL
        if not claim.strict:
            return ALL // 2, ALL // 2
        return 0, ALL if claim.old else 0


def points(weight, share):
    return (2 * weight * share + ALL) // (2 * ALL)


class Profile:
    def __init__(self, me, season, policy, today):
        self.me, self.today = as_text(me), today
        rank = policy.get("rank", {})
        self.weights = {k: rank.get(k, w) for k, w in WEIGHTS.items()}
        self.figures = {k: rank.get(k, f) for k, f in FIGURES.items()}
        self.oldest = add(today, self.figures["season"], -1)
        self.apply = self.day_of(season, "apply")
        self.certified = self.day_of(season, "certified")
        self.year = self.apply.year if self.apply else \
            today.year - (today.month <= 3)

    @staticmethod
    def day_of(season, word):
        for item in season:
            if word in fold(item["what"]):
                return date.fromisoformat(item["date"].split()[-1])
        return None

    def mine(self, path):
        value = self.me
        for key in path.split("."):
            value = value.get(key) if isinstance(value, dict) else None
        if isinstance(value, dict):
            return value or None
        return None if is_unknown(value) else value

    def needs_visa(self):
        visa = self.mine("visa")
        return isinstance(visa, list) or visa is None or fold(visa) != "none"

    def score(self):
        found = figure(self.mine("scores.step2"))
        return found and found[0]

    def failed(self):
        value = self.mine("attempts")
        if isinstance(value, dict):
            found = [figure(v) for v in value.values()]
            return max((f[0] for f in found if f), default=None)
        if value is not None and fold(str(value)) in ("no", "none"):
            return 0
        return figure(value)[0] if figure(value) else None

    def graduated(self):
        yog = self.mine("yog")
        return None if yog is None else int(str(yog)[:4])

    def passed_step3(self):
        value = self.mine("step3")
        return value is not None and (
            yes(value) is True or fold(str(value)) in ("pass", "passed")
            or figure(value) is not None)


class Ranked:
    """One program, or one track of it, before the people there are known."""

    def __init__(self, profile, program, track):
        self.profile, self.program, self.track = profile, program, track
        self.reasons = {name: [0, 0] for name in WEIGHTS}
        self.questions, self.stops, self.checks = [], [], []
        self.unasked = 0  # what the answers that are not asked for are worth
        self.closed()
        for name in ("accepting", "ecfmg_by"):
            self.settle(None, 0, [self.weigh(name, getattr(self, name))])
        for name in ("visa", "img", "score", "years", "place", "rotated"):
            getattr(self, "add_" + name)()

    def fact(self, name):
        own = self.track.get(name)
        return self.program.get(name) if own in (None, "", [], {}) else own

    def claims(self, name):
        return claims(self.fact(name), self.profile.oldest)

    def weigh(self, name, judge):
        fact = self.fact(name)
        said = fact if isinstance(fact, list) else [fact]
        return Weighed(name, [(c, judge(c)) for c in self.claims(name)],
                       any(isinstance(s, dict) and s.get("ask")
                           for s in said))

    def missing(self, name):
        return Weighed("me." + name, [])

    def settle(self, reason, weight, rules):
        low, high = rules[0].share
        worth, before, sure, most = [], 0, 0, 0
        for rule in rules:
            low = low * rule.keep[0] // ALL
            high = high * rule.keep[1] // ALL
            sure, most = points(weight, low), points(weight, high)
            more = most - sure - before
            before = most - sure
            for i, old in enumerate(worth):
                if more < 0:
                    worth[i] = max(0, old + more)
                    more += old - worth[i]
            worth.append(max(0, more))
        if reason:
            self.reasons[reason][0] += sure
            self.reasons[reason][1] += most
        for rule, value in zip(rules, worth):
            if rule.state == "stop":
                self.stops.append(rule.fact)
            if rule.state == "check":
                self.checks.append(rule.fact)
            if value or rule.asks or rule.state in ("open", "check"):
                fact = rule.fact if rule.differ or not rule.open_for \
                    else rule.open_for
                if fact in INVITES and self.steps(
                        "offered", "accepted", "interviewed"):
                    self.unasked += value
                else:
                    self.questions.append((fact, value))

    # --- rules ---------------------------------------------------------------

    @staticmethod
    def met(is_met=True, share=ALL):
        return ("met" if is_met else "unmet", share, share, None)

    @staticmethod
    def open(fact):
        return ("open", ALL, ALL, fact)

    @staticmethod
    def vague(fact):
        return ("open", 0, ALL, fact)

    def closed(self):
        for c in claims(self.program.get("closed_to_me"),
                        self.profile.oldest):
            if c.strict and not c.says("none") and yes(c.value) is not False:
                self.stops.append("closed_to_me")
                return

    def steps(self, *types):
        """Entries of these types of this season, by date."""
        begin = self.profile.apply or date(self.profile.year, 9, 1)
        return sorted((e for e in self.program.get("log", [])
                       if e["type"] in types and begin
                       <= date.fromisoformat(e["date"])
                       <= self.profile.today), key=lambda e: e["date"])

    def ended(self):
        """The last entry of this season that ends it or takes it up."""
        for last in self.steps("rejected", "withdrew", "applied",
                               "offered")[-1:]:
            if last["type"] in ("rejected", "withdrew"):
                self.stops.append("%s %s" % (last["type"], last["date"]))

    def accepting(self, claim):
        if yes(claim.value) is None and not claim.says("none"):
            return self.open("accepting")
        return self.met(yes(claim.value) is True)

    def ecfmg_by(self, claim):
        p = self.profile
        mine = p.mine("ecfmg")
        status = mine.get("status", "") if isinstance(mine, dict) else mine
        if claim.says("none") or (status and (
                fold(status) == "certified" or yes(status) is True)):
            return self.met()
        by = {"application": p.apply or date(p.year, 9, 1),
              "ranking": p.certified or date(p.year + 1, 3, 1),
              "start": date(p.year + 1, 7, 1)}.get(fold(str(claim.value)))
        if by is None:
            return self.open("ecfmg_by")
        expected = mine.get("date") if isinstance(mine, dict) else None
        if not expected:
            return self.open("me.ecfmg")
        return self.met(last_day(expected) <= by)

    def offer_h1b(self, share):
        p, low, high, reason = self.profile, share, share, None
        abroad = p.figures["h1b-abroad"] * 10
        home = p.mine("residence")
        if home is None and abroad < share:
            low, reason = abroad, "me.residence"
        elif home is not None and fold(home) == "abroad":
            low = high = min(share, abroad)
        known = self.claims("step3_for_h1b")
        if known and all(c.strict and yes(c.value) is True for c in known) \
                and not p.passed_step3() and low > 0:
            low, reason = 0, "me.step3"
        return low, high, reason

    def visas(self, claim):
        p = self.profile
        wanted = [fold(v) for v in listed(p.mine("visa"))]

        def share(visa):
            places = [i for i, w in enumerate(wanted) if w in (visa, "either")]
            if not places:
                return 0
            return ALL if places[0] == 0 else p.figures["second-choice"] * 10

        offers, values = [], [fold(v) for v in listed(claim.value)]
        for value in values:
            if value in ("j-1", "either") and share("j-1"):
                offers.append((share("j-1"), share("j-1"), None))
            if value in ("h-1b", "either") and share("h-1b"):
                offers.append(self.offer_h1b(share("h-1b")))
            if value == "case-by-case":
                offers.append((p.figures["case-by-case"] * 10, ALL, "visas"))
        if offers:
            low, high = max(o[0] for o in offers), max(o[1] for o in offers)
            best = next(o for o in offers if o[1] == high)
            return ("met", low, high, best[2] if low < high else None)
        return self.vague("visas") if set(values) - VISAS else self.met(False)

    def margin(self, theirs):
        full = self.profile.figures["score-full"] * 1000
        share = (self.profile.score() - theirs + full) * ALL // (2 * full)
        return max(0, min(ALL, share))

    def step2_min(self, claim):
        f = claim.figure()
        if claim.says("none") or claim.says("pass"):
            return self.met()
        if f is None or f[0] < 100 * 1000:
            return self.vague("step2_min")
        share = self.margin(f[0])
        if self.profile.score() >= f[0]:
            return self.met(True, share)
        # what they ask for now may be anything
        asked = claim.strict and claim.old
        return ("unmet", share, ALL if asked else share, None)

    def step2_typical(self, claim):
        f = claim.figure()
        if f is None:
            return self.vague("step2_typical")
        return self.met(share=self.margin((f[0] + f[1]) // 2))

    def attempts_max(self, claim):
        f, failed = claim.figure(), self.profile.failed()
        if claim.says("none"):
            return self.met()
        if f is None:
            return self.open("attempts_max")
        if failed is None:
            return self.open("me.attempts")
        return self.met(failed + 1000 <= f[0])

    def yog_limit(self, claim):
        f, mine = claim.figure(), self.profile.graduated()
        if claim.says("none"):
            return self.met()
        if f is None:
            return self.open("yog_limit")
        if mine is None:
            return self.open("me.yog")

        def within(year):
            years = (year - mine) * 1000
            exclusive = yes(claim.map.get("exclusive", "")) is True
            return years < f[0] if exclusive else years <= f[0]

        if claim.map.get("at"):
            return self.met(within(int(claim.map["at"][:4])))
        september = within(self.profile.year)
        july = within(self.profile.year + 1)
        if september != july:
            return self.open("yog_limit")
        return self.met(july)

    def yog_from(self, claim):
        f, mine = claim.figure(), self.profile.graduated()
        if claim.says("none"):
            return self.met()
        if f is None:
            return self.open("yog_from")
        if mine is None:
            return self.open("me.yog")
        return self.met(mine * 1000 >= f[0])

    def recency(self, claim):
        f, mine = claim.figure(), self.profile.graduated()
        if claim.says("none"):
            return self.met()
        if mine is None:
            return self.open("me.yog")
        if f is None or (self.profile.year + 1 - mine) * 1000 > f[0]:
            return self.open("recency")
        return self.met()

    def usce_months(self, claim):
        f, mine = claim.figure(), figure(self.profile.mine("usce_months"))
        if claim.says("none"):
            return self.met()
        if f is None:
            return self.open("usce_months")
        if f[0] == 0:
            return self.met()
        if mine is None:
            return self.open("me.usce_months")
        return self.met(mine[0] >= f[0])

    def usce_kinds(self, claim):
        theirs = {fold(v) for v in listed(claim.value)}
        mine = self.profile.mine("usce_kinds")
        if claim.says("none") or "observership" in theirs:
            return self.met()
        if mine is None:
            return self.open("me.usce_kinds")
        return self.met(bool(theirs & {fold(v) for v in listed(mine)}))

    # --- reasons -------------------------------------------------------------

    def add_visa(self):
        weight = self.profile.weights["visa"]
        if not self.profile.needs_visa():
            self.reasons["visa"] = [weight, weight]
        elif self.profile.mine("visa") is None:
            self.settle("visa", weight, [self.missing("visa")])
        else:
            self.settle("visa", weight, [self.weigh("visas", self.visas)])

    def img_share(self, claim):
        f = (0, 0) if claim.says("none") else claim.figure()
        if f is None:
            return self.vague("img_share")
        full = self.profile.figures["img-full"]
        return self.met(share=min(ALL, f[0] // full))

    def visa_residents(self, claim):
        answer = None if isinstance(claim.value, list) else yes(claim.value)
        f = claim.figure()
        if answer is not None or claim.says("none"):
            f = (1000 if answer else 0,) * 2
        if f is None:
            return self.vague("visa_residents")
        return self.met(share=min(
            ALL, f[0] // self.profile.figures["residents-full"]))

    def one_figure(self, name):
        fact = self.program.get(name)
        if isinstance(fact, list) and any(isinstance(f, dict) for f in fact):
            return None
        found = claims(fact, self.profile.oldest)
        return found[0].figure() if found else None

    def add_img(self):
        p = self.profile
        share = self.weigh("img_share", self.img_share)
        here = self.weigh("visa_residents", self.visa_residents)
        imgs = self.one_figure("imgs_per_class")
        places = self.one_figure("positions")
        if not share.known and imgs and places and places[0]:
            percent = imgs[0] * 100 // places[0]
            share.known = True
            share.share = (min(ALL, percent * 1000
                               // p.figures["img-full"]),) * 2
        if not p.needs_visa():
            self.settle("img", p.weights["img"], [share])
            return
        settled = here.known and here.state == "met" and \
            here.share[0] == here.share[1]
        self.settle(None, 0, [here if settled else share])
        if share.known:
            known = [share.share[i] * share.keep[i] // ALL for i in (0, 1)]
            if here.known:
                here.share = tuple(
                    max(h, k if h else k // 2)
                    for h, k in zip(here.share, known))
            else:
                here.share = (known[0] // 2, ALL)
        if settled:
            share.share, share.keep = here.share, here.keep
        self.settle("img", p.weights["img"], [share if settled else here])

    def add_score(self):
        attempts = self.weigh("attempts_max", self.attempts_max)
        if not attempts.known and self.profile.failed():
            attempts.keep = (0, ALL)
        rules = [self.missing("scores.step2")]
        if self.profile.score() is not None:
            usual = self.weigh("step2_typical", self.step2_typical)
            least = self.weigh("step2_min", self.step2_min)
            rules = [usual, least] if usual.known else [least]
        self.settle("score", self.profile.weights["score"],
                    rules + [attempts])

    def add_years(self):
        weight = self.profile.weights["years"]
        limit = self.weigh("yog_limit", self.yog_limit)
        since = self.weigh("yog_from", self.yog_from)
        rules = [limit, since] if limit.known and since.known else \
            [since] if since.known else [limit]
        rules.append(self.weigh("recency", self.recency))
        self.settle("years", weight - weight // 2, rules)
        months = self.claims("usce_months")
        rules = [self.weigh("usce_months", self.usce_months)]
        asked = [0 if c.says("none") else c.figure()[0] if c.figure()
                 else None for c in months]
        if not months or any(n != 0 for n in asked):
            kinds = self.weigh("usce_kinds", self.usce_kinds)
            if (not all(asked) or not months) and kinds.state != "stop":
                kinds.keep = (kinds.keep[0], ALL)
            rules.append(kinds)
        self.settle("years", weight // 2, rules)

    def type(self, claim):
        wanted = [fold(t) for t in listed(self.profile.mine(
            "preferences.type"))]
        return self.met(share=ALL if fold(claim.value) in wanted else 0)

    def add_place(self):
        p, weight = self.profile, self.profile.weights["place"]
        states = listed(p.mine("preferences.states"))
        cities = listed(p.mine("preferences.cities"))
        types = listed(p.mine("preferences.type"))
        if not (states or cities or types):
            self.reasons["place"] = [weight, weight]
        if states or cities:
            state = self.program.get("state") or ""
            city = self.program.get("city") or ""
            where = Weighed("state", [])
            if fold(state) in map(fold, states) or \
                    fold(city) in map(fold, cities):
                where.share = (ALL, ALL)
            elif not (states and not state or cities and not city):
                where.share = (0, 0)
            self.settle("place", weight - weight // 2 if types else weight,
                        [where])
        if types:
            self.settle("place", weight // 2 if states or cities else weight,
                        [self.weigh("type", self.type)])

    def add_rotated(self):
        found = claims(self.program.get("rotated"), self.profile.oldest)
        if found and not found[0].says("none") and \
                yes(found[0].value) is not False:
            self.reasons["rotated"] = [self.profile.weights["rotated"]] * 2

    # --- all of it -----------------------------------------------------------

    def group(self):
        return 2 if self.stops else 1 if self.checks else 0

    def sums(self):
        return tuple(sum(r[i] for r in self.reasons.values()) for i in (0, 1))


def written_texts(program, oldest):
    found = []
    for name in ("culture", "mentoring", "support", "tags", "notes"):
        for claim in claims(program.get(name), oldest):
            found += [fold(v) for v in listed(claim.value) if v]
    return found


def meet(ranked, people):
    """Adds what the people there give, and whom to ask."""
    p, program = ranked.profile, ranked.program
    there = [x for x in people if x["program"] == program["id"]
             or x["id"] in (program.get("director"),
                            program.get("coordinator")) and x["head"]]
    weight, full = p.weights["people"], p.figures
    tie = min(weight, points(weight, full["tie"] * 10))
    best = max((x["exchanges"] for x in there), default=0)
    known = sum(x["exchanges"] > 0 for x in there)
    got = points(tie, min(ALL, best * ALL // full["tie-full"])) + points(
        weight - tie, min(ALL, known * ALL // full["breadth-full"]))
    ranked.reasons["people"] = [got, got]

    mine = [fold(i) for i in listed(p.mine("interests"))]
    written = written_texts(program, p.oldest)
    shared = [i for i in mine if any(i in text for text in written)
              or any(i in x["interests"] for x in there)]
    weight = p.weights["interests"]
    got = points(weight, min(ALL, len(shared) * ALL
                             // full["interests-full"]))
    ranked.reasons["interests"] = [got, got]
    if not shared and (not mine or not written):
        ranked.reasons["interests"] = [0, weight]
        if weight:
            ranked.questions.append(
                ("interests" if mine else "me.interests", weight))
    ranked.asked = sorted((fact, worth, whom(fact, there) or "")
                          for fact, worth in ranked.questions)


def whom(fact, there):
    if fact not in ASKED or not there:
        return None
    order = ASKED[fact]

    def key(x):
        group = GROUPS.get(x["role"])
        far = order.index(group) if group in order else len(order)
        return (x["exchanges"] == 0, far, -x["exchanges"],
                x["id"].encode())
    return min(there, key=key)["id"]


def rank(profile, programs, people):
    """The programs in their order: (program, Ranked)."""
    done = []
    for program in map(as_text, programs):
        tracks = program.get("tracks") or [{}]
        ways = [Ranked(profile, program, t) for t in tracks]
        best = min(ways, key=lambda w: (
            w.group(), -w.sums()[0], -w.sums()[1]))
        best.ended()
        meet(best, people)
        done.append(best)
    by_want = profile.mine("stage") == "ranking"
    done.sort(key=lambda r: (
        r.group(), -int(r.program.get("want", 0)) if by_want else 0,
        -r.sums()[0], -r.sums()[1], r.program["id"].encode()))
    return done
