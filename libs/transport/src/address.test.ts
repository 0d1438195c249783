import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { ErrorCode } from '@foodtruck/runtime'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { routerThatKeeps, socketFolder } from './test-support.ts'

const cleanups: (() => Promise<unknown>)[] = []
let folder: string

beforeEach(async () => {
  const made = await socketFolder()
  folder = made.path
  cleanups.push(made.remove)
})

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

test('a socket makes nothing but its file, and removes it', async () => {
  const { socket } = await routerThatKeeps({ bind: `ipc://${folder}/router.sock` })
  expect(await readdir(folder)).toEqual(['router.sock'])
  await socket.close()
  expect(await readdir(folder)).toEqual([])
})

test('the socket file of a process that was killed is taken over', async () => {
  const path = `${folder}/router.sock`
  const script = `require('node:net').createServer().listen(${JSON.stringify(path)}, () => console.log('up'))`
  const child = spawn(process.execPath, ['-e', script])
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(existsSync(path)).toBe(true)
  const { socket } = await routerThatKeeps({ bind: `ipc://${path}` })
  await socket.close()
})

test('a file that is no socket is left alone', async () => {
  const path = `${folder}/notes.txt`
  await writeFile(path, 'dear diary')
  await expect(routerThatKeeps({ bind: `ipc://${path}` })).rejects.toMatchObject({
    code: ErrorCode.PORT_BUSY,
  })
  expect(await readFile(path, 'utf8')).toBe('dear diary')
})

test('a socket that another took over is not removed by the first one', async () => {
  const path = `${folder}/router.sock`
  const { socket: first } = await routerThatKeeps({ bind: `ipc://${path}` })
  const { unlink } = await import('node:fs/promises')
  await unlink(path)
  const { socket: second } = await routerThatKeeps({ bind: `ipc://${path}` })
  await first.close()
  expect(existsSync(path)).toBe(true)
  await second.close()
  expect(existsSync(path)).toBe(false)
})

test('a folder that is missing or cannot be written is one clear error', async () => {
  const missing = routerThatKeeps({ bind: `ipc://${folder}/none/router.sock` })
  await expect(missing).rejects.toMatchObject({ code: ErrorCode.DATA_UNWRITABLE })
  await writeFile(`${folder}/file`, '')
  const below = routerThatKeeps({ bind: `ipc://${folder}/file/router.sock` })
  await expect(below).rejects.toMatchObject({ code: ErrorCode.DATA_UNWRITABLE })
  // Root may write everywhere: there is nothing to refuse.
  if (process.getuid?.() === 0) return
  await chmod(folder, 0o555)
  cleanups.push(() => chmod(folder, 0o755))
  const readOnly = routerThatKeeps({ bind: `ipc://${folder}/router.sock` })
  await expect(readOnly).rejects.toMatchObject({ code: ErrorCode.DATA_UNWRITABLE })
})

test.each(['tcp://127.0.0.1', 'kitchen', 'carrier-pigeon://roof'])(
  'an address that cannot be listened on is a wrong setting: %s',
  async (bind) => {
    await expect(routerThatKeeps({ bind })).rejects.toMatchObject({ code: ErrorCode.BAD_SETTING })
  },
)
