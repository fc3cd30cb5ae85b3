import { describe, expect, it } from 'vitest'
import { proved } from '../../support/proof.ts'
import { KILLERS } from '../../torture/killers.ts'
import { found, inCopy, MUTANTS, SOUND } from '../../torture/mutants.ts'
import { PATIENCE } from '../../torture/run-in-test.ts'
import { subjectIn } from '../../torture/subject.ts'

describe('FI-13 a bug put in on purpose is found', () => {
  for (const mutant of MUTANTS) {
    it(`${mutant.name}: by ${mutant.killer}`, PATIENCE, async () => {
      const said = await found(mutant)
      expect(said).not.toBeNull()
      proved('FI-13', `${mutant.name}: found by ${said!.slice(0, said!.indexOf(':'))}, ${mutant.killer}`, 1)
    })
  }

  for (const [name, killer] of Object.entries(KILLERS)) {
    it(`and in the program without one nothing is found: by ${name}`, PATIENCE, async () => {
      await inCopy(SOUND, async (copy) => {
        expect(await killer({ subject: await subjectIn(copy), copy })).toBeNull()
      })
    })
  }
})
