import { expect, test } from 'vitest'
import { loadLesson } from '../catalogue.ts'
import { runLesson } from '../frame/run-lesson.ts'

/** What each lesson must show; it waits for each of them on real sockets, and a process dies where one must. */
const LESSONS: Readonly<Record<string, { readonly apart?: string; readonly shows: readonly string[] }>> = {
  'hello-world': {
    apart: 'server',
    shows: [
      '10 requests, 10 replies',
      'the server is back: a new client is answered',
      'the client that waited while it was away is not: it would wait for ever',
    ],
  },
  weather: {
    shows: [
      'a filter by prefix: only its own zip code',
      'the latecomer has missed the first update of its zip code',
      'with synchronisation nothing is missed',
    ],
  },
  ventilator: {
    shows: [
      'one worker takes at least the total cost',
      'four workers are more than twice as fast',
      'each of four gets 25 tasks',
    ],
  },
  'point-to-point-queue': {
    shows: ['each message is taken once', 'what has no expiry is delivered', 'what expired is not delivered'],
  },
  'scatter-gather': {
    shows: [
      'the answers of the quick are there',
      'the slow and the broken are missing, and named',
      'asked without them, the result is complete',
    ],
  },
  chat: {
    shows: [
      'each guest hears every line of its room, its own too',
      'and none of another room',
      'who comes late has missed what was said',
    ],
  },
  'multi-channel': {
    shows: [
      'topics: each hears only its channels',
      'the fan hears each thing once',
      'who is connected twice hears it twice',
    ],
  },
  'sync-async': { shows: ['one by one: the times add up', 'without waiting: they overlap'] },
  pipes: {
    shows: [
      'ended by sentinel: 0 10 20 30 40 50 60 70 80 90',
      'each filter has seen the end by sentinel',
      'ended by closing: 0 10 20 30 40 50 60 70 80 90',
      'each filter has seen the end by closing',
    ],
  },
  transports: {
    shows: [
      'tcp carries the message',
      'ipc carries the message',
      'inproc carries the message',
      'udp carries the message',
    ],
  },
  security: {
    shows: [
      'a stranger with a key of its own is seen: handshake:error:auth',
      'a stranger without CURVE is seen: handshake:error:protocol',
      'whose key is on the list is served',
      'its connection is seen: accept, handshake',
      'the strangers were not served',
      'who goes is seen: disconnect',
    ],
  },
  versions: {
    shows: ['the version is 4 or later', 'it can do ipc', 'it can do curve', 'it can do draft'],
  },
}

test.each(Object.entries(LESSONS))('%s shows what it must', async (name, { apart, shows }) => {
  const lesson = await loadLesson(name)
  const { checks } = await runLesson(lesson, { isApart: (party) => party === apart, scale: 1_000 })
  expect(checks.filter(({ held }) => !held)).toEqual([])
  expect(checks.map(({ text }) => text)).toEqual(shows.map((text) => expect.stringContaining(text)))
})
