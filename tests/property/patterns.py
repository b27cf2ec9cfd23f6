#!/usr/bin/env python3
"""No pattern of up to 4 KiB, on whatever field, costs kith filter more than a
second of processor time and 64 MiB: it is searched for, or refused.

SEED=N repeats a run. ROUNDS=N is the number of fields for each pattern, at
most; without it one."""

import os
import random
import resource
import shutil
import sys

from tap import end, is_sanitized, note, number, ok, seed

SECONDS = 1
MEMORY = 64 * 1024 * (1024 if sys.platform == "darwin" else 1)
PATTERN = 4096
FILTER = os.path.join(os.environ["BUILD"], "kith-filter")
ROUNDS = number("ROUNDS", 1)
rng = random.Random(seed())


def upto(unit, tail=""):
    """`unit` as often as a pattern may hold it."""
    return unit * ((PATTERN - len(tail)) // len(unit.encode())) + tail


PATTERNS = {
    "one in another": "(a+)+$", "any number of any": "(a*)*b",
    "three in each other": "((a+)+)+b", "one or the other": "(a|a)*b",
    "one or two": "(a|aa)+b", "anything, over and over": "(.*)*x",
    "two that overlap": "(a+a+)+y", "lines": r"^(.*?,){30}P",
    "groups in each other": "(" * 200 + "a+" + ")+" * 200 + "b",
    "many that may be": "a?" * 1000 + "a" * 1000,
    "alternatives": upto("a|", "b"),
    "words": "|".join(f"word{i}" for i in range(450)),
    "what was matched before": r"(a*)\1*b",
    "what was matched three times before": r"(a+)(a+)(a+)\1\2\3b",
    "what comes after": r"(?=(a+))a*b\1", "what came before": "(?<=a{50})b",
    "much that comes after": upto("(?=a*)", "b"),
    "what comes after that": "(?=.*" * 200 + "b" + ")" * 200,
    "one of four before": "(?<=a|aa|aaa|aaaa)+b",
    "itself": "^(a|(?R)b)*c", "a part of itself": "((?1)?a)+b",
    "nothing but itself": "(?R)", "parentheses": r"(\((?:[^()]|(?1))*\))",
    "a condition": "(?(?=a)a+|b)+c", "a name": "(?<n>a)(?P>n)*b",
    "a definition": "(?(DEFINE)(?<a>a(?&a)?))(?&a)*b",
    "counts of counts": "(a{1,100}){1,100}b",
    "counts in each other": "((((a{1,9}){1,9}){1,9}){1,9}){1,9}b",
    "a great count": "(?:a{1,65535})b", "a product": "(?:a{1000}){60}",
    "a count of groups": "(a|b|c){1000}d", "classes": upto("[a-z]"),
    "classes of any length": upto("[a-z]*", "1"),
    "one class": "[" + "".join(chr(0x4e00 + i) for i in range(1300)) + "]+x",
    "anythings": upto(".*", "x"), "eight anythings": ".*".join("abcdefgh"),
    "words and blanks": upto(r"\w+\s*", "!"), "letters": upto(r"\p{L}*", "!"),
    "clusters": r"\X*\X*\X*b", "clusters, over and over": r"(\X+)+b",
    "edges of words": upto(r"\b.*?", "b"), "as much as there is": "(?:a++)*+b",
    "all or nothing": "(?>a*)*b", "as little as may be": upto("a*?", "b"),
    "the start, over and over": "(^|a)*b", "the end, over and over": "(a|$)*b",
    "each line": "(?m)(^.*$\\n?)*x", "either case": "(?i)(straße|ß|ſs)*x",
    "either case of a letter": "(?i)" + "ſ" * 1500, "line ends": r"(\R|a)*b",
    "blanks that do not count": "(?x)a " + " " * 3000 + "*b",
    "a remark": upto("(?#a)", "(a+)+$"), "verbs": "a*(*SKIP)b",
    "a failure": "a*(*F)", "a callout": "a(?C1)*b",
    "a limit of its own": "(*LIMIT_MATCH=4000000000)(a+)+$",
    "a heap of its own": "(*LIMIT_HEAP=4000000000)(a|b|(c))*d",
    "without shortcuts": "(*NO_AUTO_POSSESS)(a*)*b",
    "from any start": "(*NO_START_OPT)a*b", "other newlines": "(*ANY)(.*)*b",
    "a match that starts late": r"(a\K)*b", "no end": "a*z",
    "many to remember": upto("(a)", r"\1b"),
    "one of many to remember": "(?|" + "(a)|" * 800 + "(b))*c",
    "beyond ASCII": "(é+)+x", "a long word": "a" * (PATTERN - 1) + "b",
    "brackets not closed": upto("("), "a class not closed": upto("["),
}


def fill(head, unit, tail, size):
    unit = unit.encode()
    return head.encode() + unit * (size // len(unit)) + tail.encode()


TEXT = 65000
FIELDS = {
    "a word": lambda: fill("notes: ", "a", "\n", TEXT),
    "a word too long": lambda: fill("notes: ", "a", "\n", 1 << 19),
    "letters": lambda: fill("notes: [", "a, ", "]\n", 1 << 17),
    "words": lambda: fill("notes: [", "a" * 1000 + ", ", "]\n", 1 << 19),
    "long words": lambda: fill("notes: [", "a" * TEXT + ", ", "]\n", 1 << 19),
    "words beyond ASCII": lambda: fill("notes: ", "é", "\n", TEXT),
    "pairs": lambda: fill("notes: ", "a,b ", "\n", TEXT),
    "lines": lambda: fill("notes: |\n", "  a\n", "", TEXT),
    "parentheses": lambda: fill("notes: '", "(a", "'\n", TEXT),
}


def run():
    """The status, the seconds of processor time and the most memory."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    pid = os.posix_spawn(
        FILTER, [FILTER, "-C", "net", "-F", "query"], os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, "out", flags, 0o600),
                      (os.POSIX_SPAWN_OPEN, 2, "said", flags, 0o600)])
    _, status, usage = os.wait4(pid, 0)
    return (os.waitstatus_to_exitcode(status),
            usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def try_pattern(title, pattern):
    bad = []
    most = 0
    with open("query", "w", encoding="utf-8") as f:
        f.write("notes~/" + pattern.replace("/", "\\/") + "/\n")
    for field in rng.sample(list(FIELDS), min(ROUNDS, len(FIELDS))):
        with open("net/odd.yaml", "wb") as f:
            f.write(b"name: Ada Moss\n" + FIELDS[field]())
        status, seconds, memory = run()
        most = max(most, seconds)
        if status not in (0, 1, 2) or seconds > SECONDS or memory > MEMORY or \
                (status == 2 and not os.path.getsize("said")):
            bad.append(f"{field}: status {status}, {seconds:.2f} s, "
                       f"{memory // 1024} MiB")
    ok(len(pattern.encode()) <= PATTERN and not bad, f"a pattern: {title}",
       *bad)
    if number("VERBOSE", 0):
        note(f"{most:.2f} s")


def main():
    if is_sanitized(FILTER):
        print("1..0 # SKIP the build has sanitizers")
        return 0
    resource.setrlimit(resource.RLIMIT_CPU, (30, 60))
    os.mkdir("net")
    open("net/kith.yaml", "w", encoding="ascii").close()
    for title, pattern in PATTERNS.items():
        try_pattern(title, pattern)
    shutil.rmtree("net")
    return end()


sys.exit(main())
