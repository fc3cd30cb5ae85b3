import type { ReactNode } from 'react'
import type { ShownLine } from '../../../../core/support/helplines.ts'
import type { OwnLine, OwnLineDraft } from '../../../../core/support/support.schema.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { offerUndo } from '../../../bridge/offer-undo.ts'
import { useAsked } from '../../../ui/use-asked.tsx'
import { supportWords as words } from '../../../words/support.ts'

export interface LineActs {
  /** Off the list: one that came with the program. */
  readonly onHide: (line: ShownLine) => void
  /** One that came with the program, as it came. */
  readonly onReset: (line: ShownLine) => void
  /** On the list again, with what the person had changed in it. */
  readonly onShow: (line: ShownLine) => void
  /** One of the person's own; asks first. */
  readonly onRemove: (line: ShownLine) => void
}

/** What one may do with a number; each with a way back. */
export function useLineActs(country: string | null): LineActs & { readonly dialog: ReactNode } {
  const add = useAction('support.addLine')
  const edit = useAction('support.editLine')
  const putBack = useAction('support.putLineBack')
  const remove = useAction('support.removeLine')

  async function takeAway(id: string, text: string): Promise<void> {
    const result = await remove.run({ id })
    if (result.ok) offerUndo(text, () => void putBack.run({ id }))
  }
  async function hide(line: ShownLine): Promise<void> {
    if (country === null) return
    const draft = hiddenDraft(line, country)
    const before = line.own
    const result =
      before === null ? await add.run(draft) : await edit.run({ id: before.id, draft: { ...draft } })
    if (!result.ok) return
    const { id } = result.value
    offerUndo(words.hiddenDone, () =>
      before === null ? void remove.run({ id }) : void edit.run({ id, draft: draftOf(before) }),
    )
  }
  const asked = useAsked(words.removeAsk, (line: ShownLine) => {
    if (line.own) void takeAway(line.own.id, words.removed)
  })
  return {
    onHide: (line) => void hide(line),
    onReset: (line) => {
      if (line.own) void takeAway(line.own.id, words.resetDone)
    },
    onShow: (line) => {
      const { own } = line
      if (own === null) return
      const isAsItCame = own.name === line.name && own.number === line.number && own.note === ''
      if (isAsItCame) void remove.run({ id: own.id })
      else void edit.run({ id: own.id, draft: { ...draftOf(own), isHidden: false } })
    },
    onRemove: asked.ask,
    dialog: asked.dialog,
  }
}

function hiddenDraft(
  { kind, name, number, note, checked, shipped }: ShownLine,
  country: string,
): OwnLineDraft {
  return { country, kind, name, number, note, checked, replaces: shipped, isHidden: true }
}

function draftOf({ id: _id, createdAt: _made, changedAt: _changed, ...draft }: OwnLine): OwnLineDraft {
  return draft
}
