"""Files to try a writer on: the examples, and a collection of awkward ones.

    from samples import awkward_files, example_files
    for path in example_files():            # records, not kith.yaml
        ...
    for path in awkward_files():            # written into the working folder
        ...
"""

import os

TOP = os.environ["TOP"]


def example_files():
    for folder, _, names in sorted(os.walk(os.path.join(TOP, "examples"))):
        for name in sorted(names):
            if name.endswith((".yaml", ".yml")) and name != "kith.yaml":
                yield os.path.join(folder, name)


def awkward_files():
    """As unit/splice_awkward.c reads tests/data/awkward, without what it
    adds."""
    with open(os.path.join(TOP, "tests/data/awkward"), newline="") as f:
        samples = f.read().split("\n== ")
    for i, sample in enumerate(samples):
        title, *lines = sample.rstrip("\n").split("\n")
        end = ("\r\n" if "[crlf]" in title else "\r" if "[cr]" in title
               else "\n")
        text = end.join(line[1:] for line in lines if line[:1] not in "+!"
                        or not line)
        name = f"awkward-{i}.yaml"
        with open(name, "w", encoding="utf-8", newline="") as f:
            f.write("\ufeff" * ("[bom]" in title) + text +
                    end * ("[noeol]" not in title))
        yield name
