import { expect, test } from 'vitest'
import type { AppEvent } from '../../../core/contract.ts'
import { createApp } from '../../../main/app.ts'
import { diskDoor } from '../../../main/lock/disk-door.ts'
import { draftWith } from '../../support/entries.ts'
import { memoryPorts } from '../../support/memory-ports.ts'
import { PASSPHRASE } from '../../support/open-app.ts'

const COST = { memoryMiB: 64, passes: 3 }

test('the journal folder’s disk alone is full: told while open, by a check, while locked and once open again, until there is room', async () => {
  const ports = memoryPorts()
  const app = createApp(ports, diskDoor({ ...ports, kdfCost: COST }))
  const heard: AppEvent['name'][] = []
  app.listen(({ name }) => {
    heard.push(name)
    if (name === 'vault.locking') void app.call('vault.flushed', { saved: true })
  })
  const get = async (name: string, input?: unknown): Promise<Record<string, unknown>> => {
    const answer = JSON.parse(JSON.stringify(await app.call(name, input)))
    expect(answer).toMatchObject({ ok: true })
    return answer.value
  }
  const write = (text: string) => get('journal.write', { id: null, shown: [], draft: draftWith({ text }) })
  const told = { notices: [{ kind: 'folder-full', count: 1 }] }

  await get('vault.create', { passphrase: PASSPHRASE, recoveryKey: null })
  ports.disk.refuse = ({ call, path }) =>
    call === 'write' && path.startsWith(ports.journalFolder) ? 'ENOSPC' : null
  await write('Kept on this computer.')
  expect(heard).not.toContain('vault.noticed')
  await ports.clock.move(60_000)
  expect(heard.filter((name) => name === 'vault.noticed')).toHaveLength(1)
  expect(await get('vault.status')).toMatchObject({ state: 'open', ...told })
  expect(await get('vault.verify')).toMatchObject({ damaged: 0, missing: 0, folder: 'full' })

  await app.lock('screen')
  expect(await get('vault.status')).toMatchObject({ state: 'locked', ...told })
  await get('vault.unlock', { passphrase: PASSPHRASE })
  expect(await get('vault.status')).toMatchObject({ state: 'open', ...told })
  ports.disk.heal()
  await ports.clock.move(60_000)
  expect(await get('vault.status')).toMatchObject({ state: 'open', notices: [] })
  expect(await get('vault.verify')).toMatchObject({ folder: 'has-all' })

  await write('In the folder too.')
  ports.disk.refuse = ({ call, path }) =>
    call === 'write' && path.startsWith(ports.journalFolder) ? 'EROFS' : null
  heard.length = 0
  await app.lock('screen')
  expect(heard).not.toContain('vault.noticed')
  expect(await get('vault.status')).toMatchObject({
    state: 'locked',
    notices: [{ kind: 'folder-refuses', count: 1 }],
  })
  ports.disk.heal()
  await get('vault.unlock', { passphrase: PASSPHRASE })
  await app.lock('screen')
  expect(await get('vault.status')).toMatchObject({ state: 'locked', notices: [] })
  await app.close()
})
