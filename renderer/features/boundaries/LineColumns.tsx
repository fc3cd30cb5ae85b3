import type { ReactNode } from 'react'
import type { Boundary } from '../../../core/boundaries/boundaries.schema.ts'
import { BOUNDARY_OWNERS } from '../../../core/boundaries/boundary-kinds.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { boundariesWords, OWNER_WORDS } from '../../words/boundaries.ts'
import s from './Boundaries.module.css'
import { LineCard, type LineActs } from './LineCard.tsx'

interface LineColumnsProps extends LineActs {
  readonly lines: readonly Boundary[]
  readonly focusLine: string | null
}

const words = boundariesWords.lines
const NONE = { theirs: words.noneTheirs, mine: words.noneMine } as const

/** Theirs and mine, side by side and alike; lifted ones folded below. */
export function LineColumns({ lines, focusLine, ...acts }: LineColumnsProps): ReactNode {
  const cards = (some: readonly Boundary[]): ReactNode => (
    <ul className={s.cards}>
      {some.map((line) => (
        <LineCard key={line.id} line={line} isFocused={line.id === focusLine} {...acts} />
      ))}
    </ul>
  )
  const lifted = lines.filter(({ liftedOn }) => liftedOn !== null)
  const holdsFocus = lifted.some(({ id }) => id === focusLine)
  return (
    <>
      <div className={s.columns}>
        {BOUNDARY_OWNERS.map((owner) => {
          const own = lines.filter(({ whose, liftedOn }) => whose === owner && liftedOn === null)
          return (
            <section key={owner} className={s.column} aria-labelledby={`lines-${owner}`}>
              <h3 id={`lines-${owner}`} className={s.columnTitle}>
                {OWNER_WORDS[owner]}
                <span className={s.count}>{own.length}</span>
              </h3>
              {own.length === 0 ? <p className={s.quiet}>{NONE[owner]}</p> : cards(own)}
            </section>
          )
        })}
      </div>
      {lifted.length > 0 && (
        <Disclosure
          key={holdsFocus ? 'found' : 'folded'}
          isOpenAtFirst={holdsFocus}
          title={words.lifted(lifted.length)}
        >
          {cards(lifted)}
        </Disclosure>
      )}
    </>
  )
}
