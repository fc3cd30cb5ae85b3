import { newId } from '../core/kernel/id.ts'
import { momentAt, type Stamp } from '../core/kernel/time.ts'
import type { Ports } from './ports.ts'

/** Makes the id and the time of one call from the host's chance and clock. */
export function stamping({ clock, random }: Pick<Ports, 'clock' | 'random'>): () => Stamp {
  return () => {
    const now = clock.now()
    return { id: newId(random), ...momentAt(now, clock.zoneOffset(now)) }
  }
}
