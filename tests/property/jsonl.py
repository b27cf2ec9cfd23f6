#!/usr/bin/env python3
"""The stream against another reader of JSON: random records go through
kith-filter and kith-parse, and what comes out must mean, to Python, what went
in; broken records must be refused, and only those.

SEED=N repeats a run, ROUNDS=N makes it longer."""

import json
import os
import random
import subprocess
import sys

from tap import end, number, ok, seed

SEED = seed()
ROUNDS = number("ROUNDS", 20)
RECORDS = 200

rng = random.Random(SEED)


class Number(str):
    """A number as it was written."""

    def __eq__(self, other):
        return isinstance(other, Number) and str(self) == str(other)

    __hash__ = str.__hash__


class Object(list):
    """Pairs in order, not a list."""

    def __eq__(self, other):
        return isinstance(other, Object) and list(self) == list(other)

    def get(self, name):
        return next((value for key, value in self if key == name), None)


def pairs(items):
    if len({key for key, _ in items}) != len(items):
        raise ValueError("a name is there twice")
    return Object(items)


def refuse(word):
    raise ValueError(word)


def read(line):
    """Strict RFC 8259, like kith: raises ValueError for anything else."""
    value = json.loads(
        line.decode("utf-8"), parse_int=Number, parse_float=Number,
        parse_constant=refuse, object_pairs_hook=pairs)
    check_text(value)
    return value


def check_text(value):
    if isinstance(value, Object):
        for key, inner in value:
            key.encode("utf-8")
            check_text(inner)
    elif isinstance(value, list):
        for inner in value:
            check_text(inner)
    elif isinstance(value, str):
        value.encode("utf-8")


def random_char():
    low, high = rng.choice([
        (0x20, 0x7e), (0x20, 0x7e), (0x61, 0x7a), (0, 0x1f), (0x7f, 0x9f),
        (0xa0, 0x24f), (0x300, 0x36f), (0x590, 0x6ff), (0x900, 0x97f),
        (0x2000, 0x206f), (0x4e00, 0x9fff), (0xac00, 0xd7a3),
        (0xe000, 0xffff), (0x10000, 0x1ffff), (0xe0000, 0x10ffff)])
    return chr(rng.randint(low, high))


def string_token(text):
    """One of the many ways to write `text`."""
    out = []
    for char in text:
        names = {"\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r",
                 "\t": "\\t", '"': '\\"', "\\": "\\\\", "/": "\\/"}
        if rng.random() < 0.1 or (char < " " and rng.random() < 0.5):
            units = char.encode("utf-16-be")
            for i in range(0, len(units), 2):
                digits = f"{units[i]:02x}{units[i + 1]:02x}"
                out.append("\\u" + rng.choice([digits, digits.upper()]))
        elif char in names and (char != "/" or rng.random() < 0.5):
            out.append(names[char])
        elif char < " ":
            out.append(f"\\u{ord(char):04x}")
        else:
            out.append(char)
    return '"' + "".join(out) + '"'


def random_string():
    length = rng.choice([0, 1, 3, 7, 8, 9, 15, 16, 17, 40])
    if rng.random() < 0.4:
        return "".join(chr(rng.randint(0x20, 0x7e)) for _ in range(length))
    return "".join(random_char() for _ in range(length))


def number_token():
    out = rng.choice(["", "-"]) + rng.choice(
        ["0", str(rng.randint(1, 9)), str(rng.randint(1, 10 ** 30))])
    if rng.random() < 0.4:
        out += "." + str(rng.randint(0, 10 ** 6)).zfill(rng.randint(1, 9))
    if rng.random() < 0.4:
        out += rng.choice("eE") + rng.choice(["", "+", "-"])
        out += str(rng.randint(0, 400)).zfill(rng.randint(1, 4))
    return out


def blank():
    return rng.choice(["", "", "", "", " ", "\t", "  "])


def value_token(depth):
    """JSON text of a random value, at most `depth` levels deep."""
    kind = rng.random()
    if depth == 0 or kind < 0.4:
        return string_token(random_string())
    if kind < 0.55:
        return number_token()
    if kind < 0.65:
        return rng.choice(["null", "true", "false"])
    if kind < 0.66:  # nearly as deep as it may be
        levels = rng.randint(1, 100)
        return "[" * levels + "]" * levels
    items = [value_token(depth - 1) for _ in range(rng.randint(0, 4))]
    if kind < 0.82:
        return "[" + ",".join(blank() + i + blank() for i in items) + "]"
    count = rng.choice([len(items)] * 19 + [40])
    names = []
    while len(names) < count:
        name = random_string() or f"n{len(names)}"
        if name not in names:
            names.append(name)
    items += ["1"] * (count - len(items))
    return "{" + ",".join(
        blank() + string_token(n) + blank() + ":" + blank() + i + blank()
        for n, i in zip(names, items)) + "}"


def record(number, token):
    return (f'{{"kind":"contact","id":"p{number}","name":"Person {number}",'
            f'"x-value":{token}}}').encode("utf-8")


def run(command, lines):
    done = subprocess.run(
        command, input=b"".join(line + b"\n" for line in lines),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=600,
        check=False)
    return done.returncode, done.stdout, done.stderr


def test_good(title):
    lines = [record(i, value_token(5)) for i in range(RECORDS)]

    status, out, err = run(["kith-filter", "has:name"], lines)
    ok(status == 0 and out == b"".join(line + b"\n" for line in lines),
       f"{title}: a filter passes the bytes on", f"status {status}", err)

    status, out, err = run(["kith-parse", "-"], lines)
    got = out.split(b"\n")[:-1]
    ok(status == 0 and len(got) == len(lines),
       f"{title}: parse reads {len(lines)} records",
       f"status {status}, {len(got)} lines", err)
    for line, back in zip(lines, got):
        try:
            same = read(line).get("x-value") == read(back).get("x-value")
        except ValueError as error:
            same = False
            print(f"# {error}")
        if not same:
            ok(False, f"{title}: a value survives", line, back)
            return
    ok(True, f"{title}: every value survives")

    status, again, err = run(["kith-parse", "-"], got)
    ok(status == 0 and again == out, f"{title}: parse is idempotent", err)


def damage(token):
    """`token` with a byte or two changed, added or gone."""
    broken = bytearray(token)
    pieces = [b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"0", b"-",
              b".", b"e", b"\\u", b"\\ud83d", b"\x01", b"\x80", b"\xc3",
              b"\xed\xa0\x80", b"\xff", b"NaN", b" ", b"nul"]
    for _ in range(rng.randint(1, 2)):
        at = rng.randrange(len(broken) + 1)
        gone = rng.choice([0, 1, 1, 2])
        broken[at:at + gone] = rng.choice(pieces + [b""])
    return bytes(broken)


def verdict(line, number):
    """True: must be read, False: must be refused, None: either."""
    try:
        value = read(line)
    except ValueError:
        return False
    if not isinstance(value, Object):
        return False
    # other keys have rules of their own
    names = [key for key, _ in value]
    if any(key not in ("kind", "id", "name") and not key.startswith("x-")
           for key in names):
        return None
    return value.get("id") == f"p{number}" or None


def test_bad(title):
    lines = [record(0, '"good"')]
    verdicts = [True]
    for i in range(1, RECORDS):
        token = damage(value_token(3).encode("utf-8"))
        line = record(i, "").replace(b'"x-value":', b'"x-value":' + token)
        lines.append(line)
        verdicts.append(verdict(line, i))

    status, out, err = run(["kith-parse", "-"], lines)
    ids = {read(line).get("id") for line in out.split(b"\n")[:-1]}
    ok(status == (2 if False in verdicts else 0) or None in verdicts,
       f"{title}: the status tells", f"status {status}", err)
    wrong = [line for i, line in enumerate(lines)
             if verdicts[i] is not None and verdicts[i] != (f"p{i}" in ids)]
    ok(not wrong, f"{title}: what is no JSON is refused, and only that",
       *wrong)
    silent = [i for i, good in enumerate(verdicts)
              if good is False and b"-:%d:" % (i + 1) not in err]
    ok(not silent, f"{title}: each is reported with its line",
       f"lines {[i + 1 for i in silent]}", err)


def main():
    for i in range(ROUNDS):
        test_good(f"round {i + 1}")
        test_bad(f"round {i + 1}")
    return end()


sys.exit(main())
