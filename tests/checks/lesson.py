#!/usr/bin/env python3
"""Play the lesson of kith(7) on a terminal, from the first line to the last.

	lesson.py [--update] PAGE

A line of a display that begins with `% ` is typed, lines that begin with `> `
go on with it, and what follows is what the terminal must show; `...` stands
for any lines, and a line that ends in ` ...` may go on. A question, which ends
in `(such as ...): ` or `one of these: `, gets the answer in the page, or an
empty one. `% nano FILE` appends the text of the next display to FILE. --update
puts into PAGE what came out.
"""

import difflib
import os
import re
import sys
import tempfile

from terminal import start, talk

COLUMNS = 66  # fits a page of 80 columns, indented twice
QUESTION = re.compile(r"[^\n]*(\)|these): \Z")
ESCAPES = {r"\(aq": "'", r"\(dq": '"', r"\(ga": "`", r"\(ha": "^",
           r"\-": "-", r"\&": "", r"\e": "\\"}


def plain(line):
    for escape, char in ESCAPES.items():
        line = line.replace(escape, char)
    return line


def roff(line):
    line = line.replace("\\", r"\e")
    line = line.replace("'", r"\(aq").replace("^", r"\(ha")
    return r"\&" + line if line[:1] in (".", "'") else line


class Step:
    """A command, and the lines of the page that it must show."""

    def __init__(self, command, first):
        self.command, self.first, self.shown = command, first, []


def read_displays(lines):
    """The displays of a page, as (number of the first line, lines)."""
    inside = None
    for number, line in enumerate(lines):
        if line.startswith(".Bd "):
            inside = number + 1
        elif line == ".Ed":
            yield inside, lines[inside:number]
            inside = None


def read_steps(lines):
    """Steps and texts, in the order of the page; a text is a string."""
    for first, display in read_displays(lines):
        if display[0].startswith("$ "):
            continue
        if not display[0].startswith("% "):
            yield "".join(plain(line) + "\n" for line in display)
            continue
        step = None
        for number, line in enumerate(display, first):
            if line.startswith("% "):
                if step:
                    yield step
                step = Step(plain(line[2:]), number + 1)
            elif line.startswith("> ") and not step.shown:
                step.command += "\n" + plain(line[2:])
                step.first = number + 1
            else:
                step.shown.append(plain(line))
        yield step


def run(command, answers):
    """What a terminal shows when this is typed."""
    def answer(shown):
        asked = QUESTION.search(shown.decode(errors="replace"))
        return asked and answers.get(asked[0], "").encode() + b"\n"

    pid, fd = start(["bash", "-c", command], COLUMNS)
    shown = talk(fd, answer).decode()
    os.waitpid(pid, 0)
    return [line.rstrip() for line in shown.splitlines()]


def answers_of(shown):
    asked = (re.match(r"(.*\): )(.*)", line) for line in shown)
    return {m[1]: m[2] for m in asked if m}


def matches(want, got):
    pattern = ""
    for line in want:
        if line == "...":
            pattern += "(?:.*\n)*"
        elif line.endswith(" ..."):
            pattern += re.escape(line[:-3]) + ".*\n"
        else:
            pattern += re.escape(line.rstrip()) + "\n"
    return re.fullmatch(pattern, "".join(line + "\n" for line in got))


def play(lines, update):
    """Plays it all; the number of steps, and how many went wrong."""
    editing, count, bad = None, 0, 0
    for step in read_steps(lines):
        if isinstance(step, str):
            if editing:
                with open(editing, "a", encoding="utf-8") as f:
                    f.write(step)
            editing = None
            continue
        if step.command.startswith("nano "):
            editing = step.command.split()[1]
            continue
        count += 1
        if step.command.startswith("cd "):
            os.chdir(step.command[3:])
            continue
        got = run(step.command, answers_of(step.shown))
        if matches(step.shown, got):
            continue
        bad += 1
        print("% " + step.command)
        print("\n".join(difflib.unified_diff(step.shown, got, "the page",
                                             "the terminal", lineterm="")))
        if update:
            update.append((step.first, len(step.shown), got))
    return count, bad


def main():
    path = os.path.abspath(sys.argv[-1])
    with open(path, encoding="utf-8") as f:
        lines = f.read().splitlines()
    updates = [None] if sys.argv[1] == "--update" else []
    os.environ.update(TERM="dumb", PAGER="cat", LC_ALL="C.UTF-8",
                      GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_NOSYSTEM="1",
                      GIT_AUTHOR_NAME="x", GIT_AUTHOR_EMAIL="x@example.org",
                      GIT_COMMITTER_NAME="x",
                      GIT_COMMITTER_EMAIL="x@example.org")
    for name in ("KITH_DIR", "KITH_TODAY", "COLUMNS"):
        os.environ.pop(name, None)
    with tempfile.TemporaryDirectory() as home:
        os.chdir(home)
        count, bad = play(lines, updates)
        os.chdir("/")
    for first, length, got in reversed(updates[1:]):
        lines[first:first + length] = [roff(line) for line in got]
    if updates:
        with open(path, "w", encoding="utf-8") as f:
            f.write("\n".join(lines) + "\n")
    if not count:
        print("nothing was played")
    return 1 if bad or not count else 0


if __name__ == "__main__":
    sys.exit(main())
