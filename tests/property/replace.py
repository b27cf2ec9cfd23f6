#!/usr/bin/env python3
"""Writing while others write, the disk fills up, or the writer is killed: a
file holds its old bytes or its new ones, and the next run sets all right.

SEED=N repeats the kills, ROUNDS=N makes it longer (10000 for the real thing).
"""

import os
import random
import re
import resource
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time

from tap import can_trace, end, number, ok, seed, skip

SEED = seed()
ROUNDS = number("ROUNDS", 150)
LONG = ROUNDS >= 1000
APPEND = os.path.join(os.environ["BUILD"], "tests/tools/append")
HEAD = "name: Ana Ruiz\nx-pad: " + "p" * 300 + "\nlog:\n"
ENTRY = re.compile(r"  - 2026-06-01 note: (\w+) (\d+)\n")

rng = random.Random(SEED)


def network(text=HEAD):
    folder = tempfile.mkdtemp(dir=".")
    open(os.path.join(folder, "kith.yaml"), "w").close()
    with open(os.path.join(folder, "ana.yaml"), "w") as f:
        f.write(text)
    return folder


def read(folder):
    with open(os.path.join(folder, "ana.yaml")) as f:
        return f.read()


def append(folder, text="x 1", *options, before=(), **how):
    return subprocess.run([*before, APPEND, *options, folder, "ana.yaml", text],
                          stderr=subprocess.PIPE, text=True, **how)


def start(folder, text, *options, stderr=subprocess.DEVNULL):
    return subprocess.Popen([APPEND, *options, folder, "ana.yaml", text],
                            stderr=stderr)


def is_tidy(folder):
    names = sorted(os.listdir(folder))
    own = os.path.join(folder, ".kith")
    return (names == [".kith", "ana.yaml", "kith.yaml"] and
            sorted(os.listdir(own)) == [".gitignore", "lock", "undo"] and
            os.path.getsize(os.path.join(own, "lock")) == 0)


def is_whole(text):
    """The head, and whole entries."""
    return text.startswith(HEAD) and ENTRY.sub("", text[len(HEAD):]) == ""


def writers(count, entries):
    folder = network()
    running = [start(folder, f"w{i}", "-n", str(entries)) for i in range(count)]
    status = [p.wait() for p in running]
    text = read(folder)
    found = ENTRY.findall(text)
    ok(len(found) == len(set(found)) == count * entries and is_whole(text) and
       not any(status) and is_tidy(folder),
       f"{count} writers, {entries} entries each: all {count * entries} there",
       f"{len(found)} found, {len(set(found))} different")


def edit(folder, number, by_rename):
    """What an editor does: it reads, and some time later it saves."""
    path = os.path.join(folder, "ana.yaml")
    text = read(folder) + f"# save {number}\n"
    if by_rename:
        with open(path + "~", "w") as f:
            f.write(text)
        os.rename(path + "~", path)
    else:
        with open(path, "w") as f:
            f.write(text)


def editor(by_rename, seconds):
    folder = network()
    with open("errors", "w") as errors:
        rival = start(folder, "w", "-n", "1000000", stderr=errors)
        saves = 0
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            saves += 1
            edit(folder, saves, by_rename)
            time.sleep(0.003)
        os.kill(rival.pid, signal.SIGTERM)
        rival.wait()
    text = read(folder)
    lost = sum(f"# save {i}\n" not in text for i in range(1, saves + 1))
    with open("errors") as f:
        told = f.read().count("another program")
    how = "renames" if by_rename else "writes in place"
    ok(lost <= max(1, saves // 100) and told > 0,
       f"an editor that {how} every few milliseconds loses at most 1 %",
       f"{lost} of {saves}, {told} conflicts told")
    print(f"# {lost} of {saves} saves lost, {told} conflicts told")


def kills(rounds):
    folder = network()
    bad = None
    done = 0
    for i in range(rounds):
        before = read(folder)
        victim = start(folder, f"k{i}", "-n", "1000")
        time.sleep(rng.random() * 0.012)
        victim.kill()
        victim.wait()
        text = read(folder)
        if not is_whole(text) or not text.startswith(before):
            bad = bad or f"kill {i}: {text[-200:]!r}"
        done += text != before
        if len(text) > 20000:
            with open(os.path.join(folder, "ana.yaml"), "w") as f:
                f.write(HEAD)
    last = append(folder)
    ok(not bad and last.returncode == 0 and is_tidy(folder),
       f"{rounds} kills at random: whole entries, no residue, no stuck lock",
       bad, last.stderr, os.listdir(folder))
    print(f"# {done} of {rounds} had written something")


def system_calls(*options):
    """How often each system call is made in a run of the tool."""
    folder = network()
    append(folder, "x 1", before=("strace", "-f", "-o", "trace"))
    counts = {}
    with open("trace") as f:
        for line in f:
            call = re.match(r"\d+ +(\w+)\(", line)
            if call:
                counts[call[1]] = counts.get(call[1], 0) + 1
    counts.pop("execve", None)
    return counts


def traced(folder, what, call, number):
    return append(folder, "x 1", before=(
        "strace", "-f", "-o", "/dev/null", "-e", "trace=" + call, "-e",
        f"inject={call}:{what}:when={number}"))


def strace_all(what, title, killed):
    bad = None
    count = 0
    for call, times in sorted(system_calls().items()):
        if call == "exit_group" or (not killed and call not in FILE_CALLS):
            continue
        for number in range(1, times + 1):
            folder = network()
            run = traced(folder, what, call, number)
            count += 1
            text = read(folder)
            new = text == HEAD + "  - 2026-06-01 note: x 1\n"
            after = append(folder, "y 2")
            if not (text == HEAD or new):
                bad = f"{call} {number}: {text[-100:]!r}"
            elif not killed and run.returncode >= 0 and \
                    new != (run.returncode == 0):
                bad = f"{call} {number}: status {run.returncode}, new: {new}"
            elif after.returncode or not is_tidy(folder):
                bad = f"{call} {number}: then {after.stderr}"
            shutil.rmtree(folder)
    ok(not bad and count, f"{title} at each of {count} system calls", bad)


# what the tool itself does with files; a failure of the loader's is its own
FILE_CALLS = ("write", "fsync", "renameat", "renameat2", "fchmod", "flock",
              "ftruncate", "unlinkat")


def full_disk():
    folder = network()
    os.mkdir("disk")
    script = (f"mount -t tmpfs -o size=32k none disk && cp {folder}/* disk && "
              "cat /dev/zero >disk/zero; "
              f"'{APPEND}' disk ana.yaml 'x 1' 2>disk.err; "
              "echo $? >disk.status; cp disk/ana.yaml disk.after; "
              f"rm disk/zero; '{APPEND}' disk ana.yaml 'x 1'; "
              "echo $? >>disk.status; ls -A disk >disk.files; "
              "umount disk")
    enter = [] if os.getuid() == 0 else ["unshare", "-rm"]
    subprocess.run([*enter, "sh", "-c", script], stderr=subprocess.DEVNULL)
    if not os.path.exists("disk.files"):
        skip("a full tmpfs", "no right to mount one")
        return
    status = open("disk.status").read().split()
    ok(status == ["2", "0"] and open("disk.after").read() == HEAD and
       open("disk.files").read().split() ==
       [".kith", "ana.yaml", "kith.yaml"] and
       "No space left" in open("disk.err").read(),
       "a full tmpfs: nothing written, said so, and well again with room",
       status, open("disk.err").read())


def small_files():
    folder = network()

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))

    run = append(folder, preexec_fn=limit)
    text = read(folder)
    ok(run.returncode == 2 and text == HEAD and
       append(folder).returncode == 0 and is_tidy(folder),
       "a limit on the size of files: nothing written, and well again",
       run, text)


def read_only():
    folder = network()
    who = {}
    tool = APPEND
    if os.getuid() == 0:
        shutil.copy(APPEND, "append.copy")
        tool = "./append.copy"
        who = {"user": 65534, "group": 65534, "extra_groups": []}
        os.chmod(".", 0o755)
    os.chmod(folder, 0o555)
    run = subprocess.run([tool, folder, "ana.yaml", "x 1"], text=True,
                         stderr=subprocess.PIPE, **who)
    os.chmod(folder, 0o755)
    ok(run.returncode == 2 and read(folder) == HEAD and
       "ermission denied" in run.stderr and
       sorted(os.listdir(folder)) == ["ana.yaml", "kith.yaml"],
       "a read-only folder: nothing written, and said so", run)


def access_list(*entries):
    """An access control list as Linux keeps it: tag, rights, user."""
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *e)
                                           for e in entries)


def attributes():
    """One file has a list and an attribute, the folder gives one to others."""
    folder = network()
    path = os.path.join(folder, "ana.yaml")
    nobody = 0xffffffff
    mine = access_list((1, 6, nobody), (2, 4, 65533), (4, 0, nobody),
                       (16, 4, nobody), (32, 0, nobody))
    try:
        os.setxattr(path, "user.x", b"y")
        os.setxattr(path, "system.posix_acl_access", mine)
        os.setxattr(folder, "system.posix_acl_default", mine)
    except (AttributeError, OSError) as error:
        skip("access control lists are kept", f"there are none: {error}")
        return
    before = {n: os.getxattr(path, n) for n in os.listxattr(path)}
    run = append(folder)
    after = {n: os.getxattr(path, n) for n in os.listxattr(path)}
    ok(run.returncode == 0 and before == after and "user.x" in after,
       "an access control list and an attribute are kept", run, before, after)
    for name in before:
        os.removexattr(path, name)
    os.chmod(path, 0o600)
    run = append(folder, "y 2")
    ok(run.returncode == 0 and os.listxattr(path) == [] and
       os.stat(path).st_mode & 0o777 == 0o600,
       "... and what the folder gives to new files is not added",
       run, os.listxattr(path))


def hard_link():
    folder = network()
    os.link(os.path.join(folder, "ana.yaml"), os.path.join(folder, "copy"))
    run = append(folder)
    with open(os.path.join(folder, "copy")) as f:
        copy = f.read()
    ok(run.returncode == 0 and copy == HEAD and "hard link" in run.stderr,
       "a second name of the file keeps the old text, and that is said", run)


def append_only():
    folder = network()
    if subprocess.run(["chattr", "+a", folder],
                      stderr=subprocess.DEVNULL).returncode:
        skip("a folder that only grows", "no right to make one")
        return
    run = append(folder)
    names = sorted(os.listdir(folder))
    subprocess.run(["chattr", "-a", folder])
    ok(run.returncode == 2 and read(folder) == HEAD and
       [n for n in names if n.endswith(".tmp")] == [],
       "a folder that only grows: nothing written, nothing left", run, names)


small_files()
read_only()
attributes()
hard_link()
if shutil.which("chattr"):
    append_only()
else:
    skip("a folder that only grows", "no chattr")
full_disk()
if can_trace():
    strace_all("signal=KILL", "kill -9", True)
    for error in ("EIO", "ENOSPC", "EROFS") if LONG else ("ENOSPC",):
        strace_all("error=" + error, error, False)
else:
    skip("kill -9 at each system call", "no strace")
editor(True, 20 if LONG else 2)
editor(False, 20 if LONG else 2)
kills(ROUNDS)
writers(32, 100 if LONG else 10)
sys.exit(end())
