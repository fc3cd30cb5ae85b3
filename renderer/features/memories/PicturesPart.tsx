import { ImagePlus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { MOST_PICTURES } from '../../../core/memories/activity-kinds.ts'
import type { Picture } from '../../../core/memories/memories.schema.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Part } from '../../ui/Part.tsx'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { showToast } from '../../ui/Toast.tsx'
import { useAsked } from '../../ui/use-asked.tsx'
import { memoriesWords } from '../../words/memories.ts'
import { AltForm } from './AltForm.tsx'
import s from './Memories.module.css'
import { MemoryPicture } from './MemoryPicture.tsx'

interface PicturesPartProps {
  readonly activityId: string
  readonly pictures: readonly Picture[]
  readonly isReadOnly: boolean
}

const words = memoriesWords.memory
const outWords = memoriesWords.takeOut

export function PicturesPart({ activityId, pictures, isReadOnly }: PicturesPartProps): ReactNode {
  const [describing, setDescribing] = useState<Picture | null>(null)
  const add = useAction('memories.addPicture', {
    isQuiet: true,
    onDone: (picture) => picture !== null && setDescribing(picture),
  })
  const putBack = useAction('memories.putPictureBack', { onDone: () => showToast({ text: outWords.back }) })
  const takeOut = useAction('memories.removePicture', {
    onDone: ({ id }) => offerUndo(outWords.done, () => putBack.run({ id })),
  })
  const asked = useAsked(outWords, ({ id }: Picture) => void takeOut.run({ id }))
  const refusal = add.error && sayError(add.error)
  const mayAdd = !isReadOnly && pictures.length < MOST_PICTURES
  if (isReadOnly && pictures.length === 0) return null
  return (
    <Part
      title={words.pictures}
      hint={!isReadOnly && words.hint}
      action={
        mayAdd && (
          <Button
            icon={<ImagePlus />}
            isPending={add.isBusy}
            onPress={() => void add.run({ id: activityId })}
          >
            {words.add}
          </Button>
        )
      }
    >
      {add.isBusy && <p role="status">{words.adding}</p>}
      {refusal && (
        <Banner tone="warn" title={refusal.title} announce="polite">
          {refusal.text}
        </Banner>
      )}
      {pictures.length === 0 && <p className={s.quiet}>{words.empty}</p>}
      {pictures.length > 0 && (
        <ul className={s.pictures}>
          {pictures.map((picture) => (
            <MemoryPicture
              key={picture.id}
              picture={picture}
              isReadOnly={isReadOnly}
              onDescribe={setDescribing}
              onTakeOut={asked.ask}
            />
          ))}
        </ul>
      )}
      {describing !== null && (
        <AltForm key={describing.id} picture={describing} onClose={() => setDescribing(null)} />
      )}
      {asked.dialog}
    </Part>
  )
}
