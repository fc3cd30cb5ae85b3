import { afterAll, beforeAll, expect, test } from 'vitest'
import { COLLECTIONS, type Collection } from '../../../core/book/book.ts'
import { DEMO_CARDS } from '../../../core/demo/board.data.ts'
import type { CallName, Input, Output } from '../../../core/contract.ts'
import type { Result } from '../../../core/kernel/result.ts'
import { addDays, weekOf } from '../../../core/kernel/time.ts'
import { SUMMARY_SECTIONS } from '../../../core/summary/summary-kinds.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { createApp, type App } from '../../../main/app.ts'
import { demoClock } from '../../../main/demo/demo-clock.ts'
import { fillDemo } from '../../../main/demo/fill-demo.ts'
import { diskDoor } from '../../../main/lock/disk-door.ts'
import type { VaultDoor } from '../../../main/lock/vault-door.ts'
import type { OpenVault } from '../../../main/vault/vault.ts'
import { HandClock } from '../../support/hand-clock.ts'
import { memoryPorts } from '../../support/memory-ports.ts'

const TODAY = '2026-03-02'
const SPAN = { from: '2025-11-03', to: TODAY }
/**
 * What a made-up person cannot have: pictures are one's own, a rest of the desk has a reason nobody keeps, what is left of
 * a deleted card of fear or hurt is no example, and a form that a lock interrupted is nobody's choice.
 */
const NOT_IN_IT: readonly Collection[] = ['pictures', 'deskRest', 'hardCards', 'formsLeft']

const clock = demoClock(new HandClock())
const ports = { ...memoryPorts({ isDemo: true }), clock }
const door = diskDoor({ ...ports, kdfCost: { memoryMiB: 64, passes: 3 } })
const filled = new Set<string>()

let app: App
beforeAll(async () => {
  const create: VaultDoor['create'] = async (...secrets) => {
    const made = await door.create(...secrets)
    if (made.ok) vault = made.value
    return made
  }
  let vault: OpenVault | null = null
  app = createApp(ports, { ...door, create })
  await fillDemo(app, { beDaysAgo: clock.beDaysAgo })
  for (const { collection } of vault!.heads()) filled.add(collection)
}, 60_000)
afterAll(() => app.close())

async function get<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire, as the page's bridge has it
  const result = (await app.call(name, input)) as Result<Output<N>>
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`)
  return result.value
}

test('every collection holds something', () => {
  const wanted = COLLECTIONS.filter((name) => !NOT_IN_IT.includes(name))
  expect(wanted.filter((name) => !filled.has(name))).toEqual([])
})

test('the main list of each of the ten tools shows something', async () => {
  const board = await get('outcome.board', undefined)
  const log = await get('friendship.log', undefined)
  const shown: Readonly<Record<string, readonly unknown[]>> = {
    '1 quiet periods': await get('space.periods', undefined),
    '1 pulls': await get('space.urges', undefined),
    '1 if-then plans': await get('space.ifThens', undefined),
    '1 clear weeks': await get('space.clarity', undefined),
    '2 issues': await get('issues.list', undefined),
    '3 drafts': (await get('contact.desk', undefined)).messages,
    '4 meetings': log.meetings,
    '4 care': log.care,
    '4 motives': log.motives,
    '5 talks': await get('conversation.plans', undefined),
    '6 goals': await get('growth.goals', undefined),
    '6 evidence': await get('growth.evidence', undefined),
    '7 moments': await get('memories.list', undefined),
    '8 lines': await get('boundaries.list', undefined),
    '8 slips': await get('boundaries.slips', undefined),
    '9 people': await get('support.people', undefined),
    '9 sessions': await get('support.sessions', undefined),
    '9 pulses': await get('support.pulses', undefined),
    '9 searches': await get('support.searches', undefined),
    '9 own helplines': await get('support.ownLines', { country: null }),
    '10 ways it could go': board.scenarios,
    '10 life areas': board.areas,
    '10 letters': board.letters,
  }
  const empty = Object.entries(shown).filter(([, list]) => list.length === 0)
  expect(empty.map(([name]) => name)).toEqual([])
})

test('drafts are cooling, and one waited its whole time', async () => {
  const messages = (await get('contact.desk', undefined)).messages.map(({ message }) => message)
  expect(messages.filter(({ status }) => status === 'cooling')).toHaveLength(2)
  const moments = await get('memories.list', undefined)
  const [onDesk] = moments.filter(({ isOnDesk }) => isOnDesk)
  expect(messages.find(({ id }) => id === onDesk?.activity.messageId)?.status).toBe('cooling')
  const { messages: told } = await get('insights.changes', SPAN)
  expect(told).toEqual({ sent: 1, cooling: { kept: 1, of: 1 } })
})

test('looking back shows a plan with several versions, weeks with a line, pairs, and a full week', async () => {
  const { talks, mood } = await get('insights.changes', SPAN)
  expect(Math.max(...talks!.plans.map(({ versions }) => versions.length))).toBeGreaterThan(1)
  expect(mood?.trend).not.toBe('not_enough')
  const { weeks } = await get('review.timeline', { before: null, limit: 26 })
  expect(weeks.filter(({ digest }) => digest !== null).length).toBeGreaterThan(2)
  const themes = await get('review.themes', undefined)
  expect(themes.some(({ suggested }) => suggested !== null)).toBe(true)
  const week = await get('review.period', { kind: 'week', day: addDays(weekOf(TODAY), -7) })
  expect(week.entries).toBeGreaterThan(0)
  expect(week.moods.length).toBeGreaterThan(2)
  expect(week.good).not.toBeNull()
  expect((await get('search.saved', undefined)).length).toBeGreaterThan(1)
  expect(await get('review.reflection', undefined)).not.toBeNull()
  expect((await get('review.year', { year: 2026 })).length).toBeGreaterThan(20)
  expect((await get('journal.tags', undefined)).length).toBeGreaterThan(3)
})

test('each saved search finds something', async () => {
  for (const { name, text } of await get('search.saved', undefined)) {
    const { total } = await get('search.find', { text, kind: null, offset: 0, limit: 5 })
    expect(total, name).toBeGreaterThan(0)
  }
})

test('a summary of all of it has words', async () => {
  const choices = { ...defaultChoices('self', TODAY), ...SPAN, sections: [...SUMMARY_SECTIONS] }
  expect((await get('summary.preview', choices)).words).toBeGreaterThan(300)
})

test('cards are dated by their own days, in the order of the data', async () => {
  const board = await get('issues.list', undefined)
  expect(board.map(({ title }) => title)).toEqual(DEMO_CARDS.map(({ draft }) => draft.title))
  expect(board.map(({ createdAt }) => createdAt.slice(0, 10))).toEqual(
    DEMO_CARDS.map(({ daysAgo }) => addDays(TODAY, -daysAgo)),
  )
  expect(board.find(({ status }) => status === 'settled')?.settledOn).toBe(addDays(TODAY, -38))
})
