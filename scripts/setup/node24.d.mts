export function goOnInNode24(): void
export function isAtLeast(version: string, least: readonly [number, number]): boolean
