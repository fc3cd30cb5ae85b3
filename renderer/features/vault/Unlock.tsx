import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { vaultWords } from '../../words/vault.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { Recover } from './Recover.tsx'
import s from './vault.module.css'
import { VaultScreen } from './VaultScreen.tsx'

const words = vaultWords.unlock

/** Wrong tries after which help is offered. */
const PATIENCE = 3

interface UnlockProps {
  readonly folderName: string
  readonly hasRecoveryKey: boolean
  readonly isDemo: boolean
}

export function Unlock({ folderName, hasRecoveryKey, isDemo }: UnlockProps): ReactNode {
  const [passphrase, setPassphrase] = useState('')
  const [wrongTries, setWrongTries] = useState(0)
  const [isRecovering, setRecovering] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const unlock = useAction('vault.unlock', { isQuiet: true })
  const isWrong = unlock.error?.code === 'vault/wrong-passphrase'

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (passphrase === '' || unlock.isBusy) return
    const opened = await unlock.run({ passphrase })
    if (opened.ok) return
    if (opened.error.code === 'vault/wrong-passphrase') setWrongTries(wrongTries + 1)
    field.current?.focus()
    field.current?.select()
  }

  if (isRecovering) return <Recover onBack={() => setRecovering(false)} />
  return (
    <VaultScreen title={words.title} above={folderName}>
      <form className={s.form} onSubmit={(event) => void open(event)}>
        <PassphraseField
          label={vaultWords.passphrase.label}
          value={passphrase}
          onChange={setPassphrase}
          error={isWrong && !unlock.isBusy ? sayError(unlock.error).text : null}
          isFirst
          inputRef={field}
        />
        {unlock.error && !isWrong && (
          <Banner tone="danger" announce="assertive" title={sayError(unlock.error).title}>
            {sayError(unlock.error).text}
          </Banner>
        )}
        {wrongTries >= PATIENCE && (
          <Help hasRecoveryKey={hasRecoveryKey} onRecover={() => setRecovering(true)} />
        )}
        {isDemo && <p className={s.small}>{words.demo}</p>}
        <div style={{ minHeight: '2.25rem' }}>
          {unlock.isBusy && <ProgressBar label={words.opening} share={null} />}
        </div>
        <div className={s.actions}>
          <Button kind="primary" type="submit" isDisabled={passphrase === '' || unlock.isBusy}>
            {words.button}
          </Button>
          {hasRecoveryKey && (
            <Button kind="quiet" onPress={() => setRecovering(true)}>
              {words.forgot}
            </Button>
          )}
        </div>
      </form>
    </VaultScreen>
  )
}

interface HelpProps {
  readonly hasRecoveryKey: boolean
  readonly onRecover: () => void
}

function Help({ hasRecoveryKey, onRecover }: HelpProps): ReactNode {
  return (
    <Banner
      tone="info"
      announce="polite"
      title={words.helpTitle}
      actions={
        hasRecoveryKey && (
          <Button isSmall onPress={onRecover}>
            {words.withKey}
          </Button>
        )
      }
    >
      {words.help} {!hasRecoveryKey && words.noKey}
    </Banner>
  )
}
