/** A journal's file as the first version of its schema made it, so that what it takes to open one is tested. */
import { DatabaseSync } from 'node:sqlite'
import type { CommitGroup } from './journal.ts'
import { encodeRecords } from './transition.ts'

const utc = (ms: string) => `strftime('%Y-%m-%d %H:%M:%f', ${ms} / 1000.0, 'unixepoch')`

const tables = `
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value ANY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE orders (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL,                    -- what the client calls it; never twice
  token TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'open',  -- open, then served, cancelled or refused
  accepted_at INTEGER NOT NULL,         -- times are milliseconds since 1970, UTC
  ended_at INTEGER,
  first_sequence INTEGER NOT NULL,
  last_sequence INTEGER,
  traceparent TEXT NOT NULL,
  payload BLOB NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  message TEXT NOT NULL DEFAULT ''
) STRICT;

-- Keys are random, and an index of random entries costs a page per order once there are many. Ordered by block of
-- numbers first, all inserts meet in one small part of it; a search looks into block after block.
CREATE UNIQUE INDEX order_keys ON orders (number / 8192, key);

-- One row per commit; records is a JSON array with one array per transition, see the view transitions.
CREATE TABLE log (
  last_sequence INTEGER PRIMARY KEY,
  first_sequence INTEGER NOT NULL,
  committed_at INTEGER NOT NULL,
  floor_order INTEGER NOT NULL,         -- no order below this one was open
  floor_sequence INTEGER NOT NULL,      -- no open order had a transition before this one
  records TEXT NOT NULL
) STRICT;
`

const views = `
CREATE VIEW transitions AS SELECT
  t.value ->> 0 AS sequence, ${utc('(t.value ->> 1)')} AS at, t.value ->> 2 AS kind,
  t.value ->> 3 AS order_number, t.value ->> 4 AS ticket, t.value ->> 5 AS step, t.value ->> 6 AS stage,
  t.value ->> 7 AS attempt, t.value ->> 8 AS worker,
  CASE WHEN t.value ->> 9 > 0 THEN ${utc('(t.value ->> 9)')} END AS started_at,
  t.value ->> 10 AS code, t.value ->> 11 AS message, t.value ->> 12 AS extra,
  t.value ->> 1 AS at_ms, t.value ->> 9 AS started_at_ms
FROM log, json_each(log.records) AS t;

CREATE VIEW tickets AS SELECT
  p.order_number, planned.key + 1 AS ticket, planned.value ->> '$.label' AS label,
  (SELECT group_concat(value, ' ') FROM json_each(planned.value, '$.stages')) AS stages,
  done.stage AS done_stage, done.at AS done_at, ifnull(done.steps, 0) AS done_steps, p.at AS planned_at
FROM transitions AS p, json_each(p.extra, '$.tickets') AS planned
LEFT JOIN (
  -- SQLite takes stage and at from the row that has the maximum.
  SELECT order_number, ticket, stage, at, max(sequence), count(*) AS steps
  FROM transitions WHERE kind = 'StageDone' GROUP BY order_number, ticket
) AS done ON done.order_number = p.order_number AND done.ticket = planned.key + 1
WHERE p.kind = 'OrderPlanned';

CREATE VIEW order_times AS SELECT
  number, token, status, ${utc('accepted_at')} AS accepted, ${utc('ended_at')} AS ended,
  (ended_at - accepted_at) / 1000.0 AS seconds, code, message, traceparent, length(payload) AS payload_bytes
FROM orders;
`

/** Writes groups as the first version did. */
export function writeSchema1(path: string, groups: readonly CommitGroup[]): void {
  const db = new DatabaseSync(path)
  db.exec(`PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; BEGIN; ${tables} ${views}
    INSERT INTO meta VALUES ('schema', 1), ('epoch', 1); COMMIT`)
  const accept = db.prepare(`INSERT INTO orders
    (number, key, token, accepted_at, first_sequence, traceparent, payload) VALUES (?, ?, ?, ?, ?, ?, ?)`)
  const end = db.prepare(`UPDATE orders
    SET status = ?, ended_at = ?, last_sequence = ?, code = ?, message = ? WHERE number = ? AND status = 'open'`)
  const log = db.prepare('INSERT INTO log VALUES (?, ?, ?, ?, ?, ?)')
  for (const group of groups) {
    for (const order of group.accepted) {
      const { number, key, token, acceptedAtMs, sequence, traceparent, payload } = order
      accept.run(number, key, token, acceptedAtMs, sequence, traceparent, payload)
    }
    for (const { status, atMs, sequences, code, message, number } of group.ended) {
      end.run(status, atMs, sequences.at(-1) ?? 0, code, message, number)
    }
    const records = encodeRecords(group.transitions)
    const { lastSequence, firstSequence, atMs, floorOrder, floorSequence } = group
    log.run(lastSequence, firstSequence, atMs, floorOrder, floorSequence, records)
  }
  db.close()
}
