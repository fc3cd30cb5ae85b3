import { expect, test } from 'vitest'
import type { CallName, Input, Output } from '../../../core/contract.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { createApp } from '../../../main/app.ts'
import { diskDoor } from '../../../main/lock/disk-door.ts'
import { draftWith } from '../../support/entries.ts'
import { memoryPorts, type MemoryPorts } from '../../support/memory-ports.ts'
import { PASSPHRASE } from '../../support/open-app.ts'
import { proved } from '../../support/proof.ts'

const COST = { memoryMiB: 64, passes: 3 }
/** In everything that is written into the journal. */
const WORD = 'Zanzibar'

interface Written {
  readonly ports: MemoryPorts
  readonly get: <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>
  /** Every run of bytes that went to the disk, whatever became of its file. */
  readonly writes: Buffer[]
  readonly entry: string
  readonly session: string
}

/** The program on the real vault, with a word in all that can be taken out of it. */
async function written(): Promise<Written> {
  const ports = memoryPorts()
  const writes: Buffer[] = []
  ports.disk.told = (event) => {
    if (event.kind === 'write') writes.push(event.bytes)
  }
  const app = createApp(ports, diskDoor({ ...ports, kdfCost: COST }))
  const get: Written['get'] = async (name, input) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire, as the page's bridge has it
    const answer = (await app.call(name, input)) as { ok: true; value: Output<typeof name> } | { ok: false }
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`)
    return answer.value
  }
  await get('vault.create', { passphrase: PASSPHRASE, recoveryKey: null })
  const draft = draftWith({ title: WORD, text: `${WORD} in the rain.`, tags: [WORD], keepPrivate: false })
  const { row } = await get('journal.write', { id: null, shown: [], draft })
  const blank = { people: [], places: [], saferHere: [], reasons: [] }
  await get('support.setHardHour', { ...blank, signs: [`${WORD} by night`], helps: [] })
  const { id: session } = await get('support.addSession', {
    day: '2026-03-02',
    personId: null,
    withWhom: WORD,
    tookAway: '',
    next: null,
    bring: [{ text: `Ask about ${WORD}`, entryId: null }],
  })
  return { ports, get, writes, entry: row.id, session }
}

const choices = { ...defaultChoices('self', '2026-03-02'), howItWas: `${WORD} was loud.`, from: '2026-01-01' }

function inPlain(writes: readonly Buffer[]): readonly Buffer[] {
  return writes.filter((bytes) => new RegExp(WORD, 'i').test(bytes.toString('latin1')))
}

test('VF-20 reading, previewing, copying and locking ask for no file, and no word comes to the disk in plain', async () => {
  const { ports, get, writes, entry, session } = await written()
  const { document } = await get('summary.preview', choices)
  expect(JSON.stringify(document)).toContain(WORD)
  for (const format of ['md', 'txt'] as const) {
    expect((await get('summary.text', { choices, format })).text).toContain(WORD)
  }
  await get('journal.chosen', { ids: [entry] })
  await get('support.hardHourSheet', undefined)
  await get('support.sessionSheet', { id: session })
  await get('vault.makeCopy', undefined)
  await get('vault.lock', { reason: 'asked' })
  await get('vault.unlock', { passphrase: PASSPHRASE })
  expect(await get('journal.entry', { id: entry })).toMatchObject({ text: `${WORD} in the rain.` })
  await get('vault.lock', { reason: 'asked' })

  expect(ports.dialogs.asked).toEqual([])
  expect(writes.length).toBeGreaterThan(10)
  expect(inPlain(writes)).toEqual([])
  expect([ports.clipboard.text, ports.deviceSettings.text]).toEqual(['', null])
  expect(JSON.stringify(ports.log.lines)).not.toContain(WORD)
  proved('VF-20', 'writes to the disk with no file asked for, without a word in plain', writes.length)
})

test('VF-20 each file in plain is one that was asked for by itself, goes where the person says and nowhere else', async () => {
  const { ports, get, writes, entry, session } = await written()
  const paper = { paper: 'a4', password: null } as const
  const asks: readonly (() => Promise<{ readonly outcome: string }>)[] = [
    () => get('journal.export', { ids: [entry], withPrivate: false }),
    ...(['md', 'txt', 'html', 'pdf'] as const).map(
      (format) => () => get('summary.save', { choices, format, password: null }),
    ),
    () => get('support.saveHardHourSheet', paper),
    () => get('support.saveSessionSheet', { id: session, ...paper }),
  ]
  for (const [at, ask] of asks.entries()) {
    ports.dialogs.answer = { kind: 'cancelled' }
    expect(await ask()).toEqual({ outcome: 'cancelled' })
    ports.dialogs.answer = { kind: 'saved', fileName: 'mine' }
    expect(await ask()).toMatchObject({ outcome: 'saved', fileName: 'mine' })
    expect(ports.dialogs.asked).toHaveLength(2 * (at + 1))
    expect(ports.dialogs.lastText()).toContain(WORD)
  }
  await get('vault.lock', { reason: 'asked' })
  expect(inPlain(writes)).toEqual([])
  proved('VF-20', 'files in plain, each asked for, cancelled once and saved once', asks.length)
})
