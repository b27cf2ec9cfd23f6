"""What tests in Python say, one line each, as run.sh reads it (TAP).

    from tap import end, ok, skip
    ok(a == b, "they are the same", a, b)   # notes, if they are not
    sys.exit(end())
"""

count = 0
failed = 0


def ok(good, title, *notes):
    global count, failed
    count += 1
    failed += not good
    print(f"{'' if good else 'not '}ok {count} - {title}", flush=True)
    for note in notes if not good else ():
        plain = isinstance(note, str) and note.isascii() and note.isprintable()
        print("# " + (note if plain else ascii(note))[:2000])


def skip(title, why):
    global count
    count += 1
    print(f"ok {count} - {title} # SKIP {why}", flush=True)


def end():
    """The last line; the status to end with."""
    print(f"1..{count}")
    return failed != 0
