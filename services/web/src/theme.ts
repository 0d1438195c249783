/** Light or dark: as the system says, or as chosen on this device. public/theme.js applies it before the first paint. */
import { signal } from '@preact/signals'
import { readKept, writeKept } from './kept.ts'

export type Theme = 'system' | 'light' | 'dark'

const KEY = 'truck-theme'
const NEXT: Readonly<Record<Theme, Theme>> = { system: 'dark', dark: 'light', light: 'system' }

function kept(): Theme {
  const text = readKept(KEY)
  return text === 'light' || text === 'dark' ? text : 'system'
}

export const theme = signal<Theme>(kept())

/** Goes on to the next: system, dark, light. */
export function switchTheme(): void {
  theme.value = NEXT[theme.value]
  if (theme.value === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme.value
  writeKept(KEY, theme.value)
}
