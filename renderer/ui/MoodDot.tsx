import type { CSSProperties, ReactNode } from 'react'
import s from './MoodDot.module.css'
import { moodWord } from './mood-words.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface MoodDotProps {
  /** 1 to 5, or a mean; null draws an empty ring. */
  readonly mood: number | null
  /** Leaves the word out where it stands beside the dot anyway. */
  readonly isSilent?: boolean
}

/** A dot in the mood's colour, with its word for those who do not see colour. */
export function MoodDot({ mood, isSilent = false }: MoodDotProps): ReactNode {
  const word = mood === null ? 'No mood noted' : `Mood: ${moodWord(mood) ?? ''}`
  return (
    <span className={s.dot} style={mood === null ? undefined : moodStyle(mood)} data-empty={mood === null}>
      {!isSilent && <VisuallyHidden elementType="span">{word}</VisuallyHidden>}
    </span>
  )
}

/** Sets --mood to the ramp's colour. */
export function moodStyle(mood: number): CSSProperties {
  return { ['--mood' as string]: `var(--mood-${Math.min(5, Math.max(1, Math.round(mood)))})` }
}
