import { describe, expect, test } from 'vitest'
import { withoutGoal } from '../../../core/book/goals.ts'
import { emptyBook } from '../../../core/book/book.ts'
import { addCare, doneThisWeek, inCareOrder } from '../../../core/space/care.ts'
import { blankClarity, saveClarity } from '../../../core/space/clarity.ts'
import { noteContact } from '../../../core/space/contact-events.ts'
import { plansFor } from '../../../core/space/if-thens.ts'
import { newestFirst } from '../../../core/space/newest-first.ts'
import { makeEvent, makeIfThen, STAMP, TODAY } from './make-space.ts'

describe('contact as a fact', () => {
  const draft = { at: STAMP.local, who: 'me', kind: 'friendly', afterMood: 2, note: ' Met. ' } as const

  test('has a time that is not yet to come, and nobody begins what chance brings', () => {
    expect(noteContact(draft, STAMP)).toMatchObject({ value: { who: 'me', note: 'Met.' } })
    expect(noteContact({ ...draft, at: '2026-03-03T00:00' }, STAMP).ok).toBe(false)
    expect(noteContact({ ...draft, kind: 'by_chance' }, STAMP)).toMatchObject({ value: { who: 'them' } })
    expect(noteContact({ ...draft, who: 'them', kind: 'looked_at_profile' }, STAMP)).toMatchObject({
      value: { who: 'me' },
    })
  })

  test('newest first by its own time', () => {
    const [a, b] = [makeEvent({ id: 'older-01' }), makeEvent({ id: 'newer-01', at: '2026-02-11T08:00' })]
    expect(newestFirst([a, b]).map(({ id }) => id)).toEqual(['newer-01', 'older-01'])
  })
})

describe('if-then plans', () => {
  test('those for the trigger come first, and none that rest', () => {
    const night = makeIfThen({ id: 'night-01', trigger: 'evening' })
    const song = makeIfThen({
      id: 'song-001',
      trigger: 'song_or_place',
      createdAt: '2026-03-02T22:00:00.000Z',
    })
    const rests = makeIfThen({ id: 'rests-01', trigger: 'evening', isActive: false })
    expect(plansFor([rests, song, night], 'evening').map(({ id }) => id)).toEqual(['night-01', 'song-001'])
    expect(plansFor([rests, song, night], null).map(({ id }) => id)).toEqual(['song-001', 'night-01'])
  })

  test('a goal that goes leaves the plan it grew from', () => {
    const book = emptyBook()
    const tied = { ...book, ifThens: book.ifThens.with('record-01', makeIfThen({ goalId: 'goal-0001' })) }
    expect(withoutGoal(tied, 'goal-0002').ifThens.get('record-01')?.goalId).toBe('goal-0001')
    expect(withoutGoal(tied, 'goal-0001').ifThens.get('record-01')).toMatchObject({
      goalId: null,
      cue: 'it is late',
    })
  })
})

describe('the weekly check', () => {
  test('belongs to a Monday that has come', () => {
    expect(saveClarity(blankClarity('2026-03-01'), STAMP)).toMatchObject({ value: { week: '2026-02-23' } })
    expect(saveClarity({ ...blankClarity(TODAY), week: '2026-03-01' }, STAMP).ok).toBe(false)
    expect(saveClarity({ ...blankClarity(TODAY), week: '2026-03-09' }, STAMP).ok).toBe(false)
  })
})

describe('care', () => {
  test('is not ticked off ahead of time, and planned ones come first', () => {
    const draft = { kind: 'move', planned: 'The canal', doneOn: null } as const
    expect(addCare({ ...draft, doneOn: '2026-03-03' }, STAMP).ok).toBe(false)
    const stored = { id: 'care-0001', createdAt: STAMP.now, changedAt: STAMP.now }
    const open = { ...draft, ...stored }
    const done = { ...open, id: 'care-0002', doneOn: TODAY }
    const before = { ...open, id: 'care-0003', doneOn: '2026-03-01' }
    expect(inCareOrder([before, done, open]).map(({ id }) => id)).toEqual([
      'care-0001',
      'care-0002',
      'care-0003',
    ])
    expect(doneThisWeek([open, done, before], TODAY)).toBe(1)
  })
})
