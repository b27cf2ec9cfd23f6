#!/usr/bin/env python3
"""The splicer's edits of random YAML, and of the awkward files, as another
reader of YAML sees them: before and after must differ by what was added. And
an entry for everyone in the examples, as a difference of lines shows it.

SEED=N repeats a run, ROUNDS=N makes it longer."""

import json
import os
import random
import shutil
import subprocess
import sys

from tap import end, note, number, ok, seed

SEED = seed()
ROUNDS = number("ROUNDS", 1500)
UNITS = os.path.join(os.environ["BUILD"], "tests/unit")
APPEND = os.path.join(os.environ["BUILD"], "tests/tools/append")

try:
    import yaml
except ImportError:
    print("1..0 # SKIP python3-yaml is not there")
    sys.exit(0)


def load(text):
    """All scalars as text, what is not there as ''. PyYAML takes no tab in
    front of a comment."""
    return yaml.load(text.replace("\t#", " #"), Loader=yaml.BaseLoader)


def plain(value):
    """A value of the edit in the same form."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [plain(v) for v in value]
    return "" if value is None else value


def removed(root, path):
    """Takes away what is at the path, and what is empty without it."""
    chain = [root]
    for step in path[:-1]:
        chain.append(chain[-1][step])
    for at, step in zip(reversed(chain), reversed(path)):
        del at[step]
        if at:
            break


def after(mapping, key, last, value):
    """Gives the mapping a key after another, or at its end."""
    items = list(mapping.items())
    names = [k for k, _ in items]
    place = names.index(last) + 1 if last in names else len(items)
    items.insert(place, (key, value))
    mapping.clear()
    mapping.update(items)


def intended(tree, edit):
    """The tree with the edit made in it."""
    root = {"root": "" if tree is None else tree}
    path = ["root"] + edit["path"]
    value = plain(edit["value"])
    at = root
    if edit["what"] == "remove":
        removed(root, path)
        return root["root"]
    for step in path[:-1]:
        if isinstance(at, dict) and at.get(step, "") == "":
            at[step] = {}
        at = at[step]
    last = path[-1]
    if edit["what"] == "insert":
        at.insert(last, value)
    elif edit["what"] == "key":
        after(at, last, edit["last"], value)
    elif edit["what"] == "set":
        at[last] = value
    else:
        if isinstance(at, dict) and at.get(last, "") == "" or at[last] == "":
            at[last] = []
        at[last].append(value)
    return root["root"]


def same(one, other):
    """Equal, and the keys in one order."""
    return json.dumps(one) == json.dumps(other)


def judge(edits):
    """How many were judged, and the first that is wrong."""
    judged = 0
    for line in edits:
        edit = json.loads(line)
        try:
            before = load(edit["before"])
        except yaml.YAMLError:
            continue    # one that only libyaml can read
        try:
            text = load(edit["after"])
        except yaml.YAMLError as error:
            return judged, (edit, str(error))
        judged += 1
        if not same(text, intended(before, edit)):
            return judged, (edit, text)
    return judged, None


def run(title, least, *command):
    out = subprocess.run(command, stdout=subprocess.PIPE, check=True,
                         env=dict(os.environ, SEED=str(SEED),
                                  ROUNDS=str(ROUNDS))).stdout
    edits = out.decode("utf-8").split("\n")[:-1]
    judged, wrong = judge(edits)
    ok(not wrong and judged >= least * len(edits) and edits, title, wrong)
    note(f"{judged} of {len(edits)} edits judged")


def added_lines(old, new):
    """The lines that are new, if that is all there is to it."""
    head = 0
    while head < len(old) and old[head] == new[head]:
        head += 1
    count = len(new) - len(old)
    return new[head:head + count] if old[head:] == new[head + count:] else None


def examples():
    """How many contacts there are, and the first that is wrong."""
    shutil.copytree(os.path.join(os.environ["TOP"], "examples/network"), "net")
    subprocess.run(["chmod", "-R", "u+w", "net"], check=True)
    count = 0
    for folder, _, names in os.walk("net"):
        for name in sorted(names):
            path = os.path.join(folder, name)
            with open(path, encoding="utf-8", newline="") as f:
                old = f.read()
            tree = load(old) if name.endswith((".yaml", ".yml")) else None
            if not tree or tree.get("kind", "contact") != "contact" or \
                    name == "kith.yaml":
                continue
            subprocess.run([APPEND, "net", os.path.relpath(path, "net"),
                            "said hello"], check=True)
            with open(path, encoding="utf-8", newline="") as f:
                new = f.read()
            lines = added_lines(old.split("\n"), new.split("\n"))
            good = len(lines or ()) == (1 if "log" in tree else 2)
            entry = {"path": ["log"], "what": "append",
                     "value": {"2026-06-01 note": "said hello"}}
            if not good or load(new) != intended(load(old), entry):
                return count, (path, lines)
            count += 1
    return count, None


def run_examples():
    count, wrong = examples()
    ok(count > 20 and not wrong,
       "an entry is one line more for everyone in the examples", wrong)
    note(f"{count} contacts")


run("random edits mean the same to PyYAML", 0.9,
    UNITS + "/splice_random", "--dump")
run("so do entries in the awkward files", 0.9,
    UNITS + "/splice_awkward", "--dump")
run_examples()
sys.exit(end())
