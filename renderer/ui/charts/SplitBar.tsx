import type { ReactNode } from 'react'
import { ChartFrame } from './ChartFrame.tsx'
import s from './pictures.module.css'
import chart from './charts.module.css'

interface SplitBarProps {
  /** The part at the left and the part at the right, each with its word. */
  readonly parts: readonly [BarPart, BarPart]
  readonly sentence: string
  readonly head: readonly [string, string]
  /** Rows of the table beyond the two parts. */
  readonly more?: readonly (readonly [string, string])[]
}

interface BarPart {
  readonly word: string
  readonly count: number
}

const WIDE = 400
const HIGH = 14
const GAP = 3

/** One bar in two parts, each named with its count: what is told by colour is told by place and words too. */
export function SplitBar({ parts: [left, right], sentence, head, more = [] }: SplitBarProps): ReactNode {
  const all = left.count + right.count
  const hasBoth = left.count > 0 && right.count > 0
  const room = WIDE - (hasBoth ? GAP : 0)
  const first = all === 0 ? 0 : (room * left.count) / all
  const start = hasBoth ? first + GAP : first
  return (
    <ChartFrame
      sentence={sentence}
      head={head}
      rows={[[left.word, String(left.count)], [right.word, String(right.count)], ...more]}
    >
      <div aria-hidden="true">
        <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" height={HIGH} className={chart.svg}>
          <rect className={s.mine} x={0} y={0} width={first} height={HIGH} rx={4} />
          <rect className={s.theirs} x={start} y={0} width={WIDE - start} height={HIGH} rx={4} />
        </svg>
        <p className={s.parts}>
          <span>
            {left.word} {left.count}
          </span>
          <span>
            {right.word} {right.count}
          </span>
        </p>
      </div>
    </ChartFrame>
  )
}
