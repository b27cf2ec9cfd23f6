#!/usr/bin/env python3
"""Every command while one of its system calls, or one of its allocations,
fails. It must not crash; it may end with 0 only if all was done and all was
written; each file is as it was or as it was to be; whoever ends with an error
says so; and the next command finds no lock and leaves no residue.

SEED=N repeats a run, whose network has some people that no other has. ROUNDS=N
is how many calls and how many allocations fail in each command, at most;
without it a few of each."""

import collections
import os
import random
import shutil
import subprocess
import sys

import inject
import tree
from tap import end, note, number, ok, seed, skip

BUILD = os.environ["BUILD"]
WORK = os.path.join(os.getcwd(), "work")
rng = random.Random(seed())
ROUNDS = number("ROUNDS", 24)
VERBOSE = number("VERBOSE", 0)

struck = collections.Counter()

ERRORS = {"EIO": 5, "ENOSPC": 28, "EINTR": 4, "EACCES": 13, "EMFILE": 24,
          "short": "short"}

FILES = {
    "net/kith.yaml": "me:\n  name: Dr. Nimali Perera\n"
                     "  email: n@example.org\n",
    "net/ana.yaml": "name: Dr. Ana Ruiz\nemail: ana@example.org\n"
                    "role: resident\ntags: [pa, 'x']\nlog:\n"
                    "  - 2026-05-30 met @apa-2026: panel on visas\n",
    "net/ben.yaml": "name: Ben Osei\nemail: \" ben@example.org\"\n"
                    "role: attending\n\"city\": Dayton\nlog:\n"
                    "- 2026-05-28 met zoom: tea\n",
    "net/far/cho.yaml": "name: Cho Park\nrole: faculty\nprogram: mill\n",
    "net/programs/mill.yaml": "kind: program\nname: Mill River\nstate: MA\n",
    "net/events/apa-2026.yaml": "kind: event\nname: APA\n"
                                "date: 2026-05-30\n",
    "more.jsonl": '{"kind":"contact","id":"dee","name":"Dee Lund"}\n'
                  '{"kind":"contact","id":"eli","name":"Eli Roy",'
                  '"role":"fellow"}\n',
    "sheet.csv": "Name,Email\nFay Moss,fay@example.org\n",
    "mbox": "From - Mon May 18 10:00:00 2026\nFrom: n@example.org\n"
            "To: ana@example.org\nSubject: thank you\n"
            "Message-ID: <1@example.org>\n"
            "Date: Mon, 18 May 2026 10:00:00 +0000\n\nDear Ana,\nthanks.\n",
    "base.yaml": "name: Ana\nlog:\n  - 2026-05-18 met: tea\n",
    "ours.yaml": "name: Ana\ncity: Bonn\nlog:\n  - 2026-05-18 met: tea\n",
    "theirs.yaml": "name: Ana\nlog:\n  - 2026-05-18 met: tea\n"
                   "  - 2026-05-19 met: cake\n",
}

for who in range(rng.randrange(4)):
    FILES[f"net/near/p{who}.yaml"] = rng.choice([
        "name: Mo {0}\n", "# a remark\nname: Mo {0}\ncity: Bonn\nlog: []\n",
        "name: Mo {0}\nlog:\n- 2026-05-2{0} met @apa-2026: tea\n",
        "name: Mo {0}\nemail: [m{0}@example.org, x{0}@example.org]\nnotes: |\n"
        "  two\n  lines\n", "{{name: Mo {0}, role: resident}}\n",
    ]).format(who + 1)

# A command, with `<FILE` for its input; those that write come last.
READERS = [
    "parse -C net", "parse -C net --check", "parse net -o yaml",
    "filter -C net role=resident", "filter role=fellow <more.jsonl",
    "due -C net", "stats -C net", "show -C net ana", "check -C net",
    "rank -C net", "export -C net vcard", "export -C net csv",
    "draft -C net -t follow-up ana -s topic=tea -s question=why -s detail=\"ice\"",
    "parse -C net --from csv sheet.csv",
]
# These ask git, which is another process, in the folder of the network.
OF_GIT = ["diff", "check --staged", "diff HEAD"]
WRITERS = [
    "log -C net ana met tea", "log -C net ana ben met tea",
    "log -C net --mail mbox", "set -C net ana city=Bonn",
    "set -C net ana ben tags+=new",
    "set -C net me step=at_home scores.step2=240",
    "add -C net Gus_Hall met tea --promise my_CV_by_friday",
    "save -C net more.jsonl", "check -C net --fix", "undo -C net",
    "merge base.yaml ours.yaml theirs.yaml", "init new",
    "export -C net vcard -d cards",
]

ENV = dict(os.environ, KITH_TODAY="2026-06-01", LC_ALL="C.UTF-8",
           HOME=os.getcwd())


def snapshot():
    """The bytes of all files but those of kith's own, and of git."""
    return {os.path.relpath(path, WORK): data
            for path, data in tree.records(tree.read(WORK)).items()
            if "/.git/" not in path}


class Result:
    def __init__(self, command, fault=inject.NONE):
        line, _, stdin = command.partition("<")
        name, *rest = line.split()
        with open(os.path.join(WORK, stdin) if stdin else os.devnull,
                  "rb") as f:
            run = subprocess.run(
                [os.path.join(BUILD, f"kith-{name}"),
                 *(word.replace("_", " ") for word in rest)],
                cwd=os.path.join(WORK, "net") if command in OF_GIT else WORK,
                env=dict(ENV, **inject.fault(fault)), stdin=f,
                capture_output=True, check=False, close_fds=False,
                timeout=60)
        self.status, self.out = run.returncode, run.stdout
        self.errors = run.stderr.decode("utf-8", "replace")
        self.said = inject.said()


def prepare(command):
    shutil.rmtree(WORK, ignore_errors=True)
    tree.write(WORK, {os.path.join(WORK, path): text.encode()
                      for path, text in FILES.items()})
    if command.startswith("undo"):
        Result("log -C net ana met tea")
    if command in OF_GIT:
        for step in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "all"]):
            subprocess.run(["git", "-c", "user.name=Nimali",
                            "-c", "user.email=n@example.org", *step],
                           cwd=os.path.join(WORK, "net"), check=True)
        path = os.path.join(WORK, "net", "ana.yaml")
        with open(path, "a", encoding="utf-8") as f:
            f.write("  - 2026-05-31 sent email: thanks\n")
        subprocess.run(["git", "add", "-A"], check=True,
                       cwd=os.path.join(WORK, "net"))


def wrong(whole, before, after, got):
    """What is not as it must be, or None."""
    if got.status < 0:
        return f"killed by signal {-got.status}"
    now = snapshot()
    if got.status == 0:
        if got.out != whole.out:
            return "status 0, but the output is not whole"
        if any(now.get(path) != after.get(path)
               for path in [*before, *after]):
            return "status 0, but the files are not as they were to be"
    elif not (got.errors + got.out.decode("utf-8", "replace")).strip():
        return f"status {got.status} without a word"
    for path, was in before.items():
        if now.get(path) not in (was, after.get(path)):
            return f"'{path}' is neither old nor new"
    for path in after:
        if path not in before and now.get(path) not in (None, after[path]):
            return f"'{path}' is torn"
    return None


def residue(before, after):
    """After the next command that writes to the network."""
    got = Result("log -C net cho met tea")
    if got.status != 0:
        return f"the next command fails: {got.errors.strip()[:200]}"
    known = set(before) | set(after)
    left = [path for path in snapshot() if path.startswith("net/")
            and path not in known]
    return f"left behind: {left[0]}" if left else None


def choose(count):
    """Some of 1 to `count`, with the last, which flush and close."""
    if count <= ROUNDS:
        return list(range(1, count + 1))
    last = list(range(count - ROUNDS // 4, count + 1))
    return rng.sample(range(1, last[0]), ROUNDS - len(last)) + last


def attack(command, writes):
    """Counts in `struck` what failed."""
    prepare(command)
    start = tree.read(WORK)
    before = snapshot()
    whole = Result(command)
    after = snapshot()
    bad, some = [], False
    if whole.status != 0:
        bad.append(f"without a fault: status {whole.status}: "
                   f"{whole.errors[:200]}")
    faults = [f"calls:{n}:{ERRORS[rng.choice(list(ERRORS))]}"
              for n in choose(len(whole.said.calls))]
    faults += [f"memory:{n}:0" for n in choose(whole.said.allocations)]
    for fault in faults:
        if writes:
            tree.write(WORK, start)
        got = Result(command, fault)
        what_failed = got.said.struck if got.said else "unknown"
        if what_failed == "-":
            continue
        struck[fault.split(":")[0]] += 1
        some = True
        what = wrong(whole, before, after, got)
        if not what and writes:
            what = residue(before, after)
        if what:
            bad.append(f"FAULT={fault} ({what_failed}): {what}; status "
                       f"{got.status}: {got.errors.strip()[:200]}")
    ok(some and not bad, f"kith {command}", *bad[:8 if not VERBOSE else 99])


def main():
    if not inject.ready():
        print("1..0 # SKIP nothing can be preloaded here")
        return 0
    for command in READERS:
        attack(command, False)
    for command in OF_GIT:
        if shutil.which("git"):
            attack(command, False)
        else:
            skip(f"kith {command}", "there is no git")
    for command in WRITERS:
        if command.startswith("merge ") and not shutil.which("git"):
            skip(f"kith {command}", "there is no git")
        else:
            attack(command, True)
    note(f"{struck['calls']} failed calls, {struck['memory']} failed "
         "allocations")
    return end()


sys.exit(main())
