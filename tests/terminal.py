"""Programs on a terminal of their own.

    from terminal import start, talk
    pid, fd = start(["kith", "init"], columns=80)
    shown = talk(fd, lambda shown: b"yes\n" if shown.endswith(b"? ") else None)
    _, status = os.waitpid(pid, 0)
"""

import fcntl
import os
import pty
import select
import struct
import termios
import time

PATIENCE = 600  # seconds for a program to come to its end


def start(argv, columns=80, lines=24, term="dumb"):
    """Runs a command: its process id and our end of its terminal."""
    pid, fd = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ,
                    struct.pack("HHHH", lines, columns, 0, 0))
        # a pager would wait for a key
        os.environ.setdefault("KITH_PAGER", "cat")
        os.execvpe(argv[0], argv, dict(os.environ, TERM=term))
    return pid, fd


def talk(fd, answer):
    """All that the terminal shows until the program ends.

    ANSWER gets what was shown so far, whenever there is more of it; what it
    returns, if anything, is typed.
    """
    shown = b""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if not select.select([fd], [], [], 1)[0]:
            continue
        try:
            more = os.read(fd, 65536)
        except OSError:     # Linux: the other side is closed
            break
        if not more:
            break
        shown += more
        typed = answer(shown)
        if typed:
            os.write(fd, typed)
    os.close(fd)
    return shown.replace(b"\r\n", b"\n")
