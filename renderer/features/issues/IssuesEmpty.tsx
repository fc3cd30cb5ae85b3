import { Columns3 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { issuesWords } from '../../words/issues.ts'
import s from './IssueViews.module.css'

const words = issuesWords.empty

/** Before the first card: what belongs here, and three lines to begin with. */
export function IssuesEmpty({ onIdea }: { readonly onIdea: (title: string) => void }): ReactNode {
  return (
    <EmptyState icon={<Columns3 />} title={words.title}>
      <p>{words.text}</p>
      <p className={s.ideasLead}>{words.ideas}</p>
      <div className={s.ideas}>
        {words.starts.map((idea) => (
          <Button key={idea} isSmall onPress={() => onIdea(idea)}>
            {idea}
          </Button>
        ))}
      </div>
    </EmptyState>
  )
}
