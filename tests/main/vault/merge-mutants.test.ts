import { describe, expect, it } from 'vitest'
import { proved } from '../../support/proof.ts'
import { MERGE_KILLERS } from '../../torture/merge-killers.ts'
import { MERGE_MUTANTS } from '../../torture/merge-mutants.data.ts'
import { found, inCopy, SOUND } from '../../torture/mutants.ts'
import { PATIENCE } from '../../torture/run-in-test.ts'
import { subjectIn } from '../../torture/subject.ts'

describe('FI-13 a bug put into the merge on purpose is found', () => {
  for (const mutant of MERGE_MUTANTS) {
    it(`${mutant.name}: by ${mutant.killer}`, PATIENCE, async () => {
      const said = await found(mutant, MERGE_KILLERS)
      expect(said).not.toBeNull()
      proved('FI-13', `${mutant.name}: found by ${said!.slice(0, said!.indexOf(':'))}, ${mutant.killer}`, 1)
    })
  }

  it('and in the program without one nothing is found', PATIENCE, async () => {
    await inCopy(SOUND, async (copy) => {
      const subject = await subjectIn(copy)
      for (const [name, killer] of Object.entries(MERGE_KILLERS)) {
        expect([name, await killer({ subject, copy })]).toEqual([name, null])
      }
    })
  })
})
