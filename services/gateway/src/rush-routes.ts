/**
 * Orders that somebody puts before the others, or back. Invariant: a repeat
 * changes nothing and is told as that.
 */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Deps } from './app.ts'
import { authorOf, CHEF } from './caller.ts'
import { author, numberOf, read, reason } from './dead-letter-routes.ts'
import { must } from './order-body.ts'
import { sendProblem } from './problem.ts'

const rushBody = z.strictObject({ reason: reason.optional(), author }, must('be a JSON object'))

export function rushRoutes(app: FastifyInstance, { router }: Deps): void {
  for (const [word, undo] of [
    ['rush', false],
    ['unrush', true],
  ] as const) {
    app.post<{ Params: { id: string } }>(`/api/orders/:id/${word}`, CHEF, async (request, reply) => {
      const order = await numberOf(request.params.id, router)
      const asked = read(rushBody, request.body ?? {}, 'body')
      if ('status' in asked) return sendProblem(reply, asked)
      const { reason = '' } = asked
      const author = authorOf(request, asked.author)
      const { changed } = await router.decide({ rush: { order, undo, reason, author } })
      return { number: order, rushed: !undo, changed: changed > 0 }
    })
  }
}
