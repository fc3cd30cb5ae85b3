import type { ReactNode } from 'react'
import { HELPLINE_KINDS } from '../../../../core/support/support-kinds.ts'
import { send } from '../../../bridge/commands.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { careWords, supportWords } from '../../../words/support.ts'
import { CountrySelect } from '../lines/CountrySelect.tsx'
import { useLines } from '../lines/use-lines.ts'
import s from './Care.module.css'

const KINDS = HELPLINE_KINDS.filter((kind) => kind === 'emergency' || kind === 'crisis')

/** The emergency number and who listens in a crisis, to read from across the room. */
export function LargeNumbers({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { country, lines } = useLines()
  return (
    <Dialog
      title={careWords.numbersTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => send('open-support', {})}>{careWords.allNumbers}</Button>
          <Button kind="primary" onPress={onClose}>
            {careWords.closeNumbers}
          </Button>
        </>
      }
    >
      <div className={s.numbers}>
        {country === null && <CountrySelect country={country} />}
        <ul className={s.numbers}>
          {KINDS.flatMap((kind) =>
            lines
              .filter((line) => line.kind === kind)
              .map((line) => (
                <li key={line.key}>
                  <p className={s.large}>{line.number}</p>
                  <p className={s.who}>{line.name}</p>
                </li>
              )),
          )}
        </ul>
        {country === null && <p className={s.who}>{supportWords.choose}</p>}
      </div>
    </Dialog>
  )
}
