#!/bin/sh
# The output shown in the README is what the commands print. After a line
# `<!-- run: COMMAND -->` stands, indented by four, what it prints in the top
# folder. `sh tests/checks/readme.sh --update` renews it.
: "${TOP:=$(cd "$(dirname "$0")/../.." && pwd)}"
: "${PYTHON:=python3}"
cd "$TOP" || exit 1
exec "$PYTHON" - "$@" <<'PY'
import re, subprocess, sys

update = "--update" in sys.argv
text = open("README.md", encoding="utf-8").read()
parts = re.split(r"(<!-- run: .*? -->\n\n(?:    .*\n|\n(?=    ))*)", text)
out, count, bad = [], 0, 0
for part in parts:
    m = re.match(r"<!-- run: (.*?) -->\n\n", part)
    if not m:
        out.append(part)
        continue
    got = subprocess.run(["sh", "-c", m.group(1)], capture_output=True)
    lines = got.stdout.decode().splitlines()
    block = "".join(("    " + line).rstrip() + "\n" for line in lines)
    new = m.group(0) + block
    out.append(new)
    count += 1
    good = new == part and got.returncode == 0 and not got.stderr
    bad += not good
    print(f"{'' if good else 'not '}ok {count} - {m.group(1)}")
    if not good:
        print(f"# status {got.returncode} {got.stderr.decode().strip()}")
        for line in block.splitlines():
            print("# got " + line)
if update:
    open("README.md", "w", encoding="utf-8").write("".join(out))
print(f"1..{count}")
sys.exit(1 if bad and not update else 0)
PY
