import { Check, Star } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EntryFilter } from '../../../../core/journal/journal.contract.ts'
import { STEPS } from '../../../../core/steps/steps.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChipButton } from '../../../ui/ChipButton.tsx'
import { Menu, type MenuEntry } from '../../../ui/Menu.tsx'
import { journalWords } from '../../../words/journal.ts'
import { MOOD_BANDS, bandOf, without } from './list-filter.ts'
import s from './list.module.css'

const words = journalWords.filters

/** Tags offered in the menu; rarer ones are found by the search. */
const MOST_TAGS = 40

interface ListFiltersProps {
  readonly filter: EntryFilter
  readonly onChange: (filter: EntryFilter) => void
}

export function ListFilters({ filter, onChange }: ListFiltersProps): ReactNode {
  const tags = useFeature('journal.tags').value ?? []
  const tag = filter.tags?.[0] ?? null
  const step = STEPS.find(({ noun }) => noun === filter.step)
  const band = bandOf(filter)
  return (
    <div className={s.filters} role="group" aria-label={words.label}>
      <ChipButton
        aria-label={words.starred}
        icon={<Star />}
        isOn={filter.starred === true}
        onPress={() => onChange(filter.starred ? without(filter, 'starred') : { ...filter, starred: true })}
      />
      <Narrowing
        name={words.step}
        any={words.any.step}
        chosen={step?.title ?? null}
        choices={STEPS.map(({ noun, number, title }) => ({ id: noun, label: `${number} ${title}` }))}
        chosenId={filter.step ?? null}
        onChoose={(id) => {
          const found = STEPS.find(({ noun }) => noun === id)
          onChange(found ? { ...filter, step: found.noun } : without(filter, 'step'))
        }}
      />
      {tags.length > 0 && (
        <Narrowing
          name={words.tag}
          any={words.any.tag}
          chosen={tag}
          choices={tags
            .slice(0, MOST_TAGS)
            .map(({ tag: id, count }) => ({ id, label: id, hint: `${count}` }))}
          chosenId={tag}
          onChoose={(id) => onChange(id === null ? without(filter, 'tags') : { ...filter, tags: [id] })}
        />
      )}
      <Narrowing
        name={words.mood}
        any={words.any.mood}
        chosen={band?.label ?? null}
        choices={MOOD_BANDS}
        chosenId={band?.id ?? null}
        onChoose={(id) => {
          const found = MOOD_BANDS.find((other) => other.id === id)
          onChange({ ...without(without(filter, 'moodAtLeast'), 'moodAtMost'), ...found?.filter })
        }}
      />
      {Object.keys(filter).length > 0 && (
        <Button kind="quiet" isSmall onPress={() => onChange({})}>
          {words.clear}
        </Button>
      )}
    </div>
  )
}

interface NarrowingProps {
  readonly name: string
  readonly any: string
  readonly chosen: string | null
  readonly choices: readonly { readonly id: string; readonly label: string; readonly hint?: string }[]
  readonly chosenId: string | null
  readonly onChoose: (id: string | null) => void
}

function Narrowing({ name, any, chosen, choices, chosenId, onChoose }: NarrowingProps): ReactNode {
  const entries: MenuEntry[] = choices.map(({ id, label, hint }) => ({
    id,
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(id === chosenId ? { icon: <Check /> } : {}),
    onAction: () => onChoose(id),
  }))
  const all: MenuEntry = { id: 'any:', label: any, onAction: () => onChoose(null) }
  return (
    <Menu label={name} entries={[all, ...entries]}>
      <ChipButton isOn={chosen !== null} opens="menu">
        {chosen ?? name}
      </ChipButton>
    </Menu>
  )
}
