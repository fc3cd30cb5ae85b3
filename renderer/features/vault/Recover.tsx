import { useState, type FormEvent, type ReactNode } from 'react'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { vaultWords } from '../../words/vault.ts'
import { mayTakeOver } from './may-take-over.ts'
import { NewPassphrase } from './NewPassphrase.tsx'
import { Refusal } from './Refusal.tsx'
import s from './vault.module.css'
import { TakeOver } from './TakeOver.tsx'
import { VaultScreen } from './VaultScreen.tsx'
import { WorkProgress } from './WorkProgress.tsx'

const words = vaultWords.recover

interface RecoverProps {
  readonly onBack: () => void
  /** What of the last lock is to be told. */
  readonly told?: ReactNode
}

/** Opens with the key from paper, and must set a new passphrase. */
export function Recover({ onBack, told }: RecoverProps): ReactNode {
  const [recoveryKey, setRecoveryKey] = useState('')
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const recover = useAction('vault.recover', { isQuiet: true })
  const isAboutKey =
    recover.error?.code === 'vault/mistyped-recovery-key' ||
    recover.error?.code === 'vault/wrong-recovery-key'
  const isReady = recoveryKey.trim() !== '' && passphrase !== null && !recover.isBusy

  function open(event?: FormEvent): void {
    event?.preventDefault()
    if (isReady) void recover.run({ recoveryKey, newPassphrase: passphrase })
  }

  return (
    <VaultScreen title={words.title}>
      {told}
      <p className={s.lead}>{words.lead}</p>
      <form className={s.form} onSubmit={open}>
        <TextField
          label={words.label}
          value={recoveryKey}
          onChange={setRecoveryKey}
          maxLength={200}
          autoComplete="off"
          spellCheck="false"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first thing to type here
          autoFocus
          error={isAboutKey && recover.error ? sayError(recover.error).text : null}
        />
        <NewPassphrase onChange={setPassphrase} isInstead />
        {recover.error && !isAboutKey && !recover.isBusy && (
          <Refusal
            error={recover.error}
            isLoud
            actions={mayTakeOver(recover.error) ? <TakeOver onAgain={open} /> : undefined}
          />
        )}
        <WorkProgress call="vault.recover" label={words.opening} isBusy={recover.isBusy} />
        <div className={s.actions}>
          <Button onPress={onBack} isDisabled={recover.isBusy}>
            {vaultWords.back}
          </Button>
          <Button kind="primary" type="submit" isDisabled={!isReady}>
            {words.button}
          </Button>
        </div>
      </form>
    </VaultScreen>
  )
}
