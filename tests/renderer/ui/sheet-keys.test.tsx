import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { Checkbox } from '../../../renderer/ui/Checkbox.tsx'
import { FormDialog } from '../../../renderer/ui/FormDialog.tsx'
import { NumberField } from '../../../renderer/ui/NumberField.tsx'
import { TagField } from '../../../renderer/ui/TagField.tsx'
import { TextArea } from '../../../renderer/ui/TextArea.tsx'
import { TextField } from '../../../renderer/ui/TextField.tsx'

afterEach(cleanup)
const user = userEvent.setup()

function Sheet({ onSave }: { readonly onSave: (minutes: number | null) => void }): ReactNode {
  const [minutes, setMinutes] = useState<number | null>(null)
  return (
    <FormDialog
      title="An idea"
      saveLabel="Keep it"
      cancelLabel="Cancel"
      refusal={null}
      onSave={() => onSave(minutes)}
      onCancel={() => undefined}
      onLeave={() => undefined}
    >
      <TextField label="What" />
      <TextField label="Where" />
      <TextArea label="Why" />
      <Checkbox isSelected={false} onChange={() => undefined}>
        Public
      </Checkbox>
      <NumberField label="Minutes" value={minutes} onChange={setMinutes} minValue={1} maxValue={90} />
      <TagField label="Who" value={[]} onChange={() => undefined} suggestions={[]} />
    </FormDialog>
  )
}

it('a sheet is kept by its button, by Mod-Enter anywhere, and by no Enter that means something else', async () => {
  const onSave = vi.fn<(minutes: number | null) => void>()
  render(<Sheet onSave={onSave} />)
  await user.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(onSave).toHaveBeenCalledTimes(1)
  await user.type(screen.getByRole('textbox', { name: 'Why' }), 'so{Enter}')
  screen.getByRole('checkbox').focus()
  await user.keyboard('{Enter}')
  await user.type(screen.getByRole('combobox', { name: 'Add to Who' }), '{Enter}')
  expect(onSave).toHaveBeenCalledTimes(1)
  await user.type(screen.getByRole('textbox', { name: 'Why' }), '{Control>}{Enter}{/Control}')
  expect(onSave).toHaveBeenCalledTimes(2)
})

it('and with the number that is still being typed', async () => {
  const onSave = vi.fn<(minutes: number | null) => void>()
  render(<Sheet onSave={onSave} />)
  await user.type(screen.getByRole('textbox', { name: 'Minutes' }), '45{Control>}{Enter}{/Control}')
  expect(onSave.mock.calls).toEqual([[45]])
})
