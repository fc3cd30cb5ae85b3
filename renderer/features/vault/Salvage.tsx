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
const FROM_COPY = {
  title: words.copyWay,
  lead: words.copyLead,
  first: words.copyFirst,
  button: words.copyButton,
  opening: words.copyOpening,
}

interface SalvageProps {
  readonly onBack: () => void
  /** Only a copy is here. */
  readonly isFromCopy?: boolean
  /** What of the last lock is to be told. */
  readonly told?: ReactNode
}

/** Says what it does, and then opens a damaged journal with all that can be read, or one that is gone from its copy. */
export function Salvage({ onBack, isFromCopy = false, told }: SalvageProps): ReactNode {
  const said = isFromCopy ? FROM_COPY : words
  const [passphrase, setPassphrase] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const salvage = useAction('vault.salvage', { isQuiet: true })
  const { error, isBusy } = salvage
  const isWrong = error?.code === 'vault/wrong-passphrase'
  useEffect(() => {
    if (error !== null) field.current?.focus()
  }, [error])

  function open(evenEmpty = false): void {
    if (passphrase !== '' && !isBusy) void salvage.run({ passphrase, evenEmpty })
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    open()
  }

  return (
    <VaultScreen title={said.title}>
      {told}
      <p className={s.lead}>{said.lead}</p>
      <p className={s.lead}>{said.first}</p>
      <form className={s.form} onSubmit={submit}>
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
            actions={
              mayTakeOver(error) ? (
                <TakeOver onAgain={() => open()} />
              ) : error.code === 'vault/nothing-readable' ? (
                <Button isSmall onPress={() => open(true)}>
                  {words.evenEmpty}
                </Button>
              ) : undefined
            }
          />
        )}
        <WorkProgress call="vault.salvage" label={said.opening} isBusy={isBusy} />
        <div className={s.actions}>
          <Button onPress={onBack} isDisabled={isBusy}>
            {vaultWords.back}
          </Button>
          <Button kind="primary" type="submit" isDisabled={passphrase === '' || isBusy}>
            {said.button}
          </Button>
        </div>
      </form>
    </VaultScreen>
  )
}
