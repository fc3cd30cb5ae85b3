import { describe, expect, test } from 'vitest'
import type { Stamp } from '../../../core/kernel/time.ts'
import { handled, lastStrong, relief, topTrigger, urgeWeeks } from '../../../core/space/urge-figures.ts'
import {
  endUrge,
  endWait,
  extendWait,
  minutesLeft,
  noteUrge,
  openUrge,
  startUrge,
} from '../../../core/space/urges.ts'
import { makeUrge, STAMP } from './make-space.ts'

const at = (time: string): Stamp => ({ ...STAMP, now: `2026-03-02T${time}:00.000Z` })
const begun = startUrge({ before: 8, trigger: 'evening' }, STAMP)

describe('a pull', () => {
  test('waits ten minutes, held by its record', () => {
    expect(begun).toMatchObject({ before: 8, after: null, waitUntil: '2026-03-02T21:10:00.000Z' })
    expect(minutesLeft(begun, at('21:00').now)).toBe(10)
    expect(minutesLeft(begun, '2026-03-02T21:09:01.000Z')).toBe(1)
    expect(minutesLeft(begun, at('22:00').now)).toBe(0)
    expect(openUrge([makeUrge(), begun])).toBe(begun)
    expect(openUrge([makeUrge()])).toBeNull()
  })

  test('the wait is made longer from its end, or from now where it is over', () => {
    expect(extendWait(begun, at('21:04'))).toMatchObject({ value: { waitUntil: '2026-03-02T21:20:00.000Z' } })
    expect(extendWait(begun, at('21:40'))).toMatchObject({ value: { waitUntil: '2026-03-02T21:50:00.000Z' } })
  })

  test('the wait ends when the person says so, and the pull when it is rated or left', () => {
    expect(endWait(begun, at('21:02'))).toMatchObject({
      value: { waitUntil: at('21:02').now, endedAt: null },
    })
    expect(endWait(begun, at('21:30'))).toMatchObject({ value: { waitUntil: '2026-03-02T21:10:00.000Z' } })
    const over = endUrge(begun, { after: 3, did: 'moved', trigger: 'lonely' }, at('21:12'))
    expect(over).toMatchObject({ value: { before: 8, after: 3, did: 'moved', endedAt: at('21:12').now } })
    if (!over.ok) throw new Error('refused')
    for (const rule of [extendWait, endWait]) expect(rule(over.value, STAMP).ok).toBe(false)
    expect(endUrge(over.value, { after: null, did: null, trigger: null }, STAMP).ok).toBe(false)
  })

  test('is not noted ahead of time', () => {
    const draft = { at: STAMP.local, before: 5, trigger: null, did: null, after: null }
    expect(noteUrge(draft, STAMP)).toMatchObject({ ok: true, value: { waitUntil: null, endedAt: STAMP.now } })
    expect(noteUrge({ ...draft, at: '2026-03-02T21:01' }, STAMP).ok).toBe(false)
  })
})

describe('figures of pulls', () => {
  test('handled are all that did not end in contact or looking, of those that say it, from five on', () => {
    const four = Array.from({ length: 4 }, () => makeUrge())
    expect(handled(four)).toBeNull()
    expect(handled([...four, makeUrge({ did: null })])).toBeNull()
    expect(handled([...four, makeUrge({ did: 'contacted' })])).toEqual({ without: 4, all: 5 })
    expect(handled([...four, makeUrge({ did: 'looked' }), makeUrge({ did: null })])).toEqual({
      without: 4,
      all: 5,
    })
  })

  test('relief is before − after, of those rated twice', () => {
    const some = [2, 3, 4, 5, 6].map((after) => makeUrge({ before: 8, after }))
    expect(relief(some)).toBeCloseTo(4)
    expect(relief([...some.slice(1), makeUrge({ after: null })])).toBeNull()
  })

  test('weeks are all there, with their means', () => {
    const weeks = urgeWeeks(
      [
        ...[4, 4, 4, 4, 4].map((after) => makeUrge({ at: '2026-02-24T22:00', before: 8, after })),
        makeUrge({ at: '2026-02-26T22:00', before: 6, after: null }),
        makeUrge({ at: '2026-01-01T22:00' }),
        makeUrge({ at: '2026-02-17T22:00' }),
      ],
      '2026-03-04',
      3,
    )
    expect(weeks).toEqual([
      { monday: '2026-02-16', count: 1, before: null, after: null },
      { monday: '2026-02-23', count: 6, before: 8, after: 4 },
      { monday: '2026-03-02', count: 0, before: null, after: null },
    ])
  })

  test('the trigger named most often, from five on', () => {
    const four = Array.from({ length: 4 }, () => makeUrge({ trigger: 'dream' }))
    expect(topTrigger(four)).toBeNull()
    expect(topTrigger([...four, makeUrge({ trigger: 'evening' })])).toBe('dream')
    expect(topTrigger([...four, makeUrge({ trigger: null })])).toBeNull()
  })

  test('a strong pull is one of 7 or more', () => {
    const some = [makeUrge({ at: '2026-02-20T10:00', before: 7 }), makeUrge({ before: 6 })]
    expect(lastStrong(some)).toBe('2026-02-20')
    expect(lastStrong([makeUrge({ before: 6 })])).toBeNull()
  })
})
