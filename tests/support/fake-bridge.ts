/* oxlint-disable typescript/no-unsafe-type-assertion -- a stand-in for the wire */
import type { AppEvent, Bridge, CallName, Feature, Input, Output } from '../../core/contract.ts'
import type { AppError } from '../../core/kernel/errors.ts'
import type { Result } from '../../core/kernel/result.ts'
import type { JournalSettings, DeviceSettings } from '../../core/settings/settings.contract.ts'
import type { StepNoun, StepState } from '../../core/steps/steps.ts'

type Answer<N extends CallName> = Result<Output<N>> | Promise<Result<Output<N>>>
export type FakeHandlers = { [N in CallName]?: (input: Input<N>) => Answer<N> }

export interface FakeBridge extends Bridge {
  /** What was asked so far, oldest first. */
  readonly asked: { readonly name: string; readonly input: unknown }[]
  readonly tell: (event: AppEvent) => void
  /** Replaces answers from now on. */
  readonly answer: (handlers: FakeHandlers) => void
}

interface Options {
  readonly state?: 'none' | 'locked' | 'open'
  readonly passphrase?: string
  readonly handlers?: FakeHandlers
  readonly local?: string
  readonly region?: string
}

/**
 * Main as the page sees it, held in memory: enough for page tests without main. No imports at run
 * time, so that a browser can take it as it is. What it does not know answers `internal`.
 */
export function makeFakeBridge(options: Options = {}): FakeBridge {
  const hearers = new Set<(event: AppEvent) => void>()
  const asked: { name: string; input: unknown }[] = []
  const tell = (event: AppEvent): void => {
    for (const hear of hearers) hear(event)
  }
  let handlers: FakeHandlers = { ...fakeAnswers(options, tell), ...options.handlers }
  return {
    asked,
    tell,
    answer: (more) => {
      handlers = { ...handlers, ...more }
    },
    call: async (name, input) => {
      asked.push({ name, input })
      const handler = Object.hasOwn(handlers, name)
        ? (handlers as Record<string, (input: unknown) => unknown>)[name]
        : undefined
      if (!handler) return { ok: false, error: { code: 'internal', ref: `fake has no ${name}` } }
      return handler(input)
    },
    listen: (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
  }
}

function fakeAnswers(options: Options, tell: (event: AppEvent) => void): FakeHandlers {
  const changed = (feature: Feature): void => tell({ name: 'changed', feature })
  let state = options.state ?? 'open'
  let passphrase = options.passphrase ?? 'slow river under seven bridges'
  let hasRecoveryKey = true
  let journal: JournalSettings = {
    lockAfterMinutes: 5,
    onThisDay: false,
    onThisDayHidden: [],
    reflection: false,
    backHiddenTags: [],
    backResting: [],
    backNames: [],
    backAboutThem: false,
    hiddenPrompts: [],
    tagsApart: [],
    helplineCountry: null,
    offerCards: true,
    offerDeepWrite: false,
    supportLineHiddenFor: null,
  }
  let device: DeviceSettings = {
    theme: 'system',
    textSize: 100,
    hideKey: 'F9',
    spellcheck: false,
    plainEditor: false,
  }
  let mood: Output<'moods.today'> = null
  let made = 0
  const local = options.local ?? '2026-11-23T19:42'
  const now = `${local}:00.000Z`
  const nouns: StepNoun[] = [
    'space',
    'issues',
    'contact',
    'friendship',
    'conversation',
    'growth',
    'memories',
    'boundaries',
    'support',
    'outcome',
  ]
  const states = new Map<StepNoun, StepState>()
  const open = (): Result<null> => {
    state = 'open'
    tell({ name: 'vault.opened' })
    return yes(null)
  }
  return {
    'vault.status': () =>
      yes({
        state,
        hasRecoveryKey,
        folderName: 'Notes',
        notices: [],
        lastOpened: state === 'open' ? '2026-11-22T20:14:00.000Z' : null,
        isDemo: false,
        hasOtherComputers: false,
      }),
    'vault.judgePassphrase': ({ passphrase: typed }) => {
      if (typed.length < 8) return yes({ verdict: 'refused', reason: 'too_short', guessesLog10: 4 })
      if (typed.length < 14) return yes({ verdict: 'weak', reason: 'easy_to_guess', guessesLog10: 11 })
      return yes({ verdict: typed.length < 24 ? 'good' : 'strong', reason: 'fine', guessesLog10: 17 })
    },
    'vault.newRecoveryKey': () => yes({ key: '7K3M-Q9TA-2XWC-B4HN-8RDE-5JZP-VG6S-Y0F1' }),
    'vault.saveRecoveryKey': () => yes({ fileName: 'recovery-key.txt' }),
    'vault.create': ({ passphrase: chosen, recoveryKey }) => {
      passphrase = chosen
      hasRecoveryKey = recoveryKey !== null
      return open()
    },
    'vault.unlock': ({ passphrase: tried }) =>
      tried === passphrase ? open() : no({ code: 'vault/wrong-passphrase' }),
    'vault.recover': ({ newPassphrase }) => {
      passphrase = newPassphrase
      return open()
    },
    'vault.lock': ({ reason }) => {
      state = 'locked'
      tell({ name: 'vault.locked', reason })
      return yes(null)
    },
    'vault.flushed': () => yes(null),
    'vault.stillHere': () => yes(null),
    'vault.changePassphrase': ({ current, next }) => {
      if (current !== passphrase) return no({ code: 'vault/wrong-passphrase' })
      passphrase = next
      return yes({ isAllRewritten: true })
    },
    'vault.replaceRecoveryKey': ({ passphrase: tried, recoveryKey }) => {
      if (tried !== passphrase) return no({ code: 'vault/wrong-passphrase' })
      hasRecoveryKey = recoveryKey !== null
      return yes({ isAllRewritten: true })
    },
    'vault.verify': () =>
      yes({
        files: 12,
        records: 214,
        damaged: 0,
        missing: 0,
        keyless: 0,
        unreadable: 0,
        healed: 0,
        folder: 'has-all',
      }),
    'vault.copies': () => yes([]),
    'vault.cancelWork': () => yes(null),
    'settings.journal': () => yes(journal),
    'settings.changeJournal': (wish) => {
      journal = { ...journal, ...wish } as JournalSettings
      changed('settings')
      return yes(journal)
    },
    'settings.device': () => yes(device),
    'settings.changeDevice': (wish) => {
      device = { ...device, ...wish } as DeviceSettings
      changed('device')
      return yes(device)
    },
    'device.about': () =>
      yes({ version: '0.1.0', shell: 'test', isDemo: false, region: options.region ?? null }),
    'device.now': () => yes({ local }),
    'moods.today': () => yes(mood),
    'moods.note': ({ mood: chosen }) => {
      made += 1
      mood = { id: `mood000${made}`, at: local, mood: chosen, createdAt: now }
      changed('moods')
      return yes(mood)
    },
    'moods.takeBack': () => {
      const before = mood
      mood = null
      changed('moods')
      return before ? yes(before) : no({ code: 'record/not-found' })
    },
    'steps.list': () =>
      yes(nouns.map((step) => ({ step, state: states.get(step) ?? 'not_started', entries: 0 }))),
    'steps.say': ({ step, state: said }) => {
      states.set(step, said)
      changed('steps')
      return yes({ step, state: said, changedAt: now })
    },
    'journal.counts': () => yes({ entries: 214, starred: 3, inTrash: 0 }),
    'journal.page': () => yes({ total: 0, rows: [], twofold: [] }),
    'journal.tags': () => yes([]),
    'issues.list': () => yes([]),
    'growth.goals': () => yes([]),
    'growth.evidence': () => yes([]),
    'boundaries.gate': () =>
      yes({
        value: 'not_said',
        drafts: 'open',
        friendship: 'open',
        talk: 'open',
        activities: 'open',
        apart: null,
        waitsByPeriod: false,
        ruledOut: [],
        hidesReunion: false,
      }),
    'boundaries.list': () => yes([]),
    'conversation.plans': () => yes([]),
    'review.onThisDay': () => yes(null),
    'review.reflection': () => yes(null),
  }
}

function yes<T>(value: T): Result<T> {
  return { ok: true, value }
}

function no(error: AppError): Result<never> {
  return { ok: false, error }
}
