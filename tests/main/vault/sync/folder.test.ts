import { describe, expect, test } from 'vitest'
import { broke, PROPERTIES } from './properties.ts'

/** More, and others, under `npm run torture`. */
const runs = Number(process.env['STILLWATER_HISTORIES'] ?? 2000)
const seed = Number(process.env['STILLWATER_SEED'] ?? 20_260_105)

describe(`VF-15 three computers and a folder carried by anything (${runs} histories, seed ${seed})`, () => {
  for (const property of PROPERTIES) {
    test(`VF-15 ${property.name}: ${property.says}`, { timeout: 3_600_000 }, async () => {
      expect(await broke(property.name, { runs, seed })).toBeNull()
    })
  }
})
