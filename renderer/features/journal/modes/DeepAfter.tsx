import { type ReactNode, useState } from 'react'
import { send } from '../../../bridge/commands.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { MoodPicker } from '../../../ui/MoodPicker.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { journalWords } from '../../../words/journal.ts'
import type { PanePart } from '../pane/pane-part.ts'
import s from './modes.module.css'
import type { DeepWrite } from './use-deep-write.ts'

const words = journalWords.deep.after

interface DeepAfterProps extends Pick<PanePart, 'draft' | 'change'> {
  readonly deep: DeepWrite
  /** The text was changed from here, not in the editor. */
  readonly onText: () => void
  /** The sitting is over. */
  readonly onDone: () => void
}

/** The way back: look up, note the mood, one small thing. */
export function DeepAfter({ draft, change, deep, onText, onDone }: DeepAfterProps): ReactNode {
  const [next, setNext] = useState('')
  /** Whichever way one leaves, the line that was typed goes along. */
  const leave = (to: () => void): void => {
    const thing = next.trim()
    if (thing !== '') {
      change({ text: `${draft.text.trimEnd()}\n\n${words.nextLine(thing)}\n` })
      onText()
    }
    to()
  }
  const done = (): void =>
    leave(() => {
      deep.end()
      onDone()
    })
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={done}
      actions={
        <>
          <Button kind="quiet" onPress={() => leave(() => send('open-support', {}))}>
            {words.support}
          </Button>
          <Button onPress={() => leave(deep.writeOn)}>{words.more}</Button>
          <Button kind="primary" onPress={done}>
            {words.done}
          </Button>
        </>
      }
    >
      <div className={s.after}>
        <p className={s.ground}>{words.ground}</p>
        <p className={s.soft}>{words.dip}</p>
        <MoodPicker
          label={words.mood}
          isCompact
          value={draft.moodAfter}
          onChange={(moodAfter) => change({ moodAfter })}
        />
        <TextField
          label={words.next}
          hint={words.nextHint}
          placeholder={words.nextPlaceholder}
          maxLength={200}
          value={next}
          onChange={setNext}
        />
      </div>
    </Dialog>
  )
}
