import { READINESS } from '../../core/contact/draft-kinds.ts'
import { DEMO_MOMENTS, type DemoMoment } from '../../core/demo/memories.data.ts'
import type { Day } from '../../core/kernel/time.ts'
import { ask, type DemoApp } from './ask-app.ts'

type Ago = (days: number) => Day

/** The jar and the shelf, and one invitation that cools on the desk. Pictures are a person's own. */
export async function fillMemories(app: DemoApp, ago: Ago): Promise<void> {
  for (const { draft, ends } of DEMO_MOMENTS) {
    const { id } = await ask(app, 'memories.add', draft)
    if (ends !== null) await fillEnd(app, ago, id, ends)
  }
}

async function fillEnd(
  app: DemoApp,
  ago: Ago,
  id: string,
  ends: NonNullable<DemoMoment['ends']>,
): Promise<void> {
  if (ends.kind === 'dropped') await ask(app, 'memories.drop', { id })
  if (ends.kind === 'done') {
    await ask(app, 'memories.noteDone', { id, day: ago(ends.daysAgo), after: ends.after })
  }
  if (ends.kind === 'no') {
    const time = timeOn(ago(-ends.inDays), '18:00', '20:30')
    await ask(app, 'memories.noteAsked', { id, day: ago(ends.askedDaysAgo), ...time })
    await ask(app, 'memories.noteAnswer', { id, answer: 'no' })
  }
  if (ends.kind === 'on_desk') {
    const message = await ask(app, 'contact.add', {
      text: ends.text,
      channel: 'text',
      purpose: 'shared_interest',
      whyNow: '',
      ifNoAnswer: '',
      readiness: READINESS.map((question) => ({ question, answer: 'yes' as const })),
    })
    const time = timeOn(ago(-ends.inDays), '10:00', '11:00')
    await ask(app, 'memories.prepare', { id, messageId: message.id, ...time })
    await ask(app, 'contact.cool', { id: message.id, hours: 24 })
  }
}

function timeOn(day: Day, from: string, until: string): { startsAt: string; endsAt: string } {
  return { startsAt: `${day}T${from}`, endsAt: `${day}T${until}` }
}
