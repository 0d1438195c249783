"""Hello world: the same two parts as in hello-world.ts."""
import zmq
from party import play


def server(party):
    socket = party.open(zmq.REP)
    socket.bind(party.endpoint("hello"))
    party.ready("waits for requests (REP, Python)")
    left = party.wiring["answers"]
    while True:
        request = socket.recv_string()
        party.say(f"hears {request}", event="heard")
        if left > 0:
            left -= 1
            socket.send_string("World")
        else:
            while True:
                zmq.select([], [], [], 1)


def client(party):
    socket = party.open(zmq.REQ)
    socket.connect(party.endpoint("hello"))
    party.ready("connects (REQ, Python)")
    for number in range(1, party.wiring["requests"] + 1):
        party.say("says Hello", event="asked", number=number)
        socket.send_string("Hello")
        reply = socket.recv_string()
        party.say(f"hears {reply}", event="answered", number=number, reply=reply)


play({"server": server, "client": client})
