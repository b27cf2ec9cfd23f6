#!/usr/bin/env python3
"""Random changes with kith set, to the contacts of the examples and to the
awkward files, as another reader of YAML sees them: the record is the one that
was meant, only lines of the keys that were named differ, comments stay, and
kith undo gives back every byte; or the file is refused and untouched.

SEED=N repeats a run, ROUNDS=N makes it longer (100000 for the real thing).
"""

import collections
import os
import random
import re
import subprocess
import sys

from samples import awkward_files, example_files
from tap import end, note, number, ok, seed

try:
    import yaml
except ImportError:
    print("1..0 # SKIP python3-yaml is not there")
    sys.exit(0)

SEED = seed()
ROUNDS = number("ROUNDS", 300)
REFUSED = 0.03  # at most

rng = random.Random(SEED)
env = dict(os.environ, KITH_TODAY="2026-06-01")

PIECES = ["a", "b c", ": ", "#", " #x", "'", '"', "\\", "-", "- ", "[", "{",
          "}", "]", "|", ">", "&", "*", "!", "%", "@", "`", "~", "null", "yes",
          "0x1f", "2026-05-18", "é", "🙂", "王", "?", "=", "<<", "...", "---"]
TEXTS = ["city", "state", "country", "institution", "department", "tie",
         "nickname", "greeting", "notes", "img_evidence", "x-one", "x-two",
         "met.how", "next.what"]
DAYS = ["met.date", "next.date", "birthday", "last_interaction"]
WORDS = {
    "role": ["resident", "fellow", "attending"],
    "cadence": ["120d", "90d-150d", "none"],
    "img": ["yes", "no", "unknown"],
    "do_not_contact": ["yes", "no"],
    "status": ["active", "paused", "closed"],
}
LISTS = {   # of one value or several
    "tags": ["apa", "img-alum", "2026"],
    "interests": ["trauma", "sleep", "refugee health", "no"],
    "languages": ["Spanish", "No", "Tamil"],
    "mentor": ["career", "research", "cultural"],
    "open_to": ["updates", "questions", "introductions"],
    "permission": ["email", "linkedin", "photo"],
    "hooks": ["2025 paper: sleep", "a talk # 3", "[poster]"],
    "email": ["ann@example.org", "lee@example.org"],
    "phone": ["+1 555 0100", "555-0101"],
}
ALONE = ("email", "phone")  # one value is no list


def run(*args):
    return subprocess.run(["kith", *args], env=env, capture_output=True)


def loaded(text):
    """All scalars as text, or None. PyYAML takes no tab in front of a
    comment."""
    try:
        return yaml.load(text.replace("\t#", " #"), Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        return None


def read(path):
    with open(path, encoding="utf-8", newline="") as f:
        return f.read()


def pool():
    """The texts of contacts that both readers take."""
    found = []
    for path in [*example_files(), *awkward_files()]:
        text = read(path)
        tree = loaded(text)
        if isinstance(tree, dict) and run("parse", path).returncode == 0 and \
                tree.get("kind", "contact") == "contact":
            found.append(text)
    return found


# what is typed, and what it means

def some_text():
    text = "".join(rng.choice(PIECES) for _ in range(rng.randrange(1, 6)))
    return text.strip() or "x"


def word():
    """An argument, its dotted key, what it does, and the values."""
    if rng.random() < 0.4:
        key = rng.choice(list(LISTS))
        values = rng.sample(LISTS[key], rng.choice([1, 1, 1, 2]))
        how = rng.choice(["=", "+=", "+=", "-=", "-=", ""])
        if key == "tags" and how in ("+=", "-=") and rng.random() < 0.5:
            return how[0] + ",".join(values), key, how, values
    else:
        kind = rng.random()
        if kind < 0.6:
            key, values = rng.choice(TEXTS), [some_text()]
        elif kind < 0.8:
            key, values = rng.choice(DAYS), ["2026-05-%02d" %
                                             rng.randrange(1, 32)]
        else:
            key = rng.choice(list(WORDS))
            values = [rng.choice(WORDS[key])]
        how = rng.choice(["=", "=", "=", ""])
        if key.startswith("x-"):
            how = rng.choice(["=", "+=", "-=", ""])
    if not how:
        return key + "=", key, how, []
    return key + how + ",".join(values), key, how, values


def parts(key):
    return [key] if key.startswith("x-") else key.split(".")


def is_empty(value):
    return value is None or value in ("", [], {})


def change(tree, key, how, values):
    """Makes the change in the tree, which has texts, lists and dicts."""
    chain, names = [tree], parts(key)
    for name in names[:-1]:
        below = chain[-1].get(name)
        if is_empty(below) and how == "=":
            below = chain[-1][name] = {}
        if not isinstance(below, dict):
            return
        chain.append(below)
    at, last = chain[-1], names[-1]
    old = at.get(last)
    if how == "" or (how == "-=" and last not in at):
        at.pop(last, None)
    elif how == "=" or (how == "+=" and is_empty(old)):
        several = len(values) > 1 or isinstance(old, list) and how == "=" or \
            (key in LISTS and key not in ALONE)
        if key not in LISTS:
            several = False
        at[last] = list(values) if several else values[0]
    elif how == "+=":
        have = old if isinstance(old, list) else [old]
        more = [v for v in values if v not in have]
        if more:
            at[last] = have + more
    elif isinstance(old, list):
        at[last] = [v for v in old if v not in values]
        if not at[last]:
            del at[last]
    elif old in values:
        del at[last]
    for below, name in zip(reversed(chain[1:]), reversed(names[:-1])):
        if not below:
            chain[chain.index(below) - 1].pop(name)


# which lines are whose

def line_start(text, at):
    while at and text[at - 1] not in "\r\n":
        at -= 1
    return at


def is_comment(line):
    return line.lstrip(" \t").startswith("#")


def is_filler(line):
    return not line.strip() or is_comment(line)


def lines_of(text):
    return re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text)


def blocks(text, keys, above):
    """The lines of the text without those of the keys; and, if `above`, without
    the comment lines right above them."""
    root = yaml.compose(text.replace("\t#", " #"), Loader=yaml.BaseLoader)
    starts = [(line_start(text, k.start_mark.index), k.value)
              for k, _ in root.value]
    # a "..." and what is after it is nobody's
    starts.append((line_start(text, root.end_mark.index)
                   if text.startswith("...", root.end_mark.index)
                   else len(text), None))
    kept, at = [], 0
    for (start, key), (after, _) in zip(starts, starts[1:]):
        kept += lines_of(text[at:start])
        mine = lines_of(text[start:after])
        at = after
        if key not in keys:
            kept += mine
            continue
        while above and kept and is_comment(kept[-1]):
            kept.pop()
        # the empty lines of a literal block that keeps them are its own
        keeps = any(re.search(r"[|>]\d?\+", line) for line in mine)
        while len(mine) > 1 and (mine[-1].startswith("#") if keeps
                                 else is_filler(mine[-1])):
            mine.pop()
        kept += lines_of(text[start:after])[len(mine):]
    kept += lines_of(text[at:])
    return [line.rstrip("\r\n") for line in kept]


def is_part(some, all_of_them):
    rest = iter(all_of_them)
    return all(line in rest for line in some)


def comments(text):
    """All comments, as often as they are there."""
    shown = list(text)
    for token in yaml.scan(text.replace("\t#", " #"), Loader=yaml.BaseLoader):
        if isinstance(token, yaml.ScalarToken):
            first, last = token.start_mark.index, token.end_mark.index
            shown[first:last] = "." * (last - first)
    return collections.Counter(re.findall(r"#[^\r\n\x85\u2028\u2029]*",
                                          "".join(shown)))


def in_lines(text):
    """Is each key of the record on a line of its own?"""
    root = yaml.compose(text.replace("\t#", " #"), Loader=yaml.BaseLoader)
    places = [line_start(text, k.start_mark.index) for k, _ in root.value]
    return not root.flow_style and len(set(places)) == len(places)


def judge(before, after, words):
    """What is wrong with it, or None."""
    tree, meant = loaded(after), loaded(before)
    for _, key, how, values in words:
        change(meant, key, how, values)
    if tree != meant:
        return "another record", meant, tree
    if not in_lines(before) or not in_lines(after):
        return None
    keys = {parts(key)[0] for _, key, _, _ in words}
    takes = any(how in ("", "-=") for _, _, how, _ in words)
    most = blocks(before, keys, False)
    least = blocks(before, keys, True) if takes else most
    now = blocks(after, keys, False)
    if not is_part(least, now) or not is_part(now, most):
        return "lines of other keys", least, now
    # what is beside a value of a list goes with it
    parted = any(key in LISTS and how == "=" for _, key, how, _ in words)
    if not takes and not parted and comments(before) - comments(after):
        return "a comment", comments(before) - comments(after)
    return None


def lacks_day(before, words):
    """Would it leave a plan without a day, which kith refuses to write?"""
    meant = loaded(before)
    for _, key, how, values in words:
        change(meant, key, how, values)
    plan = meant.get("next")
    return any(key.startswith("next.") for _, key, _, _ in words) and \
        isinstance(plan, dict) and bool(plan) and is_empty(plan.get("date"))


def try_one(before):
    """Status of kith set, and what is wrong."""
    words = [word() for _ in range(rng.choice([1, 1, 1, 2, 3]))]
    with open("net/one.yaml", "w", encoding="utf-8", newline="") as f:
        f.write(before)
    got = run("set", "-C", "net", "one", *(w[0] for w in words))
    after = read("net/one.yaml")
    what = (before, [w[0] for w in words], after, got.stderr)
    if got.returncode and after != before:
        return got.returncode, ("refused, and changed", *what)
    if lacks_day(before, words):
        return 0, None if got.returncode else ("a plan without a day", *what)
    if got.returncode or after == before:
        good = got.returncode or judge(before, after, words) is None
        return got.returncode, None if good else ("not changed", *what)
    wrong = judge(before, after, words)
    undone = run("undo", "-C", "net")
    if read("net/one.yaml") != before or undone.returncode:
        wrong = wrong or ("not undone", undone.stderr)
    return 0, wrong and (*wrong, *what)


def try_all(texts):
    bad, statuses = [], collections.Counter()
    for _ in range(ROUNDS):
        status, wrong = try_one(rng.choice(texts))
        statuses[status] += 1
        if wrong:
            bad.append(wrong)
    ok(not bad, f"{ROUNDS} changes: what was meant, no other line, no comment "
       "lost, and all undone", f"{len(bad)} wrong", *bad[:3])
    ok(statuses[1] <= REFUSED * ROUNDS and statuses[2] == 0,
       "few files are refused", dict(statuses))
    note(f"{statuses[1]} of {ROUNDS} refused")


os.mkdir("net")
open("net/kith.yaml", "w").close()
texts = pool()
ok(len(texts) > 150, "there are files to try it on", len(texts))
try_all(texts)
sys.exit(end())
