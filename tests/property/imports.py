#!/usr/bin/env python3
"""Other people's files, each quirk in a file of its own, read as they should be.

A file of tests/data/import/FORMAT/ has its right reading beside it, in
NAME.expected: in the first line what it is about, then the records, a key a
line, and what came on standard error, after a "!". With --update as argument
these are written anew, to be read.
"""

import json
import os
import subprocess
import sys

from tap import end, ok

DATA = os.path.join(os.environ["TOP"], "tests", "data", "import")
KITH = os.path.join(os.environ["BUILD"], "kith-parse")


def readings(line):
    record = json.loads(line)
    for key in ("kind", "summary"):
        record.pop(key, None)
    yield ""
    for key, value in record.items():
        yield f"{key}: {json.dumps(value, ensure_ascii=False)}"


def read(folder, name):
    """What is written in NAME.expected after its first line."""
    kind = (["csv", "--kind", "program"] if folder == "program" else [folder])
    run = subprocess.run([KITH, "--today", "2026-06-01", "--from", *kind,
                          name], capture_output=True,
                         cwd=os.path.join(DATA, folder), check=False)
    lines = [out for line in run.stdout.decode().splitlines()
             for out in readings(line)]
    lines += [""] + ["! " + line for line in run.stderr.decode().splitlines()]
    lines += [f"? {run.returncode}"] if run.returncode else []
    return "".join(line + "\n" for line in lines)


for folder in sorted(os.listdir(DATA)):
    for name in sorted(os.listdir(os.path.join(DATA, folder))):
        if name.endswith(".expected"):
            continue
        beside = os.path.join(DATA, folder, name + ".expected")
        with open(beside, encoding="utf-8") as file:
            about, _, expected = file.read().partition("\n")
        found = read(folder, name)
        if "--update" in sys.argv[1:]:
            with open(beside, "w", encoding="utf-8") as file:
                file.write(about + "\n" + found)
            expected = found
        ok(found == expected, f"{folder}/{name}: {about[2:]}", expected, found)
sys.exit(end())
