import { VISIT_ID, visited } from '../../core/book/visits.ts'
import type { Feature } from '../../core/contract.ts'
import { ok } from '../../core/kernel/result.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import { emptyOldTrash } from '../features/journal.ts'
import { clearRemoved } from '../features/memories-pictures.ts'
import type { Wiping } from '../features/search.ts'
import { openServices, type OpenServices } from '../features/services.ts'
import type { OpenFacts } from '../features/vault.ts'
import type { Ports } from '../ports.ts'
import { inSlices, nextTurn } from '../vault/breathe.ts'
import type { OpenVault } from '../vault/vault.ts'
import { featuresOf } from '../store/features-of.ts'
import { openStore, type LiveStore } from '../store/live-store.ts'
import { ensureKey } from './kept-words.ts'

/** All that exists only while the journal is open. Dropped as a whole at lock. */
export interface OpenJournal extends OpenFacts {
  readonly store: LiveStore
  readonly services: OpenServices
  /** Ends what services do by themselves, at once; done when their memory is wiped. */
  readonly stop: () => Promise<void>
}

/** A disk that refuses these must not keep anyone out of their journal; in a long one they come after the first page. */
async function settle(vault: OpenVault, store: LiveStore, { random }: Ports, now: string): Promise<void> {
  await store.change((book) => ok([visited(book, now), null] as const))
  await nextTurn()
  await ensureKey(vault, random)
  await store.whole()
  await nextTurn()
  await emptyOldTrash(store, now)
  await clearRemoved(store)
}

export interface Surroundings {
  readonly ports: Ports
  readonly stamp: () => Stamp
  readonly tell: (feature: Feature) => void
  readonly tellTooLate: () => void
}

/** Builds store and services around an unlocked vault; notes the visit and empties old trash. */
export async function openJournal(
  vault: OpenVault,
  isNew: boolean,
  { ports, stamp, tell, tellTooLate }: Surroundings,
): Promise<OpenJournal> {
  // Opening was a long turn already, and so is what follows.
  await nextTurn()
  const store = await openStore(vault, isNew, (collections) => featuresOf(collections).forEach(tell))
  if (store.unread > 0) ports.log.note('store/unread-records', String(store.unread))
  // Reading the book was one turn, and making services is another.
  await nextTurn()
  const lastOpened = store.read().visits.get(VISIT_ID)?.opened ?? null
  const { now } = stamp()
  if (store.isWhole) await settle(vault, store, ports, now)
  else
    nextTurn()
      .then(() => settle(vault, store, ports, now))
      .catch((bug: unknown) => ports.log.note('vault/settle', String(bug instanceof Error && bug.name)))
  const stops: (() => Wiping)[] = []
  const services = openServices({
    store,
    stamp,
    ports,
    tellTooLate,
    atLock: (stop) => stops.push(stop),
  })
  return {
    vault,
    keptWords: 0,
    unreadWords: 0,
    byRecovery: false,
    lastOpened,
    store,
    services,
    async stop() {
      const left = stops.map((stop) => stop())
      for (const wiping of left) if (wiping) await inSlices({}, wiping)
    },
  }
}

/** Services and store first, then the vault: whatever is wrong in those, keys and lock file go. */
export async function shutJournal({ stop, store, vault }: OpenJournal): Promise<void> {
  try {
    // Emptying what services kept in memory takes turns of its own, and closing waits for the disk.
    const stopped = stop()
    await Promise.all([stopped, store.shut(), nextTurn()])
  } finally {
    await vault.close()
  }
}
