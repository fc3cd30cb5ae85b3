import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { vaultWords } from '../../words/vault.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { RecoveryKeyProof } from './RecoveryKeyProof.tsx'
import { Refusal } from './Refusal.tsx'
import { useNewKey } from './RecoveryScreen.tsx'
import s from './vault.module.css'
import { WorkProgress } from './WorkProgress.tsx'

const words = vaultWords.settings

interface ReplaceKeyProps {
  readonly isRemoving: boolean
  /** Another computer writes to the journal too. */
  readonly isShared: boolean
  readonly onClose: () => void
}

/** A new recovery key in place of the old one, or none; both ask for the passphrase. */
export function ReplaceKey({ isRemoving, isShared, onClose }: ReplaceKeyProps): ReactNode {
  const [passphrase, setPassphrase] = useState('')
  const [isProven, setProven] = useState(false)
  const recoveryKey = useNewKey(!isRemoving)
  const replace = useAction('vault.replaceRecoveryKey', {
    isQuiet: true,
    onDone: ({ isAllRewritten }) => {
      const done = isRemoving ? words.removed : words.replaced
      showToast({ text: isAllRewritten ? done : `${done} ${words.later}` })
      onClose()
    },
  })
  const isWrong = replace.error?.code === 'vault/wrong-passphrase'
  const field = useRef<HTMLInputElement>(null)
  const form = useId()
  useEffect(() => {
    if (replace.error !== null) field.current?.focus()
  }, [replace.error])
  const isReady = passphrase !== '' && (isRemoving || isProven)
  return (
    <Dialog
      title={isRemoving ? words.removeTitle : words.replaceTitle}
      isOpen
      onClose={onClose}
      isHeld={replace.isBusy}
      actions={
        <>
          <WorkProgress
            call="vault.replaceRecoveryKey"
            label={words.working}
            isBusy={replace.isBusy}
            takesFocus
          />
          {!replace.isBusy && (
            <>
              <Button onPress={onClose}>{isRemoving ? words.keep : vaultWords.back}</Button>
              <Button
                kind={isRemoving ? 'danger' : 'primary'}
                type="submit"
                form={form}
                isDisabled={!isReady}
              >
                {isRemoving ? words.remove : words.confirmKey}
              </Button>
            </>
          )}
        </>
      }
    >
      {replace.error && !isWrong && !replace.isBusy && <Refusal error={replace.error} />}
      <p className={s.small}>{isRemoving ? words.removeText : words.replaceText}</p>
      {isShared && <p className={s.small}>{words.shared}</p>}
      <form
        id={form}
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isReady || replace.isBusy) return
          void replace.run({ passphrase, recoveryKey: isRemoving ? null : recoveryKey })
        }}
      >
        {!isRemoving && recoveryKey !== null && (
          <RecoveryKeyProof recoveryKey={recoveryKey} onProven={setProven} />
        )}
        <PassphraseField
          label={words.current}
          value={passphrase}
          onChange={setPassphrase}
          isFirst={isRemoving}
          inputRef={field}
          error={isWrong && !replace.isBusy ? words.wrong : null}
        />
      </form>
    </Dialog>
  )
}
