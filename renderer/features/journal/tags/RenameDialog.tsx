import { type ReactNode, useState } from 'react'
import type { TagCount } from '../../../../core/journal/entry-tally.ts'
import { isSameTag, tidiedTag } from '../../../../core/journal/tags.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { tagWords } from '../../../words/tags.ts'

const words = tagWords.rename

export interface RetagDialogProps {
  readonly of: TagCount
  readonly tags: readonly TagCount[]
  readonly onRetag: (from: string, to: string) => void
  readonly onClose: () => void
}

/** A new name; one that is there already makes one tag of both, and that is said before. */
export function RenameDialog({ of, tags, onRetag, onClose }: RetagDialogProps): ReactNode {
  const [name, setName] = useState(of.tag)
  const [isAskedEmpty, setAskedEmpty] = useState(false)
  const to = tidiedTag(name)
  const there = tags.find(({ tag }) => tag !== of.tag && isSameTag(tag, to))
  function save(): void {
    if (to === '') return setAskedEmpty(true)
    if (to === of.tag) return onClose()
    onRetag(of.tag, there?.tag ?? to)
  }
  return (
    <FormDialog
      title={words.title(of.tag)}
      saveLabel={there ? words.merge : words.save}
      cancelLabel={words.cancel}
      size="small"
      refusal={null}
      onSave={save}
      onCancel={onClose}
      onLeave={onClose}
    >
      <TextField
        label={words.name}
        value={name}
        onChange={setName}
        maxLength={40}
        autoComplete="off"
        error={to === '' && isAskedEmpty ? words.empty : null}
      />
      <p role="status">{there ? words.isThere(there.tag, there.count) : ''}</p>
    </FormDialog>
  )
}
