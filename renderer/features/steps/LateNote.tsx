import { useState, type ReactNode } from 'react'
import { send } from '../../bridge/commands.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { stepPageWords as words } from '../../words/steps.ts'

/** After 23:00: something lighter is offered, and going on is as easy. */
export function LateNote(): ReactNode {
  const [isOpen, setOpen] = useState(true)
  if (!isOpen) return null
  return (
    <Banner
      tone="care"
      actions={
        <>
          <Button onPress={() => send('new-entry', { mode: 'plain_day' })}>{words.plainDay}</Button>
          <Button onPress={() => setOpen(false)}>{words.carryOn}</Button>
        </>
      }
    >
      {words.late}
    </Banner>
  )
}
