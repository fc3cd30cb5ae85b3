import type { ReactNode } from 'react'
import type { Picture } from '../../../core/memories/memories.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { TextField } from '../../ui/TextField.tsx'
import { memoriesWords } from '../../words/memories.ts'
import { LONGEST } from './activity-draft.ts'
import { altsLeft } from './forms-left.ts'
import s from './Memories.module.css'
import { usePictureAddress } from './use-picture-address.ts'

interface AltFormProps {
  readonly picture: Picture
  readonly onClose: () => void
}

const words = memoriesWords.memory

/** What is on a picture, in the person's words. */
export function AltForm({ picture, onClose }: AltFormProps): ReactNode {
  const form = useKeptForm({
    left: altsLeft,
    key: picture.id,
    start: { alt: picture.alt },
    isFit: () => true,
    write: ({ alt }) => call('memories.describePicture', { id: picture.id, alt }),
    onClose,
  })
  const { draft, change } = form
  const { address } = usePictureAddress(picture.id)
  return (
    <KeptDialog
      form={form}
      size="small"
      title={words.describe}
      saveLabel={words.altSave}
      cancelLabel={words.altCancel}
    >
      {address !== null && (
        <div className={s.frame}>
          <img src={address} alt="" className={s.preview} />
        </div>
      )}
      <TextField
        label={words.alt}
        hint={words.altHint}
        value={draft.alt}
        onChange={(alt) => change({ alt })}
        maxLength={LONGEST.alt}
        autoComplete="off"
      />
    </KeptDialog>
  )
}
