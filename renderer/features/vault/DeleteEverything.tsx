import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { vaultWords } from '../../words/vault.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { Refusal } from './Refusal.tsx'
import s from './vault.module.css'

const words = vaultWords.deleteAll

/** The card on the settings page that ends the journal, in two steps: what goes and what stays, then the passphrase. */
export function DeleteEverything(): ReactNode {
  const [step, setStep] = useState<'what' | 'passphrase' | null>(null)
  const close = (): void => setStep(null)
  return (
    <Card title={words.title}>
      <p className={s.small}>{words.lead}</p>
      <div className={s.actions}>
        <Button kind="danger" onPress={() => setStep('what')}>
          {words.open}
        </Button>
      </div>
      {step === 'what' && (
        <Dialog
          title={words.firstTitle}
          isOpen
          onClose={close}
          actions={
            <>
              <Button onPress={close}>{words.keep}</Button>
              <Button kind="danger" onPress={() => setStep('passphrase')}>
                {words.goOn}
              </Button>
            </>
          }
        >
          {words.first.map((line) => (
            <p key={line} className={s.small}>
              {line}
            </p>
          ))}
        </Dialog>
      )}
      {step === 'passphrase' && <LastStep onClose={close} />}
    </Card>
  )
}

function LastStep({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [passphrase, setPassphrase] = useState('')
  const remove = useAction('vault.deleteAll', { isQuiet: true })
  const isWrong = remove.error?.code === 'vault/wrong-passphrase'
  const field = useRef<HTMLInputElement>(null)
  const form = useId()
  useEffect(() => {
    if (remove.error !== null) field.current?.focus()
  }, [remove.error])
  return (
    <Dialog
      title={words.lastTitle}
      isOpen
      onClose={onClose}
      isHeld={remove.isBusy}
      actions={
        <>
          <Button isDisabled={remove.isBusy} onPress={onClose}>
            {words.keep}
          </Button>
          <Button kind="danger" type="submit" form={form} isDisabled={passphrase === '' || remove.isBusy}>
            {words.confirm}
          </Button>
        </>
      }
    >
      {remove.error && !isWrong && <Refusal error={remove.error} />}
      <p className={s.small}>{words.last}</p>
      <form
        id={form}
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (passphrase !== '' && !remove.isBusy) void remove.run({ passphrase })
        }}
      >
        <PassphraseField
          label={vaultWords.settings.current}
          value={passphrase}
          onChange={setPassphrase}
          isFirst
          inputRef={field}
          error={isWrong && !remove.isBusy ? vaultWords.settings.wrong : null}
        />
      </form>
    </Dialog>
  )
}
