"""A program with a call that fails, or that it does not outlive: what tests in
Python share to run one with tools/inject.c, which says what a FAULT may be.

    if not inject.ready():          # no compiler, or nothing can be preloaded
        ...
    subprocess.run(command, env=dict(ENV, **inject.fault()))
    said = inject.said()            # said.calls names them, in order
"""

import collections
import os
import shutil
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
LIBRARY = os.path.join(os.getcwd(), "inject.so")
LOG = os.path.join(os.getcwd(), "inject.log")
NONE = "calls:0:0"

# The calls after which something may be there that was not there before.
CHANGES = {"open", "openat", "write", "ftruncate", "fchmod", "fchown", "mkdir",
           "mkdirat", "rename", "renameat", "renameat2", "linkat", "unlink",
           "unlinkat", "flock", "popen", "posix_spawn", "posix_spawnp"}

Said = collections.namedtuple("Said", "struck allocations calls")


def fault(plan=NONE):
    """The environment for one."""
    return {"LD_PRELOAD": LIBRARY, "FAULT": plan, "FAULT_LOG": LOG}


def said():
    """What the last such run said at its end, or None if it had none."""
    try:
        with open(LOG, encoding="ascii") as f:
            struck, allocations, *calls = f.read().split()
        os.remove(LOG)
    except (OSError, ValueError):
        return None
    return Said(struck, int(allocations), calls)


def ready():
    """Builds the library; can it be used with what is to be tested?"""
    if not shutil.which("cc"):
        return False
    made = subprocess.run(
        ["cc", "-std=c11", "-O1", "-shared", "-fPIC", "-o", LIBRARY,
         os.path.join(HERE, "tools", "inject.c"), "-ldl"],
        capture_output=True, check=False)
    if made.returncode:
        return False
    subprocess.run(["kith-parse", "--check", "/dev/null"], check=False,
                   env=dict(os.environ, **fault()),
                   capture_output=True)
    told = said()
    return told is not None and bool(told.calls)
