#!/usr/bin/env python3
"""Compare the calls in the comments of headers with the prototypes.

	headers.py HEADER...

Prints a line for each call, in a line of a comment that begins with a tab,
of a function that one of the headers declares, if the number of arguments is
another one. Calls with `...` in them are passed over.
"""

import re
import sys

TYPE = re.compile(r"\b(struct|const|enum|unsigned|int|char|void|bool|long"
                  r"|size_t|uint\d+_t)\b")
CALL = re.compile(r"\b([a-z]\w*)\(")
LITERAL = re.compile(r"""'(?:\\.|[^'\\])'|"(?:\\.|[^"\\])*\"""")


def arguments(text, at):
    """What is between the parenthesis at `at` and its fellow, by commas."""
    parts, depth = [""], 0
    for c in text[at:]:
        depth += c in "([{"
        depth -= c in ")]}"
        if depth == 0:
            break
        if c == "," and depth == 1:
            parts.append("")
        else:
            parts[-1] += c
    parts[0] = parts[0][1:]
    return [] if not parts[0].strip() else parts


def example(comment):
    """The lines that begin with a tab; the others are left empty."""
    lines = []
    for line in comment.split("\n"):
        code = re.match(r" \*\t(.*)", line)
        code = LITERAL.sub("0", code.group(1)) if code else ""
        lines.append(code.split("//")[0])
    return "\n".join(lines)


def prototypes(text):
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    for m in CALL.finditer(text):
        parts = arguments(text, m.end() - 1)
        if parts == ["void"]:
            parts = []
        elif not all(TYPE.search(p) or p.strip() == "..." for p in parts):
            continue
        yield m.group(1), parts


def main(paths):
    texts, known = {}, {}
    for path in paths:
        with open(path, encoding="utf-8") as f:
            texts[path] = f.read()
        known.update(prototypes(texts[path]))
    for path, text in texts.items():
        for comment in re.finditer(r"/\*.*?\*/", text, re.S):
            code = example(comment.group())
            for m in CALL.finditer(code):
                got = arguments(code, m.end() - 1)
                want = known.get(m.group(1))
                if want is None or any("..." in a for a in got):
                    continue
                open_end = bool(want) and want[-1].strip() == "..."
                if len(got) < len(want) - 1 if open_end \
                        else len(got) != len(want):
                    print(f"{path}: {m.group(1)} has {len(want)} arguments,"
                          f" not {len(got)}")


main(sys.argv[1:])
