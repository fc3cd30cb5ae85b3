import { type ReactNode, useState } from 'react'
import { sayError } from '../../../bridge/say-error.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { flushDrafts } from '../../../bridge/drafts.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { showToast } from '../../../ui/Toast.tsx'
import { manyWords } from '../../../words/many-entries.ts'
import s from './many.module.css'
import { useChosen } from './use-chosen.ts'

const words = manyWords.file

interface ExportDialogProps {
  readonly ids: readonly string[]
  readonly onClose: () => void
}

/** The chosen entries as one file. Those kept private go into it only where they are ticked, those tied to fear or hurt not at all. */
export function ExportDialog({ ids, onClose }: ExportDialogProps): ReactNode {
  const facts = useChosen(ids)
  const [withPrivate, setWithPrivate] = useState(false)
  const write = useAction('journal.export', { isQuiet: true })
  const { entries = 0, afraidOrHurt = 0, keptPrivate = 0 } = facts ?? {}
  const count = entries - afraidOrHurt - (withPrivate ? 0 : keptPrivate)

  async function save(): Promise<void> {
    await flushDrafts()
    const result = await write.run({ ids: [...ids], withPrivate })
    if (!result.ok || result.value.outcome === 'cancelled') return
    onClose()
    const { fileName, heldBack } = result.value
    showToast({ text: words.saved(fileName, heldBack) })
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            kind="primary"
            isDisabled={count === 0}
            isPending={write.isBusy}
            onPress={() => void save()}
          >
            {words.save}
          </Button>
        </>
      }
    >
      {facts !== null && (
        <div className={s.file}>
          <p role="status">{words.lead(count)}</p>
          {afraidOrHurt > 0 && <p>{words.afraidOrHurt(afraidOrHurt)}</p>}
          {keptPrivate > 0 && (
            <Checkbox
              isSelected={withPrivate}
              onChange={setWithPrivate}
              hint={words.keptPrivate(keptPrivate, entries)}
            >
              {words.withPrivate(keptPrivate)}
            </Checkbox>
          )}
          <p className={s.soft}>{words.open}</p>
          {write.error !== null && (
            <Banner tone="warn" announce="polite">
              {sayError(write.error).text}
            </Banner>
          )}
        </div>
      )}
    </Dialog>
  )
}
