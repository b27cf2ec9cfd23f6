#!/usr/bin/env python3
"""Open files in the language server for YAML, as an editor does, and print what
it finds in each: a line FILE:LINE: MESSAGE a finding, as it comes.

	editors.py SERVER FILE...
"""

import json
import os
import pathlib
import subprocess
import sys

# as editors have it, but for schemas from the network
SETTINGS = {"yaml": {"validate": True, "schemaStore": {"enable": False,
                                                       "url": ""}}}


class Server:
    """The server at the other end of a pipe (Language Server Protocol 3.17)."""

    def __init__(self, command):
        self.process = subprocess.Popen(
            [command, "--stdio"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE)

    def send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) +
                                 body)
        self.process.stdin.flush()

    def read(self):
        length = 0
        for line in iter(self.process.stdout.readline, b"\r\n"):
            if not line:
                sys.exit("the server has ended")
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        return json.loads(self.process.stdout.read(length))

    def wait_for(self, wanted):
        """The first message that is wanted; what the server asks meanwhile is
        answered."""
        while True:
            message = self.read()
            if wanted(message):
                return message
            if "method" in message and "id" in message:
                self.send(id=message["id"], result=answer(message))


def answer(message):
    if message["method"] != "workspace/configuration":
        return None
    return [SETTINGS.get(item.get("section"))
            for item in message["params"]["items"]]


def findings(server, path):
    uri = pathlib.Path(path).absolute().as_uri()
    with open(path, encoding="utf-8") as f:
        text = f.read()
    server.send(method="textDocument/didOpen", params={"textDocument": {
        "uri": uri, "languageId": "yaml", "version": 1, "text": text}})
    got = server.wait_for(
        lambda m: m.get("method") == "textDocument/publishDiagnostics" and
        m["params"]["uri"] == uri)
    for found in got["params"]["diagnostics"]:
        yield found["range"]["start"]["line"] + 1, found["message"]


def main():
    server = Server(sys.argv[1])
    server.send(id=1, method="initialize", params={
        "processId": os.getpid(), "rootUri": pathlib.Path.cwd().as_uri(),
        "capabilities": {"workspace": {"configuration": True}}})
    server.wait_for(lambda m: m.get("id") == 1 and "method" not in m)
    server.send(method="initialized", params={})
    server.send(method="workspace/didChangeConfiguration",
                params={"settings": SETTINGS})
    for path in sys.argv[2:]:
        for line, message in findings(server, path):
            print(f"{path}:{line}: {message}".replace("\n", " "))
    server.process.kill()


if __name__ == "__main__":
    main()
