import { type ReactNode, useState } from 'react'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { Select } from '../../../ui/Select.tsx'
import { tagWords } from '../../../words/tags.ts'
import type { RetagDialogProps } from './RenameDialog.tsx'

const words = tagWords.merge

/** Which tag the other becomes. */
export function MergeDialog({ of, tags, onRetag, onClose }: RetagDialogProps): ReactNode {
  const [into, setInto] = useState<string | null>(null)
  const [isAskedEmpty, setAskedEmpty] = useState(false)
  return (
    <FormDialog
      title={words.title(of.tag)}
      saveLabel={words.save}
      cancelLabel={tagWords.rename.cancel}
      size="small"
      refusal={null}
      onSave={() => {
        if (into === null) setAskedEmpty(true)
        else onRetag(of.tag, into)
      }}
      onCancel={onClose}
      onLeave={onClose}
    >
      <Select
        label={words.into}
        placeholder={words.choose}
        choices={tags
          .filter(({ tag }) => tag !== of.tag)
          .map(({ tag, count }) => ({ value: tag, label: tag, hint: tagWords.entries(count) }))}
        value={into}
        onChange={setInto}
        error={into === null && isAskedEmpty ? words.missing : null}
      />
      <p role="status">{into === null ? '' : words.lead(of.tag, into, of.count)}</p>
    </FormDialog>
  )
}
