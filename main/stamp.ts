import { newId } from '../core/kernel/id.ts'
import { momentAt, type Stamp } from '../core/kernel/time.ts'
import type { Ports } from './ports.ts'

/** Makes the id and the time of one call from the host's chance and clock. */
export function stamping({ clock, random }: Pick<Ports, 'clock' | 'random'>): () => Stamp {
  return () => {
    const now = clock.now()
    let id: string | null = null
    return {
      // Most calls change what has an id already.
      get id() {
        return (id ??= newId(random))
      },
      ...momentAt(now, clock.zoneOffset(now)),
    }
  }
}
