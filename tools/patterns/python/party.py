"""A party of a lesson in Python: told who it is as JSON, tells what happens as a JSON document a line."""
import json
import os
import sys
import threading
import time

import zmq


class Party:
    """The same as the TypeScript party: name, wiring, endpoints, say and ready."""

    def __init__(self, init):
        self.name = init["name"]
        self.wiring = init["wiring"]
        self.folder = init["folder"]
        self.scale = init["scale"]
        self.context = zmq.Context()

    def endpoint(self, name):
        return f"ipc://{self.folder}/{name}.sock"

    def open(self, kind):
        socket = self.context.socket(kind)
        socket.linger = 200
        socket.reconnect_ivl = 20
        return socket

    def say(self, text, /, **data):
        fact = {"atMs": time.monotonic_ns() / 1e6, "party": self.name, "text": text, "data": data}
        print(json.dumps({"kind": "fact", "fact": fact}), flush=True)

    def ready(self, text, /, **data):
        self.say(text, **data)
        print(json.dumps({"kind": "ready"}), flush=True)


def leave_with_director():
    """Standard input ends when the director has no more use for this party."""
    sys.stdin.read()
    os._exit(0)


def play(roles):
    role, init = sys.argv[1], json.loads(sys.argv[2])
    threading.Thread(target=leave_with_director, daemon=True).start()
    roles[role](Party(init))
    # What a socket still has to send leaves within its linger.
    sys.stdout.flush()
