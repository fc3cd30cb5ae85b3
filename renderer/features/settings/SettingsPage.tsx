import type { ReactNode } from 'react'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { settingsWords as words } from '../../words/settings.ts'
import { AboutCard } from './AboutCard.tsx'
import { ComingBackCard } from './ComingBackCard.tsx'
import { HiddenQuestionsCard } from './HiddenQuestionsCard.tsx'
import { LockingCard } from './LockingCard.tsx'
import { LooksCard } from './LooksCard.tsx'
import s from './settings.module.css'
import { WritingCard } from './WritingCard.tsx'

interface SettingsPageProps {
  /** The cards for passphrase, recovery key, files and copies, which belong to another noun. */
  readonly vault?: ReactNode
  /** What ends the journal, below everything else. */
  readonly last?: ReactNode
}

export function SettingsPage({ vault, last }: SettingsPageProps): ReactNode {
  return (
    <Page width="reading">
      <PageHeader title={words.title} sub={words.sub} />
      <div className={s.cards}>
        <LooksCard />
        <WritingCard />
        <LockingCard />
        {vault}
        <ComingBackCard />
        <HiddenQuestionsCard />
        <AboutCard />
        {last}
      </div>
    </Page>
  )
}
