import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { issuesWords } from '../../words/issues.ts'
import s from './Learnings.module.css'
import { latestLearnings } from './filter.ts'
import { issuePath } from './paths.ts'

const words = issuesWords.learnings
const SHOWN = 3

/** The last sentences of close looks, three at a glance. */
export function Learnings({ issues }: { readonly issues: readonly Issue[] }): ReactNode {
  const latest = latestLearnings(issues, SHOWN)
  return (
    <section aria-labelledby="learnings" className={s.learnings}>
      <h2 id="learnings" className={s.title}>
        {words.title}
      </h2>
      {latest.length === 0 ? (
        <p className={s.none}>{words.none}</p>
      ) : (
        <ul className={s.list}>
          {latest.map((issue) => (
            <li key={issue.id} className={s.item}>
              {issue.learned.trim() !== '' && <p className={s.learned}>{issue.learned}</p>}
              {issue.willDo.trim() !== '' && <p className={s.willDo}>{words.willDo(issue.willDo)}</p>}
              <Link className={s.from} href={issuePath(issue.id)}>
                {issue.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
