import type { LocalTime } from '../../../core/kernel/time.ts'

/** The wall clock here, to the minute. */
export function localNow(date: Date = new Date()): LocalTime {
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** "14:02". */
export function clockTime(ms: number): string {
  return localNow(new Date(ms)).slice(11)
}

/** From 23:00 to 5:00 heavy tools suggest something lighter first. */
export function isLate(now: LocalTime): boolean {
  const hour = Number(now.slice(11, 13))
  return hour >= 23 || hour < 5
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
