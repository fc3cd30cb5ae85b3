import { useEffect, useState, type ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { vaultWords } from '../../words/vault.ts'
import { RecoveryKeyProof } from './RecoveryKeyProof.tsx'
import s from './vault.module.css'

const words = vaultWords.recovery

interface RecoveryScreenProps {
  readonly isBusy: boolean
  /** Why the journal could not be made. */
  readonly trouble: string | null
  readonly onBack: () => void
  /** With the key, or null for none. */
  readonly onNext: (recoveryKey: string | null) => void
}

export function RecoveryScreen({ isBusy, trouble, onBack, onNext }: RecoveryScreenProps): ReactNode {
  const [choice, setChoice] = useState<'yes' | 'no' | null>(null)
  const [isProven, setProven] = useState(false)
  const [isUnderstood, setUnderstood] = useState(false)
  const recoveryKey = useNewKey(choice === 'yes')
  const isReady = choice === 'yes' ? isProven && recoveryKey !== null : choice === 'no' && isUnderstood
  return (
    <form
      className={s.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady && !isBusy) onNext(choice === 'yes' ? recoveryKey : null)
      }}
    >
      <p className={s.lead}>{words.lead}</p>
      <RadioGroup
        label={words.choice}
        isLabelHidden
        value={choice}
        onChange={setChoice}
        choices={[
          { value: 'yes', label: words.yes, hint: words.yesHint },
          { value: 'no', label: words.no, hint: words.noHint },
        ]}
      />
      {choice === 'yes' && recoveryKey !== null && (
        <RecoveryKeyProof recoveryKey={recoveryKey} onProven={setProven} />
      )}
      {choice === 'no' && (
        <Checkbox isSelected={isUnderstood} onChange={setUnderstood}>
          {words.noConfirm}
        </Checkbox>
      )}
      {trouble !== null && (
        <Banner tone="danger" announce="assertive">
          {trouble}
        </Banner>
      )}
      {isBusy && <ProgressBar label={words.making} share={null} />}
      <div className={s.actions}>
        <Button onPress={onBack} isDisabled={isBusy}>
          {vaultWords.back}
        </Button>
        <Button kind="primary" type="submit" isDisabled={!isReady || isBusy}>
          {words.make}
        </Button>
      </div>
    </form>
  )
}

/** One fresh key for this screen, asked for when it is first wanted. */
export function useNewKey(isWanted: boolean): string | null {
  const [key, setKey] = useState<string | null>(null)
  const { run } = useAction('vault.newRecoveryKey')
  const isMissing = isWanted && key === null
  useEffect(() => {
    if (!isMissing) return
    void run().then((made) => made.ok && setKey((before) => before ?? made.value.key))
    // oxlint-disable-next-line react/exhaustive-deps -- asked once each time it becomes wanted
  }, [isMissing])
  return key
}
