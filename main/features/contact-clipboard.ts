import type { Clipboard, Clock } from '../ports.ts'

const CLEAR_AFTER_MS = 60_000

/** A clipboard that forgets: what was put there goes after a minute, unless something else was copied since. */
export interface BriefClipboard {
  /** False where the system refused it. */
  readonly put: (text: string) => Promise<boolean>
  readonly clearNow: () => void
}

export function briefClipboard(clipboard: Clipboard, clock: Clock): BriefClipboard {
  let standing: string | null = null
  let stop: (() => void) | null = null

  async function clear(): Promise<void> {
    const own = standing
    standing = null
    stop?.()
    if (own === null) return
    // Clearing is a courtesy: a clipboard that cannot be read is left as it is.
    const there = await clipboard.read().catch(() => null)
    if (there === own) await clipboard.clear().catch(() => undefined)
  }
  return {
    put: async (text) => {
      stop?.()
      try {
        await clipboard.write(text)
      } catch {
        return false
      }
      standing = text
      stop = clock.after(CLEAR_AFTER_MS, () => void clear())
      return true
    },
    clearNow: () => void clear(),
  }
}
