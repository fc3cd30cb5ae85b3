import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { ChartFrame } from '../../../renderer/ui/charts/ChartFrame.tsx'

function picture(sentence: string, name?: string): ReactNode {
  return (
    <ChartFrame
      sentence={sentence}
      head={['Week', 'Count']}
      rows={[['One', '2']]}
      {...(name ? { name } : {})}
    >
      <svg />
    </ChartFrame>
  )
}

test('each table is a region by the name of its picture, else by its sentence', async () => {
  render(
    <>
      {picture('It rose a little.', 'Mood')}
      {picture('Three pulls.')}
    </>,
  )
  for (const button of screen.getAllByRole('button', { name: 'Show as table' })) await userEvent.click(button)
  const named = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'))
  expect(named).toEqual(['Table: Mood', 'Table: Three pulls.'])
})
