#!/usr/bin/env python3
"""Programs of conferences into the file of an event, again and again.

Random programs are written as a calendar and as a sheet, in the ways in which
organizers do; both must come out as the same sessions. Saved twice nothing
changes; what the user adds to the file in between stays, byte by byte, and a
program that has grown adds only what is new.

    SEED=7 ROUNDS=60 python3 sessions.py
"""

import csv
import datetime
import io
import json
import os
import random
import subprocess
import sys
import tempfile

from tap import end, number, ok, seed

SEED, COUNT = seed(), number("ROUNDS", 60)
WORDS = ["Trauma", "care", "in", "rural", "clinics", "über", "Ångst", "a, b",
         "who; when", "“quoted”", "x\\y", "C#", "- dash", "yes", "1:30", "&",
         "<5", "日本", "#4", "[draft]", "{x}"]
NAMES = ["Ines Marlow", "Teo Brandt", "Åsa Lindqvist", "Bo Wen"]
ROOMS = ["", "Room 20A", "Hall B: north", "3"]


def program(rng):
    start = datetime.date(2027, 1, 1) + datetime.timedelta(rng.randint(0, 700))
    sessions = []
    for i in range(rng.randint(1, 25)):
        s = {"date": start + datetime.timedelta(rng.randint(0, 4)),
             "start": rng.randint(0, 20) * 60 + rng.choice([0, 15, 30]),
             "title": " ".join(rng.choices(WORDS, k=rng.randint(1, 6))),
             "room": rng.choice(ROOMS), "uid": "s%d@example.org" % i,
             "speakers": rng.sample(NAMES, rng.randint(0, 2))}
        s["end"] = s["start"] + rng.choice([0, 30, 90])
        sessions.append(s)
        # the same again in another room, or on the next day; or just again
        if rng.random() < .3:
            again = dict(s)
            again.update(rng.choice([
                {"room": "Hall %d" % i, "uid": "r%d@example.org" % i},
                {"date": s["date"] + datetime.timedelta(1)},
                {"uid": "t%d@example.org" % i}]))
            sessions.append(again)
    if rng.random() < .3:
        for s in sessions:
            s["uid"] = ""
    return sessions


def clock(minutes):
    return "%02d:%02d" % (minutes // 60, minutes % 60)


def time_of(s):
    return clock(s["start"]) + ("-" + clock(s["end"])
                                if s["end"] > s["start"] else "")


def escape(text):
    for c in "\\;,":
        text = text.replace(c, "\\" + c)
    return text


def fold(rng, line):
    """At most 75 bytes a line, never within a character."""
    out, width = "", rng.choice([20, 74, 400])
    while len(line.encode()) > width:
        n = width
        while len(line[:n].encode()) > width:
            n -= 1
        out, line = out + line[:n] + "\r\n ", line[n:]
    return out + line


def calendar(rng, sessions):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for s in sessions:
        day = s["date"].strftime("%Y%m%d")
        zone = rng.choice(["", ";TZID=America/New_York"])
        lines += ["BEGIN:VEVENT"] + ["UID:" + s["uid"]] * bool(s["uid"]) + [
                  "DTSTART%s:%sT%s00" % (zone, day,
                                         clock(s["start"]).replace(":", "")),
                  "SUMMARY:" + escape(s["title"])]
        if s["end"] > s["start"]:
            lines.append(rng.choice([
                "DTEND%s:%sT%s00" % (zone, day,
                                     clock(s["end"]).replace(":", "")),
                "DURATION:PT%dM" % (s["end"] - s["start"])]))
        if s["room"]:
            lines.append("LOCATION:" + escape(s["room"]))
        if rng.random() < .3:
            lines += ["BEGIN:VALARM", "SUMMARY:not this", "END:VALARM"]
        lines.append("END:VEVENT")
    end_of_line = rng.choice(["\r\n", "\n"])
    return end_of_line.join(fold(rng, l).replace("\r\n", end_of_line)
                            for l in lines + ["END:VCALENDAR", ""])


def people_say(minutes, rng):
    if rng.random() < .5:
        return clock(minutes)
    hour = minutes // 60
    return "%d:%02d %s" % (hour % 12 or 12, minutes % 60,
                           "PM" if hour >= 12 else "AM")


def sheet(rng, sessions):
    out = io.StringIO()
    w = csv.writer(out, delimiter=rng.choice(",;\t"))
    for _ in range(rng.choice([0, 1, 26])):
        w.writerow(["Instructions: leave this line", "", ""])
    w.writerow(["Date", "Start time", "End time", "Title", "Room",
                "Speakers", "UID"])
    day = rng.choice([lambda d: d.isoformat(), lambda d: d.strftime("%d.%m.%Y"),
                      lambda d: d.strftime("%B %d, %Y")])
    for s in sessions:
        w.writerow([day(s["date"]), people_say(s["start"], rng),
                    people_say(s["end"], rng) if s["end"] > s["start"] else "",
                    s["title"], s["room"],
                    "; ".join("Dr. %s, MD" % n for n in s["speakers"]),
                    s["uid"]])
    return out.getvalue()


def run(args, text, status=0):
    done = subprocess.run(args, input=text.encode(), stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, check=False)
    if done.returncode != status:
        sys.exit("Bail out! %s: status %d: %s" % (
            args, done.returncode, done.stderr.decode()[:900]))
    return done.stdout.decode()


def read(text, kind):
    return run(["kith-parse", "-q", "--from", kind, "--event", "e"], text)


def expected(sessions, kind):
    def one(s):
        m = {"date": s["date"].isoformat(), "time": time_of(s),
             "title": s["title"]}
        if s["uid"]:
            m["uid"] = s["uid"]
        if s["room"]:
            m["room"] = s["room"]
        if s["speakers"] and kind == "csv":
            m["speakers"] = s["speakers"]
        return m
    return [one(s) for s in sessions]


def save(directory, stream):
    run(["kith-save", "-q", "--update", "-C", directory], stream)
    with open(os.path.join(directory, "e.yaml"), encoding="utf-8") as f:
        return f.read()


def in_file(directory):
    record = json.loads(run(["kith-parse", os.path.join(
        directory, "e.yaml")], ""))
    return record["sessions"]


def names(sessions):
    return sorted([s.get(k, "") for k in ("date", "time", "title", "room",
                                          "uid")] for s in sessions)


def test(rng, place):
    sessions = program(rng)
    kind, make = rng.choice([("ics", calendar), ("csv", sheet)])
    title = "%d: %d sessions, %s" % (place, len(sessions), kind)
    stream = read(make(rng, sessions), kind)
    got = json.loads(stream)["sessions"]
    want = expected(sessions, kind)
    ok(got == want, title + ": read", got, want)
    half = sessions[:len(sessions) // 2] or sessions
    with tempfile.TemporaryDirectory() as d:
        with open(os.path.join(d, "kith.yaml"), "w", encoding="utf-8"):
            pass
        save(d, read(make(rng, half), kind))
        with open(os.path.join(d, "e.yaml"), encoding="utf-8") as f:
            text = f.read()
        mine = text.replace("sessions:\n", "# mine\nsessions:\n", 1) \
            + "goals: [three talks]  # and no more\n"
        with open(os.path.join(d, "e.yaml"), "w", encoding="utf-8") as f:
            f.write(mine)
        once = save(d, stream)
        ok(save(d, stream) == once, title + ": twice changes nothing")
        ok(names(in_file(d)) == names(want), title + ": each is there once",
           names(in_file(d)), names(want))
        lines = iter(once.splitlines())
        ok(all(line in lines for line in mine.splitlines()),
           title + ": every line that was there stays, in its order")


def main():
    rng = random.Random(SEED)
    for place in range(1, COUNT + 1):
        test(rng, place)
    return end()


if __name__ == "__main__":
    sys.exit(main())
