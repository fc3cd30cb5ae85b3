import { useState, type ReactNode } from 'react'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { vaultWords } from '../../words/vault.ts'
import { NewPassphrase } from './NewPassphrase.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import s from './vault.module.css'

const words = vaultWords.settings

export function ChangePassphrase({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState<string | null>(null)
  const change = useAction('vault.changePassphrase', {
    isQuiet: true,
    onDone: () => {
      showToast({ text: words.changed })
      onClose()
    },
  })
  const isWrong = change.error?.code === 'vault/wrong-passphrase'
  return (
    <Dialog
      title={words.changeTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={change.isBusy}>
            {vaultWords.back}
          </Button>
          <Button
            kind="primary"
            isDisabled={current === '' || next === null || change.isBusy}
            onPress={() => next !== null && void change.run({ current, next })}
          >
            {words.change}
          </Button>
        </>
      }
    >
      <p className={s.small}>{words.changeLead}</p>
      <PassphraseField
        label={words.current}
        value={current}
        onChange={setCurrent}
        isFirst
        error={isWrong ? words.wrong : null}
      />
      <NewPassphrase onChange={setNext} />
      {change.error && !isWrong && <Banner tone="danger">{sayError(change.error).text}</Banner>}
      {change.isBusy && <ProgressBar label={words.working} share={null} />}
    </Dialog>
  )
}
