/**
 * The journal's tables, and the ways to open its file. Invariant: a file is only written once it is known to be
 * a journal of this schema version, and everything in it can be read with plain sqlite3 (3.40 and later).
 */
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { FaultError, isBusy } from './fault.ts'
import { JournalBounds } from './journal.ts'
import { stateTable } from './state.ts'

/** Grows when the tables change in a way that older code cannot read. */
export const SCHEMA_VERSION = 2

/** Order numbers that share a block of the index of keys. */
export const KEY_BLOCK = JournalBounds.keyBatch

/** The same for keys of orders that were removed: an index of them fits into the cache. */
export const PAST_KEY_BLOCK = 262_144

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
  message TEXT NOT NULL DEFAULT '',
  carried INTEGER NOT NULL DEFAULT 0,   -- 1: its records are being copied to carried; 2: all are there
  checksum INTEGER,                     -- CRC-32 of what never changes; null if schema 1 wrote it
  sequences TEXT,                       -- once it ended: how far its transitions lie apart; null if schema 1 wrote it
  end_checksum INTEGER                  -- CRC-32 of what its end wrote
) STRICT;

-- Keys are random, and an index of random entries costs a page per order once there are many. Ordered by block of
-- numbers first, all inserts meet in one small part of it; a search looks into block after block.
CREATE UNIQUE INDEX order_keys ON orders (number / ${KEY_BLOCK}, key);

-- One row per commit; records is a JSON array with one array per transition, see the view transitions.
CREATE TABLE log (
  last_sequence INTEGER PRIMARY KEY,
  first_sequence INTEGER NOT NULL,
  committed_at INTEGER NOT NULL,
  floor_order INTEGER NOT NULL,         -- no order below this one was open
  floor_sequence INTEGER NOT NULL,      -- no open order had a transition before this one
  records TEXT NOT NULL,
  open_orders INTEGER,                  -- open after this commit; null if schema 1 wrote it
  checksum INTEGER                      -- CRC-32 of the row; null if schema 1 wrote it
) STRICT;
`

/** What schema 2 has beside those of schema 1. */
const keepingTables = `
-- Orders that were open for so long that their records lie far back in the log.
CREATE INDEX carried_orders ON orders (number) WHERE carried = 1;

-- Records of orders that outlive their part of the log, one by one.
CREATE TABLE carried (
  order_number INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  record TEXT NOT NULL,
  checksum INTEGER NOT NULL,
  PRIMARY KEY (order_number, sequence)
) STRICT, WITHOUT ROWID;

-- What is left of orders that were removed: enough to answer a repeat of their submit.
CREATE TABLE past_keys (
  block INTEGER NOT NULL,               -- number / ${PAST_KEY_BLOCK}, for the same reason as in order_keys
  key TEXT NOT NULL,
  number INTEGER NOT NULL,
  token TEXT NOT NULL,
  status TEXT NOT NULL,
  digest BLOB NOT NULL,                 -- the first bytes of the payload's SHA-256
  checksum INTEGER NOT NULL,
  PRIMARY KEY (block, key)
) STRICT, WITHOUT ROWID;
${stateTable}`

/** What was removed from the log is in carried, where its order is still there. */
const records = `(
  SELECT t.value FROM log, json_each(log.records) AS t
  WHERE log.last_sequence > (SELECT pruned_through FROM state)
    AND t.value ->> 0 > (SELECT pruned_through FROM state)
  UNION ALL
  SELECT record FROM carried WHERE sequence <= (SELECT pruned_through FROM state)
)`

const views = `
CREATE VIEW transitions AS SELECT
  t.value ->> 0 AS sequence, ${utc('(t.value ->> 1)')} AS at, t.value ->> 2 AS kind,
  t.value ->> 3 AS order_number, t.value ->> 4 AS ticket, t.value ->> 5 AS step, t.value ->> 6 AS stage,
  t.value ->> 7 AS attempt, t.value ->> 8 AS worker,
  CASE WHEN t.value ->> 9 > 0 THEN ${utc('(t.value ->> 9)')} END AS started_at,
  t.value ->> 10 AS code, t.value ->> 11 AS message, t.value ->> 12 AS extra,
  t.value ->> 1 AS at_ms, t.value ->> 9 AS started_at_ms
FROM ${records} AS t;

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

/** Schema 1 becomes this one in a moment, whatever the size of the file: rows that are there get no checksum. */
const MIGRATED_VERSION = 1
const migration = `BEGIN IMMEDIATE;
DROP VIEW order_times; DROP VIEW tickets; DROP VIEW transitions;
ALTER TABLE orders ADD COLUMN carried INTEGER NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN checksum INTEGER;
ALTER TABLE orders ADD COLUMN sequences TEXT;
ALTER TABLE orders ADD COLUMN end_checksum INTEGER;
ALTER TABLE log ADD COLUMN open_orders INTEGER;
ALTER TABLE log ADD COLUMN checksum INTEGER;
${keepingTables} ${views}
UPDATE meta SET value = ${SCHEMA_VERSION} WHERE name = 'schema'; COMMIT`

/** Milliseconds that a connection waits for someone else's lock, sqlite3 on a terminal for example. */
const LOCK_WAIT_MS = 10_000
/** Bytes of a page of the file. */
export const PAGE_BYTES = 8_192
/** Enough: what is written next to each other is near each other in the file. */
const CACHE_KIB = 16_384
/** What the WAL file is cut down to once it was checkpointed. */
const WAL_BYTES_MAX = 64 * 1024 * 1024

/** Opens the journal for writing; makes its tables if the file is new. Throws what `faultOf` understands. */
export function openForWriting(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: LOCK_WAIT_MS })
  try {
    // Reads the header first: a file that is no database must not be touched.
    const isNew = db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n === 0
    db.exec(`PRAGMA page_size = ${PAGE_BYTES}; PRAGMA cache_size = -${CACHE_KIB}; PRAGMA temp_store = MEMORY`)
    if (!isNew && schemaVersion(db, path) !== MIGRATED_VERSION) checkSchema(db, path)
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL`)
    // Never inside a commit: the writer checkpoints between commits.
    db.exec(`PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = ${WAL_BYTES_MAX}`)
    if (isNew) {
      db.exec(`BEGIN IMMEDIATE; ${tables} ${keepingTables} ${views}
        INSERT INTO meta VALUES ('schema', ${SCHEMA_VERSION}), ('epoch', 0); COMMIT`)
    } else if (schemaVersion(db, path) === MIGRATED_VERSION) db.exec(migration)
    // What an fsync of an earlier process failed to write may be seen here all the same: it is written anew.
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Opens an existing journal for reading beside its writer. Throws what `faultOf` understands. */
export function openForReading(path: string): DatabaseSync {
  if (!existsSync(path)) throw new FaultError('JOURNAL_BROKEN', `there is no journal ${path}`)
  const db = new DatabaseSync(path, { readOnly: true, timeout: LOCK_WAIT_MS })
  try {
    checkSchema(db, path)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * Holds the lock that keeps a second process out of the data folder, as an open transaction on a file beside the
 * journal: the operating system ends it with the process, however that dies. Throws DATA_IN_USE if it is held.
 */
export function holdLock(path: string): DatabaseSync {
  const lock = new DatabaseSync(`${path}.lock`)
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new FaultError('DATA_IN_USE', `the journal ${path} is in use by another router`)
  }
}

function checkSchema(db: DatabaseSync, path: string): void {
  const version = schemaVersion(db, path)
  if (version === SCHEMA_VERSION) return
  const found = version === null ? 'no schema version' : `schema version ${version}`
  const older = version === MIGRATED_VERSION ? '; a router that opens it brings it up to date' : ''
  throw new FaultError(
    'JOURNAL_BROKEN',
    `the journal ${path} has ${found}, this router reads ${SCHEMA_VERSION}${older}`,
  )
}

function schemaVersion(db: DatabaseSync, path: string): number | null {
  const hasMeta = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meta'").get()
  if (hasMeta === undefined)
    throw new FaultError('JOURNAL_BROKEN', `${path} is no journal: it has no table meta`)
  const version = db.prepare("SELECT value FROM meta WHERE name = 'schema'").get()?.value
  return version === undefined ? null : Number(version)
}
