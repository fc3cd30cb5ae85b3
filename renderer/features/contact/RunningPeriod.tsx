import type { ReactNode } from 'react'
import { useGate } from '../../bridge/use-gate.ts'
import { Banner } from '../../ui/Banner.tsx'
import { apartInWords } from '../../words/apart.ts'

/** That a quiet period runs, before something is copied in it; nothing without one. */
export function RunningPeriod(): ReactNode {
  const apart = useGate()?.apart ?? null
  return apart === null ? null : <Banner tone="care">{apartInWords(apart)}</Banner>
}
