"""The files of a folder, all with their bytes, as a test keeps them: by path,
`{"net/kith.yaml": b"me:\\n", ...}`.

    before = tree.read("net")
    tree.write("net", before)           # these are there, and no others
"""

import os
import re


def read(top):
    """All files; kith's lock and its journal, too."""
    found = {}
    for entry in os.scandir(top):
        if entry.is_dir(follow_symlinks=False):
            found.update(read(entry.path))
        else:
            with open(entry.path, "rb") as f:
                found[entry.path] = f.read()
    return found


def write(top, files):
    """Below `top`, which need not be there. A journal holds its own inode's
    number."""
    os.makedirs(top, exist_ok=True)
    found = read(top)
    for path in found.keys() - files.keys():
        os.unlink(path)
    for path, folders, names in os.walk(top, topdown=False):
        if path != top and not names and not os.listdir(path):
            os.rmdir(path)
    for path, data in files.items():
        journal = re.match(rb"kith-undo 1 \d+", data)
        if found.get(path) == data and not journal:
            continue
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            if journal:
                f.write(b"kith-undo 1 %d" % os.fstat(f.fileno()).st_ino)
                data = data[journal.end():]
            f.write(data)


def records(files):
    """Those that are a person's: kith's own aside."""
    return {path: data for path, data in files.items()
            if "/.kith/" not in path}
