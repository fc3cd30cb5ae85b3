import { type ReactNode, useState } from 'react'
import type { Entry, EntryDraft } from '../../../../core/journal/entry.schema.ts'
import type { Output } from '../../../../core/contract.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import { showToast } from '../../../ui/Toast.tsx'
import { momentInWords } from '../../../words/dates.ts'
import { journalWords } from '../../../words/journal.ts'
import { localNow } from '../local-clock.ts'
import { Difference } from './Difference.tsx'
import s from './history.module.css'

const words = journalWords.history

type Version = Output<'journal.versions'>[number]

interface HistoryDialogProps {
  readonly id: string
  /** As it stands now. */
  readonly draft: EntryDraft
  readonly onClose: () => void
  readonly onBroughtBack: (entry: Entry) => void
}

/** Earlier versions on one side, the chosen one or what changed since on the other. */
export function HistoryDialog({ id, draft, onClose, onBroughtBack }: HistoryDialogProps): ReactNode {
  const versions = useFeature('journal.versions', { id })
  const [chosen, setChosen] = useState<string | null>(null)
  const list = versions.value ?? []
  const version = list.find(({ revision }) => revision === chosen) ?? list[0]
  const bringBack = useAction('journal.bringBack', {
    onDone: (entry) => {
      showToast({ text: words.broughtBack })
      onBroughtBack(entry)
    },
  })
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{words.close}</Button>
          {version && (
            <Button
              kind="primary"
              isDisabled={bringBack.isBusy}
              onPress={() => void bringBack.run({ id, revision: version.revision })}
            >
              {words.bringBack}
            </Button>
          )}
        </>
      }
    >
      {versions.error !== null ? (
        <Banner tone="warn">{sayError(versions.error).text}</Banner>
      ) : version ? (
        <div className={s.history}>
          <div className={s.side}>
            <p className={s.note}>{words.lead}</p>
            <VersionList versions={list} chosen={version.revision} onChoose={setChosen} />
          </div>
          <VersionText key={version.revision} id={id} version={version} draft={draft} />
        </div>
      ) : (
        !versions.isLoading && <EmptyState title={words.none} />
      )}
    </Dialog>
  )
}

interface VersionListProps {
  readonly versions: readonly Version[]
  readonly chosen: string
  readonly onChoose: (revision: string) => void
}

function VersionList({ versions, chosen, onChoose }: VersionListProps): ReactNode {
  return (
    <ul className={s.list} aria-label={words.listLabel}>
      {versions.map(({ revision, at, words: count, title, excerpt }) => (
        <li key={revision}>
          <button
            type="button"
            className={s.version}
            aria-pressed={revision === chosen}
            onClick={() => onChoose(revision)}
          >
            <span className={s.when}>{momentInWords(localNow(new Date(at)))}</span>
            <span className={s.count}>{words.words(count)}</span>
            <span className={s.excerpt}>{title === '' ? excerpt : `${title}: ${excerpt}`}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface VersionTextProps {
  readonly id: string
  readonly version: Version
  readonly draft: EntryDraft
}

function VersionText({ id, version, draft }: VersionTextProps): ReactNode {
  const [show, setShow] = useState<'text' | 'difference'>('text')
  const { value, error } = useFeature('journal.version', { id, revision: version.revision })
  return (
    <div className={s.reader}>
      <SegmentedControl
        label={words.show}
        isLabelHidden
        choices={[
          { value: 'text', label: words.text },
          { value: 'difference', label: words.difference },
        ]}
        value={show}
        onChange={setShow}
      />
      {error !== null && <Banner tone="warn">{sayError(error).text}</Banner>}
      {value && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a text that scrolls has to be reached by keys
        <div className={s.paper} role="region" aria-label={words.text} tabIndex={0}>
          {show === 'text' ? (
            <>
              {value.title !== '' && (
                <h3 className={s.title} dir="auto">
                  {value.title}
                </h3>
              )}
              <div className={s.text} dir="auto">
                {value.text}
              </div>
            </>
          ) : (
            <Difference before={whole(value)} after={whole(draft)} />
          )}
        </div>
      )}
    </div>
  )
}

function whole({ title, text }: { readonly title: string; readonly text: string }): string {
  return title === '' ? text : `${title}\n\n${text}`
}
