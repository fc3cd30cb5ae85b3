import type { Urge, UrgeDraft } from '../../../core/space/space.schema.ts'

export function urgeDraftOf({ at, before, trigger, did, after }: Urge): UrgeDraft {
  return { at, before, trigger, did, after }
}
