/**
 * Who speaks with whom in each lesson, for the pictures: `PARTY SOCKET -> PARTY SOCKET: message | way back`.
 * A wire without a way back carries messages one way.
 */
export const WIRES: Readonly<Record<string, readonly string[]>> = {
  'request-reply': [
    'customer REQ -> truck REP: order | served',
    'second-customer REQ -> truck REP: order, waits | served',
  ],
  pair: ['customer PAIR -> truck PAIR: orders | served', 'second-customer PAIR -> truck PAIR: gets nothing'],
  'request-reply-workers': [
    'customer REQ -> order REP: order | I have it',
    'order REQ -> ingredients REP: order | I have it',
    'ingredients REQ -> cook REP: order | I have it',
    'ingredients REQ -> prepare REP: ice-cream | I have it',
    'cook REQ -> prepare REP: order | I have it',
    'prepare REQ -> customer REP: served | thank you',
  ],
  'push-pull-master': [
    'customer PUSH -> queue PULL: order, do_stage',
    'queue PUSH -> workers PULL: order, do_stage',
    'workers PUSH -> queue PULL: next stage, or put back',
    'workers REQ -> places REP: enter, leave | yes, busy',
    'workers PUSH -> customer PULL: served',
  ],
  'push-pull-stages': [
    'customer PUSH -> order PULL: order',
    'order PUSH -> ingredients PULL: order',
    'ingredients PUSH -> cook PULL: order',
    'ingredients PUSH -> prepare PULL: ice-cream',
    'cook PUSH -> prepare PULL: order',
    'prepare PUSH -> customer PULL: served',
  ],
  'publish-subscribe-chef': [
    'customer PUB -> chef SUB: chef, order',
    'chef PUB -> stages SUB: stage, order',
    'chef PUB -> customer SUB: customer, served',
    'stages PUB -> chef SUB: chef, done and next topic',
  ],
  'router-dealer': [
    'customer DEALER -> router ROUTER: order | served',
    'router ROUTER -> order DEALER: order | done',
    'router ROUTER -> ingredients DEALER: order | done, no sausages',
    'router ROUTER -> cooks DEALER: order | done',
    'router ROUTER -> prepare DEALER: order, buy | done, bought',
  ],
  combined: [
    'customer HTTP -> gateway DEALER: order | served',
    'gateway DEALER -> router ROUTER: submit | safe, ended',
    'router ROUTER -> stages DEALER: task with attempt | result, heartbeat',
    'router file -> journal SQLite: every step, before its effect',
    'router PUB -> bus XSUB/XPUB: numbered events',
    'bus XSUB/XPUB -> gateway SUB: numbered events',
  ],
  'lazy-pirate': ['customer REQ -> truck REP: order, again after a time | served'],
  'simple-pirate': [
    'customer REQ -> queue ROUTER: order, again after a time | served',
    'queue ROUTER -> workers REQ: order, to the longest idle | READY, served',
  ],
  'paranoid-pirate': [
    'customer REQ -> queue ROUTER: order, again after a time | served',
    'queue ROUTER -> workers DEALER: order, heartbeat | READY, heartbeat, served',
  ],
  majordomo: [
    'customer REQ -> broker ROUTER: service, order | served',
    'broker ROUTER -> workers DEALER: REQUEST, HEARTBEAT | READY service, REPLY, HEARTBEAT',
  ],
  titanic: [
    'customer REQ -> broker ROUTER: titanic.request, .reply, .close | number, pending, served',
    'broker ROUTER -> titanic DEALER: as a worker | number, pending, served',
    'titanic file -> disk files: requests and replies',
    'titanic REQ -> broker ROUTER: as a client: meals | served',
    'broker ROUTER -> workers DEALER: order | served',
  ],
  'hello-world': ['client REQ -> server REP: Hello | World'],
  weather: [
    'station XPUB -> listener SUB: 10001 21 39 | subscription: 10001',
    'station XPUB -> latecomer SUB: later updates alone',
  ],
  ventilator: [
    'ventilator PUSH -> workers PULL: 100 tasks',
    'workers PUSH -> sink PULL: results',
    'ventilator PUSH -> sink PULL: start',
  ],
  'point-to-point-queue': [
    'sender REQ -> queue ROUTER: leave, text, expiry | kept',
    'queue ROUTER -> receivers DEALER: message, once | take',
  ],
  'scatter-gather': ['asker ROUTER -> workers DEALER: question, to each | answer, in time'],
  chat: [
    'guests PUB -> intermediary XSUB/XPUB: room, name, line',
    'intermediary XSUB/XPUB -> guests SUB: room, name, line',
  ],
  'multi-channel': [
    'publisher XPUB -> both SUB: tcp: sports, news',
    'publisher XPUB -> both SUB: ipc: sports, news',
    'publisher XPUB -> fan SUB: tcp: sports',
  ],
  'sync-async': [
    'sync REQ -> servers REP: one by one | answer',
    'async DEALER -> servers REP: all at once | answers',
  ],
  pipes: [
    'source PUSH -> by-2 PULL: 0 1 2 3 …, sentinel',
    'by-2 PUSH -> by-5 PULL: 0 2 4 …, sentinel',
    'by-5 PUSH -> drain PULL: 0 10 20 …, sentinel',
  ],
  transports: [
    'here PAIR -> there PAIR: tcp://127.0.0.1',
    'here PAIR -> there PAIR: ipc://file',
    'here PAIR -> there PAIR: inproc://name',
    'here RADIO -> there DISH: udp://127.0.0.1',
  ],
  security: [
    'friend REQ -> truck REP: CURVE, key on the list | served',
    'stranger REQ -> truck REP: CURVE, unknown key: kept out',
    'bare REQ -> truck REP: no CURVE: kept out',
    'truck REP -> list ROUTER: ZAP: whose key? | 200, 400',
  ],
  versions: ['reader none -> ZeroMQ library: version? | 4.3.5, capabilities'],
}
