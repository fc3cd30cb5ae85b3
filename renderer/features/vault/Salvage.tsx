import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { vaultWords } from '../../words/vault.ts'
import { mayTakeOver } from './may-take-over.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { Refusal } from './Refusal.tsx'
import s from './vault.module.css'
import { TakeOver } from './TakeOver.tsx'
import { VaultScreen } from './VaultScreen.tsx'
import { WorkProgress } from './WorkProgress.tsx'

const words = vaultWords.salvage

interface SalvageProps {
  readonly onBack: () => void
  /** What of the last lock is to be told. */
  readonly told?: ReactNode
}

/** Says what it does, and then opens a damaged journal with all that can be read. */
export function Salvage({ onBack, told }: SalvageProps): ReactNode {
  const [passphrase, setPassphrase] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const salvage = useAction('vault.salvage', { isQuiet: true })
  const { error, isBusy } = salvage
  const isWrong = error?.code === 'vault/wrong-passphrase'
  useEffect(() => {
    if (error !== null) field.current?.focus()
  }, [error])

  function open(event?: FormEvent): void {
    event?.preventDefault()
    if (passphrase !== '' && !isBusy) void salvage.run({ passphrase })
  }

  return (
    <VaultScreen title={words.title}>
      {told}
      <p className={s.lead}>{words.lead}</p>
      <p className={s.lead}>{words.first}</p>
      <form className={s.form} onSubmit={open}>
        <PassphraseField
          label={vaultWords.passphrase.label}
          value={passphrase}
          onChange={setPassphrase}
          error={isWrong && !isBusy ? sayError(error).text : null}
          isFirst
          inputRef={field}
        />
        {error !== null && !isWrong && !isBusy && (
          <Refusal
            error={error}
            isLoud
            actions={mayTakeOver(error) ? <TakeOver onAgain={open} /> : undefined}
          />
        )}
        <WorkProgress call="vault.salvage" label={words.opening} isBusy={isBusy} />
        <div className={s.actions}>
          <Button onPress={onBack} isDisabled={isBusy}>
            {vaultWords.back}
          </Button>
          <Button kind="primary" type="submit" isDisabled={passphrase === '' || isBusy}>
            {words.button}
          </Button>
        </div>
      </form>
    </VaultScreen>
  )
}
