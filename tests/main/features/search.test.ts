import { describe, expect, test } from 'vitest'
import type { Output } from '../../../core/contract.ts'
import { draftWith } from '../../support/entries.ts'
import { EMPTY_DRAFT } from '../../../core/issues/issues.ts'
import { HELLO } from '../../core/contact/make-message.ts'
import { blankEvidence } from '../../../renderer/features/growth/evidence-draft.ts'
import { openApp, type AppInTest } from '../../support/open-app.ts'

async function find({ get }: AppInTest, text: string): Promise<Output<'search.find'>> {
  for (;;) {
    const found = await get('search.find', { text, kind: null, offset: 0, limit: 5 })
    if (found.isComplete) return found
    await new Promise((resolve) => {
      setTimeout(resolve, 2)
    })
  }
}

const kinds = async (program: AppInTest, text: string) =>
  (await find(program, text)).groups.map(({ kind, total }) => [kind, total])

const ifThen = { cue: 'I hear the xylophone', action: 'I go home', isActive: true, trigger: null }

const SAFETY = {
  value: 'safety_victim',
  since: '2026-03-01',
  source: null,
  theirWords: '',
  reviewNote: '',
  until: null,
  welcome: null,
  orderEnded: null,
  isInformed: false,
} as const

describe('everything written is found', () => {
  test('from the moment it is kept until it is changed or deleted', async () => {
    const program = await openApp()
    const { get } = program
    expect(await kinds(program, 'xylophone')).toEqual([])
    const { id } = await get('space.addIfThen', ifThen)
    expect(await kinds(program, 'xylo')).toEqual([['ifThens', 1]])
    await get('space.editIfThen', { id, draft: { ...ifThen, cue: 'I hear the cello' } })
    expect(await kinds(program, 'xylo')).toEqual([])
    await get('space.removeIfThen', { id })
    expect(await kinds(program, 'cello')).toEqual([])
    await get('space.putIfThenBack', { id })
    expect(await kinds(program, 'cello')).toEqual([['ifThens', 1]])
  })

  test('by kind, narrowed by filters that only entries have', async () => {
    const program = await openApp()
    const { get } = program
    await get('space.addIfThen', ifThen)
    const draft = draftWith({ text: 'The xylophone again.', tags: ['Music'], moodBefore: 2, step: 'space' })
    const { row } = await get('journal.write', { id: null, shown: [], draft })
    expect(await kinds(program, 'xylophone')).toEqual([
      ['ifThens', 1],
      ['entries', 1],
    ])
    for (const filter of ['tag:music', 'mood:<3', 'kind:entries']) {
      expect(await kinds(program, `xylophone ${filter}`), filter).toEqual([['entries', 1]])
    }
    expect(await kinds(program, 'xylophone -tag:music')).toEqual([['ifThens', 1]])
    expect(await kinds(program, 'xylophone step:space')).toHaveLength(2)
    expect(await kinds(program, 'xylophone step:growth')).toEqual([])
    expect(await kinds(program, 'before:2020')).toEqual([])
    await get('journal.trash', { ids: [row.id] })
    expect(await kinds(program, 'kind:entries xylophone')).toEqual([])
  })

  test('nothing of a step that contact hides, and all of it again afterwards', async () => {
    const program = await openApp()
    const { get } = program
    await get('contact.add', { ...HELLO, text: 'A xylophone for you.' })
    expect(await kinds(program, 'xylophone')).toEqual([['messages', 1]])
    await get('boundaries.setStatus', SAFETY)
    expect(await kinds(program, 'xylophone')).toEqual([])
    expect((await find(program, 'xylophnoe')).near).toBeNull()
    await get('boundaries.setStatus', { ...SAFETY, value: 'open', isInformed: true })
    expect(await kinds(program, 'xylophone')).toEqual([['messages', 1]])
  })

  test('of a card no more than its page shows: no part of mine where I was afraid, or where safety comes first', async () => {
    const program = await openApp()
    const { get } = program
    const card = async (title: string, wasAfraidOrHurt: boolean): Promise<void> => {
      const { id } = await get('issues.capture', { title, seen: '', entryId: null })
      const draft = { ...EMPTY_DRAFT, title, wasAfraidOrHurt, myPart: 'xylophone', impactOnThem: 'cello' }
      await get('issues.edit', { id, draft, lookedCloser: false })
    }
    await card('Late', false)
    await card('Loud', true)
    expect(await kinds(program, 'xylophone')).toEqual([['issues', 1]])
    expect(await kinds(program, 'cello')).toEqual([['issues', 1]])
    await get('growth.addEvidence', {
      ...blankEvidence('2026-03-01'),
      beforeIWould: 'bassoon',
      thisTimeI: 'oboe',
    })
    expect(await kinds(program, 'bassoon')).toEqual([['evidence', 1]])
    await get('boundaries.setStatus', SAFETY)
    expect(await kinds(program, 'xylophone')).toEqual([])
    expect(await kinds(program, 'cello')).toEqual([])
    expect(await kinds(program, 'bassoon')).toEqual([])
    expect(await kinds(program, 'oboe')).toEqual([['evidence', 1]])
    await get('boundaries.setStatus', { ...SAFETY, value: 'open', isInformed: true })
    expect(await kinds(program, 'xylophone')).toEqual([['issues', 1]])
  })

  test('words near are found only where none are, and named', async () => {
    const program = await openApp()
    await program.get('space.addIfThen', ifThen)
    expect(await find(program, 'xylophnoe')).toMatchObject({ near: ['xylophone'], total: 1 })
    expect((await find(program, 'xylophone')).near).toBeNull()
    expect(await find(program, 'kettledrum')).toMatchObject({ near: null, total: 0 })
  })
})

test('what has no day of its own is found by the day of the person, not of Greenwich', async () => {
  const program = await openApp()
  const { clock } = program.ports
  const [day, later] = [clock.now(), clock.now() + 86_400_000].map((ms) =>
    new Date(ms).toISOString().slice(0, 10),
  )
  // A day ahead of Greenwich, so that there it is always the day before.
  clock.zone = 24 * 60
  await program.get('space.addIfThen', ifThen)
  const [group] = (await find(program, 'xylophone')).groups
  expect(group?.hits[0]?.at.slice(0, 10)).toBe(later)
  expect(await kinds(program, `xylophone from:${later} until:${later}`)).toEqual([['ifThens', 1]])
  expect(await kinds(program, `xylophone from:${day} until:${day}`)).toEqual([])
})

test('searches are kept by a name, renamed, deleted and put back', async () => {
  const { get, call, heard } = await openApp()
  const river = await get('search.save', { name: 'River', text: 'river is:starred' })
  await get('search.save', { name: 'a cello', text: 'cello' })
  expect((await get('search.saved', undefined)).map(({ name }) => name)).toEqual(['a cello', 'River'])
  await get('search.rename', { id: river.id, name: 'Aa water' })
  expect((await get('search.saved', undefined)).map(({ name }) => name)).toEqual(['a cello', 'Aa water'])
  const gone = await get('search.remove', { id: river.id })
  expect(await get('search.saved', undefined)).toHaveLength(1)
  expect(await call('search.rename', { id: river.id, name: 'x' })).toMatchObject({ ok: false })
  expect(await get('search.putBack', { id: river.id })).toEqual(gone)
  expect(await call('search.putBack', { id: 'neverGone' })).toMatchObject({ ok: false })
  expect(await get('search.saved', undefined)).toHaveLength(2)
  expect(heard).toContainEqual({ name: 'changed', feature: 'search' })
})
