#!/usr/bin/env python3
"""What kith save writes of a file or of any JSON says the same, to kith and to
another reader of YAML."""

import json
import os
import shutil
import subprocess
import sys

from samples import awkward_files, example_files
from tap import end, ok

try:
    import yaml
except ImportError:
    print("1..0 # SKIP python3-yaml is not there")
    sys.exit(0)

env = dict(os.environ, KITH_TODAY="2026-06-01")


def check(wrong, title, least):
    """wrong: pairs of how many were tried and what went wrong."""
    tried = sum(n for n, _ in wrong)
    bad = [w for _, w in wrong if w]
    ok(not bad and tried >= least, title, *bad[:3])
    print(f"# {tried} tried")


def run(*args, data=None):
    return subprocess.run(["kith", *args], input=data, env=env,
                          capture_output=True)


def parse(*args):
    return [json.loads(line) for line in run("parse", "-o", "jsonl",
                                             *args).stdout.splitlines()]


def save(data):
    """The file and the record that one record in a new network becomes."""
    shutil.rmtree("net", ignore_errors=True)
    os.mkdir("net")
    open("net/kith.yaml", "w").close()
    got = run("save", "-C", "net", data=data)
    names = [n for n in os.listdir("net")
             if n != "kith.yaml" and not n.startswith(".")]
    if got.returncode or len(names) != 1:
        return None, got.stderr
    with open("net/" + names[0], encoding="utf-8", newline="") as f:
        return f.read(), parse("-C", "net")[0]


def update(before, data):
    """The file and the record that --update makes of a file of this text."""
    shutil.rmtree("net", ignore_errors=True)
    os.mkdir("net")
    open("net/kith.yaml", "w").close()
    with open("net/ann-lee.yaml", "w", encoding="utf-8", newline="") as f:
        f.write(before)
    got = run("save", "--update", "-C", "net", data=data)
    with open("net/ann-lee.yaml", encoding="utf-8", newline="") as f:
        text = f.read()
    refused = b"cannot write" in got.stderr
    if got.returncode == 1 and text == before and refused:
        return None, None
    return text, parse("-C", "net")[0] if not got.returncode else got.stderr


def own(record):
    return {k: v for k, v in record.items()
            if k not in ("id", "file", "summary")}


def long_entry(entry):
    """An entry in long form, from either: the words of a short one's key."""
    if isinstance(entry, str):
        entry = {entry: ""}
    if len(entry) != 1 or not next(iter(entry))[0].isdigit():
        return entry
    (key, text), = entry.items()
    words = key.split(" ")
    out = {"date": words[0], "type": words[1]}
    for word in words[2:]:
        out["event" if word[0] == "@" else "via"] = word.lstrip("@")
    return dict(out, text=text)


def plain(value):
    """As PyYAML's BaseLoader says it: all text, what is not there is ''."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [plain(v) for v in value]
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def judged(text, record):
    """Does PyYAML read the same record from the text?"""
    tree = yaml.load(text, Loader=yaml.BaseLoader)
    want = plain(own(record))
    tree.setdefault("kind", "contact")
    for one in tree, want:
        if isinstance(one.get("log"), list):
            one["log"] = [{k: v for k, v in long_entry(e).items()
                           if k != "text" or v} for e in one["log"]]
    return tree == want


def copy_file(path):
    """(1, None) when the file's copy says the same, (0, None) for none."""
    got = run("parse", "-o", "jsonl", path)
    if not got.stdout:
        return 0, None
    was = json.loads(got.stdout)
    text, now = save(got.stdout)
    if text is None or own(now) != own(was) or \
            now.get("summary") != was.get("summary"):
        return 1, (path, text, now)
    return 1, None if judged(text, was) else (path, text)


def copy_record(more):
    record = {"name": "Ann Lee", **more}
    text, now = save(json.dumps(record).encode() + b"\n")
    if text is None:
        return 1, (more, now)
    if plain(own(now)) != plain({"kind": "contact", **record}):
        return 1, (more, text, now)
    return 1, None if judged(text, now) else (more, text)


BEFORE = [
    "name: Ann Lee\n",
    "# top\r\nname: Ann Lee   # Dr.\r\nemail:\r\n- a@example.org\r\n",
    "{name: Ann Lee, email: a@example.org}\n",
    "---\nname: Ann Lee\nmet:\n    date: 2026-05-18\nnotes:\n...",
]


def fill_record(i, more):
    """The keys of `more` go into a file that lacks them, or (0, None): it is
    refused, and the file is as it was."""
    before = BEFORE[i % len(BEFORE)]
    text, now = update(before, json.dumps({"name": "Ann Lee",
                                           **more}).encode() + b"\n")
    if text is None:
        return 0, None
    if isinstance(now, bytes):
        return 1, (before, more, now)
    had = yaml.load(before, Loader=yaml.BaseLoader)
    want = {**had, **{k: v for k, v in plain(more).items()
                      if v and not had.get(k)}}
    if plain(own(now)) != {"kind": "contact", **want}:
        return 1, (before, more, text, now)
    return 1, None if judged(text, now) else (before, more, text)


STRINGS = [
    "yes", "No", "on", "OFF", "y", "n", "true", "null", "~", "NULL", ".inf",
    "-.INF", ".nan", "1e3", "1E+3", "0x1F", "0o17", "017", "0b1", "1_000",
    "12:30", "12:30:45", "190:20:30", "+1", "-0", "1.", ".5", "1,5", "555 01",
    "2026-05-18", "2026-05-18T10:00:00Z", "=", "<<", "- a", "-", "--", "---",
    "--- a", "...", "#x", "a #x", "a#x", "a: b", "a:", ":", ":a", "? a", "?",
    "a?b", "a? b", "a?", "*a", "&a", "!a", "!!str a", "%TAG", "@a", "`a", "|", ">", "|-", "[", "]",
    "{", "}", "[a]", "{a: b}", "a, b", ",", "'", "''", "\"", "\"a\"", "it's",
    "\\", "\\n", "a\\", " lead", "trail ", "  ", "\ta", "a\t", "a\tb", "\n",
    "a\n", "\na", "a\n\n", "a\n\n\nb", " a\nb", "a\n b\n", "a \nb", "\t\n",
    "a\n\tb", "a\r", "a\r\nb", "\r", "a\u0085b", "\u0085", "a\u2028b",
    "\u2028", "a\u2029", "\x7f", "a\x7fb", "\x00", "\x01", "\x1b[31m", "\x80",
    "\xa0", "\xa0a", "\ufeff", "a\ufeff", "\ufffd", "\ufffe", "\ud7ff",
    "\ue000", "\u200b", "\u202e", "\u3000a", "\U0001f642",
    "\U0001f469\u200d\u2695\ufe0f", "\U0010ffff", "Z\u0323\u0307",
    "\u738b\u5c0f\u660e", "x" * 3000, "word " * 700, "a\n" * 3000, "#", "# a",
    "a\n# b\n", "a\n---\nb", "a\n...\n", "%a\n", "--- |\n a",
]
OTHERS = [
    {"x-number": 1e3, "x-int": 17, "x-big": 12345678901234567890,
     "x-yes": True, "x-no": False, "x-null": None},
    {"x-list": [1, True, None, "", [], {}, [[]], {"a": None}]},
    {"x-empty": "", "x-none": [], "x-map": {}, "notes": None, "log": None},
    {"log": []}, {"email": [], "tags": None, "met": {}},
    {"x-" + str(i): str(i) for i in range(10000)},
    {"x-list": [str(i) for i in range(10000)]},
    {"z": "1", "a": "2", "x-m": "3", "b": "4"},
    {"x-" + "k" * 2000: "a key that is too long for a plain one"},
    {"x-map": {"": "no key", " ": "blank", "a: b": "c", "\n": "line"}},
]
OTHERS += [{"x-deep": eval("[" * n + "'in'" + "]" * n)} for n in (1, 30, 60)]
OTHERS += [{"x-deep": eval("{'a':" * n + "'in'" + "}" * n)} for n in (2, 60)]


def string_records():
    for s in STRINGS:
        yield {"x-value": s, "x-list": [s, "b"], "x-map": {"a": s, "b": s},
               "notes": s, "x-" + s: "key", "x-flow": [s],
               "log": [{"date": "2026-05-18", "type": "met", "text": s},
                       {"date": "2026-05-19", "type": "met", "detail": s}]}


check([copy_file(p) for p in example_files()],
      "a copy of each example says the same", 60)
check([copy_file(p) for p in awkward_files()],
      "so does one of each awkward file", 100)
check([copy_record(r) for r in string_records()],
      "strings that YAML has other ideas of stay strings", 100)
check([copy_record(r) for r in OTHERS],
      "numbers, nothing, many keys and deep values are kept", 15)
check([fill_record(i, r) for i, r in
       enumerate(list(string_records()) + OTHERS)],
      "filled into a file that is there they say the same", 140)
sys.exit(end())
