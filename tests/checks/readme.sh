#!/bin/sh
# The output shown in the README is what the commands print. A line
# `<!-- run: COMMAND -->` is followed by what the command prints in the top
# folder, indented by four. After `<!-- picture: COMMAND -->` comes an image,
# whose file holds just that. `sh tests/checks/readme.sh --update` renews both.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
cd "$TOP" || exit 1
"$PYTHON" - "$@" <<'PY'
import re, shutil, subprocess, sys
from tap import end, ok, skip

update = "--update" in sys.argv
text = open("README.md", encoding="utf-8").read()
parts = re.split(r"(<!-- run: .*? -->\n\n(?:    .*\n|\n(?=    ))*)", text)
out = []
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
    if "git " in m.group(1) and not shutil.which("git"):
        skip(m.group(1), "there is no git")
        continue
    ok(new == part and got.returncode == 0 and not got.stderr, m.group(1),
       f"status {got.returncode} {got.stderr.decode().strip()}",
       *("got " + line for line in block.splitlines()))
for command, path in re.findall(
        r"<!-- picture: (.*?) -->\n\n!\[[^]]*\]\((.*?)\)", text):
    got = subprocess.run(["sh", "-c", command], capture_output=True).stdout
    if update:
        open(path, "wb").write(got)
    ok(got and open(path, "rb").read() == got, f"{path} is: {command}")
if update:
    open("README.md", "w", encoding="utf-8").write("".join(out))
sys.exit(end() and not update)
PY
