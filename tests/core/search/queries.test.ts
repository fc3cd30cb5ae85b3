import { beforeAll, describe, expect, test } from 'vitest'
import type { Output } from '../../../core/contract.ts'
import { fillDemo } from '../../../main/demo/fill-demo.ts'
import { draftWith } from '../../support/entries.ts'
import { appInTest, openApp, type AppInTest } from '../../support/open-app.ts'
import { DEMO_QUERIES, WORLD_QUERIES, type Expected } from './queries.data.ts'

const ENTRIES = [
  'A cafe\u0301 au lait, and a croissant.',
  'I was naïve about it.',
  'Über den Fluss und nach Hause.',
  'Ein uberschriebener Zettel, kein Umlaut.',
  'Die Straße war leer.',
  'Smørrebrød with the neighbours.',
  'A train to Århus.',
  'İSTANBUL in the rain.',
  'Then on to Diyarbakır.',
  'IŞIK on the water.',
  '昨日京都で川沿いを歩いた。',
  'ガラスの橋を渡る。',
  'قرأت كِتَابٌ جديد',
  'قال ســلام ومضى',
  'اتصل أحمد مساء',
  'في مكتبة الحي',
  'אמר שָׁלוֹם והלך',
  'Για τον ΟΔΥΣΣΕΎΣ ξανά.',
  'Ёлка в углу.',
  '안녕하세요 라고 했다.',
  'มันฝรั่งทอด',
]

let demo: AppInTest
let world: AppInTest

beforeAll(async () => {
  demo = appInTest({ isDemo: true })
  await fillDemo(demo.app)
  world = await openApp()
  for (const text of ENTRIES) {
    await world.get('journal.write', { id: null, shown: [], draft: draftWith({ text }) })
  }
  await world.get('growth.addGoal', {
    title: 'Schön langsam',
    why: '',
    issueId: null,
    kind: 'calm',
    measure: 'done',
    targetPerWeek: 3,
    ifCue: '',
    thenAction: '',
    start: '2026-03-02',
    review: null,
    keepIfApart: 'unsure',
  })
  await world.get('support.addPerson', {
    name: 'Jürgen',
    role: 'friend',
    goodFor: [],
    contact: 'Grüße ausrichten',
    asked: true,
  })
}, 60_000)

test('there are sixty and more', () => {
  expect(DEMO_QUERIES.length + WORLD_QUERIES.length).toBeGreaterThanOrEqual(60)
})

describe('the first hit', () => {
  test.each(DEMO_QUERIES)('of %s in the demonstration is of %s: %s', async (...expected) => {
    await isFirst(demo, expected)
  })
  test.each(WORLD_QUERIES)('of %s among many scripts is of %s: %s', async (...expected) => {
    await isFirst(world, expected)
  })
})

async function isFirst(program: AppInTest, [query, kind, words]: Expected): Promise<void> {
  const found = await ask(program, query)
  expect(found.near).toBeNull()
  const first = found.groups[0]
  expect(first?.kind).toBe(kind)
  const { title, fragments } = first!.hits[0]!
  expect([title, ...fragments].map(({ text }) => text).join(' ')).toContain(words)
  // What was found is marked, unless nothing but a filter was asked.
  expect([title, ...fragments].flatMap(({ marks }) => marks)).not.toEqual([])
}

async function ask({ get }: AppInTest, text: string): Promise<Output<'search.find'>> {
  for (;;) {
    const found = await get('search.find', { text, kind: null, offset: 0, limit: 3 })
    if (found.isComplete) return found
    await new Promise((resolve) => {
      setTimeout(resolve, 2)
    })
  }
}
