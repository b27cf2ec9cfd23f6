#!/usr/bin/env python3
"""Nothing grows faster than its input: each size there is - people, entries,
keys, values, events, programs, folders, messages and so on - is doubled, and
the instructions of each command that it concerns may grow by little more.

What the smallest network costs is taken off first. Instructions are counted by
perf, where the processor lets it, or by valgrind, whose quickest tool is tried
first. ROUNDS=8 makes all sizes so many times larger, ONLY=TEXT runs those with
that text in their names."""

import os
import re
import shutil
import subprocess
import sys

from costly import word
from tap import end, note, number, ok

BUILD = os.environ["BUILD"]
GROW = number("ROUNDS", 1)
ONLY = os.environ.get("ONLY", "")
MOST = 2.4

ENV = dict(os.environ, KITH_TODAY="2026-06-01", LC_ALL="C.UTF-8",
           HOME=os.getcwd())


def perf(command):
    return ["perf", "stat", "-x,", "-e", "instructions:u", "--", *command]


def blocks(command):
    return ["valgrind", "--tool=exp-bbv", "--bb-out-file=/dev/null",
            "--vex-iropt-level=0", "--", *command]


def cachegrind(command):
    return ["valgrind", "--tool=cachegrind", "--cache-sim=no",
            "--cachegrind-out-file=/dev/null", "--", *command]


# A program, how it counts, and the line that says how many, one for a thread.
COUNTERS = [("perf", perf, r"^(\d+),,instructions"),
            ("valgrind", blocks, r"Total instructions: (\d+)"),
            ("valgrind", cachegrind, r"I +refs: +([\d,]+)")]


def count(counter, command, stdin=None):
    """The instructions of a command, or None, and its status."""
    _, wrap, pattern = counter
    with open(stdin or os.devnull, "rb") as f:
        run = subprocess.run(wrap(command), stdin=f, env=ENV,
                             stdout=subprocess.DEVNULL,
                             stderr=subprocess.PIPE, check=False)
    found = re.findall(pattern, run.stderr.decode("utf-8", "replace"), re.M)
    counted = sum(int(number.replace(",", "")) for number in found)
    return counted or None, run.returncode


def find_counter():
    for counter in COUNTERS:
        if shutil.which(counter[0]) and count(counter, ["true"])[0]:
            return counter
    return None


def write(path, text):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def person(i, more=""):
    return (f"name: {word(i).title()} {word(i + 7000).title()}{i}\n"
            f"email: p{i}@example.org\ninstitution: Bayview {word(i // 9)}\n"
            f"role: resident\ncity: {word(i // 5)}\n{more}")


LOG = ("log:\n  - 2026-05-18 met zoom: panel on visas\n"
       "  - 2026-05-30 met in-person: the tour of the new ward\n")


def settings(more=""):
    write("net/kith.yaml", "me:\n  name: Dr. Nimali Perera\n"
          f"  email: n@example.org\n{more}")


def people(n, more=lambda i: LOG):
    settings()
    for i in range(n):
        write(f"net/p{i}.yaml", person(i, more(i)))


def one(more):
    settings()
    write("net/p0.yaml", person(0, more))


def entries(n):
    one("log:\n" + "".join(
        f"  - 20{10 + i // 336 % 16}-{i // 28 % 12 + 1:02}-{i % 28 + 1:02} "
        f"met zoom: {word(i)} and {word(i * 3)}\n" for i in range(n)))


def keys(n):
    one("".join(f"x-{word(i)}{i}: {word(i)}\n" for i in range(n)))


def values(n):
    one("tags: [" + ", ".join(f"{word(i)}{i}" for i in range(n)) + "]\n")


def tags(n):
    people(n, lambda i: f"tags: [{word(i)}{i}]\n")


def words(n):
    one("notes: |\n" + "".join(f"  {word(i)}{i} {word(i + 1)}x{i}\n"
                               for i in range(n)))


def interests(n):
    settings("  interests:\n" + "".join(f"    - {word(i)} {i}\n"
                                        for i in range(n)))
    write("net/p0.yaml", person(0, "interests: [culture]\n"))


def milestones(n):
    settings("  milestones:\n" + "".join(
        f"    - {{date: 2026-0{i % 4 + 1}-{i % 28 + 1:02}, kind: exam, "
        f"what: {word(i)} {i}}}\n" for i in range(n)))
    write("net/p0.yaml", person(0, LOG))


def events(n):
    people(n, lambda i: f"log:\n  - 2026-05-18 met @e{i}: tea\n"
                        f"  - 2026-05-19 met @e{(i * 7) % n}: tea\n")
    for i in range(n):
        write(f"net/events/e{i}.yaml",
              f"kind: event\nname: Meeting {word(i)}{i}\n"
              f"date: 2026-0{i % 5 + 1}-{i % 28 + 1:02}\n")


def programs(n):
    people(n, lambda i: f"program: q{i}\n{LOG}")
    for i in range(n):
        write(f"net/programs/q{i}.yaml",
              f"kind: program\nname: Bayview {word(i)}{i}\nstate: MA\n"
              f"type: university\nimg: yes\n")


def missing(n):
    people(n, lambda i: f"log:\n  - 2026-05-18 met @gone-{word(i)}{i}: tea\n")


def folders(n):
    settings()
    for i in range(n):
        write(f"net/{word(i)}{i}/p{i}.yaml", person(i))


def crowd(n):
    people(10 * n)


def mbox(n):
    people(1)
    write("mbox", "".join(
        "From - Mon May 18 10:00:00 2026\n"
        f"From: n@example.org\nTo: {word(i)} <u{i}@example.org>\n"
        f"Subject: {word(i)} {i}\nMessage-ID: <{i}@example.org>\n"
        f"Date: Mon, 18 May 2026 10:{i // 60 % 60:02}:{i % 60:02} +0000\n\n"
        f"Dear {word(i)},\nthank you.\n\n" for i in range(n)))


def stream(n):
    people(1)
    write("stream", "".join(
        f'{{"kind":"contact","id":"s{i}","name":"{word(i + 9).title()} '
        f'{word(i + 9000).title()}{i}","email":"s{i}@example.org",'
        '"role":"resident","log":[{"date":"2026-05-31","type":"meeting",'
        f'"via":"zoom","text":"{word(i)} and {word(i + 1)}","lessons":'
        f'["to {word(i + 2)} the {word(i * 3)}"],"promised":'
        f'"a list of {word(i)} {i}"}}]}}\n' for i in range(n)))


def sheet(n):
    people(1)
    write("sheet.csv", "Name,Email,Institution,Notes\n" + "".join(
        f"{word(i).title()} {word(i + 7000).title()}{i},c{i}@example.org,"
        f"Bayview,\"{word(i)}, {word(i + 1)}\"\n" for i in range(n)))


def three(n):
    lines = [f"  - 20{10 + i // 336 % 16}-{i // 28 % 12 + 1:02}-"
             f"{i % 28 + 1:02} met zoom: {word(i)}{i}\n" for i in range(n)]
    write("base.yaml", person(0, "log:\n" + "".join(lines)))
    write("ours.yaml", person(0, "log:\n" + "".join(
        line.replace("met zoom", "met in-person") if i % 3 == 0 else line
        for i, line in enumerate(lines)) + "  - 2026-05-18 met: tea\n"))
    write("theirs.yaml", person(0, "log:\n" + "".join(
        line.replace("met zoom", "met phone") if i % 3 == 1 else line
        for i, line in enumerate(lines)) + "  - 2026-05-19 met: tea\n"))


def moved(n):
    """The files that went are in git alone, which is quicker."""
    settings()
    for i in range(n):
        write(f"net/there/p{i}.yaml", "name: N\n")
    files = "".join(f"M 644 inline p{i}.yaml\ndata 8\nname: N\n"
                    for i in range(n))
    commit = ("commit refs/heads/main\n"
              "committer N <n@example.org> 1780000000 +0000\n"
              f"data 3\nall\n{files}")
    for words, said in (("init -q -b main", ""),
                        ("fast-import --quiet", commit),
                        ("read-tree main", "")):
        subprocess.run(["git", "-C", "net", *words.split()],
                       input=said.encode(), check=True)


# What grows, how it is written, the size that is doubled, and the commands.
SIZES = [
    ("people", people, 100, [
        "parse -C net", "filter -C net role=resident", "due -C net",
        "stats -C net", "check -C net", "export -C net vcard",
        "show -C net p0", "log -C net p0 met tea"]),
    ("entries", entries, 400, [
        "parse -C net", "due -C net", "stats -C net", "check -C net",
        "show -C net p0", "log -C net p0 met tea"]),
    ("keys", keys, 400, [
        "parse -C net", "check -C net", "set -C net p0 x-new=1"]),
    ("values", values, 500, [
        "parse -C net", "check -C net", "stats -C net --by tags",
        "set -C net p0 tags+=one", "filter -C net +two"]),
    ("distinct values", tags, 150, ["stats -C net --by tags"]),
    ("words", words, 500, ["parse -C net", "check -C net"]),
    ("interests", interests, 150, [
        "stats -C net coverage -o text", "due -C net", "check -C net"]),
    ("milestones", milestones, 150, ["due -C net", "show -C net p0"]),
    ("events", events, 60, [
        "parse -C net", "due -C net", "stats -C net", "check -C net"]),
    ("programs", programs, 60, [
        "parse -C net", "rank -C net", "stats -C net", "check -C net"]),
    ("missing ids", missing, 200, ["check -C net"]),
    ("folders", folders, 100, ["parse -C net"]),
    ("people, each named", crowd, 10, [
        "show -C net {ids}", "show -C net {names}", "show -C net {mail}",
        "set -C net {names} x-a=b"]),
    ("messages", mbox, 100, ["log -C net --mail --unknown mbox"]),
    ("records", stream, 100, [
        "filter role=resident <stream", "due <stream", "stats <stream",
        "save -C net <stream", "draft -C net - <stream"]),
    ("rows", sheet, 200, ["parse -C net --from csv sheet.csv"]),
    ("files that moved", moved, 2000, ["diff -C net"]),
    ("merged entries", three, 200, [
        "merge base.yaml ours.yaml theirs.yaml"]),
]


def measure(counter, build, size, command):
    shutil.rmtree("net", ignore_errors=True)
    build(size)
    command, _, stdin = command.partition("<")
    name, *rest = command.format(
        ids=" ".join(f"p{i}" for i in range(size)),
        names=" ".join(f"{word(i + 7000).title()}{i}" for i in range(size)),
        mail=" ".join(f"p{i}@example.org" for i in range(size))).split()
    return count(counter, [os.path.join(BUILD, f"kith-{name}"), *rest],
                 stdin)


# What each command takes of a network of one, in whatever it would grow.
smallest = {}


def grows(counter, build, size, command):
    """How often more it takes for twice the size, and what it said."""
    if command not in smallest:
        smallest[command] = measure(counter, build, 1, command)
    least = smallest[command]
    n, twice = (measure(counter, build, s, command)
                for s in (size, 2 * size))
    bad = [status for count, status in (least, n, twice)
           if count is None or status not in (0, 1)]
    if bad:
        return None, f"status {bad[0]}"
    ratio = (twice[0] - least[0]) / max(n[0] - least[0], least[0] // 20)
    return ratio, f"{least[0]:,}, {n[0]:,}, {twice[0]:,} instructions"


def main():
    counter = find_counter()
    if not counter:
        print("1..0 # SKIP neither perf nor valgrind counts instructions here")
        return 0
    note(f"counted by {counter[0]}")
    for what, build, size, commands in SIZES:
        for command in commands:
            title = f"twice the {what}: kith {command}"
            if ONLY not in title:
                continue
            ratio, said = grows(counter, build, size * GROW, command)
            ok(ratio is not None and ratio <= MOST, title,
               f"{ratio or 0:.2f} times as much: {said}")
            if number("VERBOSE", 0) and ratio is not None:
                note(f"{ratio:.2f}: {said}")
    return end()


sys.exit(main())
