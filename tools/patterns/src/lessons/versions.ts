/** Versions: which ZeroMQ this is, and what it was built to do. */
import { capability, version } from 'zeromq'
import type { Lesson } from '../frame/lesson.ts'
import type { Party } from '../frame/party.ts'

async function reader(party: Party): Promise<void> {
  party.ready(`ZeroMQ ${version}`, { event: 'version', version })
  for (const [name, isThere] of Object.entries(capability)) {
    party.say(`${name}: ${isThere ? 'yes' : 'no'}`, { event: 'capability', name, isThere })
  }
  party.say('that is all', { event: 'end' })
}

export const versions: Lesson = {
  name: 'versions',
  title: 'the version of ZeroMQ and its capabilities',
  roles: { reader },
  async run(scene) {
    await scene.start('reader')
    await scene.until({ event: 'end' })
    const { data } = await scene.until({ event: 'version' })
    scene.check(`the version is 4 or later: ${data.version}`, Number(String(data.version).split('.')[0]) >= 4)
    for (const name of ['ipc', 'curve', 'draft']) {
      scene.check(`it can do ${name}`, scene.told({ event: 'capability', name, isThere: true }).length === 1)
    }
  },
}
