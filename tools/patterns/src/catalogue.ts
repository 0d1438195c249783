/** All lessons by name, in the order in which they are best read. Each is loaded only when it is asked for. */
import type { Lesson } from './frame/lesson.ts'

type Load = () => Promise<Lesson>

/** The systems that serve the same orders. */
export const LADDER: ReadonlyMap<string, Load> = new Map<string, Load>([
  ['request-reply', async () => (await import('./lessons/request-reply.ts')).requestReply],
  ['pair', async () => (await import('./lessons/pair.ts')).pair],
  [
    'request-reply-workers',
    async () => (await import('./lessons/request-reply-workers.ts')).requestReplyWorkers,
  ],
  ['push-pull-master', async () => (await import('./lessons/push-pull-master.ts')).pushPullMaster],
  ['push-pull-stages', async () => (await import('./lessons/push-pull-stages.ts')).pushPullStages],
  [
    'publish-subscribe-chef',
    async () => (await import('./lessons/publish-subscribe-chef.ts')).publishSubscribeChef,
  ],
  ['router-dealer', async () => (await import('./lessons/router-dealer.ts')).routerDealer],
  ['combined', async () => (await import('./lessons/combined.ts')).combined],
])

/** What the guide adds to request-reply so that it survives a death, step by step. */
export const RELIABILITY: ReadonlyMap<string, Load> = new Map<string, Load>([
  ['lazy-pirate', async () => (await import('./lessons/lazy-pirate.ts')).lazyPirate],
  ['simple-pirate', async () => (await import('./lessons/simple-pirate.ts')).simplePirate],
  ['paranoid-pirate', async () => (await import('./lessons/paranoid-pirate.ts')).paranoidPirate],
  ['majordomo', async () => (await import('./lessons/majordomo.ts')).majordomo],
  ['titanic', async () => (await import('./lessons/titanic.ts')).titanic],
])

/** The lessons of ZeroMQ's guide, which need no truck. */
const BASICS: ReadonlyMap<string, Load> = new Map<string, Load>([
  ['hello-world', async () => (await import('./lessons/hello-world.ts')).helloWorld],
  ['weather', async () => (await import('./lessons/weather.ts')).weather],
  ['ventilator', async () => (await import('./lessons/ventilator.ts')).ventilatorLesson],
  ['point-to-point-queue', async () => (await import('./lessons/point-to-point-queue.ts')).pointToPointQueue],
  ['scatter-gather', async () => (await import('./lessons/scatter-gather.ts')).scatterGather],
  ['chat', async () => (await import('./lessons/chat.ts')).chat],
  ['multi-channel', async () => (await import('./lessons/multi-channel.ts')).multiChannel],
  ['sync-async', async () => (await import('./lessons/sync-async.ts')).syncAsync],
  ['pipes', async () => (await import('./lessons/pipes.ts')).pipes],
  ['transports', async () => (await import('./lessons/transports.ts')).transports],
  ['security', async () => (await import('./lessons/security.ts')).security],
  ['versions', async () => (await import('./lessons/versions.ts')).versions],
])

export const LESSONS: ReadonlyMap<string, Load> = new Map<string, Load>([
  ...LADDER,
  ...RELIABILITY,
  ...BASICS,
])

/** The lesson of that name. Throws if there is none. */
export async function loadLesson(name: string): Promise<Lesson> {
  const load = LESSONS.get(name)
  if (!load) throw new Error(`no pattern is called ${name}`)
  return load()
}
