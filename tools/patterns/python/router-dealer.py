"""Router-dealer: a stage and a customer, the same as in router-dealer.ts; the router is TypeScript's."""
import json
import time

import zmq
from party import play

BUY = 200


def dealer(party):
    socket = party.open(zmq.DEALER)
    socket.identity = party.name.encode()
    socket.connect(party.endpoint("router"))
    return socket


def label(order):
    return f"{order['item']} {order['number']}"


def stage(party):
    name, seconds, stock = party.wiring["stage"], party.wiring["seconds"], party.wiring["sausages"]
    socket = dealer(party)
    socket.send_json({"kind": "hello", "stage": name})
    party.ready(f"says hello as {party.name} (DEALER, Python)")
    while True:
        message = socket.recv_json()
        order = message["order"]
        stock += message["stock"]
        if message["kind"] == "buy":
            party.say(f"buys {BUY} sausages", event="bought")
            time.sleep(seconds / party.scale)
            socket.send_json({"kind": "bought", "order": order})
            continue
        if name == "ingredients" and order["item"] == "hotdog":
            if stock == 0:
                party.say(f"no sausages for {label(order)}", event="issue", order=order["number"])
                socket.send_json({"kind": "issue", "order": order})
                continue
            stock -= 1
        party.say(f"{name}: begins with {label(order)}", event="began", order=order["number"], stage=name)
        time.sleep(seconds / party.scale)
        party.say(f"{name}: is through with {label(order)}", event="worked", order=order["number"], stage=name)
        socket.send_json({"kind": "done", "order": order})


def customer(party):
    socket = dealer(party)
    party.ready(f"comes as {party.name} (DEALER, Python)")
    for order in party.wiring["orders"]:
        party.say(f"orders {label(order)}", event="ordered", order=order["number"])
        socket.send_json({"kind": "order", "order": order})
    while True:
        order = json.loads(socket.recv())["order"]
        is_own = order["customer"] == party.name
        party.say(f"is served {label(order)}", event="served", order=order["number"], isOwn=is_own)


play({"stage": stage, "customer": customer})
