#!/usr/bin/env python3
"""An editor empties a file and writes it some time later, while kith log and
kith save write to it: what the editor saved is there in the end.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time

from tap import can_trace, end, number, ok

LONG = number("ROUNDS", 150) >= 1000
BODY = "name: Ann Lee\nemail: ann@example.org\nnotes: of ten years\nlog:\n"
FILE = "net/lee.yaml"

env = dict(os.environ, KITH_TODAY="2026-06-01")


def network():
    shutil.rmtree("net", ignore_errors=True)
    os.mkdir("net")
    open("net/kith.yaml", "w").close()
    with open(FILE, "w") as f:
        f.write(BODY)


def log(text):
    return [shutil.which("kith-log"), "-C", "net", "lee", "note", text]


def wait_until_stopped(process):
    """The id of the traced program, once it stands still; None if it ends."""
    while True:
        with open("trace") as f:
            stopped = re.search(r"(\d+) +--- stopped by", f.read())
        if stopped:
            return int(stopped[1])
        if process.poll() is not None:
            return None
        time.sleep(0.001)


def stop_and_empty(command, number):
    """Emptied while the program is at one of its system calls, and written
    only when it has ended."""
    network()
    open("trace", "w").close()
    process = subprocess.Popen(
        ["strace", "-f", "-o", "trace", "-e", "trace=openat", "-e",
         f"inject=openat:signal=STOP:when={number}", *command],
        env=env, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    stopped = wait_until_stopped(process)
    with open(FILE, "w") as f:
        if stopped:
            os.kill(stopped, signal.SIGCONT)
        said = process.communicate()[1]
        f.write(BODY + "# saved\n")
    with open(FILE) as f:
        text = f.read()
    return text == BODY + "# saved\n", (number, process.returncode, said, text)


def at_each_look(title, command):
    network()
    subprocess.run(["strace", "-f", "-o", "trace", "-e", "trace=openat",
                    *command], env=env, capture_output=True, check=False)
    with open("trace") as f:
        calls = [line for line in f if "openat(" in line]
    looks = [i + 1 for i, line in enumerate(calls) if "lee.yaml" in line]
    results = [stop_and_empty(command, number) for number in looks]
    bad = [notes for good, notes in results if not good]
    ok(not bad and len(looks) > 2, f"{title}: emptied at each of its "
       f"{len(looks)} looks at the file, which then holds what was saved",
       *bad)


def log_until(stop, runs):
    while not stop.is_set():
        run = subprocess.run(log(str(len(runs))), env=env, capture_output=True,
                             text=True)
        runs.append(run)
        time.sleep(0.01)


def save_with_gap(gap, saves):
    network()
    stop, runs, lost = threading.Event(), [], []
    logger = threading.Thread(target=log_until, args=(stop, runs))
    logger.start()
    for i in range(saves):
        with open(FILE, "w") as f:
            time.sleep(gap)
            f.write(f"# save {i}\n" + BODY)
        time.sleep(0.02)
        with open(FILE) as f:
            text = f.read()
        if f"# save {i}\n" not in text:
            time.sleep(0.5)
            with open(FILE) as f:
                text = f.read()
        if f"# save {i}\n" + BODY not in text:
            lost.append((i, text))
    stop.set()
    logger.join()
    silent = [r for r in runs if r.returncode and not r.stderr]
    ok(len(lost) <= max(1, saves // 100) and not silent,
       f"written {gap * 1000:g} ms after it was emptied: none of {saves} lost",
       len(lost), *lost[:3], *silent[:3])


if can_trace():
    with open("more.jsonl", "w") as more:
        more.write('{"name":"Ann Lee","email":"ann@example.org","tie":"x"}\n')
    at_each_look("log", log("x"))
    at_each_look("save --update", [shutil.which("kith-save"), "-C", "net",
                                   "--update", "more.jsonl"])
else:
    ok(True, "emptied at each look at the file # SKIP no strace")
for wait in 0.0005, 0.005, 0.02:
    save_with_gap(wait, 1000 if LONG else 40)
sys.exit(end())
