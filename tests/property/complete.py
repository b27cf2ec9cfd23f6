#!/usr/bin/env python3
"""Mail programs complete an address from the network: mutt and neomutt with
query_command (Q for a list, ^T at the prompt), aerc with address-book-cmd, each
on a terminal of its own.
"""

import os
import select
import shutil
import sys
import time

from tap import end, ok, skip
from terminal import start

NAME, ADDRESS = "Rosalind Achterberg", "rosalind.achterberg@example.org"
PATIENCE = 60   # seconds for a screen that never comes

os.environ["KITH_DIR"] = os.path.join(os.environ["EXAMPLES"], "network")
os.environ["HOME"] = os.environ["XDG_CONFIG_HOME"] = os.path.abspath("home")
os.makedirs("home/aerc", exist_ok=True)
os.makedirs("mail/INBOX/cur", exist_ok=True)
os.makedirs("mail/INBOX/new", exist_ok=True)
os.makedirs("mail/INBOX/tmp", exist_ok=True)
open("mbox", "w").close()

with open("muttrc", "w", encoding="utf-8") as f:
    f.write('set query_command = "kith export mutt name:%s or email:%s"\n'
            "set charset=utf-8 from=me@example.org sendmail=/bin/false\n"
            "set folder=. record= abort_nosubject=yes beep=no\n")
with open("home/aerc/aerc.conf", "w", encoding="utf-8") as f:
    f.write("[general]\nunsafe-accounts-conf = true\n[ui]\n"
            "completion-popovers = true\ncompletion-delay = 50ms\n"
            "[compose]\neditor = tail -f\nheader-layout = To\n"
            'address-book-cmd = kith export aerc name:%s or email:%s\n')
with open("home/aerc/accounts.conf", "w", encoding="utf-8") as f:
    f.write(f"[me]\nsource = maildir://{os.path.abspath('mail')}\n"
            "default = INBOX\nfrom = Me <me@example.org>\n"
            "outgoing = /bin/false\n")
os.chmod("home/aerc/accounts.conf", 0o600)
open("home/aerc/binds.conf", "w").close()


def shows(fd, wanted, shown):
    """Reads until the terminal has shown it."""
    until = time.monotonic() + PATIENCE
    while wanted not in shown[0] and time.monotonic() < until:
        if select.select([fd], [], [], 0.2)[0]:
            try:
                shown[0] += os.read(fd, 65536).decode("utf-8", "replace")
            except OSError:
                break
    return wanted in shown[0]


def talk(argv, steps, term):
    """Each step waits for a text, and then types; the last text is the result.
    """
    pid, fd = start(argv, columns=100, lines=30, term=term)
    shown = [""]
    good = True
    for wanted, keys in steps:
        good = good and shows(fd, wanted, shown)
        if good and keys:
            shown[0] = ""
            os.write(fd, keys.encode())
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    os.close(fd)
    return good, shown[0][-1500:]


def check(mailer, title, steps, term="vt100"):
    if shutil.which(mailer[0]):
        good, shown = talk(mailer, steps, term)
        ok(good, f"{mailer[0]}: {title}", shown)
    else:
        skip(f"{mailer[0]}: {title}", f"no {mailer[0]}")


for program in "mutt", "neomutt":
    mutt = [program, "-n", "-F", "muttrc", "-f", "mbox"]
    check(mutt, "Q lists who is found",
          [("mbox", "Q"), ("Query", "rosalind\r"), (NAME, None)])
    check(mutt, "^T completes the address",
          [("mbox", "m"), ("To:", "rosalind\x14"), (ADDRESS, None)])
    check(mutt, "so it does from a name of two words",
          [("mbox", "m"), ("To:", "lind acht\x14"), (ADDRESS, None)])
check(["aerc"], "an address is offered while it is typed",
      [("INBOX", ":compose\r"), ("To:", "rosalind"), (ADDRESS, None)],
      "xterm-256color")
sys.exit(end())
