import type { ReactNode } from 'react'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { closeLookWords } from '../../words/close-look.ts'
import { go, paths } from './paths.ts'

const words = closeLookWords.fear

/** Support first, and no argument. */
export function FearNote(): ReactNode {
  return (
    <Banner
      tone="care"
      title={words.title}
      announce="polite"
      actions={<Button onPress={() => go(paths.support)}>{words.support}</Button>}
    >
      <p>{words.text}</p>
      <p>{words.kept}</p>
    </Banner>
  )
}
