import { useEffect, useState, type ReactNode } from 'react'
import { vaultWords } from '../../words/vault.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { useStrength, type Strength } from './use-strength.ts'
import s from './vault.module.css'

const words = vaultWords.passphrase

interface NewPassphraseProps {
  /** The passphrase once it is good enough and typed twice alike; else null. */
  readonly onChange: (passphrase: string | null) => void
  readonly isFirst?: boolean
  /** There is one already, and this takes its place. */
  readonly isInstead?: boolean
}

export function NewPassphrase({
  onChange,
  isFirst = false,
  isInstead = false,
}: NewPassphraseProps): ReactNode {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const strength = useStrength(passphrase)
  const isGood = strength !== null && strength.verdict !== 'refused' && passphrase === again
  useEffect(() => onChange(isGood ? passphrase : null), [isGood, passphrase, onChange])
  const isDifferent = again !== '' && again.length >= passphrase.length && passphrase !== again
  return (
    <div className={s.form}>
      <PassphraseField
        label={isInstead ? words.newLabel : words.label}
        value={passphrase}
        onChange={setPassphrase}
        isNew
        isFirst={isFirst}
      />
      <StrengthMeter strength={strength} />
      <PassphraseField
        label={words.again}
        value={again}
        onChange={setAgain}
        isNew
        error={isDifferent ? words.different : null}
      />
    </div>
  )
}

const LEVELS = ['refused', 'weak', 'good', 'strong'] as const

function StrengthMeter({ strength }: { readonly strength: Strength | null }): ReactNode {
  const level = strength === null ? 0 : LEVELS.indexOf(strength.verdict) + 1
  return (
    <div className={s.strength}>
      <div className={s.meter} data-verdict={strength?.verdict ?? 'none'} aria-hidden="true">
        {LEVELS.map((name, at) => (
          <span key={name} data-on={at < level} />
        ))}
      </div>
      <p role="status">
        {strength && (
          <>
            <strong>{vaultWords.strength.names[strength.verdict]}.</strong>{' '}
            {vaultWords.strength.say(strength)}
          </>
        )}
      </p>
    </div>
  )
}
