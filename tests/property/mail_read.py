#!/usr/bin/env python3
"""Python's email package as the writer of mail that kith-log reads.

Subjects in the charsets that mail is still written in come back as they were;
whatever bytes an encoded word holds, the entry is text in UTF-8, and no longer
than three times what came.

    SEED=7 ROUNDS=300 python3 mail_read.py
"""

import base64
import email.header
import json
import os
import random
import subprocess
import sys

from tap import end, number, ok, seed

SEED = seed()
COUNT = number("ROUNDS", 60)
LETTERS = {
    "iso-8859-1": "Señor Müller, naïve Ærø",
    "iso-8859-2": "Łukasz Wójcik, Žižek, Ősz",
    "iso-8859-5": "Вера Иванова",
    "iso-8859-7": "Ελένη Παπαδάκη",
    "iso-8859-9": "Yusuf Demir, Şişli, ığ",
    "iso-8859-15": "œuvre, 5 €",
    "windows-1250": "Łukasz – Žofia “ř”",
    "windows-1251": "Вера – «Объём» №",
    "windows-1252": "“café” – 5 €",
    "windows-1253": "Ελένη Παπαδάκη",
    "windows-1254": "Şişli – İzmir",
    "windows-1255": "שלום",
    "windows-1256": "ليلى حسن",
    "windows-1257": "Šiauliai, Ąžuolas",
    "koi8-r": "Вера Иванова",
    "koi8-u": "Їжак Ґанок",
    "tis-620": "สวัสดี",
    "iso-2022-jp": "山田さん、テーマの話",
    "shift_jis": "山田さん、テーマの話",
    "euc-jp": "山田さん、テーマの話",
    "euc-kr": "이지우, 한 가지 질문",
    "gb2312": "李明，一个问题",
    "gbk": "李明，囍鎔的問題",
    "gb18030": "李明，𠀀㐀的問題",
    "big5": "張偉，一個問題",
    "utf-8": "Đặng Thị Hòa, 李明 😀",
}
FIELDS = ("From: Lee <lee@example.org>\nTo: me@example.org\n"
          "Date: Mon, 1 Jun 2026 10:00:00 +0000\n")


def logged(subject):
    """The text of the entry that a message with this subject makes."""
    with open("net/lee.yaml", "w", encoding="utf-8") as f:
        f.write("name: Lee\nemail: lee@example.org\n")
    got = subprocess.run(
        ["kith-log", "-C", "net", "--today", "2026-06-01", "--mail"],
        input=(FIELDS + "Subject: " + subject + "\n\nHello.\n").encode(),
        capture_output=True)
    if got.returncode:
        return got.stderr.decode("utf-8", "replace")
    got = subprocess.run(["kith-parse", "-C", "net"], capture_output=True)
    return json.loads(got.stdout)["log"][0].get("text") or ""


def word(charset, data):
    """Q alone would have to leave out what is no Latin."""
    return f"=?{charset}?B?{base64.b64encode(data).decode()}?="


def test_charsets():
    for charset, text in LETTERS.items():
        for many in (1, 8):
            whole = " ".join([text] * many)
            subject = email.header.Header(whole, charset).encode()
            ok(logged(subject) == whole, f"{charset}, {many} times",
               subject, logged(subject))


def test_random():
    rng = random.Random(SEED)
    names = list(LETTERS)
    wrong = []
    for _ in range(COUNT):
        subject = " ".join(
            word(rng.choice(names), bytes(
                rng.randrange(256) for _ in range(rng.randrange(1, 40))))
            for _ in range(rng.randrange(1, 5)))
        text = logged("x" + subject + " end")
        if not text.endswith("end") or len(text) > 3 * len(subject):
            wrong.append((subject, text))
    ok(not wrong, f"{COUNT} of random bytes", *wrong[:3])


def spent():
    """Seconds of processor time that commands took until now."""
    times = os.times()
    return times.children_user + times.children_system


def test_many():
    start = spent()
    words = "".join(f" {word(charset, text.encode(charset))}"
                    for charset, text in LETTERS.items())
    text = logged(words * 300)
    ok("Вера" in text and spent() - start < 3,
       "many words, each in another charset, take no time",
       spent() - start, text[:200])


def main():
    os.mkdir("net")
    with open("net/kith.yaml", "w", encoding="utf-8") as f:
        f.write("me: {email: me@example.org}\n")
    test_charsets()
    test_random()
    test_many()
    sys.exit(end())


main()
