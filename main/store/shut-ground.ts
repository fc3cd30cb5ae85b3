import { ShutWords } from '../../core/book/shut-words.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import type { Store } from './store.ts'

/** What must not leave, as it is now: read in slices, and each text once for as long as it stays as it is. */
export type FollowShutWords = () => Promise<ShutWords>

export function followingShutWords(store: Store, stamp: () => Stamp): FollowShutWords {
  const words = new ShutWords()
  return () => {
    return store.inSlices(words.follow(store.read(), dayOf(stamp().local), () => store.isOpen))
  }
}
