import { describe, expect, test } from 'vitest'
import { metVersions } from '../../../core/journal/met-versions.ts'
import { draftWith } from '../../support/entries.ts'
import { openApp, type AppInTest } from '../../support/open-app.ts'

const THEIRS = '00000000000000ee'

interface Met {
  readonly program: AppInTest
  readonly id: string
  readonly ours: string
}

/** An entry of which another computer wrote a version of its own. */
async function twoVersions(): Promise<Met> {
  const program = await openApp()
  const { row, shown } = await program.get('journal.write', {
    id: null,
    shown: [],
    draft: draftWith({ title: 'Sunday', text: 'Written here.', tags: ['rain'] }),
  })
  await program.get('journal.write', { id: null, shown: [], draft: draftWith({ title: 'Monday' }) })
  const value = { ...row, title: 'Sunday, late', text: 'Written there.', tags: [] }
  program.door.holds.otherVersions.set(`entries ${row.id}`, [
    { revision: THEIRS, value, at: { ms: Date.UTC(2026, 2, 2, 20, 15), count: 0 }, device: '00000000bb' },
  ])
  return { program, id: row.id, ours: shown[0] ?? '' }
}

describe('an entry in which two versions met', () => {
  test('is marked in the list and when it is opened, and its row is as it was', async () => {
    const { program, id } = await twoVersions()
    const page = await program.get('journal.page', { filter: {}, offset: 0, limit: 9 })
    expect(page.rows).toHaveLength(2)
    expect(page.twofold).toEqual([id])
    expect(page.rows[0]).not.toHaveProperty('isTwofold')
    expect(await program.get('journal.entry', { id })).toMatchObject({ isTwofold: true })
    const other = page.rows.find((row) => row.id !== id)?.id ?? ''
    expect(await program.get('journal.entry', { id: other })).toMatchObject({ isTwofold: false })
    expect(await program.get('journal.versionsNow', { id: other })).toEqual([])
  })

  test('shows both, and which computer wrote which', async () => {
    const { program, id, ours } = await twoVersions()
    const { lines } = program.door.holds
    lines.push({ ...lines[0]!, collection: '_devices', id: '00000000bb', json: '{"name":"laptop"}' })
    expect(await program.get('journal.versionsNow', { id })).toMatchObject([
      { revision: ours, title: 'Sunday', text: 'Written here.', computer: null },
      {
        revision: THEIRS,
        title: 'Sunday, late',
        text: 'Written there.',
        isThisComputer: false,
        at: '2026-03-02T20:15:00.000Z',
      },
    ])
  })

  test.each(['ours', 'theirs', 'both'] as const)('is settled by keeping %s', async (which) => {
    const { program, id, ours } = await twoVersions()
    const { get, door } = program
    const { seals } = door.holds
    const keep = { ours, theirs: THEIRS, both: 'both' as const }[which]
    const settled = await get('journal.settle', { id, keep })
    const text = which === 'theirs' ? 'Written there.' : 'Written here.'
    expect(settled).toMatchObject({ text, isTwofold: false })
    expect(door.holds.changes.filter((change) => change.id === id).at(-1)).toMatchObject({
      shown: [ours, THEIRS],
      value: { text },
    })
    expect(door.holds.seals).toBe(seals + 1)
    expect((await get('journal.page', { filter: {}, offset: 0, limit: 9 })).twofold).toEqual([])
    expect(await get('journal.versionsNow', { id })).toEqual([])
  })

  test('is not settled by a revision that is none of them, nor in the trash', async () => {
    const { program, id, ours } = await twoVersions()
    expect(await program.call('journal.settle', { id, keep: 'ffffffffffffffff' })).toMatchObject({
      error: { code: 'record/not-found' },
    })
    expect(await program.call('journal.settle', { id: 'nobody-here', keep: 'both' })).toMatchObject({
      error: { code: 'record/not-found' },
    })
    const { otherVersions } = program.door.holds
    const theirs = [...otherVersions]
    await program.get('journal.trash', { ids: [id] })
    for (const [key, versions] of theirs) otherVersions.set(key, versions)
    expect(await program.call('journal.settle', { id, keep: ours })).toMatchObject({ ok: false })
    expect(await program.call('journal.settle', { id, keep: 'both' })).toMatchObject({
      error: { code: 'record/in-trash' },
    })
  })
})

const version = (device: string) => ({ revision: THEIRS, at: { ms: 0 }, device, value: { text: 1 } })

describe('this computer', () => {
  test('is named where its name is the only one of that kind', () => {
    const named = metVersions(
      [version('a'), version('b')],
      (device) => ({ a: 'desk' })[device] ?? null,
      'desk',
    )
    expect(named.map(({ computer, isThisComputer }) => [computer, isThisComputer])).toEqual([
      ['desk', true],
      [null, false],
    ])
    expect(named[0]).toMatchObject({ title: '', text: '' })
    const alike = metVersions([version('a'), version('b')], () => 'desk', 'desk')
    expect(alike.some(({ isThisComputer }) => isThisComputer)).toBe(false)
  })
})
