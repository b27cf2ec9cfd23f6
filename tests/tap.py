"""What tests in Python share: TAP as run.sh reads it, random numbers, strace.

    from tap import end, number, ok, seed, skip
    rng = random.Random(seed())             # SEED repeats a run
    for _ in range(number("ROUNDS", 300)):  # ROUNDS sets its length
        ...
    ok(a == b, "they are the same", a, b)   # notes, if they are not
    sys.exit(end())
"""

import os
import random
import shutil
import subprocess

count = 0
failed = 0


def note(text):
    plain = isinstance(text, str) and text.isascii() and text.isprintable()
    print("# " + (text if plain else ascii(text))[:2000], flush=True)


def ok(good, title, *notes):
    global count, failed
    count += 1
    failed += not good
    print(f"{'' if good else 'not '}ok {count} - {title}", flush=True)
    for text in notes if not good else ():
        note(text)


def skip(title, why):
    global count
    count += 1
    print(f"ok {count} - {title} # SKIP {why}", flush=True)


def end():
    """The last line; the status to end with."""
    print(f"1..{count}")
    return failed != 0


def number(name, default):
    """A setting of the environment."""
    return int(os.environ.get(name) or default)


def seed():
    """The setting SEED, or a random number, and a note of which it is."""
    chosen = number("SEED", random.SystemRandom().randrange(10**6))
    note(f"SEED={chosen}")
    return chosen


def is_sanitized(path):
    """Does the program look after its memory itself, and so need more?"""
    with open(path, "rb") as f:
        return b"__asan_init" in f.read()


def can_trace():
    return shutil.which("strace") and subprocess.run(
        ["strace", "-o", "/dev/null", "true"],
        stderr=subprocess.DEVNULL).returncode == 0
