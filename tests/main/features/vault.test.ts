import { describe, expect, test } from 'vitest'
import { appInTest, openApp, PASSPHRASE } from '../../support/open-app.ts'

describe('the way in', () => {
  test('from nothing to open to locked to open', async () => {
    const { get, call, app, ports, heard } = appInTest()
    expect(await get('vault.status', undefined)).toMatchObject({
      state: 'none',
      folderName: 'Journal',
      isDemo: false,
    })
    const { key } = await get('vault.newRecoveryKey', undefined)
    await get('vault.create', { passphrase: PASSPHRASE, recoveryKey: key })
    expect(await get('vault.status', undefined)).toMatchObject({
      state: 'open',
      hasRecoveryKey: true,
      lastOpened: null,
      hasOtherComputers: false,
    })
    const first = ports.clock.now()
    const locking = app.lock('screen')
    await ports.clock.move(3000)
    await locking
    expect(await get('vault.status', undefined)).toMatchObject({ state: 'locked', lastOpened: null })
    expect(await call('vault.unlock', { passphrase: 'wrong' })).toMatchObject({
      error: { code: 'vault/wrong-passphrase' },
    })
    await get('vault.unlock', { passphrase: PASSPHRASE })
    expect(await get('vault.status', undefined)).toMatchObject({ lastOpened: new Date(first).toISOString() })
    expect(heard.filter(({ name }) => name === 'vault.opened')).toHaveLength(2)
  })

  test('a weak passphrase is refused at every place that sets one', async () => {
    const { call } = appInTest()
    const weak = { ok: false, error: { code: 'vault/weak-passphrase' } }
    expect(await call('vault.create', { passphrase: 'password123', recoveryKey: null })).toEqual(weak)
    expect(await call('vault.recover', { recoveryKey: 'x', newPassphrase: 'qwertyuiop' })).toEqual(weak)
    const open = await openApp()
    expect(await open.call('vault.changePassphrase', { current: PASSPHRASE, next: 'short' })).toEqual(weak)
    expect(open.door.holds.passphrase).toBe(PASSPHRASE)
  })

  test('the passphrase and the recovery key can be changed', async () => {
    const { get, door } = await openApp()
    const next = 'a quite different harbour 97 tulip'
    const all = { isAllRewritten: true }
    expect(await get('vault.changePassphrase', { current: PASSPHRASE, next })).toEqual(all)
    door.holds.isRewriteDue = true
    expect(await get('vault.replaceRecoveryKey', { passphrase: next, recoveryKey: 'AAAA' })).toEqual({
      isAllRewritten: false,
    })
    expect([door.holds.passphrase, door.holds.recoveryKey]).toEqual([next, 'AAAA'])
  })

  test('everything is deleted by the passphrase alone, and a new journal can begin', async () => {
    const { get, call, app, heard, door } = await openApp()
    await get('steps.say', { step: 'space', state: 'exploring' })
    expect(await call('vault.deleteAll', { passphrase: 'not this one' })).toMatchObject({
      error: { code: 'vault/wrong-passphrase' },
    })
    expect(await get('vault.status', undefined)).toMatchObject({ state: 'open' })
    await get('vault.deleteAll', { passphrase: PASSPHRASE })
    expect(heard.at(-1)).toEqual({ name: 'vault.locked', reason: 'asked' })
    expect(await get('vault.status', undefined)).toMatchObject({ state: 'none' })
    expect(door.last?.isClosed).toBe(true)
    await get('vault.create', { passphrase: PASSPHRASE, recoveryKey: null })
    expect((await get('steps.list', undefined)).map(({ state }) => state)).not.toContain('exploring')
    await app.close()
  })

  test('recovery opens with the key and sets a new passphrase', async () => {
    const { get, door } = appInTest()
    door.holds.passphrase = 'forgotten'
    door.holds.recoveryKey = 'AAAA'
    await get('vault.recover', { recoveryKey: 'AAAA', newPassphrase: PASSPHRASE })
    expect(door.holds.passphrase).toBe(PASSPHRASE)
    expect(await get('vault.status', undefined)).toMatchObject({
      state: 'open',
      hasRecoveryKey: false,
      notices: [{ kind: 'recovery-key-ended' }],
    })
  })
})

describe('a passphrase is judged', () => {
  test.each([
    ['short', 'refused', 'too_short'],
    ['🌊🌊🌊🌊🌊🌊🌊', 'refused', 'too_short'],
    ['password123', 'refused', 'common'],
    ['PASSWORD123', 'refused', 'common'],
    ['Correct horse, battery staple', 'refused', 'common'],
    ['qwertyuiop[]', 'refused', 'easy_to_guess'],
    ['kvqxzpmwbjt', 'weak', 'easy_to_guess'],
    [PASSPHRASE, 'strong', 'fine'],
    ['x'.repeat(1000), 'refused', 'easy_to_guess'],
  ])('%s', async (passphrase, verdict, reason) => {
    const { get } = appInTest()
    expect(await get('vault.judgePassphrase', { passphrase })).toMatchObject({ verdict, reason })
  })
})

describe('the recovery key as a file', () => {
  test('says what it opens and where not to keep it, and nothing of the journal', async () => {
    const { get, ports } = appInTest()
    const { key } = await get('vault.newRecoveryKey', undefined)
    expect(await get('vault.saveRecoveryKey', { key })).toEqual({ fileName: 'saved.txt' })
    expect(ports.dialogs.asked[0]).toMatchObject({ suggestedName: 'recovery-key', extension: 'txt' })
    const sheet = ports.dialogs.lastText()
    expect(sheet).toContain(key)
    expect(sheet).toContain('Not with the computer.')
    expect(sheet).not.toContain(ports.journalFolder)
  })

  test('may be cancelled, and tells of a disk that refuses', async () => {
    const { get, call, ports } = appInTest()
    ports.dialogs.answer = { kind: 'cancelled' }
    expect(await get('vault.saveRecoveryKey', { key: 'AAAA' })).toEqual({ fileName: null })
    ports.dialogs.answer = { kind: 'refused', reason: 'EACCES' }
    expect(await call('vault.saveRecoveryKey', { key: 'AAAA' })).toEqual({
      ok: false,
      error: { code: 'disk/refused', reason: 'EACCES' },
    })
  })
})
