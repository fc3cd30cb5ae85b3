import { ArrowLeft, Tags } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { TagCount } from '../../../../core/journal/entry-tally.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Page, PageHeader } from '../../../ui/Page.tsx'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { tagWords as words } from '../../../words/tags.ts'
import { AlikePart } from './AlikePart.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { RenameDialog } from './RenameDialog.tsx'
import { TagList } from './TagList.tsx'
import { useRetag } from './use-retag.ts'

interface TagsPageProps {
  readonly onBack: () => void
  /** Goes to the entries that carry it. */
  readonly onShow: (tag: string) => void
  readonly onRetagged: (from: string, to: string | null) => void
}

export type Asked = { readonly what: 'rename' | 'merge' | 'remove'; readonly of: TagCount } | null

/** All tags: how many entries carry each, and renaming, merging and deleting them everywhere. */
export function TagsPage({ onBack, onShow, onRetagged }: TagsPageProps): ReactNode {
  const { value: tags, error } = useFeature('journal.tags')
  const [asked, setAsked] = useState<Asked>(null)
  const { retag, isBusy } = useRetag(onRetagged)
  const close = (): void => setAsked(null)
  const doRetag = (from: string, to: string | null): void => {
    close()
    void retag(from, to)
  }
  return (
    <Page width="reading">
      <PageHeader
        title={words.title}
        sub={words.lead}
        actions={
          <Button icon={<ArrowLeft />} onPress={onBack}>
            {words.back}
          </Button>
        }
      />
      {error !== null && (
        <Banner tone="warn" title={words.failed}>
          {sayError(error).text}
        </Banner>
      )}
      {tags?.length === 0 && (
        <EmptyState icon={<Tags />} title={words.empty.title}>
          {words.empty.text}
        </EmptyState>
      )}
      {tags !== undefined && tags.length > 0 && (
        <>
          <AlikePart isBusy={isBusy} onRetag={doRetag} />
          <TagList tags={tags} isBusy={isBusy} onShow={onShow} onAsk={setAsked} />
        </>
      )}
      {asked?.what === 'rename' && (
        <RenameDialog of={asked.of} tags={tags ?? []} onRetag={doRetag} onClose={close} />
      )}
      {asked?.what === 'merge' && (
        <MergeDialog of={asked.of} tags={tags ?? []} onRetag={doRetag} onClose={close} />
      )}
      {asked?.what === 'remove' && (
        <ConfirmDialog
          title={words.remove.title(asked.of.tag)}
          confirmLabel={words.remove.confirm}
          cancelLabel={words.remove.cancel}
          isDanger
          isOpen
          onClose={close}
          onConfirm={() => doRetag(asked.of.tag, null)}
        >
          {words.remove.text(asked.of.count)}
        </ConfirmDialog>
      )}
    </Page>
  )
}
