import { DEMO_DIGESTS, DEMO_REVIEWS } from '../../core/demo/review.data.ts'
import { addDays, weekOf, type Day } from '../../core/kernel/time.ts'
import { periodAfter, periodOf } from '../../core/review/periods.ts'
import { reviewDraft } from '../../core/review/review-entry.ts'
import { ask, type DemoApp } from './ask-app.ts'

/** Some weeks with a line about them, and a few looked back on. */
export async function fillReview(app: DemoApp, today: Day): Promise<void> {
  await ask(app, 'settings.changeJournal', { reflection: true, backNames: ['K.'] })
  for (const { weeksAgo, text } of DEMO_DIGESTS) {
    await ask(app, 'review.keepDigest', { week: addDays(weekOf(today), -7 * weeksAgo), text })
  }
  for (const { kind, ago, title, answers } of DEMO_REVIEWS) {
    const period = periodAfter(kind, periodOf(kind, today), -ago)
    const draft = reviewDraft(kind, period, title, answers, `${today}T20:30`)
    await ask(app, 'journal.write', { id: null, shown: [], draft: { ...draft, keepPrivate: false } })
  }
}
