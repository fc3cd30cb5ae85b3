import type { AppError } from '../../../core/kernel/errors.ts'
import type { LocalTime } from '../../../core/kernel/time.ts'
import type { OwnContact } from '../../../core/space/own-contact.ts'
import type { Care, Clarity, ContactEvent, IfThen, Period, Urge } from '../../../core/space/space.schema.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useNow } from '../../bridge/use-now.ts'

export interface SpaceView {
  readonly periods: readonly Period[]
  readonly events: readonly ContactEvent[]
  /** Contact that I began, noted here or in another step. */
  readonly own: readonly OwnContact[]
  readonly urges: readonly Urge[]
  readonly plans: readonly IfThen[]
  readonly checks: readonly Clarity[]
  readonly care: readonly Care[]
  readonly now: LocalTime
}

/** All that step 1 holds; null until it came. */
export function useSpace(): { readonly view: SpaceView | null; readonly error: AppError | null } {
  const now = useNow()
  const { value: periods, error } = useFeature('space.periods')
  const { value: events } = useFeature('space.contactEvents')
  const { value: own } = useFeature('space.ownContact')
  const { value: urges } = useFeature('space.urges')
  const { value: plans } = useFeature('space.ifThens')
  const { value: checks } = useFeature('space.clarity')
  const { value: care } = useFeature('space.care')
  const view =
    now !== null && periods && events && own && urges && plans && checks && care
      ? { periods, events, own, urges, plans, checks, care, now }
      : null
  return { view, error }
}
