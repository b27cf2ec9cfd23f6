#!/usr/bin/env python3
"""Python's email package as the judge of what kith-draft writes.

Every template for somebody of the example network is read back unchanged;
whatever stands in a name, an id, a subject or a fact, the header has the same
fields, the message no defects, and no control character is in it.

    SEED=7 COUNT=300 python3 mail.py
"""

import email
import email.header
import email.policy
import json
import mailbox
import os
import random
import re
import subprocess
import sys
import unicodedata

SEED = int(os.environ.get("SEED") or random.SystemRandom().randrange(10**6))
COUNT = int(os.environ.get("COUNT") or 300)
HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", "data")
NETWORK = os.path.join(os.environ.get("EXAMPLES")
                       or os.path.join(HERE, "..", "..", "examples"),
                       "network")
FIELDS = ["Date", "From", "To", "Subject", "Message-ID", "MIME-Version",
          "Content-Type", "X-Kith-Contact", "X-Kith-Template",
          "Content-Transfer-Encoding"]
SHEETS = ("intro", "questions", "brief", "connect")
GUARDS = "questions,length,generic,same-program,patient,rank"

count = failed = 0


def ok(good, what, *notes):
    global count, failed
    count += 1
    failed += not good
    print(f"{'' if good else 'not '}ok {count} - {what}")
    if not good:
        for note in notes:
            print("# " + repr(note)[:2000])


def draft(*args, stdin=b""):
    return subprocess.run(
        ["kith-draft", "-C", NETWORK, "--today", "2026-06-01", *args],
        input=stdin, capture_output=True)


def data_lines(name):
    with open(os.path.join(DATA, name), encoding="utf-8") as f:
        return [line.rstrip("\n") for line in f if line[0] != "#"]


def words(text):
    return text.split()


def parse(raw):
    return email.message_from_bytes(raw, policy=email.policy.default)


def wrong_with(raw):
    """What the judge finds wrong with a message, or nothing."""
    msg = parse(raw)
    body = msg.get_content()
    if msg.keys() != FIELDS:
        return f"fields {msg.keys()}"
    defects = msg.defects + [d for v in msg.values() for d in v.defects]
    if defects:
        return f"defects {defects}"
    if len(msg["To"].addresses) != 1 or len(msg["From"].addresses) != 1:
        return f"addresses {msg['To']!r}"
    if any(len(line) > 998 for line in raw.split(b"\n")):
        return "a line is too long"
    head = raw.split(b"\n\n", 1)[0]
    if any(len(line) > 78 for line in head.split(b"\n")):
        return "a line of the header is too long"
    for match in re.finditer(rb"=\?[^ ?]*\?.\?[^ ]*\?=", head):
        if len(match.group()) > 75:
            return f"an encoded word is too long: {match.group()}"
    text = raw.decode("utf-8") + body + "".join(msg.values())
    for c in text:
        if unicodedata.category(c) == "Cc" and c != "\n":
            return f"control character {c!r}"
    if "\n" in "".join(msg.values()):
        return "a line break in a field"
    return None


def test_templates():
    for line in data_lines("drafts"):
        name, who, *rest = line.split(" ", 2)
        slots = []
        for slot in rest[0].split("|") if rest else []:
            slots += ["-s", slot]
        args = ["-t", name, *slots] + ([who] if who != "-" else [])
        got = draft(*args)
        text = draft("-o", "text", *args)
        ok(got.returncode == 0 and got.stdout, f"{name} renders for {who}",
           got.stderr)
        if name in SHEETS:
            ok(got.stdout == text.stdout, f"{name} is text", got.stdout)
            continue
        ok(not wrong_with(got.stdout), f"{name} is a good message",
           wrong_with(got.stdout), got.stdout)
        msg = parse(got.stdout)
        raw = got.stdout.split(b"\n\n", 1)[1].decode("utf-8")
        ok(msg.get_content() == raw, f"{name} is read back unchanged")
        ok(words(raw) == words(text.stdout.decode("utf-8")),
           f"{name} says what its text says")
        ok(msg["X-Kith-Contact"] == who and msg["X-Kith-Template"] == name,
           f"{name} says where it comes from")


def one_line(text):
    """As message_line does: blanks squeezed, controls dropped."""
    blank = "\t\n\v\f\r \x85\xa0\u2028\u2029\u202f\u205f\u3000"
    blank += "".join(chr(c) for c in range(0x2000, 0x200b))
    out = ""
    for c in text:
        if c in blank:
            out += " "
        elif (unicodedata.category(c) != "Cc"
              and not "\u202a" <= c <= "\u202e"
              and not "\u2066" <= c <= "\u2069"
              and c not in "\ufeff\ufffd"):
            out += c
    return re.sub(" +", " ", out).strip(" ")


def record(text, where, number):
    r = {"kind": "contact", "id": f"id{number}", "name": "Dr. Ann Lee",
         "email": "lee@example.org", "hooks": ["a talk"],
         "interests": ["trauma"],
         "log": [{"date": "2026-01-01", "type": "met", "topics": "tea"}]}
    if where == "topics":
        r["log"][0]["topics"] = text
    else:
        r[where] = text
    return r


def display_name(raw):
    """The name in To. Not by msg["To"]: the package puts blanks between the
    encoded words of a long name, where RFC 2047 (6.2) has none."""
    value = email.message_from_bytes(raw)["To"].replace("\n", "")
    if "<" not in value:
        return ""
    name = value.rsplit("<", 1)[0].rstrip(" ")
    if name.startswith('"'):
        return re.sub(r"\\(.)", r"\1", name[1:-1])
    return str(email.header.make_header(email.header.decode_header(name)))


def check_one(text, where, number):
    template = "catch-up" if where == "topics" else "mentor"
    stdin = json.dumps(record(text, where, number)).encode("utf-8") + b"\n"
    got = draft("-t", template, "--allow", GUARDS, "-", stdin=stdin)
    if not got.stdout:
        # nothing was left of the text, or it is no address
        known = (b": missing: ", b"needs a 'name'")
        return None if any(k in got.stderr for k in known) else got.stderr
    wrong = wrong_with(got.stdout)
    if wrong:
        return wrong
    msg = parse(got.stdout)
    if where == "name" and one_line(text) != display_name(got.stdout):
        return f"name {display_name(got.stdout)!r}"
    if where == "id" and one_line(text) != msg["X-Kith-Contact"]:
        return f"id {msg['X-Kith-Contact']!r}"
    if any(c in got.stderr.decode("utf-8") for c in "\x00\x07\x1b\x9b\u202e"):
        return "control characters on standard error"
    return None


def test_naughty():
    cases = [json.loads(line) for line in data_lines("naughty")]
    cases += ["x" * 10000, "word " * 2000, "\u674e" * 3000,
              "\U0001f600" * 2500]
    for where in ("name", "id", "hooks", "greeting", "topics", "email",
                  "interests", "institution"):
        for i, text in enumerate(cases):
            usable = json.dumps(text)
            if "\\ud" in usable and not text.isprintable():
                text = text.encode("utf-16", "surrogatepass").decode(
                    "utf-16", "replace")
            wrong = check_one(text, where, i)
            if wrong:
                ok(False, f"string {i} as {where}", text[:200], wrong)
        ok(True, f"naughty strings as {where}: {len(cases)} of them")
    wrong = []
    for text in cases:
        got = draft("-t", "catch-up", "--allow", GUARDS, "-s",
                    "point=" + text.replace("\0", ""), "-s",
                    "news=" + text.replace("\0", ""), "peggy-lindholm")
        if got.stdout and wrong_with(got.stdout):
            wrong.append((text[:100], wrong_with(got.stdout)))
    ok(not wrong, "naughty strings as slots", *wrong)


def random_text(rng):
    alphabet = ("abc XYZ09.,;:<>@\"\\()[]?=_-\r\n\t\x00\x1b\x7f\x85\x9b"
                "\u00e9\u0142\u0301\u200f\u202e\u2028\u674e\u05d0"
                "\U0001f600\ufffd")
    return "".join(rng.choice(alphabet)
                   for _ in range(rng.choice([1, 5, 20, 80, 400])))


def test_random():
    rng = random.Random(SEED)
    for i in range(COUNT):
        text = random_text(rng)
        where = rng.choice(["name", "id", "hooks", "greeting", "topics"])
        wrong = check_one(text, where, i)
        if wrong:
            ok(False, f"random text as {where}", text, wrong)
    ok(True, f"{COUNT} random texts, seed {SEED}")


def test_mbox():
    stdin = b"".join(
        json.dumps(record(f"From here {i}\nFrom there\n>From above", "topics",
                          i)).encode() + b"\n" for i in range(20))
    got = draft("-t", "catch-up", "--allow", GUARDS, "-", stdin=stdin)
    with open("box", "wb") as f:
        f.write(got.stdout)
    box = list(mailbox.mbox("box"))
    ok(len(box) == 20, "an mbox has as many messages", len(box))
    bodies = [re.sub("(?m)^>(>*From )", r"\1",
                     m.get_payload(decode=True).decode()) for m in box]
    ok(all(f": From here {i}\nFrom there\n>From above" in b
           for i, b in enumerate(bodies)),
       "and its lines come back", bodies[0])


def test_link():
    import urllib.parse
    got = draft("-o", "mailto", "-t", "mentor", "rebecca-stonehouse")
    text = draft("-o", "text", "-t", "mentor", "rebecca-stonehouse")
    url = urllib.parse.urlsplit(got.stdout.decode().strip())
    query = urllib.parse.parse_qs(url.query, strict_parsing=True)
    ok(url.path == "rebecca.stonehouse@example.org", "a link has the address")
    ok(query["body"][0].replace("\r\n", "\n") + "\n" == text.stdout.decode(),
       "and the text")


def main():
    print(f"# seed {SEED}")
    test_templates()
    test_naughty()
    test_random()
    test_mbox()
    test_link()
    print(f"1..{count}")
    sys.exit(failed != 0)


main()
