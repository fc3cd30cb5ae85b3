import type { ReactNode } from 'react'
import type { ClarityDraft } from '../../../core/space/space.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useAboutSafety } from '../../bridge/use-gate.ts'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { isAllAdded, onLists } from '../../bridge/unadded.ts'
import { TagField } from '../../ui/TagField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { shortDate } from '../../words/dates.ts'
import { spaceWords } from '../../words/space.ts'
import { clarityLeft } from './forms-left.ts'

interface ClarityFormProps {
  readonly start: ClarityDraft
  readonly onClose: () => void
}

const words = spaceWords.clarity
const LONGEST = { want: 400, missPerson: 200, missRoutine: 200 } as const
const LONGEST_ITEM = 120
const MOST_ITEMS = 12

/** Where safety comes first, nobody is asked what they miss of the person. */
export function ClarityForm({ start, onClose }: ClarityFormProps): ReactNode {
  const isSafety = useAboutSafety()
  const form = useKeptForm({
    left: clarityLeft,
    key: start.week,
    start: { ...start, unadded: { mustHave: '', cannotAccept: '' } },
    isFit: (typed) => FIELDS.every((field) => typed[field].length <= LONGEST[field]) && isAllAdded(typed),
    write: (typed) => call('space.saveClarity', onLists(typed)),
    kept: () => words.saved,
    onClose,
  })
  const { draft, change } = form

  return (
    <KeptDialog
      form={form}
      title={words.form(shortDate(draft.week))}
      saveLabel={spaceWords.save}
      cancelLabel={spaceWords.cancel}
    >
      {FIELDS.filter((field) => !isSafety || field !== 'missPerson').map((field) => (
        <TextArea
          key={field}
          label={words[field]}
          value={draft[field]}
          onChange={(text) => change({ [field]: text })}
          rows={2}
          isReading
          error={draft[field].length > LONGEST[field] ? spaceWords.tooLong(LONGEST[field]) : null}
        />
      ))}
      {LISTS.map((field) => (
        <TagField
          key={field}
          label={words[field]}
          value={draft[field]}
          onChange={(items) => change({ [field]: [...items] })}
          suggestions={[]}
          placeholder={words.listHint}
          longest={LONGEST_ITEM}
          most={MOST_ITEMS}
          isForSentences
          box={{
            text: draft.unadded[field],
            onChange: (text) => change({ unadded: { ...draft.unadded, [field]: text } }),
          }}
        />
      ))}
    </KeptDialog>
  )
}

const FIELDS = ['want', 'missPerson', 'missRoutine'] as const
const LISTS = ['mustHave', 'cannotAccept'] as const
