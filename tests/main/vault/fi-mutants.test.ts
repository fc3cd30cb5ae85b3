import { describe, expect, it } from 'vitest'
import { proved } from '../../support/proof.ts'
import { PROBES } from '../../torture/killers.ts'
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

  it('and the program without one passes the probes that find them', PATIENCE, async () => {
    await inCopy(SOUND, async (copy) => {
      const subject = await subjectIn(copy)
      for (const [name, killer] of Object.entries(PROBES)) {
        expect([name, await killer({ subject, copy })]).toEqual([name, null])
      }
    })
  })
})
