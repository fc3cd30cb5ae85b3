import { z } from 'zod'
import { isDay, isLocalTime } from './time.ts'

/** Building blocks that several nouns' schemas share. */
export const ID = /^[0-9A-Za-z_-]{8,40}$/
export const id = z.string().regex(ID)
export const day = z.string().refine(isDay)
export const localTime = z.string().refine(isLocalTime)
export const instant = z.iso.datetime({ precision: 3 })
export const tag = z.string().trim().min(1).max(40)
/** Five steps, 1 low to 5 high. */
export const s5 = z.int().min(1).max(5)
export const s10 = z.int().min(0).max(10)
/** 16 hex digits naming one revision of a record. */
export const revision = z.string().regex(/^[0-9a-f]{16}$/)

export function text(most: number): z.ZodString {
  return z.string().max(most)
}
