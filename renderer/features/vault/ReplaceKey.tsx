import { useState, type ReactNode } from 'react'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { vaultWords } from '../../words/vault.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { RecoveryKeyProof } from './RecoveryKeyProof.tsx'
import { useNewKey } from './RecoveryScreen.tsx'
import s from './vault.module.css'

const words = vaultWords.settings

interface ReplaceKeyProps {
  readonly isRemoving: boolean
  readonly onClose: () => void
}

/** A new recovery key in place of the old one, or none; both ask for the passphrase. */
export function ReplaceKey({ isRemoving, onClose }: ReplaceKeyProps): ReactNode {
  const [passphrase, setPassphrase] = useState('')
  const [isProven, setProven] = useState(false)
  const recoveryKey = useNewKey(!isRemoving)
  const replace = useAction('vault.replaceRecoveryKey', {
    isQuiet: true,
    onDone: () => {
      showToast({ text: isRemoving ? words.removed : words.replaced })
      onClose()
    },
  })
  const isWrong = replace.error?.code === 'vault/wrong-passphrase'
  const isReady = passphrase !== '' && (isRemoving || isProven) && !replace.isBusy
  return (
    <Dialog
      title={isRemoving ? words.removeTitle : words.replaceTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={replace.isBusy}>
            {isRemoving ? words.keep : vaultWords.back}
          </Button>
          <Button
            kind={isRemoving ? 'danger' : 'primary'}
            isDisabled={!isReady}
            onPress={() => void replace.run({ passphrase, recoveryKey: isRemoving ? null : recoveryKey })}
          >
            {isRemoving ? words.remove : words.confirmKey}
          </Button>
        </>
      }
    >
      <p className={s.small}>{isRemoving ? words.removeText : words.replaceText}</p>
      {!isRemoving && recoveryKey !== null && (
        <RecoveryKeyProof recoveryKey={recoveryKey} onProven={setProven} />
      )}
      <PassphraseField
        label={words.current}
        value={passphrase}
        onChange={setPassphrase}
        error={isWrong ? words.wrong : null}
      />
      {replace.error && !isWrong && <Banner tone="danger">{sayError(replace.error).text}</Banner>}
      {replace.isBusy && <ProgressBar label={words.working} share={null} />}
    </Dialog>
  )
}
