#!/usr/bin/env python3
"""A merge that is killed, or whose disk is full, at any of its system calls:
ours holds its old bytes or those of a merge that nobody disturbed (where git
was, all of both sides between markers), the other versions hold theirs, and a
second run does all of it.
"""

import os
import re
import shutil
import subprocess
import sys

from tap import can_trace, end, ok, skip

HEAD = "name: Ann Lee\ncity: Boston\nlog:\n- 2026-05-18 met: her poster\n"
CASES = {
    "two entries": (HEAD, HEAD + "- 2026-05-20 sent email: ours\n",
                    HEAD + "- 2026-05-21 replied email: theirs\n"),
    "a conflict": (HEAD, HEAD.replace("Boston", "Reno"),
                   HEAD.replace("Boston", "Salem")),
    "by lines": (HEAD, HEAD + "- 2026-05-20 note: ours\n", HEAD + "tags: [\n"),
}
FILES = ("base", "ours", "theirs")
# what the merge itself does with files; a failure of the loader's is its own
FILE_CALLS = ("write", "fsync", "renameat", "renameat2", "rename", "fchmod")


def texts():
    found = []
    for name in FILES:
        with open(os.path.join("net", name), encoding="utf-8") as f:
            found.append(f.read())
    return found


def merge(case, *before, fresh=True):
    """The status, and what the three files hold after."""
    if fresh:
        shutil.rmtree("net", ignore_errors=True)
        os.mkdir("net")
        for name, text in zip(FILES, CASES[case]):
            with open(os.path.join("net", name), "w", encoding="utf-8") as f:
                f.write(text)
    run = subprocess.run([*before, shutil.which("kith-merge"), *FILES, "7",
                          "lee.yaml"], cwd="net", stderr=subprocess.DEVNULL,
                         check=False)
    return run.returncode, texts()


def calls(case):
    merge(case, "strace", "-f", "-o", "../trace")
    counts = {}
    with open("trace", encoding="utf-8", errors="replace") as f:
        for line in f:
            call = re.match(r"\d+ +(\w+)\(", line)
            if call:
                counts[call[1]] = counts.get(call[1], 0) + 1
    counts.pop("execve", None)
    counts.pop("exit_group", None)
    return counts


def disturb(case, what, wanted):
    base, ours, theirs = CASES[case]
    status, (_, merged, _) = merge(case)
    both = f"<<<<<<< ours\n{ours}=======\n{theirs}>>>>>>> theirs\n"
    allowed = (ours, merged, both) if case == "by lines" else (ours, merged)
    bad = [] if merged != ours else ["nothing to merge"]
    count = 0
    for call, times in sorted(calls(case).items()):
        if wanted and call not in wanted:
            continue
        for number in range(1, times + 1):
            count += 1
            got, found = merge(case, "strace", "-f", "-o", "/dev/null", "-e",
                               "trace=" + call, "-e",
                               f"inject={call}:{what}:when={number}")
            where = f"{call} {number}"
            if found[0] != base or found[2] != theirs or \
                    found[1] not in allowed:
                bad.append(f"{where}: {found}")
            elif wanted and (got in (0, 1)) != (found[1] != ours):
                bad.append(f"{where}: status {got}, {found[1]}")
            elif found[1] == ours:
                again = merge(case, fresh=False)
                if again != (status, [base, merged, theirs]):
                    bad.append(f"{where}: then {again}")
    ok(not bad and count, f"{case}: {what} at each of {count} system calls",
       *bad[:5])


if can_trace():
    for case in CASES:
        disturb(case, "signal=KILL", None)
        disturb(case, "error=ENOSPC", FILE_CALLS)
else:
    skip("kill -9 at each system call", "no strace")
sys.exit(end())
