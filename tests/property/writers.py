#!/usr/bin/env python3
"""What kith log and kith save write is what they were told, and no more.

SEED repeats a run, ROUNDS makes it longer.
"""

import json
import os
import random
import subprocess
import sys

from tap import end, number, ok, seed

SEED = seed()
ROUNDS = number("ROUNDS", 150)
TYPES = ["met", "meeting", "attended", "sent", "asked", "nudged", "thanked",
         "replied", "helped", "note"]
CHANNELS = ["email", "linkedin", "zoom", "in-person"]
LISTS = ["topics", "lessons", "promised"]
PIECES = ["a", "b c", ": ", "#", " #x", "'", '"', "\\", "-", "- ", "[", "{",
          "}", "]", ",", "|", ">", "&", "*", "!", "%", "@", "`", "~", "null",
          "yes", "0x1f", "2026-05-18", "é", "🙂", "王", "\t", "\n", "\n\n",
          "\r", "\u2028", "\u0085", "\u0007", "?", "=", "<<", "\ufeff",
          "...", "---", "  ", "\u202e"]
NAMES = ["Ann Lee", "Dr. Søren Kjær", "王小明", "🙂", "CON", "-rf", "../x",
         "/etc/passwd", "kith", ".git", "a" * 300, "O'Brien: \"x\""]

rng = random.Random(SEED)
env = dict(os.environ, KITH_TODAY="2026-06-01")


def run(*args, data=None):
    return subprocess.run(["kith", *args], input=data, env=env,
                          capture_output=True)


def text(most=8):
    return "".join(rng.choice(PIECES)
                   for _ in range(rng.randrange(1, most))).strip() or "x"


def parse(*args):
    out = run("parse", "-o", "jsonl", *args).stdout
    return [json.loads(line) for line in out.splitlines()]


def own(record):
    """What a file holds: without what kith adds, and without nothing."""
    return {k: v for k, v in record.items()
            if k not in ("kind", "id", "file", "summary") and
            v not in (None, "", [], {})}


def snapshot(top):
    """Every file, by path; kith's own aside."""
    found = {}
    for path, _, names in os.walk(top):
        for name in names:
            full = os.path.join(path, name)
            if not name.startswith(".kith"):
                with open(full, "rb") as f:
                    found[full] = f.read()
    return found


CONTACTS = [
    b"name: One\n",
    b"name: One",
    b"\xef\xbb\xbfname: One\r\nlog:\r\n  - 2026-01-01 met\r\n# end\r\n",
    b"# top\n\nlog:\n- 2026-01-01 met: x   # why\n\n# between\nname: One\n",
    b"name: One\nlog: []   # none yet\nnotes: |+\n  text\n\n\n",
    b"name: One\nlog:\n  - date: 2026-01-01\n    type: met\n    text: >-\n"
    b"      folded\n      text\n",
    b"{name: One, log: [2026-01-01 met]}\n",
    b"---\nname: One\n...\n",
]


def try_log():
    os.makedirs("log", exist_ok=True)
    open("log/kith.yaml", "w").close()
    bad = []
    refused = 0
    for _ in range(ROUNDS):
        before = rng.choice(CONTACTS)
        with open("log/one.yaml", "wb") as f:
            f.write(before)
        was = parse("log/one.yaml")[0].get("log") or []
        entry = {"date": "2026-05-%02d" % rng.randrange(1, 32),
                 "type": rng.choice(TYPES)}
        args = ["log", "-C", "log", "-d", entry["date"], "one", entry["type"]]
        if rng.random() < 0.5:
            entry["via"] = rng.choice(CHANNELS)
        if rng.random() < 0.5:
            entry["event"] = rng.choice(["apa-2026", "fair"])
        for key, sign in ("via", ""), ("event", "@"):
            if key in entry:
                args.append(sign + entry[key])
        if rng.random() < 0.8:
            entry["text"] = text()
            args += ["-k", "text=" + entry["text"]]
        for key in rng.sample(LISTS, rng.choice([0, 0, 0, 1, 2])):
            values = [text(4) for _ in range(rng.randrange(1, 3))]
            entry[key] = values if len(values) > 1 else values[0]
            for value in values:
                args += ["-k", f"{key}={value}"]
        got = run(*args)
        with open("log/one.yaml", "rb") as f:
            after = f.read()
        if got.returncode:
            refused += 1
            if after != before:
                bad.append(("refused, but changed", before, args, got.stderr))
            continue
        now = parse("log/one.yaml")
        if not now or now[0]["log"] != was + [entry]:
            bad.append((before, args, after, now and now[0]["log"][-1]))
        undone = run("log", "-C", "log", "--undo")
        with open("log/one.yaml", "rb") as f:
            if f.read() != before:
                bad.append(("undo", before, args, undone.stderr))
    ok(not bad, f"{ROUNDS} entries are what was said, and can be taken "
          "back", *bad[:3])
    ok(refused * 20 <= ROUNDS, f"few are refused: {refused}")


def try_save():
    os.makedirs("save/net", exist_ok=True)
    open("save/net/kith.yaml", "w").close()
    with open("save/outside.yaml", "w") as f:
        f.write("name: Outside\n")
    records = []
    for i in range(ROUNDS):
        record = {"name": rng.choice(NAMES) + f" {i}" * rng.randrange(2),
                  "institution": f"Clinic {i}"}
        if rng.random() < 0.3:
            record["id"] = rng.choice(NAMES)[:rng.randrange(1, 70)] + str(i)
        for key in rng.sample(["notes", "tie", "x-one", "x-" + text(3),
                               "department"], 2):
            record[key] = text()
        if rng.random() < 0.5:
            record["interests"] = [text(4) for _ in range(3)]
        if rng.random() < 0.5:
            record["met"] = {"event": "apa-2026", "how": text()}
        if rng.random() < 0.5:
            record["log"] = [{"date": "2026-05-18", "type": "met",
                              "text": text()} for _ in range(3)]
        records.append(record)
    data = "".join(json.dumps(r) + "\n" for r in records).encode()
    got = run("save", "-C", "save/net", data=data)
    ok(got.returncode == 0, f"{ROUNDS} records are saved", got.stderr)
    found = {own(r)["institution"]: own(r) for r in parse("-C", "save/net")}
    wanted = {r["institution"]: own(r) for r in records}
    wrong = [(wanted[k], found.get(k)) for k in wanted
             if found.get(k) != wanted[k]]
    ok(not wrong, "and read back as they were", *wrong[:3])
    before = snapshot("save")
    names = [os.path.basename(p) for p in before if "/.kith/" not in p]
    ok(all(n == "kith.yaml" or n == "outside.yaml" or
              (len(n) <= 69 and n.endswith(".yaml") and
               all(c.isdigit() or c == "-" or "a" <= c <= "z"
                   for c in n[:-5]) and n[0] != "-") for n in names),
          "under plain names", *names)
    for option in [], ["--update"]:
        got = run("save", *option, "-C", "save/net", data=data)
        ok(got.returncode == 0 and snapshot("save") == before,
              f"a second time nothing changes {option}", got.stderr)
    diff = run("save", "-n", "-C", "save/net", data=data)
    ok(diff.stdout == b"", "and a dry run shows nothing", diff.stdout)


try_log()
try_save()
sys.exit(end())
