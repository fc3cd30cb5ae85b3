/** "7" or "6.5". */
export function oneDigit(value: number): string {
  return String(Math.round(value * 10) / 10)
}
