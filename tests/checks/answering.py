#!/usr/bin/env python3
"""Run a command on a terminal of its own and answer its questions.

	answering.py ANSWER... -- COMMAND [ARGUMENT...]

Each time that the command puts a prompt, a line that begins with "> ", the
next answer is typed; `^C` and `^D` are those keys, `RET` an empty line. What
the terminal showed goes to standard output, then a line with the command's
exit status, or the name of the signal that ended it.
"""

import os
import pty
import select
import signal
import sys
import time

PATIENCE = 600  # seconds for the command to come to its end
KEYS = {"^C": b"\x03", "^D": b"\x04", "RET": b"\n"}


def start(argv):
    """The command on a terminal: its process id and our end."""
    pid, fd = pty.fork()
    if pid == 0:
        os.execvpe(argv[0], argv, dict(os.environ, TERM="dumb"))
    return pid, fd


def talk(fd, answers):
    """What the terminal showed, once the command is done."""
    shown, answered = b"", 0
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if not select.select([fd], [], [], 1)[0]:
            continue
        try:
            more = os.read(fd, 65536)
        except OSError:
            break
        if not more:
            break
        shown += more
        if shown.endswith(b"\n> ") and answered < len(answers):
            answer = answers[answered]
            answered += 1
            os.write(fd, KEYS.get(answer) or answer.encode() + b"\n")
    return shown.replace(b"\r\n", b"\n")


def main():
    split = sys.argv.index("--")
    pid, fd = start(sys.argv[split + 1:])
    shown = talk(fd, sys.argv[1:split])
    os.close(fd)
    _, status = os.waitpid(pid, 0)
    sys.stdout.buffer.write(shown)
    if os.WIFSIGNALED(status):
        print(signal.Signals(os.WTERMSIG(status)).name)
    else:
        print("status", os.WEXITSTATUS(status))


if __name__ == "__main__":
    main()
