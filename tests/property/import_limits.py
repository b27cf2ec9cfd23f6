#!/usr/bin/env python3
"""Hostile tables and cards: a clear error or a clean record, at most a second
of processor time a megabyte (and one to begin with), in 64 MiB of memory; and
what kith save makes of names that are paths stays in the network.

SEED=N repeats the random bytes.
"""

import json
import os
import random
import subprocess
import sys

from tap import end, note, ok, seed

SEED = seed()
MEGABYTE = 1 << 20
MEMORY = 64 * 1024      # KiB
KITH = os.path.join(os.environ["BUILD"], "kith-parse")

rng = random.Random(SEED)
CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\n"
END = b"END:VCARD\r\n"
HEAD = b"Name,E-mail,Company\n"
PEOPLE = b"Ann Lee,ann@example.org,Bayview\n"


# A process of its own: what a child begins with counts, too, and this one has
# the inputs in its memory.
MEASURE = """
import json, resource, subprocess, sys
with open("out", "wb") as out, open("said", "wb") as said:
    done = subprocess.run(sys.argv[1:], stdout=out, stderr=said)
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([done.returncode, usage.ru_utime + usage.ru_stime,
                  usage.ru_maxrss]))
"""


def measured(form, data):
    """The status, the seconds of processor time, the most memory in KiB, and
    what was said."""
    with open("input", "wb") as f:
        f.write(data)
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, KITH, "--today", "2026-06-01",
         "--from", form, "input"], stdout=subprocess.PIPE, check=True)
    with open("said", "rb") as f:
        return (*json.loads(done.stdout), f.read())


def is_clean():
    """Is each line of what came out a record with a name?"""
    with open("out", "rb") as f:
        return all(json.loads(line).get("name") for line in f)


def nested(count):
    return CARD * count + b"FN:Ann Lee\r\n" + END * count


def random_bytes(n):
    return rng.randbytes(n)


SHEETS = {
    "a cell of 10 MB": HEAD + b"x" * (10 * MEGABYTE) + b",a@example.org,B\n" +
    PEOPLE,
    "a line of 10 MB in quotes":
    HEAD + b'"' + b"word \n" * (2 * MEGABYTE) + b'",a@example.org,B\n' + PEOPLE,
    "a quote that is not closed, 10 MB": HEAD + b'"Ann' + PEOPLE * 320000,
    "quotes everywhere": HEAD + b'"' * (4 * MEGABYTE),
    "a million columns in the head": b",".join(
        b"c%d" % i for i in range(1000000)) + b"\n" + PEOPLE,
    "a million columns in a row": HEAD + b"x," * 1000000 + b"\n" + PEOPLE,
    "a million empty rows": HEAD + b",,\n" * 1000000 + PEOPLE,
    "a million line ends": HEAD + b"\r\n" * 1000000 + PEOPLE,
    "the head a hundred thousand times": HEAD * 100000 + PEOPLE,
    "one person a hundred thousand times": HEAD + PEOPLE * 100000,
    "bytes that are no text": HEAD + random_bytes(4 * MEGABYTE),
    "half of a UTF-16 character": b"\xff\xfe" +
    (HEAD + PEOPLE).decode().encode("utf-16-le") * 1000 + b"x",
    "lone halves of UTF-16 pairs": b"\xff\xfe" +
    HEAD.decode().encode("utf-16-le") + b"\x00\xd8" * MEGABYTE,
    "nothing but NUL": b"\0" * (4 * MEGABYTE),
    "NUL in each cell": HEAD + b"A\0nn,a@\0example.org,\0\n" * 100000,
    "nothing": b"",
}
CARDS = {
    "a line of 10 MB": CARD + b"FN:" + b"x" * (10 * MEGABYTE) + b"\r\n" + END,
    "10 MB in folded lines": CARD + b"FN:Ann\r\nNOTE:" +
    b"word\r\n " * (2 * MEGABYTE) + b"\r\n" + END,
    "a photo of 20 MB": CARD + b"FN:Ann Lee\r\nPHOTO;ENCODING=b;TYPE=JPEG:" +
    b"QUJD" * 18 + b"\r\n" + (b" " + b"QUJD" * 18 + b"\r\n") * 280000 + END,
    "a photo that is not closed": CARD + b"FN:Ann Lee\r\nPHOTO;ENCODING=b:" +
    (b"QUJD" * 18 + b"\r\n ") * 140000,
    "quoted-printable of 10 MB": b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Ann\r\n"
    b"NOTE;ENCODING=QUOTED-PRINTABLE:" + b"=C3=A9=\r\n" * MEGABYTE + b"\r\n" +
    END,
    "a hundred thousand cards in each other": nested(100000),
    "a hundred thousand cards without an end": CARD * 100000,
    "a hundred thousand ends": CARD + b"FN:Ann Lee\r\n" + END * 100000,
    "a hundred thousand parameters": CARD + b"FN" + b";X=y" * 100000 +
    b":Ann Lee\r\n" + END,
    "a parameter of 10 MB": CARD + b"FN;X=" + b"y" * (10 * MEGABYTE) +
    b":Ann Lee\r\n" + END,
    "a hundred thousand addresses": CARD + b"FN:Ann Lee\r\n" +
    b"".join(b"EMAIL:a%d@example.org\r\n" % i for i in range(100000)) + END,
    "a hundred thousand groups": CARD + b"FN:Ann Lee\r\n" +
    b"".join(b"item%d.X-ABLabel:x\r\n" % i for i in range(100000)) + END,
    "a million separators": CARD + b"FN:Ann Lee\r\nN:" + b";" * MEGABYTE +
    b"\r\n" + END,
    "a charset that is none": b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
    b"FN;CHARSET=X-NONE:Ann Lee\r\n" + END,
    "bytes that are no text": CARD + b"FN:" + random_bytes(4 * MEGABYTE) +
    b"\r\n" + END,
}


def try_all(forms, inputs):
    for title, data in inputs.items():
        worst_time = worst_memory = 0
        limit = 1 + len(data) / MEGABYTE
        bad = None
        for form in forms:
            status, time, memory, said = measured(form, data)
            worst_time = max(worst_time, time)
            worst_memory = max(worst_memory, memory)
            if status not in (0, 1, 2) or not is_clean() or \
                    (status and not said) or len(said) > 65536 or \
                    time > limit or memory > MEMORY:
                bad = bad or (form, status, time, memory, said[:500])
        ok(not bad, f"{forms[0]}: {title}", bad)
        note(f"{len(data) / MEGABYTE:.1f} MB: {worst_time:.2f} s, "
             f"{worst_memory // 1024} MiB")


def outside():
    os.makedirs("far/net")
    open("far/net/kith.yaml", "w").close()
    names = ["../up", "/etc/kith-test", "a/../../b", "..", ".", "con", "-rf",
             "x\\..\\..\\y", "~/z", ".hidden", "$(id)", "a\0b", "%2e%2e%2fc"]
    table = "Name,E-mail\n" + "".join(
        f'"{name}",p{i}@example.org\n' for i, name in enumerate(names))
    with open("names.csv", "w", newline="") as f:
        f.write(table)
    stream = subprocess.run(["kith", "parse", "--from", "csv", "names.csv"],
                            capture_output=True).stdout
    saved = subprocess.run(["kith", "save", "-C", "far/net"], input=stream,
                           capture_output=True)
    found = [os.path.join(folder, name) for folder, _, files in os.walk("far")
             for name in files]
    wrong = [path for path in found
             if os.path.dirname(path) not in ("far/net", "far/net/.kith")]
    made = [path for path in found if path.endswith(".yaml")]
    ok(not wrong and len(made) > 6 and not os.path.exists("/etc/kith-test.yaml"),
       "names that are paths become files of the network", wrong, made,
       saved.stderr)


try_all(["csv", "auto"], SHEETS)
try_all(["vcard", "auto"], CARDS)
outside()
sys.exit(end())
