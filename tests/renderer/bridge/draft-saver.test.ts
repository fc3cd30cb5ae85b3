import { beforeEach, expect, test } from 'vitest'
import { draftOf, editIssue } from '../../../core/issues/issues.ts'
import type { Issue, IssueDraft } from '../../../core/issues/issue.schema.ts'
import type { Result } from '../../../core/kernel/result.ts'
import { DraftSaver, LONGEST_MS, PAUSE_MS } from '../../../renderer/bridge/draft-saver.ts'
import { LONGEST_TEXT, sameDraft, savable } from '../../../renderer/features/issues/savable.ts'
import { sampleIssue } from '../issues/sample-issue.ts'

const START = sampleIssue()
const STAMP = { id: 'x', now: '2026-03-02T10:00:00.000Z', local: '2026-03-02T10:00' }

let now = 0
let waiting: { due: number; act: () => void } | null = null
let written: IssueDraft[] = []
let refusing = false
let answerWrite: (draft: IssueDraft) => Promise<Result<Issue>>

beforeEach(() => {
  now = 0
  waiting = null
  written = []
  refusing = false
  answerWrite = async (draft) =>
    refusing
      ? { ok: false, error: { code: 'disk/full' } }
      : { ok: true, value: editIssue(START, draft, true, STAMP) }
})

function saver(): DraftSaver<IssueDraft> {
  return new DraftSaver(draftOf(START), {
    fit: savable,
    same: sameDraft,
    write: (draft) => {
      written.push(draft)
      return answerWrite(draft)
    },
    now: () => now,
    wait: (ms, act) => {
      waiting = { due: now + ms, act }
      return () => (waiting = null)
    },
  })
}

async function passTime(ms: number): Promise<void> {
  now += ms
  if (waiting && waiting.due <= now) {
    const { act } = waiting
    waiting = null
    act()
  }
  await Promise.resolve()
  await Promise.resolve()
}

test('a pause saves, well below a second', async () => {
  const card = saver()
  card.change({ myPart: 'I left' })
  await passTime(PAUSE_MS - 1)
  expect(written).toHaveLength(0)
  await passTime(1)
  expect(written.map((draft) => draft.myPart)).toEqual(['I left'])
  expect(PAUSE_MS).toBeLessThan(1000)
  expect(card.read()).toMatchObject({ savedAt: PAUSE_MS, trouble: null, isSaving: false })
})

test('typing without a pause is saved all the same', async () => {
  const card = saver()
  for (let typed = 0; typed * 200 < LONGEST_MS; typed += 1) {
    card.change({ myPart: 'x'.repeat(typed + 1) })
    await passTime(200)
  }
  expect(written).toHaveLength(1)
})

test('a refusal keeps the words, says so, and the next flush saves them', async () => {
  const card = saver()
  refusing = true
  card.change({ learned: 'Silence lands as a verdict' })
  expect(await card.flush()).toBe(false)
  expect(card.read().draft.learned).toBe('Silence lands as a verdict')
  expect(card.read().trouble).toEqual({ code: 'disk/full' })
  refusing = false
  expect(await card.flush()).toBe(true)
  expect(card.read()).toMatchObject({ trouble: null, saved: { learned: 'Silence lands as a verdict' } })
})

test('what is typed during a save is saved after it', async () => {
  const card = saver()
  const write = answerWrite
  answerWrite = async (draft) => {
    if (draft.seen === 'one') card.change({ seen: 'one two' })
    return await write(draft)
  }
  card.change({ seen: 'one' })
  expect(await card.flush()).toBe(true)
  expect(written.map((draft) => draft.seen)).toEqual(['one', 'one two'])
})

test('an empty title holds no other word back, and is not called saved', async () => {
  const card = saver()
  card.change({ title: '  ', theirPart: 'They were tired' })
  expect(await card.flush()).toBe(false)
  expect(written).toEqual([{ ...card.read().draft, title: START.title }])
})

test('of a text too long for a card its beginning is kept, and it is not called saved', async () => {
  const card = saver()
  card.change({ myPart: 'x'.repeat(LONGEST_TEXT + 1), willDo: 'ask first' })
  expect(await card.flush()).toBe(false)
  expect(written.map(({ myPart, willDo }) => [myPart, willDo])).toEqual([
    ['x'.repeat(LONGEST_TEXT), 'ask first'],
  ])
})

test('a card that was left ends with what it can hold, but not with what the disk refused', async () => {
  const card = saver()
  card.change({ myPart: 'x'.repeat(LONGEST_TEXT + 1) })
  expect(await card.flushBehind()).toBe(true)
  refusing = true
  card.change({ willDo: 'ask first' })
  expect(await card.flushBehind()).toBe(false)
  refusing = false
  expect(await card.flushBehind()).toBe(true)
  expect(written.at(-1)?.willDo).toBe('ask first')
})

test('a card that was deleted waits for nothing', async () => {
  const card = saver()
  card.change({ willDo: 'ask first' })
  answerWrite = async () => ({ ok: false, error: { code: 'record/not-found' } })
  expect(await card.flushBehind()).toBe(true)
})

test('nothing changed, nothing written', async () => {
  expect(await saver().flush()).toBe(true)
  expect(written).toHaveLength(0)
})
