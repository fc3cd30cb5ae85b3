import { useState, type ReactNode } from 'react'
import s from './AddLine.module.css'
import { Button } from './Button.tsx'
import { TextField } from './TextField.tsx'

interface AddLineProps {
  readonly label: string
  readonly buttonLabel: string
  /** Most characters. */
  readonly longest: number
  /** True once it was kept: then the box is empty again. */
  readonly onAdd: (text: string) => Promise<boolean>
}

/** One box and one button that put a line on a list. Enter does the same. */
export function AddLine({ label, buttonLabel, longest, onAdd }: AddLineProps): ReactNode {
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function submit(): Promise<void> {
    const line = text.trim()
    if (line === '' || line.length > longest || isBusy) return
    setBusy(true)
    if (await onAdd(line)) setText('')
    setBusy(false)
  }
  return (
    <form
      className={s.add}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextField
        label={label}
        isLabelHidden
        placeholder={label}
        value={text}
        onChange={setText}
        maxLength={longest}
        autoComplete="off"
      />
      <Button type="submit">{buttonLabel}</Button>
    </form>
  )
}
