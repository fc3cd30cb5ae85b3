import { describe, expect, test } from 'vitest'
import { draftWith } from '../../support/entries.ts'
import { appInTest, openApp } from '../../support/open-app.ts'

describe('moods', () => {
  test('are noted, taken back, and told by the day with those of entries', async () => {
    const { get, call, ports } = await openApp()
    expect(await get('moods.today', undefined)).toBeNull()
    await get('moods.note', { mood: 2 })
    await ports.clock.move(60_000)
    const last = await get('moods.note', { mood: 5 })
    expect(await get('moods.today', undefined)).toEqual(last)
    await get('journal.write', { id: null, shown: [], draft: draftWith({ moodBefore: 1, moodAfter: 4 }) })
    const range = { from: '2026-03-01', to: '2026-03-31' }
    expect(await get('moods.days', range)).toEqual([
      { day: '2026-03-02', mean: 3, low: 1, high: 5, count: 4 },
    ])
    await get('moods.takeBack', { id: last.id })
    expect(await get('moods.days', range)).toMatchObject([{ high: 4, count: 3 }])
    expect(await call('moods.takeBack', { id: last.id })).toMatchObject({
      error: { code: 'record/not-found' },
    })
  })

  test('belong to the day of the wall clock here', async () => {
    const { get, ports } = await openApp()
    ports.clock.zone = 15 * 60
    expect((await get('moods.note', { mood: 3 })).at).toBe('2026-03-03T00:30')
    expect(await get('device.now', undefined)).toEqual({ local: '2026-03-03T00:30' })
  })
})

describe('steps', () => {
  test('stand where the person says, with what was written for them', async () => {
    const { get } = await openApp()
    const { row } = await get('journal.write', { id: null, shown: [], draft: draftWith({ step: 'growth' }) })
    await get('steps.say', { step: 'growth', state: 'exploring' })
    await get('steps.say', { step: 'growth', state: 'revisiting' })
    const list = await get('steps.list', undefined)
    expect(list.map(({ step }) => step)).toHaveLength(10)
    expect(list[5]).toEqual({ step: 'growth', state: 'revisiting', entries: 1 })
    expect(list[0]).toEqual({ step: 'space', state: 'not_started', entries: 0 })
    await get('journal.trash', { ids: [row.id] })
    expect((await get('steps.list', undefined))[5]).toMatchObject({ entries: 0 })
  })
})

describe('settings', () => {
  test('of the journal lie in it; a change of one leaves the others', async () => {
    const { get } = await openApp()
    expect(await get('settings.journal', undefined)).toMatchObject({ lockAfterMinutes: 5, onThisDay: false })
    await get('settings.changeJournal', { onThisDay: true })
    await get('settings.changeJournal', { lockAfterMinutes: 9 })
    expect(await get('settings.journal', undefined)).toMatchObject({ lockAfterMinutes: 9, onThisDay: true })
  })

  test('of the device changed at once keep both changes', async () => {
    const { get } = appInTest()
    await Promise.all([
      get('settings.changeDevice', { theme: 'dark' }),
      get('settings.changeDevice', { textSize: 130 }),
    ])
    expect(await get('settings.device', undefined)).toMatchObject({ theme: 'dark', textSize: 130 })
  })

  test.each([null, 'no JSON', '7', 'null', '{"theme":"pink","textSize":"big"}'])(
    'of the device fall back to the usual where the file says %s',
    async (text) => {
      const { get, ports } = appInTest()
      ports.deviceSettings.text = text
      expect(await get('settings.device', undefined)).toEqual({
        theme: 'system',
        textSize: 100,
        hideKey: 'F9',
        spellcheck: false,
        plainEditor: false,
      })
    },
  )

  test('of the device keep what is right beside what is not, and are told of', async () => {
    const { get, ports, heard } = appInTest()
    ports.deviceSettings.text = '{"theme":"dark","textSize":7}'
    expect(await get('settings.changeDevice', { plainEditor: true })).toMatchObject({
      theme: 'dark',
      textSize: 100,
    })
    expect(JSON.parse(ports.deviceSettings.text)).toMatchObject({ theme: 'dark', plainEditor: true })
    expect(heard).toEqual([{ name: 'changed', feature: 'device' }])
  })

  test('of the device tell of a disk that refuses', async () => {
    const { call, ports } = appInTest()
    ports.deviceSettings.refusal = 'EROFS'
    expect(await call('settings.changeDevice', { theme: 'dark' })).toEqual({
      ok: false,
      error: { code: 'disk/refused', reason: 'EROFS' },
    })
  })
})

test('what changed is told by feature', async () => {
  const { get, heard } = await openApp()
  const told = async (act: () => Promise<unknown>): Promise<string[]> => {
    heard.length = 0
    await act()
    return heard.map((event) => (event.name === 'changed' ? event.feature : event.name))
  }
  expect(await told(() => get('moods.note', { mood: 3 }))).toEqual(['moods'])
  expect(await told(() => get('steps.say', { step: 'space', state: 'exploring' }))).toEqual(['steps'])
  expect(await told(() => get('settings.changeJournal', { onThisDay: true }))).toEqual(['settings'])
  expect(await told(() => get('journal.write', { id: null, shown: [], draft: draftWith() }))).toEqual([
    'journal',
    'moods',
    'steps',
  ])
  expect(await told(() => get('journal.counts', undefined))).toEqual([])
})
