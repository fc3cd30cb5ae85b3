import { newRecoveryKey } from '../../main/vault/recovery-key.ts'
import { QUIET_WORK } from '../../main/vault/work.ts'
import { countedRandom } from '../support/vault-desk.ts'
import type { Session } from './session.ts'

/** On paper, for every journal here. */
export const PAPER_KEY = newRecoveryKey(countedRandom('paper'))
const OTHER_PAPER_KEY = newRecoveryKey(countedRandom('other paper'))
const RECORDS = 6

/** Something a person or the program does. It notes in the ledger what it promises. */
export interface Act {
  readonly name: string
  /** What must hold from its answer on, whatever happens to disk and power. */
  readonly promise: string
  run(at: Session): Promise<void>
}

/**
 * Every act there is. One that the vault learns is added here, and from then on cut, failed, killed and
 * filled up with all the others.
 */
export const ACTS = {
  save: {
    name: 'save',
    promise: 'the text is there',
    run: (at) => at.save(new Map([[recordIn(at), at.newText()]])),
  },
  saveLarge: {
    name: 'save large',
    promise: 'the text is there',
    run: (at) => at.save(new Map([[recordIn(at), at.newText(9000)]])),
  },
  savePages: {
    name: 'save 100 kB',
    promise: 'all of it is there, or nothing',
    run: (at) => {
      const pages = Array.from(
        { length: 10 },
        (_, page) => [`page-${page}-${at.chance.below(1e9)}`, page] as const,
      )
      return at.save(new Map(pages.map(([id]) => [id, at.newText(1).padEnd(9_800, 'a long day ')])))
    },
  },
  saveSeveral: {
    name: 'save several',
    promise: 'all of them are there, or none',
    run: (at) => at.save(new Map([0, 1, 2].map((each) => [`record-${each}`, at.newText()]))),
  },
  saveAtOnce: {
    name: 'save at once',
    promise: 'each is there when it was answered',
    run: async (at) => {
      await Promise.all([3, 4, 5].map((each) => at.save(new Map([[`record-${each}`, at.newText()]]))))
    },
  },
  remove: {
    name: 'remove',
    promise: 'the record is gone and stays gone',
    run: (at) => at.save(new Map([[recordIn(at), null]])),
  },
  purge: {
    name: 'purge',
    promise: 'the record is gone and stays gone',
    run: (at) => at.save(new Map([[recordIn(at), null]]), true),
  },
  seal: {
    name: 'seal',
    promise: 'nothing that is shown changes',
    run: async (at) => {
      const { vault } = at
      if (vault) await at.tries(() => vault.seal())
    },
  },
  tidy: {
    name: 'tidy',
    promise: 'nothing that is shown changes',
    run: async (at) => {
      const { vault } = at
      if (vault) await at.tries(() => vault.tidy())
    },
  },
  verify: {
    name: 'verify',
    promise: 'nothing is found wrong where nothing is',
    run: (at) => at.verify(),
  },
  makeCopy: {
    name: 'make a copy',
    promise: 'nothing that is shown changes',
    run: async (at) => {
      const { vault } = at
      if (vault) await at.tries(() => vault.makeCopy(QUIET_WORK))
    },
  },
  putMedia: {
    name: 'keep a picture',
    promise: 'its bytes are there',
    run: (at) => at.putMedia(Buffer.from(at.newText(5000))),
  },
  rest: {
    name: 'rest',
    promise: 'nothing that is shown changes',
    run: (at) => at.rest(at.chance.pick([1000, 31_000, 61_000, 601_000])),
  },
  restHalfMinute: {
    name: 'rest for half a minute',
    promise: 'nothing that is shown changes, and no save before it can be taken for a torn one',
    run: (at) => at.rest(31_000),
  },
  changePassphrase: {
    name: 'change the passphrase',
    promise: 'the new one opens, and the old one no more',
    run: (at) => at.changePassphrase(`words ${at.newText(20)}`),
  },
  replaceRecoveryKey: {
    name: 'replace the recovery key',
    promise: 'nothing that is shown changes, the passphrase opens',
    run: async (at) => {
      const { vault } = at
      if (vault) await at.tries(() => vault.replaceRecoveryKey(at.ledger.opensWith, OTHER_PAPER_KEY))
    },
  },
  reopen: {
    name: 'close and open',
    promise: 'nothing that is shown changes',
    run: async (at) => {
      await at.close()
      await at.open()
    },
  },
  close: { name: 'close', promise: 'all is in the journal folder', run: (at) => at.close() },
  open: { name: 'open', promise: 'nothing that is shown changes', run: (at) => at.open() },
  create: { name: 'create', promise: 'the journal is there', run: (at) => at.create(PAPER_KEY) },
  recover: {
    name: 'recover',
    promise: 'the new passphrase opens',
    run: (at) => at.recover(PAPER_KEY, `found again ${at.newText(20)}`),
  },
} as const satisfies Record<string, Act>

export type ActName = keyof typeof ACTS

/** Acts in their order. `begun`: in a journal that is there and closed, else in an empty place. */
export interface Workload {
  readonly name: string
  /** `crowded`: one sealed file short of packing. */
  readonly begun: 'nothing' | 'journal' | 'crowded'
  readonly acts: readonly ActName[]
}

export const WORKLOADS: readonly Workload[] = [
  {
    name: 'save',
    begun: 'journal',
    acts: [
      'open',
      'save',
      'save',
      'saveSeveral',
      'save',
      'remove',
      'saveAtOnce',
      'save',
      'saveLarge',
      'close',
    ],
  },
  {
    name: 'seal',
    begun: 'journal',
    acts: ['open', 'save', 'seal', 'save', 'save', 'rest', 'save', 'purge', 'close'],
  },
  {
    name: 'key change',
    begun: 'journal',
    acts: [
      'open',
      'save',
      'changePassphrase',
      'save',
      'seal',
      'replaceRecoveryKey',
      'save',
      'reopen',
      'save',
    ],
  },
  { name: 'create', begun: 'nothing', acts: ['create', 'save', 'save', 'close'] },
  { name: 'recover', begun: 'journal', acts: ['recover', 'save', 'seal', 'save'] },
  {
    name: 'reopen',
    begun: 'journal',
    acts: ['open', 'save', 'save', 'reopen', 'save', 'rest', 'reopen', 'save', 'close'],
  },
  { name: 'compaction', begun: 'crowded', acts: ['open', 'save', 'tidy', 'save', 'close'] },
  {
    name: 'mirror',
    begun: 'journal',
    acts: ['open', 'save', 'tidy', 'saveSeveral', 'seal', 'tidy', 'purge', 'verify', 'save', 'close'],
  },
  {
    name: 'copies',
    begun: 'journal',
    acts: ['open', 'save', 'makeCopy', 'putMedia', 'save', 'makeCopy', 'close'],
  },
  {
    name: 'all sorts',
    begun: 'journal',
    acts: [
      'open',
      'saveLarge',
      'saveAtOnce',
      'rest',
      'changePassphrase',
      'purge',
      'saveSeveral',
      'seal',
      'remove',
    ],
  },
]

/** What comes without end in a soak, and how often. */
export const ANY_TIME: readonly ActName[] = [
  ...Array.from({ length: 6 }, () => 'save' as const),
  'saveLarge',
  'saveSeveral',
  'saveAtOnce',
  'remove',
  'purge',
  'tidy',
  'verify',
  'makeCopy',
  'putMedia',
  'seal',
  'rest',
  'rest',
  'changePassphrase',
  'replaceRecoveryKey',
  'reopen',
]

function recordIn(at: Session): string {
  return `record-${at.chance.below(RECORDS)}`
}
