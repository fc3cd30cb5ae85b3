import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { contactGate } from '../../../core/boundaries/contact-gate.ts'
import type { ContactValue } from '../../../core/boundaries/contact-kinds.ts'
import { ok } from '../../../core/kernel/result.ts'
import type { StepNoun } from '../../../core/steps/steps.ts'
import { KnowCard } from '../../../renderer/features/steps/KnowCard.tsx'
import { makeStatus } from '../../core/boundaries/make-boundary.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

function open(step: StepNoun, value: ContactValue): void {
  const status = makeStatus({ value })
  const bridge = makeFakeBridge({
    handlers: {
      'boundaries.gate': () => ok(contactGate(status, [], '2026-03-10')),
      'boundaries.status': () => ok(status),
    },
  })
  page = openFakePage(<KnowCard step={step} />, bridge)
}

it('where safety comes first, nothing speaks of taking a no or of understanding it', async () => {
  open('space', 'open')
  expect(await screen.findByText(/could take a no/)).toBeTruthy()
  page?.close()
  open('space', 'safety_victim')
  expect(await screen.findByText(/^Begin when you need room\. /)).toBeTruthy()
  expect(screen.queryByText(/could take a no/)).toBeNull()
  page?.close()
  open('issues', 'safety_victim')
  expect(await screen.findByText(/Leave whenever it is enough/)).toBeTruthy()
  expect(screen.queryByText(/feel understood/)).toBeNull()
})
