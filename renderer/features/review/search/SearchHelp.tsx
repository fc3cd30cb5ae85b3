import { memo, type ReactNode } from 'react'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { searchWords } from '../../../words/search.ts'
import s from './SearchPanel.module.css'

const words = searchWords.help

/** Everything that can be typed, each with an example. */
export const SearchHelp = memo(function SearchHelp(): ReactNode {
  return (
    <Card isCompact>
      <Disclosure level={2} title={words.title}>
        <dl className={s.help}>
          {words.rows.map(([typed, means]) => (
            <div key={typed}>
              <dt>
                <code className={s.typed}>{typed}</code>
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
        <p className={s.never}>{words.never}</p>
      </Disclosure>
    </Card>
  )
})
