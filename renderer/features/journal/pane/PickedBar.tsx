import { LayoutList } from 'lucide-react'
import { type ReactNode, useCallback } from 'react'
import { send } from '../../../bridge/commands.ts'
import { useAction } from '../../../bridge/use-action.ts'
import type { PickedWords } from '../../../editor/editor-interface.ts'
import { Button } from '../../../ui/Button.tsx'
import { showToast } from '../../../ui/Toast.tsx'
import { journalWords } from '../../../words/journal.ts'
import type { Autosave } from '../use-autosave.ts'
import { cardFrom } from './card-from.ts'
import s from './pane.module.css'

const words = journalWords.picked
/** Pixels between the picked words and the bar above them, the bar's own height with it. */
const ABOVE = 48
const BELOW = 8

interface PickedBarProps {
  readonly picked: PickedWords
  readonly autosave: Autosave
  readonly onDone: () => void
}

/** Stands beside picked words. From the editor, Tab leads into it. */
export function PickedBar({ picked, autosave, onDone }: PickedBarProps): ReactNode {
  const { box } = picked
  const place = useCallback((bar: HTMLElement | null) => void (bar && placeBeside(bar, box)), [box])
  const capture = useAction('issues.capture', {
    onDone: (issue) =>
      showToast({
        text: words.made(issue.title),
        action: { label: words.open, isOther: true, onPress: () => send('open-issue', { id: issue.id }) },
      }),
  })

  async function makeCard(): Promise<void> {
    const card = cardFrom(picked.text)
    // The card names its entry, so the entry has to be there first.
    if (!(await autosave.flush())) {
      showToast({ text: words.notSaved, tone: 'trouble' })
      return
    }
    const result = await capture.run({ ...card, entryId: autosave.id() })
    if (result.ok) onDone()
  }

  return (
    <div ref={place} role="toolbar" aria-label={words.label} className={s.picked} data-floats={box !== null}>
      <Button isSmall icon={<LayoutList />} isDisabled={capture.isBusy} onPress={() => void makeCard()}>
        {words.makeCard}
      </Button>
    </div>
  )
}

/** Above the words, inside the sheet, so that it scrolls with them; at the foot where the box cannot say. */
function placeBeside(bar: HTMLElement, box: PickedWords['box']): void {
  const sheet = bar.parentElement?.getBoundingClientRect()
  if (!sheet || box === null) return
  const top = box.top - sheet.top - ABOVE
  bar.style.left = `${Math.max(0, Math.min(box.left - sheet.left, sheet.width - bar.offsetWidth))}px`
  bar.style.top = `${top < 0 ? box.bottom - sheet.top + BELOW : top}px`
}
