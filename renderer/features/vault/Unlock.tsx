import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import type { Output } from '../../../core/contract.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { vaultWords } from '../../words/vault.ts'
import { isDamage } from './is-damage.ts'
import { mayTakeOver } from './may-take-over.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { Recover } from './Recover.tsx'
import { Refusal } from './Refusal.tsx'
import { Salvage } from './Salvage.tsx'
import { SinceTheLock } from './SinceTheLock.tsx'
import s from './vault.module.css'
import { TakeOver } from './TakeOver.tsx'
import { VaultScreen } from './VaultScreen.tsx'
import { WorkProgress } from './WorkProgress.tsx'

const words = vaultWords.unlock

/** Wrong tries after which help is offered. */
const PATIENCE = 3

interface UnlockProps {
  readonly folderName: string
  readonly hasRecoveryKey: boolean
  readonly isDemo: boolean
  /** What of the last lock is to be told. */
  readonly notices: Output<'vault.status'>['notices']
}

export function Unlock({ folderName, hasRecoveryKey, isDemo, notices }: UnlockProps): ReactNode {
  const [passphrase, setPassphrase] = useState('')
  const [wrongTries, setWrongTries] = useState(0)
  const [way, setWay] = useState<'passphrase' | 'recover' | 'salvage'>('passphrase')
  const field = useRef<HTMLInputElement>(null)
  const unlock = useAction('vault.unlock', { isQuiet: true })
  const isWrong = unlock.error?.code === 'vault/wrong-passphrase'

  async function open(): Promise<void> {
    if (passphrase === '' || unlock.isBusy) return
    const opened = await unlock.run({ passphrase })
    if (opened.ok) return
    if (opened.error.code === 'vault/wrong-passphrase') setWrongTries(wrongTries + 1)
    field.current?.focus()
    field.current?.select()
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    void open()
  }

  function again(): void {
    field.current?.focus()
    void open()
  }

  const back = (): void => setWay('passphrase')
  const told = <SinceTheLock notices={notices} />
  if (way === 'recover') return <Recover onBack={back} told={told} />
  if (way === 'salvage') return <Salvage onBack={back} told={told} />
  return (
    <VaultScreen title={words.title} above={folderName}>
      {told}
      <form className={s.form} onSubmit={submit}>
        <PassphraseField
          label={vaultWords.passphrase.label}
          value={passphrase}
          onChange={setPassphrase}
          error={isWrong && !unlock.isBusy ? sayError(unlock.error).text : null}
          isFirst
          inputRef={field}
        />
        {unlock.error && !isWrong && !unlock.isBusy && (
          <Refusal
            error={unlock.error}
            isLoud
            actions={
              isDamage(unlock.error) ? (
                <Button isSmall onPress={() => setWay('salvage')}>
                  {vaultWords.salvage.way}
                </Button>
              ) : mayTakeOver(unlock.error) ? (
                <TakeOver onAgain={again} />
              ) : undefined
            }
          />
        )}
        {wrongTries >= PATIENCE && (
          <Help hasRecoveryKey={hasRecoveryKey} onRecover={() => setWay('recover')} />
        )}
        {isDemo && <p className={s.small}>{words.demo}</p>}
        <div style={{ minHeight: '2.25rem' }}>
          <WorkProgress call="vault.unlock" label={words.opening} isBusy={unlock.isBusy} isMostlyShort />
        </div>
        <div className={s.actions}>
          <Button kind="primary" type="submit" isDisabled={passphrase === '' || unlock.isBusy}>
            {words.button}
          </Button>
          {hasRecoveryKey && (
            <Button kind="quiet" onPress={() => setWay('recover')}>
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
