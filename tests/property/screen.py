#!/usr/bin/env python3
"""What reaches a terminal: no control from anybody's bytes, no line too wide.

Escapes, C1 and bidi characters are sent through fields, file names, options and
messages of every command; then a network of names in many scripts is shown at
four widths.
"""

import os
import re
import sys
import unicodedata

from tap import end, ok
from terminal import start, talk

HOSTILE = "\033[2Jx\033]0;t\007\u009b1m\u202egro\u2066\x08\r"
NAMES = ["अनन्या जोशी", "李明", "Đặng Thị Hòa", "Ann 👩🏽‍⚕️ Lee",
         "Dr. " + "Maximiliana " * 9 + "Lee"]
RAW = re.compile("[\x00-\x09\x0b-\x1f\x7f\x80-\x9f\u202a-\u202e\u2066-\u2069]")


def shown(*argv, columns=80):
    pid, fd = start(list(argv), columns=columns, lines=500)
    text = talk(fd, lambda shown: None)
    os.waitpid(pid, 0)
    return text.decode("utf-8", "surrogateescape")


def width(line):
    """Columns, as wcwidth(3) counts: marks take none, unless they take room of
    their own, nor does what joins an emoji."""
    line = re.sub("\u200d.", "", line)
    return sum(0 if unicodedata.category(c) in ("Mn", "Me", "Cf", "Sk")
               else 2 if unicodedata.east_asian_width(c) in "WF" else 1
               for c in line)


def quoted(text):
    return '"%s"' % "".join(
        c if 31 < ord(c) < 127 and c not in '"\\' else "\\u%04x" % ord(c)
        for c in text)


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def hostile_network():
    os.mkdir("eve")
    write("eve/kith.yaml", "me: {name: %s}\n" % quoted(HOSTILE))
    fields = ("role institution city tie notes visa status program cadence "
              "x-own").split()
    write("eve/eve%s.yaml" % HOSTILE.replace("/", ""),
          "name: %s\n" % quoted("Eve" + HOSTILE) +
          "".join("%s: %s\n" % (f, quoted(HOSTILE)) for f in fields) +
          "%s: 1\n" % quoted("x-" + HOSTILE) +
          "next: {date: 2026-06-01, what: %s}\nlog:\n" % quoted(HOSTILE) +
          "  - {date: 2026-05-20, type: met, event: %s, text: %s}\n" %
          (quoted(HOSTILE), quoted(HOSTILE)))
    write("eve/query", "name:%s\n" % HOSTILE)
    write("eve/bad.yaml", "name: [%s\n" % HOSTILE.replace("\r", ""))
    write("eve/flood.yaml", "kind: event\nname: %s\ndates: {start: 2026-06-05}"
          "\n" % quoted(HOSTILE))


def commands():
    net = ["-C", "eve", "--today", "2026-06-01"]
    for command in ("parse", "due", "show", "stats", "filter"):
        for form in ("text", "jsonl", "yaml", "csv", "tsv"):
            yield ["kith", command, *net, "-o", form]
        yield ["kith", command, *net, "-f", "name,x-" + HOSTILE]
        yield ["kith", command, *net, "-o", HOSTILE]
        yield ["kith", command, *net, "-l"]
    for command in ("parse", "due", "show", "stats", "draft", "log", "filter",
                    "save", "init"):
        quiet = ["--no-input"] if command == "init" else []
        yield ["kith", command, *quiet, HOSTILE]
        yield ["kith", command, *quiet, "--" + HOSTILE]
        yield ["kith", command, *quiet, "-C", HOSTILE]
        yield ["kith", command, *quiet, "--today", HOSTILE]
    yield ["kith", "due", *net, "--why", "--all"]
    yield ["kith", "due", *net, "--per-day", "2"]
    yield ["kith", "due", *net, "--action", HOSTILE]
    yield ["kith", "filter", "-F", "eve/query", "--explain"]
    yield ["kith", "filter", *net, "name~" + HOSTILE + "("]
    yield ["kith", "filter", *net, "-s", HOSTILE, "eve"]
    yield ["kith", "draft", *net, "-t", HOSTILE, "eve"]
    yield ["kith", "draft", *net, "--show", HOSTILE]
    yield ["kith", "draft", *net, "-t", "follow-up", "Eve"]
    yield ["kith", "log", *net, "--dry-run", "Eve", "note", HOSTILE]
    yield ["kith", HOSTILE]
    yield ["kith", "help", HOSTILE]
    yield ["kith", "-" + HOSTILE]


def check_hostile():
    for argv in commands():
        found = RAW.findall(shown(*argv).replace("\t", " ")
                            if "tsv" in argv else shown(*argv))
        ok(not found, "nothing raw: " + ascii(" ".join(argv))[:90],
               "found %s" % ascii("".join(found)[:40]))


def wide_network():
    os.mkdir("wide")
    write("wide/kith.yaml", "me: {milestones: [{date: 2026-05-20, what: %s}]}\n"
          % quoted(NAMES[0] + " paper"))
    for i, name in enumerate(NAMES * 2):
        share = i >= len(NAMES)
        write("wide/p%d.yaml" % i,
              "name: %s\nrole: %s\ninstitution: %s\ncity: %s\nlog:\n" %
              (name, NAMES[i % 3], NAMES[(i + 1) % 4], NAMES[(i + 2) % 4]) +
              "  - {date: 2026-0%d-0%d, type: %s, text: %s}\n" %
              (4 if share else 5, 1 + i % 5, "helped" if share else "met",
               NAMES[(i + 3) % 5]))


def check_wide():
    reports = [["due"], ["due", "--all"], ["due", "--why"],
               ["due", "--per-day", "2"], ["show"], ["filter"], ["parse"]]
    for columns in (60, 80, 120, 200):
        for report in reports:
            text = shown("kith", *report, "-C", "wide", "--today",
                         "2026-06-01", columns=columns)
            wide = [l for l in text.split("\n") if width(l) > columns
                    and ": warning: " not in l]
            ok(text and not wide, "%s at %d columns" %
                   (" ".join(report), columns), "\n".join(wide[:3]))


def main():
    os.environ.pop("KITH_DIR", None)
    hostile_network()
    check_hostile()
    wide_network()
    check_wide()
    return end()


if __name__ == "__main__":
    sys.exit(main())
