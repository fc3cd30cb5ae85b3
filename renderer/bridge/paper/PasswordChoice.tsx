import { useState, type ReactNode } from 'react'
import { isTooShort, LEAST_CHARACTERS, LONGEST_PASSWORD } from '../../../core/kernel/password-length.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { paperWords } from '../../words/paper.ts'
import s from './PasswordChoice.module.css'

const words = paperWords.password

/** null: the file is to be open. '' while a password is wanted, and is not yet typed twice alike. */
export type ChosenPassword = string | null

interface PasswordChoiceProps {
  /** Said once one is wanted. */
  readonly hint: string
  readonly onChange: (password: ChosenPassword) => void
}

/** Typed twice, held by these two fields alone, and gone with them. */
export function PasswordChoice({ hint, onChange }: PasswordChoiceProps): ReactNode {
  const [isWanted, setWanted] = useState(false)
  const [typed, setTyped] = useState({ first: '', again: '' })
  const [isShown, setShown] = useState(false)
  const want = (wanted: boolean): void => {
    setWanted(wanted)
    setTyped({ first: '', again: '' })
    onChange(wanted ? '' : null)
  }
  const type = (part: Partial<typeof typed>): void => {
    const now = { ...typed, ...part }
    setTyped(now)
    onChange(now.first === now.again && !isTooShort(now.first) ? now.first : '')
  }
  const isDifferent = typed.again.length >= typed.first.length && typed.again !== typed.first
  const field = {
    type: isShown ? 'text' : 'password',
    maxLength: LONGEST_PASSWORD,
    autoComplete: 'new-password',
    spellCheck: 'false',
  } as const
  return (
    <div className={s.choice}>
      <Checkbox isSelected={isWanted} onChange={want} {...(isWanted ? { hint } : {})}>
        {words.wanted}
      </Checkbox>
      {isWanted && (
        <div className={s.fields}>
          <TextField
            {...field}
            label={words.first}
            hint={words.least(LEAST_CHARACTERS)}
            value={typed.first}
            onChange={(first) => type({ first })}
          />
          <TextField
            {...field}
            label={words.again}
            value={typed.again}
            onChange={(again) => type({ again })}
            error={isDifferent ? words.different : null}
          />
          <Checkbox isSelected={isShown} onChange={setShown}>
            {words.show}
          </Checkbox>
          <p className={s.note}>{words.lost}</p>
        </div>
      )}
    </div>
  )
}
