/**
 * The pantry's tables. Invariant, held by the database itself: the stock changes by entries of the ledger alone, an
 * entry is never changed, nothing is ever below zero, and what a task uses is booked once.
 */
import { DatabaseSync } from 'node:sqlite'
import { FaultError, isBusy } from '@foodtruck/journal/fault'

/** Grows when the tables change in a way that older code cannot read. */
export const SCHEMA_VERSION = 1

const tables = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE ingredients (
  name TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  unit TEXT NOT NULL,
  low_mark INTEGER NOT NULL CHECK (low_mark >= 0),
  stock INTEGER NOT NULL DEFAULT 0 CHECK (stock BETWEEN 0 AND 1000000000000000),   -- what is reserved included
  reserved INTEGER NOT NULL DEFAULT 0 CHECK (reserved BETWEEN 0 AND stock)
) STRICT, WITHOUT ROWID;

-- What tasks have put aside, and whether they have used it. The trace id tells an order from another one that got
-- its number because the router's journal was replaced.
CREATE TABLE reservations (
  id INTEGER PRIMARY KEY,
  order_number INTEGER NOT NULL,
  ticket INTEGER NOT NULL,
  step INTEGER NOT NULL,
  trace TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('reserved', 'used', 'released')),
  lines TEXT NOT NULL CHECK (json_valid(lines))          -- amounts by ingredient
) STRICT;
CREATE UNIQUE INDEX reservation_tasks ON reservations (order_number, ticket, step, trace);

-- Refusals, so that a repeat of the same attempt is answered the same.
CREATE TABLE refusals (
  order_number INTEGER NOT NULL,
  ticket INTEGER NOT NULL,
  step INTEGER NOT NULL,
  trace TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (order_number, ticket, step, trace)
) STRICT, WITHOUT ROWID;

-- Orders that have ended: whoever still works for one reserves nothing any more.
CREATE TABLE ended_orders (
  number INTEGER NOT NULL,
  trace TEXT NOT NULL,
  PRIMARY KEY (number, trace)
) STRICT, WITHOUT ROWID;

-- Purchases, waste and adjustments by the id that their sender gave them.
CREATE TABLE bookings (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('purchase', 'waste', 'adjust')),
  lines TEXT NOT NULL CHECK (json_valid(lines))
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
  sequence INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,                                   -- milliseconds since 1970, UTC
  kind TEXT NOT NULL,
  ingredient TEXT NOT NULL REFERENCES ingredients,
  change INTEGER NOT NULL,                               -- of the stock
  reserved_change INTEGER NOT NULL,                      -- of what is reserved
  stock INTEGER NOT NULL,                                -- both after it
  reserved INTEGER NOT NULL,
  reservation INTEGER REFERENCES reservations,
  booking TEXT REFERENCES bookings,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  CHECK (CASE kind
    WHEN 'reserve' THEN change = 0 AND reserved_change > 0
    WHEN 'use' THEN change < 0 AND reserved_change = change
    WHEN 'release' THEN change = 0 AND reserved_change < 0
    WHEN 'open' THEN change > 0 AND reserved_change = 0
    WHEN 'purchase' THEN change > 0 AND reserved_change = 0
    WHEN 'waste' THEN change < 0 AND reserved_change = 0
    WHEN 'adjust' THEN change <> 0 AND reserved_change = 0
    ELSE 0 END),
  CHECK ((reservation IS NOT NULL) = (kind IN ('reserve', 'use', 'release'))),
  CHECK ((booking IS NOT NULL) = (kind IN ('purchase', 'waste', 'adjust')))
) STRICT;
-- Never spent twice.
CREATE UNIQUE INDEX ledger_uses ON ledger (reservation, ingredient) WHERE kind = 'use';
CREATE INDEX ledger_bookings ON ledger (booking) WHERE booking IS NOT NULL;

-- Items off the menu and back on it; the last row of an item counts.
CREATE TABLE marks (
  sequence INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  item TEXT NOT NULL,
  off INTEGER NOT NULL CHECK (off IN (0, 1)),
  author TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX mark_items ON marks (item, sequence);

CREATE TRIGGER ledger_moves AFTER INSERT ON ledger BEGIN
  UPDATE ingredients SET stock = stock + new.change, reserved = reserved + new.reserved_change
  WHERE name = new.ingredient;
END;
CREATE TRIGGER ledger_alone BEFORE UPDATE OF stock, reserved ON ingredients
WHEN NOT EXISTS (
  SELECT 1 FROM ledger WHERE sequence = (SELECT max(sequence) FROM ledger)
  AND ingredient = new.name AND stock = new.stock AND reserved = new.reserved
) BEGIN SELECT RAISE(ABORT, 'the stock changes by the ledger alone'); END;
CREATE TRIGGER ledger_kept BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is kept'); END;
CREATE TRIGGER ledger_whole BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is kept'); END;
CREATE TRIGGER ingredients_empty BEFORE INSERT ON ingredients WHEN new.stock <> 0 OR new.reserved <> 0
BEGIN SELECT RAISE(ABORT, 'the stock changes by the ledger alone'); END;
CREATE TRIGGER ingredients_kept BEFORE DELETE ON ingredients
BEGIN SELECT RAISE(ABORT, 'an ingredient is kept'); END;

CREATE VIEW movements AS SELECT
  l.sequence, strftime('%Y-%m-%d %H:%M:%f', l.at / 1000.0, 'unixepoch') AS at, l.kind, l.ingredient, l.change,
  l.reserved_change, l.stock, l.reserved, r.order_number, r.ticket, r.step, l.booking, l.author, l.reason
FROM ledger AS l LEFT JOIN reservations AS r ON r.id = l.reservation;
`

/** Milliseconds that a connection waits for someone else's lock, sqlite3 on a terminal for example. */
const LOCK_WAIT_MS = 10_000
/** What the WAL file is cut down to once it was checkpointed. */
const WAL_BYTES_MAX = 64 * 1024 * 1024

/** Opens the pantry's file; makes its tables if it is new. Throws what `faultOf` understands. */
export function openPantryFile(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: LOCK_WAIT_MS })
  try {
    // Reads the header first: a file that is no database must not be touched.
    const isNew = db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n === 0
    if (!isNew) checkSchema(db, path)
    db.exec('PRAGMA temp_store = MEMORY; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    db.exec(`PRAGMA journal_size_limit = ${WAL_BYTES_MAX}`)
    if (isNew) {
      db.exec(`BEGIN IMMEDIATE; ${tables}
        INSERT INTO meta VALUES ('schema', ${SCHEMA_VERSION}), ('revision', 1), ('cursor', 0); COMMIT`)
    }
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * Keeps a second process off the file, as an open transaction on a file beside it: the operating system ends it with
 * the process, however that dies. Throws DATA_IN_USE if it is held.
 */
export function holdPantryLock(path: string): DatabaseSync {
  const lock = new DatabaseSync(`${path}.lock`)
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new FaultError('DATA_IN_USE', `the stock ${path} is in use by another pantry`)
  }
}

function checkSchema(db: DatabaseSync, path: string): void {
  const isPantry =
    db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name IN ('meta', 'ledger')").get()?.n === 2
  if (!isPantry) throw new FaultError('JOURNAL_BROKEN', `${path} is no stock: it has no ledger`)
  const version = db.prepare("SELECT value FROM meta WHERE name = 'schema'").get()?.value
  if (version === SCHEMA_VERSION) return
  throw new FaultError(
    'JOURNAL_BROKEN',
    `the stock ${path} has schema version ${String(version)}, this pantry reads ${SCHEMA_VERSION}`,
  )
}
