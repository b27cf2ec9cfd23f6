#!/usr/bin/env python3
"""Type lines into a shell, press TAB after each, and report what it did.

	typing.py bash|zsh|fish DIR LINE...

DIR holds the built completions. For each line of input there is one of output,
LINE <TAB> the words that were offered <TAB> the line as it became. bash and
zsh run on a terminal of their own, as with a person before them; fish is
asked, and leaves the last part empty.
"""

import os
import re
import select
import shlex
import subprocess
import sys
import time

from terminal import PATIENCE, start

BASH = r"""
PS1= PS2=
source {dir}/kith.bash
_probe()
{{
	_kith "$@"
	printf 'offer %s\n' "${{COMPREPLY[@]}}" >>{out}
}}
complete -F _probe kith kith-parse kith-filter kith-due kith-draft
dump()
{{
	printf 'line %s\n' "$READLINE_LINE" >>{out}
	READLINE_LINE= READLINE_POINT=0
}}
bind 'set bell-style none'
bind 'set page-completions off'
bind 'set completion-query-items 0'
bind -x '"\C-g": dump'
"""

ZSH = r"""
PS1= PS2=
LISTMAX=1000
unsetopt beep
fpath=({dir} $fpath)
autoload -Uz compinit
compinit -u -D
compadd()
{{
	local -a hits
	if [[ ${{@[1,(i)(-|--)]}} != *-[ADO]* ]]; then
		builtin compadd -A hits "$@"
		(( ! $#hits )) || printf 'offer %s\n' $hits >>{out}
	fi
	builtin compadd "$@"
}}
dump()
{{
	printf 'line %s\n' "$BUFFER" >>{out}
	BUFFER=
}}
zle -N dump
bindkey -e
bindkey '^G' dump
"""


def settle(fd, out, count):
    """Read away what the shell prints until `count` lines are dumped."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if select.select([fd], [], [], 0.02)[0]:
            try:
                if not os.read(fd, 65536):
                    return
            except OSError:
                return
        with open(out, encoding="utf-8") as f:
            if sum(line.startswith("line ") for line in f) >= count:
                return


def read_dump(out):
    """Pairs of the words offered and the line as it became."""
    offers = []
    with open(out, encoding="utf-8") as f:
        for line in f:
            what, _, text = line.rstrip("\n").partition(" ")
            if what == "offer":
                offers.append(text)
            else:
                yield offers, text
                offers = []


def type_lines(argv, rc, lines):
    out = os.path.abspath("dump")
    with open(out, "w", encoding="utf-8"):
        pass
    with open("rc", "w", encoding="utf-8") as f:
        f.write(rc.format(dir=shlex.quote(sys.argv[2]),
                          out=shlex.quote(out)))
    pid, fd = start(argv, columns=200, lines=50, term="xterm")
    # a first line tells that the shell reads keys as it was told to
    os.write(fd, b"source ./rc\n")
    time.sleep(0.2)
    for number, line in enumerate(["true"] + lines, 1):
        tab = "" if number == 1 else "\t"
        os.write(fd, (line + tab + "\a").encode())
        settle(fd, out, number)
    os.close(fd)
    os.waitpid(pid, 0)
    return list(read_dump(out))[1:]


def ask_fish(lines):
    script = "source $argv[1]/kith.fish\n" + (
        "for line in $argv[2..-1]\n"
        "complete -C $line | string replace -r '\\t.*' ''\n"
        "echo :end\n"
        "end\n")
    run = subprocess.run(["fish", "-N", "-c", script, sys.argv[2]] + lines,
                         stdout=subprocess.PIPE, check=True)
    for part in run.stdout.decode().split(":end\n")[:-1]:
        yield part.splitlines(), ""


def bare(word):
    """Without what some shells take along: `role:`, `--output=`, `a,`, `@`."""
    return re.sub(r".*[:=,@]", "", re.sub(r"[:=]$", "", word.strip()))


def main():
    shell, lines = sys.argv[1], sys.argv[3:]
    if shell == "fish":
        results = list(ask_fish(lines))
    elif shell == "zsh":
        results = type_lines(["zsh", "-f", "-i"], ZSH, lines)
    else:
        results = type_lines(["bash", "--norc", "--noprofile", "-i"], BASH,
                             lines)
    for line, (offers, became) in zip(lines, results):
        words = sorted({bare(word) for word in offers})
        print(line, " ".join(words), became, sep="\t")


if __name__ == "__main__":
    main()
