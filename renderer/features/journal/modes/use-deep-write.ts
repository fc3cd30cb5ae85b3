import { useState } from 'react'

const MINUTE = 60_000
/** Fifteen to twenty minutes is what writing studies used; the longer one leaves room to arrive. */
export const SITTING = 20 * MINUTE
export const MORE = 10 * MINUTE

export interface DeepWrite {
  /** `off` is any other mode, or a sitting of an earlier day. */
  readonly stage: 'off' | 'setup' | 'writing' | 'after'
  /** Milliseconds since 1970; null where the person switched the timer off. */
  readonly endsAt: number | null
  readonly ask: () => void
  readonly begin: (hasTimer: boolean) => void
  readonly addTime: () => void
  readonly timerOff: () => void
  readonly finish: () => void
  readonly writeOn: () => void
  readonly end: () => void
}

/** One sitting: asked for, begun on purpose, ended with a way back into the day. */
export function useDeepWrite(isAsked: boolean, now: () => number = Date.now): DeepWrite {
  const [state, setState] = useState<Pick<DeepWrite, 'stage' | 'endsAt'>>({
    stage: isAsked ? 'setup' : 'off',
    endsAt: null,
  })
  return {
    ...state,
    ask: () => setState({ stage: 'setup', endsAt: null }),
    begin: (hasTimer) => setState({ stage: 'writing', endsAt: hasTimer ? now() + SITTING : null }),
    // Counted from now where the time is over already.
    addTime: () => setState({ stage: 'writing', endsAt: Math.max(state.endsAt ?? 0, now()) + MORE }),
    timerOff: () => setState({ stage: 'writing', endsAt: null }),
    finish: () => setState({ stage: 'after', endsAt: null }),
    writeOn: () => setState({ stage: 'writing', endsAt: null }),
    end: () => setState({ stage: 'off', endsAt: null }),
  }
}
