import { useState, type ReactNode } from 'react'
import s from './AddLine.module.css'
import { Button } from './Button.tsx'
import { TextField } from './TextField.tsx'

interface AddLineProps {
  readonly label: string
  readonly buttonLabel: string
  /** Most characters. */
  readonly longest: number
  readonly value: string
  readonly onChange: (text: string) => void
  /** Whoever holds the value empties it once it is kept. */
  readonly onAdd: (text: string) => Promise<void>
}

/** One box and one button that put a line on a list. Enter does the same. */
export function AddLine(props: AddLineProps): ReactNode {
  const { label, buttonLabel, longest, value, onChange, onAdd } = props
  const [isBusy, setBusy] = useState(false)

  async function submit(): Promise<void> {
    const line = value.trim()
    if (line === '' || line.length > longest || isBusy) return
    setBusy(true)
    await onAdd(line)
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
        value={value}
        onChange={onChange}
        maxLength={longest}
        autoComplete="off"
      />
      <Button type="submit">{buttonLabel}</Button>
    </form>
  )
}
