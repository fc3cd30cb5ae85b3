import { describe, expect, test } from 'vitest'
import { DEMO_CARDS } from '../../../core/demo/board.data.ts'
import { boundaryDraft } from '../../../core/boundaries/boundaries.schema.ts'
import { DEMO_LINES, DEMO_SLIPS } from '../../../core/demo/boundaries.data.ts'
import { checkDraft } from '../../../core/contact/draft-check.ts'
import { messageDraft } from '../../../core/contact/contact.schema.ts'
import { DEMO_MESSAGES } from '../../../core/demo/contact.data.ts'
import { DEMO_ENTRIES } from '../../../core/demo/demo-journal.ts'
import { DEMO_EVIDENCE, DEMO_GOALS } from '../../../core/demo/growth.data.ts'
import { DEMO_MOMENTS } from '../../../core/demo/memories.data.ts'
import { manyEntries } from '../../../core/demo/many-entries.ts'
import { evidenceDraft, goalDraft } from '../../../core/growth/growth.schema.ts'
import { issueDraft } from '../../../core/issues/issue.schema.ts'
import { entryDraft } from '../../../core/journal/entry.schema.ts'
import { activityDraft, afterNotes } from '../../../core/memories/memories.schema.ts'
import { PROMPTS } from '../../../core/prompts/prompts.data.ts'
import { FEELINGS } from '../../../renderer/words/feelings.data.ts'

const DAY = '2026-05-01'

describe('the demonstration', () => {
  test('fits the shapes of what a person may write', () => {
    for (const { draft, time } of DEMO_ENTRIES) {
      expect(
        entryDraft.safeParse({ ...draft, at: `${DAY}T${time}`, links: [] }).error,
        draft.title,
      ).toBeUndefined()
    }
    for (const { draft } of DEMO_CARDS) expect(issueDraft.safeParse(draft).error, draft.title).toBeUndefined()
    for (const { draft } of DEMO_GOALS) {
      const whole = { ...draft, issueId: null, start: DAY, review: null }
      expect(goalDraft.safeParse(whole).error, draft.title).toBeUndefined()
    }
    for (const { draft } of DEMO_EVIDENCE) {
      const whole = { ...draft, day: DAY, goalId: null, issueId: null, entryId: null }
      expect(evidenceDraft.safeParse(whole).error, draft.thisTimeI).toBeUndefined()
    }
  })

  test('has lines that fit, and slips that belong to one', () => {
    for (const { draft } of DEMO_LINES) {
      expect(boundaryDraft.safeParse({ ...draft, since: DAY }).error, draft.text).toBeUndefined()
    }
    const keys = new Set(DEMO_LINES.map(({ key }) => key))
    for (const { line } of DEMO_SLIPS) expect(keys).toContain(line)
  })

  test('has messages that fit, and none on the desk that is better not sent', () => {
    for (const { draft, ends } of DEMO_MESSAGES) {
      expect(messageDraft.safeParse(draft).error, draft.text).toBeUndefined()
      if (ends !== 'kept_unsent') expect(checkDraft(draft.text), draft.text).toEqual([])
    }
  })

  test('has ideas and memories that fit, and an invitation that is light', () => {
    for (const { draft, ends } of DEMO_MOMENTS) {
      expect(activityDraft.safeParse(draft).error, draft.title).toBeUndefined()
      if (ends?.kind === 'done') expect(afterNotes.safeParse(ends.after).error, draft.title).toBeUndefined()
      if (ends?.kind === 'on_desk') expect(checkDraft(ends.text), ends.text).toEqual([])
    }
  })

  test('runs oldest first over four months, with no day ahead', () => {
    const days = DEMO_ENTRIES.map((entry) => entry.daysAgo)
    expect(days).toEqual(days.toSorted((a, b) => b - a))
    expect(Math.min(...days)).toBeGreaterThan(0)
    expect(Math.max(...days)).toBeGreaterThan(110)
    expect(DEMO_ENTRIES.length).toBeGreaterThanOrEqual(60)
  })

  test('names only what is there', () => {
    const keys = new Set(DEMO_CARDS.map((card) => card.key))
    const goals = new Set(DEMO_GOALS.map((goal) => goal.key))
    const days = new Set(DEMO_ENTRIES.map((entry) => entry.daysAgo))
    for (const { cards } of DEMO_ENTRIES) for (const key of cards) expect(keys).toContain(key)
    for (const { card } of DEMO_GOALS) expect(keys).toContain(card)
    for (const { goal, card, daysAgo, hasEntry } of DEMO_EVIDENCE) {
      if (card !== null) expect(keys).toContain(card)
      if (goal !== null) expect(goals).toContain(goal)
      if (hasEntry) expect(days).toContain(daysAgo)
    }
    const prompts = new Set(PROMPTS.map((prompt) => prompt.text))
    for (const { draft } of DEMO_ENTRIES) {
      if (draft.prompt !== null) expect(prompts).toContain(draft.prompt)
      for (const feeling of draft.feelings) expect(FEELINGS).toContain(feeling)
    }
  })

  test('holds no word that ties it to a season, a weekday or a month', () => {
    const words = DEMO_ENTRIES.map(({ draft }) => `${draft.title} ${draft.text}`).join(' ')
    expect(words).not.toMatch(
      /\b(spring|summer|autumn|winter|christmas|easter|(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)\b/i,
    )
  })

  test('has all three sides on its cards, and private words too', () => {
    const whole = DEMO_CARDS.filter(({ draft }) => draft.myPart && draft.theirPart && draft.circumstance)
    expect(whole.length).toBeGreaterThanOrEqual(5)
    expect(DEMO_ENTRIES.some(({ draft }) => draft.keepPrivate)).toBe(true)
    expect(DEMO_ENTRIES.every(({ draft }) => draft.mode !== 'unsent_letter' || draft.keepPrivate)).toBe(true)
  })
})

describe('manyEntries', () => {
  test('gives the same entries for the same seed, each well formed and about 1.5 KB', () => {
    const entries = [...manyEntries(60)]
    expect(entries).toEqual([...manyEntries(60)])
    expect(entries).not.toEqual([...manyEntries(60, undefined, 2)])
    for (const { draft } of entries) {
      expect(entryDraft.safeParse(draft).error).toBeUndefined()
      expect(draft.text.length).toBeGreaterThan(1400)
      expect(draft.text.length).toBeLessThan(1800)
    }
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(60)
  })
})
