#!/usr/bin/env python3
"""No file of up to a megabyte, whatever is in it and whatever it is read as,
costs a command more than a second of processor time and 64 MiB.

SEED=N repeats a run. ROUNDS=N is the number of commands for each shape, at
most; without it a few of those that could read it. ONLY=TEXT runs those with
that text in their titles."""

import collections
import os
import random
import resource
import shutil
import subprocess
import sys

from costly import MEGABYTE, PLACES
from tap import end, is_sanitized, note, number, ok, seed

SECONDS = 1
MEMORY = 64 * 1024 * (1024 if sys.platform == "darwin" else 1)
BUILD = os.environ["BUILD"]
ROUNDS = number("ROUNDS", 2)
ONLY = os.environ.get("ONLY", "")
ENV = dict(os.environ, KITH_TODAY="2026-06-01", HOME=os.getcwd(),
           VISUAL="true")
rng = random.Random(seed())

FILES = {
    "net/kith.yaml": "me:\n  name: Dr. Nimali Perera\n  email: n@example.org\n"
                     "  interests: [trauma]\n  visa: J-1\n",
    "net/ana.yaml": "name: Dr. Ana Ruiz\nemail: ana@example.org\n"
                    "role: resident\nprogram: mill\nlog:\n"
                    "- 2026-05-30 met @apa-2026: panel on visas\n",
    "net/odd.yaml": "name: Ada Moss\ntags: [a]\nlog:\n"
                    "  - 2026-05-30 met: tea\n",
    "net/programs/mill.yaml": "kind: program\nname: Mill River\nstate: MA\n",
    "net/events/apa-2026.yaml": "kind: event\nname: APA\ndates: "
                                "{start: 2026-05-30, end: 2026-06-02}\n",
    "more.jsonl": '{"kind":"contact","id":"odd","name":"Ada Moss",'
                  '"city":"Bonn","role":"fellow"}\n',
    "text": "Subject: hello\n\nDear Ada,\nthank you. My patient came.\n",
    "mail": "From: n@example.org\nTo: ana@example.org\nSubject: thank you\n"
            "Message-ID: <1@example.org>\n"
            "Date: Mon, 18 May 2026 10:00:00 +0000\n\nthanks\n",
    "stream": '{"kind":"contact","id":"ana","name":"Ana Ruiz"}\n',
    "query": "name:a\n",
    "entries.ics": "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:a\r\n"
                   "DTSTART:20260530T100000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    "cards.vcf": "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Moss\r\nEND:VCARD\r\n",
    "sheet.csv": "Name,Email,Title,Date\nAda,a@b.org,Tea,2026-05-30\n",
    "net/templates/odd": "Summary: a\nSubject: a\n\nDear {{greeting}}\n",
}

# `<FILE` is the standard input, `_` a blank.
DRAFT = "-s topic=tea -s question=why -s detail=\"ice\""
NETWORK = [
    "parse net", "parse net --check", "parse net -o yaml", "parse net -o text",
    "parse net -o csv", "filter -C net -s name,last not_log.type=sent",
    "filter -C net tea", "due -C net --all", "due -C net --all -o text --why",
    "due -C net --per-day 2", "stats -C net -o text", "stats -C net -n 0",
    "stats -C net --gaps", "stats -C net --by tags", "check -C net",
    "rank -C net", "rank -C net -o text", "export -C net vcard",
    "export -C net csv", "export -C net ical", "export -C net html",
    "export -C net dot", "log -C net --mail mail", "add -C net Bo_Ek",
    "save -C net more.jsonl", "save -C net --update more.jsonl",
    "log -C net ana met tea", "check -C net --fix", "init net --no-git",
]
CONTACT = [
    "show -C net odd", "show -C net odd -o jsonl",
    f"draft -C net -t follow-up odd {DRAFT} -o text",
    "draft -C net --check text odd", "set -C net odd +new",
    "set -C net odd city=Bonn", "set -C net --dry-run odd x-a=b",
    "log -C net odd met tea", "edit -C net odd",
    "merge base ours theirs 7 odd.yaml", "diff -C net",
]
STREAM = [
    "parse <stream", "parse -o text <stream", "filter name:a <stream",
    "filter -s name <stream", "due --all <stream", "stats <stream",
    "show - <stream", "check - <stream", "rank - <stream",
    "draft -t follow-up --blank - <stream", "save -C net <stream",
    "save -C net --update <stream", "set -C net - +new <stream",
    "log -C net - note tea <stream",
]
MAIL = ["log -C net --mail mail", "log -C net --mail --unknown mail",
        "draft -C net --check mail ana"]
DRAFTS = ["draft -C net -t odd ana -o text", "draft -C net --list",
          "draft -C net --show odd", "due -C net --all", "check -C net",
          "draft -C net -t odd ana --blank"]
COMMANDS = {
    "a contact": CONTACT + NETWORK,
    "kith.yaml": ["show -C net ana", "edit -C net",
                  f"draft -C net -t follow-up ana {DRAFT}"] + NETWORK,
    "a program": ["show -C net mill", "rank -C net mill",
                  "set -C net mill city=Bonn", "log -C net mill note tea",
                  "draft -C net ana --blank"] + NETWORK,
    "an event": ["show -C net apa-2026", "stats -C net --event apa-2026",
                 "set -C net apa-2026 place=Bonn",
                 "log -C net ana met @apa-2026 tea",
                 "parse -C net --from ics --event apa-2026 entries.ics",
                 ] + NETWORK,
    "a stream": STREAM,
    "a template": DRAFTS,
    "words of guards": [f"draft -C net -t follow-up ana {DRAFT}",
                        "draft -C net --check text ana", "check -C net"],
    "a query": ["filter -C net -F query", "filter -F query <stream"],
    "mail": MAIL,
    "a calendar": ["parse -C net --from ics --event apa-2026 entries.ics"],
    "cards": ["parse --from vcard cards.vcf", "parse --from auto cards.vcf"],
    "a sheet": ["parse --from csv sheet.csv", "parse --from auto sheet.csv",
                "parse --from csv --kind program sheet.csv",
                "parse -C net --from csv --kind event --event apa-2026 "
                "sheet.csv"],
    "a journal": ["undo -C net", "log -C net ana met tea"],
}


def write(path, data):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "wb") as f:
        f.write(data if isinstance(data, bytes) else data.encode())


def git(*args):
    subprocess.run(["git", "-C", "net", "-c", "user.name=Nimali",
                    "-c", "user.email=n@example.org", *args], check=True)


def lay_out(path, data, command):
    shutil.rmtree("net", ignore_errors=True)
    for file, text in FILES.items():
        write(file, text)
    if path:
        write(path, data)
    if command.startswith("merge"):
        write("base", data)
        write("ours", data.replace(b"name: ", b"city: Bonn\nname: ", 1))
        write("theirs", data + b"\ntie: school\n")
    if command.startswith("diff"):
        for step in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "all"]):
            git(*step)
        write(path or "net/odd.yaml", data.replace(b"name: ",
                                                   b"city: Bonn\nname: ", 1))


def run(command):
    """The status, the seconds of processor time and the most memory."""
    line, _, stdin = command.partition("<")
    name, *rest = line.split()
    path = os.path.join(BUILD, f"kith-{name}")
    # git merges by lines, in memory of its own
    env = dict(ENV, PATH="") if name == "merge" else ENV
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    pid = os.posix_spawn(
        path, [path, *(word.replace("_", " ") for word in rest)], env,
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, stdin or os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, "out", flags, 0o600),
            (os.POSIX_SPAWN_OPEN, 2, "said", flags, 0o600)])
    _, status, usage = os.wait4(pid, 0)
    return (os.waitstatus_to_exitcode(status),
            usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def files_read(command):
    """How many of the hostile file are read at once."""
    return {"merge": 3, "diff": 2}.get(command.split()[0], 1)


def try_shape(place, title, path, data):
    commands = COMMANDS[place]
    chosen = rng.sample(commands, min(ROUNDS, len(commands)))
    most_time = most_memory = (0, "")
    bad = []
    for command in chosen:
        lay_out(path, data, command)
        status, seconds, memory = run(command)
        most_time = max(most_time, (seconds, command))
        most_memory = max(most_memory, (memory, command))
        if status not in (0, 1, 2) or seconds > SECONDS or \
                memory > MEMORY * files_read(command):
            bad.append(f"kith {command}: status {status}, {seconds:.2f} s, "
                       f"{memory // 1024} MiB")
    ok(len(data) <= MEGABYTE and not bad, f"{place}: {title}", *bad)
    if number("VERBOSE", 0):
        note(f"{most_time[0]:.2f} s: {most_time[1]}; "
             f"{most_memory[0] // 1024} MiB: {most_memory[1]}")
    return len(chosen)


def is_understood():
    """Does each command do something with ordinary files?"""
    bad = []
    for command in sorted({c for all_of in COMMANDS.values() for c in all_of}):
        lay_out(None, FILES["net/odd.yaml"].encode(), command)
        status, *_ = run(command)
        with open("said", encoding="utf-8", errors="replace") as f:
            said = f.read()
        if status not in (0, 1) and "nothing to undo" not in said:
            bad.append(f"{command}: {status}: {said}")
    ok(not bad, "each command knows what to do with ordinary files", *bad)


def main():
    if is_sanitized(os.path.join(BUILD, "kith-parse")):
        print("1..0 # SKIP the build has sanitizers")
        return 0
    resource.setrlimit(resource.RLIMIT_CPU, (30, 60))
    if not shutil.which("git"):
        COMMANDS["a contact"].remove("diff -C net")
    is_understood()
    runs = collections.Counter()
    for place, (path, shapes) in PLACES.items():
        for title, make in shapes.items():
            if ONLY in f"{place}: {title}":
                runs[place] += try_shape(place, title, path, make())
    note(f"{sum(runs.values())} commands")
    return end()


sys.exit(main())
