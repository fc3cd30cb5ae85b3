import { describe, expect, test } from 'vitest'
import { openApp, PASSPHRASE, type AppInTest } from '../../support/open-app.ts'

const LONG = 'a'.repeat(20_001)
const letter = (key: string, text = LONG) => ({
  form: 'outcome.letters',
  key,
  words: JSON.stringify({ kind: 'letting_go', text, sealUntil: null }),
})

async function locked({ app }: AppInTest, saved = true): Promise<void> {
  app.listen((event) => {
    if (event.name === 'vault.locking') void app.call('vault.flushed', { saved })
  })
  await app.lock('screen')
}

async function reopened(program: AppInTest): Promise<void> {
  const { get } = program
  await locked(program)
  await get('vault.unlock', { passphrase: PASSPHRASE })
}

describe('forms that were left half-written', () => {
  test('are there again after a lock, however long, in their newest words', async () => {
    const program = await openApp()
    const { get } = program
    await get('forms.keep', { forms: [letter('new', 'short')] })
    await get('forms.keep', { forms: [letter('new'), letter('other', 'two')] })
    await reopened(program)
    const left = await get('forms.left', undefined)
    expect(left).toHaveLength(2)
    expect(left).toEqual(expect.arrayContaining([letter('new'), letter('other', 'two')]))
  })

  test('are gone once they are finished or discarded', async () => {
    const program = await openApp()
    const { get } = program
    await get('forms.keep', { forms: [letter('new')] })
    await get('forms.forget', { forms: [{ form: 'outcome.letters', key: 'new' }] })
    await reopened(program)
    expect(await get('forms.left', undefined)).toEqual([])
  })

  test('that a full disk refused are held over the lock', async () => {
    const program = await openApp()
    const { call, get, door } = program
    door.holds.refusal = { code: 'disk/full' }
    expect(await call('forms.keep', { forms: [letter('new')] })).toMatchObject({ ok: false })
    await locked(program, false)
    door.holds.refusal = null
    await get('vault.unlock', { passphrase: PASSPHRASE })
    expect(await get('forms.left', undefined)).toEqual([letter('new')])
  })

  test('of what is sealed are withheld until its day', async () => {
    const program = await openApp()
    const { get } = program
    const draft = { kind: 'letting_go', text: 'One' } as const
    const { id } = await get('outcome.addLetter', { draft, sealUntil: null })
    await get('forms.keep', {
      forms: [letter(id), letter('new'), { ...letter('new'), form: 'growth.goals' }],
    })
    await get('outcome.editLetter', { id, draft, sealUntil: '2026-03-09' })
    const forms = async () =>
      (await get('forms.left', undefined)).map(({ form, key }) => `${form} ${key}`).toSorted()
    expect(await forms()).toEqual(['growth.goals new', 'outcome.letters new'])
    await get('outcome.seal', { until: '2026-04-02' })
    expect(await forms()).toEqual(['growth.goals new'])
  })

  test('about something deleted are not shown, and come back with it', async () => {
    const program = await openApp()
    const { get } = program
    const { id } = await get('outcome.addLetter', {
      draft: { kind: 'letting_go', text: 'One' },
      sealUntil: null,
    })
    await get('forms.keep', { forms: [letter(id)] })
    const { token } = await get('outcome.removeLetter', { id })
    expect(await get('forms.left', undefined)).toEqual([])
    await get('outcome.putBack', { token })
    expect(await get('forms.left', undefined)).toEqual([letter(id)])
  })
})
