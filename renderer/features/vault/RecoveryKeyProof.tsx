import { Eye, EyeOff, FileDown, Printer } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { vaultWords } from '../../words/vault.ts'
import { groupsOf, isSameGroup, twoPlaces } from './recovery-key.ts'
import { RecoverySheet } from './RecoverySheet.tsx'
import s from './vault.module.css'

const words = vaultWords.recovery

interface RecoveryKeyProofProps {
  readonly recoveryKey: string
  /** True once both groups are typed back rightly. */
  readonly onProven: (isProven: boolean) => void
}

/** Shows the key once, masked at first, lets it be printed or saved, and asks for two groups of it. */
export function RecoveryKeyProof({ recoveryKey, onProven }: RecoveryKeyProofProps): ReactNode {
  const [isShown, setShown] = useState(false)
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const [places] = useState(() => twoPlaces(8, randomShare))
  const groups = groupsOf(recoveryKey)
  const save = useAction('vault.saveRecoveryKey', {
    onDone: ({ fileName }) => fileName !== null && showToast({ text: words.saved(fileName) }),
  })
  const isRight = (slot: 0 | 1): boolean => isSameGroup(typed[slot], groups[places[slot]] ?? '')
  const onType = (slot: 0 | 1, text: string): void => {
    const next: readonly [string, string] = slot === 0 ? [text, typed[1]] : [typed[0], text]
    setTyped(next)
    onProven(places.every((place, at) => isSameGroup(next[at === 0 ? 0 : 1], groups[place] ?? '')))
  }
  return (
    <div className={s.form}>
      <RecoverySheet recoveryKey={recoveryKey} />
      <ol className={s.key} aria-label={isShown ? words.keyLabel : `${words.keyLabel}. ${words.masked}`}>
        {groups.map((group, at) => (
          <li key={group}>
            <span aria-hidden="true">{at + 1}</span>
            <span aria-hidden={!isShown}>{isShown ? group : '••••'}</span>
          </li>
        ))}
      </ol>
      <div className={s.actions}>
        <Button icon={isShown ? <EyeOff /> : <Eye />} onPress={() => setShown(!isShown)}>
          {isShown ? words.hide : words.show}
        </Button>
        <Button icon={<Printer />} onPress={() => window.print()}>
          {words.print}
        </Button>
        <Button icon={<FileDown />} onPress={() => void save.run({ key: recoveryKey })}>
          {words.save}
        </Button>
      </div>
      <p className={s.small}>{words.keep}</p>
      <fieldset>
        <legend className={s.small}>
          {words.proveTitle}. {words.prove}
        </legend>
        <div className={s.groups}>
          {([0, 1] as const).map((slot) => (
            <TextField
              key={slot}
              label={words.group(places[slot] + 1)}
              value={typed[slot]}
              onChange={(text) => onType(slot, text)}
              maxLength={12}
              autoComplete="off"
              spellCheck="false"
              error={typed[slot].trim().length >= 4 && !isRight(slot) ? words.wrongGroup : null}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}

function randomShare(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return number / 2 ** 32
}
