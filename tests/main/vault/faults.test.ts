import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createVault } from '../../../main/vault/create-vault.ts'
import { hash20 } from '../../../main/vault/hash.ts'
import { unlockVault } from '../../../main/vault/open-vault.ts'
import { folderState } from '../../../main/vault/survey.ts'
import type { OpenVault } from '../../../main/vault/vault.ts'
import type { PowerCut } from '../../support/memory-disk.ts'
import { proved } from '../../support/proof.ts'
import {
  codeOf,
  created,
  desk,
  entry,
  PASSPHRASE,
  restarted,
  texts,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'
import { PATIENCE } from '../../torture/run-in-test.ts'

const SEQUENCES = 10_000

const CUTS: readonly PowerCut[] = (['lost', 'kept'] as const).flatMap((names) =>
  (['lost', 'kept', 'zeroed', 0.25, 0.75, 0.99] as const).map((bytes) => ({ bytes, names })),
)

interface Kept {
  /** The text last confirmed for each id. */
  readonly sure: Map<string, string>
  /** Texts that were refused: one may be there all the same, whole. */
  readonly refused: Map<string, Set<string>>
}

/** A day's work: saves, a sealing, the keys' change, more saves. Notes what was confirmed. */
async function work(vault: OpenVault): Promise<Kept> {
  const kept: Kept = { sure: new Map(), refused: new Map() }
  const shown = new Map<string, readonly string[]>()
  for (let turn = 0; turn < 6; turn += 1) {
    const id = `entry-${turn % 2}`
    const text = `turn ${turn}`
    const saved = await vault.append([entry(id, text, shown.get(id) ?? [])])
    if (saved.ok) {
      kept.sure.set(id, text)
      kept.refused.delete(id)
      shown.set(id, saved.value)
    } else {
      kept.refused.set(id, (kept.refused.get(id) ?? new Set()).add(text))
    }
    if (turn === 2 || turn === 4) await vault.seal()
  }
  return kept
}

function expectKept(vault: OpenVault, { sure, refused }: Kept): void {
  const found = texts(vault)
  for (const [id, text] of sure) {
    expect([text, ...(refused.get(id) ?? [])]).toContain(found[id])
  }
  for (const [id, text] of Object.entries(found)) {
    expect([sure.get(id), ...(refused.get(id) ?? [])]).toContain(text)
  }
}

async function closedJournal(): Promise<Desk> {
  const at = desk()
  await (await created(at)).close()
  return at
}

describe('FI-3 whatever call of the disk fails', () => {
  for (const how of ['once', 'forever'] as const) {
    it(`${how}: nothing confirmed is lost, and all goes on when the disk is well`, async () => {
      const before = await closedJournal()
      const codes = ['EIO', 'ENOSPC', 'EACCES', 'EROFS', 'EMFILE']
      for (let call = 0, isDone = false; !isDone; call += 1) {
        const at = restarted(before)
        const vault = await unlocked(at)
        const from = at.disk.calls.length
        at.disk.failAt(call, codes[call % codes.length]!, how)
        const kept = await work(vault)
        isDone = at.disk.calls.length - from <= call
        expectKept(vault, { ...kept, refused: new Map() })
        for (const names of ['lost', 'kept'] as const) {
          const cut = restarted(at, at.disk.afterPowerCut({ bytes: 'lost', names }))
          expectKept(await unlocked(cut), kept)
        }
        at.disk.heal()
        value(await vault.append([entry('at-last', 'well again')]))
        await vault.close()
        const again = await unlocked(restarted(at))
        expect(texts(again)).toMatchObject({ 'at-last': 'well again', ...Object.fromEntries(kept.sure) })
        expect(again.notices).toEqual([])
      }
    })
  }

  it('while opening: refused with a reason or opened whole, and the next opening is whole', async () => {
    const before = await closedJournal()
    const crashed = restarted(before)
    const kept = await work(await unlocked(crashed))
    for (let call = 0, isDone = false; !isDone; call += 1) {
      const at = restarted(crashed)
      at.disk.failAt(call, call % 2 === 0 ? 'EIO' : 'ENOSPC', 'once')
      const opened = await unlockVault(at, { passphrase: PASSPHRASE })
      isDone = at.disk.calls.length <= call
      if (opened.ok) expectKept(opened.value, kept)
      else expect(opened.error.code).toMatch(/^disk\//)
      at.disk.heal()
      expectKept(await unlocked(restarted(at)), kept)
    }
  })

  it('while creating: nothing half made is left in the way', async () => {
    for (let call = 0, isDone = false; !isDone; call += 1) {
      const at = desk()
      at.disk.failAt(call, 'EIO', 'forever')
      const made = await createVault(at, { passphrase: PASSPHRASE, recoveryKey: null })
      isDone = at.disk.calls.length <= call
      for (const cut of [at.disk.copy(), at.disk.afterPowerCut({ bytes: 'lost', names: 'lost' })]) {
        const after = restarted(at, cut)
        const state = value(folderState(after))
        const vault = state.kind === 'none' ? await created(after) : await unlocked(after)
        if (made.ok) expect(state.kind).toBe('locked')
        value(await vault.append([entry('one', 'words')]))
      }
    }
  })
})

describe('FI-2 the power cut after any call', () => {
  it('leaves all that was confirmed, and opens without a question', async () => {
    const before = await closedJournal()
    const whole = restarted(before)
    await work(await unlocked(whole))
    const calls = whole.disk.calls.length
    for (let call = 0; call < calls; call += 1) {
      const at = restarted(before)
      const opened = await cutAt(at, call)
      const tried = new Set<string>()
      for (const cut of CUTS) {
        const disk = at.disk.afterPowerCut(cut)
        const state = JSON.stringify([...disk.files()].map(([path, bytes]) => [path, hash20(bytes)]))
        if (tried.has(state)) continue
        tried.add(state)
        const after = restarted(at, disk)
        const vault = await unlocked(after)
        expectKept(vault, opened)
        expect(vault.notices.every(({ kind }) => kind === 'torn-tail')).toBe(true)
      }
    }
  })
})

/** Works until that call, after which the disk takes nothing: as the moment before a cut. */
async function cutAt(at: Desk, call: number): Promise<Kept> {
  at.disk.failAt(call, 'EIO', 'forever')
  const opened = await unlockVault(at, { passphrase: PASSPHRASE })
  return opened.ok ? work(opened.value) : { sure: new Map(), refused: new Map() }
}

describe('VF-2 any sequence of acts', () => {
  const id = fc.integer({ min: 0, max: 4 }).map((each) => `record-${each}`)
  const act = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant('save' as const), id, text: fc.string({ maxLength: 400 }) }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), id }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('seal' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const), cut: fc.constantFrom(...CUTS) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(700_000) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('fail' as const), call: fc.nat(12) }) },
  )

  it('reopened, equals the model', PATIENCE, async () => {
    const begun = await closedJournal()
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
        let at = restarted(begun)
        let vault = await unlocked(at)
        const model = new Map<string, string>()
        const shownOf = (which: string): readonly string[] =>
          [...vault.heads()].filter((head) => head.id === which).map(({ revision }) => revision)
        for (const each of acts) {
          if (each.do === 'wait') at.clock.pass(each.ms)
          if (each.do === 'fail') at.disk.failAt(each.call, 'EIO')
          if (each.do === 'seal') await vault.seal()
          if (each.do === 'save') {
            const saved = await vault.append([entry(each.id, each.text, shownOf(each.id))])
            if (saved.ok) model.set(each.id, each.text)
          }
          if (each.do === 'delete' && model.has(each.id)) {
            const change = { ...entry(each.id, ''), shown: shownOf(each.id), value: null }
            if (codeOf(await vault.append([change])) === 'ok') model.delete(each.id)
          }
          if (each.do === 'reopen') {
            at.disk.heal()
            await vault.close()
            vault = await unlocked(at)
          }
          // A save refused for a failing disk may have reached it: only a well disk is cut here.
          if (each.do === 'crash') {
            at.disk.heal()
            await vault.seal()
            at = restarted(at, at.disk.afterPowerCut(each.cut))
            vault = await unlocked(at)
          }
          expect(texts(vault)).toEqual(Object.fromEntries(model))
        }
        at.disk.heal()
        await vault.close()
        const again = await unlocked(restarted(at))
        expect(texts(again)).toEqual(Object.fromEntries(model))
        expect(again.notices).toEqual([])
      }),
      { numRuns: SEQUENCES },
    )
    proved(
      'VF-2',
      'sequences of acts with failing calls and power cuts: reopened, what was confirmed',
      SEQUENCES,
    )
  })

  it('VF-14 no salt and no name comes twice', async () => {
    const at = desk()
    const salts = new Set<string>()
    let files = 0
    await (await created(at)).close()
    for (let session = 0; session < 40; session += 1) {
      // Every other session starts from the same older copy of the disk.
      const before = session % 2 === 0 ? at : restarted(at)
      const vault = await unlocked(before)
      value(await vault.append([entry(`s${session}`, 'words')]))
      for (const [path, bytes] of before.disk.files()) {
        if (!path.includes('wal-')) continue
        salts.add(bytes.subarray(18, 50).toString('hex'))
        files += 1
      }
      await vault.close()
    }
    expect(salts.size).toBe(files)
  })
})
