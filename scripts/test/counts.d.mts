export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}
export function vitestCounts(report: string, code: number): Counts
export function playwrightCounts(report: string, code: number): Counts
