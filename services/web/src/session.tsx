/** Who this browser is to the gateway, and the page to sign in where a page needs more. */
import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { ApiError, readSession, signIn } from './api.ts'
import type { Role, Session } from './api-types.ts'
import { Button } from './parts/parts.tsx'

const AGAIN_MS = 1_500
const RANK: Readonly<Record<Role, number>> = { customer: 0, station: 1, chef: 2 }
const WHO: Readonly<Record<Role, string>> = {
  customer: 'everybody',
  station: 'the stations and the chef',
  chef: 'the chef',
}

/** Undefined until the gateway has said it. */
export const session = signal<Session | undefined>(undefined)

/** Asks the gateway who this is, until it answers. */
export async function loadSession(): Promise<void> {
  for (;;) {
    try {
      session.value = await readSession()
      return
    } catch (error) {
      console.info('the gateway does not say who this is', error)
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
    }
  }
}

/** Whether this browser may see what a role may. */
export function may(role: Role): boolean {
  return session.value !== undefined && RANK[session.value.role] >= RANK[role]
}

/** What follows the kitchen, for as long as the page is open and whoever looks may see it; undefined else. */
export function useLive<T extends { close(): void }>(atLeast: Role, begin: () => T): T | undefined {
  const allowed = may(atLeast)
  const live = useMemo(() => (allowed ? begin() : undefined), [allowed, begin])
  useEffect(() => () => live?.close(), [live])
  return live
}

/** Shows its children to those who may see them, to others the page to sign in. */
export function NeedsRole({ atLeast, children }: { atLeast: Role; children: ComponentChildren }) {
  useEffect(() => void loadSession(), [])
  if (session.value === undefined) return <p class="empty">Asking the kitchen who you are…</p>
  return may(atLeast) ? children : <SignIn atLeast={atLeast} />
}

function SignIn({ atLeast }: { atLeast: Role }) {
  const [token, setToken] = useState('')
  const [problem, setProblem] = useState('')
  const send = async (event: Event): Promise<void> => {
    event.preventDefault()
    setProblem('')
    try {
      await signIn(token.trim())
      await loadSession()
      if (!may(atLeast)) setProblem(`This token is good, but this page is for ${WHO[atLeast]}.`)
    } catch (error) {
      const refused = error instanceof ApiError && (error.status === 401 || error.status === 400)
      setProblem(refused ? 'The kitchen does not know this token.' : (error as Error).message)
    }
  }
  return (
    <form class="card sign-in" onSubmit={(event) => void send(event)}>
      <h2>Sign in</h2>
      <p>This page is for {WHO[atLeast]}. Whoever runs the truck has the tokens: ask for yours.</p>
      <label class="field">
        Token
        <input
          type="password"
          autocomplete="current-password"
          value={token}
          aria-invalid={problem !== ''}
          onInput={(event) => setToken(event.currentTarget.value)}
        />
      </label>
      {problem !== '' && (
        <p role="alert" class="badge badge-bad">
          {problem}
        </p>
      )}
      <Button type="submit" kind="main" disabled={token.trim() === ''}>
        Sign in
      </Button>
    </form>
  )
}
