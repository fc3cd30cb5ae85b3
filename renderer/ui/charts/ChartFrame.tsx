import type { ReactNode } from 'react'
import { Disclosure } from '../Disclosure.tsx'
import s from './charts.module.css'

interface ChartFrameProps {
  /** What the picture says, in a sentence; read by everyone. */
  readonly sentence: string
  /** What is drawn, in a few words; the sentence where there are none. */
  readonly name?: string
  readonly head: readonly string[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[]
  readonly children: ReactNode
}

/** A picture, its sentence, and the same numbers as a table. */
export function ChartFrame({ sentence, name = sentence, head, rows, children }: ChartFrameProps): ReactNode {
  return (
    <figure className={s.figure}>
      {children}
      <figcaption className={s.caption}>{sentence}</figcaption>
      <Disclosure title="Show as table">
        {/* It scrolls when it is long, and the keyboard must be able to. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={s.tableFrame} role="region" aria-label={`Table: ${name}`} tabIndex={0}>
          <table className={s.table}>
            <thead>
              <tr>
                {head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row[0]} cells={row} />
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </figure>
  )
}

function Row({ cells: [name, ...rest] }: { readonly cells: readonly string[] }): ReactNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      {rest.map((cell, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- columns never move
        <td key={at}>{cell}</td>
      ))}
    </tr>
  )
}
