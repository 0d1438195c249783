/**
 * A wire contract read from .proto files, for tests: one that was frozen, or
 * one of a later minor version, beside the generated one of today.
 */
import './configure-protobuf.ts'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import protobuf from 'protobufjs'

const PACKAGE = 'foodtruck/v1'
/** Far from every number that is in use. */
const NEW_FIELD = 15_000
const NEW_MESSAGE = 15_001

/** Turns messages into bytes and back by a contract of its own; fields are in camel case, enums numbers. */
export interface Contract {
  encode(type: string, message: object): Uint8Array
  /** Absent scalars and lists have their default, absent messages are null. Throws on a malformed frame. */
  decode(type: string, frame: Uint8Array): object
}

/** The contract of the folder that holds `foodtruck/v1/*.proto`. Throws if it is none. */
export function loadContract(folder: string): Contract {
  return contractOf(rootOf(folder), (_type, message) => message)
}

/**
 * The same contract as a later minor version could have it: every message has a
 * field more, and a message more, and both are set in all that is encoded.
 */
export function loadLaterContract(folder: string): Contract {
  const root = rootOf(folder)
  const types = messageTypes(root)
  const addition = new protobuf.Type('Addition').add(new protobuf.Field('words', 1, 'string'))
  root.define('foodtruck.v1').add(addition)
  for (const type of types) {
    type.add(new protobuf.Field('newField', NEW_FIELD, 'string'))
    type.add(new protobuf.Field('newMessages', NEW_MESSAGE, 'foodtruck.v1.Addition', 'repeated'))
  }
  root.resolveAll()
  return contractOf(root, withNews)
}

function rootOf(folder: string): protobuf.Root {
  const root = new protobuf.Root()
  root.resolvePath = (_origin, target) => join(folder, target)
  const files = readdirSync(join(folder, PACKAGE)).filter((file) => file.endsWith('.proto'))
  root.loadSync(files.map((file) => `${PACKAGE}/${file}`)).resolveAll()
  return root
}

function contractOf(root: protobuf.Root, dress: (type: protobuf.Type, message: object) => object): Contract {
  const typeOf = (name: string): protobuf.Type => root.lookupType(`foodtruck.v1.${name}`)
  return {
    encode: (name, message) => {
      const type = typeOf(name)
      return type.encode(type.fromObject(dress(type, message))).finish()
    },
    decode: (name, frame) => {
      const type = typeOf(name)
      return type.toObject(type.decode(frame), { defaults: true, arrays: true, longs: Number })
    },
  }
}

function messageTypes(root: protobuf.Root): protobuf.Type[] {
  const { nestedArray } = root.lookup('foodtruck.v1') as protobuf.Namespace
  return nestedArray.filter((one) => one instanceof protobuf.Type)
}

/** The message with what is new in it, and in every message within it. */
function withNews(type: protobuf.Type, message: object): object {
  const dressed: Record<string, unknown> = { ...message }
  for (const { name, resolvedType } of type.fieldsArray) {
    const value = dressed[name]
    if (!(resolvedType instanceof protobuf.Type) || value === null || value === undefined) continue
    dressed[name] = Array.isArray(value)
      ? value.map((one: object) => withNews(resolvedType, one))
      : withNews(resolvedType, value)
  }
  return { ...dressed, newField: 'not known before', newMessages: [{ words: 'neither' }, {}] }
}
