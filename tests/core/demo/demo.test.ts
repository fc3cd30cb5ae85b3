import { describe, expect, test } from 'vitest'
import { DEMO_CARDS } from '../../../core/demo/board.data.ts'
import { boundaryDraft } from '../../../core/boundaries/boundaries.schema.ts'
import { DEMO_LINES, DEMO_SLIPS } from '../../../core/demo/boundaries.data.ts'
import { checkDraft } from '../../../core/contact/draft-check.ts'
import { messageDraft } from '../../../core/contact/contact.schema.ts'
import { DEMO_MESSAGES } from '../../../core/demo/contact.data.ts'
import { planDraft } from '../../../core/conversation/conversation.schema.ts'
import { DEMO_PLANS } from '../../../core/demo/conversation.data.ts'
import { DEMO_ENTRIES } from '../../../core/demo/demo-journal.ts'
import { DEMO_CARE, DEMO_MEETINGS, DEMO_MOTIVES } from '../../../core/demo/friendship.data.ts'
import { DEMO_CONTACT, DEMO_IF_THENS, DEMO_PERIODS, DEMO_URGES } from '../../../core/demo/space.data.ts'
import { DEMO_EVIDENCE, DEMO_GOALS } from '../../../core/demo/growth.data.ts'
import {
  DEMO_AGREEMENT,
  DEMO_AREAS,
  DEMO_CLOSING,
  DEMO_LETTERS,
  DEMO_SCENARIOS,
} from '../../../core/demo/outcome.data.ts'
import { LIFE_AREAS, SCENARIO_KINDS } from '../../../core/outcome/outcome-kinds.ts'
import {
  agreementDraft,
  closingDraft,
  letterDraft,
  scenarioDraft,
} from '../../../core/outcome/outcome.schema.ts'
import { DEMO_MOMENTS } from '../../../core/demo/memories.data.ts'
import { manyEntries } from '../../../core/demo/many-entries.ts'
import { careDraft, meetingDraft, motiveDraft } from '../../../core/friendship/friendship.schema.ts'
import { evidenceDraft, goalDraft } from '../../../core/growth/growth.schema.ts'
import { startBalance } from '../../../core/friendship/meeting-facts.ts'
import { issueDraft } from '../../../core/issues/issue.schema.ts'
import { entryDraft } from '../../../core/journal/entry.schema.ts'
import { contactEventDraft, ifThenDraft, periodDraft, urgeDraft } from '../../../core/space/space.schema.ts'
import { activityDraft, afterNotes } from '../../../core/memories/memories.schema.ts'
import { PROMPTS } from '../../../core/prompts/prompts.data.ts'
import {
  DEMO_HARD_HOUR,
  DEMO_NEXT_SESSION,
  DEMO_PEOPLE,
  DEMO_PULSES,
  DEMO_SEARCH,
  DEMO_SESSIONS,
} from '../../../core/demo/support.data.ts'
import { hardHourDraft, personDraft, searchDraft } from '../../../core/support/support.schema.ts'
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

  test('has every way it could go and every area, letters that fit, and one of them sealed', () => {
    expect(DEMO_SCENARIOS.map(({ kind }) => kind)).toEqual(SCENARIO_KINDS)
    expect(DEMO_AREAS.map(({ area }) => area)).toEqual(LIFE_AREAS)
    for (const { draft, kind } of DEMO_SCENARIOS) {
      expect(scenarioDraft.safeParse(draft).error, kind).toBeUndefined()
    }
    for (const { draft } of DEMO_LETTERS) {
      expect(letterDraft.safeParse(draft).error, draft.kind).toBeUndefined()
    }
    expect(DEMO_LETTERS.filter(({ sealedForDays }) => sealedForDays !== null)).toHaveLength(1)
    expect(agreementDraft.safeParse(DEMO_AGREEMENT).success).toBe(true)
    expect(closingDraft.safeParse(DEMO_CLOSING).success).toBe(true)
  })

  test('has a log of meetings, ideas and checks that fits, and enough of it for its pictures', () => {
    for (const { daysAgo, ...meeting } of DEMO_MEETINGS) {
      expect(meetingDraft.safeParse({ ...meeting, day: DAY }).error, String(daysAgo)).toBeUndefined()
    }
    for (const { isDone, ...care } of DEMO_CARE) {
      expect(careDraft.safeParse(care).error, `${care.text} ${isDone}`).toBeUndefined()
    }
    for (const { monthsAgo, ...motive } of DEMO_MOTIVES) {
      expect(motiveDraft.safeParse({ ...motive, month: '2026-05' }).error, String(monthsAgo)).toBeUndefined()
    }
    expect(startBalance(DEMO_MEETINGS).share).not.toBeNull()
  })

  test('has quiet days, contact and pulls that fit', () => {
    for (const { startDaysAgo, endedDaysAgo, ...draft } of DEMO_PERIODS) {
      void [startDaysAgo, endedDaysAgo]
      expect(periodDraft.safeParse({ ...draft, start: DAY, endedOn: null }).error).toBeUndefined()
    }
    for (const { daysAgo, time, ...draft } of DEMO_CONTACT) {
      expect(daysAgo).toBeGreaterThan(0)
      expect(contactEventDraft.safeParse({ ...draft, at: `${DAY}T${time}` }).error).toBeUndefined()
    }
    for (const { daysAgo, time, ...draft } of DEMO_URGES) {
      expect(daysAgo).toBeGreaterThan(0)
      expect(urgeDraft.safeParse({ ...draft, at: `${DAY}T${time}` }).error).toBeUndefined()
    }
    for (const draft of DEMO_IF_THENS) expect(ifThenDraft.safeParse(draft).error).toBeUndefined()
  })

  test('has plans of a talk that fit, and name cards, goals and evidence that are there', () => {
    const keys = new Set(DEMO_CARDS.map(({ key }) => key))
    const proofs = new Set(DEMO_EVIDENCE.map(({ daysAgo }) => daysAgo))
    const goals = new Set<string | null>([null, ...DEMO_GOALS.map(({ key }) => key)])
    for (const { draft, cards, evidenceDaysAgo, goal } of DEMO_PLANS) {
      expect(planDraft.safeParse(draft).error, draft.aim).toBeUndefined()
      for (const key of cards) expect(keys).toContain(key)
      for (const days of evidenceDaysAgo) expect(proofs).toContain(days)
      expect(goals).toContain(goal)
    }
  })

  test('has people, sessions, weeks and a plan that fit', () => {
    for (const { draft } of DEMO_PEOPLE)
      expect(personDraft.safeParse(draft).error, draft.name).toBeUndefined()
    const days = new Set(DEMO_ENTRIES.map(({ daysAgo }) => daysAgo))
    const goals = new Set(DEMO_GOALS.map(({ key }) => key))
    for (const { bring, tries, tookAway } of [...DEMO_SESSIONS, DEMO_NEXT_SESSION]) {
      expect(tookAway.length).toBeLessThanOrEqual(800)
      for (const { entryDaysAgo } of bring) if (entryDaysAgo !== null) expect(days).toContain(entryDaysAgo)
      for (const { goal } of tries) if (goal !== null) expect(goals).toContain(goal)
    }
    expect(hardHourDraft.safeParse(DEMO_HARD_HOUR).error).toBeUndefined()
    expect(searchDraft.safeParse(DEMO_SEARCH).error).toBeUndefined()
    const weeks = DEMO_PULSES.map(({ weeksAgo }) => weeksAgo)
    expect(new Set(weeks).size).toBe(weeks.length)
    expect(weeks.length).toBeLessThan(Math.max(...weeks))
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
