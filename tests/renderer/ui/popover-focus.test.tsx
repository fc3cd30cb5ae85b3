import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { Button } from '../../../renderer/ui/Button.tsx'
import { Popover } from '../../../renderer/ui/Popover.tsx'
import { TextField } from '../../../renderer/ui/TextField.tsx'

afterEach(cleanup)

it('opens with the focus in its first field', async () => {
  render(
    <Popover label="Tie to something" trigger={<Button>Tie</Button>}>
      <TextField label="Find" />
    </Popover>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Tie' }))
  expect(document.activeElement).toBe(await screen.findByRole('textbox', { name: 'Find' }))
})
