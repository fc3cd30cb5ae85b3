import { CalendarOff, Ellipsis, Tag } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EntryRow } from '../../../../core/journal/entry.schema.ts'
import type { Kept } from '../../../../core/review/keep-away.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../../ui/Menu.tsx'
import { offerUndo } from '../../../bridge/offer-undo.ts'
import { backWords as words } from '../../../words/looking-back.ts'

interface KeepAwayProps {
  readonly row: Pick<EntryRow, 'id' | 'tags'>
}

/** Sends an entry away: for good, for a month, or with all that has a tag of it. */
export function KeepAway({ row }: KeepAwayProps): ReactNode {
  const { id, tags } = row
  const back = useAction('review.bringBack')
  /** Undo takes back this one alone, whatever was sent away since. */
  const said = (text: string, kept: Kept) => (): void => {
    offerUndo(text, () => back.run(kept))
  }
  const never = useAction('review.neverAgain', { onDone: said(words.hidden, { kind: 'never', id }) })
  const rest = useAction('review.restEntry', { onDone: said(words.rested, { kind: 'rest', id }) })
  const never30: MenuEntry = {
    id: 'rest',
    label: words.rest,
    icon: <CalendarOff />,
    onAction: () => void rest.run({ id }),
  }
  const neverTag = useAction('review.neverTag')
  const byTag = tags.map((tag): MenuEntry => ({
    id: `tag ${tag}`,
    label: words.neverTag(tag),
    icon: <Tag />,
    onAction: () => {
      void neverTag.run({ tag }).then(({ ok }) => ok && said(words.tagHidden(tag), { kind: 'tag', tag })())
    },
  }))
  return (
    <>
      <Button kind="quiet" isSmall onPress={() => void never.run({ id })}>
        {words.neverAgain}
      </Button>
      <Menu label={words.more} entries={[never30, ...byTag]}>
        <IconButton label={words.more} icon={<Ellipsis />} />
      </Menu>
    </>
  )
}
