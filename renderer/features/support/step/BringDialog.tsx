import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { EntryRow } from '../../../../core/journal/entry.schema.ts'
import { dayOf } from '../../../../core/kernel/time.ts'
import { paragraphsOf } from '../../../../core/support/sessions.ts'
import type { BringItem, Session } from '../../../../core/support/support.schema.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { showToast } from '../../../ui/Toast.tsx'
import { shortDate } from '../../../words/dates.ts'
import { supportStepWords } from '../../../words/support-step.ts'
import s from './SupportStep.module.css'

interface BringDialogProps {
  readonly session: Session
  readonly onClose: () => void
}

type Wish = Pick<BringItem, 'text' | 'entryId'>

const words = supportStepWords.bring
/** So many at first, and so many more at a press; the journal hands out no more than the most. */
const STEP = 50
const MOST = 500

/** Starred entries to take along, whole or by the paragraph. */
export function BringDialog({ session, onClose }: BringDialogProps): ReactNode {
  const [limit, setLimit] = useState(STEP)
  const ask = { filter: { starred: true }, offset: 0, limit }
  const { value: page } = useFeature('journal.page', ask, { keepsPrevious: true })
  const [chosen, setChosen] = useState<readonly Wish[]>([])
  const bring = useAction('support.bring', { isQuiet: true })
  const toggle = (wish: Wish, isOn: boolean): void =>
    setChosen(isOn ? [...chosen, wish] : chosen.filter((each) => !isSame(each, wish)))

  async function save(): Promise<void> {
    if (chosen.length === 0) return onClose()
    const result = await bring.run({ id: session.id, items: [...chosen] })
    if (!result.ok) return
    showToast({ text: words.done })
    onClose()
  }
  return (
    <FormDialog
      title={words.title}
      saveLabel={words.save(chosen.length)}
      cancelLabel={words.cancel}
      refusal={bring.error && sayError(bring.error)}
      onSave={() => void save()}
      onCancel={onClose}
      onLeave={onClose}
    >
      <p className={s.quiet}>{page?.rows.length === 0 ? words.none : words.text}</p>
      <ul className={s.choices}>
        {page?.rows.map((row) => (
          <Starred key={row.id} row={row} chosen={chosen} onToggle={toggle} />
        ))}
      </ul>
      {page !== undefined && page.total > page.rows.length && (
        <div className={s.more}>
          <p className={s.quiet} role="status">
            {words.shown(page.rows.length, page.total)}
          </p>
          {page.rows.length < MOST && (
            <Button isSmall onPress={() => setLimit(Math.min(MOST, limit + STEP))}>
              {words.more}
            </Button>
          )}
        </div>
      )}
    </FormDialog>
  )
}

interface StarredProps {
  readonly row: EntryRow
  readonly chosen: readonly Wish[]
  readonly onToggle: (wish: Wish, isOn: boolean) => void
}

/** Its text is read once its paragraphs are asked for. */
function Starred({ row, chosen, onToggle }: StarredProps): ReactNode {
  const title = row.title.trim() || row.excerpt.trim().slice(0, 80) || words.untitled
  const [isOpen, setOpen] = useState(false)
  const whole: Wish = { text: title, entryId: row.id }
  return (
    <li className={s.choice}>
      <Checkbox
        isSelected={chosen.some((each) => isSame(each, whole))}
        onChange={(isOn) => onToggle(whole, isOn)}
        hint={shortDate(dayOf(row.at))}
      >
        {title}
      </Checkbox>
      <div>
        <Button
          kind="quiet"
          isSmall
          icon={isOpen ? <ChevronDown /> : <ChevronRight />}
          aria-expanded={isOpen}
          aria-label={words.paragraphs(title)}
          onPress={() => setOpen(!isOpen)}
        >
          {words.byParagraph}
        </Button>
      </div>
      {isOpen && <Paragraphs row={row} chosen={chosen} onToggle={onToggle} />}
    </li>
  )
}

function Paragraphs({ row, chosen, onToggle }: StarredProps): ReactNode {
  const { value: entry } = useFeature('journal.entry', { id: row.id })
  if (entry === undefined) return null
  const parts = [...new Set(paragraphsOf(entry.text))]
  if (parts.length === 0) return <p className={s.quiet}>{words.noParagraphs}</p>
  return (
    <div className={s.items}>
      {parts.map((text) => {
        const wish = { text, entryId: row.id }
        return (
          <Checkbox
            key={text}
            isSelected={chosen.some((each) => isSame(each, wish))}
            onChange={(isOn) => onToggle(wish, isOn)}
          >
            {text}
          </Checkbox>
        )
      })}
    </div>
  )
}

function isSame(one: Wish, other: Wish): boolean {
  return one.text === other.text && one.entryId === other.entryId
}
