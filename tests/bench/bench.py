#!/usr/bin/env python3
"""Measures kith against other programs on generated networks.

	bench.py [--build DIR] [--sizes N,...] [--runs N] [--only WORD] [--readme]

`make bench` calls it. Every figure is the ratio of two commands that were run
in turn, pair by pair, in this one run; what is shown is the median over the
pairs. A program that is not installed is skipped, and said so. The data are
kept in tests/bench/data of the build directory. --readme also writes the
table into README.md beside this file, and three rows of it into that of the
top folder, between <!-- bench --> and <!-- /bench -->.
"""

import argparse
import os
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
README = os.path.join(HERE, "README.md")
FRONT = os.path.join(HERE, "..", "..", "README.md")
SEED = 1

sys.dont_write_bytecode = True
sys.path.insert(0, HERE)
import generate  # noqa: E402  beside this file


# What the front page shows, for the largest network it was measured on.
FRONT_ROWS = ("`parse`, of one thread", "`filter` on a stream, faster than `jq`",
              "start-up of `due`")


class Row:
    """One line of the table: `command`, what it is held against, the goal.

    `goal` is ("<=", 0.8) for a ratio of times, (">=", 8) for how many times
    faster, ("ms", 10) and ("MiB", 64) for the command alone, or None where
    nothing was promised."""

    def __init__(self, what, sizes, command, other, goal):
        self.what = what
        self.sizes = sizes
        self.command = command
        self.other = other
        self.goal = goal


LARGE = (10000, 100000)
RARE = shlex.quote(f'institution:"{generate.RARE_HOSPITAL}"')
# GNU grep stops at the first match when it sees that it writes to /dev/null.
GREP = f"grep -rl {shlex.quote(generate.RARE_HOSPITAL)} {{net}} | cat"

# {net} is the network, {stream} what kith-parse makes of it, {thanks} a stream
# of the same people where thanks are due to all, {rec} and {khard} the people
# for recutils and khard, {sheet} 30,000 rows, {programs} a network of 5,000
# programs, {staged} the network in git with one file of the index changed,
# {merge} a file and what two made of it.
ROWS = [
    Row("`parse`, of one thread of libyaml's bare event loop", LARGE,
        "kith-parse {net}", "{yaml_loop} {net}", ("<=", 0.35)),
    Row("`parse`, of only reading the files", LARGE,
        "kith-parse {net}", "{yaml_loop} --read {net}", ("<=", 2.0)),
    Row("`due`, of `parse`", LARGE,
        "kith-due {net}", "kith-parse {net}", ("<=", 1.2)),
    Row("`filter` for a rare text, of `grep -rl`", LARGE,
        f"kith-filter -C {{net}} -l {RARE} | cat", GREP, ("<=", 0.65)),
    Row("`filter` on a stream, faster than `jq`", LARGE,
        "kith-filter role=resident <{stream}",
        "jq -c 'select(.role==\"resident\")' <{stream}", (">=", 15)),
    Row("`parse \\| filter \\| due`, of `parse`", LARGE,
        "kith-parse {net} | kith-filter role=resident | kith-due",
        "kith-parse {net}", ("<=", 1.3)),
    Row("`draft` of a message to each, of `due`", (10000,),
        "kith-draft -C {net} -o mbox {thanks} 2>/dev/null",
        "kith-due -C {net} {thanks}", ("<=", None)),
    Row("`check`, of `parse`", (10000,),
        "kith-check {net}", "kith-parse {net}", ("<=", 1.5)),
    Row("`export` of cards, of `parse`", (10000,),
        "kith-export -qC {net} vcard", "kith-parse {net}", ("<=", 1.5)),
    Row("`export` of a calendar, of `parse`", (10000,),
        "kith-export -qC {net} ical", "kith-parse {net}", ("<=", 1.5)),
    Row("`export` of a page, of `parse`", (10000,),
        "kith-export -qC {net} html", "kith-parse {net}", ("<=", 1.5)),
    Row("import of 30,000 rows, of Python's `csv` reading them", (10000,),
        "kith-parse -qC {net} --from csv {sheet}",
        "python3 -c 'import csv, sys; [None for row in csv.reader(open("
        "sys.argv[1], newline=\"\"))]' {sheet}", ("<=", 2.0)),
    Row("`rank` of 5,000 programs, of `parse`", (300,),
        "kith-rank -qo text {programs}", "kith-parse {programs}",
        ("<=", 2.0)),
    Row("`check --staged` of one file", (10000,),
        "env -C {staged} kith-check --staged", None, ("ms", 50)),
    Row("`merge` of a file with 1,000 entries", (300,),
        "kith-merge {merge}/base.yaml {merge}/ours.yaml {merge}/theirs.yaml",
        None, ("ms", 50)),
    Row("start-up of `parse`", (300,), "kith-parse {net}", None, ("ms", 5)),
    Row("start-up of `filter`", (300,),
        "kith-filter -C {net} role=resident", None, ("ms", 5)),
    Row("start-up of `due`", (300,), "kith-due {net}", None, ("ms", 5)),
    Row("start-up of `stats`", (300,), "kith-stats {net}", None, ("ms", 5)),
    Row("start-up of `check`", (300,), "kith-check {net}", None, ("ms", 5)),
    Row("memory of `parse`", LARGE, "kith-parse {net}", None, ("MiB", 64)),
    Row("memory of `due`", LARGE, "kith-due {net}", None, ("MiB", 64)),
    Row("memory of `stats`", LARGE, "kith-stats {net}", None, ("MiB", 64)),
    Row("memory of `check`", LARGE, "kith-check {net}", None, ("MiB", 64)),
    Row("memory of `filter`", LARGE,
        "kith-filter -C {net} role=resident", None, ("MiB", 64)),
    Row("memory of `filter` on a stream", LARGE,
        "kith-filter role=resident <{stream}", None, ("MiB", 64)),
    Row("`filter` on a stream, faster than Miller", (10000,),
        "kith-filter role=resident <{stream}",
        "mlr --ijsonl --ojsonl filter '$role == \"resident\"' {stream}",
        (">=", None)),
    Row("`filter` on files, of `recsel` on the same people in one file",
        (10000,), "kith-filter -C {net} role=resident",
        "recsel -e 'Role = \"resident\"' {rec}", ("<=", None)),
    Row("a list of everybody, faster than `khard list`", (300,),
        "kith-parse -o tsv -f name,phone,email {net}",
        "khard -c {khard} list", (">=", None)),
]


class Data:
    def __init__(self, top, count):
        self.dir = os.path.join(top, str(count))
        self.count = count
        if generate.ensure(self.dir, count, SEED, count <= 10000):
            print(f"wrote a network of {count} contacts", file=sys.stderr)
        self.names = {"net": os.path.join(self.dir, "network"),
                      "stream": os.path.join(self.dir, "stream.jsonl"),
                      "thanks": os.path.join(self.dir, "thanks.jsonl"),
                      "rec": os.path.join(self.dir, "people.rec"),
                      "sheet": os.path.join(self.dir, "sheet.csv"),
                      "staged": os.path.join(self.dir, "staged"),
                      "programs": os.path.join(self.dir, "programs"),
                      "merge": os.path.join(self.dir, "merge"),
                      "khard": os.path.join(self.dir, "khard.conf")}
        generate.write(self.names["khard"],
                       f"[addressbooks]\n[[all]]\npath = {self.dir}/vcards\n")

    def write_stream(self):
        with open(self.names["stream"], "wb") as out:
            subprocess.run(["kith-parse", self.names["net"]], stdout=out,
                           check=True)

    def write_sheet(self):
        generate.write_sheet(self.names["sheet"], 30000, SEED)

    def write_programs(self):
        generate.write_programs(self.names["programs"], 5000, SEED)

    def write_merge(self):
        generate.write_merge(self.names["merge"], 1000)

    def write_staged(self):
        top = self.names["staged"]
        if os.path.isdir(top):
            return
        shutil.copytree(self.names["net"], top)
        shutil.rmtree(os.path.join(top, ".kith"), ignore_errors=True)
        who = ["-c", "user.name=Nimali", "-c", "user.email=n@example.org"]
        for step in (["init", "-q"], ["add", "-A"],
                     ["commit", "-qm", "all"], None, ["add", "-A"]):
            if step:
                subprocess.run(["git", "-C", top, *who, *step], check=True)
                continue
            first = next(name for name in sorted(os.listdir(top))
                         if name.endswith(".yaml") and name != "kith.yaml")
            with open(os.path.join(top, first), "a", encoding="utf-8") as f:
                f.write("x-looked: yes\n")

    def write_thanks(self):
        path = self.names["thanks"]
        generate.write_thanks(path, self.count, SEED)
        due = subprocess.run(["kith-due", "-C", self.names["net"], path],
                             stdout=subprocess.PIPE, check=True).stdout
        with open(path, "wb") as out:
            out.write(due)


class Usage:
    def __init__(self, wall, cpu):
        self.wall = wall  # seconds
        self.cpu = cpu


def start(command):
    """The process is the command itself unless there are several."""
    return subprocess.Popen(["sh", "-c", command if "|" in command
                             else f"exec {command}"],
                            stdin=subprocess.DEVNULL,
                            stdout=subprocess.DEVNULL)


def run(command):
    """Runs it with its output thrown away."""
    begun = time.perf_counter()
    process = start(command)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"bench.py: status {process.returncode}: {command}")
    return Usage(wall, used.ru_utime + used.ru_stime)


def peak_memory(command):
    """The most it had, in KiB, or None where the system does not tell.
    (What wait4 tells is never less than this script's own.)"""
    process = start(command)
    peak = None
    while process.poll() is None:
        try:
            with open(f"/proc/{process.pid}/status", encoding="ascii") as f:
                found = re.search(r"VmHWM:\s*(\d+)", f.read())
        except OSError:
            found = None
        if found:
            peak = int(found[1])
        time.sleep(0.002)
    return peak


def missing(command):
    """The first program of the command that is not there, or None."""
    if not command:
        return None
    for part in command.split("|"):
        program = shlex.split(part)[0]
        if not shutil.which(program):
            return program
    return None


def measure(command, other, runs):
    """Pairs of runs, each side first every second time; one to warm up."""
    pairs = []
    for i in range(runs + 1):
        if not other:
            pair = (run(command), None)
        elif i % 2:
            pair = (run(command), run(other))
        else:
            second = run(other)
            pair = (run(command), second)
        if i:
            pairs.append(pair)
    return pairs


def median(values):
    return statistics.median(list(values))


def judge(row, pairs):
    """What was measured and what was to be reached, as texts; reached?"""
    sign, goal = row.goal
    if sign == "ms":
        value = median(p[0].wall for p in pairs) * 1000
        return f"{value:.1f} ms", f"≤ {goal} ms", value <= goal
    ratio = median(p[0].wall / p[1].wall for p in pairs)
    if sign == ">=":
        ratio = median(p[1].wall / p[0].wall for p in pairs)
    if goal is None:
        return f"{ratio:.2f} ×" if ratio < 10 else f"{ratio:.0f} ×", "", True
    if sign == ">=":
        return f"{ratio:.1f} ×", f"≥ {goal} ×", ratio >= goal
    return f"{ratio:.2f} ×", f"≤ {goal} ×", ratio <= goal


def judge_memory(row, command):
    goal = row.goal[1]
    peak = peak_memory(command)
    if peak is None:
        return "unknown", f"≤ {goal} MiB", True
    return f"{peak / 1024:.0f} MiB", f"≤ {goal} MiB", peak <= goal * 1024


def times(pairs, side):
    return (f"{median(p[side].wall for p in pairs) * 1000:9.1f}"
            f"{median(p[side].cpu for p in pairs) * 1000:9.1f}")


class Bench:
    def __init__(self, args):
        self.args = args
        self.lines = []
        self.missed = 0

    def row(self, row, data, count):
        names = dict(data.names, yaml_loop=self.args.yaml_loop)
        names = {k: shlex.quote(v) for k, v in names.items()}
        command = row.command.format(**names)
        other = row.other.format(**names) if row.other else None
        gone = missing(command) or missing(other)
        if gone:
            print(f"{row.what}: skipped, {gone} is not installed")
            return
        for what in ("stream", "thanks", "sheet", "programs", "merge",
                     "staged"):
            if f"{{{what}}}" in row.command:
                getattr(data, f"write_{what}")()
        if row.goal[0] == "MiB":
            self.say(row, count, "", *judge_memory(row, command))
            return
        pairs = measure(command, other, self.args.runs)
        shown = times(pairs, 0) + (times(pairs, 1) if other else "")
        self.say(row, count, shown, *judge(row, pairs))

    def say(self, row, count, shown, value, goal, reached):
        self.missed += not reached
        print(f"{row.what.replace(chr(92), '')}\n"
              f"{count:>9,}{shown:36}{value:>12}{goal:>12}"
              f"{'' if reached else '  not reached'}", flush=True)
        self.lines.append(f"| {row.what} | {count:,} | {value} | {goal}"
                          f"{'' if reached else ' (not reached)'} |")

    def table(self, lines):
        return "\n".join([
            f"Medians of {self.args.runs} paired runs on {os.cpu_count()} "
            "processors; `make bench` measures them anew.", "",
            "| what | contacts | measured | goal |", "|---|--:|--:|--:|",
            *lines])

    def front_lines(self):
        last = {start: line for start in FRONT_ROWS for line in self.lines
                if line.startswith("| " + start)}
        return list(last.values())


def update_readme(path, table):
    with open(path, encoding="utf-8") as f:
        text = f.read()
    new, found = re.subn(r"(<!-- bench -->\n).*?(<!-- /bench -->)",
                         lambda m: f"{m[1]}\n{table}\n\n{m[2]}", text,
                         flags=re.S)
    if not found:
        sys.exit(f"bench.py: {path} has no <!-- bench --> ... "
                 "<!-- /bench -->")
    generate.write(path, new)


def options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default=".", help="the build directory")
    parser.add_argument("--sizes", default="300,10000,100000")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--only", default="", help="rows with this in them")
    parser.add_argument("--readme", action="store_true")
    args = parser.parse_args()
    args.build = os.path.abspath(args.build)
    args.sizes = [int(n) for n in args.sizes.split(",")]
    args.yaml_loop = os.path.join(args.build, "tests", "bench", "yaml_loop")
    return args


def main():
    args = options()
    os.environ["PATH"] = args.build + os.pathsep + os.environ["PATH"]
    os.environ["KITH_TODAY"] = generate.TODAY.isoformat()
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.pop("KITH_DIR", None)
    bench = Bench(args)
    print(f"{'contacts':>9}{'ms':>9}{'cpu':>9}{'other ms':>9}{'cpu':>9}"
          f"{'measured':>12}{'goal':>12}")
    for row in ROWS:
        for count in row.sizes:
            if count in args.sizes and args.only in row.what:
                data = Data(os.path.join(args.build, "tests", "bench",
                                         "data"), count)
                bench.row(row, data, count)
    if bench.missed:
        print(f"{bench.missed} not reached")
    if args.readme:
        update_readme(README, bench.table(bench.lines))
        update_readme(FRONT, bench.table(bench.front_lines()))


if __name__ == "__main__":
    main()
