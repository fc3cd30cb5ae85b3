import type { ReactNode } from 'react'
import { ChartFrame } from './ChartFrame.tsx'
import s from './PairedBars.module.css'

export interface BarPair {
  readonly label: string
  /** null leaves the bar out. */
  readonly first: number | null
  readonly latest: number | null
  /** What stands at the end of the line, such as "3, now 6". */
  readonly says: string
}

interface PairedBarsProps {
  readonly name: string
  readonly sentence: string
  readonly pairs: readonly BarPair[]
  /** Where a bar is full. */
  readonly max: number
  /** What the outlined and the filled bar are. */
  readonly legend: readonly [first: string, latest: string]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** For each name the first value, outlined, over the latest, filled. Every line also says its numbers. */
export function PairedBars({ name, sentence, pairs, max, legend, head, rows }: PairedBarsProps): ReactNode {
  return (
    <ChartFrame name={name} sentence={sentence} head={head} rows={rows}>
      <p className={s.legend} aria-hidden="true">
        <span className={s.firstKey} /> {legend[0]}
        <span className={s.latestKey} /> {legend[1]}
      </p>
      <ul className={s.pairs} aria-label={name}>
        {pairs.map((pair) => (
          <li key={pair.label} className={s.pair}>
            <span className={s.label}>{pair.label}</span>
            <span className={s.bars} aria-hidden="true">
              {pair.first !== null && <span className={s.first} style={wide(pair.first, max)} />}
              {pair.latest !== null && <span className={s.latest} style={wide(pair.latest, max)} />}
            </span>
            <span className={s.says}>{pair.says}</span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

/** A nought is still a mark. */
function wide(value: number, max: number): { readonly width: string } {
  return { width: `max(3px, ${(value / max) * 100}%)` }
}
