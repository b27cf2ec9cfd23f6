#!/usr/bin/env python3
"""Run a command on a terminal of its own and answer its questions.

	answering.py [-p PROMPT] ANSWER... -- COMMAND [ARGUMENT...]

Each time that what is shown ends in a prompt, the next answer is typed; `^C`
and `^D` are those keys, `RET` an empty line, `^@` in an answer a NUL. PROMPT is
a regular expression, by default for a line that begins with "> ". What the
terminal showed goes to standard output, then a line with the command's exit
status, or the name of the signal that ended it.
"""

import os
import re
import signal
import sys

from terminal import start, talk

KEYS = {"^C": b"\x03", "^D": b"\x04", "RET": b"\n"}


def main():
    split = sys.argv.index("--")
    answers, prompt = sys.argv[1:split], r"\n> \Z"
    if answers[:1] == ["-p"]:
        prompt, answers = answers[1] + r"\Z", answers[2:]
    prompt = re.compile(prompt.encode())

    def answer(shown):
        if not answers or not prompt.search(shown):
            return None
        text = answers.pop(0)
        typed = text.encode().replace(b"^@", b"\0") + b"\n"
        return KEYS.get(text) or typed

    pid, fd = start(sys.argv[split + 1:])
    shown = talk(fd, answer)
    _, status = os.waitpid(pid, 0)
    sys.stdout.buffer.write(shown)
    if os.WIFSIGNALED(status):
        print(signal.Signals(os.WTERMSIG(status)).name)
    else:
        print("status", os.WEXITSTATUS(status))


if __name__ == "__main__":
    main()
