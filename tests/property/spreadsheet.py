#!/usr/bin/env python3
"""LibreOffice opens the sheet that kith export csv --bom writes: a row a person,
every cell the text that it was, and no formula, whatever a cell begins with.

SEED=N repeats a run, ROUNDS=N makes it longer.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET

from hostile import PIECES, text
from tap import end, number, ok, seed, skip

SEED = seed()
COUNT = number("ROUNDS", 200)
FIELDS = ["id", "name", "institution", "tags", "notes"]
RUNS = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1+1", "=HYPERLINK(\"x\")", "-1+2|cmd"]
# what its dialog has chosen for such a sheet: commas, quotes, UTF-8, first line
DIALOG = "Text - txt - csv (StarCalc):44,34,76,1"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
rng = random.Random(SEED)


def cell():
    first = rng.choice(RUNS) if rng.random() < 0.3 else rng.choice(PIECES)
    return first + text(rng)


def squeezed(s):
    """LibreOffice keeps neither controls nor the kind of a line end."""
    return "".join(c for c in s if c.isprintable() and not c.isspace())


def opened(path):
    """The sheet as LibreOffice has it, or None."""
    subprocess.run(
        ["soffice", "-env:UserInstallation=file://" + os.path.abspath("office"),
         "--headless", "--infilter=" + DIALOG, "--convert-to", "fods", path],
        capture_output=True,
        check=False, timeout=600)
    made = os.path.splitext(path)[0] + ".fods"
    return ET.parse(made).getroot() if os.path.exists(made) else None


def shown(element):
    parts = [element.text or ""]
    for child in element:
        spaces = int(child.get(TEXT + "c", 1)) if child.tag == TEXT + "s" else 0
        parts += [" " * spaces, shown(child), child.tail or ""]
    return "".join(parts)


def rows(root):
    for row in root.iter(TABLE + "table-row"):
        cells = []
        for one in row.iter(TABLE + "table-cell"):
            value = "".join(shown(p) for p in one.iter(TEXT + "p"))
            times = int(one.get(TABLE + "number-columns-repeated", 1))
            cells += [value] * min(times, len(FIELDS) - len(cells))
        if any(cells):
            yield cells


def formulas(root):
    return [c.get(TABLE + "formula") for c in root.iter(TABLE + "table-cell")
            if c.get(TABLE + "formula")]


def export(lines, path, *options):
    got = subprocess.run(
        ["kith-export", "-C", "net", "-f", ",".join(FIELDS), *options, "csv",
         "-"], input=lines.encode(), capture_output=True, check=False)
    with open(path, "wb") as f:
        f.write(got.stdout)
    return got.returncode == 0


def guarded(s):
    return "'" + s if s[:1] in "=+-@\t\r" else s


def main():
    people = [{"kind": "contact", "id": f"c{i}", "name": cell(),
               "institution": cell(), "tags": [cell(), cell()],
               "notes": cell()} for i in range(COUNT)]
    lines = "".join(json.dumps(p) + "\n" for p in people)
    os.mkdir("net")
    open("net/kith.yaml", "w").close()
    made = export(lines, "plain.csv") and export(lines, "safe.csv", "--bom")
    plain, safe = opened("plain.csv"), opened("safe.csv")
    ok(made and plain is not None and safe is not None, "it opens both sheets")
    if plain is None or safe is None:
        return
    ok(formulas(plain), "without --bom it would run what begins with '='")
    ok(not formulas(safe), "with --bom it runs nothing", *formulas(safe)[:3])
    want = [FIELDS] + [[p["id"], *(guarded(p[k]) for k in FIELDS[1:3]),
                        guarded("; ".join(p["tags"])), guarded(p["notes"])]
                       for p in people]
    wrong = [(a, b) for a, b in zip(rows(safe), want)
             if [squeezed(x) for x in a] != [squeezed(x) for x in b]]
    count = len(list(rows(safe)))
    ok(count == len(want) and not wrong, f"{COUNT} people, each cell as it was",
       count, len(wrong), *wrong[:2])


if shutil.which("soffice"):
    main()
else:
    skip("LibreOffice opens the sheet", "no soffice (libreoffice-calc)")
sys.exit(end())
