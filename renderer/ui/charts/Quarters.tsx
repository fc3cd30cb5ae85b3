import { arc } from 'd3-shape'
import type { ReactNode } from 'react'
import s from './charts.module.css'

interface QuartersProps {
  /** The last four weeks, oldest first: 0 to 1, or null where a week does not count. */
  readonly shares: readonly (number | null)[]
  /** What it says in words; this is what screen readers hear. */
  readonly sentence: string
  /** Across, in rem. */
  readonly size?: number
}

const RADIUS = 24
const GAP = 0.06
const quarter = arc<{ at: number; share: number }>()
  .innerRadius(0)
  .outerRadius(({ share }) => RADIUS * Math.sqrt(share))
  .startAngle(({ at }) => (at * Math.PI) / 2 + GAP)
  .endAngle(({ at }) => ((at + 1) * Math.PI) / 2 - GAP)

/** Four quarters of a disc, clockwise from the top, each filled by its share of area. */
export function Quarters({ shares, sentence, size = 3 }: QuartersProps): ReactNode {
  const style = { width: `${size}rem`, height: `${size}rem` }
  return (
    <svg viewBox="-26 -26 52 52" role="img" aria-label={sentence} className={s.quarters} style={style}>
      {shares.slice(0, 4).map((share, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a quarter is its place
        <g key={at}>
          <path className={share === null ? s.resting : s.empty} d={quarter({ at, share: 1 }) ?? ''} />
          {share !== null && share > 0 && (
            <path className={s.full} d={quarter({ at, share: Math.min(1, share) }) ?? ''} />
          )}
        </g>
      ))}
    </svg>
  )
}
