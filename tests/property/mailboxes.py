#!/usr/bin/env python3
"""Python's mailbox module writes the mboxes and Maildirs that kith-log reads.

However the same messages are kept (an mbox, a Maildir with folders, a folder
of files, standard input), the network gets the same entries, each once, in the
order in which they were written; every message is counted; and a second run
changes nothing.

    SEED=7 ROUNDS=30 python3 mailboxes.py
"""

import email.message
import email.policy
import email.utils
import glob
import mailbox
import os
import random
import re
import shutil
import subprocess
import sys

from tap import end, number, ok, seed

SEED = seed()
COUNT = number("ROUNDS", 8)
ME = "me@example.org"
NAMES = ["Åsa Lindqvist", "Lee, Ann", "李明", "O'Neil", "x\" <y", "Bo"]
BODY = ["Hello.", "From here on.", ">From there.", "", "Who covers?",
        "From x@example.org without a date", "-- ", "--b"]


def message(rng, number_, contacts):
    """A message, and the contact whose log gets it, or None."""
    m = email.message.EmailMessage(policy=email.policy.SMTP)
    who = rng.choice(contacts + ["joe@example.net", "roe@example.com"])
    name = rng.choice(NAMES)
    mine = rng.random() < 0.5
    m["From"] = email.utils.formataddr((name, ME if mine else who), "utf-8")
    m["To"] = who if mine else ME
    m["Subject"] = f"number {number_} " + rng.choice(NAMES)
    m["Date"] = email.utils.formatdate(
        1780000000 + rng.randrange(10 ** 4) * 100 + number_)
    m["Message-ID"] = f"<{number_}@example.org>"
    if not mine and rng.random() < 0.1:
        m["Auto-Submitted"] = "auto-replied"
        who = None
    m.set_content("\n".join(rng.choice(BODY) for _ in range(9)) + "\n")
    if rng.random() < 0.1:
        m.add_attachment(rng.randbytes(rng.choice([10, 100000, 2000000])),
                         maintype="application", subtype="pdf", filename="x")
    return m, who if who in contacts else None


def as_mbox(messages, path):
    box = mailbox.mbox(path)
    for m in messages:
        box.add(m)
    box.close()


def as_maildir(messages, path):
    box = mailbox.Maildir(path)
    folders = [box, box.add_folder("Sent"), box.add_folder("Sent.2026")]
    for i, m in enumerate(messages):
        stored = mailbox.MaildirMessage(m)
        if i % 2:
            stored.set_subdir("cur")
            stored.add_flag("S")
        folders[i % 3].add(stored)


def as_files(messages, path):
    for i, m in enumerate(messages):
        folder = f"{path}/{i % 3}"
        os.makedirs(folder, exist_ok=True)
        with open(f"{folder}/{i}.eml", "wb") as f:
            f.write(m.as_bytes())


def run(net, *operands, **kwargs):
    return subprocess.run(
        ["kith-log", "-C", net, "--today", "2026-12-01", "--mail", *operands],
        capture_output=True, text=True, check=False, **kwargs)


def content(net):
    return [open(f, encoding="utf-8").read()
            for f in sorted(glob.glob(f"{net}/*.yaml"))]


def make_network(net, contacts):
    shutil.rmtree(net, ignore_errors=True)
    os.mkdir(net)
    with open(f"{net}/kith.yaml", "w", encoding="utf-8") as f:
        f.write(f"me: {{email: {ME}}}\n")
    for i, address in enumerate(contacts):
        with open(f"{net}/c{i}.yaml", "w", encoding="utf-8") as f:
            f.write(f"name: Contact {i}\nemail: {address}\n")


def expected(pairs, contacts):
    """For each contact the ids, in the order in which they were written."""
    def when(pair):
        moment = email.utils.parsedate_to_datetime(pair[0]["Date"])
        return moment.date(), moment
    return [[re.search(r"\d+", m["Message-ID"]).group()
             for m, who in sorted(pairs, key=when) if who == c]
            for c in contacts]


def counted(text):
    """The messages of the summary, and the sum of its parts."""
    total, rest = re.search(r"(\d+) messages?: (.*)", text).groups()
    rest = re.sub(r"\(.*?\)|;.*", "", rest)
    return int(total), sum(int(n) for n in re.findall(r"\d+", rest))


def one(rng, at):
    contacts = [f"c{i}@example.org" for i in range(rng.randrange(1, 6))]
    pairs = [message(rng, n, contacts) for n in range(rng.randrange(2, 60))]
    messages = [m for m, _ in pairs]
    want, results = expected(pairs, contacts), []
    for how, write in (("mbox", as_mbox), ("Maildir", as_maildir),
                       ("files", as_files), ("stdin", as_mbox)):
        path, net = f"{how}{at}", f"net{at}"
        make_network(net, contacts)
        write(messages, path)
        stdin = open(path, "rb") if how == "stdin" else subprocess.DEVNULL
        got = run(net, *([] if how == "stdin" else [path]), stdin=stdin)
        after = content(net)
        found = [re.findall(r"message_id: <(\d+)@", text) for text in after
                 if text.startswith("name")]
        again = run(net, path)
        ok(got.returncode == 0 and sorted(map(sorted, found)) ==
           sorted(map(sorted, want)) and found == want,
           f"{how} {at}: every message, in order", got.stderr, found, want)
        ok(counted(got.stderr) == (len(messages),) * 2,
           f"{how} {at}: each is counted", got.stderr)
        ok(content(net) == after and again.returncode == 0,
           f"{how} {at}: the second time nothing", again.stderr)
        results.append(after)
    ok(all(r == results[0] for r in results), f"{at}: the same, however kept")


def main():
    rng = random.Random(SEED)
    for at in range(COUNT):
        one(rng, at)
    sys.exit(end())


main()
