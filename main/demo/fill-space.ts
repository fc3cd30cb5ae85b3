import {
  DEMO_CARE,
  DEMO_CLARITY,
  DEMO_CONTACT,
  DEMO_IF_THENS,
  DEMO_PERIODS,
  DEMO_URGES,
} from '../../core/demo/space.data.ts'
import { type Day, weekOf } from '../../core/kernel/time.ts'
import { ask, type DemoApp } from './ask-app.ts'

/** Two times apart, contact as facts, pulls that get easier, plans, what was clear, and care. */
export async function fillSpace(app: DemoApp, ago: (days: number) => Day): Promise<void> {
  const dayOf = (days: number | null): Day | null => (days === null ? null : ago(days))
  for (const { startDaysAgo, endedDaysAgo, ...period } of DEMO_PERIODS) {
    const days = { start: ago(startDaysAgo), endedOn: dayOf(endedDaysAgo) }
    await ask(app, 'space.addPeriod', { ...period, ...days })
  }
  for (const { daysAgo, time, ...event } of DEMO_CONTACT) {
    await ask(app, 'space.noteContact', { ...event, at: `${ago(daysAgo)}T${time}` })
  }
  for (const { daysAgo, time, ...urge } of DEMO_URGES) {
    await ask(app, 'space.noteUrge', { ...urge, at: `${ago(daysAgo)}T${time}` })
  }
  for (const plan of DEMO_IF_THENS) await ask(app, 'space.addIfThen', plan)
  for (const { daysAgo, ...check } of DEMO_CLARITY) {
    await ask(app, 'space.saveClarity', { ...check, week: weekOf(ago(daysAgo)) })
  }
  for (const { kind, planned, doneDaysAgo } of DEMO_CARE) {
    await ask(app, 'space.addCare', { kind, planned, doneOn: dayOf(doneDaysAgo) })
  }
}
