"""The figures, with their defaults, and what a person's own are."""

from oracle.days import after, before, day

WINDOWS = {
    "reply": "0-2", "thank": "0-2", "follow-up": "3-7", "promise": "0-7",
    "promise-by": "0-7", "nudge": "10-14", "check-in": "3-10",
    "share": "0-21", "keep-in-touch": "90-120", "introduce": "0-6",
    "prepare": "14", "deadline": "14", "opens": "0-7", "step": "0-6",
}
BEFORE = {"promise-by", "prepare", "deadline"}
LAPSES = {"reply": "60", "thank": "14", "follow-up": "30", "promise": "30",
          "nudge": "30", "check-in": "30", "share": "60"}
FIGURES = {
    "share": {"rest": "30", "exchanges": 2},
    "deadline": {"applied": "1y"},
    "step": {"letters": "3m"},
    "introduce": {"quota": 5, "days": 7, "pause": 5},
    "keep-in-touch": {"quota": 10, "days": 7},
    "fit": {"interest": 3, "evidence": 2, "hook": 2, "tie": 1},
}
DIRECTORS = {"program-director", "associate-program-director"}


def listed(value):
    """Where one value may stand for a list of one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


class Policy:
    def __init__(self, settings):
        self.settings = settings
        self.attempts = settings.get("attempts", 2)

    def figure(self, group, key):
        return self.settings.get(group, {}).get(key, FIGURES[group][key])

    def goal_prospects(self):
        text = str(self.settings.get("goal", {}).get("prospects", "20-30"))
        return int(text.partition("-")[0])

    def lapse(self, action):
        return self.settings.get("lapse", {}).get(action, LAPSES.get(action))

    def override(self, group, name, window):
        over = self.settings.get(group, {}).get(name, {})
        if window == "keep-in-touch":
            return over.get("cadence") or over.get(window)
        return over.get(window)

    def window_text(self, window, record):
        """A tag before a role before the default; their own cadence first."""
        if window == "keep-in-touch" and record.get("cadence"):
            return record["cadence"]
        role = record.get("role")
        texts = [self.override("tags", tag, window)
                 for tag in listed(record.get("tags"))]
        texts.append(self.override("roles", role, window))
        if window == "keep-in-touch" and role == "coordinator":
            texts.append("none")
        texts.append(self.settings.get("window", {}).get(window))
        return next(filter(None, texts), WINDOWS[window])

    def window(self, window, record, anchor):
        """First and last day, or None where there never is one."""
        text = self.window_text(window, record)
        if text == "none":
            return None
        if window in BEFORE:
            return before(text, anchor)
        span = None
        if window == "keep-in-touch":
            span = self.settings.get("cadence-span", "30")
        return after(text, anchor, span)

    def blackouts(self, record, when):
        """(from, to) of those that hold `when` and concern this person."""
        for b in self.settings.get("blackout", []):
            if b.get("who") == "programs" and not (
                    record.get("program") or record.get("role") in
                    DIRECTORS | {"coordinator"}):
                continue
            first, last = day(b["from"]), day(b.get("to", b["from"]))
            if first <= when <= last:
                yield first, last
