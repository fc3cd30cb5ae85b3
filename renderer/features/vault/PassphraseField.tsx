import { Eye, EyeOff } from 'lucide-react'
import { useState, type ReactNode, type Ref } from 'react'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextField, type TextFieldProps } from '../../ui/TextField.tsx'
import { vaultWords } from '../../words/vault.ts'
import s from './vault.module.css'

const words = vaultWords.passphrase

interface PassphraseFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | null
  readonly isNew?: boolean
  readonly isFirst?: boolean
  readonly isDisabled?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** Masked until shown; pasting is welcome; says when Caps Lock is on. */
export function PassphraseField(props: PassphraseFieldProps): ReactNode {
  const {
    label,
    value,
    onChange,
    error,
    isNew = false,
    isFirst = false,
    isDisabled = false,
    inputRef,
  } = props
  const [isShown, setShown] = useState(false)
  const [hasCaps, setCaps] = useState(false)
  const watchCaps: NonNullable<TextFieldProps['onKeyDown']> = (event) => {
    setCaps(event.getModifierState('CapsLock'))
    // Else a key pressed here goes nowhere else: Escape would not close the dialog around it.
    event.continuePropagation()
  }
  return (
    <div className={s.passphrase}>
      <TextField
        label={label}
        type={isShown ? 'text' : 'password'}
        value={value}
        onChange={onChange}
        maxLength={1024}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        spellCheck="false"
        isDisabled={isDisabled}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one thing this screen is for
        autoFocus={isFirst}
        onKeyDown={watchCaps}
        onKeyUp={watchCaps}
        {...(error === undefined ? {} : { error })}
        {...(inputRef === undefined ? {} : { inputRef })}
      />
      <div className={s.eye}>
        <IconButton
          label={isShown ? words.hide : words.show}
          icon={isShown ? <EyeOff /> : <Eye />}
          onPress={() => setShown(!isShown)}
        />
      </div>
      <p role="status" className={s.caps}>
        {hasCaps ? words.caps : ''}
      </p>
    </div>
  )
}
