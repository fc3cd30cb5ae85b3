import { Plus, Sprout } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { JAR_FILTERS, type JarFilter } from '../../../core/memories/activity-kinds.ts'
import { fitsJar } from '../../../core/memories/jar.ts'
import { Button } from '../../ui/Button.tsx'
import { ChipButton } from '../../ui/ChipButton.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Part } from '../../ui/Part.tsx'
import { FILTER_WORDS, memoriesWords } from '../../words/memories.ts'
import { IdeaCard } from './IdeaCard.tsx'
import type { MomentFormsState } from './MomentForms.tsx'
import s from './Memories.module.css'
import type { Moment } from './use-moments.ts'

interface JarPartProps {
  /** Without the invitation that is open. */
  readonly moments: readonly Moment[]
  readonly focused: string | null
  readonly isAskingShut: boolean
  readonly forms: MomentFormsState
}

const words = memoriesWords.jar

export function JarPart({ moments, focused, isAskingShut, forms }: JarPartProps): ReactNode {
  const [filters, setFilters] = useState<readonly JarFilter[]>([])
  const ideas = moments.filter(({ standing }) => standing === 'idea')
  const ended = moments.filter(({ standing }) => standing === 'no' || standing === 'dropped')
  const shown = ideas.filter(({ activity }) => activity.id === focused || fitsJar(activity, filters))
  const add = (): void => forms.open({ kind: 'idea', activity: null })
  const card = (moment: Moment): ReactNode => (
    <IdeaCard
      key={moment.activity.id}
      moment={moment}
      isFocused={moment.activity.id === focused}
      isAskingShut={isAskingShut}
      forms={forms}
    />
  )
  return (
    <Part
      title={words.title}
      hint={isAskingShut ? words.hintShut : words.hint}
      action={
        ideas.length > 0 && (
          <Button kind="primary" icon={<Plus />} onPress={add}>
            {words.add}
          </Button>
        )
      }
    >
      {ideas.length === 0 ? (
        <EmptyState
          icon={<Sprout />}
          title={words.emptyTitle}
          actions={
            <Button kind="primary" onPress={add}>
              {words.emptyAction}
            </Button>
          }
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        <Filters on={filters} onChange={setFilters} />
      )}
      {ideas.length > 0 && shown.length === 0 && (
        <p className={s.none}>
          {words.noneFits}
          <Button isSmall onPress={() => setFilters([])}>
            {words.clear}
          </Button>
        </p>
      )}
      {shown.length > 0 && <ul className={s.cards}>{shown.map(card)}</ul>}
      {ended.length > 0 && (
        <Disclosure
          key={ended.some(({ activity }) => activity.id === focused) ? 'found' : 'folded'}
          isOpenAtFirst={ended.some(({ activity }) => activity.id === focused)}
          title={words.ended(ended.length)}
        >
          <ul className={s.cards}>{ended.map(card)}</ul>
        </Disclosure>
      )}
    </Part>
  )
}

interface FiltersProps {
  readonly on: readonly JarFilter[]
  readonly onChange: (on: readonly JarFilter[]) => void
}

function Filters({ on, onChange }: FiltersProps): ReactNode {
  const toggled = (filter: JarFilter): readonly JarFilter[] =>
    on.includes(filter) ? on.filter((each) => each !== filter) : [...on, filter]
  return (
    <div role="group" aria-label={words.filters} className={s.filters}>
      <span className={s.quiet} aria-hidden="true">
        {words.filters}
      </span>
      {JAR_FILTERS.map((filter) => (
        <ChipButton key={filter} isOn={on.includes(filter)} onPress={() => onChange(toggled(filter))}>
          {FILTER_WORDS[filter]}
        </ChipButton>
      ))}
    </div>
  )
}
