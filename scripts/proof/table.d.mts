export interface Tested {
  readonly name: string
  readonly status: string
}
export interface Proof {
  readonly id: string
  readonly what: string
  readonly times: number
}
export const REQUIREMENTS: readonly string[]
export function requirementsIn(name: string): readonly string[]
export function provenTable(tests: readonly Tested[], proofs: readonly Proof[]): string
