import type { ReactNode } from 'react'
import type { ShownLine } from '../../../../core/support/helplines.ts'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { supportWords as words } from '../../../words/support.ts'
import s from '../SupportPage.module.css'

interface HiddenLinesProps {
  readonly hidden: readonly ShownLine[]
  readonly onShow: (line: ShownLine) => void
}

/** What the person took off the list, folded below it. */
export function HiddenLines({ hidden, onShow }: HiddenLinesProps): ReactNode {
  if (hidden.length === 0) return null
  return (
    <Disclosure title={words.hidden(hidden.length)}>
      <ul>
        {hidden.map((line) => (
          <li key={line.key} className={s.line}>
            <span className={s.name}>
              {line.name} · {line.number}
            </span>
            <span className={s.copy}>
              <Button isSmall aria-label={words.show(line.name)} onPress={() => onShow(line)}>
                {words.putBack}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
