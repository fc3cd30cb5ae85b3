import type { CheckIn } from '../../../core/growth/growth.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { sayError } from '../../bridge/say-error.ts'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { showToast } from '../../ui/Toast.tsx'
import { growthWords } from '../../words/growth.ts'

const words = growthWords.history

/** Takes a check-in of any day back, and offers to put it back. */
export async function takeBack({ id: checkInId }: CheckIn): Promise<void> {
  const gone = await call('growth.takeBack', { checkInId })
  if (!gone.ok) return sayTrouble(gone.error)
  offerUndo(words.takenBack(1), () => putBack(checkInId))
}

/** Says that they are noted, and offers to take them back at once. */
export function offerTakingBack(text: string, noted: readonly CheckIn[]): void {
  offerUndo(text, () => takeAllBack(noted))
}

async function putBack(checkInId: string): Promise<void> {
  const result = await call('growth.putCheckInBack', { checkInId })
  if (result.ok) showToast({ text: words.restored })
  else sayTrouble(result.error)
}

async function takeAllBack(noted: readonly CheckIn[]): Promise<void> {
  for (const { id: checkInId } of noted) {
    const gone = await call('growth.takeBack', { checkInId })
    // One that was taken back by hand meanwhile is gone already.
    if (!gone.ok && gone.error.code !== 'record/not-found') return sayTrouble(gone.error)
  }
  showToast({ text: words.takenBack(noted.length) })
}

function sayTrouble(error: Parameters<typeof sayError>[0]): void {
  showToast({ text: sayError(error).text, tone: 'trouble' })
}
