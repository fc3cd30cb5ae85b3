import { describe, expect, it } from 'vitest'
import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import { isBlank } from '../../../renderer/features/journal/drafts-of-entries.ts'
import { bandOf, without } from '../../../renderer/features/journal/list/list-filter.ts'
import type { ListItem } from '../../../renderer/features/journal/list/use-list-source.ts'
import { withMonths } from '../../../renderer/features/journal/list/with-months.ts'
import { isLate, localNow } from '../../../renderer/features/journal/local-clock.ts'
import { isResting, sittingsWith, timeLeft } from '../../../renderer/features/journal/modes/deep-rules.ts'
import { openedNew } from '../../../renderer/features/journal/opened.ts'
import { cardFrom } from '../../../renderer/features/journal/pane/card-from.ts'
import { makeDraft, makeRow } from './make-draft.ts'

function sitting(moodBefore: number | null, moodAfter: number | null): EntryRow {
  return makeRow({ mode: 'deep_write', tags: ['Sundays'], moodBefore, moodAfter })
}

function item(at: string): ListItem {
  return { row: makeRow({ at }), title: null, fragment: null, month: null, isTwofold: false }
}

describe('deep write', () => {
  it('rests after two sittings that ended clearly lower', () => {
    expect(isResting([sitting(4, 2), sitting(3, 2), sitting(null, 1)])).toBe(false)
    expect(isResting([sitting(4, 2), sitting(5, 1)])).toBe(true)
  })

  it('counts sittings of a topic whatever its capitals', () => {
    expect(sittingsWith([sitting(3, 3), sitting(3, 3)], ' sundays ')).toBe(2)
    expect(sittingsWith([sitting(3, 3)], '')).toBe(0)
  })

  it('counts down to nothing and no further', () => {
    expect(timeLeft(1_200_000, 0)).toBe('20:00')
    expect(timeLeft(65_000, 0)).toBe('1:05')
    expect(timeLeft(0, 5_000)).toBe('0:00')
  })

  it('is asked for before it begins', () => {
    const opened = openedNew('2026-03-04T19:42', { mode: 'deep_write' })
    expect(opened).toMatchObject({ asksFirst: 'deep_write', draft: { mode: 'plain_day' } })
  })
})

it('calls the hours from 23 to 5 late', () => {
  const hours = ['22:59', '23:00', '04:59', '05:00'].map((time) => isLate(`2026-03-04T${time}`))
  expect(hours).toEqual([false, true, true, false])
})

it('writes the wall clock to the minute', () => {
  expect(localNow(new Date(2026, 2, 4, 7, 5, 59))).toBe('2026-03-04T07:05')
})

describe('a new entry', () => {
  it('takes over a question with its step and its ties', () => {
    const { draft } = openedNew('2026-03-04T19:42', {
      prompt: 'What helped?',
      step: 'growth',
      goalId: 'goal-00001',
    })
    expect(draft).toMatchObject({
      mode: 'one_prompt',
      prompt: 'What helped?',
      step: 'growth',
      links: [{ kind: 'goal', id: 'goal-00001' }],
    })
  })

  it('for another day keeps the time of now', () => {
    expect(openedNew('2026-03-04T19:42', { day: '2026-02-01' }).draft.at).toBe('2026-02-01T19:42')
  })

  it('is blank until it holds something of the person', () => {
    expect(isBlank(makeDraft({ mode: 'unsent_letter', text: ' \n' }))).toBe(true)
    expect(isBlank(makeDraft({ feelings: ['calm'] }))).toBe(false)
    expect(isBlank(makeDraft({ title: 'T' }))).toBe(false)
  })
})

describe('a card from picked words', () => {
  it('takes short words as its title, without marks', () => {
    expect(cardFrom('  **We stopped**\nasking ')).toEqual({ title: 'We stopped asking', seen: '' })
  })

  it('cuts long ones between words and keeps them whole below', () => {
    const long =
      'I said yes to every shift and called it being responsible, and then I was too tired to talk.'
    const card = cardFrom(long)
    expect(card.title.length).toBeLessThanOrEqual(80)
    expect(card.title).toMatch(/^I said yes .* too…$/)
    expect(card.seen).toBe(long)
  })

  it('cuts one endless word', () => {
    expect(cardFrom('a'.repeat(500)).title.length).toBeLessThanOrEqual(80)
  })
})

describe('the list', () => {
  it('names a month at its first row', () => {
    const items = [item('2026-03-04T19:42'), item('2026-03-01T08:00'), item('2026-02-28T08:00')]
    expect(withMonths(items, true).map(({ month }) => month)).toEqual(['March 2026', null, 'February 2026'])
    expect(withMonths(items, false)[0]!.month).toBeNull()
  })

  it('knows a mood filter again, and takes filters away', () => {
    expect(bandOf({ moodAtLeast: 4, starred: true })?.id).toBe('good')
    expect(bandOf({ starred: true })).toBeNull()
    expect(without({ starred: true, step: 'issues' }, 'starred')).toEqual({ step: 'issues' })
  })
})
