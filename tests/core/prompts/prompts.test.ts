import { describe, expect, test } from 'vitest'
import { contactGate, type ContactGate } from '../../../core/boundaries/contact-gate.ts'
import type { ContactValue } from '../../../core/boundaries/contact-kinds.ts'
import { asks, promptsFor, promptsOfAllSteps } from '../../../core/prompts/prompts.ts'
import { makeStatus } from '../boundaries/make-boundary.ts'

function gateOf(value: ContactValue): ContactGate {
  return contactGate(makeStatus({ value }), [], '2026-03-10')
}

const again = (part: Parameters<typeof makeStatus>[0]): boolean =>
  promptsFor('outcome', [], contactGate(makeStatus(part), [], '2026-03-10')).some(({ text }) =>
    text.includes('try again'),
  )

const ABOUT_CONTACT = ['contact', 'friendship', 'conversation', 'memories']

describe('questions to write to', () => {
  test('are all there while contact is open, but for those hidden for ever', () => {
    expect(promptsFor('contact', [], gateOf('open'))).toHaveLength(6)
    expect(promptsFor('contact', ['contact-1'], gateOf('open'))).toHaveLength(5)
  })

  test('never speak of contact where it is closed', () => {
    for (const value of ['said_no', 'blocked_me', 'legal_order', 'safety_victim', 'safety_own'] as const) {
      const steps = new Set<string>(promptsOfAllSteps([], gateOf(value)).map(({ step }) => step))
      for (const step of ABOUT_CONTACT) expect(steps, `${step} under ${value}`).not.toContain(step)
    }
    expect(asks('contact', gateOf('practical_only'))).toBe(false)
    expect(asks('friendship', gateOf('needs_time'))).toBe(false)
    expect(asks('contact', gateOf('needs_time'))).toBe(true)
  })

  test('speak of trying again to nobody who frightened the other, also where an order stands on top', () => {
    expect(again({ value: 'open' })).toBe(true)
    expect(again({ value: 'said_no' })).toBe(true)
    expect(again({ value: 'safety_own' })).toBe(false)
    expect(again({ value: 'safety_own', orderStands: true })).toBe(false)
  })

  test('ask nobody who was afraid for their own part, or about trying again', () => {
    const words = promptsOfAllSteps([], gateOf('safety_victim'))
      .map(({ text }) => text)
      .join('\n')
    expect(words).not.toMatch(/apolog|try again|likes us both|where did I slip/i)
    for (const step of ['space', 'issues', 'growth', 'boundaries', 'support', 'outcome'] as const) {
      expect(promptsFor(step, [], gateOf('safety_victim')).length, step).toBeGreaterThan(1)
    }
  })
})
