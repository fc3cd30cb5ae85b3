import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { vaultWords } from '../../words/vault.ts'
import { NewPassphrase } from './NewPassphrase.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { Refusal } from './Refusal.tsx'
import s from './vault.module.css'
import { WorkProgress } from './WorkProgress.tsx'

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
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (change.error !== null) field.current?.focus()
  }, [change.error])
  return (
    <Dialog
      title={words.changeTitle}
      isOpen
      onClose={onClose}
      isHeld={change.isBusy}
      actions={
        <>
          <WorkProgress
            call="vault.changePassphrase"
            label={words.working}
            isBusy={change.isBusy}
            takesFocus
          />
          {!change.isBusy && (
            <>
              <Button onPress={onClose}>{vaultWords.back}</Button>
              <Button
                kind="primary"
                isDisabled={current === '' || next === null}
                onPress={() => next !== null && void change.run({ current, next })}
              >
                {words.change}
              </Button>
            </>
          )}
        </>
      }
    >
      {change.error && !isWrong && !change.isBusy && <Refusal error={change.error} />}
      <p className={s.small}>{words.changeLead}</p>
      <p className={s.small}>{words.changeOlder}</p>
      <PassphraseField
        label={words.current}
        value={current}
        onChange={setCurrent}
        isFirst
        inputRef={field}
        error={isWrong && !change.isBusy ? words.wrong : null}
      />
      <NewPassphrase onChange={setNext} />
    </Dialog>
  )
}
