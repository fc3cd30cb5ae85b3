import { useState, type ReactNode } from 'react'
import type { Picture } from '../../../core/memories/memories.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { useDraft } from '../../bridge/drafts.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useSaveOnce } from '../../bridge/use-save-once.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { memoriesWords } from '../../words/memories.ts'
import { LONGEST } from './activity-draft.ts'
import s from './Memories.module.css'
import { usePictureAddress } from './use-picture-address.ts'

interface AltFormProps {
  readonly picture: Picture
  readonly onClose: () => void
}

const words = memoriesWords.memory

/** What is on a picture, in the person's words. */
export function AltForm({ picture, onClose }: AltFormProps): ReactNode {
  const [alt, setAlt] = useState(picture.alt)
  const { save, error } = useSaveOnce(alt, () => call('memories.describePicture', { id: picture.id, alt }))
  const { address } = usePictureAddress(picture.id)
  useDraft(async () => alt === picture.alt || save())

  async function submit(): Promise<void> {
    if (await save()) onClose()
  }
  return (
    <FormDialog
      size="small"
      title={words.describe}
      saveLabel={words.altSave}
      cancelLabel={words.altCancel}
      refusal={error && sayError(error)}
      onSave={() => void submit()}
      onClose={onClose}
    >
      {address !== null && (
        <div className={s.frame}>
          <img src={address} alt="" className={s.preview} />
        </div>
      )}
      <TextField
        label={words.alt}
        hint={words.altHint}
        value={alt}
        onChange={setAlt}
        maxLength={LONGEST.alt}
        autoComplete="off"
      />
    </FormDialog>
  )
}
