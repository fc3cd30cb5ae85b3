import { type ReactNode, useState } from 'react'
import type { TagCount } from '../../../../core/journal/entry-tally.ts'
import type { Deed } from '../../../../core/journal/deeds.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { TagField } from '../../../ui/TagField.tsx'
import { manyWords } from '../../../words/many-entries.ts'
import s from './many.module.css'
import { useChosen } from './use-chosen.ts'

const words = manyWords.tags
/** More are shown when they are asked for. */
const SHOWN = 8

interface TagManyDialogProps {
  readonly ids: readonly string[]
  readonly onDeed: (deed: Deed) => void
  readonly onClose: () => void
}

/** Tags to put on the chosen entries, and those they carry to take off, as one change. */
export function TagManyDialog({ ids, onDeed, onClose }: TagManyDialogProps): ReactNode {
  const all = useFeature('journal.tags').value ?? []
  const facts = useChosen(ids)
  const [on, setOn] = useState<readonly string[]>([])
  const [off, setOff] = useState<readonly string[]>([])
  const [isAskedEmpty, setAskedEmpty] = useState(false)
  function save(): void {
    if (on.length === 0 && off.length === 0) return setAskedEmpty(true)
    onClose()
    onDeed({ kind: 'tag', on, off })
  }
  return (
    <FormDialog
      title={words.title(ids.length)}
      saveLabel={words.save}
      cancelLabel={words.cancel}
      size="small"
      refusal={isAskedEmpty && on.length + off.length === 0 ? { title: words.nothing, text: '' } : null}
      onSave={save}
      onCancel={onClose}
      onLeave={onClose}
    >
      <TagField
        label={words.on}
        placeholder={words.placeholder}
        value={on}
        onChange={(tags) => {
          setOn(tags)
          setOff(off.filter((tag) => !tags.includes(tag)))
        }}
        suggestions={all.map(({ tag }) => tag)}
      />
      {facts !== null && (
        <TagsOff
          tags={facts.tags}
          off={off}
          onOff={(tags) => {
            setOff(tags)
            setOn(on.filter((tag) => !tags.includes(tag)))
          }}
        />
      )}
    </FormDialog>
  )
}

interface TagsOffProps {
  readonly tags: readonly TagCount[]
  readonly off: readonly string[]
  readonly onOff: (tags: readonly string[]) => void
}

function TagsOff({ tags, off, onOff }: TagsOffProps): ReactNode {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? tags : tags.slice(0, SHOWN)
  return (
    <fieldset className={s.off}>
      <legend className={s.legend}>{words.off}</legend>
      {tags.length === 0 && <p className={s.soft}>{words.none}</p>}
      {shown.map(({ tag, count }) => (
        <Checkbox
          key={tag}
          isSelected={off.includes(tag)}
          onChange={(is) => onOff(is ? [...off, tag].slice(-30) : off.filter((other) => other !== tag))}
        >
          {words.offOf(tag, count)}
        </Checkbox>
      ))}
      {tags.length > shown.length && (
        <Button kind="quiet" isSmall onPress={() => setWhole(true)}>
          {words.offMore(tags.length - shown.length)}
        </Button>
      )}
    </fieldset>
  )
}
