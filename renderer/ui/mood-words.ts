/** A mood from 1 very low to 5 very good; everywhere the same five words. */
export type Mood = 1 | 2 | 3 | 4 | 5

export const MOODS: readonly { readonly mood: Mood; readonly word: string }[] = [
  { mood: 1, word: 'Very low' },
  { mood: 2, word: 'Low' },
  { mood: 3, word: 'Steady' },
  { mood: 4, word: 'Good' },
  { mood: 5, word: 'Very good' },
]

/** The word for a mood or a mean of moods; null outside 1 to 5. */
export function moodWord(mood: number): string | null {
  return MOODS[Math.round(mood) - 1]?.word ?? null
}
