import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Checkbox } from '../../../renderer/ui/Checkbox.tsx'
import { DateField } from '../../../renderer/ui/DateField.tsx'
import { FormDialog } from '../../../renderer/ui/FormDialog.tsx'
import { RadioGroup } from '../../../renderer/ui/RadioGroup.tsx'
import { SegmentedControl } from '../../../renderer/ui/SegmentedControl.tsx'
import { Select } from '../../../renderer/ui/Select.tsx'
import { TagField } from '../../../renderer/ui/TagField.tsx'
import { TextArea } from '../../../renderer/ui/TextArea.tsx'

afterEach(cleanup)

const nothing = (): void => undefined
const choices = [
  { value: 'mine', label: 'Mine' },
  { value: 'theirs', label: 'Theirs' },
] as const
const words = (value = ''): ReactNode => <TextArea label="Words" value={value} onChange={nothing} />
const day = <DateField label="Day" value="2026-11-23" onChange={nothing} />
const whose = <SegmentedControl label="Whose" choices={choices} value="theirs" onChange={nothing} />
const kind = <RadioGroup label="Kind" choices={choices} value="theirs" onChange={nothing} />

function open(fields: ReactNode): void {
  render(
    <FormDialog
      title="A form"
      saveLabel="Keep"
      cancelLabel="Discard"
      refusal={null}
      onSave={nothing}
      onCancel={nothing}
      onLeave={nothing}
    >
      {fields}
    </FormDialog>,
  )
}

const focused = (): Element | null => document.activeElement

describe('a form that opens', () => {
  it.each([
    ['alone', words()],
    ['after a day', [day, words()]],
    ['after a choice', [whose, words()]],
  ])('has the focus in its box for words, %s', (_where, fields) => {
    open(fields)
    expect(focused()).toBe(screen.getByLabelText('Words'))
  })

  it('has it in a box for tags', () => {
    open(<TagField label="Tags" value={['sleep']} onChange={nothing} suggestions={[]} />)
    expect(focused()).toBe(screen.getByRole('combobox'))
  })

  it('begins with the first field where words come late', () => {
    open([kind, day, words()])
    expect(focused()).toBe(screen.getByRole('radio', { name: 'Theirs' }))
    cleanup()
    open(
      <Checkbox isSelected={false} onChange={nothing}>
        Bring it
      </Checkbox>,
    )
    expect(focused()).toBe(screen.getByRole('checkbox'))
    cleanup()
    open(<Select label="Into" choices={choices} value="mine" onChange={nothing} />)
    expect(focused()).toBe(screen.getByRole('button', { name: /Into/ }))
  })

  it('goes on at the end of what was left in it', async () => {
    open(words('Dear'))
    await userEvent.keyboard('{ArrowLeft}')
    const box = screen.getByLabelText<HTMLTextAreaElement>('Words')
    expect(box.selectionStart).toBe('Dear'.length - 1)
  })
})
