import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createVault } from '../../main/vault/create-vault.ts'
import { recoverVault, unlockVault } from '../../main/vault/open-vault.ts'
import { salvageVault } from '../../main/vault/salvage-vault.ts'
import { folderState } from '../../main/vault/survey.ts'

/** The vault that is tried: the product's, or a copy of it with a bug put in. */
export interface Subject {
  readonly createVault: typeof createVault
  readonly unlockVault: typeof unlockVault
  readonly recoverVault: typeof recoverVault
  readonly salvageVault: typeof salvageVault
  readonly folderState: typeof folderState
}

export const PRODUCT: Subject = { createVault, unlockVault, recoverVault, salvageVault, folderState }

/** The vault in a copy of the program. */
export async function subjectIn(copy: string): Promise<Subject> {
  const parts: Partial<Subject>[] = await Promise.all(
    ['create-vault', 'open-vault', 'salvage-vault', 'survey'].map((name) =>
      moduleIn(copy, `main/vault/${name}.ts`),
    ),
  )
  return { ...PRODUCT, ...Object.assign({}, ...parts) }
}

export function moduleIn(copy: string, path: string): Promise<object> {
  return import(/* @vite-ignore */ pathToFileURL(join(copy, path)).href)
}

/** A module of the copy, as the product's own is typed. */
export async function partIn<T extends object>(copy: string, path: string): Promise<T> {
  const module: object = await moduleIn(copy, path)
  return Object.assign(Object.create(null), module)
}
