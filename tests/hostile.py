"""Texts that a format may stumble over.

    from hostile import plain, text
    name = text(rng)        # begins with a letter
    plain(name)             # as formats with lines can hold it
"""

import re
import unicodedata

PIECES = ["Ann", "Lee", " ", ",", ";", ":", "\\", "\\n", '"', "'", "\n", "\r\n",
          "\t", "=1+1", "+1", "-1", "@x", "|", "<b>", "&amp;", "]]>", "->",
          "{", "}", "[", "]", "%", "%d", "é", "李明", "\u200d", "😀", "ع",
          "\x01", "\x1b[31m", "\x7f", "\u0085", "\u2028", "\u202e",
          "BEGIN:VCARD", "END:VCALENDAR", "x" * 80, "=?utf-8?Q?a?=", "//", "/*",
          "TYPE=", "^n"]


def text(rng):
    return "A" + "".join(rng.choice(PIECES) for _ in range(rng.randrange(1, 9)))


def plain(s):
    """Without what a format has no place for; line ends are one."""
    s = re.sub("\r\n|[\r\n\u0085\u2028\u2029]", "\n", s)
    return "".join(" " if unicodedata.category(c) == "Cc" and c not in "\n\t"
                   else c for c in s)
