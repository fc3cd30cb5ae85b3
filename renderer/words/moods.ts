/** The five moods, low to high; index 0 is mood 1. */
export const MOOD_WORDS = ['Very low', 'Low', 'Steady', 'Good', 'Very good'] as const

/** The word for a mood from 1 to 5, or for a mean between them. */
export function moodWord(mood: number): string {
  return MOOD_WORDS[Math.min(5, Math.max(1, Math.round(mood))) - 1] ?? MOOD_WORDS[2]
}
