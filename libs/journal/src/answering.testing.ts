/** A thread that answers with what it was asked, or does as it is told. */
import { parentPort, workerData } from 'node:worker_threads'

if (workerData === 'refuse') {
  parentPort?.postMessage({ fault: { name: 'DATA_IN_USE', message: 'someone else' } })
  parentPort?.close()
} else {
  parentPort?.postMessage('ready')
}
parentPort?.on('message', (request: string) => {
  if (request === 'close') parentPort?.close()
  else if (request === 'throw') throw new Error('a defect')
  else if (request === 'exit') process.exit(3)
  else if (request === 'fault') parentPort?.postMessage({ fault: { name: 'DISK_FULL', message: 'full' } })
  else parentPort?.postMessage(request)
})
