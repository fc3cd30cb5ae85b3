import { describe, expect, test } from 'vitest'
import { EMPTY_DRAFT } from '../../../core/issues/issues.ts'
import { blankGoal } from '../../../core/growth/goal-from-issue.ts'
import type { Link } from '../../../core/journal/entry.schema.ts'
import { DRAFT as LINE } from '../../core/boundaries/make-boundary.ts'
import { makePlanDraft } from '../../core/conversation/make-plan.ts'
import { draftWith } from '../../support/entries.ts'
import { openApp, type AppInTest } from '../../support/open-app.ts'

/** Every kind of record that the domain guide (0.4) ties to others: how it is made, deleted, and put back. */
const DAY = '2026-03-02'
const PIECE = {
  day: DAY,
  goalId: null,
  issueId: null,
  situation: '',
  beforeIWould: '',
  thisTimeI: 'came back',
  with: 'alone',
  seenBy: 'nobody',
  sure: null,
  entryId: null,
} as const

type App = Pick<AppInTest, 'get'>
interface Kind {
  readonly make: (app: App) => Promise<string>
  readonly ids: (app: App) => Promise<readonly string[]>
  /** Deletes it; the answer undoes that, as the toast does. */
  readonly remove: (app: App, id: string) => Promise<() => Promise<unknown>>
}

const issue: Kind = {
  make: async ({ get }) => (await get('issues.capture', { title: 'Sundays', seen: '', entryId: null })).id,
  ids: async ({ get }) => (await get('issues.list', undefined)).map(({ id }) => id),
  remove: async ({ get }, id) => {
    await get('issues.remove', { id })
    return () => get('issues.putBack', { id })
  },
}
const goal: Kind = {
  make: async ({ get }) => (await get('growth.addGoal', { ...blankGoal(DAY), title: 'Ring first' })).id,
  ids: async ({ get }) => (await get('growth.goals', undefined)).map((view) => view.goal.id),
  remove: async ({ get }, id) => {
    await get('growth.removeGoal', { id })
    return () => get('growth.putGoalBack', { id })
  },
}
const evidence: Kind = {
  make: async ({ get }) => (await get('growth.addEvidence', PIECE)).id,
  ids: async ({ get }) => (await get('growth.evidence', undefined)).map(({ id }) => id),
  remove: async ({ get }, id) => {
    await get('growth.removeEvidence', { id })
    return () => get('growth.putEvidenceBack', { id })
  },
}
const plan: Kind = {
  make: async ({ get }) =>
    (await get('conversation.add', makePlanDraft({ issueIds: [], evidenceIds: [] }))).id,
  ids: async ({ get }) => (await get('conversation.plans', undefined)).map((view) => view.plan.id),
  remove: async ({ get }, id) => {
    await get('conversation.remove', { id })
    return () => get('conversation.putBack', { id })
  },
}
const boundary: Kind = {
  make: async ({ get }) => (await get('boundaries.add', { ...LINE, since: DAY })).id,
  ids: async ({ get }) => (await get('boundaries.list', undefined)).map(({ id }) => id),
  remove: async ({ get }, id) => {
    await get('boundaries.remove', { id, isMistake: true })
    return () => get('boundaries.putBack', { id })
  },
}
const entry: Kind = {
  make: async ({ get }) => (await get('journal.write', { id: null, shown: [], draft: draftWith() })).row.id,
  ids: async ({ get }) =>
    (await get('journal.page', { filter: {}, offset: 0, limit: 50 })).rows.map(({ id }) => id),
  remove: async ({ get }, id) => {
    await get('journal.trash', { ids: [id] })
    return () => get('journal.restore', { ids: [id] })
  },
}
const KINDS = { issue, goal, evidence, plan, boundary, entry }
type Name = keyof typeof KINDS

/** The neighbours of each end, read by the calls that its page shows them from. */
type Sees = (app: App, own: string) => Promise<readonly string[]>
interface Pair {
  readonly ends: readonly [Name, Name]
  readonly tie: (app: App, one: string, other: string) => Promise<unknown>
  readonly fromOne: Sees
  readonly fromOther: Sees
}

const entriesOf: Sees = async ({ get }, id) =>
  (await get('journal.page', { filter: { linkedTo: id }, offset: 0, limit: 50 })).rows.map((row) => row.id)
const linksOf =
  (kind: Link['kind']): Sees =>
  async ({ get }, id) => {
    const { rows } = await get('journal.page', { filter: {}, offset: 0, limit: 50 })
    return rows.find((row) => row.id === id)!.links.flatMap((link) => (link.kind === kind ? [link.id] : []))
  }
const writtenTo = (kind: Link['kind']): Pair['tie'] => {
  return async ({ get }, id, to) => {
    const { row, shown } = await get('journal.entry', { id })
    await get('journal.write', {
      id: row.id,
      shown,
      draft: draftWith({ at: row.at, links: [{ kind, id: to }] }),
    })
  }
}
const fromEntry = (kind: Exclude<Name, 'entry' | 'evidence'>): Pair => ({
  ends: ['entry', kind],
  tie: writtenTo(kind),
  fromOne: linksOf(kind),
  fromOther: entriesOf,
})

/** What each record holds, one list of ids a field. */
const goalHolds: Sees = async ({ get }, id) => {
  const held = (await get('growth.goals', undefined)).find((view) => view.goal.id === id)!.goal
  return held.issueId === null ? [] : [held.issueId]
}
const pieceHolds =
  (field: 'goalId' | 'issueId' | 'entryId'): Sees =>
  async ({ get }, id) => {
    const held = (await get('growth.evidence', undefined)).find((each) => each.id === id)![field]
    return held === null ? [] : [held]
  }
const piecesBy =
  (field: 'goalId' | 'issueId' | 'entryId'): Sees =>
  async ({ get }, id) =>
    (await get('growth.evidence', undefined)).filter((each) => each[field] === id).map((each) => each.id)
type PlanField = 'issueIds' | 'evidenceIds' | 'goalIds' | 'boundaryIds'
const planHolds =
  (field: PlanField): Sees =>
  async ({ get }, id) =>
    (await get('conversation.plans', undefined)).find((view) => view.plan.id === id)!.plan[field]
const plansBy =
  (field: PlanField): Sees =>
  async ({ get }, id) =>
    (await get('conversation.plans', undefined))
      .filter((view) => view.plan[field].includes(id))
      .map((view) => view.plan.id)
const pieceTo =
  (field: 'goalId' | 'issueId' | 'entryId'): Pair['tie'] =>
  ({ get }, id, to) =>
    get('growth.editEvidence', { id, draft: { ...PIECE, [field]: to } })
const planTo =
  (field: 'issueIds' | 'evidenceIds'): Pair['tie'] =>
  ({ get }, id, to) =>
    get('conversation.edit', { id, draft: makePlanDraft({ issueIds: [], evidenceIds: [], [field]: [to] }) })

const PAIRS: readonly Pair[] = [
  {
    ends: ['issue', 'entry'],
    tie: ({ get }, id, entryId) => get('issues.link', { id, entryId }),
    fromOne: entriesOf,
    fromOther: linksOf('issue'),
  },
  {
    ends: ['boundary', 'entry'],
    tie: ({ get }, id, entryId) => get('boundaries.link', { id, entryId }),
    fromOne: entriesOf,
    fromOther: linksOf('boundary'),
  },
  fromEntry('issue'),
  fromEntry('boundary'),
  fromEntry('goal'),
  fromEntry('plan'),
  {
    ends: ['goal', 'issue'],
    tie: ({ get }, id, issueId) =>
      get('growth.editGoal', { id, draft: { ...blankGoal(DAY), title: 'Ring first', issueId } }),
    fromOne: goalHolds,
    fromOther: async ({ get }, id) =>
      (await get('growth.goals', undefined))
        .filter((view) => view.goal.issueId === id)
        .map((view) => view.goal.id),
  },
  {
    ends: ['evidence', 'goal'],
    tie: pieceTo('goalId'),
    fromOne: pieceHolds('goalId'),
    fromOther: piecesBy('goalId'),
  },
  {
    ends: ['evidence', 'issue'],
    tie: pieceTo('issueId'),
    fromOne: pieceHolds('issueId'),
    fromOther: piecesBy('issueId'),
  },
  {
    ends: ['evidence', 'entry'],
    tie: pieceTo('entryId'),
    fromOne: pieceHolds('entryId'),
    fromOther: piecesBy('entryId'),
  },
  {
    ends: ['plan', 'issue'],
    tie: planTo('issueIds'),
    fromOne: planHolds('issueIds'),
    fromOther: plansBy('issueIds'),
  },
  {
    ends: ['plan', 'evidence'],
    tie: planTo('evidenceIds'),
    fromOne: planHolds('evidenceIds'),
    fromOther: plansBy('evidenceIds'),
  },
  {
    ends: ['plan', 'goal'],
    tie: ({ get }, id, to) => get('conversation.link', { id, kind: 'goal', to }),
    fromOne: planHolds('goalIds'),
    fromOther: plansBy('goalIds'),
  },
  {
    ends: ['plan', 'boundary'],
    tie: ({ get }, id, to) => get('conversation.link', { id, kind: 'boundary', to }),
    fromOne: planHolds('boundaryIds'),
    fromOther: plansBy('boundaryIds'),
  },
]

describe.each(PAIRS)('$ends.0 and $ends.1', ({ ends, tie, fromOne, fromOther }) => {
  const [one, other] = [KINDS[ends[0]], KINDS[ends[1]]]

  async function tied(): Promise<{
    app: App
    ids: readonly [string, string]
    showsBoth: () => Promise<void>
  }> {
    const app = await openApp()
    const ids = [await one.make(app), await other.make(app)] as const
    await tie(app, ...ids)
    const showsBoth = async (): Promise<void> => {
      expect(await fromOne(app, ids[0])).toEqual([ids[1]])
      expect(await fromOther(app, ids[1])).toEqual([ids[0]])
    }
    return { app, ids, showsBoth }
  }

  test('a tie shows on both ends', async () => {
    const { showsBoth } = await tied()
    await showsBoth()
  })

  test.each([0, 1] as const)('deleting end %i leaves the other, and undo ties them again', async (end) => {
    const { app, ids, showsBoth } = await tied()
    const gone = end === 0 ? one : other
    const left = end === 0 ? other : one
    const undo = await gone.remove(app, ids[end])
    expect(await gone.ids(app)).not.toContain(ids[end])
    expect(await left.ids(app)).toEqual([ids[1 - end]])
    await undo()
    expect(await gone.ids(app)).toEqual([ids[end]])
    await showsBoth()
  })
})

test('the pairs are those of the domain guide', () => {
  const chain = ['issue', 'goal', 'evidence', 'plan', 'boundary', 'entry']
  const named = new Set(PAIRS.map(({ ends }) => ends.toSorted().join('–')))
  for (const [at, kind] of chain.slice(1).entries()) {
    expect(named).toContain([chain[at]!, kind].toSorted().join('–'))
  }
  for (const kind of chain.slice(0, -1)) expect(named).toContain([kind, 'entry'].toSorted().join('–'))
})

test('evidence that comes back after its entry was erased is held by the card that the entry was tied to', async () => {
  const { get } = await openApp()
  const { id: issueId } = await get('issues.capture', { title: 'Doors', seen: '', entryId: null })
  const card = { ...EMPTY_DRAFT, title: 'Doors', wasAfraidOrHurt: true }
  await get('issues.edit', { id: issueId, draft: card, lookedCloser: false })
  const links: Link[] = [{ kind: 'issue', id: issueId }]
  const { row } = await get('journal.write', { id: null, shown: [], draft: draftWith({ links }) })
  const { id } = await get('growth.addEvidence', { ...PIECE, entryId: row.id })
  await get('growth.removeEvidence', { id })
  await get('journal.trash', { ids: [row.id] })
  await get('journal.erase', { ids: [row.id] })
  expect(await get('growth.putEvidenceBack', { id })).toMatchObject({ entryId: null, issueId })
})
