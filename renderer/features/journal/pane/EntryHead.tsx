import { ChevronDown } from 'lucide-react'
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import type { EntryMode } from '../../../../core/journal/entry.schema.ts'
import { countWords } from '../../../../core/journal/words.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Button } from '../../../ui/Button.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { journalWords } from '../../../words/journal.ts'
import type { DeepWrite } from '../modes/use-deep-write.ts'
import { useDeepRest } from '../modes/use-deep-rest.ts'
import type { MetVersions } from '../versions/use-met-versions.ts'
import { VersionsChip } from '../versions/VersionsChip.tsx'
import type { PanePart } from './pane-part.ts'
import s from './pane.module.css'
import { WhenButton } from './WhenButton.tsx'

const words = journalWords.pane
const MODES: readonly EntryMode[] = [
  'plain_day',
  'one_prompt',
  'from_a_distance',
  'deep_write',
  'unsent_letter',
]

interface EntryHeadProps extends PanePart {
  readonly deep: DeepWrite
  readonly met: MetVersions
  readonly onEnter: () => void
}

/** Title, the person's own date, the kind of entry, its length, and whether versions met in it. */
export function EntryHead({ draft, change, isReading, deep, met, onEnter }: EntryHeadProps): ReactNode {
  return (
    <header className={s.entryHead}>
      {isReading ? (
        draft.title.trim() !== '' && (
          <h2 className={s.entryTitle} dir="auto">
            {draft.title}
          </h2>
        )
      ) : (
        <textarea
          className={s.entryTitle}
          rows={1}
          dir="auto"
          spellCheck={false}
          maxLength={200}
          aria-label={words.titleLabel}
          placeholder={words.titlePlaceholder}
          value={draft.title}
          onChange={(event) => change({ title: event.target.value.replace(/\s*\n\s*/g, ' ') })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            onEnter()
          }}
        />
      )}
      <div className={s.meta}>
        <WhenButton at={draft.at} onChange={(at) => change({ at })} />
        <ModeMenu draft={draft} change={change} deep={deep} />
        <WordCount text={draft.text} />
        <VersionsChip met={met} />
      </div>
    </header>
  )
}

function ModeMenu({ draft, change, deep }: Omit<EntryHeadProps, 'isReading' | 'met' | 'onEnter'>): ReactNode {
  const isResting = useDeepRest()
  const hasDeep = useFeature('settings.journal').value?.offerDeepWrite === true || draft.mode === 'deep_write'
  return (
    <Menu
      label={journalWords.details.mode}
      entries={MODES.filter((mode) => hasDeep || mode !== 'deep_write').map((mode) => ({
        id: mode,
        label: journalWords.modes[mode].name,
        hint: mode === 'deep_write' && isResting ? journalWords.deep.resting : journalWords.modes[mode].hint,
        isDisabled: mode === 'deep_write' && isResting,
        onAction: () => (mode === 'deep_write' ? deep.ask() : change({ mode, prompt: null })),
      }))}
    >
      <Button kind="quiet" isSmall aria-label={words.mode(journalWords.modes[draft.mode].name)}>
        <span className={s.metaWords}>
          {journalWords.modes[draft.mode].name}
          <ChevronDown aria-hidden="true" />
        </span>
      </Button>
    </Menu>
  )
}

/** Counted a moment later than typed, so that a long text stays quick under the fingers. */
function WordCount({ text }: { readonly text: string }): ReactNode {
  const late = useDeferredValue(text)
  const count = useMemo(() => countWords(late), [late])
  return <span className={s.count}>{words.words(count)}</span>
}
