import { expect, test } from 'vitest'
import { createApp } from '../../../main/app.ts'
import { diskDoor } from '../../../main/lock/disk-door.ts'
import { draftWith } from '../../support/entries.ts'
import { memoryPorts } from '../../support/memory-ports.ts'
import { PASSPHRASE } from '../../support/open-app.ts'

const COST = { memoryMiB: 64, passes: 3 }

test('on the real vault: write, lock, recover, read again, and a disk that fills up', async () => {
  const ports = memoryPorts()
  const app = createApp(ports, diskDoor({ ...ports, kdfCost: COST }))
  const get = async (name: string, input?: unknown): Promise<Record<string, unknown>> => {
    const answer = JSON.parse(JSON.stringify(await app.call(name, input)))
    expect(answer).toMatchObject({ ok: true })
    return answer.value
  }
  expect(await get('vault.status')).toMatchObject({ state: 'none' })
  const { key } = await get('vault.newRecoveryKey')
  await get('vault.create', { passphrase: PASSPHRASE, recoveryKey: key })
  const { row, shown } = await get('journal.write', {
    id: null,
    shown: [],
    draft: draftWith({ text: 'word '.repeat(50) }),
  })
  const id = JSON.parse(JSON.stringify(row)).id
  await get('journal.star', { id, starred: true })
  await get('issues.capture', { title: 'Money', seen: '', entryId: id })
  const saved = await get('journal.write', { id, shown, draft: draftWith({ text: 'Short.' }) })
  expect(saved).toMatchObject({ row: { starred: true, links: [{ kind: 'issue' }] } })
  expect(await get('journal.versions', { id })).toMatchObject([{ words: 50 }])

  ports.disk.refuse = ({ call }) => (call === 'write' ? 'ENOSPC' : null)
  const full = await app.call('journal.write', { id: null, shown: [], draft: draftWith({ text: 'Kept.' }) })
  expect(full).toMatchObject({ ok: false, error: { code: 'disk/full' } })
  await app.lock('screen')
  ports.disk.heal()
  await get('vault.recover', { recoveryKey: key, newPassphrase: 'another harbour 81 violet frost' })
  expect(await get('vault.status')).toMatchObject({
    notices: [{ kind: 'kept-words', count: 1 }, { kind: 'recovery-key-ended' }],
  })
  expect(await get('journal.page', { filter: {}, offset: 0, limit: 10 })).toMatchObject({ total: 2 })
  expect(await get('journal.entry', { id })).toMatchObject({ text: 'Short.', row: { starred: true } })
  await app.close()

  const again = createApp(ports, diskDoor({ ...ports, kdfCost: COST }))
  const opened = await again.call('vault.unlock', { passphrase: 'another harbour 81 violet frost' })
  expect(opened).toEqual({ ok: true, value: null })
  expect(await again.call('journal.counts', undefined)).toMatchObject({ value: { entries: 2, starred: 1 } })
  expect(new Set(ports.log.lines.map(({ code }) => code))).toEqual(new Set(['disk/full']))
  await again.close()
})

test('on the real vault: a lock left by a computer of another name, and what was typed there while it was taken over', async () => {
  const ports = memoryPorts()
  const deps = { ...ports, kdfCost: COST }
  const first = createApp(ports, diskDoor(deps))
  await first.call('vault.create', { passphrase: PASSPHRASE, recoveryKey: null })
  const renamed = { ...deps, host: { ...ports.host, name: 'attic', bootId: 'boot-2', pid: 9000 } }
  const second = createApp(renamed, diskDoor(renamed))
  const opening = { passphrase: PASSPHRASE }
  expect(await second.call('vault.unlock', opening)).toMatchObject({ error: { host: 'desk', isSure: false } })
  expect(await second.call('vault.takeOver', undefined)).toEqual({ ok: true, value: null })
  expect(await second.call('vault.unlock', opening)).toEqual({ ok: true, value: null })

  const write = { id: null, shown: [], draft: draftWith({ text: 'Typed there.' }) }
  const refused = await first.call('journal.write', write)
  expect(refused).toMatchObject({ error: { code: 'vault/opened-elsewhere', host: 'attic' } })
  await first.lock('screen')
  await second.close()
  expect(await first.call('vault.unlock', opening)).toEqual({ ok: true, value: null })
  expect(await first.call('vault.status', undefined)).toMatchObject({
    value: { notices: [{ kind: 'kept-words', count: 1 }] },
  })
  await first.close()
})
