import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { createLogger } from '@foodtruck/runtime'
import { expect, it, onTestFinished } from 'vitest'
import { createToken, listTokens, revokeToken, type TokenInit, Tokens, tokensFile } from './tokens.ts'

const CHEF: TokenInit = { role: 'chef', name: 'Ada', stages: [], days: 0 }
const logger = createLogger({ name: 'gateway', level: 'silent' })

async function newFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'truck-tokens-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return tokensFile(join(folder, 'data'))
}

it('keeps a token as a hash, in a file that is its owner’s alone', async () => {
  const file = await newFile()
  const { token, record } = await createToken(file, CHEF)
  const text = await readFile(file, 'utf8')
  // A secret may hold a "_" as well.
  const [, secret = ''] = /^truck_[0-9a-f]{8}_([A-Za-z0-9_-]{43})$/.exec(token) ?? []
  expect(secret).not.toBe('')
  expect(text).not.toContain(secret)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(join(file, '..'))).toEqual(['tokens.json'])
  expect(listTokens(file)).toEqual([record])
})

it('finds a token by its secret, from the moment it is made to the moment it is revoked', async () => {
  const file = await newFile()
  const tokens = new Tokens(file, { logger })
  const { token, record } = await createToken(file, { ...CHEF, role: 'station', stages: ['cook'] })
  expect(tokens.find(token)).toEqual(record)
  expect(tokens.isValid(record.id)).toBe(true)
  const { token: other } = await createToken(file, CHEF)
  expect(tokens.count).toBe(2)
  const mixed = `${token.slice(0, 15)}${other.slice(15)}`
  expect(tokens.find(mixed)).toBeUndefined()
  await revokeToken(file, record.id)
  expect(tokens.find(token)).toBeUndefined()
  expect(tokens.isValid(record.id)).toBe(false)
  expect(tokens.find(other)).toBeDefined()
  await expect(revokeToken(file, record.id)).rejects.toMatchObject({ code: 'TRUCK_ERR_NOT_FOUND' })
})

it('loses none of the tokens that several processes make at once', async () => {
  const file = await newFile()
  const make = (name: string) => {
    const source = `import { createToken } from ${JSON.stringify(resolve(import.meta.dirname, 'tokens.ts'))}
      for (let n = 0; n < 4; n += 1) await createToken(${JSON.stringify(file)}, { role: 'chef', name: '${name}', stages: [], days: 0 })`
    return promisify(execFile)(process.execPath, ['--input-type=module', '-e', source])
  }
  await Promise.all(['Ada', 'Bob'].map(make))
  expect(
    listTokens(file)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Ada', 'Bob'].flatMap((name) => Array(4).fill(name)))
})

it.each([
  ['is no JSON', '{'],
  ['is of another version', '{"version": 2, "tokens": []}'],
  ['has a token without a hash', '{"version": 1, "tokens": [{"id": "00000000", "role": "chef"}]}'],
])('lets nobody in by a file that %s, and changes nothing of it', async (_what, text) => {
  const file = await newFile()
  const { token } = await createToken(file, CHEF)
  const tokens = new Tokens(file, { logger })
  expect(tokens.find(token)).toBeDefined()
  await writeFile(file, text)
  expect(tokens.find(token)).toBeUndefined()
  await expect(createToken(file, CHEF)).rejects.toMatchObject({ code: 'TRUCK_ERR_BAD_TOKENS' })
  expect(await readFile(file, 'utf8')).toBe(text)
  expect(await readdir(join(file, '..'))).toEqual(['tokens.json'])
})

it('says what is in the way of a change', async () => {
  const file = await newFile()
  await createToken(file, CHEF)
  await writeFile(`${file}.new`, '')
  await expect(revokeToken(file, '00000000')).rejects.toMatchObject({
    code: 'TRUCK_ERR_BAD_TOKENS',
    message: expect.stringContaining('tokens.json.new is in the way'),
  })
})
