import type { Day, LocalTime } from '../../kernel/time.ts'
import type { Written } from './written.ts'

type More = Partial<Pick<Written, 'title' | 'name' | 'ownerId'>>

/** What was written, of its parts, with a point between them. */
export function writing(at: LocalTime, parts: readonly string[], more: More = {}): Written {
  const text = parts.filter((part) => part.trim() !== '').join(' · ')
  return { title: '', name: null, ownerId: null, ...more, text, at }
}

export function onDay(day: Day): LocalTime {
  return `${day}T00:00`
}
