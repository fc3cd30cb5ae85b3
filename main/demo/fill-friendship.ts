import { DEMO_CARE, DEMO_MEETINGS, DEMO_MOTIVES } from '../../core/demo/friendship.data.ts'
import { addMonths, type Day } from '../../core/kernel/time.ts'
import { ask, type DemoApp } from './ask-app.ts'

/** The log: meetings, ideas of care, and a check for each of the last months. */
export async function fillFriendship(app: DemoApp, today: Day, ago: (days: number) => Day): Promise<void> {
  for (const { daysAgo, ...meeting } of DEMO_MEETINGS) {
    await ask(app, 'friendship.noteMeeting', { ...meeting, day: ago(daysAgo) })
  }
  for (const { isDone, ...care } of DEMO_CARE) {
    const { id } = await ask(app, 'friendship.addCare', care)
    if (isDone) await ask(app, 'friendship.editCare', { id, care: { ...care, isDone } })
  }
  for (const { monthsAgo, ...motive } of DEMO_MOTIVES) {
    const month = addMonths(today, -monthsAgo).slice(0, 7)
    await ask(app, 'friendship.noteMotive', { ...motive, month })
  }
}
