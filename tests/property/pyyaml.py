#!/usr/bin/env python3
"""YAML against another reader of it: random trees go in as JSON, come out of
kith-parse as YAML, and must mean to PyYAML what went in; YAML that PyYAML
wrote must mean to kith-parse what it means to PyYAML.

SEED=N repeats a run, ROUNDS=N makes it longer."""

import json
import os
import random
import subprocess
import sys
import tempfile

from tap import end, number, ok, seed

SEED = seed()
ROUNDS = number("ROUNDS", 20)
RECORDS = 50

rng = random.Random(SEED)


try:
    import yaml
except ImportError:
    print("1..0 # SKIP python3-yaml is not there")
    sys.exit(0)

NASTY = [
    "", " ", "~", "null", "yes", "No", "on", "y", "N", "true", "=", "<<",
    "0", "-1", "1_000", "0o14", "014", "0x1f", "0b11", "12:30:45", "1.5",
    ".5", "5.", "1e3", "-1.5E+3", ".inf", "-.INF", ".nan", "2026-05-18",
    "2026-05-18 10:00", "2026-05-18T10:00:00Z", "-", "- a", "-a", "?", "? a",
    ":", ":a", "a:", "a: b", "a:b", "#a", "a #b", "a#b", ",", "[a]", "{a: b}",
    "&a", "*a", "!a", "!!int 5", "|", ">", "'", "''", '"', "%a", "@a", "`a",
    "---", "--- a", "...", "it's", 'say "x"', "\\", "\\n", "a\\", " a", "a ",
    "\ta", "a\t", "a\tb", "\n", "\n\n", "a\n", "a\n\n", "\na", "a\nb",
    "a\n b\n", " a\nb", "a\n \nb", "a\n\nb\n\n", "a \nb", "\ta\nb", "a\n\tb",
    "# a\nb", "- a\n- b\n", "a: b\nc: d\n", "---\na\n", "a\r\nb", "\r",
    "a\x85b", "a\u2028b", "\u2029", "\ufeff", "a\ufeffb", "\x00", "\x07",
    "\x1b[1m", "\x7f", "\x9f", "\ufffe", "\uffff", "\xa0", "\xa0a", "é", "😀",
    "a\U0010ffffb", "k" * 200, "k" * 1100, "é: " * 400,
]


def random_text():
    kind = rng.random()
    if kind < 0.5:
        return rng.choice(NASTY)
    if kind < 0.8:
        return "".join(rng.choice(NASTY[:-3])
                       for _ in range(rng.randint(2, 4)))
    return "".join(rng.choice(" \n\t:#-'\"\\ab,[]{}&*!|>%@é\u2028\x01")
                   for _ in range(rng.randint(1, 12)))


def random_value(depth):
    kind = rng.random()
    if depth == 0 or kind < 0.55:
        return None if rng.random() < 0.1 else random_text()
    count = rng.randint(0, 4)
    if kind < 0.75:
        return [random_value(depth - 1) for _ in range(count)]
    return {random_text(): random_value(depth - 1) for _ in range(count)}


class Pairs(list):
    """A mapping with its order and its keys as they are."""


def pairs_of(loader):
    """A loader of `loader`'s kind that keeps the pairs of mappings."""
    class Loader(loader):
        pass

    def construct(self, node):
        return Pairs((self.construct_object(key, deep=True),
                      self.construct_object(value, deep=True))
                     for key, value in node.value)

    Loader.add_constructor("tag:yaml.org,2002:map", construct)
    return Loader


def base(value):
    """What BaseLoader, which has no null, makes of a value."""
    if value is None:
        return ""
    if isinstance(value, dict):
        return Pairs((key, base(inner)) for key, inner in value.items())
    if isinstance(value, list):
        return [base(inner) for inner in value]
    return value


def safe(value):
    if isinstance(value, dict):
        return Pairs((key, safe(inner)) for key, inner in value.items())
    if isinstance(value, list):
        return [safe(inner) for inner in value]
    return value


def value_of(document):
    return next((value for key, value in document if key == "x-value"), None)


# BaseLoader resolves no tags, so its mappings have the default one.
BASE = pairs_of(yaml.BaseLoader)
BASE.add_constructor(
    None, lambda self, node:
    self.construct_scalar(node) if isinstance(node, yaml.ScalarNode)
    else self.construct_sequence(node, deep=True)
    if isinstance(node, yaml.SequenceNode)
    else Pairs((self.construct_object(key, deep=True),
                self.construct_object(inner, deep=True))
               for key, inner in node.value))
SAFE = pairs_of(yaml.SafeLoader)


def run(command, text):
    done = subprocess.run(
        command, input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        timeout=600, check=False)
    return done.returncode, done.stdout, done.stderr


def documents(text, loader):
    try:
        return list(yaml.load_all(text.decode("utf-8"), Loader=loader))
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        print("# " + ascii(str(error)))
        return []


def compare(title, given, got):
    for number, (want, have) in enumerate(zip(given, got)):
        if value_of(have) != want:
            ok(False, title, f"record {number}", want, value_of(have))
            return
    ok(len(given) == len(got), title,
       f"{len(given)} records in, {len(got)} out")


def json_lines(text):
    return [json.loads(line) for line in text.decode("utf-8").split("\n")
            if line]


def test_writing(title):
    values = [random_value(4) for _ in range(RECORDS)]
    lines = "".join(
        json.dumps({"kind": "contact", "id": f"p{i}", "name": f"Person {i}",
                    "x-value": value}) + "\n"
        for i, value in enumerate(values))
    status, out, err = run(["kith-parse", "-o", "yaml", "-"],
                           lines.encode("utf-8"))
    ok(status == 0, f"{title}: the records are written", f"status {status}",
       err)
    compare(f"{title}: BaseLoader reads the same text",
            [base(value) for value in values], documents(out, BASE))
    compare(f"{title}: SafeLoader takes every scalar for text",
            [safe(value) for value in values], documents(out, SAFE))

    status, back, err = run(["kith-parse", "-o", "jsonl", "-"], out)
    got = [record.get("x-value") for record in json_lines(back)]
    ok(status == 0 and got == values, f"{title}: kith-parse reads it too",
       f"status {status}", err)


def dump(value):
    """YAML of one of PyYAML's many styles, every scalar as a string."""
    return yaml.dump(
        value, Dumper=yaml.SafeDumper, sort_keys=False,
        allow_unicode=rng.random() < 0.5, width=rng.choice([20, 80, 4000]),
        default_flow_style=rng.choice([None, True, False]),
        default_style=rng.choice([None, None, None, "'", '"', "|", ">"]),
        explicit_start=rng.random() < 0.3)


def has_twice(value):
    """A key twice in a mapping: some styles of PyYAML lose blanks of a key,
    so that two become one."""
    if isinstance(value, Pairs):
        keys = [key for key, _ in value]
        return len(set(map(repr, keys))) < len(keys) or any(
            has_twice(inner) for _, inner in value)
    return isinstance(value, list) and any(map(has_twice, value))


def test_reading(title):
    """Files, one by one: what BaseLoader reads must be what we read."""
    with tempfile.TemporaryDirectory() as folder:
        expected = {}
        for i in range(RECORDS):
            text = dump({"name": f"Person {i}", "x-value": random_value(3)})
            document = yaml.load(text, Loader=BASE)
            if has_twice(document):
                continue
            expected[f"p{i}"] = value_of(document)
            with open(os.path.join(folder, f"p{i}.yaml"), "w",
                      encoding="utf-8", newline="") as file:
                file.write(text)
        status, out, err = run(["kith-parse", "-o", "jsonl", folder], b"")
    ok(status == 0, f"{title}: PyYAML's files are read", f"status {status}",
       err)
    for record in json_lines(out):
        want = expected.pop(record["id"], None)
        if base(record.get("x-value")) != want:
            ok(False, f"{title}: they mean the same", record["id"],
               record.get("x-value"), want)
            return
    ok(not expected, f"{title}: they mean the same",
       f"missing: {sorted(expected)}")


def main():
    for i in range(ROUNDS):
        test_writing(f"round {i + 1}")
        test_reading(f"round {i + 1}")
    return end()


if __name__ == "__main__":
    sys.exit(main())
