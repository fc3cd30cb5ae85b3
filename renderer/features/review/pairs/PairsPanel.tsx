import { useState, type ReactNode } from 'react'
import type { Output } from '../../../../core/contract.ts'
import { send } from '../../../bridge/commands.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Part } from '../../../ui/Part.tsx'
import { pairWords as words } from '../../../words/looking-back.ts'
import { SideBySide } from './SideBySide.tsx'
import { ThemeRow } from './ThemeRow.tsx'
import s from './Pairs.module.css'

export type Theme = Output<'review.themes'>[number]

/** What was written about more than once. Nothing is shown of the words until a pair is chosen. */
export function PairsPanel(): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null)
  const answer = useFeature('review.themes')
  if (answer.error !== null) return <Banner tone="danger">{sayError(answer.error).text}</Banner>
  if (answer.value === undefined) return null
  const open = answer.value.find((theme) => keyOf(theme) === chosen)
  if (open) return <SideBySide key={chosen} theme={open} onBack={() => setChosen(null)} />
  const apart = answer.value.filter(({ suggested }) => suggested !== null)
  const close = answer.value.filter(({ suggested }) => suggested === null)
  if (answer.value.length === 0) {
    return (
      <EmptyState
        title={words.emptyTitle}
        actions={<Button onPress={() => send('new-entry', {})}>{words.emptyAction}</Button>}
      >
        {words.emptyText}
      </EmptyState>
    )
  }
  return (
    <>
      <p className={s.lead}>{words.lead}</p>
      <Themes title={words.suggestions} themes={apart} onOpen={setChosen} />
      <Themes title={words.others} hint={words.othersHint} themes={close} onOpen={setChosen} />
    </>
  )
}

interface ThemesProps {
  readonly title: string
  readonly hint?: string
  readonly themes: readonly Theme[]
  readonly onOpen: (key: string) => void
}

function Themes({ title, hint, themes, onOpen }: ThemesProps): ReactNode {
  if (themes.length === 0) return null
  return (
    <Part title={title} {...(hint === undefined ? {} : { hint })}>
      <ul className={s.themes}>
        {themes.map((theme) => (
          <ThemeRow key={keyOf(theme)} theme={theme} onOpen={() => onOpen(keyOf(theme))} />
        ))}
      </ul>
    </Part>
  )
}

function keyOf({ kind, key }: Theme): string {
  return `${kind} ${key}`
}
