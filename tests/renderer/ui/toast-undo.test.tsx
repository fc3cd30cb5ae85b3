import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import {
  canUndo,
  clearToasts,
  focusToasts,
  forgetUndo,
  showToast,
  ToastRegion,
  undoLast,
} from '../../../renderer/ui/Toast.tsx'

afterEach(() => {
  clearToasts()
  cleanup()
})

it('what was said last can be taken back once, also when its message is gone', () => {
  const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()]
  showToast({ text: 'Deleted.', action: { label: 'Undo', onPress: first } })
  const close = showToast({ text: 'Issue deleted.', action: { label: 'Undo', onPress: second } })
  close()
  undoLast()
  undoLast()
  expect([first, second].map((each) => each.mock.calls.length)).toEqual([0, 1])
  expect(canUndo()).toBe(false)
})

it('what cannot be taken back takes the offer of what was before it away, message and key', async () => {
  const back = vi.fn<() => void>()
  render(<ToastRegion />)
  for (const text of ['Moved to the trash.', 'Another too.'])
    showToast({ text, action: { label: 'Undo', onPress: back } })
  expect(await screen.findAllByRole('button', { name: /^Undo/ })).toHaveLength(2)
  forgetUndo()
  expect(canUndo()).toBe(false)
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull())
  undoLast()
  expect(back.mock.calls).toEqual([])
})

function say(text: string): void {
  showToast({ text, action: { label: 'Undo', onPress: () => undefined } })
}

it('a sheet that was opened since is not passed by; what was said over it can be taken back', () => {
  say('Deleted.')
  const sheet = document.createElement('div')
  sheet.setAttribute('role', 'dialog')
  document.body.append(sheet)
  expect(canUndo()).toBe(false)
  render(<ToastRegion />)
  expect(canUndo()).toBe(false)
  act(() => void focusToasts())
  expect(canUndo()).toBe(true)
  act(() => say('A line is gone.'))
  act(() => screen.getByText('A line is gone.').focus())
  expect(canUndo()).toBe(true)
  sheet.remove()
  expect(canUndo()).toBe(true)
})

it('of two messages the last one alone says the key', () => {
  render(<ToastRegion />)
  const undo = { label: 'Undo', onPress: () => undefined }
  act(() => void showToast({ text: 'First.', action: { ...undo } }))
  act(() => void showToast({ text: 'Second.', action: { ...undo } }))
  const keys = screen
    .getAllByRole('button', { name: /Undo/ })
    .filter(({ textContent }) => /Z/.test(textContent ?? ''))
  expect(keys).toHaveLength(1)
})

it('a button that does something else is not pressed by the key, and the lock forgets', () => {
  showToast({ text: 'Kept.', action: { label: 'Open it', isOther: true, onPress: () => undefined } })
  expect(canUndo()).toBe(false)
  showToast({ text: 'Deleted.', action: { label: 'Undo', onPress: () => undefined } })
  expect(canUndo()).toBe(true)
  clearToasts()
  expect(canUndo()).toBe(false)
})

it('the focus can go to the message, which says the key and is taken back by its button once', () => {
  const undo = vi.fn<() => void>()
  render(<ToastRegion />)
  expect(focusToasts()).toBe(false)
  act(() => void showToast({ text: 'Deleted.', action: { label: 'Undo', onPress: undo } }))
  const button = screen.getByRole('button', { name: /Undo/ })
  expect(button.textContent).toMatch(/Z/)
  expect(focusToasts()).toBe(true)
  expect(document.activeElement).toBe(button)
  fireEvent.click(button)
  undoLast()
  expect(undo).toHaveBeenCalledTimes(1)
  expect(screen.queryByText('Deleted.')).toBeNull()
})

it('what waits for room offers nothing any more after something that nothing takes back', () => {
  render(<ToastRegion />)
  for (let count = 1; count <= 5; count += 1) {
    const action = { label: 'Undo', onPress: () => undefined }
    act(() => void showToast({ text: `Deleted ${count}.`, action }))
  }
  act(forgetUndo)
  expect(screen.queryAllByRole('button', { name: /Undo/ })).toEqual([])
})
