#!/usr/bin/env python3
"""Python's email package as the judge of what kith-draft writes.

Every template for somebody of the example network is read back unchanged, and
reads well for people of whom much is known, or little. Whatever stands in a
name, an id, a subject or a fact, the header has the same fields, the message
no defects, and no control character is in it. Long names and subjects are
shown to other readers, too: mshow, and git's mailinfo.

    SEED=7 ROUNDS=300 python3 mail.py
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

from tap import end, number, ok, seed

SEED = seed()
COUNT = number("ROUNDS", 300)
HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", "data")
NETWORK = os.path.join(os.environ.get("EXAMPLES")
                       or os.path.join(HERE, "..", "..", "examples"),
                       "network")
FIELDS = ["Date", "From", "To", "Subject", "Message-ID", "MIME-Version",
          "Content-Type", "X-Kith-Contact", "X-Kith-Template",
          "Content-Transfer-Encoding"]
SHEETS = ("intro", "questions", "brief", "connect", "hello", "chat",
          "headline")
GUARDS = "questions,length,generic,same-program,patient,rank,rapport"


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
    if [k for k in msg.keys() if k != "X-Kith-Topic"] != FIELDS:
        return f"fields {msg.keys()}"
    defects = msg.defects + [d for v in msg.values() for d in v.defects]
    if defects:
        return f"defects {defects}"
    if len(msg["To"].addresses) != 1 or len(msg["From"].addresses) != 1:
        return f"addresses {msg['To']!r}"
    if any(len(line) > 998 for line in raw.split(b"\n")):
        return "a line is too long"
    head = raw.split(b"\n\n", 1)[0]
    if any(len(line) > (76 if b"=?utf-8?" in line else 78)
           for line in head.split(b"\n")):
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


ENTRY = {"type": "meeting", "date": "2026-05-20", "topics": ["sleep", "ink"],
         "detail": "a nap is a sentence.", "lessons": ["ask early."],
         "questions": ["Who decides?"], "promised": "I send my notes.",
         "impact": "the first page is new"}
PEOPLE = [
    {"name": "Dr. Margaret Holloway", "institution": "Bayview Hospital",
     "role": "program-director", "interests": ["trauma", "sleep"],
     "hooks": ["The Lancet paper on shame"], "tie": "same school",
     "log": [dict(ENTRY, type=kind) for kind in
             ("met", "meeting", "helped", "attended", "replied", "sent")]},
    {"name": "Kim Tran"},
    {"name": "\u674e\u660e", "institution": "\u5317\u4eac\u5927\u5b66",
     "interests": "trauma", "hooks": ["keynote: Trauma after flight."],
     "log": [dict(ENTRY, detail="her students nap", topics="her poster",
                  lessons="she asks early", promised="send him my notes")]},
    {"name": "Wilhelmina Featherstonehaugh-Cholmondeley",
     "hooks": ["Your 2024 talk"], "role": "resident", "img": "yes",
     "log": [{"date": "2026-05-20", "type": "met"}]},
]
FLAWS = re.compile(r"""
    \(\s*\) | (?<=\S)[ ][ ] | [.,;:][.,;:] | [ ][.,;:?!] | \n\n\n | ^\s
    | \b[Yy]our\ (?:the|a|an|your|my|her|his)\b | \b(\w+)\ \1\b
    | \b(?:she|he|her|his)\b | :[^\n]*:[ ] | ,\s*\n\n(?!\w)""", re.X)


def test_people():
    """What a template says reads well, whoever it is for."""
    given = {}
    for line in data_lines("drafts"):
        name, _, *rest = line.split(" ", 2)
        given[name] = rest[0].split("|") if rest else []
    for name in sorted(set(given) - {"brief", "intro", "questions", "chat", "headline"}):
        args = [x for slot in given[name] for x in ("-s", slot)]
        wrong = []
        for i, who in enumerate(PEOPLE):
            stdin = json.dumps(dict(who, id=f"id{i}", kind="contact")).encode()
            for form in ("text",) if name in SHEETS else ("text", "eml"):
                got = draft("-t", name, "--blank", "-o", form, "--allow",
                            "rapport,first-mentor,too-soon,third-attempt",
                            *args, "-",
                            stdin=stdin + b"\n")
                text = got.stdout.decode()
                body = text if form == "text" else text.split("\n\n", 1)[1]
                long = [x for x in text.split("\n")
                        if form == "eml" and len(x) > 78]
                # what was given is not the template's
                for slot in given[name]:
                    parts = slot.split("=", 1)[1].split()
                    body = re.sub(r"\s+".join(map(re.escape, parts)), "this",
                                  body)
                flaw = FLAWS.search(body)
                if long or flaw or got.returncode or not text:
                    wrong.append((who["name"], flaw, long, text, got.stderr))
        ok(not wrong, f"{name} reads well for everybody", *wrong[:2])


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
    got = draft("-t", template, "--allow", GUARDS, *(
        ["-s", "question=Who pays?"] if template == "mentor" else []), "-",
        stdin=stdin)
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
    ok(True, f"{COUNT} random texts")


# Words of names and subjects that need encoding, each script with what
# stands between its words.
SCRIPTS = {
    "Latin": (" ", "Dr. Mar\u00eda Jos\u00e9 \u00c1lvarez Ann van der "
              "\u0141ukasz W\u00f3jcik-O'Brien S\u00f8ren Lee "
              "\u017dofia \u015eim\u015fek".split()),
    "Vietnamese": (" ", "Nguy\u1ec5n Th\u1ecb \u0110\u1eb7ng H\u00f2a "
                   "Ph\u1ea1m Minh Ng\u1ecdc Qu\u1ef3nh An".split()),
    "Chinese": ("", list("\u674e\u660e\u6b27\u9633\u534e\u5f20\u4f1f")),
    "Arabic": (" ", "\u0639\u0628\u062f \u0627\u0644\u0631\u062d\u0645"
               "\u0646 \u0644\u064a\u0644\u0649 \u062d\u0633\u0646".split()),
    "Devanagari": (" ", "\u0936\u094d\u0930\u0940\u092e\u0924\u0940 "
                   "\u0915\u094d\u0937\u092e\u093e \u0930\u093e\u0935"
                   " \u0926\u0947\u0935\u0940".split()),
    "emoji": (" ", "\U0001f600 Ann \U0001f468\u200d\U0001f469\u200d"
              "\U0001f467 \U0001f1f1\U0001f1f0 tea, \u2764\ufe0f".split()),
    "mixed": (" ", "Ann \u674e\u660e Lee Th\u1ecb of \u0930\u093e\u0935 "
              "Example \u0644\u064a\u0644\u0649".split()),
}


def long_text(rng, script, length):
    between, choice = SCRIPTS[script]
    text = rng.choice(choice)
    while len(text) < length:
        text += between + rng.choice(choice)
    return text


def drafts_of(texts):
    """A message for each text, which is both its name and its subject."""
    with open("subject.tmpl", "w", encoding="utf-8") as f:
        f.write("Subject: {{x-subject}}\n\n{{x-subject}}\n")
    stdin = b"".join(json.dumps(
        {"kind": "contact", "id": f"id{i}", "name": text, "x-subject": text,
         "email": "lee@example.org"}).encode() + b"\n"
        for i, text in enumerate(texts))
    got = draft("-t", "./subject.tmpl", "--allow", GUARDS, "-o", "mbox", "-",
                stdin=stdin)
    return [m.split(b"\n", 1)[1] for m in
            re.split(rb"(?m)^(?=From kith )", got.stdout)[1:]]


def program(*args, stdin=b""):
    try:
        got = subprocess.run(args, input=stdin, capture_output=True,
                             check=False)
    except FileNotFoundError:
        return None
    return got.stdout.decode("utf-8")


def seams(value):
    """Encoded words of a field that have nothing but blanks between them."""
    return len(re.findall(r"\?=\s+=\?", value))


def misread(raw, text):
    """Readers who find something else than was written."""
    plain = email.message_from_bytes(raw)
    wrong = {}

    def expect(reader, found, right=text):
        if found is not None and found != right:
            wrong[reader] = found

    expect("email.policy.default, subject", parse(raw)["Subject"])
    expect("email.policy.compat32, subject", str(email.header.make_header(
        email.header.decode_header(plain["Subject"]))))
    expect("email.policy.compat32, name", display_name(raw))
    found = parse(raw)["To"].addresses[0].display_name
    if seams(plain["To"]):
        # Before its gh-128110 was mended, CPython kept the blank between two
        # encoded words of a name. RFC 2047 (6.2) has it dropped, and no form
        # of a name without an ASCII word at the seam suits both.
        # So a seam is where a blank is, if only there is one in reach.
        words = max(len(word.encode()) for word in text.split(" ")) <= 45
        between = " " if words else ""
        expect("email.policy.default, name", between.join(found.split()),
               between.join(text.split()))
    else:
        expect("email.policy.default, name", found)
    shown = program("mshow", "-h", "To:Subject", "-", stdin=raw)
    if shown:
        lines = shown.replace('"', "").split("\n")
        expect("mshow", lines[0], f"To: {text} <lee@example.org>")
        expect("mshow", lines[1], f"Subject: {text}")
    # git takes a name of more than 60 bytes for a mistake
    shown = program("git", "mailinfo", "-k", os.devnull, os.devnull,
                    stdin=re.sub(rb"(?m)^To:", b"From:", re.sub(
                        rb"(?m)^From:.*\n", b"", raw)))
    if shown:
        found = dict(x.split(": ", 1) for x in shown.split("\n") if x)
        expect("git, subject", found["Subject"])
        if len(text.encode()) <= 60:
            expect("git, name", found["Author"])
    return wrong


def test_long():
    rng = random.Random(SEED)
    for script in SCRIPTS:
        texts = [long_text(rng, script, n) for n in range(4, 121, 4)]
        drafts = drafts_of(texts)
        ok(len(drafts) == len(texts), f"{script}: each is a message")
        wrong = [(text, raw.split(b"\n\n")[0], why)
                 for text, raw in zip(texts, drafts)
                 for why in [wrong_with(raw) or misread(raw, text)] if why]
        ok(not wrong, f"{script}: long names and subjects are read back", *wrong[:3])
        heads = [email.message_from_bytes(raw) for raw in drafts]
        ok(all(seams(m["To"]) == 0 for m, text in zip(heads, texts)
               if len(text.encode()) <= 45),
           f"{script}: a name of usual length is one encoded word")


def test_mbox():
    stdin = b"".join(
        json.dumps(record(f"the ferry at {i}", "topics", i)).encode() + b"\n"
        for i in range(20))
    got = draft("-t", "catch-up", "--allow", GUARDS, "-s",
                "news=From here\nFrom there\n>From above.", "-", stdin=stdin)
    with open("box", "wb") as f:
        f.write(got.stdout)
    box = list(mailbox.mbox("box"))
    ok(len(box) == 20, "an mbox has as many messages", len(box))
    bodies = [re.sub("(?m)^>(>*From )", r"\1",
                     m.get_payload(decode=True).decode()) for m in box]
    ok(all("\n\nFrom here\nFrom there\n>From above.\n\n" in b for b in bodies),
       "and its lines come back", bodies[0])


def test_link():
    import urllib.parse
    got = draft("-o", "mailto", "-t", "mentor", "-s", "question=Who?",
                "rebecca-stonehouse")
    text = draft("-o", "text", "-t", "mentor", "-s", "question=Who?",
                "rebecca-stonehouse")
    url = urllib.parse.urlsplit(got.stdout.decode().strip())
    query = urllib.parse.parse_qs(url.query, strict_parsing=True)
    ok(url.path == "rebecca.stonehouse@example.org", "a link has the address")
    ok(query["body"][0].replace("\r\n", "\n") + "\n" == text.stdout.decode(),
       "and the text")


def main():
    test_templates()
    test_people()
    test_naughty()
    test_random()
    test_long()
    test_mbox()
    test_link()
    sys.exit(end())


main()
