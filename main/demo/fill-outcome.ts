import {
  ANSWERED,
  AREAS_ANSWERED,
  DEMO_AGREEMENT,
  DEMO_AREAS,
  DEMO_CLOSING,
  DEMO_LETTERS,
  DEMO_SCENARIOS,
} from '../../core/demo/outcome.data.ts'
import type { Day } from '../../core/kernel/time.ts'
import { ask, type DemoApp } from './ask-app.ts'

/** The ways it could go, answered once a month, life areas, letters (one of them sealed), and a closing page begun. */
export async function fillOutcome(app: DemoApp, ago: (days: number) => Day): Promise<void> {
  for (const { kind, draft } of DEMO_SCENARIOS) await ask(app, 'outcome.editScenario', { kind, draft })
  for (const [at, daysAgo] of ANSWERED.entries()) {
    const ratings = DEMO_SCENARIOS.map(({ kind, couldBeOk }) => ({ kind, rating: couldBeOk[at]! }))
    await ask(app, 'outcome.rateScenarios', { day: ago(daysAgo), ratings })
  }
  for (const [at, daysAgo] of AREAS_ANSWERED.entries()) {
    const ratings = DEMO_AREAS.map(({ area, ratings: all }) => ({ area, rating: all[at]! }))
    await ask(app, 'outcome.rateAreas', { day: ago(daysAgo), ratings })
  }
  for (const { area, nextSmallStep } of DEMO_AREAS) {
    if (nextSmallStep !== '') await ask(app, 'outcome.setNextStep', { area, nextSmallStep })
  }
  for (const { draft, daysAgo, sealedForDays } of DEMO_LETTERS) {
    const sealUntil = sealedForDays === null ? null : ago(-sealedForDays)
    await ask(app, 'outcome.addLetter', { draft, sealUntil, day: ago(daysAgo) })
  }
  await ask(app, 'outcome.readNote', undefined)
  await ask(app, 'outcome.editAgreement', DEMO_AGREEMENT)
  await ask(app, 'outcome.editClosing', DEMO_CLOSING)
}
