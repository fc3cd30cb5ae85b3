import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef, useState, type ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { useFocusKept } from '../../../renderer/app/use-focus-kept.ts'

function Room({ names }: { readonly names: readonly string[] }): ReactNode {
  const main = useRef<HTMLElement>(null)
  const [left, setLeft] = useState(names)
  useFocusKept(main)
  return (
    <main ref={main} tabIndex={-1}>
      <h1>Trash</h1>
      <section>
        <h2>Entries</h2>
        <ul>
          {left.map((name) => (
            <li key={name}>
              <button type="button" onClick={() => setLeft(left.filter((each) => each !== name))}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p>Empty ground</p>
    </main>
  )
}

const settle = async (): Promise<void> => {
  await act(() => new Promise((resolve) => setTimeout(resolve, 60)))
}
async function take(name: string): Promise<void> {
  const button = screen.getByRole('button', { name })
  act(() => button.focus())
  fireEvent.click(button)
  await settle()
}
afterEach(cleanup)

it('goes to the row that took the place, then to the one before, then to the heading', async () => {
  render(<Room names={['one', 'two', 'three']} />)
  await take('two')
  expect(document.activeElement?.textContent).toBe('three')
  await take('three')
  expect(document.activeElement?.textContent).toBe('one')
  await take('one')
  expect(document.activeElement?.textContent).toBe('Entries')
})

it('is left alone by whoever pressed on empty ground before', async () => {
  render(<Room names={['one', 'two']} />)
  const button = screen.getByRole('button', { name: 'one' })
  act(() => button.focus())
  fireEvent.pointerDown(screen.getByText('Empty ground'))
  act(() => button.blur())
  fireEvent.click(button)
  await settle()
  expect(document.activeElement).toBe(document.body)
})

it('stays where another part of the page has taken it', async () => {
  render(<Room names={['one', 'two']} />)
  const button = screen.getByRole('button', { name: 'one' })
  act(() => button.focus())
  act(() => screen.getByRole('button', { name: 'two' }).focus())
  fireEvent.click(button)
  await settle()
  expect(document.activeElement?.textContent).toBe('two')
})
