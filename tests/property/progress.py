#!/usr/bin/env python3
"""Work that takes longer than a second says how far it is, on a terminal, and
leaves no trace there: a stream that comes slowly, and a folder whose files
are slow to open.
"""

import os
import re
import shutil
import sys

from tap import can_trace, end, ok, skip
from terminal import start, talk

COUNT = 100
LINE = '{"kind":"contact","id":"p%d","file":"-","name":"P%d Lee"}'

os.mkdir("net")
open("net/kith.yaml", "w").close()
for i in range(COUNT):
    with open(f"net/p{i}.yaml", "w") as f:
        f.write(f"name: P{i} Lee\nrole: resident\nlog:\n- 2026-05-20 met: tea\n")
with open("slow", "w") as f:
    f.write("for i in 1 2 3 4 5 6 7 8; do\n"
            "echo '%s' | sed s/%%d/$i/g; sleep 0.25; done\n" % LINE)


def shown(command):
    pid, fd = start(["bash", "-c", command], columns=80, lines=500)
    text = talk(fd, lambda shown: None).decode()
    _, status = os.waitpid(pid, 0)
    return text, os.waitstatus_to_exitcode(status)


def screen(text):
    """What stays on the terminal of what was written to it."""
    lines = []
    for line in text.split("\n"):
        cells = []
        for part in line.split("\r"):
            cells[:len(part)] = part
        lines.append("".join(cells).rstrip())
    return "\n".join(lines).rstrip("\n")


def look(title, command, pattern):
    """PATTERN is drawn, and the screen is as if it were not."""
    text, status = shown(command)
    still = re.sub("\rreading[^\r]*\r *\r|\rreading[^\r]*(?=\r)", "", text)
    drawn = re.findall(r"\rreading: \d+(?: of \d+)?", text)
    good = bool(drawn) == bool(pattern) and all(
        re.fullmatch("\rreading: " + pattern, d) for d in drawn)
    ok(good and status == 0, title, status, *drawn[:3], text[-300:])
    ok(screen(text) == screen(still) and "reading" not in still,
       "and leaves no trace", screen(text)[-300:])


def slow_open(command):
    """Every file takes 30 milliseconds to open."""
    words = command.split(" ", 1)
    return (f"strace -f -qq -o trace -e trace=openat -e "
            f"inject=openat:delay_exit=30000:when=1+ "
            f"{shutil.which('kith-' + words[0])} {words[1]}")


look("a slow stream, on a terminal, is counted",
     "sh slow | kith filter -f name", r"\d")
look("so is one that goes into a file", "sh slow | kith parse - >out", r"\d")
look("one command of several in a pipe says nothing",
     "sh slow | kith parse | cat", "")
look("nothing is said of short work", "kith due -C net", "")
look("-q is obeyed", "sh slow | kith filter -q -f name", "")
text, _ = shown("sh slow | kith filter 2>said -f name; cat said")
ok("reading" not in text, "nor is anything said where messages go to a file",
   text)
if can_trace():
    for command in ("parse net -f name", "filter -C net -c has:role",
                    "due net --count", "stats net", "check net",
                    "export vcard -C net >out"):
        name = command.split(" ", 1)[0]
        look(f"a slow folder: {name}", slow_open(command),
             rf"\d+ of {COUNT}")
else:
    skip("slow folders", "strace cannot trace here")
sys.exit(end())
