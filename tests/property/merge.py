#!/usr/bin/env python3
"""Merges of random contact files, judged by a second merge that knows only
records: what both agree on, every entry once, every new comment kept, and the
same record whichever side is ours.

SEED=N repeats a run, ROUNDS=N makes it longer, KEEP=1 keeps a failure's files.
"""

import collections
import itertools
import os
import random
import subprocess
import sys

from tap import end, note, number, ok, seed

try:
    import yaml
except ImportError:
    print("1..0 # SKIP python3-yaml is not there")
    sys.exit(0)

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
SEED = seed()
ROUNDS = number("ROUNDS", 400)
rng = random.Random(SEED)
serial = itertools.count(1)
reasons = collections.Counter()

# -- the model of a file: keys with comments above, each in a style ----------

SCALARS = {
    "institution": ["Bayview", "Bayside Clinic", "St. Mary's: East", "No"],
    "role": ["attending", "resident", "fellow", "peer"],
    "city": ["Boston", "Łódź", "東京", "Reno # not a comment"],
    "img": ["yes", "no", "unknown"],
    "cadence": ["120d", "90d-120d", "none"],
}
LISTS = {
    "tags": ["apa", "img", "alum", "x-1", "a b", "c: d", "[e]", "f, g"],
    "interests": ["trauma", "cultural psychiatry", "sleep", "addiction"],
    "email": ["a@example.org", "b@example.org", "c@example.org"],
}
MAPS = {"met": ["date", "event", "how"], "next": ["date", "what"]}
TYPES = ["met", "sent", "replied", "thanked", "note"]


def quoted(text):
    style = rng.randrange(4)
    if style == 0:
        return "'" + text.replace("'", "''") + "'"
    needs = any(c in text for c in ":#[]{},'") or text in ("", "No")
    if style == 1 or needs:
        return '"' + text.replace("\\", "\\\\") + '"'
    return text


def entry():
    day = f"2026-{rng.randrange(4, 7):02}-{rng.randrange(1, 8):02}"
    e = {"date": day, "type": rng.choice(TYPES)}
    if rng.random() < 0.5:
        e["via"] = rng.choice(["email", "zoom"])
    if rng.random() < 0.3:
        e["event"] = rng.choice(["apa", "aacap"])
    e["text"] = rng.choice(["poster", "asked: one thing", "hello #2", "ok"])
    if rng.random() < 0.2:
        e["message_id"] = f"<{rng.randrange(6)}@example.org>"
    if rng.random() < 0.15:
        e["topics"] = rng.choice(["visas", "wards"])
    return {"value": e, "form": rng.choice("sl"), "lead": []}


def item(value, style):
    return {"value": value, "style": style, "lead": [], "trail": ""}


def document():
    doc = {"name": item("Ann Lee", "scalar")}
    for key, values in SCALARS.items():
        if rng.random() < 0.5:
            doc[key] = item(rng.choice(values), "scalar")
    for key, values in LISTS.items():
        if rng.random() < 0.6:
            chosen = rng.sample(values, rng.randrange(0, 3))
            doc[key] = item(chosen, rng.choice(["flow", "block"]))
    for key, keys in MAPS.items():
        if rng.random() < 0.5:
            some = {k: rng.choice("pqr") for k in keys if rng.random() < .7}
            doc[key] = item(some, rng.choice(["flow", "block"]))
    if rng.random() < 0.9:
        doc["log"] = item([entry() for _ in range(rng.randrange(5))], "log")
    keys = list(doc)
    if rng.random() < 0.3:
        rng.shuffle(keys)
    doc = {k: doc[k] for k in keys}
    for part in doc.values():
        if rng.random() < 0.15:
            part["lead"].append(comment())
    return {"keys": doc, "head": "", "tail": "", "indent": rng.choice([0, 2]),
            "eol": "\n", "last": True}


def comment():
    return f"# remark {next(serial)}"


def clone(x):
    if isinstance(x, dict):
        return {k: clone(v) for k, v in x.items()}
    return [clone(v) for v in x] if isinstance(x, list) else x


# -- text ---------------------------------------------------------------------

def entry_lines(e, pad):
    v = e["value"]
    lines = [pad + c for c in e["lead"]]
    short = set(v) <= {"date", "type", "via", "event", "text"}
    if short and e["form"] == "s":
        key = f"{v['date']} {v['type']}"
        key += f" {v['via']}" if "via" in v else ""
        key += f" @{v['event']}" if "event" in v else ""
        return lines + [f"{pad}- {key}: {quoted(v['text'])}"]
    first = True
    for k, value in v.items():
        lines.append(f"{pad}{'- ' if first else '  '}{k}: {quoted(value)}")
        first = False
    return lines


def part_lines(key, p, indent):
    lines = list(p["lead"])
    value, trail = p["value"], p["trail"]
    pad = " " * indent
    if p["style"] == "scalar":
        return lines + [f"{key}: {p['text']}{trail}"]
    if not value:
        empty = "" if p["style"] != "flow" else " []"
        if isinstance(value, dict) and empty:
            empty = " {}"
        return lines + [f"{key}:{empty}{trail}"]
    if p["style"] == "flow":
        if isinstance(value, dict):
            inner = ", ".join(f"{k}: {v}" for k, v in value.items())
            return lines + [f"{key}: {{{inner}}}{trail}"]
        return lines + [f"{key}: [{', '.join(p['text'])}]{trail}"]
    lines.append(f"{key}:{trail}")
    if p["style"] == "log":
        for e in value:
            lines += entry_lines(e, pad)
    elif isinstance(value, dict):
        lines += [f"{pad or '  '}{k}: {v}" for k, v in value.items()]
    else:
        lines += [f"{pad}- {t}" for t in p["text"]]
    return lines


def fix_texts(doc):
    """The quotes of a value stay until it changes."""
    for p in doc["keys"].values():
        v = p["value"]
        if p["style"] == "scalar":
            if p.get("of") != v:
                p["text"], p["of"] = quoted(v), v
        elif isinstance(v, list) and p["style"] != "log":
            old = dict(zip(p.get("of", []), p.get("text", [])))
            p["text"] = [old.get(x) or quoted(x) for x in v]
            p["of"] = list(v)


def render(doc, state):
    fix_texts(doc)
    rng.setstate(state)  # the forms of entries are the same each time
    lines = [doc["head"]] if doc["head"] else []
    for key, p in doc["keys"].items():
        lines += part_lines(key, p, doc["indent"])
    if doc["tail"]:
        lines += ["", doc["tail"]]
    text = doc["eol"].join(lines)
    return text + doc["eol"] if doc["last"] else text


# -- edits --------------------------------------------------------------------

def edit(doc):
    keys = doc["keys"]
    kind = rng.randrange(14)
    key = rng.choice(list(keys))
    p = keys[key]
    log = keys.get("log")
    if kind == 0:
        new = rng.choice(list(SCALARS))
        keys.setdefault(new, item("", "scalar"))["value"] = rng.choice(
            SCALARS[new])
    elif kind == 1 and key != "name":
        del keys[key]
    elif kind == 2:
        p["lead"].append(comment())
    elif kind == 3:
        p["trail"] = "  " + comment() if p["style"] != "log" else ""
    elif kind == 4:
        new = rng.choice(list(LISTS))
        q = keys.setdefault(new, item([], rng.choice(["flow", "block"])))
        word = rng.choice(LISTS[new])
        if word not in q["value"]:
            q["value"].append(word)
    elif kind == 5:
        some = [k for k in LISTS if keys.get(k, {}).get("value")]
        if some:
            q = keys[rng.choice(some)]
            q["value"].remove(rng.choice(q["value"]))
    elif kind == 6:
        new = rng.choice(list(MAPS))
        q = keys.setdefault(new, item({}, rng.choice(["flow", "block"])))
        q["value"][rng.choice(MAPS[new])] = rng.choice("stu")
    elif kind in (7, 8, 9):
        q = keys.setdefault("log", item([], "log"))
        e = entry()
        at = len(q["value"]) if rng.random() < 0.8 else 0
        if rng.random() < 0.15:
            e["lead"].append(comment())
        q["value"].insert(at, e)
    elif kind == 10 and log and log["value"]:
        rng.choice(log["value"])["value"]["text"] = rng.choice(
            ["edited", "edited: twice"])
    elif kind == 11 and log and log["value"]:
        log["value"].remove(rng.choice(log["value"]))
    elif kind == 12 and log and log["value"]:
        rng.choice(log["value"])["form"] = rng.choice("sl")
    elif kind == 13:
        flip = rng.randrange(4)
        if flip == 0:
            doc["eol"] = "\r\n"
        elif flip == 1:
            doc["last"] = False
        elif flip == 2:
            doc["tail"] = comment()


# -- the second merge: records only -------------------------------------------

CONFLICT = object()
FIVE = ("date", "type", "via", "event", "text")


def empty(x):
    return x is None or x in ("", [], {})


def same(a, b):
    return a == b or empty(a) and empty(b)


def pair(left, right, pairs, key):
    """One to one, first come first."""
    for j, r in enumerate(right):
        if r is None or j in pairs.values():
            continue
        for i, x in enumerate(left):
            if x is not None and i not in pairs and key(x) is not None \
                    and key(x) == key(r):
                pairs[i] = j
                break
    return pairs


def whole(e):
    return tuple(sorted(e.items()))


def message_id(e):
    return e.get("message_id")


def four(e):
    return tuple(e.get(k, "") for k in FIVE[:4])


def five(e):
    return tuple(e.get(k, "") for k in FIVE)


def by_place(base, side, pairs, twins):
    """What is left, between neighbors that are matched."""
    i = j = 0
    while i < len(base) and j < len(side):
        if i in pairs:
            i, j = i + (pairs[i] == j), j + 1
        elif j in pairs.values():
            i += 1
        else:
            if j not in twins:
                pairs[i] = j
                i += 1
            j += 1


def left(entries, pairs):
    return [None if i in pairs.values() else e for i, e in enumerate(entries)]


def merge_log(base, ours, theirs, path, found):
    a, b, twins = {}, {}, {}
    for key in (whole, message_id, four):
        pair(base, ours, a, key)
        pair(base, theirs, b, key)
    for key in (whole, message_id, five):
        pair(left(ours, a), left(theirs, b), twins, key)
    by_place(base, ours, a, twins)
    by_place(base, theirs, b, twins.values())
    out = []
    for i, o in enumerate(base):
        x = ours[a[i]] if i in a else None
        y = theirs[b[i]] if i in b else None
        if x == y or y == o:
            kept = x
        elif x == o:
            kept = y
        else:
            found.append(path)
            continue
        if kept is not None:
            out.append(kept)
    for i, j in twins.items():
        if ours[i] != theirs[j]:
            found.append(path)
        else:
            out.append(ours[i])
    out += [e for i, e in enumerate(left(ours, a))
            if e is not None and i not in twins]
    out += [e for j, e in enumerate(left(theirs, b))
            if e is not None and j not in twins.values()]
    return out


def elements(x):
    return [] if empty(x) else x if isinstance(x, list) else [x]


def merge_value(o, a, b, path, found):
    if same(a, b) or same(o, b):
        return a
    if same(o, a):
        return b
    if path == "log":
        return merge_log(o or [], a or [], b or [], path, found)
    if isinstance(a, dict) and isinstance(b, dict):
        return merge_map(o if isinstance(o, dict) else {}, a, b, path, found)
    if isinstance(a, list) or isinstance(b, list):
        before = elements(o)
        kept = [x for x in elements(a)
                if not (x in before and x not in elements(b))]
        return kept + [x for x in elements(b)
                       if x not in before and x not in elements(a)]
    found.append(path)
    return CONFLICT


def merge_map(o, a, b, path, found):
    out = {}
    for key in dict.fromkeys(list(a) + list(b)):
        where = f"{path}.{key}" if path else key
        if key in a and key in b:
            out[key] = merge_value(o.get(key), a[key], b[key], where, found)
        elif key not in o:
            out[key] = a.get(key, b.get(key))
        elif not same(a.get(key, b.get(key)), o[key]):
            found.append(where)
    return out


# -- judging ------------------------------------------------------------------

def long_form(e):
    if len(e) == 1 and next(iter(e))[:2] == "20":
        key, text = next(iter(e.items()))
        words = key.split()
        e = {"date": words[0], "type": words[1], "text": text}
        for word in words[2:]:
            e["event" if word[0] == "@" else "via"] = word.lstrip("@")
    return e


def record(text):
    tree = yaml.load(text, Loader=LOADER) or {}
    if tree.get("log"):
        tree["log"] = [long_form(e) for e in tree["log"]]
    return tree


def canonical(tree):
    """Without an order of keys, and of what a list holds."""
    out = {}
    for key, v in tree.items():
        if empty(v):
            v = None
        elif key == "log":
            v = sorted(whole(e) for e in v)
        elif isinstance(v, list):
            v = sorted(v)
        out[key] = v
    return out


def kith_merge(base, ours, theirs):
    for name, text in (("o", base), ("a", ours), ("b", theirs)):
        with open(name, "w", encoding="utf-8", newline="") as f:
            f.write(text)
    run = subprocess.run(["kith-merge", "o", "a", "b", "7", "lee.yaml"],
                         capture_output=True, text=True, check=False)
    with open("a", encoding="utf-8", newline="") as f:
        return run.returncode, f.read(), run.stderr


def one_side(text, ours):
    out, at = [], None
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if bare == "<<<<<<< ours":
            at = True
        elif bare == "=======":
            at = False
        elif bare == ">>>>>>> theirs":
            at = None
        elif at is None or at == ours:
            out.append(line)
    return "".join(out)


def comments_of(text):
    return {c for line in text.splitlines() for c in
            [line[line.find("# remark"):].strip()] if "# remark" in line}


def check_one(base, ours, theirs):
    """What is wrong with the merge, or None; 'lines' where git merged."""
    trees = [record(t) for t in (base, ours, theirs)]
    found = []
    expected = merge_map(*trees, "", found)
    status, text, said = kith_merge(base, ours, theirs)
    if "merged by lines" in said:
        reasons[said.split(": ")[2].split(";")[0]] += 1
        return "lines" if status == 1 else "status of a merge by lines"
    named = {(line.split("'") + ["#"])[1] for line in said.splitlines()}
    if status != (1 if named else 0) or ("<<<<<<<" in text) != bool(named):
        return f"status {status} with conflicts {named}"
    comment_only = named - set(found)
    # a mapping in one line is one conflict
    if {f for f in found if not {f, f.split(".")[0]} & named}:
        return f"conflicts {found}, said {named}"
    for which in (True, False):
        got = record(one_side(text, which))
        for key in trees[1].keys() | trees[2].keys() | got.keys():
            if any(n.split(".")[0] == key for n in named):
                continue
            if canonical({key: got.get(key)}) != canonical(
                    {key: expected.get(key)}):
                return f"{key}: {got.get(key)}, not {expected.get(key)}"
    before = comments_of(base)
    if not named and "" not in trees:
        gone = (comments_of(ours) | comments_of(theirs)) - before
        # a comment goes with the key that the other side deleted
        if gone - comments_of(text) and not comment_only \
                and len(trees[0].keys() - trees[1].keys()
                        - trees[2].keys()) == 0 and same_keys(trees):
            return f"comments {gone - comments_of(text)} are gone"
    other = kith_merge(base, theirs, ours)
    if "merged by lines" in other[2]:
        return "lines one way only"
    if other[0] != status:
        return f"status {status}, the other way round {other[0]}: {other[2]}"
    if not named and record(other[1]).get("log") != record(text).get("log"):
        return "another order of the log the other way round"
    if not named and canonical(record(other[1])) != canonical(record(text)):
        return "another record the other way round"
    again = kith_merge(ours, text, ours) if not named else (0, text, "")
    return None if again[1] == text else "merging again changes it"


def same_keys(trees):
    return trees[0].keys() <= trees[1].keys() & trees[2].keys()


def main():
    by_lines = conflicts = 0
    wrong = None
    for _ in range(ROUNDS):
        state = rng.getstate()
        doc = document()
        if rng.random() < 0.05:
            doc["keys"] = {}
        sides = [clone(doc), clone(doc)]
        if not doc["keys"]:
            for s in sides:
                s["keys"] = document()["keys"]
        shared = rng.random() < 0.3
        for _ in range(rng.randrange(1, 3)):
            if shared:
                before = rng.getstate()
                edit(sides[0])
                rng.setstate(before)
                edit(sides[1])
        for s in sides:
            for _ in range(rng.randrange(0, 5)):
                edit(s)
        after = rng.getstate()
        texts = [render(d, state) for d in (doc, *sides)]
        rng.setstate(after)
        wrong = check_one(*texts)
        if wrong == "lines":
            by_lines += 1
        elif wrong:
            note(wrong)
            for name, text in zip("base ours theirs".split(), texts):
                note(name)
                for line in text.splitlines():
                    note("  " + line)
            if os.environ.get("KEEP"):
                for name, text in zip("oab", texts):
                    with open(f"{os.environ['KEEP']}/{name}.yaml", "w",
                              encoding="utf-8", newline="") as f:
                        f.write(text)
            break
        with open("a", encoding="utf-8", newline="") as f:
            conflicts += "<<<<<<<" in f.read()
    ok(wrong in (None, "lines"), f"{ROUNDS} merges are right, either way round")
    note(f"{conflicts} conflicts, {by_lines} merged by lines: {dict(reasons)}")
    ok(by_lines * 100 <= ROUNDS * 3, "at most 3 in 100 are merged by lines",
       f"{by_lines} of {ROUNDS}")
    return end()


sys.exit(main())
