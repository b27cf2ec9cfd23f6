#!/usr/bin/env python3
"""What kith add asks on a terminal, and whether kith edit goes back to the
editor: typed by somebody who answers, errs, skips and leaves."""

import os
import shutil
import signal
import sys

from tap import end, ok
from terminal import start, talk

ABOVE = ("An empty answer skips the question, and < goes back to the one "
         "before. Ctrl+D\nends the questions and keeps what you said; Ctrl+C "
         "ends them and makes nothing.\n")
NAME, ROLE = "Name: ", "Role: "
WHERE, EMAIL = "Institution: ", "Email: "
INTERESTS = "Interests (commas between them): "
TAGS = "Tags (commas between them): "
WHAT = "What happened (such as: met yesterday @apa-2026 her poster): "
BACK = "Go back to the editor? [Y/n] "

os.environ["KITH_TODAY"] = "2026-06-01"


def network():
    shutil.rmtree("net", ignore_errors=True)
    os.mkdir("net")
    open("net/kith.yaml", "w").close()


def files():
    found = {}
    for name in sorted(os.listdir("net")):
        if name not in ("kith.yaml", ".kith"):
            with open(os.path.join("net", name)) as f:
                found[name] = f.read()
    return found


def run(argv, *answers):
    """Types each answer when its question is the last that is shown: what was
    shown, the exit status, and how many answers were not asked for."""
    left = list(answers)
    seen = [0]

    def answer(shown):
        if left and shown[seen[0]:].endswith(left[0][0].encode()):
            seen[0] = len(shown)
            return left.pop(0)[1].encode()
        return None

    pid, fd = start(argv)
    shown = talk(fd, answer).decode()
    _, status = os.waitpid(pid, 0)
    return shown, os.waitstatus_to_exitcode(status), len(left)


def add(*answers, kind="contact"):
    network()
    return run(["kith", "add", "-C", "net", "--kind", kind], *answers)


def answered():
    shown, status, left = add(
        (NAME, "Dr. Ann Lee\n"), (ROLE, "atending\n"), (ROLE, "attending\n"),
        (WHERE, "\n"), (EMAIL, "ann@example.org\n"), (INTERESTS, "sleep, mood\n"),
        (TAGS, "apa\n"), (WHAT, "met @apa-2026 her poster: on sleep\n"))
    ok(files() == {"ann-lee.yaml": "name: Dr. Ann Lee\n"
                   "email: ann@example.org\nrole: attending\n"
                   "interests: [sleep, mood]\ntags: [apa]\nlog:\n"
                   "  - 2026-06-01 met @apa-2026: 'her poster: on sleep'\n"}
       and status == 0 and left == 0,
       "the answers make a contact with an entry", files(), shown, status)
    ok(shown.startswith(ABOVE + NAME) and "ann-lee.yaml" in shown,
       "... how to skip and to end is said first, the file at the end", shown)
    ok("did you mean 'attending'?" in shown,
       "... and an answer that is none is asked for again", shown)


def left_early():
    shown, status, left = add((NAME, "Ann Lee\n"), (ROLE, "fellow\n"),
                              (WHERE, "\x04"))
    ok(files() == {"ann-lee.yaml": "name: Ann Lee\nrole: fellow\n"} and
       status == 0 and left == 0,
       "^D ends the questions and keeps what is there", files(), shown)
    shown, status, left = add((NAME, "Ann Lee\n"), (ROLE, "fellow\n"),
                              (WHERE, "\x03"))
    ok(files() == {} and status == -signal.SIGINT and left == 0 and
       "nothing made" in shown,
       "^C ends them and makes nothing, and says so", files(), shown)


def no_name():
    for answer in "\n", "\x04":
        shown, _, left = add((NAME, answer))
        ok(files() == {} and left == 0 and "no name; nothing made" in shown,
           f"nobody is made without a name: {answer!r}", files(), shown)


def wrong_entry():
    shown, status, _ = add(
        (NAME, "Ann Lee\n"), (ROLE, "\n"), (WHERE, "\n"), (EMAIL, "\n"),
        (INTERESTS, "\n"), (TAGS, "\n"), (WHAT, "mett her\n"),
        (WHAT, "met her\n"))
    ok(files() == {"ann-lee.yaml": "name: Ann Lee\nlog:\n"
                   "  - 2026-06-01 met: her\n"} and status == 0 and
       "did you mean 'met'?" in shown,
       "an entry that is none is asked for again", files(), shown, status)


def day_to_come():
    shown, status, _ = add(
        (NAME, "Ann Lee\n"), (ROLE, "\n"), (WHERE, "\n"), (EMAIL, "\n"),
        (INTERESTS, "\n"), (TAGS, "\n"), (WHAT, "met tomorrow: coffee\n"),
        (WHAT, "met yesterday: coffee\n"))
    ok(files() == {"ann-lee.yaml": "name: Ann Lee\nlog:\n"
                   "  - 2026-05-31 met: coffee\n"} and status == 0 and
       "'tomorrow' is still to come" in shown,
       "what has not happened yet is no entry", files(), shown, status)


def editor(*texts):
    """An editor that leaves these texts, one a run."""
    for i, text in enumerate(texts):
        with open(f"text{i}", "w") as f:
            f.write(text)
    with open("editor", "w") as f:
        f.write("#!/bin/sh\nn=$(cat runs)\ncp \"text$n\" \"$1\"\n"
                "echo $((n + 1)) >runs\n")
    os.chmod("editor", 0o755)
    with open("runs", "w") as f:
        f.write("0")
    os.environ["EDITOR"] = os.path.abspath("editor")
    os.environ.pop("VISUAL", None)


def edit(texts, *answers):
    network()
    with open("net/ann.yaml", "w") as f:
        f.write("name: Ann Lee\n")
    editor(*texts)
    shown, status, left = run(["kith", "edit", "-C", "net", "ann"], *answers)
    with open("runs") as f:
        return shown, status, left, int(f.read()), files()["ann.yaml"]


def other_kinds():
    shown, status, left = add(
        (NAME, "+1 555 0100\n"), (NAME, "Ann Lee\n"), (ROLE, "\n"),
        (WHERE, "ann@example.org\n"), (WHERE, "Unit 5\n"), (EMAIL, "\n"),
        (INTERESTS, "sleep, 555\n"), (INTERESTS, "sleep\n"), (TAGS, "2026\n"),
        (WHAT, "\x04"))
    ok(files() == {"ann-lee.yaml": "name: Ann Lee\ninstitution: Unit 5\n"
                   "interests: [sleep]\ntags: ['2026']\n"} and status == 0 and
       left == 0 and shown.count("has no letter") == 2 and
       "is an e-mail address" in shown,
       "what is plainly no words is asked for again where words are", files(),
       shown, left)


def events_and_programs():
    shown, status, left = add(
        ("2026): ", "APA Annual Meeting 2026\n"), ("-16): ", "soon\n"),
        ("-16): ", "2026-05-16\n"), ("Last day: ", "2026-05-20\n"),
        ("Place: ", "San Francisco\n"), ("Mode: ", "in-person\n"),
        ("Web page: ", "\n"), kind="event")
    ok(list(files().values()) ==
       ["kind: event\nname: APA Annual Meeting 2026\n"
        "dates: {start: 2026-05-16, end: 2026-05-20}\n"
        "place: San Francisco\nmode: in-person\n"] and status == 0 and
       left == 0, "an event is asked about, too", files(), shown, left)
    shown, status, left = add(
        ("Psychiatry): ", "Mill River Psychiatry\n"), (WHERE, "Mill River\n"),
        ("City: ", "Dayton\n"), ("State: ", "OH\n"), ("Web page: ", "\n"),
        kind="program")
    ok(list(files().values()) ==
       ["kind: program\nname: Mill River Psychiatry\n"
        "institution: Mill River\ncity: Dayton\nstate: OH\n"] and
       status == 0 and left == 0, "and so is a program", files(), shown, left)


def gone_back():
    bad, good = "name: Ann Lee\nlog: [2026-05-32 met]\n", "name: Ann Lee\n"
    shown, status, left, runs, text = edit([bad, good], (BACK, "\n"))
    ok((status, left, runs, text) == (0, 0, 2, good) and
       shown.index("error:") < shown.index(BACK),
       "an error is shown, and Enter goes back to the editor", shown, status)
    shown, status, left, runs, text = edit([bad, bad, good], (BACK, "y\n"),
                                           (BACK, "yes\n"))
    ok((status, left, runs, text) == (0, 0, 3, good), "... again and again",
       shown, status, runs)
    for answer in "n\n", "no\n", "\x04":
        shown, status, left, runs, text = edit([bad], (BACK, answer))
        ok((left, runs, text) == (0, 1, bad) and status == 2,
           f"... {answer!r} does not, and keeps what was written", shown,
           status, runs)
    shown, status, left, runs, text = edit([bad], (BACK, "later\n"),
                                           (BACK, "NO\n"))
    ok((left, runs, text) == (0, 1, bad) and status == 2,
       "... what is neither yes nor no is asked for again", shown, runs)
    ok("type y" in shown, "... with what may be typed", shown)
    shown, status, left, runs, text = edit([good])
    ok((status, runs) == (0, 1) and BACK not in shown,
       "without an error nothing is asked", shown, status)


answered()
left_early()
no_name()
wrong_entry()
day_to_come()
other_kinds()
events_and_programs()
gone_back()
sys.exit(end())
