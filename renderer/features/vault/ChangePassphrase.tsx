import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
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

interface ChangePassphraseProps {
  /** Another computer writes to the journal too. */
  readonly isShared: boolean
  readonly onClose: () => void
}

export function ChangePassphrase({ isShared, onClose }: ChangePassphraseProps): ReactNode {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState<string | null>(null)
  const change = useAction('vault.changePassphrase', {
    isQuiet: true,
    onDone: ({ isAllRewritten }) => {
      showToast({ text: isAllRewritten ? words.changed : `${words.changed} ${words.later}` })
      onClose()
    },
  })
  const isWrong = change.error?.code === 'vault/wrong-passphrase'
  const field = useRef<HTMLInputElement>(null)
  const form = useId()
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
              <Button kind="primary" type="submit" form={form} isDisabled={current === '' || next === null}>
                {words.change}
              </Button>
            </>
          )}
        </>
      }
    >
      {change.error && !isWrong && !change.isBusy && <Refusal error={change.error} />}
      <p className={s.small}>{isShared ? words.changeLeadShared : words.changeLead}</p>
      <p className={s.small}>{words.changeOlder}</p>
      <form
        id={form}
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (current !== '' && next !== null && !change.isBusy) void change.run({ current, next })
        }}
      >
        <PassphraseField
          label={words.current}
          value={current}
          onChange={setCurrent}
          isFirst
          inputRef={field}
          error={isWrong && !change.isBusy ? words.wrong : null}
        />
        <NewPassphrase onChange={setNext} isInstead />
      </form>
    </Dialog>
  )
}
