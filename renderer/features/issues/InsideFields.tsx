import type { ReactNode } from 'react'
import { closeLookWords } from '../../words/close-look.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { LongField, type DraftProps } from './LongField.tsx'
import { useHidesMine } from './use-hides-mine.ts'

const words = closeLookWords.fields
const group = closeLookWords.groups.inside

/** Where someone was afraid or hurt, nobody asks how it was for the other. */
export function InsideFields(props: DraftProps): ReactNode {
  const isHidden = useHidesMine(props.draft)
  return (
    <FieldGroup title={group.title} hint={group.hint}>
      <LongField {...props} field="impactOnMe" label={words.impactOnMe} />
      {!isHidden && <LongField {...props} field="impactOnThem" label={words.impactOnThem} />}
      <LongField {...props} field="needBehind" label={words.need} hint={words.needHint} rows={2} />
    </FieldGroup>
  )
}
