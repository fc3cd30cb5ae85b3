import type { ReactNode } from 'react'
import { influenceWords } from '../../words/issue-kinds.ts'
import s from './SplitBar.module.css'

/** How much is mine to change, as a bar of two parts and in words. */
export function SplitBar({ mine }: { readonly mine: number }): ReactNode {
  return (
    <span className={s.split}>
      <span className={s.bar} aria-hidden="true">
        {mine > 0 && <span className={s.mine} style={{ flexGrow: mine }} />}
        {mine < 100 && <span className={s.others} style={{ flexGrow: 100 - mine }} />}
      </span>
      <span className={s.words}>{influenceWords(mine)}</span>
    </span>
  )
}
