import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Mood } from '../../../renderer/ui/mood-words.ts'
import { MoodPicker } from '../../../renderer/ui/MoodPicker.tsx'
import { TagField } from '../../../renderer/ui/TagField.tsx'
import { formWords } from '../../../renderer/words/forms.ts'

afterEach(cleanup)

function Moods({ onChange }: { readonly onChange: (mood: Mood | null) => void }): ReactNode {
  const [mood, setMood] = useState<Mood | null>(null)
  return (
    <MoodPicker
      label="How are you?"
      value={mood}
      onChange={(next) => {
        setMood(next)
        onChange(next)
      }}
    />
  )
}

interface TagsProps {
  readonly start?: readonly string[]
  readonly most?: number
  readonly isForSentences?: boolean
}

function Tags({ start = [], ...how }: TagsProps): ReactNode {
  const [tags, setTags] = useState(start)
  return (
    <>
      <TagField
        label="Tags"
        value={tags}
        onChange={setTags}
        suggestions={['work', 'walking', 'sleep']}
        {...how}
      />
      <output data-testid="tags">{tags.join('|')}</output>
    </>
  )
}
const tags = (): string | null => screen.getByTestId('tags').textContent

describe('MoodPicker by keyboard', () => {
  it('moves with arrows without choosing, chooses with Space, and clears with Space', async () => {
    const onChange = vi.fn()
    render(<Moods onChange={onChange} />)
    const user = userEvent.setup()
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Very low' }))
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(onChange).not.toHaveBeenCalled()
    await user.keyboard(' ')
    expect(onChange).toHaveBeenLastCalledWith(3)
    expect(screen.getByRole('radio', { name: 'Steady' }).getAttribute('aria-checked')).toBe('true')
    await user.keyboard(' ')
    expect(onChange).toHaveBeenLastCalledWith(null)
  })

  it('is one stop for Tab and has a name', () => {
    render(<Moods onChange={() => undefined} />)
    expect(screen.getByRole('radiogroup', { name: 'How are you?' })).toBeDefined()
    expect(screen.getAllByRole('radio')).toHaveLength(5)
  })
})

describe('TagField by keyboard', () => {
  it('adds with Enter and with a comma, trims, and adds nothing twice', async () => {
    render(<Tags />)
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('  first   one {Enter}')
    await user.keyboard('second,')
    await user.keyboard('FIRST ONE{Enter}')
    expect(tags()).toBe('first one|second')
  })

  it('takes the last one away with Backspace in the empty box', async () => {
    render(<Tags start={['a', 'b']} />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('combobox'))
    await user.keyboard('x{Backspace}')
    expect(tags()).toBe('a|b')
    await user.keyboard('{Backspace}')
    expect(tags()).toBe('a')
  })

  it('picks a suggestion with the arrows', async () => {
    render(<Tags start={['work']} />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('combobox'))
    await user.keyboard('w')
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['walking'])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(tags()).toBe('work|walking')
  })

  it('removes a chip by its own button', async () => {
    render(<Tags start={['a', 'b']} />)
    const [first] = screen.getAllByRole('button', { name: /remove/i })
    await userEvent.click(first!)
    expect(tags()).toBe('b')
  })

  it('keeps a sentence with commas whole', async () => {
    render(<Tags isForSentences />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('combobox'))
    await user.keyboard('To be asked, not told{Enter}')
    expect(tags()).toBe('To be asked, not told')
  })

  it('cuts nothing: what is too long stays in the box, with the reason', async () => {
    render(<Tags />)
    const user = userEvent.setup()
    const box: HTMLInputElement = screen.getByRole('combobox')
    await user.click(box)
    await user.paste('a'.repeat(41))
    expect(screen.getByText(formWords.listTooLong(40, 41))).toBeDefined()
    await user.keyboard('{Enter}')
    await user.tab()
    expect(box.value).toBe('a'.repeat(41))
    expect(tags()).toBe('')
    await user.click(box)
    await user.keyboard('{End}{Backspace}{Enter}')
    expect(tags()).toBe('a'.repeat(40))
    expect(screen.queryByText(formWords.listTooLong(40, 41))).toBeNull()
  })

  it('does not swallow one too many', async () => {
    render(<Tags start={['a', 'b']} most={2} />)
    const user = userEvent.setup()
    const box: HTMLInputElement = screen.getByRole('combobox')
    await user.click(box)
    await user.keyboard('c')
    await user.tab()
    expect(box.value).toBe('c')
    expect(screen.getByText(formWords.listFull(2))).toBeDefined()
    expect(tags()).toBe('a|b')
  })
})
