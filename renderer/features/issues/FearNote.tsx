import type { ReactNode } from 'react'
import { send } from '../../bridge/commands.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { closeLookWords } from '../../words/close-look.ts'

const words = closeLookWords.fear

/** Support first, and no argument. */
export function FearNote(): ReactNode {
  return (
    <Banner
      tone="care"
      title={words.title}
      announce="polite"
      actions={<Button onPress={() => send('open-support', {})}>{words.support}</Button>}
    >
      <p>{words.text}</p>
      <p>{words.kept}</p>
    </Banner>
  )
}
