import { expect, test } from 'vitest'
import { textsOf } from '../../../core/print/map-text.ts'
import { allowed } from '../../../core/summary/allowed.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { quietBlocks } from '../../../core/summary/space-sections.ts'
import { makePeriod } from '../space/make-space.ts'
import { byId, makeBook } from './make-book.ts'

const NOW = { now: '2026-05-31T10:00:00.000Z', local: '2026-05-31T12:00' }

function said(...periods: ReturnType<typeof makePeriod>[]): string[] {
  const book = { ...makeBook({}), periods: byId(periods) }
  const choices = { ...defaultChoices('self', '2026-05-31'), from: '2026-03-01', freeText: 'whole' as const }
  const blocks = quietBlocks(allowed(book, choices, NOW), choices)
  const texts = textsOf({ title: '', period: '', form: 'paper', blocks })
  return texts.filter((text) => /rest|think|since| to /.test(text))
}

const LATER = makePeriod({ id: 'period02', start: '2026-05-20', lengthDays: null, whyForMe: 'To think.' })
const EARLIER = makePeriod({ id: 'period01', start: '2026-04-01', lengthDays: 14, whyForMe: 'To rest.' })

test('times apart run from the oldest on, and each reason says which of several it is of', () => {
  const [first, second, ...reasons] = said(LATER, EARLIER)
  expect([first, second]).toEqual(['1 April 2026 to 14 April 2026', 'since 20 May 2026'])
  expect(reasons.join(' ')).toMatch(/1 April 2026 to 14 April 2026.*To rest\..*since 20 May 2026.*To think\./)
  expect(said(LATER)).toEqual(['since 20 May 2026', 'To think.'])
})
