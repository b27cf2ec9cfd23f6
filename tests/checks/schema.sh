#!/bin/sh
# The JSON Schema: it takes every record of the examples, and what it says of
# a record is what kith-parse says.

# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"

if ! "$PYTHON" -c 'import jsonschema' 2>/dev/null; then
	tap_skip 'the schema is right' 'this Python has no jsonschema'
	tap_end
fi
cd "$tap_dir" || exit 1
"$PYTHON" - <<'EOF2'
import json
import os
import re
import subprocess

import yaml
from jsonschema import Draft202012Validator, FormatChecker

GOOD = """
name: Ann
---
{name: Ann, x-mine: {a: [b]}, nickname: Annie}
---
{kind: contact, name: No, img: yes, cadence: 120, do_not_contact: on}
---
{kind: contact, name: 7, email: [a@example.org, b@example.org], phone: 5550100}
---
name: Ann
kind:
status:
email:
met:
next:
log:
cadence:
---
{name: Ann, role: shaman, mentor: [fishing], open_to: jokes}
---
{name: Ann, cadence: 2w-1m, met: {date: 2026-05-18, how: poster}}
---
{name: Ann, log: []}
---
name: Ann
log:
  - 2026-05-18 met @apa-2026: her poster
  - 2026-05-18 met
  - 2026-05-22 sent email: thanks
  - 2026-05-23  sent  @apa-2026   email:
  - {date: 2026-06-10, type: meeting, via: pigeon, topics: one, closing: no}
---
{kind: program, name: P, positions: 6, visas: [J-1], step2_min: unknown}
---
{kind: program, name: P, img_share: {value: 35%, source: web, checked: spring}}
---
{kind: event, name: E, dates: {start: 2026-05-16}, sessions: {title: T}}
---
{kind: event, name: E, log: whatever}
"""

BAD = """
{}
---
{email: ann@example.org}
---
{name:}
---
{name: '  '}
---
{name: [Ann, Lee]}
---
[name, Ann]
---
{kind: company, name: Ann}
---
{name: Ann, status: married}
---
{name: Ann, cadence: often}
---
{name: Ann, do_not_contact: perhaps}
---
{name: Ann, met: {date: 18 May 2026}}
---
{name: Ann, next: {date: 2026-13-01}}
---
{name: Ann, last_interaction: 2026-02-30}
---
{name: Ann, log: 2026-05-18 met}
---
{name: Ann, log: [2026-5-18 met: poster]}
---
{name: Ann, log: [2026-13-18 met: poster]}
---
{name: Ann, log: [2026-05-18 mett: poster]}
---
{name: Ann, log: [2026-05-18: poster]}
---
{name: Ann, log: [2026-05-18 met zoom email: poster]}
---
{name: Ann, log: [met 2026-05-18: poster]}
---
{name: Ann, log: [2026-05-18 met: {text: poster}]}
---
{name: Ann, log: [{2026-05-18 met: poster, via: zoom}]}
---
{name: Ann, log: [{date: 2026-05-18}]}
---
{name: Ann, log: [{type: met, text: poster}]}
---
{name: Ann, log: [{date: yesterday, type: met}]}
---
{name: Ann, log: [{date: 2026-05-18, type: sung}]}
---
{name: Ann, log: [{date: 2026-05-18, type: replied, closing: perhaps}]}
---
{name: Ann, log: [[]]}
---
{kind: event, name: E, dates: {start: May}}
---
{kind: event, name: E, sessions: [{date: soon}]}
"""


class Editor(yaml.SafeLoader):
    """YAML 1.2 as editors read it: fewer things are not strings."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
        ("bool", "true|True|TRUE|false|False|FALSE", "tTfF"),
        ("null", "~|null|Null|NULL|", ["~", "n", "N", ""]),
        ("int", "[-+]?[0-9]+", "-+0123456789"),
        ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
         "-+.0123456789")]:
    Editor.add_implicit_resolver("tag:yaml.org,2002:" + tag,
                                 re.compile("^(%s)$" % pattern), list(first))

count = 0


def ok(passed, title, *why):
    global count
    count += 1
    print("%s %d - %s" % ("ok" if passed else "not ok", count, title))
    if not passed:
        for line in why:
            print("# " + line)


def errors(data):
    return ["%s: %s" % (e.json_path, e.message[:200])
            for e in checker.iter_errors(data)]


def parse_takes(text):
    with open("record.yaml", "w", encoding="utf-8") as f:
        f.write(text)
    run = subprocess.run(["kith-parse", "record.yaml"],
                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return run.returncode == 0


with open(os.path.join(os.environ["BUILD"], "cmd/generate/schema.json"),
          encoding="utf-8") as f:
    schema = json.load(f)
try:
    Draft202012Validator.check_schema(schema)
    ok(True, "it is a JSON Schema")
except Exception as e:
    ok(False, "it is a JSON Schema", str(e))
checker = Draft202012Validator(schema, format_checker=FormatChecker())

class Kith(yaml.BaseLoader):
    """As kith reads it: all scalars are text, but nothing at all is null."""

    def construct_scalar(self, node):
        if node.value == "" and not node.style:
            return None
        return super().construct_scalar(node)


for loader in Kith, Editor:
    found, seen = [], 0
    top = os.path.join(os.environ["EXAMPLES"], "network")
    for folder, _, files in os.walk(top):
        for name in sorted(files):
            if name == "kith.yaml" or not name.endswith((".yaml", ".yml")):
                continue
            seen += 1
            with open(os.path.join(folder, name), encoding="utf-8") as f:
                found += [name + " " + e
                          for e in errors(yaml.load(f, Loader=loader))]
    ok(seen > 0 and not found, "it takes the examples, read by %s"
       % loader.__name__, *found)

for good, table in (True, GOOD), (False, BAD):
    for text in table.split("---\n"):
        title = " ".join(text.split())
        found = errors(yaml.load(text, Loader=Editor))
        ok(parse_takes(text) == good and (not found) == good,
           ("takes " if good else "refuses ") + title,
           *(found or ["the schema takes it"]),
           "kith-parse %s it" % ("takes" if parse_takes(text) else "refuses"))

for good, text in ((True, "defaults: {due: --per-day 5, x-mine: [1], log: }"),
                   (False, "defaults: {dew: --per-day 5}"),
                   (False, "defaults: {due: [--per-day, 5]}")):
    found = errors(yaml.load(text, Loader=Editor))
    ok((not found) == good, ("takes " if good else "refuses ") + text, *found)

kinds = schema["$defs"]
ok("log" in kinds["contact"]["properties"]
   and "log" not in kinds["event"]["properties"]
   and "visas" in kinds["program"]["properties"],
   "each kind has keys of its own")
ok("summary" not in kinds["contact"]["properties"]
   and "due" not in kinds["contact"]["properties"],
   "what tools add is no key to write")
ok("resident" in json.dumps(kinds["contact"]["properties"]["role"]),
   "an editor is told the words of an open vocabulary")
print("1..%d" % count)
EOF2
