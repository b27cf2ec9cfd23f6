#!/usr/bin/env python3
"""Lists of programs, made at random, are read as what they were made of.

1. Each heading that lists of programs are known to have, with a cell, becomes
   the field that it should.
2. A fact that is drawn, in one of the ways in which people write it, comes out
   as that fact, whatever its case, dashes and characters that cannot be seen.
3. What is no such text is asked about, with its words, or is kept: nothing of a
   cell is lost, and the account says what became of each row.
4. Saved twice, nothing changes; --update only adds keys.

SEED=N repeats a run, ROUNDS=N makes it longer."""

import csv
import io
import json
import os
import random
import re
import subprocess
import sys

from tap import end, number, ok, seed

TODAY = "2026-11-29"
COUNT = number("ROUNDS", 400)

# heading, cell, what it becomes; the name is always there
HEADINGS = [
    ("Program Name", "Oak", {"name": "Oak"}),
    ("program_name_suffix", "Oak Program", {"name": "Oak Program"}),
    ("Institution / Hospital System", "Oak Clinic",
     {"institution": "Oak Clinic"}),
    ("hospital", "Oak Clinic", {"institution": "Oak Clinic"}),
    ("City, State", "Dayton, OH", {"city": "Dayton", "state": "OH"}),
    ("Location", "OOS", {"x-location": "OOS"}),
    ("region", "West", {"x-region": "West"}),
    ("Program Type", "Academic", {"type": "university"}),
    ("Program Type", "Community", {"type": "community"}),
    ("Program Type", "Hybrid", {"type": "mixed"}),
    ("program_best_described_as", "Community-based university affiliated",
     {"type": "mixed"}),
    ("program_id", "4009900101", {"acgme_id": "4009900101"}),
    ("ERAS/AAMC ID", "4009900101", {"acgme_id": "4009900101"}),
    ("accreditationID", "4009900101", {"acgme_id": "4009900101"}),
    ("Program Code", "1601140C0\u200b", {"nrmp_code": "1601140C0"}),
    ("specialty_title", "Psychiatry", {}),
    ("Size (residents per class)", "8", {"positions": "8"}),
    ("first_year_positions", "95.0", {"positions": "95"}),
    ("pct_img", "41.2", {"img_share": "41.2%"}),
    ("pct_do", "41.2", {"x-pct-do": "41.2"}),
    ("pct_usmd", "41.2", {"x-pct-usmd": "41.2"}),
    ("IMG Friendly", "Yes", {"x-img-friendly": "Yes"}),
    ("Visa Friendly", "No", {"visas": "none"}),
    ("Visa Friendly", "Yes", {"visas": {
        "value": "unknown", "said": "Yes",
        "ask": "which visas do they sponsor for residents?"}}),
    ("J1 Visa", "Yes", {"visas": ["J-1"]}),
    ("H1B Visa", "Yes", {"visas": ["H-1B"]}),
    ("J1 Visa", "No", {"visas": "unknown"}),
    ("visa_statuses_accepted", "['J-1 through ECFMG', 'H-1B', 'F-1']",
     {"visas": ["J-1", "H-1B", "F-1"]}),
    ("Min Step 2 Score", "225", {"step2_min": "225"}),
    ("Minimum Step 2 Score for Interview Consideration", "225",
     {"step2_min": "225"}),
    ("Step 2 Required for Interview Consideration", "Yes",
     {"step2_by": "interview"}),
    ("Minimum Step 1 Score for Interview Consideration", "225",
     {"x-minimum-step-1-score-for-interview-consideration": "225"}),
    ("Three-digit Step 1", "225", {"x-three-digit-step-1": "225"}),
    ("Max. attempts on Step", "1 attempt", {"attempts_max": "1"}),
    ("YOG Cutoff (Years)", "5", {"yog_limit": "5"}),
    ("Years after graduation", "5", {"yog_limit": "5"}),
    ("US Clinical experience", "3 months", {"usce_months": "3"}),
    ("ECFMG certification needed when", "before rank order list",
     {"ecfmg_by": "ranking"}),
    ("# of required letters", "3", {"lors": "3"}),
    ("Chair letter", "Yes", {"chair_letter": "yes"}),
    ("Custom PS", "no", {"statement": "no"}),
    ("accepting_applications_2026_2027", "Yes", {"accepting": "yes"}),
    ("accepting_applications_2025_2026", "Yes",
     {"x-accepting-applications-2025-2026": "Yes"}),
    ("data_last_updated", "2026-05-11T08:08:20+00:00", {}),
    ("interviews_conducted_last_year", "96.0", {"interviews": "96"}),
    ("Website", "https://oak.example.org", {"url": "https://oak.example.org"}),
    ("Info Link", "https://oak.example.org",
     {"url": "https://oak.example.org"}),
    ("program_director_name", "Dr. Ida Quay", {"director": "Dr. Ida Quay"}),
    ("program_director_email", "ida@example.org",
     {"x-program-director-email": "ida@example.org"}),
    ("contact_name", "Bo Ek", {"coordinator": "Bo Ek"}),
    ("contact_email", "bo@example.org", {"email": "bo@example.org"}),
    ("Sig", "TRUE", {"signal": "given"}),
    ("Signal type", "Silver", {"signal": "silver"}),
    ("Geo", "yes", {"x-geo": "yes"}),
    ("Home", "yes", {"rotated": "home"}),
    ("Away", "x", {"rotated": "away"}),
    ("SubI", "TRUE", {"rotated": "sub-i"}),
    ("Home", "no", {}),
    ("Interview Status", "not invited", {"x-interview-status": "not invited"}),
    ("Interview Status", "waitlisted 12/20/2026", {"log": [
        {"date": "2026-12-20", "type": "waitlisted",
         "text": "waitlisted 12/20/2026"}]}),
    ("Date Thank You Sent", "11/20/2026", {"log": [
        {"date": "2026-11-20", "type": "note", "text": "Thank You Sent"}]}),
    ("LOI Status", "sent", {"x-loi-status": "sent"}),
    ("Date LOI Sent", "1/30/2027", {"log": [
        {"date": "2027-01-30", "type": "note", "text": "LOI Sent"}]}),
    ("II by Signals x/15", "2024-07-15", {"x-ii-by-signals-x-15": "7/15"}),
    ("2nd Look", "2/3/2027", {"x-2nd-look": "2/3/2027"}),
    ("2nd Look", "Feb 3, 2027", {"log": [
        {"date": "2027-02-03", "type": "note", "text": "2nd Look"}]}),
    ("IV impressions", "warm", {"x-iv-impressions": "warm"}),
    ("Rejection & Waitlist", "rejected Dec 15", {"log": [
        {"date": "2026-12-15", "type": "rejected",
         "text": "rejected Dec 15"}]}),
    ("EMR", "Epic", {"x-emr": "Epic"}),
    ("call", "q4", {"x-call": "q4"}),
    ("Community Notes", "kind", {"notes": "kind"}),
    ("special features", "farm", {"x-special-features": "farm"}),
    ("step2_typical", "245", {"step2_typical": "245"}),
    ("Whatever", "yes", {"x-whatever": "yes"}),
]


def parse(text, *args):
    return subprocess.run(
        ["kith-parse", "--from", "csv", "--kind", "program", "--today", TODAY,
         *args, "-"], input=text.encode("utf-8", "surrogateescape"),
        capture_output=True, check=False)


def table(head, rows):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    return out.getvalue()


def records(run):
    return [json.loads(line) for line in run.stdout.decode().splitlines()]


def headings():
    wrong = []
    for heading, cell, wanted in HEADINGS:
        own = "name" in wanted
        run = parse(table([heading] if own else ["Program", heading],
                          [[cell] if own else ["Oak", cell]]))
        found = records(run)[0] if run.stdout else {}
        for key in ("kind", "id") + (() if own else ("name",)):
            found.pop(key, None)
        if found != wanted:
            wrong.append(f"{heading!r}, {cell!r}: {found}, not {wanted}")
    ok(not wrong, f"{len(HEADINGS)} headings, each with its field", *wrong)


def claim(value, **more):
    return {"value": value, **more}


def limit(rng):
    n = rng.randint(2, 15)
    how, wanted = rng.choice([
        ("{n} years", claim(str(n))), ("{n}", claim(str(n))),
        ("{n}y", claim(str(n))), ("within {n} yrs", claim(str(n))),
        ("≤{n}", claim(str(n))), ("max {n} years", claim(str(n))),
        ("up to {n} years", claim(str(n))),
        ("<{n}", claim(str(n), exclusive="yes")),
        ("less than {n} years", claim(str(n), exclusive="yes")),
        ("fewer than {n} years", claim(str(n), exclusive="yes")),
        ("{n} years preferred", claim(str(n), strict="no")),
        ("{n} yrs pref", claim(str(n), strict="no")),
        ("prefer {n} years", claim(str(n), strict="no")),
        ("{n} years from July 2027", claim(str(n), at="2027-07")),
        ("no limit", claim("none")), ("None", claim("none")),
        ("no cutoff", claim("none"))])
    return "YOG", "yog_limit", how.format(n=n), wanted


def score(rng):
    n = rng.randint(200, 260)
    how, wanted = rng.choice([
        ("{n}", claim(str(n))), ("{n}+", claim(str(n), strict="yes")),
        ("≥{n}", claim(str(n), strict="yes")),
        (">= {n}", claim(str(n), strict="yes")),
        ("minimum {n}", claim(str(n), strict="yes")),
        ("at least {n}", claim(str(n), strict="yes")),
        ("{n} preferred", claim(str(n), strict="no")),
        ("no minimum", claim("none")), ("no cutoff (avg {n})", claim("none")),
        ("pass", claim("pass"))])
    return "Step 2 cutoff", "step2_min", how.format(n=n), wanted


def tries(rng):
    n = rng.randint(1, 6)
    how, wanted = rng.choice([
        ("{n} attempts", claim(str(n))), ("max {n} attempts", claim(str(n))),
        ("max {n} total", claim(str(n))), ("{n} tries", claim(str(n))),
        ("no more than {n} attempts", claim(str(n))),
        ("max {n} failures", claim(str(n + 1))),
        ("{n} fails", claim(str(n + 1))),
        ("no failed attempts", claim("1")), ("first attempt", claim("1")),
        ("first attempt preferred", claim("1", strict="no")),
        ("no limit", claim("none"))])
    return "Attempts", "attempts_max", how.format(n=n), wanted


def months(rng):
    n = rng.randint(1, 12)
    how, wanted = rng.choice([
        ("{n} months", claim(str(n))), ("{n} mo", claim(str(n))),
        ("at least {n} months", claim(str(n))),
        ("{n} months recommended", claim(str(n), strict="no")),
        ("{w} weeks", claim(str(n))), ("{w} wks", claim(str(n))),
        ("1 year", claim("12")), ("none", claim("0")),
        ("not required", claim("0")),
        ("recommended", claim("unknown", strict="no"))])
    return "USCE", "usce_months", how.format(n=n, w=4 * n), wanted


def share(rng):
    n, m = rng.randint(2, 40), rng.randint(41, 99)
    how, wanted = rng.choice([
        ("{n}%", claim(f"{n}%")), ("{n}", claim(f"{n}%")),
        ("{n} percent", claim(f"{n}%")), ("{n}.5", claim(f"{n}.5%")),
        ("{n}-{m}", claim(f"{n}-{m}%")), ("{n}–{m}%", claim(f"{n}-{m}%")),
        ("{n}%+", claim(f"{n}-100%")), ("≥ {n}%", claim(f"{n}-100%")),
        ("{n} of {m}", claim(f"{int(100 * n / m + 0.5)}%"))])
    return "% IMG", "img_share", how.format(n=n, m=m), wanted


def visas(rng):
    names = {"J-1": ["J1", "J-1", "j1", "J 1", "ECFMG J-1"],
             "H-1B": ["H1B", "H-1B", "h1b", "H1-B", "H-1b"],
             "F-1": ["F1", "F-1"]}
    if rng.random() < 0.2:
        cell = rng.choice(["none", "No", "USC/GC only", "US citizens only",
                           "not sponsored", "no visas"])
        return "Visa", "visas", cell, claim("none")
    chosen = [v for v in names if rng.random() < 0.6] or ["J-1"]
    between = rng.choice([", ", "; ", "/", " & ", " and ", " + "])
    cell = between.join(rng.choice(names[v]) for v in chosen)
    return "Visa", "visas", cell + rng.choice(["", " only", " visa"]), claim(
        chosen)


def day(rng):
    month, mday = rng.choice([(9, rng.randint(13, 30)),
                              (10, rng.randint(13, 31)),
                              (11, rng.randint(13, 30))])
    name = {9: "September", 10: "October", 11: "November"}[month]
    how = rng.choice([
        "2026-{m:02}-{d:02}", "{m}/{d}/2026", "{m}/{d}/26", "{name} {d}, 2026",
        "{short} {d}", "{d} {name} 2026", "{name} {d}"])
    return "Deadline", "deadline", how.format(
        m=month, d=mday, name=name, short=name[:3]), claim(
            f"2026-{month:02}-{mday:02}")


def disguise(rng, cell):
    """The same to a reader: other case, dashes, blanks, nothing to be seen."""
    if rng.random() < 0.3:
        cell = rng.choice([str.upper, str.lower, str.title])(cell)
    if rng.random() < 0.2:
        cell = cell.replace(" ", "\u00a0")
    if rng.random() < 0.2:
        cell = rng.choice(["\u200b" + cell, cell + "\u200b", f"  {cell} "])
    return cell


def facts(rng):
    makers = [limit, score, tries, months, share, visas, day]
    wrong, asked = [], 0
    for _ in range(COUNT):
        drawn = [make(rng) for make in makers]
        head = ["Program"] + [d[0] for d in drawn]
        cells = [disguise(rng, d[2]) for d in drawn]
        run = parse(table(head, [["Oak"] + cells]))
        found = records(run)[0]
        for (_, field, _, wanted), cell in zip(drawn, cells):
            fact = found.get(field)
            fact = fact if isinstance(fact, dict) else {"value": fact}
            said = {k: v for k, v in fact.items() if k != "said"}
            if said != wanted:
                wrong.append(f"{field}: {cell!r}: {fact}, not {wanted}")
        asked += b"ask about" in run.stderr
    ok(not wrong, f"{COUNT} rows of facts, as they were drawn", *wrong[:12])
    ok(not asked, "none of them is asked about", asked)


WORDS = ["5-Mar", "=A1+2", "4.0099E+09", "0.35", "yes", "no", "2", "maybe",
         "case by case", "230", "J-1", "n/a", "–", "%", "((", "\"", "'", "+",
         "100000000000000000000", "-1", "2020+", "1/2/3/4", "\u202e", "é",
         "years", "first", "not", "accepting", "\n", ",", ";", "12 wks", "*",
         "<", ">=", "13/13/2026", "rolling", "Step 3", "says", "none"]


def garbage(rng):
    heads = sorted({h for h, _, _ in HEADINGS})
    wrong = []
    for _ in range(COUNT // 4):
        head = ["Program"] + rng.sample(heads, rng.randint(1, 12))
        rows = [[rng.choice(["Oak", "Elm (A)", "Elm (B)", ""])]
                + [" ".join(rng.choices(WORDS, k=rng.randint(0, 5)))
                   for _ in head[1:]] for _ in range(rng.randint(1, 12))]
        run = parse(table(head, rows))
        account = run.stderr.decode().splitlines()[-1:]
        counts = re.search(r"(\d+) rows? read, (\d+) kept(?:, (\d+) as track"
                           r"s?of an earlier program)?, (\d+) left out",
                           run.stderr.decode())
        if not counts or run.returncode not in (0, 2):
            wrong.append(f"{run.returncode}: {run.stderr[-300:]!r}")
            continue
        read, kept, tracks, left = (int(n or 0) for n in counts.groups())
        if read != kept + tracks + left or kept != len(records(run)):
            wrong.append(f"{account}: {kept} records {len(records(run))}")
    ok(not wrong, f"{COUNT // 4} tables of anything, each row accounted for",
       *wrong[:5])


def kept(rng):
    """A word that means nothing is still in the record."""
    wrong = []
    heads = [h for h, _, _ in HEADINGS
             if h not in ("specialty_title", "Program Name", "Home", "Away",
                          "SubI", "program_name_suffix")]
    for n in range(COUNT // 4):
        word = f"zq{n}xw"
        heading = rng.choice(heads)
        cell = rng.choice(["{}", "230 {}", "{} 5 years", "J-1 {}", "3, {}",
                           "no {} limit"]).format(word)
        run = parse(table(["Program", heading], [["Oak", cell]]))
        if word not in run.stdout.decode():
            wrong.append(f"{heading}: {cell!r}: {run.stdout.decode()!r}")
    ok(not wrong, f"{COUNT // 4} words without a meaning are kept", *wrong[:8])


def saved(rng):
    os.mkdir("net")
    with open("net/kith.yaml", "w", encoding="utf-8"):
        pass
    rows = [[f"Program {n}", f"40099{n:05}", rng.choice(["J1", "none", "–"]),
             rng.choice(["230", "≥ 220", "80", "5-Mar"])] for n in range(60)]
    text = table(["Program", "ACGME ID", "Visa", "Step 2"], rows)

    def save(stream, *args):
        subprocess.run(["kith-save", "-q", "-C", "net", *args], input=stream,
                       check=False, capture_output=True)
        return {name: open(os.path.join("net", name), "rb").read()
                for name in sorted(os.listdir("net"))
                if name.endswith(".yaml")}

    stream = parse(text).stdout
    first = save(stream)
    ok(len(first) == 61, "60 programs are 60 files", len(first))
    rng.shuffle(rows)
    again = save(parse(table(["Program", "ACGME ID", "Visa", "Step 2"],
                             rows)).stdout)
    ok(again == first, "the same list, in another order, changes nothing")
    more = [[f"Other name {n}", row[1], "H1B", "240", "41"]
            for n, row in enumerate(rows)]
    third = save(parse(table(["Program", "ACGME ID", "Visa", "Step 2",
                              "% IMG"], more)).stdout, "--update")
    good = (sorted(third) == sorted(first) and all(
        set(first[name].splitlines()) <= set(third[name].splitlines())
        for name in first))
    ok(good, "--update adds the keys that a file lacks, and takes no line")


def main():
    rng = random.Random(seed())
    headings()
    facts(rng)
    garbage(rng)
    kept(rng)
    saved(rng)


main()
sys.exit(end())
