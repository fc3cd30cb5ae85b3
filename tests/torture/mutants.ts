import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { KILLERS, type Killer } from './killers.ts'
import { MUTANTS, type Mutant } from './mutants.data.ts'
import { subjectIn } from './subject.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** The vault, what it stands on, and the histories of several computers that are tried on it. */
const PARTS = [
  'core/kernel',
  'core/merge',
  'main/vault',
  'main/ports.ts',
  'tests/support',
  'tests/main/vault/sync',
]

/** What found the bug; null when nothing did. Throws where the bug has no place in the program any more. */
export async function found(
  mutant: Mutant,
  killers: Readonly<Record<string, Killer>> = KILLERS,
): Promise<string | null> {
  const killer = killers[mutant.killer]
  if (!killer) throw new Error(`nothing is called ${mutant.killer}`)
  return inCopy(mutant, async (copy) => killer({ subject: await subjectIn(copy), copy }))
}

/** A name that is no bug's: the program as it is, in a copy. */
export const SOUND: Mutant = { name: 'none', edits: [], killer: '' }

export async function inCopy<T>(mutant: Mutant, act: (copy: string) => Promise<T>): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), 'stillwater-mutant-'))
  try {
    for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true })
    writeFileSync(join(copy, 'package.json'), '{"type":"module"}')
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction')
    for (const { file, find, replace } of mutant.edits) {
      const path = join(copy, file)
      const source = readFileSync(path, 'utf8')
      if (source.split(find).length !== 2) throw new Error(`${mutant.name}: not once in ${file}: ${find}`)
      writeFileSync(
        path,
        source.replace(find, () => replace),
      )
    }
    return await act(copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

export { MUTANTS }
