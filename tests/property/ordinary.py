#!/usr/bin/env python3
"""Every YAML file of the examples and of the tests' data, read by libyaml and
by the reader of ordinary files: no tree, place or error may differ, and nearly
all of the example network must be ordinary."""

import os
import subprocess

from tap import end, ok

TOP = os.environ["TOP"]
BOTH = os.path.join(os.environ["BUILD"], "tests", "unit", "yaml_ordinary")
NETWORK = os.path.join(TOP, "examples", "network")


def files_below(top):
    return sorted(os.path.join(folder, name)
                  for folder, _, names in os.walk(top) for name in names
                  if name.endswith((".yaml", ".yml")))


def samples(path):
    """The files of data/awkward, before and after their edits."""
    with open(path, "rb") as f:
        for block in f.read().split(b"== ")[1:]:
            title, _, lines = block.partition(b"\n")
            lines = lines.splitlines(keepends=True)
            eol = b"\r\n" if b"crlf" in title else b"\n"
            bom = b"\xef\xbb\xbf" if b"bom" in title else b""
            for signs in b" -", b" +":
                yield bom + b"".join(
                    line[1:].rstrip(b"\n") + eol for line in lines
                    if line[:1] and line[0] in signs)


def compare(files):
    """What became of each: "ordinary", "handed over" or "differs"."""
    out = subprocess.run([BOTH, *files], check=True, capture_output=True,
                         text=True).stdout
    return dict(reversed(line.split("\t")) for line in out.splitlines())


def check(what, files):
    said = compare(files)
    wrong = [path for path in files if said.get(path)
             not in ("ordinary", "handed over")]
    ok(files and not wrong, f"{what}: the same both ways",
       f"{len(files)} files", *wrong)
    return said


said = check("the example network", files_below(NETWORK))
ordinary = list(said.values()).count("ordinary")
ok(ordinary >= 0.9 * len(said), "and nine of ten are ordinary",
   f"{ordinary} of {len(said)}")
check("examples and data", files_below(os.path.join(TOP, "examples"))
      + files_below(os.path.join(TOP, "tests")))
awkward = []
for number, text in enumerate(samples(os.path.join(TOP, "tests", "data",
                                                   "awkward"))):
    awkward.append(f"awkward-{number}.yaml")
    with open(awkward[-1], "wb") as f:
        f.write(text)
said = check("awkward files", awkward)
ordinary = list(said.values()).count("ordinary")
ok(0 < ordinary < len(said), "and some of them are ordinary",
   f"{ordinary} of {len(said)}")
end()
