import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { CallName, Input, Output } from '../../../core/contract.ts'
import type { Result } from '../../../core/kernel/result.ts'
import { createApp, type App } from '../../../main/app.ts'
import { draftWith } from '../../support/entries.ts'
import { PASSPHRASE } from '../../support/passphrase.ts'
import { testPorts } from '../../support/test-ports.ts'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

interface Computer {
  readonly app: App
  readonly data: string
  readonly get: <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>
}

/** A computer of that name, with a journal of its own or the copy of another's. */
function computer(name: string, from?: Computer): Computer {
  const folder = mkdtempSync(join(tmpdir(), 'stillwater-two-'))
  folders.push(folder)
  const ports = testPorts(folder)
  const { host, journalFolder } = ports
  if (from) cpSync(join(from.data, '..'), journalFolder, { recursive: true })
  const app = createApp({
    ...ports,
    host: { name, bootId: host.bootId, pid: host.pid, isRunning: (pid) => host.isRunning(pid) },
  })
  return {
    app,
    data: join(journalFolder, 'data'),
    get: async (call, input) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire, as the page's bridge has it
      const result = (await app.call(call, input)) as Result<Output<typeof call>>
      if (!result.ok) throw new Error(`${call}: ${JSON.stringify(result.error)}`)
      return result.value
    },
  }
}

async function rewrite({ app, get }: Computer, id: string, text: string): Promise<void> {
  const { shown } = await get('journal.entry', { id })
  await get('journal.write', { id, shown, draft: draftWith({ title: 'Sunday', text }) })
  await app.lock('screen')
}

test.each(['theirs', 'both'] as const)(
  'on the real vault, two versions that met are shown with their computers and settled by keeping %s',
  async (which) => {
    const desk = computer('desk')
    await desk.get('vault.create', { passphrase: PASSPHRASE, recoveryKey: null })
    const draft = draftWith({ title: 'Sunday', text: 'It was cold.' })
    const { id } = (await desk.get('journal.write', { id: null, shown: [], draft })).row
    await desk.app.lock('screen')
    const laptop = computer('laptop', desk)
    await laptop.get('vault.unlock', { passphrase: PASSPHRASE })
    await rewrite(laptop, id, 'It was cold and late.')
    await desk.get('vault.unlock', { passphrase: PASSPHRASE })
    await rewrite(desk, id, 'It was cold and early.')
    cpSync(laptop.data, desk.data, { recursive: true })

    const { get } = desk
    await get('vault.unlock', { passphrase: PASSPHRASE })
    expect((await get('journal.page', { filter: {}, offset: 0, limit: 9 })).twofold).toEqual([id])
    const met = await get('journal.entry', { id })
    expect(met.isTwofold).toBe(true)
    const versions = await get('journal.versionsNow', { id })
    expect(versions.toSorted((a, b) => (a.text < b.text ? -1 : 1))).toMatchObject([
      { text: 'It was cold and early.', computer: 'desk', isThisComputer: true },
      { text: 'It was cold and late.', computer: 'laptop', isThisComputer: false },
    ])
    const theirs = versions.find(({ computer: name }) => name === 'laptop')?.revision ?? ''
    const kept = await get('journal.settle', { id, keep: which === 'both' ? 'both' : theirs })
    expect(kept).toMatchObject({
      text: which === 'both' ? met.text : 'It was cold and late.',
      isTwofold: false,
    })

    await desk.app.lock('screen')
    await get('vault.unlock', { passphrase: PASSPHRASE })
    expect(await get('journal.versionsNow', { id })).toEqual([])
    expect(await get('journal.entry', { id })).toMatchObject({ text: kept.text, isTwofold: false })
    const past = await get('journal.versions', { id })
    const texts = await Promise.all(
      past.map(async ({ revision }) => (await get('journal.version', { id, revision })).text),
    )
    expect(texts).toContain('It was cold and early.')
    await desk.app.close()
  },
)
