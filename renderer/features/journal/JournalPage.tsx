import { type ReactNode, useEffect, useState } from 'react'
import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import type { AfterWriting } from '../../bridge/after-writing.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useCommand } from '../../bridge/commands.ts'
import { flushDrafts } from '../../bridge/drafts.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { cx } from '../../ui/cx.ts'
import { journalWords as words } from '../../words/journal.ts'
import s from './JournalPage.module.css'
import { ListColumn, type ListView } from './list/ListColumn.tsx'
import { refiltered } from './list/list-filter.ts'
import { localNow } from './local-clock.ts'
import { useFollowMarks } from './many/use-follow-marks.ts'
import { type DoMany, useMany } from './many/use-many.ts'
import { EntryPane } from './pane/EntryPane.tsx'
import { TagsPage } from './tags/TagsPage.tsx'
import { TrashPage } from './trash/TrashPage.tsx'
import { type Desk, useOpened } from './use-opened.ts'

const NONE: ReadonlySet<string> = new Set()

/** The list on one side, the page on the other; on a narrow window one at a time. */
export function JournalPage({ care }: { readonly care?: AfterWriting }): ReactNode {
  const [view, setView] = useState<ListView>({ filter: {}, words: '' })
  const [place, setPlace] = useState<'entries' | 'trash' | 'tags'>('entries')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NONE)
  const [isPageOnly, setPageOnly] = useState(false)
  const desk = useOpened(() => setPlace('entries'))
  const counts = useFeature('journal.counts').value
  const trash = useTrashing(desk.isOpen, desk.close)
  const star = useAction('journal.star')
  const onMany = useManyHere(desk)
  const goTo = (where: 'trash' | 'tags'): void => {
    setChosen(NONE)
    void desk.leave().then((left) => left && setPlace(where))
  }
  useCommand('open-trash', () => goTo('trash'))
  useCommand('open-tags', () => goTo('tags'))

  function onStar(row: EntryRow): void {
    const pane = desk.pane.current
    if (pane !== null && desk.openId === row.id) pane.change({ starred: !pane.read().starred })
    else void star.run({ id: row.id, starred: !row.starred })
  }

  useStepBack(isPageOnly && desk.opened !== null)

  if (place === 'trash') return <TrashPage onBack={() => setPlace('entries')} />
  if (place === 'tags') return <TagsOf onView={setView} onBack={() => setPlace('entries')} />
  const isFirst = counts?.entries === 0 && desk.opened === null
  return (
    <div className={s.frame}>
      <VisuallyHidden>
        <h1>{words.title}</h1>
      </VisuallyHidden>
      <div
        className={cx(
          s.journal,
          desk.opened !== null && s.hasEntry,
          ((isPageOnly && desk.opened !== null) || isFirst) && s.pageOnly,
        )}
      >
        <ListColumn
          view={view}
          onView={setView}
          openId={desk.openId}
          today={localNow().slice(0, 10)}
          onTrashPage={() => goTo('trash')}
          onTagsPage={() => goTo('tags')}
          chosen={chosen}
          onChosen={setChosen}
          onMany={onMany}
          onOpen={(row) => void desk.open(row.id, false)}
          onNew={() => void desk.begin({})}
          onStar={onStar}
          onTrash={(row) => void trash(row.id)}
        />
        {desk.opened === null ? (
          <NothingOpen
            isFirst={isFirst}
            onNew={() => void desk.begin({})}
            onTrash={() => setPlace('trash')}
          />
        ) : (
          <EntryPane
            key={desk.opened.key}
            opened={desk.opened}
            handle={desk.pane}
            care={care}
            isPageOnly={isPageOnly}
            onPageOnly={setPageOnly}
            onId={desk.setOpenId}
            onClose={() => void desk.leave()}
            onOpen={(id) => void desk.open(id, true)}
            onTrash={(id) => void trash(id)}
          />
        )}
      </div>
    </div>
  )
}

interface TagsOfProps {
  readonly onView: (change: (before: ListView) => ListView) => void
  readonly onBack: () => void
}

/** The tags; the list behind them goes on showing what it showed, whatever a tag is called now. */
function TagsOf({ onView, onBack }: TagsOfProps): ReactNode {
  return (
    <TagsPage
      onBack={onBack}
      onShow={(tag) => {
        onView(() => ({ filter: { tags: [tag] }, words: '' }))
        onBack()
      }}
      onRetagged={(from, to) =>
        onView((before) => ({ ...before, filter: refiltered(before.filter, from, to) }))
      }
    />
  )
}

/** Does one thing with many entries; the one in the pane follows, or is closed where it went to the trash. */
function useManyHere(desk: Desk): DoMany {
  const many = useMany(useFollowMarks(desk))
  return async (ids, deed, onBack) => {
    const isDone = await many(ids, deed, onBack)
    if (isDone && deed.kind === 'trash' && ids.includes(desk.openId ?? '')) desk.close()
    return isDone
  }
}

/** Everything around the page fades while one writes; Hide and Lock stay in reach. */
function useStepBack(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined
    document.documentElement.dataset['pageOnly'] = 'on'
    return () => {
      delete document.documentElement.dataset['pageOnly']
    }
  }, [isOn])
}

/** Moves an entry to the trash, with a way back for a few seconds. */
function useTrashing(isOpen: (id: string) => boolean, close: () => void): (id: string) => Promise<void> {
  const trash = useAction('journal.trash')
  const restore = useAction('journal.restore')
  return async (id) => {
    // First what was typed a moment ago: an entry in the trash takes no more words.
    await flushDrafts()
    const result = await trash.run({ ids: [id] })
    if (!result.ok) return
    if (isOpen(id)) close()
    offerUndo(words.pane.trashed, () => restore.run({ ids: [id] }))
  }
}

interface NothingOpenProps {
  readonly isFirst: boolean
  readonly onNew: () => void
  readonly onTrash: () => void
}

function NothingOpen({ isFirst, onNew, onTrash }: NothingOpenProps): ReactNode {
  const hasTrash = (useFeature('journal.counts').value?.inTrash ?? 0) > 0
  return (
    <section className={s.nothing} aria-label={words.pane.label}>
      <EmptyState
        title={isFirst ? words.empty.firstTitle : words.empty.noneOpenTitle}
        actions={
          <>
            <Button kind={isFirst ? 'primary' : 'plain'} onPress={onNew}>
              {isFirst ? words.empty.firstAction : words.list.newLabel}
            </Button>
            {isFirst && hasTrash && (
              <Button kind="quiet" onPress={onTrash}>
                {words.trash.title}
              </Button>
            )}
          </>
        }
      >
        {isFirst ? words.empty.firstText : words.empty.noneOpenText}
      </EmptyState>
    </section>
  )
}
