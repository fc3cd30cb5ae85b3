import { describe, expect, test } from 'vitest'
import { COLLECTIONS, emptyBook, type Collection } from '../../../core/book/book.ts'
import { recordTypeOf } from '../../../core/book/field-types.ts'
import { VISIT_ID, visited } from '../../../core/book/visits.ts'
import { boundary, contactStatus, slip, waiting } from '../../../core/boundaries/boundaries.schema.ts'

import { careIdea, meeting, motive } from '../../../core/friendship/friendship.schema.ts'
import { plan } from '../../../core/conversation/conversation.schema.ts'
import { deskRest, message } from '../../../core/contact/contact.schema.ts'
import { checkIn, evidence, goal } from '../../../core/growth/growth.schema.ts'
import { hardCard, issue, type Issue } from '../../../core/issues/issue.schema.ts'
import { entryDraft, entryRow, type Link } from '../../../core/journal/entry.schema.ts'
import { countWords, excerptOf } from '../../../core/journal/words.ts'
import { rowOf } from '../../../core/journal/write.ts'
import type { Found } from '../../../core/merge/field-type.ts'
import { mergeRecord } from '../../../core/merge/record.ts'
import { activity, picture } from '../../../core/memories/memories.schema.ts'
import { moodNote } from '../../../core/moods/moods.contract.ts'
import { agreement, closing, letter, lifeArea, scenario } from '../../../core/outcome/outcome.schema.ts'
import { digest } from '../../../core/review/review.schema.ts'
import { savedSearch } from '../../../core/search/saved-search.schema.ts'
import { journalSettings } from '../../../core/settings/settings.contract.ts'
import { JOURNAL_DEFAULTS } from '../../../core/settings/settings.ts'
import { care, clarity, contactEvent, ifThen, period, urge } from '../../../core/space/space.schema.ts'
import { stepRecord } from '../../../core/steps/steps.schema.ts'
import { hardHour, ownLine, person, pulse, search, session } from '../../../core/support/support.schema.ts'
import { draftWith, stamps } from '../../support/entries.ts'
import { makeGoal } from '../growth/make-goal.ts'
import { makeIssue } from '../issues/make-issue.ts'
import { makeActivity } from '../memories/make-activity.ts'

const NOW = '2026-05-01T10:00:00.000Z'
const LATER = '2026-05-02T10:00:00.000Z'

/** What each collection's records hold, by the schemas of the door. */
const SHAPES: Readonly<Record<Collection, readonly string[]>> = {
  entries: [...new Set([...Object.keys(entryRow.shape), ...Object.keys(entryDraft.shape)])],
  moods: Object.keys(moodNote.shape),
  steps: Object.keys(stepRecord.shape),
  issues: Object.keys(issue.shape),
  hardCards: Object.keys(hardCard.shape),
  goals: Object.keys(goal.shape),
  checkIns: Object.keys(checkIn.shape),
  evidence: Object.keys(evidence.shape),
  contactStatus: Object.keys(contactStatus.shape),
  boundaries: Object.keys(boundary.shape),
  slips: Object.keys(slip.shape),
  waiting: Object.keys(waiting.shape),
  messages: Object.keys(message.shape),
  scenarios: Object.keys(scenario.shape),
  lifeAreas: Object.keys(lifeArea.shape),
  letters: Object.keys(letter.shape),
  agreements: Object.keys(agreement.shape),
  closings: Object.keys(closing.shape),
  meetings: Object.keys(meeting.shape),
  careIdeas: Object.keys(careIdea.shape),
  motives: Object.keys(motive.shape),
  activities: Object.keys(activity.shape),
  pictures: Object.keys(picture.shape),
  periods: Object.keys(period.shape),
  contactEvents: Object.keys(contactEvent.shape),
  urges: Object.keys(urge.shape),
  ifThens: Object.keys(ifThen.shape),
  clarity: Object.keys(clarity.shape),
  care: Object.keys(care.shape),
  plans: Object.keys(plan.shape),
  deskRest: Object.keys(deskRest.shape),
  people: Object.keys(person.shape),
  sessions: Object.keys(session.shape),
  pulses: Object.keys(pulse.shape),
  hardHour: Object.keys(hardHour.shape),
  searches: Object.keys(search.shape),
  helplines: Object.keys(ownLine.shape),
  digests: Object.keys(digest.shape),
  savedSearches: Object.keys(savedSearch.shape),
  settings: Object.keys(journalSettings.shape),
  visits: Object.keys(visited(emptyBook(), NOW).visits.get(VISIT_ID)!),
}

function merged(collection: string, base: Found, earlier: Found, later: Found): Found {
  return mergeRecord(recordTypeOf(collection), { base, earlier, later }).value
}

function entryWith(part: Parameters<typeof draftWith>[0] = {}, more: Found = {}): Found {
  const draft = draftWith(part)
  return { ...rowOf(draft, null, stamps()()), text: draft.text, ...more }
}

function link(id: string): Link {
  return { kind: 'issue', id }
}

function mark(day: string, rating: number): Issue['progress'][number] {
  return { day, rating }
}

function visit(opened: string, before: string): Found {
  return { opened, before }
}

function rest(id: string, until: string): { id: string; until: string } {
  return { id, until }
}

function line(text: string): Found {
  return { week: '2026-05-04', text, changedAt: LATER }
}

describe('the table of field types', () => {
  test.each(COLLECTIONS)('names every field of %s and no other', (collection) => {
    expect(Object.keys(recordTypeOf(collection).fields).toSorted()).toEqual(SHAPES[collection].toSorted())
  })

  test('names the key that keeps words over a lock', () => {
    expect(Object.keys(recordTypeOf('keptWords').fields)).toEqual(['key'])
  })

  test('has lists of objects where the schema has', () => {
    for (const [collection, field, shape] of [
      ['issues', 'progress', issue.shape.progress.element.shape],
      ['goals', 'pauses', goal.shape.pauses.element.shape],
      ['contactStatus', 'statements', contactStatus.shape.statements.element.shape],
      ['messages', 'readiness', message.shape.readiness.element.shape],
      ['scenarios', 'couldBeOk', scenario.shape.couldBeOk.element.shape],
      ['lifeAreas', 'ratings', lifeArea.shape.ratings.element.shape],
      ['waiting', 'meanwhile', waiting.shape.meanwhile.element.shape],
    ] as const) {
      const type = recordTypeOf(collection).fields[field]
      expect(type?.kind === 'list' && Object.keys(type.fields)).toEqual(Object.keys(shape))
    }
  })

  test('no name that every object has is a collection', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(recordTypeOf(name).fields).toEqual({})
    }
  })
})

test('a no to an idea stands, whatever the other computer had', () => {
  const idea: Found = { ...makeActivity({ status: 'asked' }) }
  for (const [earlier, later] of [
    ['no', 'done'],
    ['yes', 'no'],
  ]) {
    const value = merged('activities', idea, { ...idea, status: earlier }, { ...idea, status: later })
    expect(value['status']).toBe('no')
  }
  expect(merged('activities', idea, { ...idea, status: 'yes' }, idea)['status']).toBe('yes')
})

describe('an entry changed on two computers', () => {
  const base = entryWith({ text: 'One. Two.', tags: ['Rain'], links: [] })

  test('has the words of both, and counts and excerpt made from them', () => {
    const one = entryWith({ text: 'Zero. One. Two.', tags: ['Rain', 'walk'] }, { changedAt: LATER })
    const other = entryWith({ text: 'One. Two. Three.', tags: ['Rain', 'Walk', 'home'], starred: true })
    const value = merged('entries', base, one, other)
    expect(value).toMatchObject({ text: 'Zero. One. Two. Three.', starred: true, changedAt: LATER })
    expect(value['words']).toBe(countWords('Zero. One. Two. Three.'))
    expect(value['excerpt']).toBe(excerptOf('Zero. One. Two. Three.'))
    expect(value['tags']).toHaveLength(3)
  })

  test('keeps links of both sides, once each', () => {
    const [a, b, c] = [link('issue-aa'), link('issue-bb'), link('issue-cc')]
    const was = entryWith({ links: [a] })
    const value = merged('entries', was, entryWith({ links: [a, b] }), entryWith({ links: [b, c] }))
    expect(value['links']).toEqual([b, c])
  })

  test('stays private and without a card where two without a past differ', () => {
    const value = merged(
      'entries',
      {},
      entryWith({ keepPrivate: true, noCard: true }),
      entryWith({ keepPrivate: false, noCard: false, text: 'Other.' }),
    )
    expect(value).toMatchObject({ keepPrivate: true, noCard: true })
  })

  test('in the trash here and written in there, it is out of the trash', () => {
    const gone = { ...base, trashedAt: NOW }
    const written = entryWith({ text: 'One. Two. Three.', tags: ['Rain'] })
    expect(merged('entries', base, gone, written)['trashedAt']).toBeNull()
    expect(merged('entries', base, written, gone)['trashedAt']).toBeNull()
    expect(merged('entries', base, gone, { ...base, starred: true })['trashedAt']).toBe(NOW)
    expect(merged('entries', base, gone, { ...gone, trashedAt: LATER })['trashedAt']).toBe(LATER)
  })
})

describe('other records changed on two computers', () => {
  test('a card of fear or hurt on either side is one, and is shared only where both said so', () => {
    const one = { ...makeIssue(), wasAfraidOrHurt: true, shareable: true }
    const other = { ...makeIssue(), title: 'Plates', wasAfraidOrHurt: false, shareable: false }
    expect(merged('issues', {}, one, other)).toMatchObject({ wasAfraidOrHurt: true, shareable: false })
    expect(merged('issues', makeIssue(), one, other)).toMatchObject({
      wasAfraidOrHurt: true,
      title: 'Plates',
    })
  })

  test('a card keeps ratings of both, one a day, and close looks of both in order', () => {
    const was = makeIssue({ progress: [mark('2026-05-01', 2)], lookedCloserAt: ['2026-05-01T08:00'] })
    const one = {
      ...was,
      progress: [...was.progress, mark('2026-05-03', 3), mark('2026-05-04', 5)],
      lookedCloserAt: [...was.lookedCloserAt, '2026-05-04T08:00'],
    }
    const other = {
      ...was,
      progress: [...was.progress, mark('2026-05-02', 4), mark('2026-05-04', 6)],
      lookedCloserAt: [...was.lookedCloserAt, '2026-05-02T08:00'],
    }
    expect(merged('issues', { ...was }, one, other)).toMatchObject({
      progress: [mark('2026-05-01', 2), mark('2026-05-02', 4), mark('2026-05-03', 3), mark('2026-05-04', 6)],
      lookedCloserAt: ['2026-05-01T08:00', '2026-05-02T08:00', '2026-05-04T08:00'],
    })
  })

  test('a goal whose last pause nobody ended rests', () => {
    const was = makeGoal({ status: 'paused', pauses: [{ from: '2026-04-06', to: null }] })
    const runs = { ...was, status: 'active', pauses: [{ from: '2026-04-06', to: '2026-04-27' }] }
    const pauses = [
      { from: '2026-04-06', to: '2026-04-20' },
      { from: '2026-05-04', to: null },
    ]
    const value = merged('goals', { ...was }, { ...was, pauses }, runs)
    expect(value).toMatchObject({ status: 'paused' })
    expect(merged('goals', { ...was }, { ...was, title: 'Other' }, runs)).toMatchObject({ status: 'active' })
  })

  test('settings made apart count against what they are before anyone changes them', () => {
    const one = { ...JOURNAL_DEFAULTS, lockAfterMinutes: 2, hiddenPrompts: ['a'] }
    const other = { ...JOURNAL_DEFAULTS, onThisDay: true, hiddenPrompts: ['b'] }
    expect(merged('settings', {}, one, other)).toEqual({
      ...JOURNAL_DEFAULTS,
      lockAfterMinutes: 2,
      onThisDay: true,
      hiddenPrompts: ['a', 'b'],
    })
  })

  test('what two computers sent away stays away, and the longer rest counts', () => {
    const was = { ...JOURNAL_DEFAULTS, backResting: [rest('row-aa', '2026-05-01')] }
    const one = { ...was, backHiddenTags: ['Home'], backResting: [rest('row-aa', '2026-06-01')] }
    const other = {
      ...was,
      backHiddenTags: ['home', 'work'],
      backResting: [rest('row-aa', '2026-05-20'), rest('row-bb', '2026-05-25')],
    }
    expect(merged('settings', { ...was }, one, other)).toMatchObject({
      backHiddenTags: ['home', 'work'],
      backResting: [rest('row-bb', '2026-05-25'), rest('row-aa', '2026-06-01')],
    })
  })

  test('two lines about one week are both kept', () => {
    const value = merged('digests', line('Quiet.'), line('Quiet. Soup.'), line('Quiet. The pool.'))
    expect(value['text']).toContain('Soup')
    expect(value['text']).toContain('pool')
  })

  test('of two visits the later one stands, whole', () => {
    expect(merged('visits', visit('2', '1'), visit('3', '2'), visit('5', '4'))).toEqual(visit('5', '4'))
  })
})
