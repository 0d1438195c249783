"""Ventilator, workers, sink: the same three parts as in ventilator.ts."""
import time

import zmq
from party import play
from zmq.utils.monitor import recv_monitor_message

TASKS = 100
COST_MS_MAX = 100
# The signal from the ventilator to the sink.
START = "start"


def ventilator(party):
    workers, faster = party.wiring["workers"], party.wiring["faster"]
    tasks = party.open(zmq.PUSH)
    start = party.open(zmq.PUSH)
    monitor = tasks.get_monitor_socket(zmq.EVENT_HANDSHAKE_SUCCEEDED)
    tasks.bind(party.endpoint("tasks"))
    start.connect(party.endpoint("sink"))
    party.ready("waits until all workers are there (Python)")
    for _ in range(workers):
        recv_monitor_message(monitor)
    # A socket takes up its new connections when it is looked at.
    tasks.getsockopt(zmq.EVENTS)
    start.send_string(START)
    cost = 0
    for task in range(TASKS):
        milliseconds = (task * 37 % COST_MS_MAX + 1) / faster
        cost += milliseconds
        tasks.send_string(str(milliseconds))
    party.say(f"has given out {TASKS} tasks of {cost:.0f} ms in all (PUSH)", event="given", cost=cost)
    while True:
        time.sleep(1)


def worker(party):
    tasks = party.open(zmq.PULL)
    tasks.connect(party.endpoint("tasks"))
    results = party.open(zmq.PUSH)
    results.connect(party.endpoint("sink"))
    party.ready("takes tasks (PULL), pushes results (PUSH), Python")
    while True:
        time.sleep(float(tasks.recv_string()) / 1000)
        results.send_string(party.name)


def sink(party):
    results = party.open(zmq.PULL)
    results.bind(party.endpoint("sink"))
    party.ready("collects results (PULL, Python)")
    done = {}
    started = None
    # ZeroMQ keeps the order within a connection only: a quick worker's first result may overtake the start signal.
    for _ in range(TASKS + 1):
        text = results.recv_string()
        started = started or time.monotonic()
        if text != START:
            done[text] = done.get(text, 0) + 1
    elapsed = (time.monotonic() - started) * 1000
    party.say(
        f"has {TASKS} results after {elapsed:.0f} ms",
        event="collected",
        elapsedMs=elapsed,
        workers=len(done),
        least=min(done.values()),
        most=max(done.values()),
    )


play({"ventilator": ventilator, "worker": worker, "sink": sink})
