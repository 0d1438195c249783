"""Chat: the same two parts as in chat.ts."""
import time

import zmq
from party import play

LINES = 3
HERE_EVERY_MS = 10


def intermediary(party):
    say = party.open(zmq.XSUB)
    hear = party.open(zmq.XPUB)
    say.bind(party.endpoint("say"))
    hear.bind(party.endpoint("hear"))
    party.ready("passes on messages one way, subscriptions the other (XSUB, XPUB, Python)")
    zmq.proxy(say, hear)


def guest(party):
    room, waits_for, spoken = party.wiring["room"], party.wiring["waitsFor"], party.wiring["isSilent"]
    mouth = party.open(zmq.PUB)
    ear = party.open(zmq.SUB)
    mouth.connect(party.endpoint("say"))
    ear.connect(party.endpoint("hear"))
    ear.subscribe(room)
    party.ready(f"enters {room} (PUB, SUB, Python)")
    here = set()
    next_here = 0.0
    while True:
        if time.monotonic() >= next_here:
            mouth.send_multipart([room.encode(), party.name.encode(), b"here"])
            next_here = time.monotonic() + HERE_EVERY_MS / 1000
        if not ear.poll(HERE_EVERY_MS):
            continue
        _, name, text = (frame.decode() for frame in ear.recv_multipart())
        if text == "here":
            here.add(name)
        else:
            party.say(f"hears {name}: {text}", **{"event": "heard", "from": name, "text": text})
        if not spoken and len(here) >= waits_for:
            spoken = True
            party.say(f"has met {len(here)} in {room}, and speaks", event="met")
            for line in range(1, LINES + 1):
                mouth.send_multipart([room.encode(), party.name.encode(), f"line {line}".encode()])


play({"intermediary": intermediary, "guest": guest})
