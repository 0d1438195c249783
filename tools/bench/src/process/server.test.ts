import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dataFolder } from './data-folder.ts'
import { freePort, Server } from './server.ts'

/** A server in one line that listens on the port it is given. */
const LISTEN = 'require("node:net").createServer().listen(+process.argv[1], "127.0.0.1")'

test('a server is ready once it listens, and gone once it is stopped', async () => {
  const folder = dataFolder('test')
  const port = await freePort()
  const options = { name: 'listener', folder: folder.path, listening: { port } }
  const args = ['-e', LISTEN, String(port)]
  const server = await Server.start({ ...options, command: process.execPath, args })
  expect(server.usage().rssMb).toBeGreaterThan(1)
  await server.stop()
  expect(server.usage()).toEqual({ cpuUs: 0, rssMb: 0 })
  folder.remove()
  expect(existsSync(folder.path)).toBe(false)
})

test('a server that ends at its start says why', async () => {
  const folder = dataFolder('test')
  const listening = { port: await freePort() }
  const args = ['-e', 'console.error("no room on the disk"); process.exit(3)']
  const options = { name: 'listener', command: process.execPath, args, folder: folder.path, listening }
  await expect(Server.start(options)).rejects.toThrow('listener did not start: no room on the disk')
  folder.remove()
})
