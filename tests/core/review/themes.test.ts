import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../core/kernel/time.ts'
import { themesOf, type NamedIssue } from '../../../core/review/themes.ts'
import { makeRow, makeRules } from './make-row.ts'

const ASKED = 'What was nobody’s fault?'
const card = (parts: Partial<NamedIssue> = {}): NamedIssue => ({
  id: 'issue-00',
  title: 'Late',
  wasAfraidOrHurt: false,
  entryIds: [],
  ...parts,
})
const linked = [{ kind: 'issue' as const, id: 'issue-00' }]

/** Themes of two answers so many days apart. */
function answeredApart(days: number): ReturnType<typeof themesOf> {
  const rows = [0, days].map((later) =>
    makeRow({ at: `${addDays('2026-01-01', later)}T10:00`, prompt: ASKED }),
  )
  return themesOf(rows, [], makeRules())
}

describe('then and now', () => {
  test('pairs the first and the latest answer to one question, months apart', () => {
    const rows = ['2026-05-01', '2026-01-01', '2026-03-01'].map((day) =>
      makeRow({ at: `${day}T10:00`, prompt: ` ${ASKED} ` }),
    )
    const [theme, ...more] = themesOf(rows, [], makeRules())
    expect(more).toEqual([])
    expect(theme).toMatchObject({ kind: 'question', name: ASKED })
    expect(theme!.rows.map(({ at }) => at.slice(0, 7))).toEqual(['2026-01', '2026-03', '2026-05'])
    expect(theme!.suggested).toEqual({ first: rows[1]!.id, latest: rows[0]!.id })
  })

  test('suggests nothing closer than eight weeks, and lists nothing of a single day', () => {
    expect(answeredApart(56)[0]!.suggested).not.toBeNull()
    expect(answeredApart(55)[0]!.suggested).toBeNull()
    expect(answeredApart(0)).toEqual([])
  })

  test('takes the ties of a card from either end, and never a card of fear or hurt', () => {
    const rows = [
      makeRow({ id: 'row-one0', at: '2026-01-01T10:00', links: linked }),
      makeRow({ id: 'row-two0', at: '2026-04-01T10:00' }),
    ]
    const tied = card({ entryIds: ['row-two0'] })
    expect(themesOf(rows, [tied], makeRules())).toMatchObject([
      { kind: 'issue', key: 'issue-00', name: 'Late' },
    ])
    expect(themesOf(rows, [{ ...tied, wasAfraidOrHurt: true }], makeRules())).toEqual([])
  })

  test('shows nothing that was hidden, is hard, was a letter or lies in a sealed step', () => {
    const flaws = ['hidden', 'hard', 'letter', 'sealed', 'trash', 'tag'] as const
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...flaws)), { minLength: 2, maxLength: 8 }), (all) => {
        const rows = all.map((flaw, at) =>
          makeRow({
            at: `${addDays('2025-01-01', at * 40)}T10:00`,
            prompt: ASKED,
            links: linked,
            ...(flaw === 'letter' ? { mode: 'unsent_letter' } : {}),
            ...(flaw === 'sealed' ? { step: 'outcome' } : {}),
            ...(flaw === 'trash' ? { trashedAt: '2026-01-01T10:00:00.000Z' } : {}),
            ...(flaw === 'tag' ? { tags: ['Away'] } : {}),
          }),
        )
        const idsOf = (kind: string): Set<string> =>
          new Set(rows.filter((_, at) => all[at] === kind).map(({ id }) => id))
        const rules = makeRules({
          hidden: idsOf('hidden'),
          hard: idsOf('hard'),
          hiddenTags: new Set(['away']),
          sealedAt: '2026-05-02T10:00:00.000Z',
        })
        const fine = new Set(rows.filter((_, at) => all[at] === null).map(({ id }) => id))
        const themes = themesOf(rows, [card()], rules)
        for (const { rows: shown } of themes) for (const { id } of shown) expect(fine.has(id)).toBe(true)
        expect(themes.length).toBe(fine.size >= 2 ? 2 : 0)
      }),
    )
  })
})
