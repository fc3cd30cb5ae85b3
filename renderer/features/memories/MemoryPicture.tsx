import type { ReactNode } from 'react'
import type { Picture } from '../../../core/memories/memories.schema.ts'
import { sayError } from '../../bridge/say-error.ts'
import { Button } from '../../ui/Button.tsx'
import { memoriesWords } from '../../words/memories.ts'
import s from './Memories.module.css'
import { usePictureAddress } from './use-picture-address.ts'

interface MemoryPictureProps {
  readonly picture: Picture
  readonly isReadOnly: boolean
  readonly onDescribe: (picture: Picture) => void
  readonly onTakeOut: (picture: Picture) => void
}

const words = memoriesWords.memory

export function MemoryPicture({ picture, isReadOnly, onDescribe, onTakeOut }: MemoryPictureProps): ReactNode {
  const { alt } = picture
  const { address, error } = usePictureAddress(picture.id)
  const name = alt === '' ? words.undescribed : alt
  return (
    <li>
      <figure className={s.figure}>
        <div className={s.frame}>
          {address !== null && <img src={address} alt={name} className={s.image} />}
          {address === null && error === null && <p className={s.quiet}>{words.loading}</p>}
          {error !== null && <p className={s.quiet}>{sayError(error).text}</p>}
        </div>
        <figcaption className={s.caption}>{name}</figcaption>
        <div className={s.actions}>
          {!isReadOnly && (
            <Button
              isSmall
              kind="quiet"
              aria-label={words.describeName(name)}
              onPress={() => onDescribe(picture)}
            >
              {words.describe}
            </Button>
          )}
          <Button
            isSmall
            kind="quiet"
            aria-label={words.takeOutName(name)}
            onPress={() => onTakeOut(picture)}
          >
            {words.takeOut}
          </Button>
        </div>
      </figure>
    </li>
  )
}
