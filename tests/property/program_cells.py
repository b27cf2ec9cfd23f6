#!/usr/bin/env python3
"""Every cell of a list of programs is read as the right readings say.

tests/data/programs.expected.txt has them in words, tests/data/import/program/
programs.csv the cells. READINGS below says the same a cell a line: the paths in
the record and what is there. "ask" is a fact that is not known, with what was
said and a question; the account counts them. No cell and no field that the
words name may be without a line."""

import csv
import json
import os
import re
import subprocess
import sys

from tap import end, ok

DATA = os.path.join(os.environ["TOP"], "tests", "data")
SHEET = os.path.join(DATA, "import", "program", "programs.csv")
TODAY = "2026-11-29"

ASK = object()      # unknown, as said, with a question
KEPT = object()     # under x- as it is written
UNKNOWN = {"value": "unknown"}
NOTHING = {}        # the cell is empty


def is_(value, **more):
    """The value of a fact, and what else its claim says."""
    return {"value": value, **more}


# By the line of the file. A cell is what it makes: path in the record, claim.
READINGS = {
    2: {
        "Program Name": {"name": "Alder Falls University Program"},
        "City, State": {"city": "Dayton", "state": "OH"},
        "ACGME ID": {"acgme_id": is_("4009900101")},
        "NRMP Code": {"nrmp_code": is_("1999400C0")},
        "Visa": {"visas": is_(["J-1", "H-1B", "F-1"])},
        "% IMG": {"img_share": is_("41.2%")},
        "Step 2 cutoff": {"step2_min": UNKNOWN},
        "Attempts": {"attempts_max": UNKNOWN},
        "YOG": {"yog_limit": UNKNOWN},
        "USCE": {"usce_months": UNKNOWN},
        "ECFMG cert by": {"ecfmg_by": NOTHING},
        "LORs": {"lors": is_("3")},
        "Deadline": {"deadline": NOTHING},
        "Sig": {"signal": is_("none")},
        "Last checked": {"checked": "2025-03-28"},
        "Notes": {"notes": None},
    },
    3: {
        "Program Name": {"name": "Brine Harbor Community"},
        "City, State": {"city": "Bath", "state": "ME"},
        "ACGME ID": {"acgme_id": ASK},
        "NRMP Code": {"nrmp_code": NOTHING},
        "Visa": {"visas": is_(["J-1"])},
        "% IMG": {"img_share": is_("35%")},
        "Step 2 cutoff": {"step2_min": is_("230", strict="yes")},
        "Attempts": {"attempts_max": is_("1", strict="no")},
        "YOG": {"yog_limit": is_("5", strict="no")},
        "USCE": {"usce_months": is_("3"), "usce_kinds": is_(["observership"])},
        "ECFMG cert by": {"ecfmg_by": is_("ranking")},
        "LORs": {"lors": is_("3"), "lor_kinds": is_(["2 psychiatry"])},
        "Deadline": {"deadline": is_("2026-09-24")},
        "Sig": {"signal": is_("given")},
        "Last checked": {"checked": "2026-05"},
        "Notes": {"notes": "thank-yous: pls don't", "thank_you_notes": ASK},
    },
    4: {
        "Program Name": {"name": "Cottonwood Valley Health"},
        "City, State": {"city": "Yuma", "state": "AZ"},
        "ACGME ID": {"acgme_id": is_("4009900103")},
        "NRMP Code": {"nrmp_code": is_("1998400C0")},
        "Visa": {"visas": is_(["case-by-case"], asked=True)},
        "% IMG": {"img_share": is_("5-7%")},
        "Step 2 cutoff": {"step2_min": is_("none"),
                          "step2_typical": is_("238")},
        "Attempts": {"attempts_max": ASK},
        "YOG": {"yog_limit": ASK},
        "USCE": {"usce_months": ASK},
        "ECFMG cert by": {"ecfmg_by": is_("application")},
        "LORs": {"lors": is_("4")},
        "Deadline": {"deadline": is_("2026-10-01")},
        "Sig": {"signal": is_("given"), "x-sig": "G"},
        "Last checked": {"checked": None},
        "Notes": {"notes": "sheet was opened in Excel"},
    },
    5: {
        "Program Name": {"name": "Dune County Behavioral Health"},
        "City, State": {"city": "Reno", "state": "NV"},
        "ACGME ID": {"acgme_id": is_("4009900104")},
        "NRMP Code": {"nrmp_code": is_("1997400C0")},
        "Visa": {"visas": is_("none")},
        "% IMG": {"img_share": is_("12%")},
        "Step 2 cutoff": {"step2_min": ASK},
        "Attempts": {"attempts_max": ASK},
        "YOG": {"yog_from": is_("2020"), "yog_limit": NOTHING},
        "USCE": {"usce_months": is_("unknown", strict="no")},
        "ECFMG cert by": {"ecfmg_by": is_("start")},
        "LORs": {"lors": is_("3")},
        "Deadline": {"deadline": is_("none")},
        "Sig": {"signal": NOTHING},
        "Last checked": {"checked": "2019"},
        "Notes": {"notes": "old list"},
    },
    6: {
        "Program Name": {"name": "Elm Street Medical Center"},
        "City, State": {"city": "Bronx", "state": "NY"},
        "ACGME ID": {"acgme_id": is_("4009900105")},
        "NRMP Code": {"nrmp_code": is_("1996400C0")},
        "Visa": {"visas": is_(["J-1", "H-1B"]),
                 "step3_for_h1b": is_("yes", by="ranking")},
        "% IMG": {"img_share": ASK},
        "Step 2 cutoff": {"step2_min": is_("220", strict="yes"),
                          "step2_typical": is_("unknown",
                                               said="235 preferred")},
        "Attempts": {"attempts_max": is_("2")},
        "YOG": {"yog_limit": is_("10", exclusive="yes")},
        "USCE": {"usce_months": is_("3", said="12 wks")},
        "ECFMG cert by": {"ecfmg_by": is_("ranking")},
        "LORs": {"lors": is_("3-4")},
        "Deadline": {"deadline": is_("2026-10-15")},
        "Sig": {"signal": NOTHING},
        "Last checked": {"checked": None, "x-last-checked": KEPT},
        "Notes": {"notes": "J1 ok\nH1B: asked coordinator"},
    },
    8: {
        "Program Name": {"name": "Fjord Lake University",
                         "tracks.0.name": "Categorical"},
        "City, State": {"city": "Duluth", "state": "MN"},
        "ACGME ID": {"acgme_id": is_("4009900106")},
        "NRMP Code": {"tracks.0.nrmp_code": is_("1995400C0")},
        "Visa": {"visas": is_(["J-1"], said="J-1, H-1B (transfer only)")},
        "% IMG": {"img_share": is_("29%", said="7 of 24")},
        "Step 2 cutoff": {"step2_min": UNKNOWN,
                          "step2_typical": is_("235-245")},
        "Attempts": {"attempts_max": ASK},
        "YOG": {"yog_limit": is_("7", at="2027-07")},
        "USCE": {"usce_months": is_("12")},
        "ECFMG cert by": {"ecfmg_by": NOTHING},
        "LORs": {"lors": is_("3")},
        "Deadline": {"deadline": is_("2026-10-31")},
        "Sig": {"signal": NOTHING},
        "Last checked": {"checked": None, "x-last-checked": KEPT},
        "Notes": {"notes": None},
    },
    9: {
        "Program Name": {"tracks.1.name": "Rural Track"},
        "City, State": {"city": "Duluth", "state": "MN"},
        "ACGME ID": {"acgme_id": is_("4009900106")},
        "NRMP Code": {"tracks.1.nrmp_code": is_("1995400C1")},
        "Visa": {"tracks.1.visas": is_(["J-1"])},
        "% IMG": {"tracks.1.img_share": NOTHING},
        "Step 2 cutoff": {"tracks.1.step2_min": NOTHING},
        "Attempts": {"tracks.1.attempts_max": NOTHING},
        "YOG": {"tracks.1.yog_limit": NOTHING},
        "USCE": {"tracks.1.usce_months": NOTHING},
        "ECFMG cert by": {"tracks.1.ecfmg_by": NOTHING},
        "LORs": {"tracks.1.lors": NOTHING},
        "Deadline": {"tracks.1.deadline": NOTHING},
        "Sig": {"tracks.1.signal": NOTHING},
        "Last checked": {"checked": None},
        "Notes": {"tracks.1.notes": NOTHING},
    },
    10: {
        "Program Name": {"name": "Granite Pass Hospital"},
        "City, State": {"city": "Butte", "state": "MT"},
        "ACGME ID": {"acgme_id": is_("4009900107")},
        "NRMP Code": {"nrmp_code": is_("1994400C0")},
        "Visa": {"visas": is_("none")},
        "% IMG": {"img_share": is_("0%")},
        "Step 2 cutoff": {"step2_min": UNKNOWN},
        "Attempts": {"attempts_max": UNKNOWN},
        "YOG": {"yog_limit": is_("none")},
        "USCE": {"usce_months": is_("0")},
        "ECFMG cert by": {"ecfmg_by": NOTHING},
        "LORs": {"lors": is_("3")},
        "Deadline": {"deadline": is_("2026-11-30")},
        "Sig": {"signal": NOTHING},
        "Last checked": {"checked": None, "x-last-checked": KEPT},
        "Notes": {"notes": None},
    },
    11: {
        "Program Name": {"name": "Heron Point Medical Center"},
        "City, State": {"city": "Gulfport", "state": "MS"},
        "ACGME ID": {"acgme_id": is_("4009900108")},
        "NRMP Code": {"nrmp_code": NOTHING},
        "Visa": {"visas.0": is_("none", source="site"),
                 "visas.1": is_(["J-1"], source="FREIDA", asked=True),
                 "x-visa": KEPT},
        "% IMG": {"img_share": is_("unknown", said="new program")},
        "Step 2 cutoff": {"step2_min": UNKNOWN},
        "Attempts": {"attempts_max": ASK},
        "YOG": {"yog_limit": is_("none"), "recency": is_("3")},
        "USCE": {"usce_months": is_("unknown", strict="no")},
        "ECFMG cert by": {"ecfmg_by": UNKNOWN},
        "LORs": {"lors": is_("3"), "chair_letter": is_("yes")},
        "Deadline": {"accepting": is_("no"), "deadline": NOTHING},
        "Sig": {"signal": NOTHING},
        "Last checked": {"checked": "2026-10"},
        "Notes": {"notes": "site says none, FREIDA says J-1"},
    },
    12: {
        "Program Name": {"name": "Isla Verde Psychiatry"},
        "City, State": {"city": "Miami", "state": "FL"},
        "ACGME ID": {"acgme_id": is_("4009900109")},
        "NRMP Code": {"nrmp_code": is_("1993400C0")},
        "Visa": {"visas": is_(["J-1", "H-1B"], said="ECFMG J1 & H1b*")},
        "% IMG": {"img_share": is_("60-100%", said="60%+")},
        "Step 2 cutoff": {"step2_min": is_("pass")},
        "Attempts": {"attempts_max": is_("1", said="0 fails")},
        "YOG": {"yog_limit": ASK},
        "USCE": {"usce_months": ASK},
        "ECFMG cert by": {"ecfmg_by": ASK},
        "LORs": {"lors": is_("3")},
        "Deadline": {"deadline": is_("2026-09-23", time="17:00 ET",
                                     said="9/23/26 5pm EST")},
        "Sig": {"signal": is_("given")},
        "Last checked": {"checked": None},
        "Notes": {"notes": "*see GME page"},
    },
}
# fields that no cell makes alone, and words of the readings for others
ALSO = {"usce": "usce_months", "city": "city", "state": "state"}
AGELESS = {"acgme_id", "nrmp_code", "signal"}


def at(record, path):
    for step in path.split("."):
        if isinstance(record, list):
            record = record[int(step)] if int(step) < len(record) else None
        else:
            record = (record or {}).get(step)
    return record


def claim(value):
    return value if isinstance(value, dict) else {"value": value}


def agrees(found, wanted, cell):
    """What is there, as the line says; a plain value is strict."""
    if wanted is KEPT:
        return found == cell
    if wanted is NOTHING or wanted is None:
        return found is None
    if isinstance(wanted, str):
        return found == wanted
    if found is None:
        return False
    found = claim(found)
    if wanted is ASK:
        return (found["value"] == "unknown" and found["said"] == cell
                and found["ask"].endswith("?"))
    asked = found.get("ask", "").endswith("?")
    return (all(found.get(key) == value for key, value in wanted.items()
                if key != "asked")
            and asked == wanted.get("asked", False)
            and found.get("strict", "yes") == wanted.get("strict", "yes")
            and found.get("exclusive") == wanted.get("exclusive"))


def facts(record, readings):
    """The paths of a row's facts that have an age."""
    for paths in readings.values():
        for path, wanted in paths.items():
            if (isinstance(wanted, dict) and wanted is not NOTHING
                    or wanted is ASK) and path not in AGELESS:
                value = at(record, path)
                if value != "unknown":
                    yield path, value


def main():
    with open(SHEET, encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file)
        head = next(rows)
        cells = {}
        line = rows.line_num + 1
        for row in rows:
            cells[line] = dict(zip(head, row))
            line = rows.line_num + 1
    run = subprocess.run(
        ["kith-parse", "--from", "csv", "--kind", "program", "--today", TODAY,
         SHEET], capture_output=True, encoding="utf-8", check=False)
    records = [json.loads(line) for line in run.stdout.splitlines()]
    by_name = {r["name"]: r for r in records}
    ok(len(records) == 9, "ten rows are nine programs", len(records))
    ok(sorted(cells) == sorted(READINGS), "each row has its readings",
       sorted(cells), sorted(READINGS))
    name = None
    for line, cell in sorted(cells.items()):
        readings = READINGS[line]
        name = readings["Program Name"].get("name", name)
        record = by_name.get(name, {})
        wrong = [f"{heading}: {cell[heading]!r}: {path}: "
                 f"{at(record, path)!r}, not {wanted!r}"
                 for heading, paths in readings.items()
                 for path, wanted in paths.items() if path != "checked"
                 if not agrees(at(record, path), wanted, cell[heading])]
        day = readings["Last checked"]["checked"]
        wrong += [f"{path}: {value!r}, not checked {day}"
                  for path, value in facts(record, readings)
                  if claim(value).get("checked") != day]
        ok(not wrong and sorted(readings) == sorted(head),
           f"line {line}, {name}: {len(head)} cells", *wrong)
    unread = [f"{r['name']}: {key}" for r in records for key in r
              if key not in ("kind", "id", "tracks") and not any(
                  path.split(".")[0] == key for readings in READINGS.values()
                  for paths in readings.values() for path in paths)]
    ok(not unread, "nothing is read that no cell says", *unread)
    words = open(os.path.join(DATA, "programs.expected.txt"),
                 encoding="utf-8").read()
    named = set(re.findall(r"[{,] (?:\{)?([a-z][a-z0-9_]+):", words))
    tested = {step for readings in READINGS.values()
              for paths in readings.values() for path in paths
              for step in path.split(".")}
    parts = {"value", "strict", "by", "at", "name"}
    missing = {ALSO.get(n, n) for n in named} - tested - parts
    ok(not missing, "every field that the right readings name is here",
       sorted(missing))
    questions = run.stdout.count('"ask":') + run.stdout.count(
        '"x-last-checked":')
    account = run.stderr.splitlines()[-1]
    told = int(re.search(r"; (\d+) cells to ask about$", account).group(1))
    # "Yes" of Heron Point is asked about, until its notes say more
    ok(told == questions + 1, "the account counts the questions",
       account, questions)


main()
sys.exit(end())
