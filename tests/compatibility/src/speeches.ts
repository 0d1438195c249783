/** The contracts that today's code is held against. */
import { join } from 'node:path'
import { PROTOCOL_MAJOR, PROTOCOL_MINOR } from '@foodtruck/messages'
import { loadContract, loadLaterContract } from '@foodtruck/messages/contract'
import type { Speech } from './contract-peer.ts'

const FROZEN = join(import.meta.dirname, '../contracts/1.0')
const TODAY = join(import.meta.dirname, '../../../proto')
const MINOR_LATER = PROTOCOL_MINOR + 99

/** Version 1.0 as it was released; its files are never changed. */
export const frozen: Speech = { contract: loadContract(FROZEN), major: 1, minor: 0 }

/** Today's contract with more in it than anybody knows yet. */
export const later: Speech = {
  contract: loadLaterContract(TODAY),
  major: PROTOCOL_MAJOR,
  minor: MINOR_LATER,
}

/** Another major version, of which only a rejection may be understood. */
export const otherMajor: Speech = { contract: loadContract(TODAY), major: PROTOCOL_MAJOR + 1, minor: 0 }
