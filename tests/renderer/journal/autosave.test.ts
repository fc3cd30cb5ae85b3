import { describe, expect, it } from 'vitest'
import { isUnsaved, LONGEST_MS, PAUSE_MS } from '../../../renderer/features/journal/autosave.ts'
import { AutosaveDriver } from '../../../renderer/features/journal/autosave-driver.ts'
import { handSaver } from './hand-saver.ts'
import { makeDraft } from './make-draft.ts'

function newEntry() {
  const saver = handSaver()
  const driver = new AutosaveDriver(saver.ports, { id: null, shown: [], draft: makeDraft() })
  return { ...saver, driver }
}

describe('a new entry', () => {
  it('leaves nothing behind while nothing was written', async () => {
    const { driver, calls, moveOn } = newEntry()
    driver.change({ mode: 'one_prompt', prompt: 'What happened?' })
    moveOn(60_000)
    expect(await driver.flush()).toBe(true)
    expect(calls).toHaveLength(0)
  })

  it('is made by its first word, within a second of the pause', () => {
    const { driver, calls, moveOn } = newEntry()
    driver.change({ text: 'T' })
    expect(calls).toHaveLength(0)
    moveOn(PAUSE_MS)
    expect(PAUSE_MS).toBeLessThan(1_000)
    expect(calls).toMatchObject([{ id: null, draft: { text: 'T' } }])
  })

  it('is made by a mood alone', () => {
    const { driver, calls, moveOn } = newEntry()
    driver.change({ moodBefore: 2 })
    moveOn(PAUSE_MS)
    expect(calls).toHaveLength(1)
  })

  it('is made once, however much is typed while it is on its way', async () => {
    const { driver, calls, moveOn } = newEntry()
    driver.change({ text: 'One' })
    moveOn(PAUSE_MS)
    driver.change({ text: 'One two' })
    moveOn(10_000)
    void driver.flush()
    expect(calls).toHaveLength(1)
    await calls[0]!.succeed()
    moveOn(PAUSE_MS)
    expect(calls).toMatchObject([{ id: null }, { id: 'entry-0001', draft: { text: 'One two' } }])
  })

  it('goes on with the revisions of the answer', async () => {
    const { driver, calls, moveOn } = newEntry()
    driver.change({ text: 'One' })
    moveOn(PAUSE_MS)
    await calls[0]!.succeed()
    driver.change({ text: 'Two' })
    moveOn(PAUSE_MS)
    expect(calls[1]!.shown).toEqual(['0000000000000001'])
  })
})

describe('typing', () => {
  it('without a pause is saved all the same', () => {
    const { driver, calls, moveOn } = newEntry()
    for (let ms = 0; ms < LONGEST_MS; ms += 100) {
      driver.change({ text: `word ${ms}` })
      moveOn(100)
    }
    expect(calls).toHaveLength(1)
  })

  it('and taking back before the pause saves nothing', () => {
    const { driver, calls, moveOn } = newEntry()
    driver.change({ text: 'T' })
    driver.change({ text: '' })
    moveOn(60_000)
    expect(calls).toHaveLength(0)
    expect(isUnsaved(driver.read())).toBe(false)
  })
})

describe('a flush', () => {
  it('saves at once and answers when the journal has it', async () => {
    const { driver, calls } = newEntry()
    driver.change({ text: 'Now' })
    const saved = driver.flush()
    await calls[0]!.succeed()
    expect(await saved).toBe(true)
  })

  it('waits for what came while a save was on its way', async () => {
    const { driver, calls, moveOn } = newEntry()
    driver.change({ text: 'One' })
    moveOn(PAUSE_MS)
    driver.change({ text: 'One two' })
    const saved = driver.flush()
    await calls[0]!.succeed()
    expect(calls[1]!.draft.text).toBe('One two')
    await calls[1]!.succeed()
    expect(await saved).toBe(true)
  })

  it('answers no when the journal refuses, and does not try for ever', async () => {
    const { driver, calls } = newEntry()
    driver.change({ text: 'Full' })
    const saved = driver.flush()
    await calls[0]!.fail()
    expect(await saved).toBe(false)
    expect(calls).toHaveLength(1)
  })
})

describe('a refused save', () => {
  it('keeps the words and says why', async () => {
    const { driver, calls, moveOn } = newEntry()
    driver.change({ text: 'Mine' })
    moveOn(PAUSE_MS)
    await calls[0]!.fail()
    expect(driver.read()).toMatchObject({ draft: { text: 'Mine' }, trouble: { code: 'disk/full' }, id: null })
    expect(isUnsaved(driver.read())).toBe(true)
  })

  it('is made good by the next change', async () => {
    const { driver, calls, moveOn } = newEntry()
    driver.change({ text: 'Mine' })
    moveOn(PAUSE_MS)
    await calls[0]!.fail()
    driver.change({ text: 'Mine, still' })
    moveOn(PAUSE_MS)
    await calls[1]!.succeed()
    expect(driver.read()).toMatchObject({ trouble: null, saved: { text: 'Mine, still' } })
  })

  it('is made good by asking again', async () => {
    const { driver, calls, moveOn } = newEntry()
    driver.change({ text: 'Mine' })
    moveOn(PAUSE_MS)
    await calls[0]!.fail()
    const again = driver.flush()
    await calls[1]!.succeed()
    expect(await again).toBe(true)
    expect(driver.read().trouble).toBeNull()
  })

  it('while more was typed tries the newer words by itself', async () => {
    const { driver, calls, moveOn } = newEntry()
    driver.change({ text: 'One' })
    moveOn(PAUSE_MS)
    driver.change({ text: 'One two' })
    await calls[0]!.fail()
    moveOn(PAUSE_MS)
    expect(calls[1]).toMatchObject({ id: null, draft: { text: 'One two' } })
  })
})

describe('the answer', () => {
  it('brings what the journal knows better, and leaves what was changed since', async () => {
    const { driver, calls, moveOn } = newEntry()
    driver.change({ text: 'One', tags: ['work'] })
    moveOn(PAUSE_MS)
    driver.change({ tags: ['home'] })
    await calls[0]!.succeed({ starred: true, tags: ['work', 'rest'] })
    expect(driver.read().draft).toMatchObject({ starred: true, tags: ['home'], text: 'One' })
  })

  it('tells nobody of unsaved words once all is in', async () => {
    const { driver, calls, moveOn } = newEntry()
    driver.change({ text: 'One' })
    moveOn(PAUSE_MS)
    await calls[0]!.succeed({ links: [{ kind: 'issue', id: 'issue-0001' }] })
    moveOn(60_000)
    expect(calls).toHaveLength(1)
    expect(driver.read()).toMatchObject({ savedAt: PAUSE_MS, draft: { links: [{ id: 'issue-0001' }] } })
  })
})

it('shows a version brought back, and saves from there', async () => {
  const { driver, calls, moveOn } = newEntry()
  driver.change({ text: 'New' })
  moveOn(PAUSE_MS)
  await calls[0]!.succeed()
  driver.replace(['00000000000000aa'], makeDraft({ text: 'Old' }))
  moveOn(60_000)
  expect(calls).toHaveLength(1)
  driver.change({ text: 'Old, and more' })
  moveOn(PAUSE_MS)
  expect(calls[1]).toMatchObject({ id: 'entry-0001', shown: ['00000000000000aa'] })
})

it('what was taken back while a save was on its way is saved as it stands', async () => {
  const { driver, calls, moveOn } = newEntry()
  driver.change({ text: 'One' })
  moveOn(PAUSE_MS)
  await calls[0]!.succeed()
  driver.change({ text: 'One two' })
  moveOn(PAUSE_MS)
  driver.change({ text: 'One' })
  await calls[1]!.succeed()
  moveOn(PAUSE_MS)
  expect(calls[2]).toMatchObject({ draft: { text: 'One' } })
})

function opened() {
  const saver = handSaver()
  const draft = makeDraft({ text: 'Some words', tags: ['evening'] })
  return {
    ...saver,
    draft,
    driver: new AutosaveDriver(saver.ports, { id: 'entry-0001', shown: ['r1'], draft }),
  }
}

describe('tags and star changed elsewhere', () => {
  it('are followed, and are no change that would be saved over what comes next', async () => {
    const { driver, calls, moveOn, draft } = opened()
    driver.follow(['r2'], { ...draft, tags: ['spring'], starred: true })
    moveOn(60_000)
    expect(await driver.flush()).toBe(true)
    expect(calls).toHaveLength(0)
    expect(driver.read().draft).toMatchObject({ tags: ['spring'], starred: true })
  })

  it('are what the next words stand on', () => {
    const { driver, calls, moveOn, draft } = opened()
    driver.follow(['r2'], { ...draft, tags: ['spring'] })
    driver.change({ text: 'Some more words' })
    moveOn(PAUSE_MS)
    expect(calls).toMatchObject([{ shown: ['r2'], draft: { text: 'Some more words', tags: ['spring'] } }])
  })

  it('leave what the person is changing as it is', () => {
    const { driver, draft } = opened()
    driver.change({ text: 'Half a', tags: [] })
    driver.follow(['r2'], { ...draft, tags: ['spring'], starred: true })
    expect(driver.read().draft).toMatchObject({ text: 'Half a', tags: [], starred: true })
  })

  it('wait where other words came with them', () => {
    const { driver, draft } = opened()
    driver.follow(['r2'], { ...draft, text: 'Other words', tags: ['spring'] })
    expect(driver.read()).toMatchObject({ shown: ['r1'], draft: { text: 'Some words', tags: ['evening'] } })
  })
})
