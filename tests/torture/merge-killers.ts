import * as fc from 'fast-check'
import type * as Records from '../../core/merge/record.ts'
import type * as Texts from '../../core/merge/text.ts'
import type * as Files from '../../main/vault/data-file.ts'
import type * as Lineages from '../../main/vault/lineage.ts'
import { GOLDEN } from '../core/merge/golden.data.ts'
import type * as Pair from '../main/vault/sync/pair.ts'
import type * as Histories from '../main/vault/sync/properties.ts'
import type * as Starts from '../main/vault/sync/start.ts'
import { HandClock, PASSPHRASE, value } from '../support/vault-desk.ts'
import type { Killer, Victim } from './killers.ts'
import { CROSSED, FIELD_CASES, RECORD } from './merge-cases.data.ts'
import { PLANTED } from './planted-histories.data.ts'
import { partIn } from './subject.ts'

const SYNC = 'tests/main/vault/sync'
/** Each bug that these are to find is found within the first fifth of them. */
const HISTORIES = { runs: 150, seed: 5 }

/** What three computers and one folder show, and what no history shows because it comes right in the end. */
export const MERGE_KILLERS: Readonly<Record<string, Killer>> = {
  'same view': histories('same view'),
  'cold open': histories('cold open'),
  'no marker lost': histories('no marker lost'),
  'write once': histories('write once'),
  'any order': histories('any order'),
  'planted histories': plantedHistories,
  packing,
  'cut files': cutFiles,
  texts,
  fields,
  'crossed bases': crossedBases,
}

function histories(property: Histories.Property): Killer {
  return async ({ copy }) => {
    const { broke } = await partIn<typeof Histories>(copy, `${SYNC}/properties.ts`)
    // That it is found is all that counts here; the smallest history that shows it would take longer.
    fc.configureGlobal({ endOnFailure: true })
    const said = await broke(property, HISTORIES)
    fc.resetConfigureGlobal()
    return said && `VF-15: ${said}`
  }
}

async function plantedHistories({ copy }: Victim): Promise<string | null> {
  const { judged } = await partIn<typeof Histories>(copy, `${SYNC}/properties.ts`)
  for (const [name, acts] of Object.entries(PLANTED)) {
    const wrong = Object.entries(await judged(acts)).find(([, said]) => said.length > 0)
    if (wrong) return `VF-15: ${name}: ${wrong[0]}: ${wrong[1].join('\n')}`
  }
  return null
}

/** At no moment of it is a line in no file: another computer may read the folder just then. */
async function packing({ subject, copy }: Victim): Promise<string | null> {
  const { deskOf, madeStart, START } = await partIn<typeof Starts>(copy, `${SYNC}/start.ts`)
  const { linesOn, namesOn } = await partIn<typeof Pair>(copy, `${SYNC}/pair.ts`)
  const { disks, keyring } = await madeStart()
  let packsAll = false
  const running = { host: 'Desktop', run: 50, clock: new HandClock(START), packsAll: () => packsAll }
  const at = deskOf(disks[0]!.copy(), running)
  const vault = value(await subject.unlockVault(at, { passphrase: PASSPHRASE }))
  const [lines, names] = [[...linesOn(at, keyring).keys()], namesOn(at)]
  let lost: string | null = null
  packsAll = true
  at.disk.told = () => {
    const now = linesOn(at, keyring)
    lost ??= lines.find((line) => !now.has(line)) ?? null
  }
  value(await vault.tidy())
  at.disk.told = () => undefined
  await vault.close()
  if (names.some((name) => namesOn(at).includes(name))) throw new Error('not all was packed')
  return lost && `VF-15: for a moment in no file: ${String(lost)}`
}

/** Every file of a journal, cut at every byte. */
async function cutFiles({ copy }: Victim): Promise<string | null> {
  const { readDataFile } = await partIn<typeof Files>(copy, 'main/vault/data-file.ts')
  const { madeStart } = await partIn<typeof Starts>(copy, `${SYNC}/start.ts`)
  const { keyring, files } = await madeStart()
  for (const [name, bytes] of files) {
    for (let length = 0; length < bytes.length; length += 1) {
      const { kind } = readDataFile(keyring, name, bytes.subarray(0, length))
      if (kind !== 'unsound') return `VF-15: ${length} of ${bytes.length} bytes of ${name}: ${kind}`
    }
  }
  return null
}

async function texts({ copy }: Victim): Promise<string | null> {
  const { mergeText } = await partIn<typeof Texts>(copy, 'core/merge/text.ts')
  for (const { says, base, earlier, later, text, met } of GOLDEN) {
    const merged = mergeText(base, earlier, later)
    if (merged.text !== text || merged.met !== met) return `VF-15: ${says}: ${JSON.stringify(merged)}`
  }
  return null
}

async function fields({ copy }: Victim): Promise<string | null> {
  const { mergeRecord } = await partIn<typeof Records>(copy, 'core/merge/record.ts')
  for (const { says, base, earlier, later, gives } of FIELD_CASES) {
    const merged = JSON.stringify(mergeRecord(RECORD, { base, earlier, later }).value)
    if (merged !== JSON.stringify(gives)) return `VF-15: ${says}: ${merged}`
  }
  return null
}

/** Two computers that merged the same two versions, each in its own way: those two together are what both have in common. */
async function crossedBases({ copy }: Victim): Promise<string | null> {
  const { foldView, Lineage } = await partIn<typeof Lineages>(copy, 'main/vault/lineage.ts')
  const { mergeRecord } = await partIn<typeof Records>(copy, 'core/merge/record.ts')
  const lineage = new Lineage(
    CROSSED.revisions.map(({ r, parents }, ms) => {
      return { r, parents, ancestors: [], at: { ms, count: 0 }, device: 'd0' }
    }),
  )
  const folded = foldView(lineage.heads(), lineage, {
    valueOf: (r) => CROSSED.revisions.find((each) => each.r === r)?.value ?? null,
    // Of these the later one always comes second.
    merge: (base, one, other) => mergeRecord(RECORD, { base, earlier: one.value, later: other.value }),
  })
  const said = folded?.value['body']
  return said === CROSSED.gives ? null : `VF-15: over one of two bases: ${JSON.stringify(said)}`
}
