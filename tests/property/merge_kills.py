#!/usr/bin/env python3
"""A merge that is killed, or whose disk is full, at any of its system calls,
or whose git is killed after any part of what it says: ours holds its old bytes or those of a merge that nobody disturbed (where git
was, all of both sides between markers), the other versions hold theirs, and a
second run does all of it.
"""

import os
import shutil
import subprocess
import sys

import inject
from tap import end, ok, skip

HEAD = "name: Ann Lee\ncity: Boston\nlog:\n- 2026-05-18 met: her poster\n"
CASES = {
    "two entries": (HEAD, HEAD + "- 2026-05-20 sent email: ours\n",
                    HEAD + "- 2026-05-21 replied email: theirs\n"),
    "a conflict": (HEAD, HEAD.replace("Boston", "Reno"),
                   HEAD.replace("Boston", "Salem")),
    "by lines": (HEAD, HEAD + "- 2026-05-20 note: ours\n", HEAD + "tags: [\n"),
}
FILES = ("base", "ours", "theirs")


def texts():
    found = []
    for name in FILES:
        with open(os.path.join("net", name), encoding="utf-8") as f:
            found.append(f.read())
    return found


def merge(case, fault=inject.NONE, fresh=True, **env):
    """The status, and what the three files hold after."""
    if fresh:
        shutil.rmtree("net", ignore_errors=True)
        os.mkdir("net")
        for name, text in zip(FILES, CASES[case]):
            with open(os.path.join("net", name), "w", encoding="utf-8") as f:
                f.write(text)
    env = dict(os.environ, **inject.fault(fault), **env)
    run = subprocess.run([shutil.which("kith-merge"), *FILES, "7", "lee.yaml"],
                         cwd="net", stderr=subprocess.DEVNULL, env=env,
                         check=False, close_fds=False)
    return run.returncode, texts()


def wrong(case, got, found, whole):
    """What is wrong after a merge that was disturbed, or None."""
    base, ours, theirs = CASES[case]
    status, (_, merged, _) = whole
    both = f"<<<<<<< ours\n{ours}=======\n{theirs}>>>>>>> theirs\n"
    allowed = (ours, merged, both) if case == "by lines" else (ours, merged)
    if found[0] != base or found[2] != theirs or found[1] not in allowed:
        return f"{found}"
    if got >= 0 and (got in (0, 1)) != (found[1] != ours):
        return f"status {got}, {found[1]}"
    if found[1] == ours:
        again = merge(case, fresh=False)
        if again != (status, [base, merged, theirs]):
            return f"then {again}"
    return None


def disturb(case, title, plan, calls):
    whole = merge(case)
    bad = [] if whole[1][1] != CASES[case][1] else ["nothing to merge"]
    count = 0
    for at, name in enumerate(inject.said().calls, 1):
        if name in calls:
            got, found = merge(case, f"calls:{at}:{plan}")
            count += 1
            what = wrong(case, got, found, whole)
            bad += [f"{name} {at}: {what}"] if what else []
    ok(not bad and count, f"{case}: {title} at each of {count} system calls "
       "that change a file", *bad[:5])


def kill_git():
    """All that kith sees of git is what it says, and how it ends."""
    os.mkdir("bin")
    with open("bin/git", "w", encoding="ascii") as f:
        f.write(f"#!/bin/sh\n'{shutil.which('git')}' \"$@\" >'{os.getcwd()}/all'"
                f"\nhead -c \"$PART\" '{os.getcwd()}/all'\nkill -9 $$\n")
    os.chmod("bin/git", 0o755)
    path = os.path.join(os.getcwd(), "bin") + os.pathsep + os.environ["PATH"]
    whole = merge("by lines")
    bad = []
    size = 1
    part = 0
    while part <= size:
        got, found = merge("by lines", PART=str(part), PATH=path)
        what = wrong("by lines", got, found, whole)
        bad += [f"after {part} bytes: {what}"] if what else []
        size = os.path.getsize("all")
        part += max(size // 8, 1)
    ok(not bad and size > 8, "by lines: git is killed after any part of its "
       f"{size} bytes", *bad[:5])


def main():
    if not inject.ready():
        print("1..0 # SKIP nothing can be preloaded here")
        return 0
    for case in CASES:
        disturb(case, "kill -9", "kill", inject.CHANGES)
        disturb(case, "half done and kill -9", "torn", {"write"})
        disturb(case, "ENOSPC", "28", inject.CHANGES | {"fsync"})
    if shutil.which("git"):
        kill_git()
    else:
        skip("by lines: git is killed", "there is no git")
    return end()


sys.exit(main())
