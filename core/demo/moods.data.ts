/** Moods noted on Today without an entry, 1 low to 5 high. */
export const DEMO_MOODS: readonly { readonly daysAgo: number; readonly mood: number }[] = [
  { daysAgo: 25, mood: 2 },
  { daysAgo: 22, mood: 3 },
  { daysAgo: 18, mood: 3 },
  { daysAgo: 12, mood: 4 },
  { daysAgo: 8, mood: 3 },
  { daysAgo: 5, mood: 4 },
  { daysAgo: 2, mood: 4 },
]
