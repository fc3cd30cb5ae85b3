import type { ReactNode } from 'react'
import { ChartFrame } from './ChartFrame.tsx'
import s from './charts.module.css'

export interface Bar {
  readonly label: string
  readonly value: number
  /** The value in words, shown at the end of the bar. */
  readonly text: string
}

interface BarRowProps {
  readonly name: string
  readonly sentence: string
  readonly bars: readonly Bar[]
  /** Full length; the largest value if left out. */
  readonly max?: number
  readonly head: readonly [string, string]
}

/** Horizontal bars with their words, one below the other. */
export function BarRow({ name, sentence, bars, max, head }: BarRowProps): ReactNode {
  const full = max ?? Math.max(1, ...bars.map((bar) => bar.value))
  return (
    <ChartFrame sentence={sentence} head={head} rows={bars.map((bar) => [bar.label, bar.text])}>
      <ul className={s.bars} aria-label={name}>
        {bars.map((bar) => (
          <li key={bar.label} className={s.bar}>
            <span>{bar.label}</span>
            <span className={s.rail}>
              <span className={s.fill} style={{ width: `${(Math.min(bar.value, full) / full) * 100}%` }} />
            </span>
            <span className={s.amount}>{bar.text}</span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}
