"""Days, spans and windows, as they are written in kith.yaml."""

import datetime
import re


def day(text):
    return datetime.date.fromisoformat(text)


def iso(when):
    return when.isoformat() if when else None


def add(when, span, sign=1):
    """`when` plus a span as people write it: 3, 3d, 2w, 3m, 1y."""
    figure, unit = re.fullmatch(r"(\d+)([dwmy]?)", str(span)).groups()
    n = int(figure) * sign
    if unit in ("", "d", "w"):
        return when + datetime.timedelta(days=n * (7 if unit == "w" else 1))
    months = when.year * 12 + when.month - 1 + n * (12 if unit == "y" else 1)
    year, month = months // 12, months % 12 + 1
    for mday in range(when.day, 0, -1):
        try:
            return datetime.date(year, month, mday)
        except ValueError:
            continue
    raise AssertionError("no such month")


def last_day(text):
    """Of a day, a month or a year."""
    parts = [int(p) for p in text.split("-")]
    if len(parts) == 3:
        return datetime.date(*parts)
    month = parts[1] if len(parts) == 2 else 12
    first_after = datetime.date(parts[0] + month // 12, month % 12 + 1, 1)
    return first_after - datetime.timedelta(days=1)


def after(text, anchor, span=None):
    """The first and last day of a window after `anchor`. One figure is that
    day, or, with a `span`, the first of so many more."""
    first, _, last = text.partition("-")
    opens = add(anchor, first)
    if last:
        return opens, max(opens, add(anchor, last))
    return opens, add(opens, span) if span else opens


def before(text, anchor):
    """The same before `anchor`: `14` ends on the day before it, `0-7` on the
    day itself."""
    first, _, last = text.partition("-")
    opens = add(anchor, last or first, -1)
    return opens, max(opens, add(anchor, first if last else "1", -1))
