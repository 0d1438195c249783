/**
 * A browser's session: its token in a cookie that no script can read. Invariant: the cookie goes to this truck alone,
 * and only from its own pages.
 */
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { cookieName, SESSION_URL } from './access.ts'
import type { Deps } from './app.ts'
import { CUSTOMER, type Role } from './caller.ts'
import { read } from './dead-letter-routes.ts'
import { must } from './order-body.ts'
import { sendProblem } from './problem.ts'

/** How long a browser keeps a session whose token has no end. */
const SESSION_DAYS = 400
const DAY_S = 86_400
const TOKEN_CHARS_MAX = 200

const body = z.strictObject(
  {
    token: z
      .string(must('be a token'))
      .max(TOKEN_CHARS_MAX, `must have at most ${TOKEN_CHARS_MAX} characters`),
  },
  must('be a JSON object {"token"}'),
)

/** Who somebody is to the API. */
interface SessionJson {
  role: Role
  auth: 'open' | 'tokens'
  name?: string
  stages?: readonly string[]
}

export function sessionRoutes(app: FastifyInstance, { access, now }: Deps): void {
  const { auth, tokens } = access
  const json = ({
    role,
    name,
    stages,
  }: {
    role: Role
    name: string
    stages: readonly string[]
  }): SessionJson => ({
    role,
    auth,
    ...(name !== '' && { name }),
    ...(stages.length > 0 && { stages }),
  })

  app.get(SESSION_URL, CUSTOMER, async ({ caller }) => json(caller))

  app.post(SESSION_URL, CUSTOMER, async (request, reply) => {
    const asked = read(body, request.body, 'body')
    if ('status' in asked) return sendProblem(reply, asked)
    // An open truck needs no session: whoever is here is the chef.
    if (tokens === null) return json(request.caller)
    const found = tokens.find(asked.token.trim())
    if (found === undefined) {
      throw new TruckError(ErrorCode.UNAUTHENTICATED, 'This token is forged, revoked or over.')
    }
    const seconds =
      found.expiresAtMs === 0 ? SESSION_DAYS * DAY_S : Math.ceil((found.expiresAtMs - now()) / 1_000)
    reply.header('set-cookie', cookie(request, asked.token.trim(), seconds))
    return json(found)
  })

  app.delete(SESSION_URL, CUSTOMER, async (request, reply) => {
    return reply
      .header('set-cookie', cookie(request, '', 0))
      .code(204)
      .send()
  })
}

function cookie(request: FastifyRequest, value: string, seconds: number): string {
  const secure = request.protocol === 'https' ? '; Secure' : ''
  return `${cookieName(request)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`
}
