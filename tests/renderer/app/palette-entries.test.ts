import { expect, test } from 'vitest'
import { contactGate } from '../../../core/boundaries/contact-gate.ts'
import type { ContactValue } from '../../../core/boundaries/contact-kinds.ts'
import { STEPS } from '../../../core/steps/steps.ts'
import { paletteEntries } from '../../../renderer/app/palette-entries.ts'
import { makeStatus } from '../../core/boundaries/make-boundary.ts'

/** The main action of each tool, by its command. */
const ACTS = {
  space: 'feel-pull',
  issues: 'capture-issue',
  contact: 'new-draft',
  friendship: 'log-meeting',
  conversation: 'plan-talk',
  growth: 'add-goal',
  memories: 'add-idea',
  boundaries: 'add-boundary',
  support: 'add-session',
  outcome: 'answer-ways',
} as const

function offered(value: ContactValue): readonly string[] {
  const gate = contactGate(makeStatus({ value }), [], '2026-03-02')
  return paletteEntries(
    () => undefined,
    'F9',
    () => undefined,
    gate,
  ).map(({ id }) => id)
}

test('every tool and its main action are in the palette, each once', () => {
  const ids = offered('open')
  for (const { noun } of STEPS) expect(ids).toEqual(expect.arrayContaining([noun, ACTS[noun]]))
  expect(new Set(ids).size).toBe(ids.length)
})

test.each<[ContactValue, readonly (keyof typeof ACTS)[]]>([
  ['needs_time', ['friendship']],
  ['practical_only', ['friendship', 'conversation', 'memories']],
  ['said_no', ['contact', 'friendship', 'conversation', 'memories']],
  ['blocked_me', ['contact', 'friendship', 'conversation', 'memories']],
  ['legal_order', ['contact', 'friendship', 'conversation', 'memories']],
  ['safety_own', ['contact', 'friendship', 'conversation', 'memories']],
  ['safety_victim', ['contact', 'friendship', 'conversation', 'memories']],
])('%s takes away what it closes, and nothing else', (value, closed) => {
  const gone = Object.entries(ACTS).filter(([, act]) => !offered(value).includes(act))
  expect(gone.map(([noun]) => noun)).toEqual(closed)
})

test('where safety comes first, hidden steps are not in the list', () => {
  for (const noun of ['contact', 'friendship', 'conversation', 'memories']) {
    expect(offered('safety_victim')).not.toContain(noun)
  }
})

test('before contact is known, nothing is offered that it may close', () => {
  const ids = paletteEntries(
    () => undefined,
    'F9',
    () => undefined,
    null,
  ).map(({ id }) => id)
  for (const act of Object.values(ACTS)) expect(ids).not.toContain(act)
})
