import { ShownEntries } from '../../core/book/shown-entries.ts'
import type { AskVersions } from '../../core/book/plan-versions.ts'
import { MoodIndex } from '../../core/book/mood-index.ts'
import type { Contract, Feature, Handlers } from '../../core/contract.ts'
import type { deviceContract } from '../../core/device/device.contract.ts'
import { EntryIndex } from '../../core/journal/entry-index.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import type { vaultContract } from '../../core/vault/vault.contract.ts'
import { papers } from '../papers.ts'
import type { Ports } from '../ports.ts'
import { savingFiles } from '../save-file.ts'
import { followingShutWords } from '../store/shut-ground.ts'
import type { Store } from '../store/store.ts'
import { boundaries } from './boundaries.ts'
import { contact } from './contact.ts'
import { conversation } from './conversation.ts'
import { device } from './device.ts'
import { forms } from './forms.ts'
import { friendship } from './friendship.ts'
import { growth } from './growth.ts'
import { insights } from './insights.ts'
import { issues } from './issues.ts'
import { journal } from './journal.ts'
import { journalMany } from './journal-many.ts'
import { memories } from './memories.ts'
import { clearRemoved, memoryPictures } from './memories-pictures.ts'
import { moods } from './moods.ts'
import { outcome } from './outcome.ts'
import { PlanPast } from '../store/plan-past.ts'
import { review } from './review.ts'
import { gathering, search, type Wiping } from './search.ts'
import { deviceSettings, journalSettings } from './settings.ts'
import { space } from './space.ts'
import { steps } from './steps.ts'
import { support } from './support.ts'
import { summary } from './summary.ts'
import { today } from './today.ts'
import { onceWhole } from './once-whole.ts'
import type { LongCalls } from './vault-work.ts'
import { vault, type Session } from './vault.ts'

/** Calls served whether the journal is open or not; the vault's own among them say themselves what they need. */
type AlwaysCall =
  | keyof typeof vaultContract
  | keyof typeof deviceContract
  | 'settings.device'
  | 'settings.changeDevice'

export type AlwaysServices = Handlers<Pick<Contract, AlwaysCall>>
/** Made at unlock around a fresh store, dropped at lock. */
export type OpenServices = Handlers<Omit<Contract, AlwaysCall>>

export interface AlwaysParts {
  readonly ports: Ports
  readonly session: Session
  readonly long: LongCalls
  readonly stamp: () => Stamp
  readonly tell: (feature: Feature) => void
  readonly folderName: string
  readonly newRecoveryKey: () => string
}

export function alwaysServices(parts: AlwaysParts): AlwaysServices {
  const { ports, session, long, stamp, tell, folderName, newRecoveryKey } = parts
  const { dialogs, about } = ports
  return {
    ...vault({ session, long, dialogs, newRecoveryKey, folderName, isDemo: about.isDemo }),
    ...device(about, stamp),
    ...deviceSettings(ports.deviceSettings, tell),
  }
}

export interface OpenParts {
  readonly ports: Ports
  readonly store: Store
  readonly stamp: () => Stamp
  /** What a service does by itself is stopped here, before the keys go; they wait for the steps that it answers. */
  readonly atLock: (stop: () => Wiping) => void
  /** A file was to be written when the journal had locked meanwhile. */
  readonly tellTooLate: () => void
}

export function openServices({ store, stamp, ports, atLock, tellTooLate }: OpenParts): OpenServices {
  const entries = new EntryIndex(store.entryOrder())
  const moodIndex = new MoodIndex()
  const view = new ShownEntries()
  const past = new PlanPast(store)
  const askVersions: AskVersions = (plan, moment) => past.versionsOf(plan, moment)
  const shown = () => view.of(store.read(), dayOf(stamp().local))
  const door = gathering(store, ports.clock)
  atLock(door.close)
  const shut = followingShutWords(store, stamp)
  const saveFile = savingFiles(ports.dialogs, () => store.isOpen, tellTooLate)
  const printed = papers(saveFile, ports)
  atLock(ended(() => ports.documents.rest()))
  const desk = contact({ store, stamp, clock: ports.clock, clipboard: ports.clipboard })
  atLock(ended(desk.close))
  atLock(ended(() => void clearRemoved(store)))
  const services = {
    ...journalSettings(store),
    ...journal({ store, stamp, shown, index: entries, computer: ports.host.name }),
    ...journalMany({ store, stamp, shown, index: entries, saveFile, shut }),
    ...moods({ store, stamp, shown, index: moodIndex }),
    ...steps({ store, stamp, shown, index: entries }),
    ...issues(store, stamp),
    ...growth(store, stamp),
    ...boundaries(store, stamp),
    ...friendship(store, stamp),
    ...desk.handlers,
    ...today(store, stamp),
    ...forms(store, stamp),
    ...outcome(store, stamp),
    ...memories(store, stamp),
    ...memoryPictures(store, stamp, ports.dialogs),
    ...space(store, stamp),
    ...conversation({ store, stamp, askVersions, papers: printed, shut }),
    ...support({ store, stamp, shown, papers: printed, shut }),
    ...review({ store, stamp, shown, entries, moods: moodIndex, door }),
    ...search({ store, stamp, shown, entries, door }),
    ...insights({ store, stamp, shown, entries, moods: moodIndex, askVersions }),
    ...summary({ store, stamp, shown, papers: printed, shut }),
  }
  return onceWhole(store, services)
}

/** Of what leaves no memory to be wiped. */
function ended(stop: () => void): () => Wiping {
  return () => {
    stop()
    return null
  }
}
