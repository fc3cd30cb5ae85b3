import { MARK, OTHER, SPACED, kindAt, widthAt } from './letters.ts'

/** Where the run of like characters that begins at `start` ends, with the marks that sit on them. */
export function endOfRun(source: Uint16Array, start: number, size: number): number {
  const kind = kindAt(source, start)
  let end = start + 1
  if (kind !== OTHER) while (end < size && belongs(kind, kindAt(source, end))) end += 1
  return end
}

/** Where one character ends, with the marks that sit on it, within its run. */
export function endOfCharacter(source: Uint16Array, start: number, runEnd: number): number {
  let end = start + widthAt(source, start)
  while (end < runEnd && kindAt(source, end) === MARK) end += widthAt(source, end)
  return end
}

function belongs(run: number, next: number): boolean {
  return next === MARK || next === run || (run === MARK && next === SPACED)
}
