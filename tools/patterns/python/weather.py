"""Weather: the same two parts as in weather.ts."""
import time

import zmq
from party import play

ZIP_CODES = ["10001", "10002", "20001"]
AVERAGED = 5
UPDATE_EVERY_S = 0.005


def station(party):
    socket = party.open(zmq.XPUB)
    socket.xpub_verbose = 1
    socket.bind(party.endpoint("weather"))
    party.ready("publishes the weather (XPUB, Python)")
    for _ in range(party.wiring["waitsFor"]):
        topic = socket.recv()[1:].decode()
        party.say(f"sees a subscription to {topic}", event="subscribed")
    number = 0
    while True:
        number += 1
        zip_code = ZIP_CODES[number % len(ZIP_CODES)]
        socket.send_string(f"{zip_code} {number * 7 % 35} {30 + number * 3 % 60} {number}")
        if number == 1:
            party.say("has sent its first update", event="sent")
        time.sleep(UPDATE_EVERY_S)


def listener(party):
    zip_code = party.wiring["zip"]
    socket = party.open(zmq.SUB)
    socket.connect(party.endpoint("weather"))
    socket.subscribe(zip_code)
    party.ready(f"listens to {zip_code or 'everything'} (SUB, Python)")
    temperatures, first, is_foreign = [], 0, False
    while len(temperatures) < AVERAGED:
        update = socket.recv_string()
        code, temperature, _, number = update.split(" ")
        first = first or int(number)
        is_foreign = is_foreign or not code.startswith(zip_code)
        temperatures.append(int(temperature))
        party.say(f"hears {update}", event="heard", number=int(number))
    average = sum(temperatures) / AVERAGED
    party.say(f"average of {AVERAGED}: {average}", event="averaged", average=average, first=first, isForeign=is_foreign)


play({"station": station, "listener": listener})
