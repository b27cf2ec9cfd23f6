#!/usr/bin/env python3
"""Writes an invented network, and the same people for other programs.

	generate.py [--seed N] [--vcards] COUNT DIR

DIR/network	kith.yaml and COUNT contact files in folders
DIR/people.rec	the same people for recutils
DIR/vcards	the same people as vCards, for khard

Every person comes from the seed and a number alone: the first 300 of 100,000
are the 300. A DIR that was made of the same seed, count and generator is left
as it is; the file DIR/stamp tells. Nobody here is real.
"""

import argparse
import csv
import datetime
import hashlib
import json
import os
import random
import re
import shutil
import sys
import textwrap
import unicodedata

TODAY = datetime.date(2026, 6, 1)

GIVEN = """Amara Anil Beatriz Bilal Carmen Chidi Chloe Dalia Daniel Divya Elena
Emeka Esther Farah Felix Grace Hamid Hana Ines Ivan Jana Joel Karim Kavya Lena
Leo Mara Marcus Nadia Nikhil Olga Omar Paula Pedro Qasim Rosa Ruth Samir Sofia
Tariq Tessa Uma Viktor Wanda Xavier Yara Yusuf Zainab Zoe""".split()
GIVEN_ACCENTED = """André Björn Chloé Émile François Hélène Ján Łukasz María
Noémi Øyvind Renée Søren Tomás Zoë Željka""".split()
FAMILY = """Abara Adler Baptiste Barros Castillo Chandra Dahl Dogan Eriksen
Fashola Ferreira Gupta Haddad Holm Ibarra Iqbal Jansen Joshi Kamara Keller Lang
Lopes Madani Mbeki Nair Novak Obi Ortega Park Pereira Quist Rahman Rossi Saleh
Stein Takeda Tran Ueda Vance Varga Wells Wu Xu Yamada Yilmaz Zhou Zuma""".split()
FAMILY_ACCENTED = """Álvarez Åkesson Çelik Dvořák Gómez Jørgensen Kovačić
Muñoz Müller Nuñez Özdemir Pérez Šimić Węgrzyn""".split()

# City, state, and the hospitals there; one hospital is rare on purpose, so
# that a query for it is selective.
PLACES = [
    ("Boston", "MA", ["Harbor Street Hospital", "Fenway Psychiatric Center"]),
    ("New York", "NY", ["Kestrel Medical Center", "Eastline Hospital"]),
    ("Toledo", "OH", ["Lakeshore State University"]),
    ("Chicago", "IL", ["North Prairie University", "Two Rivers Clinic"]),
    ("Houston", "TX", ["Golden Mesa Health", "Bayou Teaching Hospital"]),
    ("Miami", "FL", ["Palmetto Coast Medical School"]),
    ("Denver", "CO", ["Three Forks Hospital"]),
    ("Seattle", "WA", ["Cedar Harbor Medical Center"]),
    ("Newark", "NJ", ["Queensgate Hospital"]),
    ("Colombo", None, ["Ruhuna Point Teaching Hospital"]),
]
RARE_HOSPITAL = "Saltmarsh Island Hospital"
RARE_EVERY = 500

# Weights as in a network that somebody really has.
ROLES = {"attending": 22, "resident": 20, "fellow": 9, "faculty": 9,
         "program-director": 4, "associate-program-director": 3,
         "research-mentor": 5, "psychologist": 4, "social-worker": 3,
         "nurse": 2, "coordinator": 4, "alumnus": 6, "peer": 6, "speaker": 2,
         "other": 1}
INTERESTS = """cultural psychiatry;trauma;addiction;perinatal mental health;
community psychiatry;consultation-liaison psychiatry;geriatric psychiatry;
first-episode psychosis;forensic psychiatry;medical education;global health;
psychotherapy;sleep;eating disorders""".replace("\n", "").split(";")
EVENTS = ["apa-2025", "apa-2026", "aagp-2026", "img-forum-2025",
          "residency-fair-2025", "grand-rounds-webinar"]
TYPES = {"sent": 20, "replied": 16, "met": 10, "meeting": 10, "note": 8,
         "thanked": 8, "asked": 6, "updated": 6, "helped": 5, "nudged": 4,
         "attended": 3, "connected": 3, "gave": 2, "declined": 1}
CHANNELS = ["email", "email", "email", "linkedin", "zoom", "phone", "in-person"]

BEGINNINGS = """asked about;talked about;a long answer on;her questions on;
a paper on;two pages of notes on;his advice on;a short exchange about;
what I learned of;the slides on;an invitation to a group on""".replace(
    "\n", "").split(";")
ENDINGS = """and what it takes to start;and how the unit is run;
for trainees from abroad;in small hospitals;and the first year;
with a warning about timing;and who else to ask;before the interviews;
and the reading list that goes with it;at the clinic across the river;
in three languages;and sent the link the same day""".replace(
    "\n", "").split(";")
ACCENTED_ENDINGS = ["at the café on Rue d'Été", "à propos of the Zürich group",
                    "with Señora Ibáñez’s team", "– and why it failed"]
SPECIAL_ENDINGS = [": a plan for the fall", "#2 of the series",
                   'called "the long way"', "(it's worth a try)"]
REMARKS = ["# check the spelling of the name", "# from the old spreadsheet",
           "# met through the forum", "# ask again in the fall"]


def pick(rng, weights):
    return rng.choices(list(weights), list(weights.values()))[0]


def sentence(rng):
    words = [rng.choice(BEGINNINGS), rng.choice(INTERESTS)]
    kind = rng.random()
    if kind < 0.02:
        words.append(rng.choice(ACCENTED_ENDINGS))
    elif kind < 0.08:
        words.append(rng.choice(SPECIAL_ENDINGS))
    else:
        words.append(rng.choice(ENDINGS))
    return " ".join(words)


def slug(text):
    text = text.translate(str.maketrans("ŁłØø", "LlOo"))
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore")
    return plain.decode().lower().replace(" ", "-")


def log_entry(rng, day):
    entry = {"date": day.isoformat(), "type": pick(rng, TYPES)}
    if rng.random() < 0.6:
        entry["via"] = rng.choice(CHANNELS)
    if entry["type"] in ("met", "attended") and rng.random() < 0.6:
        entry["event"] = rng.choice(EVENTS)
    entry["text"] = sentence(rng)
    if rng.random() < 0.2:
        entry["topics"] = rng.sample(INTERESTS, rng.randint(1, 3))
        entry["detail"] = sentence(rng)
        if rng.random() < 0.4:
            entry["lessons"] = [sentence(rng)]
        if entry["type"] == "asked":
            entry["ask"] = rng.choice(["advice", "feedback", "introduction"])
    return entry


def make_log(rng):
    """The newest entry is mostly of this quarter, the oldest of years ago."""
    count = 0 if rng.random() < 0.15 else min(25, int(rng.expovariate(1 / 8)))
    day = int(rng.expovariate(1 / 45))
    log = []
    for _ in range(count):
        log.append(log_entry(rng, TODAY - datetime.timedelta(day)))
        day += int(rng.expovariate(1 / 60))
    if rng.random() < 0.95:
        log.reverse()  # as it happened; a few people put the newest first
    return log


def make_person(seed, number):
    rng = random.Random(f"{seed}/{number}")
    given = rng.choice(GIVEN_ACCENTED if rng.random() < 0.1 else GIVEN)
    family = rng.choice(FAMILY_ACCENTED if rng.random() < 0.1 else FAMILY)
    city, state, hospitals = rng.choice(PLACES)
    hospital = rng.choice(hospitals)
    if number % RARE_EVERY == RARE_EVERY // 2:
        hospital = RARE_HOSPITAL
    ident = f"{slug(given)}-{slug(family)}-{number}"
    person = {"id": ident, "city": city, "state": state, "given": given,
              "family": family, "institution": hospital,
              "name": ("Dr. " if rng.random() < 0.5 else "")
              + f"{given} {family}", "role": pick(rng, ROLES)}
    if rng.random() < 0.8:
        person["email"] = f"{slug(given)}.{slug(family)}{number}@example.org"
    if rng.random() < 0.3:
        person["linkedin"] = f"https://www.linkedin.com/in/example-{ident}"
    if rng.random() < 0.2:
        person["phone"] = f"+1 555 {rng.randint(0, 9999):04d}"
    person["interests"] = rng.sample(INTERESTS, rng.randint(0, 3))
    if rng.random() < 0.4:
        person["img"] = rng.choice(["yes", "no", "unknown"])
    if rng.random() < 0.2:
        person["hooks"] = [sentence(rng)]
    if rng.random() < 0.3:
        person["tags"] = rng.sample(["img-alum", "inner-circle", "letters",
                                     "old-list"], rng.randint(1, 2))
    if rng.random() < 0.25:
        person["open_to"] = rng.sample(["updates", "questions"],
                                       rng.randint(1, 2))
    person["log"] = make_log(rng)
    if not person["log"] and rng.random() < 0.5:
        person["status"] = "prospect"
    elif rng.random() < 0.1:
        person["status"] = rng.choice(["paused", "closed"])
    if rng.random() < 0.05:
        person["cadence"] = rng.choice(["60d", "120d-150d"])
    if rng.random() < 0.05:
        person["next"] = {"date": (TODAY + datetime.timedelta(
            rng.randint(-20, 90))).isoformat(), "what": sentence(rng)}
    if rng.random() < 0.3:
        person["notes"] = [sentence(rng) for _ in range(rng.randint(1, 4))]
    return person, rng


def needs_quotes(text):
    return (": " in text or " #" in text or text[0] in "-?:,[]{}#&*!|>'\"%@`"
            or text[-1] in ": ")


def scalar(rng, text, flow=False):
    kind = rng.random()
    if kind < 0.02:  # as some exporters write it
        escaped = "".join(c if c < "\x7f" else f"\\u{ord(c):04x}" for c in
                          text.replace("\\", "\\\\").replace('"', '\\"'))
        return f'"{escaped}"'
    if kind < 0.08 and '"' not in text:
        return f'"{text}"'
    if kind < 0.12 or needs_quotes(text) or (flow and "," in text):
        return "'" + text.replace("'", "''") + "'"
    return text


def flow_list(rng, items):
    return "[" + ", ".join(scalar(rng, i, True) for i in items) + "]"


def list_lines(rng, key, items, indent):
    if rng.random() < 0.7:
        return [f"{indent}{key}: {flow_list(rng, items)}"]
    return [f"{indent}{key}:"] + [f"{indent}  - {scalar(rng, i)}"
                                  for i in items]


def short_entry(rng, entry):
    words = [entry["date"], entry["type"]]
    if "via" in entry:
        words.append(entry["via"])
    if "event" in entry:
        words.append("@" + entry["event"])
    return [f"  - {' '.join(words)}: {scalar(rng, entry['text'])}"]


def long_entry(rng, entry):
    lines = []
    for key, value in entry.items():
        if isinstance(value, list):
            lines += list_lines(rng, key, value, "    ")
        else:
            lines.append(f"    {key}: {scalar(rng, value)}")
    lines[0] = "  - " + lines[0].lstrip()
    return lines


def block(rng, key, sentences):
    style = rng.choice("||>")
    lines = [f"{key}: {style}"]
    for text in sentences:
        lines += ["  " + line for line in textwrap.wrap(text, 60)]
    return lines


def contact_file(rng, person):
    lines = [rng.choice(REMARKS)] if rng.random() < 0.1 else []
    for key in ("name", "given", "family", "email", "phone", "linkedin",
                "institution", "city", "state", "role", "img", "status",
                "cadence"):
        if person.get(key) and (key not in ("given", "family")
                                or rng.random() < 0.15):
            lines.append(f"{key}: {scalar(rng, person[key])}")
    if rng.random() < 0.05:
        lines[-1] += "  " + rng.choice(REMARKS)
    for key in ("interests", "hooks", "tags", "open_to"):
        if person.get(key):
            lines += list_lines(rng, key, person[key], "")
    if "next" in person:
        lines.append("next: {date: %s, what: %s}" % (
            person["next"]["date"],
            scalar(rng, person["next"]["what"], True)))
    if "notes" in person:
        lines += block(rng, "notes", person["notes"])
    if person["log"]:
        lines.append("log:")
    for entry in person["log"]:
        plain = not {"topics", "ask"} & set(entry)
        lines += (short_entry if plain else long_entry)(rng, entry)
    return "\n".join(lines) + "\n"


def rec_record(person):
    lines = [f"Id: {person['id']}"]
    for key in ("name", "email", "phone", "linkedin", "institution", "city",
                "state", "role", "img", "status", "cadence"):
        if person.get(key):
            lines.append(f"{key.capitalize()}: {person[key]}")
    for key in ("interests", "hooks", "tags", "notes"):
        lines += [f"{key.capitalize()}: {v}" for v in person.get(key, [])]
    for e in person["log"]:
        lines.append(f"Log: {e['date']} {e['type']} {e.get('via', '-')} "
                     f"{e['text']}")
    return "\n".join(lines) + "\n\n"


def vcard(person):
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"UID:{person['id']}",
             f"FN:{person['name']}",
             f"N:{person['family']};{person['given']};;;",
             f"ORG:{person['institution']}", f"ROLE:{person['role']}"]
    if "email" in person:
        lines.append(f"EMAIL;TYPE=WORK:{person['email']}")
    if "phone" in person:
        lines.append(f"TEL;TYPE=WORK:{person['phone']}")
    return "\r\n".join(lines + ["END:VCARD", ""])


def told(rng):
    """A sentence as the person it is about may read it."""
    return re.sub(r"^(her|his) ", "the ", sentence(rng))


def fact(rng):
    """What one took home from a talk names people and places."""
    return (f"{told(rng)}, as {rng.choice(GIVEN)} {rng.choice(FAMILY)} does "
            f"it at {rng.choice(rng.choice(PLACES)[2])}")


def thanks_line(seed, number):
    """The same person, met yesterday: thanks are due, and can be written."""
    person, rng = make_person(seed, number)
    for key in ("status", "next", "cadence"):
        person.pop(key, None)
    person.setdefault("email", f"{person['id']}@example.org")
    yesterday = TODAY - datetime.timedelta(1)
    long_ago = (TODAY - datetime.timedelta(60)).isoformat()
    person["log"] = [e for e in person["log"] if e["date"] < long_ago] + [{
        "date": yesterday.isoformat(), "type": "meeting", "via": "zoom",
        "text": sentence(rng), "lessons": [fact(rng)],
        "promised": f"I write down {told(rng)} for {rng.choice(GIVEN)} "
                    f"{rng.choice(FAMILY)}"}]
    return json.dumps({"kind": "contact", **person}, ensure_ascii=False)


def write_thanks(path, count, seed):
    write(path, "".join(thanks_line(seed, number) + "\n"
                        for number in range(count)))


def write_sheet(path, rows, seed):
    """A table as address books write it, with quotes where a cell needs them."""
    with open(path, "w", encoding="utf-8", newline="") as f:
        out = csv.writer(f)
        out.writerow(["Name", "Email", "Institution", "City", "Notes"])
        for number in range(rows):
            person, rng = make_person(seed, number)
            out.writerow([person["name"], f"row{number}@example.org",
                          person["institution"], person["city"],
                          f"{sentence(rng)}, {sentence(rng)}"])


def write_merge(top, count):
    """A log, and two of it that have both gone on and corrected something."""
    rng = random.Random(count)
    lines = [f"  - {TODAY - datetime.timedelta(3 * (count - i))} met zoom: "
             f"talk {i}\n" for i in range(count)]
    ours = [line.replace("talk", "our talk") if i % 10 == 0 else line
            for i, line in enumerate(lines)]
    theirs = [line.replace("talk", "their talk") if i % 10 == 5 else line
              for i, line in enumerate(lines)]
    os.makedirs(top, exist_ok=True)
    for name, log in (("base", lines), ("ours", ours + [
            f"  - {TODAY} met: {sentence(rng)}\n"]), ("theirs", theirs)):
        write(os.path.join(top, name + ".yaml"),
              "name: Dr. Ana Ruiz\nlog:\n" + "".join(log))


PROFILE = """\
me:
  visa: J-1
  residence: abroad
  scores: {step2: 240}
  attempts: 0
  yog: 2021
  usce_months: 3
  interests: [cultural psychiatry, trauma]
  preferences: {states: [NY, CT], type: university}
"""


def program_file(rng, number):
    """Facts as a list of programs has them: plain, old, claimed, unknown."""
    def claim(value):
        day = TODAY - datetime.timedelta(rng.randint(0, 700))
        return rng.choice([value, "unknown", f"{{value: {value}, source: "
                           f"their page, checked: {day}}}",
                           f"{{value: {value}, strict: no, checked: {day}}}"])

    facts = [("visas", rng.choice(["[J-1]", "[J-1, H-1B]", "none"])),
             ("img_share", f"{rng.randint(0, 70)}%"),
             ("step2_min", rng.randint(210, 250)),
             ("yog_limit", rng.randint(3, 10)),
             ("usce_months", rng.randint(0, 6)),
             ("attempts_max", rng.randint(1, 3)), ("lors", 3),
             ("deadline", TODAY + datetime.timedelta(120))]
    lines = [f"{key}: {claim(value)}\n" for key, value in facts]
    return (f"kind: program\nname: Program {number} Psychiatry\n"
            f"institution: Hospital {number}\n"
            f"state: {rng.choice(['NY', 'CT', 'OH', 'TX'])}\n"
            f"type: {rng.choice(['university', 'community'])}\n"
            + "".join(lines) + f"culture: {scalar(rng, sentence(rng))}\n")


def write_programs(top, count, seed):
    rng = random.Random(seed)
    os.makedirs(top, exist_ok=True)
    write(os.path.join(top, "kith.yaml"), PROFILE)
    for number in range(count):
        write(os.path.join(top, f"p{number:05}.yaml"),
              program_file(rng, number))


SETTINGS = """\
# invented, like everybody in this network
me:
  name: Dr. Nimali Perera
  email: n.perera@example.org
  interests: [cultural psychiatry, trauma]
  milestones:
    - {date: 2025-10-07, kind: exam, what: passed Step 2}
    - {date: 2026-02-25, kind: poster, what: a poster on interpreters}
policy:
  roles:
    resident: {keep-in-touch: 60-90}
"""


def folder(person):
    """Some people are filed nowhere, prospects apart, the rest by city."""
    if person.get("status") == "prospect":
        return "prospects"
    return slug(person["city"]) if len(person["id"]) % 5 else ""


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="") as f:
        f.write(text)


def generate(top, count, seed, vcards):
    network = os.path.join(top, "network")
    for name in ["prospects"] + [slug(city) for city, _, _ in PLACES]:
        os.makedirs(os.path.join(network, name))
    write(os.path.join(network, "kith.yaml"), SETTINGS)
    if vcards:
        os.makedirs(os.path.join(top, "vcards"))
    with open(os.path.join(top, "people.rec"), "w", encoding="utf-8") as rec:
        rec.write("%rec: Person\n\n")
        for number in range(count):
            person, rng = make_person(seed, number)
            write(os.path.join(network, folder(person),
                               person["id"] + ".yaml"),
                  contact_file(rng, person))
            rec.write(rec_record(person))
            if vcards:
                write(os.path.join(top, "vcards", person["id"] + ".vcf"),
                      vcard(person))


def stamp_of(count, seed, vcards):
    with open(__file__, "rb") as f:
        digest = hashlib.sha256(f.read()).hexdigest()
    return f"count {count} seed {seed} vcards {vcards} generator {digest}\n"


def ensure(top, count, seed, vcards):
    """Makes the data in `top` unless they are there; True when it did."""
    stamp = stamp_of(count, seed, vcards)
    path = os.path.join(top, "stamp")
    try:
        with open(path, encoding="utf-8") as f:
            if f.read() == stamp:
                return False
    except FileNotFoundError:
        pass
    shutil.rmtree(top, ignore_errors=True)
    generate(top, count, seed, vcards)
    write(path, stamp)
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--vcards", action="store_true")
    parser.add_argument("count", type=int)
    parser.add_argument("dir")
    args = parser.parse_args()
    ensure(args.dir, args.count, args.seed, args.vcards)
    return 0


if __name__ == "__main__":
    sys.exit(main())
