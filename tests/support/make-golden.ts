import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv } from 'node:process'
import { createVault } from '../../main/vault/create-vault.ts'
import { unlockVault } from '../../main/vault/open-vault.ts'
import { newRecoveryKey } from '../../main/vault/recovery-key.ts'
import { QUIET_WORK } from '../../main/vault/work.ts'
import type { OpenVault, RecordValue } from '../../main/vault/vault.ts'
import { GOLDEN, goldenDesk, JOURNAL, LOCAL, told } from './golden-journals.ts'
import { countedRandom, HandClock, value, type Desk } from './vault-desk.ts'

const PASSPHRASE = 'a quiet harbour in the rain'
const NEXT_PASSPHRASE = 'café au lait, deux sucres'
const A_MINUTE = 60_000

/** A journal as it is to be kept: on a disk, with or without what its computer kept for itself. */
interface Made {
  readonly at: Desk
  readonly passphrase: string
  readonly withLocal: boolean
}

const MAKERS: Readonly<Record<string, () => Promise<Made>>> = {
  plain,
  logs,
  packed,
  'two-heads': twoHeads,
  rekeyed,
  'copies-media': copiesMedia,
  spared,
}

/**
 * Writes the journals that later versions must open, each under its name:
 * `node tests/support/make-golden.ts <name>…`. What is there of that name is replaced: a new version of the format
 * gets new names beside the old ones.
 */
for (const name of argv.slice(2)) await write(name)

async function write(name: string): Promise<void> {
  const make = MAKERS[name]
  if (!make) throw new Error(`no golden journal is called so: ${name}`)
  const { at, passphrase, withLocal } = await make()
  const folder = join(GOLDEN, name)
  rmSync(folder, { recursive: true, force: true })
  for (const [path, bytes] of at.disk.files()) {
    const isLocal = path.startsWith(LOCAL)
    if (isLocal && !withLocal) continue
    const part = isLocal
      ? join('local', path.slice(LOCAL.length))
      : join('journal', path.slice(JOURNAL.length))
    mkdirSync(dirname(join(folder, part)), { recursive: true })
    writeFileSync(join(folder, part), bytes)
  }
  const again = goldenDesk(`${name} told`, { disk: at.disk.copy(), clock: at.clock })
  if (!withLocal)
    for (const path of again.disk.files().keys()) if (path.startsWith(LOCAL)) again.disk.remove(path)
  const vault = value(await unlockVault(again, { passphrase }))
  writeFileSync(
    join(folder, 'expected.json'),
    `${JSON.stringify(await told(again, vault, passphrase), null, 1)}\n`,
  )
  await vault.close()
}

/** A few entries of one computer, one deleted, one with earlier versions, and records of other collections. */
async function plain(): Promise<Made> {
  const { at, vault } = await begun('plain')
  await put(vault, 'entries', 'entry-one', entry('entry-one', 'The river was high this morning.'))
  await put(vault, 'entries', 'entry-two', entry('entry-two', 'To be taken away again.'))
  await put(vault, 'moods', 'mood-0001', {
    id: 'mood-0001',
    at: '2026-01-05T09:00',
    mood: 3,
    createdAt: instant(at),
  })
  await pass(at, vault)
  await put(
    vault,
    'entries',
    'entry-one',
    entry('entry-one', 'The river was high. “Quoted”, \u00e9\u{1F30A}\ttabbed\n\nand a second paragraph.'),
  )
  await pass(at, vault)
  await put(
    vault,
    'entries',
    'entry-one',
    entry('entry-one', 'The river has gone down again.', { starred: true }),
  )
  await put(vault, 'entries', 'entry-two', null)
  await put(vault, 'settings', 'settings', {
    lockAfterMinutes: 10,
    onThisDay: true,
    toCome: { kept: [1, null] },
  })
  await vault.close()
  return { at, passphrase: PASSPHRASE, withLocal: false }
}

/** A run that was cut off: two logs, the first given up after a write that failed, the last save half on the disk. */
async function logs(): Promise<Made> {
  const { at, vault } = await begun('logs')
  await put(vault, 'entries', 'entry-one', entry('entry-one', 'Sealed before it happened.'))
  await pass(at, vault)
  await put(vault, 'entries', 'entry-one', entry('entry-one', 'Replaced before it was sealed.'))
  await put(vault, 'entries', 'entry-two', entry('entry-two', 'In the first log.'))
  at.disk.failAt(1, 'EIO')
  const refused = await vault.append([
    { collection: 'entries', id: 'entry-nil', shown: [], value: { text: 'refused' } },
  ])
  if (refused.ok) throw new Error('the disk was to refuse this one')
  at.disk.heal()
  await put(vault, 'entries', 'entry-one', entry('entry-one', 'What stands in the second log.'))
  await put(vault, 'entries', 'entry-six', entry('entry-six', 'In the second log.'))
  const newest = [...at.disk.files().keys()]
    .filter((path) => path.endsWith('.log'))
    .toSorted()
    .at(-1)!
  const whole = at.disk.files().get(newest)!.length
  await put(vault, 'entries', 'entry-nil', entry('entry-nil', 'Never confirmed: the power went.'))
  at.disk.change(
    newest,
    at.disk
      .files()
      .get(newest)!
      .subarray(0, whole + 300),
  )
  return {
    at: goldenDesk('logs', { disk: at.disk.copy(), clock: at.clock }),
    passphrase: PASSPHRASE,
    withLocal: true,
  }
}

/** Packs of many saves, a history, an entry erased for ever, a mirror, and files that it does not cover. */
async function packed(): Promise<Made> {
  const { at, vault } = await begun('packed')
  for (let count = 0; count < 72; count += 1) {
    const id = `entry-${String(count % 20).padStart(3, '0')}`
    const trashedAt = count === 47 ? instant(at) : null
    await put(
      vault,
      'entries',
      id,
      entry(id, `Save number ${count}. ${'A longer line. '.repeat(count % 5)}`, { trashedAt }),
    )
    await pass(at, vault)
  }
  await put(vault, 'entries', 'entry-003', null, true)
  await put(vault, 'entries', 'entry-004', null)
  value(await vault.tidy())
  await put(vault, 'entries', 'entry-005', entry('entry-005', 'Written after the mirror was made.'))
  await put(vault, 'entries', 'entry-new', entry('entry-new', 'New since.'))
  await pass(at, vault)
  return { at, passphrase: PASSPHRASE, withLocal: true }
}

/** Two computers wrote apart, and each has what the other wrote: merged clean, met in a sentence, deleted and edited. */
async function twoHeads(): Promise<Made> {
  const { at, vault } = await begun('two-heads')
  const [clean, met, gone] = ['First. Second. Third.', 'One sentence, as it was.', 'Deleted on one side.']
  await put(vault, 'entries', 'entry-clean', entry('entry-clean', clean, { tags: ['old'] }))
  await put(vault, 'entries', 'entry-met', entry('entry-met', met))
  await put(vault, 'entries', 'entry-gone', entry('entry-gone', gone))
  await vault.close()
  const here = goldenDesk('two-heads here', {
    disk: at.disk.copy(),
    clock: new HandClock(at.clock.now() + A_MINUTE),
  })
  const host = { name: 'other', bootId: 'boot other', pid: 99, isRunning: () => false }
  const clock = new HandClock(at.clock.now() + 2 * A_MINUTE)
  const there = goldenDesk('two-heads there', {
    disk: at.disk.copy(),
    localFolder: '/golden/other',
    host,
    clock,
  })
  const one = value(await unlockVault(here, { passphrase: PASSPHRASE }))
  await put(
    one,
    'entries',
    'entry-clean',
    entry('entry-clean', 'First, changed. Second. Third.', { tags: ['old', 'here'] }),
  )
  await put(one, 'entries', 'entry-met', entry('entry-met', 'One sentence, as it is here.'))
  await put(one, 'entries', 'entry-gone', null)
  await one.close()
  const other = value(await unlockVault(there, { passphrase: PASSPHRASE }))
  await put(
    other,
    'entries',
    'entry-clean',
    entry('entry-clean', 'First. Second. Third, changed.', { tags: ['there'], starred: true }),
  )
  await put(other, 'entries', 'entry-met', entry('entry-met', 'One sentence, as it is there.'))
  await put(other, 'entries', 'entry-gone', entry('entry-gone', 'Deleted on one side, written on here.'))
  await other.close()
  for (const [path, bytes] of there.disk.files()) {
    if (path.startsWith(JOURNAL) && !here.disk.files().has(path)) here.disk.put(path, bytes)
  }
  return { at: here, passphrase: PASSPHRASE, withLocal: false }
}

/** A changed passphrase: two epochs of keys, everything written anew under the second. */
async function rekeyed(): Promise<Made> {
  const { at, vault } = await begun('rekeyed')
  await put(vault, 'entries', 'entry-one', entry('entry-one', 'Before the change.'))
  await pass(at, vault)
  await put(vault, 'entries', 'entry-one', entry('entry-one', 'Before the change, twice.'))
  value(await vault.putMedia(countedRandom('a small picture')(900)))
  value(await vault.changePassphrase(PASSPHRASE, NEXT_PASSPHRASE))
  await put(vault, 'entries', 'entry-two', entry('entry-two', 'After the change.'))
  await vault.close()
  return { at, passphrase: NEXT_PASSPHRASE, withLocal: false }
}

/** Pictures of one chunk and of two, and a copy from before an entry was deleted. */
async function copiesMedia(): Promise<Made> {
  const { at, vault } = await begun('copies-media')
  const small = value(await vault.putMedia(countedRandom('a small picture')(300)))
  const large = value(await vault.putMedia(countedRandom('a large picture')(66_000)))
  await put(
    vault,
    'entries',
    'entry-one',
    entry('entry-one', 'With two pictures.', { pictures: [small, large] }),
  )
  await put(vault, 'entries', 'entry-two', entry('entry-two', 'In the copy alone.'))
  value(await vault.makeCopy(QUIET_WORK))
  await put(vault, 'entries', 'entry-two', null, true)
  await vault.close()
  return { at, passphrase: PASSPHRASE, withLocal: false }
}

/** The journal folder went back in time: the newest sealed file stands on this computer alone. */
async function spared(): Promise<Made> {
  const { at, vault } = await begun('spared')
  await put(vault, 'entries', 'entry-one', entry('entry-one', 'Here and there.'))
  await pass(at, vault)
  await put(vault, 'entries', 'entry-two', entry('entry-two', 'Here alone.'))
  await pass(at, vault)
  const newest = [...at.disk.files().keys()]
    .filter((path) => path.startsWith(`${JOURNAL}/data/`))
    .toSorted()
    .at(-1)!
  at.disk.remove(newest)
  return { at, passphrase: PASSPHRASE, withLocal: true }
}

async function begun(name: string): Promise<{ readonly at: Desk; readonly vault: OpenVault }> {
  const at = goldenDesk(name)
  const recoveryKey = newRecoveryKey(countedRandom(`recovery ${name}`))
  return { at, vault: value(await createVault(at, { passphrase: PASSPHRASE, recoveryKey })) }
}

/** Time for a version of its own: what stands is sealed. */
async function pass(at: Desk, vault: OpenVault): Promise<void> {
  value(await vault.seal())
  at.clock.set(at.clock.now() + A_MINUTE)
}

async function put(
  vault: OpenVault,
  collection: string,
  id: string,
  said: RecordValue | null,
  isForEver = false,
): Promise<void> {
  const shown = vault.revisionsOf(collection, id)
  const purge = isForEver ? { purge: true as const } : {}
  value(await vault.append([{ collection, id, shown, value: said, ...purge }]))
}

function entry(id: string, text: string, more: RecordValue = {}): RecordValue {
  const at = '2026-01-05T09:00:00.000Z'
  return {
    id,
    createdAt: at,
    changedAt: at,
    title: '',
    text,
    at: '2026-01-05T09:00',
    mode: 'plain_day',
    tags: [],
    ...more,
  }
}

function instant(at: Desk): string {
  return new Date(at.clock.now()).toISOString()
}
