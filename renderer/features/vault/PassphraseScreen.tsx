import { useState, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { vaultWords } from '../../words/vault.ts'
import { NewPassphrase } from './NewPassphrase.tsx'
import s from './vault.module.css'

interface PassphraseScreenProps {
  readonly onBack: () => void
  readonly onNext: (passphrase: string) => void
}

export function PassphraseScreen({ onBack, onNext }: PassphraseScreenProps): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <form
      className={s.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen !== null) onNext(chosen)
      }}
    >
      <p className={s.lead}>{vaultWords.passphrase.lead}</p>
      <NewPassphrase onChange={setChosen} isFirst />
      <p className={s.small}>{vaultWords.passphrase.lost}</p>
      <div className={s.actions}>
        <Button onPress={onBack}>{vaultWords.back}</Button>
        <Button kind="primary" type="submit" isDisabled={chosen === null}>
          {vaultWords.next}
        </Button>
      </div>
    </form>
  )
}
