import { type ReactNode, useDeferredValue, useState } from 'react'
import type { Link } from '../../../../core/journal/entry.schema.ts'
import { linkKey } from '../../../../core/journal/write.ts'
import { titleOf } from '../../../../core/journal/words.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { useScenarios } from '../../../bridge/use-scenarios.ts'
import { SearchField } from '../../../ui/SearchField.tsx'
import { journalWords } from '../../../words/journal.ts'
import { talkName } from '../../../words/talk-name.ts'
import s from './ties.module.css'

const words = journalWords.details
/** Of each kind. */
const MOST_SHOWN = 6

interface TieFinderProps {
  readonly ownId: string | null
  readonly links: readonly Link[]
  readonly onChoose: (link: Link) => void
}

interface Found {
  readonly link: Link
  readonly title: string
}

/** Looks through cards, goals, lines, talks and entries at once. */
export function TieFinder({ ownId, links, onChoose }: TieFinderProps): ReactNode {
  const [text, setText] = useState('')
  const taken = new Set([...links.map(linkKey), `entry ${ownId ?? ''}`])
  const found = useFound(useDeferredValue(text)).filter(({ link }) => !taken.has(linkKey(link)))
  return (
    <div className={s.finder}>
      <SearchField label={words.linkSearch} value={text} onChange={setText} />
      <ul className={s.found}>
        {found.map(({ link, title }) => (
          <li key={linkKey(link)}>
            <button type="button" className={s.choice} onClick={() => onChoose(link)}>
              <span className={s.title}>{title}</span>
              <span className={s.kind}>{words.kinds[link.kind]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={s.none}>
        {found.length === 0 ? words.linkNothing : ''}
      </p>
    </div>
  )
}

function useFound(text: string): readonly Found[] {
  const wanted = text.trim().toLowerCase()
  const issues = useFeature('issues.list').value ?? []
  const goals = useFeature('growth.goals').value ?? []
  const lines = useFeature('boundaries.list').value ?? []
  const plans = useFeature('conversation.plans').value ?? []
  const scenarios = useScenarios()
  const entries = useFeature(
    'review.search',
    { text: text.trim(), filter: {}, offset: 0, limit: MOST_SHOWN + 1 },
    { keepsPrevious: true },
  ).value
  const fits = (title: string): boolean => title.toLowerCase().includes(wanted)
  return [
    ...issues
      .filter(({ title }) => fits(title))
      .slice(0, MOST_SHOWN)
      .map(({ id, title }): Found => ({ link: { kind: 'issue', id }, title })),
    ...goals
      .filter(({ goal }) => fits(goal.title))
      .slice(0, MOST_SHOWN)
      .map(({ goal }): Found => ({ link: { kind: 'goal', id: goal.id }, title: goal.title })),
    ...lines
      .filter(({ text: line }) => fits(line))
      .slice(0, MOST_SHOWN)
      .map(({ id, text: line }): Found => ({ link: { kind: 'boundary', id }, title: line })),
    ...plans
      .filter(({ plan }) => fits(talkName(plan)))
      .slice(0, MOST_SHOWN)
      .map(({ plan }): Found => ({ link: { kind: 'plan', id: plan.id }, title: talkName(plan) })),
    ...scenarios
      .filter(({ title }) => fits(title))
      .map(({ id, title }): Found => ({ link: { kind: 'scenario', id }, title })),
    ...(entries?.hits ?? []).map(({ row }): Found => ({
      link: { kind: 'entry', id: row.id },
      title: titleOf(row) ?? journalWords.untitled,
    })),
  ]
}
