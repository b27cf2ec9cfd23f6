"""Hostile files of up to a megabyte, by what they are read as.

    from costly import PLACES
    for place, (path, shapes) in PLACES.items():
        for title, make in shapes.items():
            data = make()       # bytes, for the file `path`
"""

MEGABYTE = 1 << 20
PERSON = "name: Ada Moss\n"
LOG = PERSON + "log:\n"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Moss\r\n"
CALENDAR = ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"
            "DTSTART:20260530T100000Z\r\n")
MAIL = ("From: n@example.org\nTo: ana@example.org\n"
        "Date: Mon, 18 May 2026 10:00:00 +0000\nMessage-ID: <1@example.org>\n")


def coded(text):
    return text if isinstance(text, bytes) else text.encode()


def fill(head, unit, tail="", size=MEGABYTE):
    """`unit` as often as it fits between."""
    head, unit, tail = coded(head), coded(unit), coded(tail)
    return head + unit * ((size - len(head) - len(tail)) // len(unit)) + tail


def each(head, form, tail="", size=MEGABYTE):
    """form(0), form(1) and so on."""
    data, tail, i = bytearray(coded(head)), coded(tail), 0
    while len(data) + len(unit := coded(form(i))) + len(tail) <= size:
        data += unit
        i += 1
    return bytes(data + tail)


def nested(before, after, head=PERSON + "x: "):
    count = (MEGABYTE - len(head) - 1) // len(before + after)
    return coded(head + before * count + after * count + "\n")


def stairs(head, step):
    return each(head, lambda i: " " * (i + 1) + step)


def day(i):
    return f"20{10 + i // 336 % 16:02}-{i // 28 % 12 + 1:02}-{i % 28 + 1:02}"


def word(i):
    """A word of letters for each number, none a typo of the next."""
    out = ""
    for _ in range(4):
        out += "bdfgklmnprstvz"[i % 14] + "aeiou"[i // 14 % 5]
        i = i * 7 + 3
    return out


def laughs():
    """Each line holds the one before nine times."""
    lines = ["a: &a [x]\n"] + [
        f"{b}: &{b} [" + ", ".join([f"*{a}"] * 9) + "]\n"
        for a, b in zip("abcdefghij", "bcdefghijk")]
    return coded(PERSON + "".join(lines))


# What any file of YAML may be, as a contact.
YAML = {
    "lists in each other": lambda: nested("[", "]"),
    "maps in each other": lambda: nested("{a: ", "}"),
    "lists, 60 deep and wide":
    lambda: fill(PERSON + "x: " + "[" * 60, "a, ", "]" * 60 + "\n"),
    "lists on a line in each other": lambda: fill(PERSON + "x:\n", "- "),
    "blocks in each other": lambda: stairs(PERSON + "x:\n", "a:\n"),
    "'?' in each other": lambda: fill(PERSON, "? "),
    "brackets not closed": lambda: fill(PERSON + "x: ", "["),
    "braces not closed": lambda: fill(PERSON + "x: ", "{"),
    "brackets not opened": lambda: fill(PERSON + "x: ", "]"),
    "short keys": lambda: each(PERSON, lambda i: f"{i:x}: \n"),
    "short keys with values": lambda: each(PERSON, lambda i: f"k{i}: {i}\n"),
    "short keys in a map": lambda: each(PERSON + "x: {",
                                        lambda i: f"{i:x}: ,", "}\n"),
    "short keys in a list": lambda: each(PERSON + "x:\n", lambda i:
                                         f"- a: {i}\n  b: c\n"),
    "keys of the user's own": lambda: each(PERSON, lambda i: f"x-{i}: a\n"),
    "typos of a key": lambda: each(PERSON, lambda i: f"institutio{i:x}: a\n"),
    "a key many times": lambda: fill(PERSON, "city: a\n"),
    "a key of a megabyte": lambda: fill(PERSON, "k", ": a\n"),
    "a key of a megabyte in quotes": lambda: fill(PERSON + '"', "k", '": a\n'),
    "a key of words": lambda: fill(PERSON, "key ", ": a\n"),
    "a word of a megabyte": lambda: fill(PERSON + "notes: ", "a", "\n"),
    "words on a line": lambda: fill(PERSON + "notes: ", "word ", "\n"),
    "text on many lines": lambda: fill(PERSON + "notes: a\n", "  b\n"),
    "text with blank lines": lambda: fill(PERSON + "notes: a\n", "\n", "  b\n"),
    "colons": lambda: fill(PERSON + "notes: a", "::a:", "\n"),
    "single quotes": lambda: fill(PERSON + "notes: '", "''", "'\n"),
    "escaped newlines": lambda: fill(PERSON + 'notes: "', "\\n", '"\n'),
    "escaped characters":
    lambda: fill(PERSON + 'notes: "', "\\U0001F600", '"\n'),
    "a quote not closed": lambda: fill(PERSON + 'notes: "', "word\n  "),
    "folded text": lambda: fill(PERSON + "notes: >\n", "  word word\n"),
    "folded text of short lines": lambda: fill(PERSON + "notes: >-\n", "  a\n"),
    "folded text of blank lines":
    lambda: fill(PERSON + "notes: >\n  a\n", "\n", "  b\n"),
    "literal text": lambda: fill(PERSON + "notes: |\n", "  a\n"),
    "literal text, further and further in":
    lambda: stairs(PERSON + "notes: |\n", "a\n"),
    "literal text of blank lines":
    lambda: fill(PERSON + "notes: |+\n  a\n", "\n"),
    "blanks at the end of a line": lambda: fill(PERSON + "notes: a", " ", "\n"),
    "aliases": lambda: fill(PERSON + "x: &a b\ny: [", "*a, ", "]\n"),
    "aliases of aliases": laughs,
    "anchors": lambda: each(PERSON, lambda i: f"k{i}: &a{i} b\n"),
    "merge keys": lambda: fill(PERSON, "<<: {a: b}\n"),
    "YAML tags": lambda: each(PERSON, lambda i: f"k{i}: !!str a\n"),
    "a YAML tag of a megabyte": lambda: fill(PERSON + "x: !", "t", " a\n"),
    "directives": lambda: fill("", "%TAG !b! tag:example.org,2026:\n",
                               "---\n" + PERSON),
    "documents": lambda: fill("", "---\nname: Ada\n"),
    "ends of documents": lambda: fill(PERSON, "...\n"),
    "comments": lambda: fill(PERSON, "# c\n"),
    "comments before": lambda: fill("", "# c\n", PERSON),
    "a comment of a megabyte": lambda: fill(PERSON + "#", "c", "\n"),
    "a comment at each value":
    lambda: each(PERSON + "tags:\n", lambda i: f"  - t{i}  # c\n"),
    "blank lines": lambda: fill("", "\n"),
    "blank lines before": lambda: fill("", "\n", PERSON),
    "blanks": lambda: fill("", " "),
    "tabs": lambda: fill(PERSON + "x: ", "\t", "a\n"),
    "tabs at the start of lines": lambda: fill(PERSON, "\t\n"),
    "carriage returns": lambda: fill("name: Ada\r", "\r"),
    "CRLF": lambda: fill("name: Ada\r\n", "# a\r\n"),
    "CRLF and nothing else": lambda: fill("name: Ada\r\n", "\r\n"),
    "NUL": lambda: fill("", "\0"),
    "NUL in a value": lambda: fill(PERSON + "notes: ", "a\0", "\n"),
    "control characters": lambda: fill(PERSON + "notes: ", "\x01", "\n"),
    "byte order marks": lambda: fill("", "\ufeff", PERSON),
    "UTF-16": lambda: b"\xff\xfe" + fill(
        "", PERSON, size=MEGABYTE // 2 - 2).decode().encode("utf-16-le"),
    "bytes that are no text": lambda: fill(PERSON + "notes: ", b"\xff", "\n"),
    "characters cut short":
    lambda: fill(PERSON + "notes: ", b"\xf0\x9f\x98", "\n"),
    "halves of pairs": lambda: fill(PERSON + "notes: ", b"\xed\xa0\x80", "\n"),
    "line separators": lambda: fill(PERSON + "notes: ", "a\u2028", "\n"),
    "next lines": lambda: fill(PERSON + "notes: ", "a\u0085  ", "\n"),
    "lines that are none": lambda: fill(PERSON, "x\n"),
    "markers of a merge":
    lambda: fill(PERSON, "<<<<<<< HEAD\n=======\n>>>>>>> theirs\n"),
    "JSON": lambda: each('{"name": "Ada", "x": [',
                         lambda i: f'{{"a{i}": {i}}}, ', "1]}\n"),
    "escapes of JSON":
    lambda: fill('{"name": "Ada", "notes": "', "\\u00e9", '"}\n'),
}

# What concerns people.
CONTACT = {
    "a name of names": lambda: fill("name: ", "Ada ", "\n"),
    "a name of a word": lambda: fill("name: ", "a", "\n"),
    "a name of hyphens": lambda: fill("name: Ada", "-a", "\n"),
    "a name of titles": lambda: fill("name: ", "Dr. ", "Ada Moss\n"),
    "a name of degrees": lambda: fill("name: Ada Moss", ", MD", "\n"),
    "a name of marks": lambda: fill("name: a", "\u0301", "\n"),
    "a name with what is not seen": lambda: fill("name: A", "\u200b", "da\n"),
    "marks of two kinds": lambda: fill(PERSON + "notes: a", "\u0315\u0300",
                                       "\n"),
    "wide letters of parts":
    lambda: fill(PERSON + "notes: ", "\u1112\u1161\u11ab", "\n"),
    "letters that fold to many":
    lambda: fill(PERSON + "institution: ", "\ufdfa", "\n"),
    "emoji that join": lambda: fill(PERSON + "notes: 😀", "\u200d😀", "\n"),
    "text that turns": lambda: fill(PERSON + "notes: ", "\u202e\u2066a", "\n"),
    "entries that are one": lambda: fill(LOG, "  - 2026-05-18 met: tea\n"),
    "entries of a day":
    lambda: each(LOG, lambda i: f"  - 2026-05-18 met: tea {i}\n"),
    "entries of many days":
    lambda: each(LOG, lambda i: f"  - {day(i)} sent email: {word(i)}\n"),
    "entries with events":
    lambda: each(LOG, lambda i: f"  - {day(i)} met @e{i}: a\n"),
    "short entries": lambda: fill(LOG, "- 2026-05-18 met\n"),
    "entries that are none": lambda: fill(LOG, "- x\n"),
    "entries of nothing": lambda: fill(LOG, "- \n"),
    "entries of unknown types":
    lambda: each(LOG, lambda i: f"- 2026-05-18 mett{i}: a\n"),
    "entries of days that are none":
    lambda: fill(LOG, "- 2026-02-30 met: a\n"),
    "promises": lambda: each(
        LOG, lambda i: f"- {{date: {day(i)}, type: met, promised: "
        f"{{what: a{i}, by: 2026-07-01}}}}\n"),
    "message ids": lambda: each(
        LOG, lambda i: f"- {{date: {day(i)}, type: sent, via: email, "
        f"message_id: <{i}@x>}}\n"),
    "an entry of a megabyte":
    lambda: fill(LOG + "  - 2026-05-18 met: ", "word ", "\n"),
    "an entry's key of a megabyte":
    lambda: fill(LOG + "  - 2026-05-18 met ", "word ", ": a\n"),
    "a word that may part":
    lambda: fill(PERSON + "institution: a", "/bc", "\n"),
    "an entry with topics": lambda: each(
        LOG + "  - date: 2026-05-18\n    type: met\n    topics: [",
        lambda i: f"t{i}, ", "]\n"),
    "tags": lambda: each(PERSON + "tags: [", lambda i: f"t{i}, ", "]\n"),
    "tags on lines": lambda: each(PERSON + "tags:\n", lambda i: f"- t{i}\n"),
    "a tag many times": lambda: fill(PERSON + "tags: [", "a, ", "]\n"),
    "interests": lambda: each(PERSON + "interests: [",
                              lambda i: f"{word(i)} {i}, ", "]\n"),
    "addresses": lambda: each(PERSON + "email: [",
                              lambda i: f"a{i}@example.org, ", "]\n"),
    "an address of a megabyte": lambda: fill(PERSON + "email: ", "a@", "\n"),
    "numbers to call": lambda: each(PERSON + "phone: [", lambda i: f"+1 {i}, ",
                                    "]\n"),
    "papers": lambda: each(PERSON + "hooks: [", lambda i: f"paper {i}, ",
                           "]\n"),
    "typos of a word": lambda: each(PERSON + "permission: [",
                                    lambda i: f"emial{i}, ", "]\n"),
    "a role of a megabyte": lambda: fill(PERSON + "role: ", "resident ", "\n"),
    "a status of a megabyte": lambda: fill(PERSON + "status: ", "p", "\n"),
    "digits": lambda: fill(PERSON + "x: ", "9", "\n"),
    "a cadence of digits": lambda: fill(PERSON + "cadence: ", "9", "d\n"),
    "a birthday of digits": lambda: fill(PERSON + "birthday: ", "9", "\n"),
    "days": lambda: each(PERSON + "x: [", lambda i: day(i) + ", ", "]\n"),
    "days far off": lambda: fill(PERSON + "x: [", "9999999999-12-31, ", "]\n"),
    "meetings": lambda: fill(PERSON + "met: [", "{date: 2026-05-18}, ", "]\n"),
    "a plan of a megabyte": lambda: fill(
        PERSON + "next: {date: 2026-12-01, what: ", "a b ", "}\n"),
    "a link of a megabyte": lambda: fill(PERSON + "linkedin: https://", "a/",
                                         "\n"),
    "a link of escapes": lambda: fill(
        PERSON + "linkedin: https://example.org/", "%41", "\n"),
    "sections of a template": lambda: fill(PERSON + "notes: ", "{{#a}}", "\n"),
    "marks of a draft": lambda: fill(PERSON + "notes: ", "[[slot]] ", "\n"),
    "curly quotes": lambda: fill(PERSON + "notes: ", "\u201ca\u2019 ", "\n"),
    "semicolons": lambda: fill(PERSON + "city: ", "a; ", "\n"),
    "a patient": lambda: fill(PERSON + "notes: ", "my patient of 91 hanged "
                              "herself in Reno. ", "\n"),
}

SETTINGS = {
    "blocks in each other": lambda: stairs("me:\n", "a:\n"),
    "interests": lambda: each("me:\n  interests:\n",
                              lambda i: f"  - {word(i)} {i}\n"),
    "interests that are one": lambda: fill("me:\n  interests:\n", "  - ice\n"),
    "milestones": lambda: each(
        "me:\n  milestones:\n", lambda i:
        f"  - {{date: {day(i)}, kind: exam, what: {word(i)} {i}}}\n"),
    "a name of names": lambda: fill("me:\n  name: ", "Ada ", "\n"),
    "unknown keys of me":
    lambda: each("me:\n", lambda i: f"  interest{i}: a\n"),
    "unknown policies": lambda: each("policy:\n", lambda i: f"  nudge{i}: a\n"),
    "policies of tags": lambda: each(
        "policy:\n  tags:\n", lambda i: f"    t{i}: {{keep-in-touch: 9-12}}\n"),
    "days off": lambda: each(
        "policy:\n  blackout:\n", lambda i:
        f"    - {{from: {day(i)}, to: 2027-01-01, why: a{i}}}\n"),
    "dates of the season": lambda: each(
        "season:\n", lambda i: f"  - {{what: a{i}, date: {day(i)}}}\n"),
    "options of display": lambda: fill("defaults:\n  due: ", "--per-day 5 ",
                                       "\n"),
    "comments": lambda: fill("", "# c\n"),
    "one word": lambda: fill("", "a"),
}
PROGRAM = {
    "claims": lambda: each(
        "kind: program\nname: Mill River\nvisas:\n", lambda i:
        f"- {{value: J-1, source: a{i}, checked: {day(i)}}}\n"),
    "tracks": lambda: each(
        "kind: program\nname: Mill River\ntracks:\n", lambda i:
        f"- {{name: {word(i)} {i}, nrmp_code: {i}}}\n"),
    "states": lambda: fill("kind: program\nname: Mill River\nstate: ", "MA ",
                           "\n"),
    "visas": lambda: fill("kind: program\nname: Mill River\nvisas: [", "J-1, ",
                          "]\n"),
    "figures of digits": lambda: fill(
        "kind: program\nname: Mill River\nyog_limit: ", "9", "\n"),
    "what was said": lambda: fill(
        "kind: program\nname: Mill River\nvisas: {value: J-1, said: ", "a b ",
        "}\n"),
}
EVENT = {
    "sessions": lambda: each(
        "kind: event\nname: APA\nsessions:\n", lambda i:
        f"- {{date: 2026-05-30, time: '10:00', title: {word(i)} {i}}}\n"),
    "sessions of one speaker": lambda: fill(
        "kind: event\nname: APA\nsessions:\n",
        "- {date: 2026-06-01, title: a, speakers: [ana]}\n"),
    "a session with speakers": lambda: each(
        "kind: event\nname: APA\nsessions:\n- title: a\n  date: 2026-06-01\n"
        "  speakers: [", lambda i: f"p{i}, ", "]\n"),
    "people to meet": lambda: each("kind: event\nname: APA\nmeet: [",
                                   lambda i: f"p{i}, ", "]\n"),
    "one to meet": lambda: fill("kind: event\nname: APA\nmeet: [", "ana, ",
                                "]\n"),
    "goals": lambda: each("kind: event\nname: APA\ngoals:\n",
                          lambda i: f"- {word(i)} {i}\n"),
    "a title of a megabyte": lambda: fill("kind: event\nname: ", "APA ", "\n"),
}

# One record each, or none: many of them cost as much as many do.
OBJECT = '{"kind":"contact","id":"odd","name":"Ada Moss",'
STREAM = {
    "lists in each other": lambda: nested("[", "]", '{"name":'),
    "maps in each other": lambda: nested('{"a":', "}", ""),
    "braces not closed": lambda: fill("", "{"),
    "braces on lines": lambda: fill("", "{\n"),
    "blank lines": lambda: fill("", "\n"),
    "a string not closed": lambda: fill(OBJECT + '"notes":"', "a"),
    "a string of escapes":
    lambda: fill(OBJECT + '"notes":"', "\\u0301", '"}\n'),
    "halves of pairs": lambda: fill(OBJECT + '"notes":"', "\\ud800", '"}\n'),
    "a number of digits": lambda: fill(OBJECT + '"x":', "9", "}\n"),
    "an exponent of digits": lambda: fill(OBJECT + '"x":1e', "9", "}\n"),
    "keys": lambda: each(OBJECT, lambda i: f'"{i:x}":1,', '"z":1}\n'),
    "a key many times": lambda: fill(OBJECT, '"a":1,', '"b":1}\n'),
    "a key of a megabyte": lambda: fill(OBJECT + '"', "k", '":1}\n'),
    "numbers in a list": lambda: fill(OBJECT + '"x":[', "1,", "1]}\n"),
    "entries of a day": lambda: each(
        OBJECT + '"log":[', lambda i:
        f'{{"date":"2026-05-18","type":"met","text":"{i}"}},', "{}]}\n"),
    "records without a name": lambda: fill("", '{"x":1}\n'),
    "bytes that are no text": lambda: fill(OBJECT + '"x":"', b"\xff", '"}\n'),
    "YAML that is not closed": lambda: fill("name: Ada\nx: ", "["),
    "NUL": lambda: fill("", "\0"),
}

HEAD = "Summary: odd\nSubject: hello\n"
TEMPLATE = {
    "sections in each other": lambda: fill(HEAD + "\n", "{{#topic}}"),
    "sections": lambda: fill(HEAD + "\n", "{{#name}}{{/name}}"),
    "values": lambda: fill(HEAD + "\n", "{{name}} "),
    "the greeting, over and over": lambda: fill(HEAD + "\n", "{{greeting}}\n"),
    "itself": lambda: fill(HEAD + "\n", "{{> odd}}\n"),
    "another one": lambda: fill(HEAD + "\n", "{{> who-i-am}}\n"),
    "unknown names": lambda: each(HEAD + "\n", lambda i: f"{{{{nam{i}}}}}\n"),
    "braces not closed": lambda: fill(HEAD + "\n", "{{"),
    "needs": lambda: each(HEAD + "Needs:\n",
                          lambda i: f"  n{i} = topic: a\n", "\nbody\n"),
    "needs that are one": lambda: fill(HEAD + "Needs:\n",
                                       "  n = topic: a\n", "\nbody\n"),
    "heads": lambda: each("", lambda i: f"Summar{i}: a\n", "\nbody\n"),
    "a subject of a megabyte": lambda: fill("Subject: ", "a b ", "\n\nbody\n"),
    "a word of a megabyte": lambda: fill(HEAD + "\n", "a", "\n"),
    "words": lambda: fill(HEAD + "\n", "we met in Reno. ", "\n"),
    "questions": lambda: fill(HEAD + "\n", "may I ask? ", "\n"),
    "blank lines": lambda: fill(HEAD + "\n", "\n", "body\n"),
    "bytes that are no text": lambda: fill(HEAD + "\n", b"\xff", "\n"),
    "text that turns": lambda: fill(HEAD + "\n", "\u202ea", "\n"),
}
WORDS = {
    "words of a topic": lambda: each(
        "clinical:\n", lambda i: f"{word(i)}{chr(97 + i % 26)}\n"),
    "words that begin alike": lambda: each("clinical:\n",
                                           lambda i: f"thank{word(i)}\n"),
    "beginnings of words": lambda: each("clinical:\n",
                                        lambda i: f"{word(i)}*\n"),
    "phrases": lambda: fill("clinical: ", "thank you very much, ", "a\n"),
    "phrases with gaps": lambda: fill("clinical: thank ", ".. ", "you\n"),
    "words of one phrase": lambda: fill("clinical: ", "a|", "b\n"),
    "choices in each other": lambda: fill("clinical: ", "a|b c|d ", "e\n"),
    "topics": lambda: each("", lambda i: f"{word(i)}: a\n"),
    "a line of a megabyte": lambda: fill("clinical: ", "a", "\n"),
    "remarks": lambda: fill("", "# a\n"),
    "innocent phrases": lambda: fill("clinical: a\n", "- thank you\n"),
}
QUERY = {
    "parentheses": lambda: nested("(", ")", "name:a or "),
    "parentheses not closed": lambda: fill("", "("),
    "nots": lambda: fill("", "not ", "name:a\n"),
    "words": lambda: fill("", "word ", "\n"),
    "one word": lambda: fill("", "a", "\n"),
    "ors": lambda: fill("name:a", " or name:b", "\n"),
    "fields": lambda: each("name:a", lambda i: f" or nam{i}:b", "\n"),
    "dots": lambda: fill("log", ".log", ":a\n"),
    "a quote not closed": lambda: fill('name:"', "a"),
    "a pattern of a megabyte": lambda: fill("name~/", "a*", "/\n"),
    "days": lambda: fill("last:2026-01-01..", "9", "\n"),
    "lines": lambda: fill("", "name:a\n"),
    "remarks": lambda: fill("", "# a\n"),
}
MESSAGE = {
    "a head of a megabyte": lambda: fill(MAIL + "Subject: ", "a ", "\n\nx\n"),
    "a head on many lines":
    lambda: fill(MAIL + "Subject: a\n", " b\n", "\nx\n"),
    "heads": lambda: fill(MAIL, "Received: by a\n", "\nx\n"),
    "addresses": lambda: each(MAIL + "Cc: ", lambda i: f"a{i}@example.org, ",
                              "b@example.org\n\nx\n"),
    "groups": lambda: fill(MAIL + "Cc: ", "a:;", "\n\nx\n"),
    "comments in each other": lambda: fill(MAIL + "Cc: ", "(", "\n\nx\n"),
    "quotes": lambda: fill(MAIL + 'Cc: "', '\\"', '" <a@b.org>\n\nx\n'),
    "encoded words": lambda: fill(MAIL + "Subject: ", "=?utf-8?B?w6k=?= ",
                                  "\n\nx\n"),
    "references": lambda: each(MAIL + "References: ", lambda i: f"<{i}@x> ",
                               "\n\nx\n"),
    "parts in each other": lambda: each(
        MAIL + "MIME-Version: 1.0\n", lambda i:
        f'Content-Type: multipart/mixed; boundary="b{i}"\n\n--b{i}\n'),
    "parts": lambda: fill(
        MAIL + 'MIME-Version: 1.0\nContent-Type: multipart/mixed; '
        'boundary="b"\n\n', "--b\n\na\n"),
    "base64": lambda: fill(MAIL + "MIME-Version: 1.0\nContent-Type: text/plain"
                           "\nContent-Transfer-Encoding: base64\n\n", "w6k=\n"),
    "quoted-printable": lambda: fill(
        MAIL + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\n\n", "=C3=A9=\n"),
    "lines that quote": lambda: fill(MAIL + "\n", "> a\n"),
    "quotations in each other": lambda: fill(MAIL + "\n", ">", "a\n"),
    "HTML": lambda: fill(MAIL + "MIME-Version: 1.0\nContent-Type: text/html\n"
                         "\n", "<b><a href=x>a&amp;"),
    "messages": lambda: fill("", "From a Mon May 18 10:00:00 2026\n" + MAIL +
                             "\nx\n"),
    "messages of nothing": lambda: fill("", "From \n"),
    "blank lines": lambda: fill(MAIL + "\n", "\n"),
    "questions": lambda: fill(MAIL + "\n", "may I? ", "\n"),
    "bytes that are no text": lambda: fill(MAIL + "Subject: ", b"\xff",
                                           "\n\nx\n"),
}
ENTRIES = {
    "a head of a megabyte": lambda: fill(CALENDAR + "SUMMARY:", "a", "\r\n"),
    "a head on many lines": lambda: fill(CALENDAR + "SUMMARY:a", "\r\n b",
                                         "\r\n"),
    "entries": lambda: each(
        "BEGIN:VCALENDAR\r\n", lambda i: f"BEGIN:VEVENT\r\nUID:{i}\r\nDTSTART:"
        f"20260530T10{i // 60 % 60:02}{i % 60:02}\r\nSUMMARY:{word(i)} {i}\r\n"
        "END:VEVENT\r\n"),
    "entries in each other": lambda: fill("", "BEGIN:VEVENT\r\n"),
    "parameters": lambda: fill(CALENDAR + "SUMMARY", ";X=y", ":a\r\n"),
    "rules": lambda: fill(CALENDAR + "RRULE:FREQ=DAILY;COUNT=", "9", "\r\n"),
    "escapes": lambda: fill(CALENDAR + "SUMMARY:", "\\n", "\r\n"),
}
CARDS = {
    "a head on many lines": lambda: fill(CARD + "NOTE:a", "\r\n b", "\r\n"),
    "cards": lambda: each("", lambda i: CARD.replace("Ada", f"Ada {word(i)}") +
                          "END:VCARD\r\n"),
    "cards that are one": lambda: fill("", CARD + "END:VCARD\r\n"),
    "addresses": lambda: each(CARD, lambda i: f"EMAIL:a{i}@example.org\r\n"),
    "separators": lambda: fill(CARD + "N:", ";", "\r\nEND:VCARD\r\n"),
}
SHEET = {
    "columns":
    lambda: each("Name,Email", lambda i: f",c{i}", "\nAda,a@b.org\n"),
    "columns that are one": lambda: fill("Name", ",Email", "\nAda,a@b.org\n"),
    "rows": lambda: each("Name,Email\n",
                         lambda i: f"{word(i)} {i},a{i}@example.org\n"),
    "rows that are one": lambda: fill("Name,Email\n", "Ada,a@b.org\n"),
    "quotes": lambda: fill("Name,Email\n", '"'),
    "programs": lambda: each("Program,State,Visa\n",
                             lambda i: f"{word(i)} {i},MA,J-1\n"),
}
JOURNAL = {
    "digits": lambda: fill("kith-undo 1 ", "9", "\n"),
    "lines": lambda: fill("kith-undo 1 1 log\n", "1 1 1 1\na\nb\n"),
    "NUL": lambda: fill("", "\0"),
}

PLACES = {
    "a contact": ("net/odd.yaml", YAML | CONTACT),
    "kith.yaml": ("net/kith.yaml", SETTINGS),
    "a program": ("net/programs/mill.yaml", PROGRAM),
    "an event": ("net/events/apa-2026.yaml", EVENT),
    "a stream": ("stream", STREAM),
    "a template": ("net/templates/odd", TEMPLATE),
    "words of guards": ("net/guards/odd", WORDS),
    "a query": ("query", QUERY),
    "mail": ("mail", MESSAGE),
    "a calendar": ("entries.ics", ENTRIES),
    "cards": ("cards.vcf", CARDS),
    "a sheet": ("sheet.csv", SHEET),
    "a journal": ("net/.kith/undo", JOURNAL),
}
