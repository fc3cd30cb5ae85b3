import { writeSync } from 'node:fs'
import { nodeFs } from '../../main/vault/node-fs.ts'
import type { VaultFile, VaultFs } from '../../main/vault/vault-fs.ts'
import { chance } from './chance.ts'
import { AIMS, isAim } from './kill-aims.ts'
import { realDesk } from './real-desk.ts'
import { FIRST_PASSPHRASE, mediaOf, Session, worldOf } from './session.ts'
import { PRODUCT } from './subject.ts'
import { ToldLedger, type Entry } from './told-ledger.ts'
import { ACTS, ANY_TIME, type ActName } from './workloads.ts'

/**
 * A program to be killed: opens the journal in the folder given, or creates it, and works without end. Says on
 * its pipe what it asks for before it asks, and what was confirmed, after it was. Kills itself at a
 * call of the disk where one is named: of those calls that belong to acts of the kind it is aimed at.
 */
const [folder = '', seed = '0', passphrases = '[]', dieAt = '-1', aim = 'save'] = process.argv.slice(2)

// Only to be compiled.
if (folder === '') process.exit(0)

const say = (entry: Entry): void => {
  writeSync(1, `${JSON.stringify(entry)}\n`)
}

function die(): never {
  process.kill(process.pid, 'SIGKILL')
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

/** In the middle of that call: half of it done where it is a write, else before or after it. */
function deadly(call: number): VaultFs {
  let calls = -1
  const isLast = (): boolean => isAimedAt && (calls += 1) === call
  const around = <T>(act: () => T): T => {
    const last = isLast()
    if (last && call % 2 === 0) die()
    try {
      return act()
    } finally {
      // Also where the call is refused, as a name that is taken is: else it would live for ever.
      if (last) die()
    }
  }
  const file = (inner: VaultFile): VaultFile => ({
    write(bytes, at) {
      if (!isLast()) return inner.write(bytes, at)
      inner.write(bytes.subarray(0, bytes.length >> 1), at)
      return die()
    },
    read: (at, length, into) => inner.read(at, length, into),
    overwrite: (bytes, at) => {
      if (!isLast()) return inner.overwrite(bytes, at)
      if (call % 2 === 0) inner.write(bytes.subarray(0, bytes.length >> 1), at)
      else inner.overwrite(bytes, at)
      return die()
    },
    sync: () => around(() => inner.sync()),
    facts: () => inner.facts(),
    close: () => around(() => inner.close()),
  })
  return {
    ...nodeFs,
    open: (path, how) => file(around(() => nodeFs.open(path, how))),
    makeFolder: (path) => around(() => nodeFs.makeFolder(path)),
    rename: (from, to) => around(() => nodeFs.rename(from, to)),
    link: (path, name) => around(() => nodeFs.link(path, name)),
    remove: (path) => around(() => nodeFs.remove(path)),
    syncFolder: (path) => around(() => nodeFs.syncFolder(path)),
  }
}

const by = chance(Number(seed))
const aimed: readonly ActName[] = AIMS[isAim(aim) ? aim : 'save'].acts
let isAimedAt = false
const deps = realDesk(folder, Number(dieAt) >= 0 ? deadly(Number(dieAt)) : nodeFs)
const ledger = new ToldLedger(say)
const session = new Session({ subject: PRODUCT, deps, clock: deps.clock, chance: by, ledger })
session.longest = 200
say({ does: 'started' })
await openOrCreate()
let refused = 0
for (let count = 0; ; count += 1) {
  const act = count < 3 && by.happens(0.5) ? 'save' : by.happens(0.5) ? by.pick(aimed) : by.pick(ANY_TIME)
  say({ does: 'acts', act })
  isAimedAt = aimed.includes(act)
  await ACTS[act].run(session)
  isAimedAt = false
  for (; refused < session.refusals.length; refused += 1) {
    say({ does: 'refused', said: `${act}: ${session.refusals[refused]!}` })
  }
}

async function openOrCreate(): Promise<void> {
  const state = PRODUCT.folderState(deps)
  if (!state.ok) {
    say({ does: 'refused', said: `a look: ${state.error.code}` })
  } else if (state.value.kind === 'none') {
    const made = await PRODUCT.createVault(deps, { passphrase: FIRST_PASSPHRASE, recoveryKey: null })
    if (made.ok) await starts(made.value, FIRST_PASSPHRASE)
    else say({ does: 'refused', said: `create: ${made.error.code}` })
  } else {
    const tried: readonly string[] = JSON.parse(passphrases)
    const codes: string[] = []
    for (const passphrase of tried) {
      const opened = await PRODUCT.unlockVault(deps, { passphrase })
      if (opened.ok) {
        await starts(opened.value, passphrase)
        return
      }
      codes.push(opened.error.code)
    }
    say({ does: 'refused', said: `open: ${codes.join()}` })
  }
}

async function starts(vault: NonNullable<Session['vault']>, passphrase: string): Promise<void> {
  session.vault = vault
  const world = worldOf(vault)
  ledger.found(world, passphrase)
  const media = [...(await mediaOf(vault, deps))]
  const told = vault.notices.map(({ kind }) => kind)
  say({ does: 'opened', world: [...world], passphrase, media, told })
}
